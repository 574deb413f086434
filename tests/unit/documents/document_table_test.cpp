#include "documents/document_table.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "cli/commands.hpp"
#include "cli/output/document.hpp"
#include "documents/document_samples.hpp"
#include "documents/schema/output_schema.hpp"
#include "render/json/json.hpp"

using namespace keten;
using namespace keten::documents;

namespace {

bool has_field(std::string_view name, std::string_view field) {
  const std::vector<TemplateField> fields = fields_of(*find_document(name));
  return std::ranges::count(fields, field, &TemplateField::name) == 1;
}

/// The keys of a value with those within, as fields are named.
void add_keys(const Value& value, const std::string& before, std::set<std::string>& keys) {
  if (const Array* list = value.array())
    for (const Value& item : *list) add_keys(item, before, keys);
  if (const Object* object = value.object())
    for (const auto& [key, member] : object->members()) {
      if (key.starts_with("x-")) continue;
      keys.insert(before + key);
      add_keys(member, before + key + ".", keys);
    }
}

struct Inner {
  std::string name;
  std::vector<Inner> parts;
};

struct Outer {
  Date day{};
  std::optional<double> size;
  int actions = 0;
  std::vector<Inner> inner;
};

}  // namespace

template <>
const Shape& documents::shape_of<Inner>() {
  static constexpr ShapeField fields[] = {filled<&Inner::name>("naam", "De naam."),
                                          field<&Inner::parts>("delen", "De delen.")};
  static constexpr Shape shape{"deel", fields};
  return shape;
}

template <>
const Shape& documents::shape_of<Outer>() {
  static constexpr ShapeField fields[] = {
      field<&Outer::day>("dag", "De dag."), field<&Outer::size>("maat", "De maat."),
      count<&Outer::actions>("acties", "actie", "acties", "De acties."),
      field<&Outer::inner>("binnen", "Wat erin zit."),
      words<[](const Outer& outer) { return outer.inner.empty(); }>("leeg", "Of er niets in zit.")};
  static constexpr Shape shape{"geheel", fields};
  return shape;
}

TEST_CASE("a shape gives programs the values, and templates the words besides") {
  const DocumentData data(
      Outer{.day = std::chrono::year(2024) / 6 / 1, .size = {}, .actions = 2, .inner = {{"a", {}}}});
  CHECK(to_json_line(data.value(Reader::program)) ==
        R"({"dag":"2024-06-01","maat":null,"acties":2,"binnen":[{"naam":"a","delen":[]}]})"
        "\n");
  CHECK(to_json_line(data.value(Reader::templates)) ==
        R"({"dag":"2024-06-01","dag-tekst":"1 juni 2024","maat":null,"maat-tekst":null,"acties":2,)"
        R"("acties-tekst":"2 acties","binnen":[{"naam":"a","delen":[],"heeft-delen":false}],"heeft-binnen":true,)"
        R"("leeg":false})"
        "\n");
}

TEST_CASE("a shape gives a schema") {
  CHECK(to_json_line(output_schema(shape_of<Outer>(), "iets")) ==
        R"({"$schema":"https://json-schema.org/draft/2020-12/schema","title":"De uitvoer van `keten iets -f json`",)"
        R"("type":"object","properties":{"dag":{"type":"string","format":"date","description":"De dag."},)"
        R"("maat":{"type":["number","null"],"description":"De maat."},)"
        R"("acties":{"type":"integer","description":"De acties."},)"
        R"("binnen":{"type":"array","items":{"$ref":"#/$defs/deel"},"description":"Wat erin zit."}},)"
        R"("required":["dag","maat","acties","binnen"],"additionalProperties":false,)"
        R"("$defs":{"deel":{"type":"object","properties":{"naam":{"type":"string","description":"De naam."},)"
        R"("delen":{"type":"array","items":{"$ref":"#/$defs/deel"},"description":"De delen."}},)"
        R"("required":["naam","delen"],"additionalProperties":false}}})"
        "\n");
}

TEST_CASE("the fields of a template are those of the document, with lists and groups opened up") {
  CHECK(has_field("agenda", "bijeenkomst.titel"));
  CHECK(has_field("agenda", "onderwerpen.titel"));
  CHECK(has_field("agenda", "onderwerpen.inhoud.evaluatie.vragen.vraag"));
  CHECK(has_field("acties", "groepen.acties.eigenaar.naam"));
  CHECK(has_field("invullijst-ketenanalyse", "partijen.vragen.vakjes.woord"));
  CHECK(find_document("actietabel") == nullptr);
}

TEST_CASE("every name that a template can use is told") {
  const Chain example = example_chain();
  for (const Document& document : all_documents()) {
    CAPTURE(std::string(document.name));
    std::set<std::string> told;
    for (const TemplateField& field : fields_of(document)) told.insert(field.name);
    std::set<std::string> used;
    for (const DocumentData& data : document.make(example, example_day, false))
      add_keys(data.value(Reader::templates), {}, used);
    for (const std::string& key : used) {
      CAPTURE(key);
      // What stands within itself is opened once.
      CHECK((told.contains(key) || key.find("subacties.") != std::string::npos));
    }
  }
}

TEST_CASE("every document has a template, a command, and a sentence for each key") {
  const auto commands = cli::all_commands();
  const std::vector<cli::BuiltInTemplate> templates = cli::built_in_templates();
  for (const Document& document : all_documents()) {
    CAPTURE(std::string(document.name));
    CHECK(std::ranges::count(templates, document.name, &cli::BuiltInTemplate::name) == 1);
    const std::string_view command = document.command.substr(0, document.command.find(' '));
    CHECK(std::ranges::count(commands, command, &cli::Command::name) == 1);
    for (const TemplateField& field : fields_of(document)) {
      CAPTURE(field.name);
      CHECK(field.says.ends_with('.'));
    }
  }
}

TEST_CASE("every template of a document has a row in the table of documents") {
  // Those of `keten sjablonen` itself tell of no chain; what other templates are a part of has a row.
  const std::set<std::string_view> others = {"sjablonen", "sjablonen-velden"};
  const std::vector<cli::BuiltInTemplate> templates = cli::built_in_templates();
  for (const cli::BuiltInTemplate& each : templates) {
    const std::string tag = "{{>" + std::string(each.name) + "}}";
    const bool is_part = std::ranges::any_of(
        templates, [&](const auto& other) { return other.text.find(tag) != std::string_view::npos; });
    CAPTURE(std::string(each.name));
    CHECK((is_part || others.contains(each.name) || find_document(each.name) != nullptr));
  }
}
