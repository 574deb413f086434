#include <algorithm>
#include <span>
#include <utility>

#include <fmt/format.h>

#include "render/mustache/mustache_tree.hpp"

namespace keten::mustache {
namespace {

bool is_tag(const Token& token) { return token.kind != Kind::text; }

bool ends_line(const Token& token) { return token.kind == Kind::text && token.text.ends_with('\n'); }

std::string_view without_line_end(std::string_view line) {
  if (line.ends_with('\n')) line.remove_suffix(line.ends_with("\r\n") ? 2 : 1);
  return line;
}

bool is_blank(std::string_view line) {
  return without_line_end(line).find_first_not_of(" \t") == std::string_view::npos;
}

// The tag that has a line to itself, but for white space, and so takes the whole line with it; or nullptr. A tag that
// is replaced by a value never does.
const Token* standalone_tag(std::span<const Token> line) {
  const Token* tag = nullptr;
  for (const Token& token : line) {
    if (!is_tag(token) && is_blank(token.text)) continue;
    if (tag != nullptr || !is_tag(token) || token.kind == Kind::escaped || token.kind == Kind::raw) return nullptr;
    tag = &token;
  }
  return tag;
}

class Parser {
 public:
  Parser(std::string_view name, std::string_view text) : name_(name), read_(tokenize(name, text)) {}

  Template run() {
    const std::span<const Token> tokens = read_.tokens;
    for (std::size_t begin = 0; begin < tokens.size() && !too_deep_;) {
      const auto last = std::find_if(tokens.begin() + static_cast<std::ptrdiff_t>(begin), tokens.end(), ends_line);
      const std::size_t end = static_cast<std::size_t>(last - tokens.begin()) + (last == tokens.end() ? 0 : 1);
      add_line(tokens.subspan(begin, end - begin));
      begin = end;
    }
    if (read_.complete && !too_deep_) report_open_sections();
    return {std::move(open_.front().body), std::move(read_.errors)};
  }

 private:
  void error(Position at, std::string message) { read_.errors.push_back({std::string(name_), at, std::move(message)}); }

  void add(Node node) { open_.back().body.push_back(std::move(node)); }

  // The tokens of one line. A tag that runs over several lines makes one line of them.
  void add_line(std::span<const Token> line) {
    if (const Token* tag = standalone_tag(line)) {
      const Token& first = line.front();
      add_tag(*tag, is_tag(first) ? std::string_view() : first.text);
      return;
    }
    if (is_tag(line.front()) || !without_line_end(line.front().text).empty())
      add({.kind = Kind::line, .at = line.front().at, .text = {}, .indent = {}, .body = {}});
    for (const Token& token : line) {
      if (too_deep_) return;
      add_tag(token, {});
    }
  }

  void add_tag(const Token& token, std::string_view indent) {
    Node node{.kind = token.kind, .at = token.at, .text = token.text, .indent = indent, .body = {}};
    switch (token.kind) {
      case Kind::comment:
      case Kind::delimiters:
        return;
      case Kind::section:
      case Kind::inverted:
        return open_section(std::move(node));
      case Kind::close:
        return close_section(token);
      default:
        return add(std::move(node));
    }
  }

  void open_section(Node node) {
    if (open_.size() > max_sections) {
      error(node.at, fmt::format("Sectie `{}` is te diep genest: hoogstens {} secties in elkaar", shown(node.text),
                                 max_sections));
      too_deep_ = true;
      return;
    }
    open_.push_back(std::move(node));
  }

  void close_section(const Token& token) {
    if (open_.size() == 1) {
      error(token.at, fmt::format("Sluittag `{}` hoort bij geen enkele sectie", shown(token.text)));
      return;
    }
    if (const Node& section = open_.back(); section.text != token.text) {
      error(token.at, fmt::format("Sluittag `{}` past niet bij sectie `{}`, geopend op rij {}, kolom {}",
                                  shown(token.text), shown(section.text), section.at.row, section.at.column));
      // Either this name is mistyped, or the inner section was forgotten: then this tag closes the outer one as well.
      const auto has_name = [&](const Node& node) { return node.text == token.text; };
      if (std::any_of(open_.begin() + 1, open_.end(), has_name))
        while (open_.back().text != token.text) end_section();
    }
    end_section();
  }

  void end_section() {
    Node section = std::move(open_.back());
    open_.pop_back();
    add(std::move(section));
  }

  void report_open_sections() {
    for (std::size_t i = 1; i < open_.size(); ++i)
      error(open_[i].at, fmt::format("Sectie `{}` wordt nergens afgesloten", shown(open_[i].text)));
  }

  std::string_view name_;
  Tokens read_;
  std::vector<Node> open_ = std::vector<Node>(1);  // the whole template, then the sections not closed yet, outside in
  bool too_deep_ = false;
};

}  // namespace

Template parse(std::string_view name, std::string_view text) { return Parser(name, text).run(); }

}  // namespace keten::mustache
