#include <fmt/core.h>

#include <algorithm>

#include "base/text/escape.hpp"
#include "base/text/unicode.hpp"
#include "render/explanation/explanation.hpp"
#include "render/explanation/explanation_words.hpp"
#include "render/terminal/wrap.hpp"

namespace keten {

namespace {

constexpr std::size_t margin = 2;
/// The widest first column of a table; a longer cell gets a line of its own.
constexpr std::size_t widest_column = 32;

/// On one line.
std::string shown(const Value& value) {
  std::string text = scalar_as_text(value);
  while (text.ends_with('\n')) text.pop_back();
  std::replace(text.begin(), text.end(), '\n', ' ');
  return escape_terminal(text);
}

/// Two columns, the second beginning at `column`.
std::string row(const std::string& left, const std::string& right, std::size_t column) {
  std::string text = std::string(margin, ' ') + left;
  if (right.empty()) return text + "\n";
  const std::size_t width = margin + width_of(left);
  text += width + 2 > column ? "\n" + std::string(column, ' ') : std::string(column - width, ' ');
  return text + wrapped(right, column) + "\n";
}

/// Without the stars around what Markdown shows in bold.
std::string without_bold(std::string text) {
  for (std::size_t at = text.find("**"); at != std::string::npos; at = text.find("**", at)) text.erase(at, 2);
  return text;
}

/// Lays out Markdown as far as our own texts use it: paragraphs, lists and code. What is no Markdown suffers no harm.
class Paragraphs {
 public:
  std::string lay_out(std::string_view markdown) {
    while (!markdown.empty()) {
      const std::size_t size = std::min(markdown.find('\n'), markdown.size());
      take(markdown.substr(0, size));
      markdown.remove_prefix(std::min(size + 1, markdown.size()));
    }
    flush();
    return std::move(text_);
  }

 private:
  void take(std::string_view line) {
    if (line.starts_with("```")) {
      flush();
      if (!code_ && !text_.empty() && !text_.ends_with("\n\n")) text_ += "\n";
      code_ = !code_;
    } else if (code_) {
      text_ += line.empty() ? "\n" : std::string(margin + 2, ' ') + escape_terminal(line) + "\n";
    } else if (line.empty()) {
      flush();
      if (!text_.empty() && !text_.ends_with("\n\n")) text_ += "\n";
    } else {
      if (line.starts_with("- ")) flush();
      const std::size_t start = std::min(line.find_first_not_of(' '), line.size());
      if (!paragraph_.empty()) paragraph_ += ' ';
      paragraph_ += without_bold(escape_terminal(line.substr(start)));
    }
  }

  void flush() {
    if (paragraph_.empty()) return;
    const std::size_t indent = paragraph_.starts_with("- ") ? margin + 2 : margin;
    text_ += std::string(margin, ' ') + wrapped(paragraph_, indent) + "\n";
    paragraph_.clear();
  }

  std::string text_;
  std::string paragraph_;
  bool code_ = false;
};

std::string code_as_text(std::string_view code) {
  std::string text;
  while (!code.empty()) {
    const std::size_t size = std::min(code.find('\n'), code.size());
    text += size == 0 ? "\n" : std::string(margin + 2, ' ') + escape_terminal(code.substr(0, size)) + "\n";
    code.remove_prefix(std::min(size + 1, code.size()));
  }
  return text;
}

std::string table_as_text(const Explanation::Table& table) {
  std::vector<std::pair<std::string, std::string>> rows;
  std::string legend;
  std::size_t column = 0;
  for (const std::vector<Value>& cells : table.rows) {
    std::string left = cells.empty() ? std::string() : shown(cells.front());
    std::string right;
    for (std::size_t i = 1; i < cells.size(); ++i) {
      const Explanation::Column& about = table.columns[i];
      if (about.star && is_yes(cells[i])) {
        left += " *";
        legend = fmt::format("\n  * {}\n", about.header);
      }
      const std::string cell = about.brief ? shown(cells[i]) : std::string();
      if (!cell.empty()) right += right.empty() ? cell : fmt::format(" {}: {}.", about.header, cell);
    }
    if (width_of(left) <= widest_column) column = std::max(column, margin + width_of(left) + 2);
    rows.emplace_back(std::move(left), std::move(right));
  }
  std::string text;
  for (const auto& [left, right] : rows) text += row(left, right, std::max(column, margin + 2));
  return text + legend;
}

std::string facts_as_text(std::span<const Explanation::Part> facts) {
  std::size_t column = 0;
  for (const Explanation::Part& part : facts) column = std::max(column, margin + width_of(part.heading) + 2);
  std::string text;
  for (const Explanation::Part& part : facts)
    text += row(part.heading, shown(std::get<Explanation::Fact>(part.content).value), column);
  return text;
}

std::string part_as_text(const Explanation::Part& part) {
  if (const auto* code = std::get_if<Explanation::Code>(&part.content)) return code_as_text(code->text);
  if (const auto* table = std::get_if<Explanation::Table>(&part.content)) return table_as_text(*table);
  return Paragraphs().lay_out(std::get<Explanation::Text>(part.content).text);
}

std::string explanation_as_text(const Explanation& explanation, bool top) {
  const std::string title = escape_terminal(explanation.name);
  std::string text = top && !explanation.says_kind ? fmt::format("{} {}\n", capitalised(explanation.kind), title)
                                                   : capitalised(title) + "\n";
  const std::vector<Explanation::Part>& parts = explanation.parts;
  bool first = true;
  for (std::size_t i = 0; i < parts.size();) {
    std::size_t end = i;
    while (end < parts.size() && std::holds_alternative<Explanation::Fact>(parts[end].content)) ++end;
    const bool facts = end > i;
    if (!first || (!facts && !parts[i].heading.empty())) text += "\n";
    if (!facts && !parts[i].heading.empty()) text += parts[i].heading + "\n";
    text += facts ? facts_as_text(std::span(parts).subspan(i, end - i)) : part_as_text(parts[i]);
    i = std::max(end, i + 1);
    first = false;
  }
  if (explanation.is_overview) return text;
  for (const Explanation& child : explanation.children) text += "\n" + explanation_as_text(child, false);
  return text;
}

}  // namespace

std::string explanations_as_text(std::span<const Explanation> explanations) {
  std::string text;
  for (const Explanation& explanation : explanations)
    text += (text.empty() ? "" : "\n") + explanation_as_text(explanation, true);
  return text;
}

}  // namespace keten
