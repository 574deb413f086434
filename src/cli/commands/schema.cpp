// keten schema: what editors need to complete and explain the files of a chain.
#include <fmt/core.h>

#include <memory>

#include "base/text/suggest.hpp"
#include "cli/command.hpp"
#include "cli/misuse.hpp"
#include "cli/output/document.hpp"
#include "documents/document_table.hpp"
#include "documents/schema/json_schema.hpp"
#include "documents/schema/output_schema.hpp"
#include "keten/documents.hpp"
#include "keten/load.hpp"
#include "keten/source.hpp"

namespace keten::cli {

namespace {

constexpr std::string_view kinds[] = {"keten", "methode", "uitvoer"};

struct SchemaOptions {
  std::string kind;
  std::string document;
};

Exit write_chain_schema(const Invocation& invocation, const Method& method, const ById<TargetGroup>& target_groups) {
  const std::vector<std::string_view> methods = built_in_methods();
  return write_json(
      invocation,
      chain_schema({.method = method, .target_groups = target_groups, .methods = methods, .rules = all_rules()}));
}

Exit write_output_schema(const Invocation& invocation, const std::string& name) {
  if (name.empty())
    return refuse(invocation, "Zeg erbij van welk document u het schema wilt",
                  "Schrijf bijvoorbeeld `keten schema uitvoer agenda`.");
  if (const documents::Document* document = documents::find_document(name))
    return write_json(invocation, output_schema(document->shape(), document->command));
  return refuse(invocation, unknown_word("document", name, document_names(), {}));
}

Exit schema(const SchemaOptions& options, const Invocation& invocation) {
  if (options.kind == "uitvoer") return write_output_schema(invocation, options.document);
  if (!options.document.empty())
    return refuse(invocation, fmt::format("`{}` is een woord te veel", options.document),
                  "Alleen na `uitvoer` hoort nog een woord: de naam van een document.");
  if (options.kind == "methode") return write_json(invocation, method_schema());
  if (!options.kind.empty() && options.kind != "keten") {
    const std::string meant = closest(options.kind, kinds);
    return refuse(invocation, fmt::format("Er is geen schema `{}`", options.kind),
                  meant.empty() ? "Kies `keten`, `methode` of `uitvoer`." : fmt::format("Bedoelde u `{}`?", meant));
  }
  if (invocation.common.directory.empty() && !find_chain_upward(invocation.io.directory)) {
    const auto method = built_in_method(default_method);
    return write_chain_schema(invocation, *method, method->target_groups);
  }
  const OpenedChain opened = open_chain(invocation);
  if (!opened.chain) return opened.exit;
  return write_chain_schema(invocation, *opened.chain->method, opened.chain->target_groups);
}

Run setup(Options& options) {
  auto chosen = std::make_shared<SchemaOptions>();
  options.positional("SOORT", chosen->kind,
                     "Het schema van een bestand van de `keten` (standaard), van een `methode`, of van de `uitvoer`",
                     [] { return std::vector<std::string>(std::begin(kinds), std::end(kinds)); });
  options.positional("DOCUMENT", chosen->document, "Van `uitvoer`: het document, zoals `agenda`", [] {
    const std::vector<std::string_view> names = document_names();
    return std::vector<std::string>(names.begin(), names.end());
  });
  return [chosen](const Invocation& invocation) { return schema(*chosen, invocation); };
}

constexpr std::string_view formats[] = {"json"};
constexpr Example examples[] = {
    {"schema -o .vscode/keten.schema.json", "Schrijf het schema in de map van de keten, voor VS Code."},
    {"schema methode -o methode.schema.json", "Hetzelfde voor een eigen methodebestand."},
    {"schema uitvoer agenda", "Vertel wat `keten agenda -f json` geeft."},
};

}  // namespace

extern const Command schema_command{
    .name = "schema",
    .alias = {},
    .summary = "Laat uw editor meedenken: sleutels en waarden aanvullen en uitleggen",
    .description =
        "Geeft een JSON Schema. Daarmee vult een editor zoals VS Code sleutels en waarden aan, legt ze uit en laat "
        "tijdens het typen zien wat niet kan. In de map van een keten kent het schema haar methode en haar eigen "
        "doelgroepen, anders de ingebouwde methode. Met `methode` krijgt u het schema van een methodebestand. In "
        "docs/editor.md staat hoe u het aanzet. Met `uitvoer` en de naam van een document krijgt u het schema van wat "
        "dat document met `-f json` geeft, voor wie er zelf een programma op bouwt.",
    .formats = formats,
    .examples = examples,
    .setup = setup};

}  // namespace keten::cli
