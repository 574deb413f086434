#include "oracle/compare.hpp"

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <map>
#include <utility>
#include <vector>

#include "oracle/oracle.hpp"
#include "read/yaml/yaml.hpp"

namespace oracle {
namespace {

using keten::Finding;
using keten::NodeKind;
using keten::Position;
using keten::ScalarStyle;

// --- Trees as text.

std::string show(Position position) { return std::to_string(position.row) + ":" + std::to_string(position.column); }
std::string show(const keten::Span& span) { return show(span.begin) + "-" + show(span.end); }

/// One line for one value; both kinds of Node have these members.
std::string line(const auto& node, int indent) {
  const char* kinds[] = {"null", "scalar", "sequence", "mapping"};
  const char* styles[] = {"", " quoted", " block"};
  std::string result(static_cast<std::size_t>(indent) * 2, ' ');
  result += kinds[static_cast<std::size_t>(node.kind)];
  result += styles[static_cast<std::size_t>(node.style)];
  result += " " + show(node.span) + " <";
  for (const char c : node.text) {
    if (c == '\n')
      result += "\\n";
    else
      result += c;
  }
  return result + ">\n";
}

std::string print(const keten::Node& node, int indent = 0) {
  std::string result = line(node, indent);
  for (const keten::Node& item : node.items) result += print(item, indent + 1);
  for (const keten::Entry& entry : node.entries)
    result += print(entry.key, indent + 1) + print(entry.value, indent + 2);
  return result;
}

std::string print(const Finding& finding) {
  std::string result(finding.rule);
  result += " " + show(finding.place.span) + " " + finding.message;
  for (const keten::Also& also : finding.also) result += " (also " + show(also.place.span) + ")";
  return result + "\n";
}

std::string print(const Node& node, int indent = 0) {
  std::string result = line(node, indent);
  for (const Node& item : node.items) result += print(item, indent + 1);
  for (const auto& [key, value] : node.entries) result += print(key, indent + 1) + print(value, indent + 2);
  return result;
}

// --- Whether trees are equal.

using Twins = std::vector<std::pair<Position, Position>>;  ///< a key and the first key that is equal to it

std::string_view without_end(std::string_view text) { return text.substr(0, text.find_last_not_of(" \t\n") + 1); }

/// yaml-cpp loses line breaks at the end of quoted text of several lines and of block scalars with `+`, and keten does
/// not show it white space after the last line break of a file. Nothing in a chain hangs on white space at the end of a
/// text.
bool same_text(const Node& theirs, const keten::Node& ours) {
  return theirs.loose_end ? without_end(theirs.text) == without_end(ours.text) : theirs.text == ours.text;
}

/// The equal keys in a value that is left out of the tree itself.
void note_twins(const Node& node, Twins& twins) {
  for (const Node& item : node.items) note_twins(item, twins);
  std::map<std::string_view, Position> seen;
  for (const auto& [key, value] : node.entries) {
    const auto [first, is_new] = seen.emplace(key.text, key.span.begin);
    if (!is_new) twins.emplace_back(key.span.begin, first->second);
    note_twins(value, twins);
  }
}

bool same(const Node& theirs, const keten::Node& ours, Twins& twins) {
  if (theirs.kind != ours.kind || theirs.style != ours.style || theirs.span != ours.span) return false;
  if (!same_text(theirs, ours) || theirs.items.size() != ours.items.size()) return false;
  for (std::size_t i = 0; i < ours.items.size(); ++i)
    if (!same(theirs.items[i], ours.items[i], twins)) return false;
  // Of equal keys keten keeps the first.
  std::map<std::string_view, Position> seen;
  for (const auto& [key, value] : theirs.entries) {
    const auto [first, is_new] = seen.emplace(key.text, key.span.begin);
    if (!is_new) {
      twins.emplace_back(key.span.begin, first->second);
      note_twins(value, twins);
      continue;
    }
    if (seen.size() > ours.entries.size()) return false;
    const keten::Entry& entry = ours.entries[seen.size() - 1];
    if (!same(key, entry.key, twins) || !same(value, entry.value, twins)) return false;
  }
  return seen.size() == ours.entries.size();
}

// --- What the strict subset explains.

/// The source at a place: what stands before it on its line, and the rest of the line.
struct Spot {
  std::string_view before;
  std::string_view rest;
};

Spot find_spot(std::string_view bytes, Position place) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  for (std::uint32_t row = 1; row < place.row; ++row) bytes.remove_prefix(bytes.find('\n') + 1);
  bytes = bytes.substr(0, bytes.find('\n'));
  std::size_t at = 0;
  for (std::uint32_t column = 1; at < bytes.size(); ++at)
    if ((static_cast<unsigned char>(bytes[at]) & 0xC0) != 0x80 && column++ == place.column) break;
  return {bytes.substr(0, at), bytes.substr(at)};
}

bool starts_with_any(std::string_view text, std::initializer_list<std::string_view> starts) {
  return std::any_of(starts.begin(), starts.end(), [&](std::string_view start) { return text.starts_with(start); });
}

const Node* find_node(const Node& node, const auto& test) {
  if (test(node)) return &node;
  for (const Node& item : node.items)
    if (const Node* found = find_node(item, test)) return found;
  for (const auto& [key, value] : node.entries) {
    if (const Node* found = find_node(key, test)) return found;
    if (const Node* found = find_node(value, test)) return found;
  }
  return nullptr;
}

bool any_node(const Reading& reading, const auto& test) {
  return !reading.root.empty() && find_node(reading.root.front(), test) != nullptr;
}

bool has_key(const Reading& reading, const auto& test) {
  return any_node(reading, [&](const Node& node) {
    return std::any_of(node.entries.begin(), node.entries.end(), [&](const auto& entry) { return test(entry.key); });
  });
}

bool explains_encoding(const Spot& spot) {
  return starts_with_any(spot.rest,
                         {"\r", "\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9", "\xEF\xBB\xBF", "\xFE\xFF", "\xFF\xFE"});
}

bool explains_anchor(const Reading& reading, Position place) {
  const auto& anchors = reading.extras.anchors;
  return std::find(anchors.begin(), anchors.end(), place) != anchors.end() || has_key(reading, [&](const Node& key) {
           return key.span.begin == place && key.text == "<<" && key.style == ScalarStyle::plain;
         });
}

bool explains_tag(const Reading& reading, Position place) {
  return std::find(reading.extras.tags.begin(), reading.extras.tags.end(), place) != reading.extras.tags.end();
}

bool explains_depth(const Reading& reading, Position place) {
  return any_node(reading,
                  [&](const Node& node) { return node.depth > keten::max_yaml_depth && node.span.begin == place; });
}

bool explains_key(const Reading& reading, const Spot& spot, Position place) {
  const bool key = has_key(reading, [&](const Node& node) {
    const bool plain_text = node.kind == NodeKind::scalar && node.style != ScalarStyle::block;
    const bool one_line = node.span.end.row == node.span.begin.row;
    return node.span.begin == place && (!plain_text || !one_line || node.to_colon > keten::max_yaml_key);
  });
  return key || starts_with_any(spot.rest, {"? ", "?\t", "?\r", ":"}) || spot.rest == "?";
}

/// Whether libyaml takes what stands here for a part of a text. The line of a `|` or `>` is none.
bool in_scalar(const Reading& reading, Position place) {
  return any_node(reading, [&](const Node& node) {
    const bool header = node.style == ScalarStyle::block && node.span.begin.row == place.row;
    return node.kind == NodeKind::scalar && !header && node.span.begin <= place && place < node.span.end;
  });
}

/// Text or a key that begins here, in a way that only libyaml accepts.
bool explains_node(const Reading& reading, Position place, bool first_on_line) {
  return any_node(reading, [&](const Node& node) {
    // YAML wants the later lines of quoted text to be indented; libyaml does not look, and so reads a forgotten quote
    // as text up to the next quote.
    if (node.style == ScalarStyle::quoted && node.span.begin == place && node.span.end.row > place.row) return true;
    // A block scalar must be indented deeper than its key; libyaml does not look at the `|` or `>`.
    if (node.style == ScalarStyle::block && node.span.begin == place) return first_on_line;
    // In braces a key can do without a colon; we ask for it.
    return std::any_of(node.entries.begin(), node.entries.end(), [&](const Entry& entry) {
      return entry.key.span.begin == place && entry.value.span == keten::Span{entry.key.span.end, entry.key.span.end};
    });
  });
}

/// Not YAML, or not YAML that is safe to read, though libyaml takes it. This is the whole list.
bool explains_syntax(const Reading& reading, const Spot& spot, Position place) {
  const auto& [before, rest] = spot;
  const bool first_on_line = before.find_first_not_of(' ') == std::string_view::npos;
  // Text with merge conflicts can be YAML by accident.
  if (before.empty() && starts_with_any(rest, {"<<<<<<<", "=======", ">>>>>>>", "|||||||"})) return true;
  if (explains_node(reading, place, first_on_line)) return true;
  // Of these escapes yaml-cpp makes bytes that are no UTF-8.
  if (in_scalar(reading, place)) return starts_with_any(rest, {"\\N", "\\_"});
  // `%YAML` and `%TAG` say nothing that a chain needs.
  if (before.empty() && rest.starts_with('%')) return true;
  // YAML wants white space before a comment; libyaml takes `"a"#b` and `[a]#b` too.
  if (rest.starts_with('#') && !before.empty() && before.back() != ' ' && before.back() != '\t') return true;
  // YAML indents with spaces also between brackets; libyaml does not look.
  if (rest.starts_with('\t') && first_on_line) return true;
  // Between brackets libyaml takes `?` and `:` at the start of a word for indicators whatever follows; YAML only before
  // white space. We refuse them, since readers differ.
  if (starts_with_any(rest, {"?", ":"})) return true;
  return false;
}

bool explains(const Reading& reading, std::string_view bytes, const Finding& finding) {
  const Position place = finding.place.span.begin;
  const Spot spot = find_spot(bytes, place);
  if (finding.rule == "bestand-codering") return explains_encoding(spot);
  if (finding.rule == "yaml-anker") return explains_anchor(reading, place);
  if (finding.rule == "yaml-tag") return explains_tag(reading, place);
  if (finding.rule == "yaml-meer-documenten") return reading.extras.documents > 1;
  if (finding.rule == "yaml-te-diep") return explains_depth(reading, place);
  if (finding.rule == "yaml-sleutelvorm") return explains_key(reading, spot, place);
  if (finding.rule == "yaml-syntaxis") return explains_syntax(reading, spot, place);
  return false;
}

std::string compare_trees(const Reading& reading, const keten::ParsedFile& file) {
  Twins twins;
  const bool empty = reading.root.empty() && file.tree.root == nullptr;
  if (!empty &&
      (reading.root.empty() || file.tree.root == nullptr || !same(reading.root.front(), *file.tree.root, twins)))
    return "the trees differ\n--- libyaml\n" + (reading.root.empty() ? "" : print(reading.root.front())) +
           "--- keten\n" + (file.tree.root == nullptr ? "" : print(*file.tree.root));

  Twins found;
  for (const Finding& finding : file.findings)
    found.emplace_back(finding.place.span.begin, finding.also.front().place.span.begin);
  std::sort(twins.begin(), twins.end());
  if (found != twins) return "the double keys differ";
  return {};
}

}  // namespace

std::string compare(std::string_view bytes) {
  keten::ParsedFile file = keten::parse_yaml(0, bytes);
  // About comments libyaml says nothing.
  std::erase_if(file.findings, [](const Finding& finding) { return finding.rule == "yaml-hekje"; });
  const Reading reading = read(bytes);
  const bool refused = !file.findings.empty() && file.findings.front().rule != "yaml-dubbele-sleutel";
  const std::string findings = file.findings.empty() ? "" : print(file.findings.front());

  if (refused && (file.tree.root != nullptr || file.findings.size() != 1)) return "refused, and yet more: " + findings;
  if (!reading.accepted) return refused ? "" : "libyaml refuses this and keten does not: " + reading.error + "\n";
  if (reading.extras.documents > 1 && !refused) return "libyaml sees more documents\n";
  if (refused)
    return explains(reading, bytes, file.findings.front()) ? "" : "libyaml takes this; keten says: " + findings;
  return compare_trees(reading, file);
}

}  // namespace oracle
