#include "oracle/oracle.hpp"

#include <yaml.h>

#include <algorithm>
#include <cstdint>
#include <optional>

namespace oracle {
namespace {

using keten::NodeKind;
using keten::Position;
using keten::ScalarStyle;

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool is_blank(char c) { return c == ' ' || c == '\t'; }

Position position(const yaml_mark_t& mark) {
  return {static_cast<std::uint32_t>(mark.line + 1), static_cast<std::uint32_t>(mark.column + 1)};
}

/// Finds the bytes that libyaml's marks stand for: those count code points.
class Source {
 public:
  explicit Source(std::string_view bytes) : text_(bytes) {
    if (text_.starts_with(byte_order_mark)) text_.remove_prefix(byte_order_mark.size());
    for (std::size_t i = 0; i < text_.size(); ++i)
      if ((static_cast<unsigned char>(text_[i]) & 0xC0) != 0x80) starts_.push_back(i);
    starts_.push_back(text_.size());
    lines_.push_back(0);
    for (std::size_t i = 0; i < text_.size(); ++i)
      if (text_[i] == '\n') lines_.push_back(i + 1);
  }

  std::string_view text() const { return text_; }
  std::size_t offset(const yaml_mark_t& mark) const { return starts_[std::min(mark.index, starts_.size() - 1)]; }
  Position position_of(std::size_t at) const {
    const auto line = std::upper_bound(lines_.begin(), lines_.end(), at) - 1;
    const auto begin = std::lower_bound(starts_.begin(), starts_.end(), *line);
    const auto here = std::lower_bound(starts_.begin(), starts_.end(), at);
    return {static_cast<std::uint32_t>(line - lines_.begin() + 1), static_cast<std::uint32_t>(here - begin + 1)};
  }

