// The YAML reader: any bytes. It never crashes, its places lie inside the file, and it agrees with libyaml.
#include "fuzz/fuzz.hpp"

#include <algorithm>
#include <vector>

#include "checks/formats.hpp"
#include "oracle/compare.hpp"
#include "read/yaml/yaml.hpp"

namespace {

using namespace keten;
using fuzz::require;

/// How many columns each row of a text has.
std::vector<std::uint32_t> widths_of(std::string_view text) {
  std::vector<std::uint32_t> widths(1);
  for (const char c : text)
    if (c == '\n')
      widths.push_back(0);
    else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80)
      ++widths.back();
  return widths;
}

bool is_inside(const Span& span, const std::vector<std::uint32_t>& widths) {
  const auto fits = [&widths](Position at) {
    return at.row >= 1 && at.row <= widths.size() && at.column >= 1 && at.column <= widths[at.row - 1] + 1;
  };
  return span.begin <= span.end && fits(span.begin) && fits(span.end);
}

bool holds(const Span& outer, const Span& inner) { return outer.begin <= inner.begin && inner.end <= outer.end; }

/// Whether a file with this finding is read all the same.
bool leaves_tree(const Finding& finding) {
  return finding.rule == "yaml-dubbele-sleutel" || finding.rule == "yaml-hekje";
}

/// The values of a tree lie inside the one they are part of, in order, and hold UTF-8.
void check_tree(const Node& node, const std::vector<std::uint32_t>& widths) {
  require(is_inside(node.span, widths), "a value lies in the file");
  require(test::problem_of_utf8(node.text).empty(), "text is UTF-8", node.text);
  Position last = node.span.begin;
  const auto check_part = [&](const Node& part) {
    require(holds(node.span, part.span), "a value holds its parts");
    require(last <= part.span.begin, "parts stand in order");
    last = part.span.end;
    check_tree(part, widths);
  };
  for (const Node& item : node.items) check_part(item);
  for (const Entry& entry : node.entries) {
    require(entry.key.is_scalar(), "a key is a scalar");
    require(node.find(entry.key.text) == &entry, "keys are unique", entry.key.text);
    check_part(entry.key);
    check_part(entry.value);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes = fuzz::text_of(data, size);
  const ParsedFile file = parse_yaml(0, bytes);
  // A byte-order mark is no column; bytes that are no UTF-8 each are one, which is left to the reader's own tests.
  const bool is_utf8 = test::problem_of_utf8(bytes).empty();
  const auto widths = widths_of(bytes.starts_with("\xEF\xBB\xBF") ? bytes.substr(3) : bytes);
  for (const Finding& finding : file.findings) {
    require(!finding.message.empty() && !finding.rule.empty(), "a finding says something");
    require(test::problem_of_utf8(finding.message).empty(), "a message is UTF-8", finding.message);
    require(!is_utf8 || is_inside(finding.place.span, widths), "a finding lies in the file", finding.message);
  }
  if (file.tree.root != nullptr) {
    require(std::ranges::all_of(file.findings, leaves_tree), "a file that is refused has no tree");
    check_tree(*file.tree.root, widths);
  }
  fuzz::require_none(oracle::compare(bytes), "keten and libyaml agree");
  return 0;
}
