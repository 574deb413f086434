// No explanation teaches a key or a word that does not exist: the YAML in it is read as keten reads a chain.
#include <doctest/doctest.h>

#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/text/letters.hpp"
#include "documents/explain/explain.hpp"
#include "documents/explain/format_keys.hpp"
#include "keten/check.hpp"
#include "keten/load.hpp"
#include "model/fields/decoder.hpp"
#include "rules/gallery.hpp"
#include "rules/rule.hpp"

using namespace keten;

namespace {

/// Whether a reference that goes nowhere was to go to what chains make themselves, and not to the method. `message`:
/// "Er is geen partij `thuiszorg`", "`gemeente` is een soort partij, geen partij of persoon".
bool is_to_own_thing(std::string_view message) {
  static const std::set<std::string_view> own = {"partij", "persoon", "instrument", "bijeenkomst",
                                                 "actie",  "doel",    "persona"};
  const std::size_t begin = message.find("geen ") + 5;
  return own.contains(message.substr(begin, message.find(' ', begin) - begin));
}

/// What keten has against the form of a text, but that it is a piece of a chain: what is required, what it refers to
/// and what its waivers are for may stand elsewhere.
std::string faults_of(std::string text) {
  static const std::set<std::string_view> fine = {"sleutel-ontbreekt", "methode-ongeldig", "afwijking-overbodig"};
  std::vector<SourceFile> files = {{.path = "keten.yaml", .text = std::move(text), .problem = {}}};
  std::string faults;
  for (const ReportedFinding& finding : check_chain(load_chain(std::move(files)), ".", example_day()).findings)
    if (find_rule(finding.rule)->family == Family::form && !fine.contains(finding.rule) &&
        !(finding.rule == "verwijzing-onbekend" && is_to_own_thing(finding.message)))
      faults += finding.message + "; ";
  return faults;
}

/// The lines of a text, each this much further in.
std::string indented(std::string_view text, std::size_t columns) {
  std::string result;
  for (const char c : text) {
    if (result.empty() || result.back() == '\n') result.append(columns, ' ');
    result += c;
  }
  return result;
}

/// The text in every place of a chain where its first key may stand.
std::vector<std::string> in_place(const std::string& text) {
  const std::string key = text.substr(0, text.find(':'));
  std::vector<std::string> places;
  for (const documents::FormatKey& known : documents::format_keys()) {
    if (known.in_method_file || known.field().key != key) continue;
    if (known.is_section()) {
      places.push_back(text);
      continue;
    }
    const std::string example = documents::example_of(known);
    const std::size_t at = example.rfind(" " + key + ":") + 1;
    const std::size_t column = at - (example.rfind('\n', at) + 1);
    places.push_back(example.substr(0, at) + indented(text, column).substr(column));
  }
  if (places.empty()) places.push_back(text);
  return places;
}

/// What a span of code says in YAML: `status: open` as it is, `controle: drempels: verloop` as keys in one another.
std::vector<std::string> readings(const std::string& span) {
  std::vector<std::string> readings;
  std::string above;
  std::size_t begin = 0;
  std::size_t depth = 0;
  for (std::size_t end = span.find(": "); end != std::string::npos; end = span.find(": ", begin)) {
    const std::string key = span.substr(begin, end - begin);
    if (span.find(": ", end + 2) == std::string::npos)
      readings.push_back(above + std::string(depth, ' ') + span.substr(begin));
    above += std::string(depth++, ' ') + key + ":\n";
    begin = end + 2;
  }
  readings.push_back(above + std::string(depth, ' ') + span.substr(begin) + ":");
  return readings;
}

/// Nothing when one of the texts is right in one of its places; else what is wrong with it in each.
std::string faults_everywhere(const std::vector<std::string>& texts) {
  std::string all;
  for (const std::string& text : texts)
    for (const std::string& placed : in_place(text)) {
      const std::string faults = faults_of(placed);
      if (faults.empty()) return {};
      all += faults;
    }
  return all;
}

/// What stands in code and is no word of the format, on purpose.
const std::set<std::string_view> no_words = {
    "deadlin",   "locatie: Zaal #3",               // mistakes, told as such
    "mevrouw",   "meneer",           "xxxxxxxxx",  // what one writes in a text, or finds there
    "geen",      "steunpunt",                      // a name or an id as an example
    "sjablonen", "sleutel: waarde",                // a folder, and how YAML looks
};

ExplainSource source() {
  static const std::shared_ptr<const Method> method = built_in_method(default_method);
  return {.method = *method, .commands = {}, .commands_page = nullptr};
}

/// Every key of the format, every word of a choice or a number, every id of the method and every rule.
const std::set<std::string>& known_words() {
  static const std::set<std::string> words = [] {
    std::set<std::string> found = {"ja", "nee", "toelichting", std::string(default_method)};
    for (const documents::FormatKey& key : documents::format_keys()) {
      found.emplace(key.field().key);
      for (const ValueType* type = key.field().type; type; type = type->element) {
        found.insert(type->words.begin(), type->words.end());
        found.insert(type->also.begin(), type->also.end());
      }
    }
    for (std::string& subject : explain_subjects(source())) found.insert(std::move(subject));
    return found;
  }();
  return words;
}

/// Checks the blocks of YAML and the spans of code in a text. A text that `quotes_mistakes` may have any word.
void check_markdown(std::string_view text, bool quotes_mistakes) {
  constexpr std::string_view fence = "```";
  for (std::size_t at = text.find('`'); at != std::string_view::npos; at = text.find('`')) {
    text.remove_prefix(at);
    const std::string_view mark = text.starts_with(fence) ? fence : fence.substr(0, 1);
    const std::size_t end = text.find(mark, mark.size());
    REQUIRE(end != std::string_view::npos);
    const std::string code(text.substr(mark.size(), end - mark.size()));
    text.remove_prefix(end + mark.size());
    CAPTURE(code);
    if (no_words.contains(code)) continue;
    if (mark == fence) {
      if (code.starts_with("yaml\n")) CHECK(faults_everywhere({code.substr(code.find('\n') + 1)}) == "");
    } else if (code.find(": ") != std::string::npos) {
      CHECK(faults_everywhere(readings(code)) == "");
    } else if (is_id(code) && !is_digit(code.front()) && !quotes_mistakes) {
      CHECK(known_words().contains(code));
    }
  }
}

/// The texts of a part that are written in Markdown.
std::vector<std::string> markdown_in(const Explanation::Part& part) {
  std::vector<std::string> found;
  const auto* text = std::get_if<Explanation::Text>(&part.content);
  if (text && text->style == Explanation::Style::markdown) found.push_back(text->text);
  if (const auto* table = std::get_if<Explanation::Table>(&part.content))
    for (const std::vector<Value>& row : table->rows)
      for (std::size_t i = 0; i < row.size(); ++i)
        if (const std::string* cell = row[i].text(); cell && table->columns[i].style == Explanation::Style::markdown)
          found.push_back(*cell);
  return found;
}

void check_explanation(const Explanation& explanation) {
  INFO("the explanation of " << explanation.kind << " " << explanation.id);
  for (const Explanation::Part& part : explanation.parts)
    for (const std::string& text : markdown_in(part)) check_markdown(text, part.key == "melding");
  for (const Explanation& child : explanation.children) check_explanation(child);
}

}  // namespace

TEST_CASE("no explanation teaches a key or a word that does not exist") {
  for (const std::string& subject : explain_subjects(source())) {
    if (subject == "meldingen") continue;  // what the samples of the rules say
    for (const Explanation& explanation : explain(subject, source()).found)
      if (explanation.kind != "regel") check_explanation(explanation);  // rules stand on the page of them all
  }
}
