#include "read/yaml/refusal.hpp"

#include <string>

#include "read/yaml/yaml_text.hpp"

namespace keten::yaml {
namespace {

constexpr std::size_t longest_excerpt = 40;  // code points

void replace(std::string& in, std::string_view what, std::string_view by) {
  if (const auto at = in.find(what); at != std::string::npos) in.replace(at, what.size(), by);
}

}  // namespace

std::string excerpt(std::string_view text) {
  text = text.substr(0, text.find_first_of("\r\n"));
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (!continues_code_point(text[i]) && ++count > longest_excerpt) return std::string(text.substr(0, i)) + "…";
  return std::string(text);
}

Finding to_finding(const Refusal& refusal, std::uint32_t file, std::string_view text) {
  std::size_t end = refusal.end;
  while (end < text.size() && continues_code_point(text[end])) ++end;  // half a code point shows as one
  Span span{locate(text, refusal.begin), locate(text, end)};
  if (end > refusal.begin && span.end == span.begin) ++span.end.column;  // as does a byte that is no UTF-8
  Finding finding;
  finding.rule = refusal.wording->rule;
  finding.place = {file, span};
  finding.message = refusal.wording->message;
  finding.advice = refusal.wording->advice;
  // Last the user's own text, in which nothing is to be replaced.
  replace(finding.message, "{regel}", std::to_string(span.begin.row));
  replace(finding.message, "{ander}", std::to_string(locate(text, refusal.other).row));
  replace(finding.message, "{tekst}", excerpt(text.substr(refusal.begin, end - refusal.begin)));
  return finding;
}

}  // namespace keten::yaml
