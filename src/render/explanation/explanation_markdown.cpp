#include <fmt/core.h>

#include <algorithm>

#include "base/text/escape.hpp"
#include "render/explanation/explanation.hpp"
#include "render/explanation/explanation_words.hpp"

namespace keten {

namespace {

constexpr std::size_t deepest_heading = 6;

std::string code_span(std::string_view text) {
  return text.find('`') == std::string_view::npos ? "`" + escape_terminal(text) + "`" : escape_markdown(text);
}

std::string styled(std::string_view text, Explanation::Style style) {
  if (text.empty()) return {};
  switch (style) {
    case Explanation::Style::markdown:
      return std::string(text);
    case Explanation::Style::plain:
      return escape_markdown(text);
    case Explanation::Style::code:
      return code_span(text);
  }
  return {};
}

std::string shown(const Value& value, Explanation::Style style) {
  if (const std::string* text = value.text()) return styled(*text, style);
  return scalar_as_text(value);
}

/// A cell on one line, in which a `|` does not end the cell.
std::string cell(const Value& value, Explanation::Style style) {
  const std::string text = shown(value, style);
  std::string safe;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '|' && (i == 0 || text[i - 1] != '\\')) safe += '\\';
    safe += text[i] == '\n' ? ' ' : text[i];
  }
  return safe;
}

std::string table_as_markdown(const Explanation::Table& table) {
  std::string text = "|";
  for (const Explanation::Column& column : table.columns) text += fmt::format(" {} |", column.header);
  text += "\n|";
  for (std::size_t i = 0; i < table.columns.size(); ++i) text += " --- |";
  text += "\n";
  for (const std::vector<Value>& cells : table.rows) {
    text += "|";
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const bool no = table.columns[i].star && !is_yes(cells[i]);
      const std::string shown_cell = no ? std::string() : cell(cells[i], table.columns[i].style);
      text += shown_cell.empty() ? " |" : fmt::format(" {} |", shown_cell);
    }
    text += "\n";
  }
  return text;
}

/// Somebody else's text: its lines stay lines, and its dashes a list; all else is escaped.
std::string plain_paragraphs(std::string_view text) {
  constexpr std::string_view dash = "- ";
  std::string safe;
  while (!text.empty()) {
    const std::size_t size = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, size);
    text.remove_prefix(std::min(size + 1, text.size()));
    if (line.starts_with(dash)) {
      safe += dash;
      line.remove_prefix(dash.size());
    }
    safe += escape_markdown(line) + "\n";
  }
  return safe;
}

/// Between fences that the code itself does not hold.
std::string code_as_markdown(const Explanation::Code& code) {
  std::string fence = "```";
  while (code.text.find(fence) != std::string::npos) fence += '`';
  return fmt::format("{}{}\n{}{}{}\n", fence, code.language, code.text, code.text.ends_with('\n') ? "" : "\n", fence);
}

std::string part_as_markdown(const Explanation::Part& part) {
  if (const auto* fact = std::get_if<Explanation::Fact>(&part.content))
    return fmt::format("- **{}:** {}\n", part.heading, shown(fact->value, fact->style));
  if (const auto* code = std::get_if<Explanation::Code>(&part.content)) return code_as_markdown(*code);
  if (const auto* table = std::get_if<Explanation::Table>(&part.content)) return table_as_markdown(*table);
  const auto& content = std::get<Explanation::Text>(part.content);
  std::string text = content.style == Explanation::Style::plain ? plain_paragraphs(content.text) : content.text;
  while (text.ends_with('\n')) text.pop_back();
  return text + "\n";
}

std::string heading(std::size_t level, std::string_view text) {
  return fmt::format("{} {}\n", std::string(std::min(level, deepest_heading), '#'), text);
}

std::string explanation_as_markdown(const Explanation& explanation, std::size_t level) {
  const std::string name = styled(explanation.name, explanation.name_style);
  std::string text =
      heading(level, level > 1 || explanation.says_kind ? capitalised(name)
                                                        : fmt::format("{} {}", capitalised(explanation.kind), name));
  bool in_list = false;
  for (const Explanation::Part& part : explanation.parts) {
    const bool fact = std::holds_alternative<Explanation::Fact>(part.content);
    if (!fact || !in_list) text += "\n";
    if (!fact && !part.heading.empty()) text += heading(level + 1, part.heading) + "\n";
    text += part_as_markdown(part);
    in_list = fact;
  }
  for (const Explanation& child : explanation.children) text += "\n" + explanation_as_markdown(child, level + 1);
  return text;
}

}  // namespace

std::string explanations_as_markdown(std::span<const Explanation> explanations) {
  std::string text;
  for (const Explanation& explanation : explanations)
    text += (text.empty() ? "" : "\n") + explanation_as_markdown(explanation, 1);
  return text;
}

}  // namespace keten
