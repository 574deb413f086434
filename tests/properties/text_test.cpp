// Whatever is written reads back as it was.
#include <fmt/core.h>

#include "base/text/escape.hpp"
#include "base/text/text.hpp"
#include "checks/formats.hpp"
#include "properties/chains.hpp"
#include "properties/check.hpp"
#include "render/json/json.hpp"
#include "render/sheets/sheets.hpp"

namespace keten::test {

TEST_CASE("properties: YAML") {
  holds("data that is written as YAML reads back the same", [] {
    const Object data = {{"a", *any_tree()}, {"b", *any_tree()}};
    RC_ASSERT(to_json(value_of(to_yaml(data))) == to_json(data));
  });
  holds("a chain that is written as YAML reads back the same", [] {
    const Object sections = *any_sections();
    RC_ASSERT(to_json(value_of(to_yaml(sections))) == to_json(sections));
  });
  holds("a text that is escaped for YAML reads back the same", [] {
    const std::string text = *any_text();
    RC_ASSERT(to_json(value_of("a: " + escape_yaml(text) + "\n")) == to_json(Object{{"a", text}}));
  });
}

TEST_CASE("properties: dates, times and numbers") {
  holds("a day is what its text says", [] {
    const Date day = today + std::chrono::days(*rc::gen::inRange(-100'000, 100'000));
    RC_ASSERT(parse_date(iso_date(day)) == day);
  });
  holds("a time is what its text says", [] {
    const TimeOfDay time{*rc::gen::inRange(0, 24 * 60)};
    RC_ASSERT(parse_time(clock_time(time)) == time);
  });
  holds("a number is what its text says", [] {
    const double number = *rc::gen::inRange(-1'000'000, 1'000'000) / 4.0;
    RC_ASSERT(parse_number(dutch_number(number)) == number);
  });
}

TEST_CASE("properties: escapes") {
  holds("text on a terminal does nothing",
        [] { RC_ASSERT(problem_of_terminal_text(escape_terminal(*any_text())) == ""); });
  holds("text in Markdown is no markup", [] {
    const std::string text = *any_text();
    RC_ASSERT(problem_of_escaped_markdown(text, escape_markdown(text)) == "");
  });
  holds("text in XML is text", [] {
    const std::string escaped = escape_xml(*any_text());
    RC_ASSERT(problem_of_xml("<a b=\"" + escaped + "\">" + escaped + "</a>") == "");
  });
}

TEST_CASE("properties: tables") {
  holds("a table reads back as it was, but for what would be a formula", [] {
    const auto texts = *rc::gen::container<std::vector<std::string>>(6, any_text());
    const Sheet sheet{.name = "",
                      .columns = {{.heading = "a"}, {.heading = "b"}, {.heading = "c"}},
                      .rows = {{.cells = {texts[0], texts[1], texts[2]}}, {.cells = {texts[3], texts[4], texts[5]}}}};
    const auto rows = read_csv(to_csv(sheet, CsvReader::program), ',');
    RC_ASSERT(rows.has_value());
    RC_ASSERT(rows->size() == 3U);
    for (std::size_t i = 0; i < texts.size(); ++i) {
      const std::string& cell = rows->at(1 + i / 3).at(i % 3);
      RC_ASSERT(cell == texts[i] || cell == "'" + texts[i]);
    }
  });
}

}  // namespace keten::test
