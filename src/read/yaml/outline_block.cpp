// Block structure: what follows from indentation.
#include "read/yaml/outline_reader.hpp"
#include "read/yaml/wordings.hpp"
#include "read/yaml/yaml.hpp"

namespace keten::yaml {

bool OutlineReader::document() {
  if (!to_token()) return false;
  if (at_marker('.')) return refuse(wording::loose, at_, at_ + 3);
  if (at_marker('-')) {
    at_ += 3;
    fresh_ = false;
    if (!to_token()) return false;
  }
  if (!ended(-1) && !(block_node(-1) && end_of_value())) return false;
  return document_end();
}

bool OutlineReader::document_end() {
  bool marked = false;
  for (; at_marker('.'); marked = true) {
    at_ += 3;
    fresh_ = false;
    if (!to_token()) return false;
    if (!fresh_ && !at_end()) return refuse(wording::after_document, at_, end_of_line(at_));
  }
  if (at_end()) return true;
  if (marked || at_marker()) return refuse(wording::more_documents, at_, end_of_line(at_));
  return refuse(wording::after_document, at_, end_of_line(at_));
}

bool OutlineReader::block_node(int parent) {
  if (at_dash()) return fresh_ ? sequence(column(), column() == parent) : refuse(wording::dash_in_line, at_, at_ + 1);
  if (peek() == '|' || peek() == '>') return block_scalar(parent);
  return key_or_value(parent);
}

/// A scalar or a flow collection; where a block collection may begin it can turn out to be the first key of a mapping.
bool OutlineReader::key_or_value(int parent) {
  const bool may_be_key = fresh_;
  const int column = this->column();
  const std::size_t line = line_, index = outline_.items.size();
  fresh_ = false;
  if (!content(parent, false)) return false;
  if (!at_colon()) return true;
  if (!may_be_key || line_ != line) return misplaced_colon(index, line, may_be_key);
  return check_key(index) && wrap_in_mapping(index) && mapping(column, index);
}

/// From the first `- `.
bool OutlineReader::sequence(int column, bool indentless) {
  const std::size_t index = outline_.items.size();
  if (!open(NodeKind::sequence)) return false;
  while (true) {
    ++at_;
    if (!block_value(column, false)) return false;
    if (ended(column)) break;
    if (this->column() > column) return refuse(wording::indentation, at_, end_of_line(at_));
    if (at_dash()) continue;
    if (!indentless) return refuse(wording::expected_dash, at_, end_of_line(at_));
    break;  // the next key of the mapping in which this sequence stands without indentation
  }
  return close(index);
}

/// From the colon after the first key.
bool OutlineReader::mapping(int column, std::size_t index) {
  while (true) {
    ++at_;
    if (!block_value(column, true)) return false;
    if (ended(column)) break;
    if (this->column() > column) return refuse(wording::indentation, at_, end_of_line(at_));
    if (!key(column)) return false;
  }
  return close(index);
}

bool OutlineReader::key(int column) {
  if (at_dash()) return refuse(wording::dash_among_keys, at_, at_ + 1);
  if (peek() == '|' || peek() == '>') return refuse(wording::indentation, at_, end_of_line(at_));
  const std::size_t line = line_, begin = at_, index = outline_.items.size();
  fresh_ = false;
  if (!content(column, true)) return false;
  if (!at_colon()) return missing_colon(begin, line_ == line ? at_ : end_of_line(begin));
  if (line_ != line && outline_.items[index].kind == NodeKind::scalar)
    return refuse(wording::key_two_lines, begin, end_of_line(begin));
  return check_key(index);
}

/// Whether the colon of a key comes next, on this line.
bool OutlineReader::at_colon() {
  std::size_t next = at_;
  while (next < text_.size() && is_blank(text_[next])) ++next;
  if (next >= text_.size() || text_[next] != ':' || (next + 1 < text_.size() && !ends_word(text_[next + 1])))
    return false;
  at_ = next;
  return true;
}

/// At the colon after a key.
bool OutlineReader::check_key(std::size_t index) {
  const Item& key = outline_.items[index];
  const std::string_view source = text_.substr(key.begin, key.end - key.begin);
  if (key.kind == NodeKind::null) return refuse(wording::key_null_word, key.begin, key.end);
  if (key.kind != NodeKind::scalar) return refuse(wording::key_not_text, key.begin, key.end);
  if (key.style == ScalarStyle::plain && source == "<<") return refuse(wording::merge_key, key.begin, key.end);
  if (at_ - key.begin > max_yaml_key) return refuse(wording::key_too_long, key.begin, key.end);
  return true;
}

/// The value after the `:` or the `-` of the block collection at `column`, up to the next token.
bool OutlineReader::block_value(int column, bool of_key) {
  const std::size_t after = at_, line = line_;
  fresh_ = !of_key;
  if (!to_token()) return false;
  const bool outside = ended(column) || (this->column() == column && !(of_key && at_dash()));
  if (at_end() || (line_ != line && outside)) return add_null(after);
  return block_node(column) && end_of_value();
}

/// After a value the rest of the line must be empty.
bool OutlineReader::end_of_value() {
  if (!to_token()) return false;
  return fresh_ || at_end() || refuse(wording::after_value, at_, end_of_line(at_));
}

bool OutlineReader::missing_colon(std::size_t begin, std::size_t end) {
  const std::size_t colon = text_.substr(begin, end - begin).find(':');
  const bool glued = colon != std::string_view::npos && text_[begin] != '"' && text_[begin] != '\'';
  return refuse(glued ? wording::colon_without_space : wording::missing_colon, begin, end);
}

/// At a colon after something that cannot be a key, because it is a value on the same line as its key or because it
/// runs over several lines.
bool OutlineReader::misplaced_colon(std::size_t index, std::size_t line, bool may_be_key) {
  const Item& item = outline_.items[index];
  if (item.kind != NodeKind::scalar || item.style != ScalarStyle::plain || line_ == line) {
    if (!may_be_key) return refuse(wording::colon_in_text, at_, at_ + 1);
    if (item.kind != NodeKind::scalar) return refuse(wording::key_not_text, item.begin, item.end);
    return refuse(wording::key_two_lines, item.begin, end_of_line(item.begin));
  }
  // The key of this line was taken for the rest of a text that began above.
  const std::size_t begin = text_.find_first_not_of(" \t", line_);
  if (may_be_key && begin - line_ == item.begin - line) return missing_colon(item.begin, end_of_line(item.begin));
  return refuse(wording::too_far_in, begin, at_);
}

}  // namespace keten::yaml
