// Scalars: where they end, and in what style they are written.
#include <algorithm>
#include <array>
#include <utility>

#include "read/yaml/outline_reader.hpp"
#include "read/yaml/wordings.hpp"

namespace keten::yaml {
namespace {

std::uint32_t offset(std::size_t at) { return static_cast<std::uint32_t>(at); }

bool means_null(std::string_view plain) {
  return plain == "~" || plain == "null" || plain == "Null" || plain == "NULL";
}

/// The bytes at which the reader of a plain scalar has to stop and think.
constexpr auto special = [] {
  std::array<bool, 256> table{};
  for (const char c : std::string_view(" \t\r\n#:?,[]{}")) table[static_cast<unsigned char>(c)] = true;
  return table;
}();

bool is_special(char c) { return special[static_cast<unsigned char>(c)]; }

/// How many hexadecimal digits follow `\` and this letter; -1: that is no escape. YAML has `\N` and `\_` as well, but
/// of these yaml-cpp makes bytes that are no UTF-8.
int escape_digits(char c) {
  if (c == 'x') return 2;
  if (c == 'u') return 4;
  if (c == 'U') return 8;
  return c != '\0' && std::string_view("0abt\tnvfre \"/\\LP").find(c) != std::string_view::npos ? 0 : -1;
}

/// The code point that is written in hexadecimal; one that does not exist when it is not.
std::uint32_t code_point(std::string_view digits) {
  std::uint32_t value = 0;
  for (const char c : digits) {
    const auto digit = std::string_view("0123456789abcdef").find(c >= 'A' && c <= 'F' ? static_cast<char>(c | ' ') : c);
    if (digit == std::string_view::npos || value > 0x10FFFF) return UINT32_MAX;
    value = value * 16 + static_cast<std::uint32_t>(digit);
  }
  return value;
}

}  // namespace

/// Everything but block collections and block scalars. `one_line` says that a plain scalar must be a key.
bool OutlineReader::content(int parent, bool one_line) {
  const char c = peek();
  if (c == '\'' || c == '"') return quoted(parent);
  if (c == '[' || c == '{') return flow_collection(parent);
  return can_start_plain() && plain(parent, one_line);
}

bool OutlineReader::can_start_plain() {
  const char c = peek();
  const bool alone = ends_word(peek(1)), in_flow = flow_depth_ > 0;
  if (c == '?' && alone) return refuse(wording::key_explicit, at_, at_ + 1);
  if (c == ':' && (alone || (in_flow && is_flow_indicator(peek(1))))) return refuse(wording::key_null, at_, at_ + 1);
  if ((c == '?' || c == ':') && in_flow)
    return refuse(wording::quote_this, at_, std::min(text_.find_first_of(",]}\r\n", at_), text_.size()));
  if (c == '&') return refuse(wording::anchor, at_, at_ + 1);
  if (c == '*') return refuse(wording::alias, at_, at_ + 1);
  if (c == '!') return refuse(wording::tag, at_, at_ + 1);
  if (c == '%' && column() == 0) return refuse(wording::directive, at_, end_of_line(at_));
  if (c == ',' || c == ']' || c == '}') return refuse(wording::loose, at_, at_ + 1);
  if (c == '%' || c == '@' || c == '`' || c == '|' || c == '>') return refuse(wording::bad_start, at_, at_ + 1);
  return true;
}

bool OutlineReader::plain(int parent, bool one_line) {
  const std::size_t begin = at_, first_line = line_;
  if (!plain_line()) return false;
  std::size_t end = at_, line = line_;
  while (!one_line && plain_continues(parent)) {
    if (!plain_line()) return false;
    if (at_ == text_.find_first_not_of(" \t", line_)) break;  // this line begins with what ends the scalar
    end = at_, line = line_;
  }
  if (outline_.refusal) return false;
  at_ = end, line_ = line;
  const bool verbatim = line == first_line;
  const bool null = verbatim && means_null(text_.substr(begin, end - begin));
  return add({.kind = null ? NodeKind::null : NodeKind::scalar,
              .verbatim = verbatim,
              .begin = offset(begin),
              .end = offset(end)});
}

/// Goes to just past the last character on this line that belongs to the plain scalar.
bool OutlineReader::plain_line() {
  const bool in_flow = flow_depth_ > 0;
  std::size_t end = at_;
  for (std::size_t i = at_; i < text_.size(); ++i) {
    const char c = text_[i];
    if (is_special(c)) {
      const char next = i + 1 < text_.size() ? text_[i + 1] : '\0';
      if (is_break(c) || (c == '#' && i > line_ && is_blank(text_[i - 1])) || (c == ':' && ends_word(next))) break;
      if (is_blank(c)) continue;
      if (in_flow && is_flow_indicator(c)) break;
      if (in_flow && c == ':' && (is_flow_indicator(next) || next == '?'))
        return refuse(wording::quote_this, at_, i + 1);
      if (in_flow && c == '?') outline_.question_marks.push_back(offset(i));
    }
    end = i + 1;
  }
  at_ = end;
  return true;
}

/// Goes to the next line if the plain scalar goes on there.
bool OutlineReader::plain_continues(int parent) {
  std::size_t i = at_, line = line_;
  const auto byte = [&] { return i < text_.size() ? text_[i] : '\0'; };
  while (is_blank(byte())) ++i;
  if (!is_break(byte())) return false;
  while (is_break(byte())) {
    if (text_[i++] == '\r') ++i;
    for (line = i; is_blank(byte()); ++i)
      if (byte() == '\t' && static_cast<int>(i - line) <= parent) return refuse(wording::tab, i, i + 1);
  }
  const bool dedented = flow_depth_ == 0 && static_cast<int>(i - line) <= parent;
  if (i == text_.size() || dedented || byte() == '#') return false;
  const std::size_t old_at = std::exchange(at_, i), old_line = std::exchange(line_, line);
  if (!at_marker()) return true;
  at_ = old_at, line_ = old_line;
  return false;
}

bool OutlineReader::quoted(int parent) {
  const std::size_t begin = at_;
  const char quote = text_[at_++];
  bool verbatim = true;
  for (char c = peek(); !(c == quote && !(quote == '\'' && peek(1) == quote)); c = peek()) {
    if (at_end()) return refuse(quote == '"' ? wording::double_unclosed : wording::single_unclosed, begin, begin + 1);
    const bool ordinary = c != quote && c != '\n' && !(c == '\\' && quote == '"');
    verbatim = verbatim && ordinary;
    if (ordinary)
      ++at_;
    else if (c == quote)
      at_ += 2;
    else if (c == '\n' ? !quoted_break(begin, parent) : !escape())
      return false;
  }
  ++at_;
  return add({.kind = NodeKind::scalar,
              .style = ScalarStyle::quoted,
              .verbatim = verbatim,
              .begin = offset(begin),
              .end = offset(at_)});
}

/// At the end of a line inside quotes. The next line must be indented deeper than what the scalar stands in; if it is
/// not, a quote was forgotten, and the one that ends the text belongs to another value.
bool OutlineReader::quoted_break(std::size_t quote, int parent) {
  line_ = ++at_;
  const bool marker = at_marker();
  while (peek() == ' ') ++at_;
  const int indent = column();
  while (is_blank(peek())) ++at_;
  if (at_end() || (!marker && (is_break(peek()) || indent > parent))) return true;
  return refuse(text_[quote] == '"' ? wording::double_runs_on : wording::single_runs_on, quote, quote + 1);
}

/// At a backslash between double quotes. One before a line break is left to the caller.
bool OutlineReader::escape() {
  const std::size_t begin = at_++;
  if (is_break(peek())) return true;
  const int digits = escape_digits(peek());
  const std::size_t end = begin + 2 + static_cast<std::size_t>(std::max(digits, 0));
  const std::uint32_t value =
      digits > 0 && end <= text_.size() ? code_point(text_.substr(begin + 2, end - begin - 2)) : 0;
  const bool exists = value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
  if (digits < 0 || end > text_.size() || !exists)
    return refuse(wording::escape, begin, std::min(end, end_of_line(begin)));
  at_ = end;
  return true;
}

/// Goes to the first line after the scalar. Blank lines at its end are not in its span.
bool OutlineReader::block_scalar(int parent) {
  const std::size_t begin = at_;
  int indent = 0;  // not known before the first line with text, unless the header tells
  if (!block_header(indent, parent)) return false;
  std::size_t end = text_.find_first_of(" \t\r\n", begin);
  end = std::min(end, text_.size());
  for (int deepest = std::max(parent + 1, 1); !at_end();) {
    next_line();
    while (peek() == ' ' && (indent == 0 || column() < indent)) ++at_;
    if (peek() == '\t' && (indent == 0 || column() < indent)) return refuse(wording::tab, at_, at_ + 1);
    deepest = std::max(deepest, column());
    if (is_break(peek())) continue;
    if (indent == 0) indent = deepest;
    if (column() < indent) break;
    const std::size_t line_end = end_of_line(at_), last = text_.substr(0, line_end).find_last_not_of(" \t");
    if (last >= at_) end = last + 1;
    at_ = line_end;
  }
  return add({.kind = NodeKind::scalar, .style = ScalarStyle::block, .begin = offset(begin), .end = offset(end)});
}

/// The indicators after `|` or `>`, and what else may stand on that line.
bool OutlineReader::block_header(int& indent, int parent) {
  const std::size_t begin = at_;
  bool chomps = false;
  for (++at_;; ++at_) {
    const char c = peek();
    if ((c == '+' || c == '-') && !chomps)
      chomps = true;
    else if (c >= '1' && c <= '9' && indent == 0)
      indent = std::max(parent, 0) + (c - '0');
    else
      break;
  }
  while (is_blank(peek())) ++at_;
  if (peek() == '#' && !skip_comment()) return false;
  return at_end() || is_break(peek()) || refuse(wording::block_header, begin, end_of_line(begin));
}

}  // namespace keten::yaml
