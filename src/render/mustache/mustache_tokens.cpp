#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "base/text/utf8.hpp"
#include "render/mustache/mustache_tree.hpp"

namespace keten::mustache {
namespace {

constexpr std::string_view white_space = " \t\r\n";

// Reading stops at so many errors: each unclosed tag costs a search through the rest of the text.
constexpr std::size_t max_errors = 100;

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(white_space);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(white_space) - first + 1);
}

Kind kind_of(char sigil) {
  switch (sigil) {
    case '#':
      return Kind::section;
    case '^':
      return Kind::inverted;
    case '/':
      return Kind::close;
    case '>':
      return Kind::partial;
    case '!':
      return Kind::comment;
    case '=':
      return Kind::delimiters;
    case '&':
    case '{':
      return Kind::raw;
    default:
      return Kind::escaped;
  }
}

// What is wrong with the name in a tag, or nothing.
std::optional<std::string> name_fault(Kind kind, std::string_view name) {
  if (name.empty()) return "Tag zonder naam";
  if (name.find_first_of(white_space) != std::string_view::npos)
    return fmt::format("De naam `{}` bevat een spatie of regeleinde", shown(name));
  if (kind == Kind::partial || name == ".") return std::nullopt;
  if (name.front() == '.' || name.back() == '.' || name.find("..") != std::string_view::npos)
    return fmt::format("De naam `{}` heeft een punt te veel", shown(name));
  return std::nullopt;
}

class Tokenizer {
 public:
  Tokenizer(std::string_view name, std::string_view text) : name_(name), text_(text) {}

  Tokens run() {
    while (result_.complete && at_ < text_.size()) {
      const std::size_t tag = std::min(text_.find(open_, at_), text_.size());
      text_until(tag);
      if (tag < text_.size()) read_tag();
    }
    return std::move(result_);
  }

 private:
  void error(Position at, std::string message) {
    result_.errors.push_back({std::string(name_), at, std::move(message)});
    if (result_.errors.size() >= max_errors) result_.complete = false;
  }

  void add(Kind kind, Position at, std::string_view text) { result_.tokens.push_back({kind, at, text}); }

  // Moves on to byte `end`, counting rows and code points.
  void advance(std::size_t end) {
    for (; at_ < end; ++at_) step(place_, text_[at_]);
  }

  void text_until(std::size_t end) {
    while (at_ < end) {
      const Position begin = place_;
      const std::size_t from = at_;
      const std::size_t line_end = text_.find('\n', at_);
      advance(line_end < end ? line_end + 1 : end);
      add(Kind::text, begin, text_.substr(from, at_ - from));
    }
  }

  // Reads the tag whose opening delimiter is at at_.
  void read_tag() {
    const Position begin = place_;
    std::size_t inside = std::min(text_.find_first_not_of(white_space, at_ + open_.size()), text_.size());
    const char sigil = inside < text_.size() ? text_[inside] : '\0';
    const Kind kind = kind_of(sigil);
    if (kind != Kind::escaped) ++inside;

    std::string closing(close_);
    if (sigil == '{') closing.insert(0, 1, '}');
    if (sigil == '=') closing.insert(0, 1, '=');
    const std::size_t end = text_.find(closing, inside);
    const std::string_view content = text_.substr(inside, end == std::string_view::npos ? end : end - inside);

    // An opening delimiter inside a tag means that the tag before it was never closed; reading goes on there.
    const bool is_plain = kind == Kind::comment || kind == Kind::delimiters;
    if (end == std::string_view::npos || (!is_plain && content.find(open_) != std::string_view::npos)) {
      error(begin, fmt::format("Tag is niet afgesloten met `{}`", shown(closing)));
      if (kind == Kind::delimiters) result_.complete = false;
      advance(at_ + open_.size());
      return;
    }
    advance(end + closing.size());
    if (kind == Kind::delimiters) set_delimiters(begin, content);
    const std::string_view name = is_plain ? std::string_view() : trimmed(content);
    if (std::optional<std::string> fault = is_plain ? std::nullopt : name_fault(kind, name))
      error(begin, std::move(*fault));
    add(kind, begin, name);
  }

  void set_delimiters(Position begin, std::string_view content) {
    const std::string_view both = trimmed(content);
    const std::size_t gap = both.find_first_of(white_space);
    const std::string_view second = gap == std::string_view::npos ? std::string_view() : trimmed(both.substr(gap));
    if (second.empty() || second.find_first_of(white_space) != std::string_view::npos ||
        both.find('=') != std::string_view::npos) {
      error(begin, "Verwacht twee nieuwe scheidingstekens zonder `=`, zoals in `{{=<% %>=}}`");
      result_.complete = false;
      return;
    }
    open_ = both.substr(0, gap);
    close_ = second;
  }

  std::string_view name_;
  std::string_view text_;
  std::size_t at_ = 0;  // what comes before this byte has been read
  Position place_;      // of at_
  std::string_view open_ = "{{";
  std::string_view close_ = "}}";
  Tokens result_;
};

}  // namespace

Tokens tokenize(std::string_view name, std::string_view text) { return Tokenizer(name, text).run(); }

std::string shown(std::string_view name) {
  constexpr std::size_t longest = 60;
  std::string line;
  std::size_t letters = 0;
  for (const char letter : trimmed(name)) {
    if (!continues_code_point(letter) && ++letters > longest) return line + "…";
    const bool is_space = white_space.find(letter) != std::string_view::npos;
    if (!is_space)
      line += letter;
    else if (line.back() != ' ')
      line += ' ';
  }
  return line;
}

}  // namespace keten::mustache
