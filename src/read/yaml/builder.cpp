#include "read/yaml/builder.hpp"

#include <algorithm>
#include <cstring>
#include <memory>
#include <new>
#include <numeric>
#include <utility>

#include "read/yaml/refusal.hpp"
#include "read/yaml/yaml_text.hpp"

namespace keten::yaml {
namespace {

constexpr std::size_t few_keys = 12;  // up to here comparing all with all is the fastest

/// For every key the index of the first key that is equal to it.
std::vector<std::size_t> first_equals(std::span<const Node> nodes) {
  const std::size_t count = nodes.size() / 2;
  const auto text = [&](std::size_t i) { return nodes[2 * i].text; };
  std::vector<std::size_t> first(count), order(count);
  std::iota(first.begin(), first.end(), std::size_t{0});
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return text(a) < text(b); });
  for (std::size_t i = 1; i < count; ++i)
    if (text(order[i]) == text(order[i - 1])) first[order[i]] = first[order[i - 1]];
  return first;
}

/// Whether this is the first byte of a letter or digit.
bool begins_word(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
         static_cast<unsigned char>(c) >= 0x80;
}

bool all_differ(std::span<const Node> nodes) {
  for (std::size_t i = 2; i < nodes.size(); i += 2)
    for (std::size_t j = 0; j < i; j += 2)
      if (nodes[i].text == nodes[j].text) return false;
  return true;
}

}  // namespace

Builder::Builder(std::uint32_t file, std::string_view text, const Outline& outline)
    : file_(file),
      text_(text),
      outline_(outline),
      // Room for all nodes; texts that are not verbatim in the file make it grow.
      memory_(std::make_unique<std::pmr::monotonic_buffer_resource>((outline.items.size() + 1) * sizeof(Node))) {}

bool Builder::null() {
  const Item* item = take(NodeKind::null);
  if (item == nullptr) return false;
  nodes_.push_back(node(*item));
  nodes_.back().text = text_.substr(item->begin, item->end - item->begin);
  report_text_taken_for_comment(*item);
  return true;
}

bool Builder::scalar(std::size_t offset, std::string_view value) {
  const Item* item = take(NodeKind::scalar);
  if (item == nullptr || item->begin != offset) return false;
  const std::size_t quote = item->style == ScalarStyle::quoted ? 1 : 0;
  const std::string_view source = text_.substr(item->begin + quote, item->end - item->begin - 2 * quote);
  if (item->verbatim && value != source) return false;
  nodes_.push_back(node(*item));
  nodes_.back().text = item->verbatim ? source : copy(value);
  if (item->style == ScalarStyle::plain) report_text_taken_for_comment(*item);
  return true;
}

bool Builder::begin(NodeKind kind, std::size_t offset) {
  const Item* item = take(kind);
  if (item == nullptr || item->begin != offset) return false;
  open_.push_back({item, nodes_.size()});
  return true;
}

bool Builder::end() {
  if (open_.empty() || open_.back().item->next != next_) return false;
  const auto [item, first] = open_.back();
  open_.pop_back();
  const std::span<const Node> inside = std::span<const Node>(nodes_).subspan(first);
  Node collection = node(*item);
  if (item->kind == NodeKind::sequence)
    collection.items = items(inside);
  else
    collection.entries = entries(inside);
  nodes_.resize(first);
  nodes_.push_back(collection);
  return true;
}

std::size_t Builder::unread() const {
  return next_ < outline_.items.size() ? outline_.items[next_].begin : text_.size();
}

Tree Builder::take_tree() {
  const Node* root = items(nodes_).data();
  return {std::move(memory_), root};
}

const Item* Builder::take(NodeKind kind) {
  if (next_ == outline_.items.size() || outline_.items[next_].kind != kind) return nullptr;
  return &outline_.items[next_++];
}

Node Builder::node(const Item& item) const {
  Node node;
  node.kind = item.kind;
  node.style = item.style;
  node.file = file_;
  node.span = item.span;
  return node;
}

std::string_view Builder::copy(std::string_view value) {
  if (value.empty()) return {};
  char* to = static_cast<char*>(memory_->allocate(value.size(), 1));
  std::memcpy(to, value.data(), value.size());
  return {to, value.size()};
}

std::span<const Node> Builder::items(std::span<const Node> nodes) {
  if (nodes.empty()) return {};
  auto* to = static_cast<Node*>(memory_->allocate(nodes.size_bytes(), alignof(Node)));
  std::uninitialized_copy(nodes.begin(), nodes.end(), to);
  return {to, nodes.size()};
}

/// The entries of a mapping. Of equal keys the first stays and the others are reported.
std::span<const Entry> Builder::entries(std::span<const Node> nodes) {
  const std::size_t count = nodes.size() / 2;
  if (count == 0) return {};
  auto* to = static_cast<Entry*>(memory_->allocate(count * sizeof(Entry), alignof(Entry)));
  std::size_t kept = 0;
  const auto keep = [&](std::size_t i) { new (to + kept++) Entry{nodes[2 * i], nodes[2 * i + 1]}; };
  if (count <= few_keys && all_differ(nodes)) {
    for (std::size_t i = 0; i < count; ++i) keep(i);
  } else {
    const std::vector<std::size_t> first = first_equals(nodes);
    for (std::size_t i = 0; i < count; ++i) {
      if (first[i] == i)
        keep(i);
      else
        report(nodes[2 * i], nodes[2 * first[i]]);
    }
  }
  return {to, kept};
}

void Builder::report(const Node& key, const Node& first) {
  Finding finding;
  finding.rule = "yaml-dubbele-sleutel";
  finding.place = key.place();
  finding.message = "De sleutel `" + excerpt(key.text) + "` staat hier nog een keer";
  finding.advice = "Voeg de twee samen, of geef een van de twee een andere naam.";
  finding.also.push_back({first.place(), "Hier staat de sleutel voor het eerst"});
  findings_.push_back(std::move(finding));
}

/// A comment such as `#3`, without a space, that stands behind a value was most likely meant as part of it.
void Builder::report_text_taken_for_comment(const Item& item) {
  const std::size_t begin = std::min(text_.find_first_not_of(" \t", item.end), text_.size());
  if (begin + 1 >= text_.size() || text_[begin] != '#' || !begins_word(text_[begin + 1])) return;
  const std::size_t line_end = std::min(text_.find_first_of("\r\n", begin), text_.size());
  const std::string_view comment = text_.substr(begin, text_.find_last_not_of(" \t", line_end - 1) + 1 - begin);
  Finding finding;
  finding.rule = "yaml-hekje";
  finding.severity = Severity::warning;
  finding.place = {file_, {item.span.end, item.span.end}};
  finding.place.span.begin.column += static_cast<std::uint32_t>(begin - item.end);
  finding.place.span.end = finding.place.span.begin;
  for (const char c : comment) step(finding.place.span.end, c);
  finding.message = "Keten slaat `" + excerpt(comment) + "` over: met een spatie en `#` begint een opmerking";
  finding.advice =
      "Hoort dit bij de waarde, zet die dan helemaal tussen aanhalingstekens. Is het een opmerking, zet dan een spatie "
      "achter het hekje.";
  findings_.push_back(std::move(finding));
}

}  // namespace keten::yaml
