#include "render/yaml/yaml_writer.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <variant>

#include "base/text/unicode.hpp"

namespace keten {

namespace {

constexpr std::size_t widest = 100;  ///< columns, where the text allows it
constexpr std::size_t step = 2;      ///< columns of indentation

/// What the reader refuses to find in a file as it is, so that it has to be escaped.
bool needs_escape(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
}

/// `text` in UTF-8 without faults.
std::string repaired(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    result += point.valid ? text.substr(at, point.bytes) : std::string_view("\uFFFD");
    at += point.bytes;
  }
  return result;
}

bool is_clean(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    if (needs_escape(point.value)) return false;
    at += point.bytes;
  }
  return true;
}

std::size_t length_of(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count(text, false, continues_code_point));
}

/// Whether clean text may stand without quotes.
bool is_plain(std::string_view text) {
  if (text.empty() || text.front() == ' ' || text.back() == ' ' || text.back() == ':') return false;
  if (text == "~" || text == "null" || text == "Null" || text == "NULL") return false;
  const bool is_negative = text.size() > 1 && text[0] == '-' && text[1] >= '0' && text[1] <= '9';
  if (!is_negative && std::string_view("-?:,[]{}#&*!|>'\"%@`<=").find(text.front()) != std::string_view::npos)
    return false;
  return text.find(": ") == std::string_view::npos && text.find(" #") == std::string_view::npos;
}

/// An id, a number, a date: what needs no quotes between brackets either.
bool is_plain_word(std::string_view text) {
  const auto fits = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  };
  return is_plain(text) && std::ranges::all_of(text, fits);
}

std::string double_quoted(std::string_view text) {
  std::string result = "\"";
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    const auto value = static_cast<unsigned>(point.value);
    if (value == '"' || value == '\\')
      result.append("\\").append(text.substr(at, 1));
    else if (value == '\n')
      result += "\\n";
    else if (value == '\t')
      result += "\\t";
    else if (needs_escape(point.value))
      result += value <= 0xFF ? fmt::format("\\x{:02x}", value) : fmt::format("\\u{:04x}", value);
    else
      result += text.substr(at, point.bytes);
    at += point.bytes;
  }
  return result + "\"";
}

/// On one row, with quotes where it needs them.
std::string on_one_row(std::string_view text) {
  if (!is_clean(text)) return double_quoted(text);
  if (is_plain(text)) return std::string(text);
  std::string quoted = "'";
  for (const char c : text) quoted.append(c == '\'' ? 2 : 1, c);
  return quoted + "'";
}

/// Whether the rows of `text` can stand below `|` as they are.
bool fits_below_bar(std::string_view text) {
  if (text.empty() || text.front() == ' ' || text.front() == '\n' || text.ends_with("\n\n")) return false;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view row = text.substr(begin, end - begin);
    if (!is_clean(row)) return false;
    if (!row.empty() && row.find_first_not_of(' ') == std::string_view::npos) return false;
    begin = end + 1;
  }
  return true;
}

std::string below_bar(std::string_view text, std::size_t indent) {
  std::string result = text.ends_with('\n') ? "|" : "|-";
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    result += '\n';
    if (end > begin) result.append(indent, ' ').append(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return result;
}

/// Whether a break of the row can stand for each of its spaces.
bool is_foldable(std::string_view text) {
  return is_clean(text) && !text.empty() && text.front() != ' ' && text.back() != ' ' &&
         text.find("  ") == std::string_view::npos && text.find(' ') != std::string_view::npos;
}

std::string folded_rows(std::string_view text, std::size_t indent) {
  std::string result = ">-";
  std::size_t column = widest;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    const std::string_view word = text.substr(begin, end - begin);
    const std::size_t width = length_of(word);
    const bool fits = column + 1 + width <= widest;
    if (fits)
      result += ' ';
    else
      result.append("\n").append(indent, ' ');
    column = (fits ? column + 1 : indent) + width;
    result += word;
    begin = end + 1;
  }
  return result;
}

/// The text as it follows a key or dash that ends at `column`; its further rows are indented by `indent`.
std::string scalar(std::string_view text, std::size_t column, std::size_t indent) {
  if (text.find('\n') != std::string_view::npos)
    return fits_below_bar(text) ? below_bar(text, indent) : double_quoted(text);
  std::string row = on_one_row(text);
  return column + 1 + length_of(row) > widest && is_foldable(text) ? folded_rows(text, indent) : row;
}

std::string text_of(const Value& value) {
  if (const std::string* text = value.text()) return repaired(*text);
  if (const bool* yes = std::get_if<bool>(&value.data())) return *yes ? "ja" : "nee";
  if (const std::int64_t* whole = std::get_if<std::int64_t>(&value.data())) return fmt::format("{}", *whole);
  return fmt::format("{}", std::get<double>(value.data()));
}

bool is_collection(const Value& value) { return value.array() || value.object(); }

/// `[a, b]`; nothing when the list is not that simple or does not fit.
std::optional<std::string> between_brackets(const Array& list, std::size_t column) {
  std::string row = "[";
  for (const Value& item : list) {
    if (item.is_null() || is_collection(item) || !is_plain_word(text_of(item))) return std::nullopt;
    row.append(row.size() > 1 ? ", " : "").append(text_of(item));
  }
  row += ']';
  const bool fits = list.empty() || column + 1 + row.size() <= widest;
  return fits ? std::optional(row) : std::nullopt;
}

class Writer {
 public:
  /// The entries, indented; the first without, when something stands before it on its row.
  void mapping(const Object& object, std::size_t indent, bool is_begun = false) {
    for (const auto& [key, value] : object.members()) {
      if (!is_begun) text_.append(indent, ' ');
      is_begun = false;
      const std::string shown = on_one_row(repaired(key)) + ":";
      text_ += shown;
      after(value, indent + length_of(shown), indent);
    }
  }

  std::string take() { return std::move(text_); }

 private:
  /// A value behind a key that stands at `indent` and ends at `column`.
  void after(const Value& value, std::size_t column, std::size_t indent) {
    if (value.is_null()) {
      text_ += '\n';
    } else if (const Object* object = value.object()) {
      text_ += object->members().empty() ? " {}\n" : "\n";
      mapping(*object, indent + step);
    } else if (const Array* list = value.array()) {
      this->list(*list, column, indent);
    } else {
      text_.append(" ").append(scalar(text_of(value), column, indent + step)).append("\n");
    }
  }

  void list(const Array& list, std::size_t column, std::size_t indent) {
    if (const auto row = between_brackets(list, column)) {
      text_.append(" ").append(*row).append("\n");
      return;
    }
    text_ += '\n';
    for (const Value& item : list) {
      text_.append(indent + step, ' ').append("-");
      const Object* object = item.object();
      if (object && !object->members().empty()) {
        text_ += ' ';
        mapping(*object, indent + 2 * step, true);
      } else {
        after(item, indent + step + 1, indent + step);
      }
    }
  }

  std::string text_;
};

}  // namespace

std::string to_yaml(const Object& content, std::string_view comment) {
  std::string text;
  for (std::size_t begin = 0; begin < comment.size();) {
    const std::size_t end = std::min(comment.find('\n', begin), comment.size());
    text.append("# ").append(comment.substr(begin, end - begin)).append("\n");
    begin = end + 1;
  }
  Writer writer;
  writer.mapping(content, 0);
  return text + writer.take();
}

}  // namespace keten
