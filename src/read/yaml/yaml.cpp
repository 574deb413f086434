#include "read/yaml/yaml.hpp"

#include <algorithm>
#include <utility>

#include "read/yaml/builder.hpp"
#include "read/yaml/events.hpp"
#include "read/yaml/outline.hpp"
#include "read/yaml/prescan.hpp"
#include "read/yaml/wordings.hpp"

namespace keten {
namespace {

ParsedFile refused(const yaml::Refusal& refusal, std::uint32_t file, std::string_view text) {
  ParsedFile result;
  result.findings.push_back(yaml::to_finding(refusal, file, text));
  return result;
}

bool stands_before(const Finding& a, const Finding& b) { return a.place.span.begin < b.place.span.begin; }

}  // namespace

ParsedFile parse_yaml(std::uint32_t file, std::string_view bytes) {
  if (bytes.size() > max_file_size) return refused({&yaml::wording::too_big}, file, bytes);
  const std::string_view text =
      bytes.starts_with(yaml::byte_order_mark) ? bytes.substr(yaml::byte_order_mark.size()) : bytes;
  if (const yaml::Refusal refusal = yaml::prescan(text)) return refused(refusal, file, text);

  const yaml::Outline outline = yaml::read_outline(text);
  if (outline.refusal) return refused(outline.refusal, file, text);
  if (outline.items.empty()) return {};

  yaml::Builder builder(file, text, outline);
  if (const auto at = yaml::read_events(text, outline, builder))
    return refused({&yaml::wording::unreadable, *at, std::min(*at + 1, text.size())}, file, text);
  ParsedFile result{builder.take_tree(), builder.take_findings()};
  std::stable_sort(result.findings.begin(), result.findings.end(), stands_before);
  return result;
}

}  // namespace keten
