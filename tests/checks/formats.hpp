// Readers of the formats that keten writes, which are not ours wherever Debian has them: what is written can be held
// against them. Each function gives what is wrong with a text in a few words, or nothing.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keten::test {

/// UTF-8 without overlong forms, surrogates and what lies beyond Unicode, by nlohmann/json.
std::string problem_of_utf8(std::string_view text);

/// What a terminal shows as it stands: UTF-8, without control characters save line ends, and without characters that
/// turn text around.
std::string problem_of_terminal_text(std::string_view text);

/// RFC 8259, by nlohmann/json.
std::string problem_of_json(std::string_view text);

/// XML 1.0, by expat: well-formed, not valid, without what a browser would run.
std::string problem_of_xml(std::string_view text);

/// The page that to_html makes: its body is well-formed, and holds no script and no address that could do harm.
std::string problem_of_page(std::string_view html);

/// One graph in the language DOT, by the library of Graphviz; labels with markup are well-formed.
std::string problem_of_dot(const std::string& text);

/// RFC 5545: a calendar without errors, by libical; lines of at most 75 bytes that end in CRLF, without control
/// characters.
std::string problem_of_calendar(const std::string& text);

/// The cells of a CSV file, row by row (RFC 4180); nothing when it is none.
using CsvRows = std::vector<std::vector<std::string>>;
std::optional<CsvRows> read_csv(std::string_view text, char separator);

/// What `text`, made safe for Markdown as `escaped`, does where documents put it: in a paragraph, a heading, a list and
/// a table. It may not be markup there, and its visible ASCII must stay.
std::string problem_of_escaped_markdown(std::string_view text, std::string_view escaped);

}  // namespace keten::test
