// What parse_yaml makes of a text, as a text: so that a test asserts the whole of it, and can be read.
//
//   mapping 1:1-2:5
//     naam 1:1-1:5 = plain 1:7-1:10 <Jan>
//   ! yaml-dubbele-sleutel 2:1-2:5 De sleutel `naam` staat hier nog een keer
//     + 1:1-1:5 Hier staat de sleutel voor het eerst
#pragma once

#include <string>
#include <string_view>

#include "read/yaml/yaml.hpp"

namespace keten::test {

inline std::string show(const Span& span) {
  const auto show = [](Position p) { return std::to_string(p.row) + ":" + std::to_string(p.column); };
  return show(span.begin) + "-" + show(span.end);
}

/// Control characters as in C++.
inline std::string escaped(std::string_view text) {
  std::string result;
  for (const char c : text) {
    const std::size_t which = std::string_view("\n\r\t\0", 4).find(c);
    if (which == std::string_view::npos)
      result += c;
    else
      result += std::string("\\") + "nrt0"[which];
  }
  return result;
}

inline std::string show(const Node& node, const std::string& indent = "") {
  constexpr std::string_view styles[] = {"plain ", "quoted ", "block "};
  const std::string place = show(node.span);
  if (node.is_null()) return "null " + place + " <" + escaped(node.text) + ">\n";
  if (node.is_scalar())
    return std::string(styles[static_cast<std::size_t>(node.style)]) + place + " <" + escaped(node.text) + ">\n";
  std::string result = (node.is_sequence() ? "sequence " : "mapping ") + place + "\n";
  for (const Node& item : node.items) result += indent + "  - " + show(item, indent + "  ");
  for (const auto& [key, value] : node.entries)
    result += indent + "  " + escaped(key.text) + " " + show(key.span) + " = " + show(value, indent + "  ");
  return result;
}

inline std::string show(const Finding& finding) {
  std::string result = "! " + std::string(finding.rule) + " " + show(finding.place.span) + " " + finding.message + "\n";
  for (const Also& also : finding.also) result += "  + " + show(also.place.span) + " " + also.message + "\n";
  return result;
}

/// The tree, if there is one, and the findings.
inline std::string read(std::string_view text) {
  const ParsedFile file = parse_yaml(0, text);
  std::string result = file.tree.root == nullptr ? "" : show(*file.tree.root);
  for (const Finding& finding : file.findings) result += show(finding);
  return result;
}

/// The advice of the only finding.
inline std::string advice(std::string_view text) {
  const ParsedFile file = parse_yaml(0, text);
  return file.findings.size() == 1 ? file.findings.front().advice : "not one finding";
}

}  // namespace keten::test
