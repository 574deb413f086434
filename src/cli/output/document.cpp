#include "cli/output/document.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <ostream>
#include <thread>

#include "base/embedded.hpp"
#include "base/text/escape.hpp"
#include "base/text/text.hpp"
#include "cli/output/office.hpp"
#include "cli/output/output.hpp"
#include "keten/load.hpp"
#include "keten/source.hpp"
#include "render/json/json.hpp"
#include "render/mustache/mustache.hpp"

namespace keten::cli {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view own_templates = "sjablonen";
constexpr std::string_view built_in_folder = "documenten/";
constexpr std::string_view template_extension = ".md.mustache";

/// The directory of the chain to work on; nothing, after a complaint, when there is none.
std::optional<fs::path> find_chain(const Invocation& invocation) {
  const std::string& asked = invocation.common.directory;
  if (asked.empty()) {
    std::optional<fs::path> found = find_chain_upward(invocation.io.directory);
    if (!found)
      complain(invocation, "Hier is geen keten: er staat geen `keten.yaml` in deze map of een map erboven",
               "Ga naar de map van de keten, of noem die met `-C MAP`.");
    return found;
  }
  const fs::path directory = located(invocation, asked);
  std::error_code error;
  const bool may_have_gone = !invocation.common.revision.empty() && fs::is_directory(directory, error);
  if (is_chain(directory) || may_have_gone) return directory;
  if (!fs::is_directory(directory, error))
    complain(invocation, fmt::format("De map `{}` is er niet", asked));
  else
    complain(invocation, fmt::format("In `{}` staat geen `keten.yaml`", asked), "Kies de map van één keten.");
  return std::nullopt;
}

/// The text of a template or partial: the chain's own, else the built-in one.
std::optional<std::string> find_template(const ChainPlace& place, std::string_view name) {
  if (name.find('/') != std::string_view::npos) return std::nullopt;  // not outside the folder of templates
  if (auto own = place.file(own_template_file(name))) return own;
  for (const BuiltInTemplate& built_in : built_in_templates())
    if (built_in.name == name) return std::string(built_in.text);
  return std::nullopt;
}

}  // namespace

void complain(const Invocation& invocation, std::string_view message, std::string_view advice) {
  invocation.io.err << "keten: " << escape_terminal(message) << ".\n";
  if (!advice.empty()) invocation.io.err << escape_terminal(advice) << "\n";
}

Exit refuse(const Invocation& invocation, std::string_view message, std::string_view advice) {
  complain(invocation, message, advice);
  return Exit::usage;
}

Exit refuse(const Invocation& invocation, const Misuse& problem) {
  return refuse(invocation, problem.message, problem.advice);
}

fs::path located(const Invocation& invocation, std::string_view path) {
  return fs::path(invocation.io.directory) / fs::path(path);
}

OpenedChain open_chain(const Invocation& invocation, const Opening& opening) {
  const std::optional<fs::path> directory = find_chain(invocation);
  OpenedChain opened;
  opened.exit = Exit::usage;
  if (!directory) return opened;
  opened.place = ChainPlace(*directory, invocation.common.revision);
  LoadedChain loaded = load_chain(opened.place.files(), std::thread::hardware_concurrency(), opening.cache);
  const bool usable = is_usable(loaded.chain);
  opened.exit = usable ? Exit::ok : Exit::chain;
  if (!usable) {
    complain(invocation, fmt::format("D{} is niet goed genoeg te lezen om dit te maken", opening.called.substr(1)),
             "`keten check` laat zien wat er mis is.");
    return opened;
  }
  const auto errors = std::ranges::count(loaded.findings, Severity::error, &Finding::severity);
  if (errors > 0)
    complain(invocation,
             fmt::format("Let op: er {} {} in {}", errors == 1 ? "is" : "zijn", counted(errors, "fout", "fouten"),
                         opening.called),
             "Wat niet te lezen was, ontbreekt. `keten check` laat zien wat er mis is.");
  opened.chain = std::move(loaded.chain);
  opened.gate = documents::Gate(*opened.chain, invocation.common.is_public);
  opened.findings = std::move(loaded.findings);
  return opened;
}

