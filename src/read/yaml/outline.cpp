#include "read/yaml/outline.hpp"

#include <utility>

#include "read/yaml/outline_reader.hpp"
#include "read/yaml/wordings.hpp"
#include "read/yaml/yaml.hpp"

namespace keten::yaml {

Outline read_outline(std::string_view text) {
  OutlineReader reader(text);
  reader.document();
  return reader.take();
}

/// Whether `---` or `...` stands here, at the start of a line.
bool OutlineReader::at_marker(char c) const {
  return at_ == line_ && peek() == c && peek(1) == c && peek(2) == c && ends_word(peek(3));
}

/// Whether what stands here, at the start of a line, is no longer in a block collection at `column`.
bool OutlineReader::ended(int column) const { return at_end() || this->column() < column || at_marker(); }

std::size_t OutlineReader::end_of_line(std::size_t from) const {
  std::size_t end = text_.find('\n', from);
  if (end == std::string_view::npos) return text_.size();
  return end > from && text_[end - 1] == '\r' ? end - 1 : end;
}

void OutlineReader::next_line() {
  if (peek() == '\r') ++at_;
  line_ = ++at_;
  if (flow_depth_ == 0) fresh_ = true;
}

/// Skips white space, comments and empty lines. A tab may stand anywhere but where it would pass for indentation.
bool OutlineReader::to_token() {
  for (bool leading = at_ == line_;; leading = true) {
    for (; is_blank(peek()); ++at_) {
      const bool indents = flow_depth_ == 0 ? fresh_ : leading && column() <= flow_parent_;
      if (peek() == '\t' && indents) return refuse(wording::tab, at_, at_ + 1);
    }
    if (peek() == '#' && !skip_comment()) return false;
    if (!is_break(peek())) return true;
    next_line();
  }
}

bool OutlineReader::skip_comment() {
  if (at_ > line_ && !is_blank(text_[at_ - 1])) return refuse(wording::comment_glued, at_, at_ + 1);
  at_ = end_of_line(at_);
  return true;
}

bool OutlineReader::refuse(const Wording& wording, std::size_t begin, std::size_t end, std::size_t other) {
  if (!outline_.refusal) outline_.refusal = {&wording, begin, end, other};
  return false;
}

/// The position of an offset that is not before the one asked for last: so all together they take one pass.
Position OutlineReader::position(std::size_t offset) {
  for (; placed_ < offset; ++placed_) step(place_, text_[placed_]);
  return place_;
}

/// Adds a collection that begins here, to be closed when what it holds has been added.
bool OutlineReader::open(NodeKind kind) {
  if (++depth_ > max_yaml_depth) return refuse(wording::too_deep, at_, at_ + 1);
  const Position begin = position(at_);
  outline_.items.push_back({.kind = kind, .begin = static_cast<std::uint32_t>(at_), .span = {begin, begin}});
  return true;
}

/// Closes a block collection, which ends where the last thing in it ended.
bool OutlineReader::close(std::size_t index) {
  --depth_;
  Item& item = outline_.items[index];
  item.next = static_cast<std::uint32_t>(outline_.items.size());
  item.end = static_cast<std::uint32_t>(last_end_);
  item.span.end = last_place_;
  return true;
}

bool OutlineReader::close(std::size_t index, std::size_t end) {
  last_end_ = end;
  last_place_ = position(end);
  return close(index);
}

/// Adds a scalar or null; fills in its span.
bool OutlineReader::add(const Item& item) {
  outline_.items.push_back(item);
  Span& span = outline_.items.back().span;
  span.begin = position(item.begin);
  span.end = position(item.end);
  last_end_ = item.end;
  last_place_ = span.end;
  return true;
}

bool OutlineReader::add_null(std::size_t at) {
  return add({.begin = static_cast<std::uint32_t>(at), .end = static_cast<std::uint32_t>(at)});
}

/// Puts a mapping around the scalar that was just added and turns out to be its first key.
bool OutlineReader::wrap_in_mapping(std::size_t key) {
  Item mapping = outline_.items[key];
  if (++depth_ > max_yaml_depth) return refuse(wording::too_deep, mapping.begin, mapping.begin + 1);
  mapping.kind = NodeKind::mapping;
  mapping.style = ScalarStyle::plain;
  outline_.items.insert(outline_.items.begin() + static_cast<std::ptrdiff_t>(key), mapping);
  return true;
}

}  // namespace keten::yaml
