#include "model/without_bsns.hpp"

#include <algorithm>

#include "base/personal_data/personal_data.hpp"
#include "model/free_text.hpp"

namespace keten {

namespace {

constexpr std::string_view message = "Hier staat een nummer dat een BSN kan zijn";
constexpr std::string_view advice =
    "Haal het nummer weg: een BSN hoort nooit in een keten. Staat de keten in git, haal het dan ook uit de "
    "geschiedenis. Is het iets anders, zoals een RSIN? Zet dat woord er dan vlak voor.";

/// A number in a file, and what a finding there is about.
struct Hit {
  TextRange range;
  std::string about;
  bool whole_value = false;  ///< escapes hide the number, so all of the quoted value goes
  bool is_other = false;     ///< where it stands it can be no BSN
};

/// Keys under which stands another number.
bool is_other_number(const TextPiece& piece) {
  static constexpr std::string_view words[] = {"telefoon", "telefoonnummer", "tel",  "mobiel", "fax",
                                               "kvk",      "rsin",           "iban", "btw",    "rekeningnummer"};
  return piece.kind == PieceKind::value && !piece.keys.empty() && has_key_word(piece.keys.back(), words);
}

/// Sorts out the numbers of a file by where they stand: those outside the tree (comments are in it) count as well.
std::vector<Hit> hits_in(const SourceFile& file, const Tree& tree) {
  std::vector<Hit> hits;
  for (const TextRange& range : find_bsns(file.text)) hits.push_back({.range = range, .about = {}});
  if (hits.empty() && file.text.find('\\') == std::string::npos) return hits;
  std::vector<Hit> hidden;
  for_each_text(file, tree, [&](const TextPiece& piece) {
    const std::size_t end = piece.offset + piece.text.size();
    const bool is_other = piece.is_number || is_other_number(piece);
    auto hit = std::ranges::lower_bound(hits, piece.offset, {}, [](const Hit& h) { return h.range.begin; });
    const bool found = hit != hits.end() && hit->range.begin < end;
    for (; hit != hits.end() && hit->range.begin < end; ++hit) {
      hit->about = about(piece);
      hit->is_other = is_other;
    }
    const bool is_escaped = piece.text.find('\\') != std::string_view::npos;
    if (!found && !is_other && is_escaped && !find_bsns(piece.value).empty())
      hidden.push_back({.range = {piece.offset, end}, .about = about(piece), .whole_value = true});
  });
  std::erase_if(hits, [](const Hit& hit) { return hit.is_other; });
  std::ranges::move(hidden, std::back_inserter(hits));
  std::ranges::stable_sort(hits, {}, [](const Hit& hit) { return hit.range.begin; });
  return hits;
}

void forget(std::string& text, const Hit& hit) {
  if (hit.whole_value) {
    for (std::size_t i = hit.range.begin + 1; i + 1 < hit.range.end; ++i)
      if (text[i] != ' ' && text[i] != '\r' && text[i] != '\n') text[i] = 'x';
    return;
  }
  const std::size_t size = hit.range.end - hit.range.begin;
  text.replace(hit.range.begin, size, masked(std::string_view(text).substr(hit.range.begin, size)));
}

Finding finding_at(Place place, std::string text, std::string about) {
  return {.rule = "bsn",
          .severity = Severity::error,
          .message = std::move(text),
          .advice = std::string(advice),
          .place = place,
          .about = std::move(about),
          .suggestion = {},
          .also = {}};
}

}  // namespace

ParsedFile parse_without_bsns(std::uint32_t index, SourceFile& file) {
  std::vector<Finding> findings;
  for (const TextRange& range : find_bsns(file.path)) {
    findings.push_back(finding_at({index, {}}, "In de naam van dit bestand staat een nummer dat een BSN kan zijn", {}));
    forget(file.path, {.range = range, .about = {}});
  }
  ParsedFile parsed = parse_yaml(index, file.text);
  const std::vector<Hit> hits = hits_in(file, parsed.tree);
  PlaceFinder places(index, file.text);
  for (const Hit& hit : hits) findings.push_back(finding_at(places.place(hit.range), std::string(message), hit.about));
  for (const Hit& hit : hits) forget(file.text, hit);
  if (!hits.empty()) parsed = parse_yaml(index, file.text);  // the first tree still knows them
  std::ranges::move(findings, std::back_inserter(parsed.findings));
  return parsed;
}

}  // namespace keten