bool wants_color(const Invocation& invocation, const Output& output) {
  if (invocation.common.color != Color::automatic) return invocation.common.color == Color::always;
  return invocation.io.out_is_terminal && output.is_standard() && !invocation.io.environment("NO_COLOR");
}

Exit write_output(const Invocation& invocation, std::string_view text) {
  return write_output(invocation, invocation.output(), text);
}

Exit write_output(const Invocation& invocation, const Output& output, std::string_view text) {
  if (output.is_standard()) {
    invocation.io.out << text;
    return Exit::ok;
  }
  const std::string problem = write_file(located(invocation, output.file), text);
  if (problem.empty()) return Exit::ok;
  return refuse(invocation, fmt::format("`{}` is niet te schrijven: {}", output.file, problem),
                "Er is niets veranderd.");
}

std::vector<BuiltInTemplate> built_in_templates() {
  std::vector<BuiltInTemplate> templates;
  for (const EmbeddedFile& file : embedded_files()) {
    std::string_view name = file.path;
    if (!name.starts_with(built_in_folder) || !name.ends_with(template_extension)) continue;
    name.remove_prefix(built_in_folder.size());
    name.remove_suffix(template_extension.size());
    templates.push_back({name, file.text});
  }
  std::ranges::sort(templates, {}, &BuiltInTemplate::name);
  return templates;
}

std::string own_template_file(std::string_view name) {
  return fmt::format("{}/{}{}", own_templates, name, template_extension);
}

Exit write_document(const Invocation& invocation, const ChainPlace& place, std::string_view name, const Value& data,
                    const Pictures& pictures) {
  if (invocation.output().format == "json") return write_json(invocation, data);
  const TemplateOptions options{.escape = escape_markdown, .partial = [&place](std::string_view partial) {
                                  return find_template(place, partial);
                                }};
  const RenderedTemplate rendered =
      render_template(name, find_template(place, name).value_or(std::string()), data, options);
  if (rendered.errors.empty()) return write_markdown(invocation, rendered.text, pictures);
  for (const TemplateError& error : rendered.errors)
    invocation.io.err << fmt::format("{}:{}:{}: fout: {}\n", escape_terminal(own_template_file(error.name)),
                                     error.at.row, error.at.column, escape_terminal(error.message));
  complain(invocation, fmt::format("Het sjabloon voor `{}` klopt niet", name), "Herstel het, of haal het weg.");
  return Exit::chain;
}

Exit write_document(const Invocation& invocation, const ChainPlace& place, const documents::Gate& gate,
                    std::string_view name, const documents::DocumentData& data, const Pictures& pictures) {
  const bool is_json = invocation.output().format == "json";
  const Value value = data.value(is_json ? documents::Reader::program : documents::Reader::templates);
  return write_document(invocation, place, name, gate.pass(value), pictures);
}

Exit write_markdown(const Invocation& invocation, std::string_view markdown, const Pictures& pictures) {
  const std::string& format = invocation.output().format;
  if (format == "html") return write_output(invocation, to_html(markdown, pictures));
  if (format == "tekst") return write_output(invocation, to_plain(markdown, invocation.io.columns));
  if (format != "docx" && format != "odt") return write_output(invocation, markdown);
  const std::optional<std::string> office = to_office(invocation, format, markdown);
  return office ? write_bytes(invocation, *office) : Exit::usage;
}

Exit write_bytes(const Invocation& invocation, std::string_view bytes) {
  if (!invocation.output().is_standard() || !invocation.io.out_is_terminal) return write_output(invocation, bytes);
  const std::string& format = invocation.output().format;
  return refuse(invocation, fmt::format("Een `{}` past niet op het scherm", format),
                fmt::format("Geef een bestand, bijvoorbeeld `-o document.{}`.", format));
}

Exit write_json(const Invocation& invocation, const Value& data) { return write_output(invocation, to_json(data)); }

}  // namespace keten::cli
