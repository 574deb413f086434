#include "cli/output/template_data.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "cli/output/document.hpp"

using namespace keten::cli;

namespace {

bool has_field(std::string_view name, std::string_view field) {
  const std::vector<TemplateField> fields = fields_of_template(name);
  return std::ranges::count(fields, field, &TemplateField::name) == 1;
}

}  // namespace

TEST_CASE("the fields of a template are those of the document, with lists and groups opened up") {
  CHECK(has_field("agenda", "bijeenkomst.titel"));
  CHECK(has_field("agenda", "onderwerpen.titel"));
  CHECK(has_field("agenda", "onderwerpen.inhoud.evaluatie.vragen.vraag"));  // of another kind of meeting
  CHECK(has_field("acties", "groepen.acties.eigenaar.naam"));
  CHECK(has_field("invullijst-ketenanalyse", "partijen.vragen.vakjes.woord"));
  CHECK(fields_of_template("actietabel").empty());
  CHECK(fields_of_template("geen").empty());
}

TEST_CASE("every template with fields is built in, and its command is known") {
  int with_fields = 0;
  for (const BuiltInTemplate& each : built_in_templates()) {
    if (fields_of_template(each.name).empty()) continue;
    ++with_fields;
    CHECK(!command_of_template(each.name).empty());
  }
  CHECK(with_fields >= 10);
}
