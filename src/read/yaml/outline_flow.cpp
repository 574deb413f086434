// Flow structure: what stands between brackets.
#include "read/yaml/outline_reader.hpp"
#include "read/yaml/wordings.hpp"

namespace keten::yaml {

bool OutlineReader::flow_collection(int parent) {
  const bool of_mapping = peek() == '{';
  const char end = of_mapping ? '}' : ']';
  const std::size_t bracket = at_, index = outline_.items.size();
  if (!open(of_mapping ? NodeKind::mapping : NodeKind::sequence)) return false;
  flow_parent_ = parent;
  ++flow_depth_;
  ++at_;
  while (true) {
    if (!to_flow_token(bracket)) return false;
    if (peek() == end) break;
    if (is_flow_indicator(peek()) && peek() != '[' && peek() != '{') return unexpected_in_flow(bracket);
    if (!flow_entry(of_mapping, bracket) || !to_flow_token(bracket)) return false;
    if (peek() == ',')
      ++at_;
    else if (peek() != end)
      return unexpected_in_flow(bracket);
  }
  --flow_depth_;
  return close(index, ++at_);
}

/// An item of a sequence, which can be a single `key: value`; or a key and its value. YAML lets a key in braces do
/// without a value; there we ask for the colon, or what was meant as text would be lost.
bool OutlineReader::flow_entry(bool of_mapping, std::size_t bracket) {
  const std::size_t index = outline_.items.size(), line = line_, begin = at_;
  if (of_mapping && (peek() == '[' || peek() == '{')) return refuse(wording::key_not_text, at_, at_ + 1);
  if (!flow_node()) return false;
  const std::size_t after = at_;
  if (!to_token()) return false;
  if (peek() != ':') {
    if (!of_mapping) return true;
    const bool forgotten = at_end() || (left_flow(bracket) && peek() != ',' && peek() != '}');
    return forgotten ? unclosed(bracket) : missing_colon(begin, after);
  }
  if (line_ != line && left_flow(bracket)) return unclosed(bracket);
  if (!check_key(index)) return false;
  if (line_ != line) return refuse(wording::key_two_lines, begin, after);
  if (of_mapping) return flow_value();
  return wrap_in_mapping(index) && flow_value() && close(index);
}

/// From the colon after a key.
bool OutlineReader::flow_value() {
  const std::size_t after = ++at_;
  if (!to_token()) return false;
  if (at_end() || peek() == ',' || peek() == ']' || peek() == '}') return add_null(after);
  return flow_node();
}

bool OutlineReader::flow_node() {
  if (at_dash()) return refuse(wording::dash_in_line, at_, at_ + 1);
  return content(flow_parent_, false);
}

/// To the next token before the bracket at `bracket` is closed; there has to be one.
bool OutlineReader::to_flow_token(std::size_t bracket) {
  if (!to_token()) return false;
  return !(at_end() || at_marker()) || unclosed(bracket);
}

bool OutlineReader::unclosed(std::size_t bracket) { return refuse(wording::unclosed_bracket, bracket, bracket + 1); }

bool OutlineReader::unexpected_in_flow(std::size_t bracket) {
  if (left_flow(bracket)) return unclosed(bracket);
  if (peek() == ',') return refuse(wording::extra_comma, at_, at_ + 1);
  if (peek() == ']' || peek() == '}') return refuse(wording::wrong_bracket, at_, at_ + 1, bracket);
  if (peek() != ':') return refuse(wording::missing_comma, at_, end_of_line(at_));
  // The key of this line was taken for the rest of a text that began above, or the colon stands in a text.
  if (outline_.items.back().begin >= line_) return refuse(wording::colon_in_text, at_, at_ + 1);
  return refuse(wording::missing_comma, text_.find_first_not_of(" \t", line_), at_);
}

/// Whether something is wrong on a later line that is not indented as the inside of a bracket should be: then the
/// bracket was most likely forgotten.
bool OutlineReader::left_flow(std::size_t bracket) const {
  const std::size_t first = text_.find_first_not_of(' ', line_);
  return bracket < line_ && first != std::string_view::npos && static_cast<int>(first - line_) <= flow_parent_;
}

}  // namespace keten::yaml