 private:
  std::string_view text_;
  std::vector<std::size_t> starts_;  ///< of every code point
  std::vector<std::size_t> lines_;
};

class Reader {
 public:
  explicit Reader(std::string_view bytes) : source_(bytes) {
    yaml_parser_initialize(&parser_);
    yaml_parser_set_input_string(&parser_, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
  }
  ~Reader() {
    drop();
    yaml_parser_delete(&parser_);
  }
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;

  Reading read() {
    while (next() && event_.type != YAML_STREAM_END_EVENT)
      if (event_.type == YAML_DOCUMENT_START_EVENT && !document()) break;
    reading_.accepted = !failed_;
    if (failed_) reading_.error = parser_.problem == nullptr ? "?" : parser_.problem;
    return std::move(reading_);
  }

 private:
  void drop() {
    if (held_) yaml_event_delete(&event_);
    held_ = false;
  }

  bool next() {
    drop();
    if (failed_) return false;
    failed_ = yaml_parser_parse(&parser_, &event_) == 0;
    held_ = !failed_;
    return !failed_;
  }

  bool document() {
    if (!next()) return false;
    Node root;
    if (!node(root, 1)) return false;
    const bool empty = root.kind == NodeKind::null && root.text.empty();
    if (reading_.extras.documents++ == 0 && !empty) reading_.root.push_back(std::move(root));
    return next();  // the end of the document
  }

  /// The node of which the present event is the first.
  bool node(Node& node, std::size_t depth) {
    node.span.begin = position(event_.start_mark);
    node.span.end = position(event_.end_mark);
    switch (event_.type) {
      case YAML_ALIAS_EVENT:
        reading_.extras.anchors.push_back(node.span.begin);
        node.kind = NodeKind::scalar;
        return true;
      case YAML_SCALAR_EVENT:
        note(event_.data.scalar.anchor, event_.data.scalar.tag);
        scalar(node);
        return true;
      case YAML_SEQUENCE_START_EVENT:
        note(event_.data.sequence_start.anchor, event_.data.sequence_start.tag);
        return sequence(node, depth);
      case YAML_MAPPING_START_EVENT:
        note(event_.data.mapping_start.anchor, event_.data.mapping_start.tag);
        return mapping(node, depth);
      default:
        failed_ = true;
        return false;
    }
  }

  void note(const yaml_char_t* anchor, const yaml_char_t* tag) {
    if (anchor != nullptr) reading_.extras.anchors.push_back(position(event_.start_mark));
    if (tag != nullptr) reading_.extras.tags.push_back(position(event_.start_mark));
  }

  void scalar(Node& node) {
    const auto& data = event_.data.scalar;
    node.text.assign(reinterpret_cast<const char*>(data.value), data.length);
    node.kind = NodeKind::scalar;
    if (data.style == YAML_LITERAL_SCALAR_STYLE || data.style == YAML_FOLDED_SCALAR_STYLE) {
      node.style = ScalarStyle::block;
      const std::size_t end = block_end();
      node.span.end = source_.position_of(end);
      const std::string_view after =
          source_.text().substr(std::min(source_.text().find('\n', end), source_.text().size()));
      const bool unfinished = after.find_first_not_of(" \t\r\n") == std::string_view::npos && !after.ends_with('\n');
      node.loose_end = unfinished || header(event_.start_mark).find('+') != std::string_view::npos;
    } else if (data.style != YAML_PLAIN_SCALAR_STYLE) {
      node.style = ScalarStyle::quoted;
      node.loose_end = node.span.begin.row < node.span.end.row;
    } else if (node.text.empty() || node.text == "~" || node.text == "null" || node.text == "Null" ||
               node.text == "NULL") {
      node.kind = NodeKind::null;
    }
  }

  /// The indicators of a block scalar.
  std::string_view header(const yaml_mark_t& begin) const {
    const std::string_view text = source_.text().substr(source_.offset(begin));
    return text.substr(0, text.find_first_not_of("|>+-0123456789"));
  }

  /// libyaml ends a block scalar where the next line begins; we where its last line with text ends.
  std::size_t block_end() const {
    const std::size_t begin = source_.offset(event_.start_mark);
    const std::string_view text = source_.text().substr(begin, source_.offset(event_.end_mark) - begin);
    const std::size_t body = text.find('\n');
    const std::size_t last = text.find_last_not_of(" \t\r\n");
    if (body == std::string_view::npos || last < body) return begin + header(event_.start_mark).size();
    return begin + last + 1;
  }

  bool sequence(Node& node, std::size_t depth) {
    node.kind = NodeKind::sequence;
    node.depth = depth;
    const bool flow = event_.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE;
    while (next() && event_.type != YAML_SEQUENCE_END_EVENT)
      if (!this->node(node.items.emplace_back(), depth + 1)) return false;
    if (failed_) return false;
    node.span.end = flow || node.items.empty() ? position(event_.end_mark) : node.items.back().span.end;
    return true;
  }

  bool mapping(Node& node, std::size_t depth) {
    node.kind = NodeKind::mapping;
    node.depth = depth;
    const bool pair = source_.text()[source_.offset(event_.start_mark)] != '{';  // `a: b` in a flow sequence
    const bool flow = !pair && event_.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE;
    while (next() && event_.type != YAML_MAPPING_END_EVENT) {
      auto& [key, value] = node.entries.emplace_back();
      const std::size_t key_begin = source_.offset(event_.start_mark), key_end = source_.offset(event_.end_mark);
      if (!this->node(key, depth + 1) || !next() || !this->node(value, depth + 1)) return false;
      if (value.kind == NodeKind::null && value.text.empty()) value.span = after_key(key_end);
      key.to_colon = source_.text().find(':', key_end) - key_begin;
    }
    if (failed_) return false;
    node.span.end = flow || node.entries.empty() ? position(event_.end_mark) : node.entries.back().value.span.end;
    return true;
  }

  /// Where we say that a value is missing: after the colon, or after the key when there is none. libyaml says so too in
  /// block mappings; in flow mappings it takes the next token.
  keten::Span after_key(std::size_t end) const {
    const std::string_view text = source_.text();
    std::size_t at = end;
    while (at < text.size() && is_blank(text[at])) ++at;
    const bool colon = at < text.size() && text[at] == ':';
    const Position position = source_.position_of(colon ? at + 1 : end);
    return {position, position};
  }

  Source source_;
  yaml_parser_t parser_{};
  yaml_event_t event_{};
  bool held_ = false;
  bool failed_ = false;
  Reading reading_;
};

}  // namespace

Reading read(std::string_view bytes) { return Reader(bytes).read(); }

}  // namespace oracle
