// keten schema: what editors need to complete and explain the files of a chain.
#include <fmt/core.h>

#include <memory>

#include "base/text/suggest.hpp"
#include "cli/command.hpp"
#include "cli/output/document.hpp"
#include "documents/schema/json_schema.hpp"
#include "keten/load.hpp"
#include "keten/source.hpp"

namespace keten::cli {

namespace {

constexpr std::string_view kinds[] = {"keten", "methode"};

struct SchemaOptions {
  std::string kind;
};

Exit write_chain_schema(const Invocation& invocation, const Method& method, const ById<TargetGroup>& target_groups) {
  const std::vector<std::string_view> methods = built_in_methods();
  return write_json(
      invocation,
      chain_schema({.method = method, .target_groups = target_groups, .methods = methods, .rules = all_rules()}));
}

Exit schema(const SchemaOptions& options, const Invocation& invocation) {
  if (options.kind == "methode") return write_json(invocation, method_schema());
  if (!options.kind.empty() && options.kind != "keten") {
    const std::string meant = closest(options.kind, kinds);
    return refuse(invocation, fmt::format("Er is geen schema `{}`", options.kind),
                  meant.empty() ? "Kies `keten` of `methode`." : fmt::format("Bedoelde u `{}`?", meant));
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
                     "Het schema van een bestand van de `keten` (standaard) of van een `methode`",
                     [] { return std::vector<std::string>(std::begin(kinds), std::end(kinds)); });
  return [chosen](const Invocation& invocation) { return schema(*chosen, invocation); };
}

constexpr std::string_view formats[] = {"json"};
constexpr Example examples[] = {
    {"schema -o .vscode/keten.schema.json", "Schrijf het schema in de map van de keten, voor VS Code."},
    {"schema methode -o methode.schema.json", "Hetzelfde voor een eigen methodebestand."},
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
        "docs/editor.md staat hoe u het aanzet.",
    .formats = formats,
    .examples = examples,
    .setup = setup};

}  // namespace keten::cli
