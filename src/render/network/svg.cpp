#include "render/network/svg.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <vector>

#include "base/text/escape.hpp"
#include "base/text/text.hpp"
#include "documents/shape/shape_types.hpp"
#include "documents/shared/shown.hpp"
#include "model/queries.hpp"

namespace keten {

namespace {

std::string title_of(const Network& network) {
  const std::string title = network.title.empty() ? "Keten" : one_line(network.title);
  if (!network.since) return fmt::format("{}: netwerk op {}", title, plain_date(network.date));
  return fmt::format("{}: wat er veranderde {}", title, one_line(network.period));
}

/// ", nieuw" after what changed.
std::string_view in_words(Change change) {
  constexpr std::string_view words[] = {"", ", nieuw", ", gestopt", ", verbeterd", ", verslechterd"};
  return words[static_cast<std::size_t>(change)];
}

/// "Er zijn 3 partijen en 2 relaties: 1 goed en 1 gewenst."
std::string count_sentence(const Network& network) {
  std::vector<std::string> counts;
  for (const auto status :
       {RelationStatus::existing, RelationStatus::good, RelationStatus::to_improve, RelationStatus::wanted})
    if (const auto count = std::ranges::count(network.relations, status, &NetworkRelation::status))
      counts.push_back(fmt::format("{} {}", count, documents::choice_in_words(status)));
  const std::string counted_parties = counted(static_cast<long>(network.parties.size()), "partij", "partijen");
  const std::string counted_relations = counted(static_cast<long>(network.relations.size()), "relatie", "relaties");
  const bool is_one = network.parties.size() == 1 && network.relations.empty();
  return fmt::format("Er {} {} en {}{}{}.", is_one ? "is" : "zijn", counted_parties, counted_relations,
                     counts.empty() ? "" : ": ", enumerate(counts));
}

std::string party_line(const NetworkParty& party, const Network& network) {
  std::vector<std::string> facts;
  const auto group = std::ranges::find(network.groups, party.group, &NetworkGroup::id);
  if (group != network.groups.end()) facts.push_back(one_line(group->name));
  facts.emplace_back(word(party.involvement));
  for (const std::string& role : party.roles) facts.push_back(one_line(role));
  std::string text;
  for (const std::string& fact : facts) text += (text.empty() ? "" : ", ") + fact;
  return fmt::format("{} ({}{})\n", one_line(party.name), text, in_words(party.change));
}

}  // namespace

std::string describe(const Network& network) {
  std::string text = count_sentence(network) + "\n";
  if (!network.part.empty()) text += fmt::format("Dit is een deel: {}.\n", one_line(network.part));
  if (!network.parties.empty()) text += "Partijen:\n";
  std::map<std::string_view, std::string> names;
  for (const NetworkParty& party : network.parties) {
    names.emplace(party.id, one_line(party.name));
    text += party_line(party, network);
  }
  if (!network.relations.empty()) text += "Relaties:\n";
  for (const NetworkRelation& relation : network.relations)
    text += fmt::format(fmt::runtime(relation.is_directed ? "Van {} naar {}: {}, {}{}\n" : "{} en {}: {}, {}{}\n"),
                        names[relation.from], names[relation.to], word(relation.form),
                        documents::choice_in_words(relation.status), in_words(relation.change));
  return text;
}

std::string with_description(std::string_view svg, const Network& network) {
  const std::size_t start = svg.find("<svg");
  const std::size_t end = svg.find('>', std::min(start, svg.size()));
  if (start == std::string_view::npos || end == std::string_view::npos) return std::string(svg);
  return fmt::format(
      "{} role=\"img\" lang=\"nl\" aria-labelledby=\"netwerk-titel\" aria-describedby=\"netwerk-uitleg\">\n"
      "<title id=\"netwerk-titel\">{}</title>\n<desc id=\"netwerk-uitleg\">{}</desc>{}",
      svg.substr(0, end), escape_xml(title_of(network)), escape_xml(describe(network)), svg.substr(end + 1));
}

}  // namespace keten
