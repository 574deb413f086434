#include "documents/network/network_sentences.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <map>

#include "base/text/text.hpp"
#include "documents/shared/figure_words.hpp"

namespace keten::documents {

namespace {

using Sentences = std::vector<std::string>;

/// From here on most contacts run through one party.
constexpr double one_centre = 0.6;

long as_long(std::size_t number) { return static_cast<long>(number); }

std::string pairs_in_words(const std::vector<NamedPair>& pairs) {
  std::string text;
  for (const NamedPair& pair : pairs) {
    if (!text.empty()) text += "; ";
    text += pair.one.name + " – " + pair.other.name;
  }
  return text;
}

std::size_t pairs_possible(std::size_t parties) { return parties * (parties - 1) / 2; }

std::string relations_in_words(const NetworkFigures& figures) {
  const std::size_t parties = figures.parties.size();
  const Share pairs{figures.pairs.existing.inside, pairs_possible(parties)};
  if (pairs.part == 0) return "Tussen de ketenpartijen is nog geen samenwerking vastgelegd.";
  if (pairs.whole == 1) return "Tussen de 2 ketenpartijen is samenwerking vastgelegd.";
  return fmt::format("Van de {} mogelijke samenwerkingen tussen deze {} partijen {} er {}{}.", pairs.whole, parties,
                     pairs.part == 1 ? "bestaat" : "bestaan", pairs.part, percentage_text(pairs));
}

Sentences size_and_relations(const NetworkFigures& figures) {
  const std::size_t parties = figures.parties.size();
  Sentences sentences = {fmt::format("De keten heeft {}.", counted(as_long(parties), "ketenpartij", "ketenpartijen"))};
  if (parties < 2) return sentences;
  sentences.push_back(relations_in_words(figures));
  if (const std::size_t others = figures.pairs.existing.with_others; others > 0)
    sentences.push_back(fmt::format("Daarnaast {} er {} met anderen.", others == 1 ? "is" : "zijn",
                                    counted(as_long(others), "samenwerking", "samenwerkingen")));
  if (figures.answered == parties)
    sentences.push_back(fmt::format("{} partijen vertelden met wie zij samenwerken.", every_one(parties)));
  else if (figures.answered > 0)
    sentences.push_back(fmt::format("{} {} met wie zij {}.", share_text({figures.answered, parties}),
                                    figures.answered == 1 ? "partijen vertelde" : "partijen vertelden",
                                    figures.answered == 1 ? "samenwerkt" : "samenwerken"));
  if (figures.pairs.existing.inside > 0 && parties >= least_for_percentages && figures.centralisation)
    sentences.emplace_back(*figures.centralisation > one_centre ? "Veel contacten lopen via één partij."
                                                                : "De contacten zijn over de partijen verdeeld.");
  return sentences;
}

Sentences parts_in_words(const NetworkFigures& figures) {
  if (figures.pairs.existing.inside == 0 || figures.parties.size() < 3) return {};
  if (figures.parts.size() == 1)
    return {"Alle ketenpartijen zijn met elkaar verbonden, rechtstreeks of via een ander."};
  Sentences sentences = {fmt::format("De keten bestaat nu uit {} losse delen.", figures.parts.size())};
  for (std::size_t i = 1; i < figures.parts.size(); ++i)
    if (figures.parts[i].size() > 1)
      sentences.push_back(fmt::format("Een deel apart vormen: {}.", in_words(figures.parts[i])));
  if (!figures.loose.empty())
    sentences.push_back(fmt::format("{} {} nog met geen andere ketenpartij een vastgelegde samenwerking.",
                                    in_words(figures.loose), figures.loose.size() == 1 ? "heeft" : "hebben"));
  return sentences;
}

/// What hangs by one contact: parties with only that one together, and parts of the chain.
Sentences bridges_in_words(const NetworkFigures& figures) {
  std::map<std::string, std::size_t> degrees;
  for (const PartyFigures& party : figures.parties) degrees[party.party.id] = party.degree;
  Sentences between;
  std::vector<std::pair<Named, std::vector<Named>>> ends;
  for (const NamedPair& bridge : figures.bridges) {
    const bool ends_here = degrees[bridge.one.id] == 1;
    const bool ends_there = degrees[bridge.other.id] == 1;
    if (ends_here && ends_there) {
      between.push_back(fmt::format("{} en {} werken alleen met elkaar samen.", bridge.one.name, bridge.other.name));
    } else if (!ends_here && !ends_there) {
      between.push_back(fmt::format("Alleen het contact tussen {} en {} verbindt twee groepen partijen met elkaar.",
                                    bridge.one.name, bridge.other.name));
    } else {
      const Named& hub = ends_here ? bridge.other : bridge.one;
      auto known = std::ranges::find(ends, hub.id, [](const auto& end) { return end.first.id; });
      if (known == ends.end()) known = ends.insert(known, {hub, {}});
      known->second.push_back(ends_here ? bridge.one : bridge.other);
    }
  }
  Sentences sentences;
  for (const auto& [hub, parties] : ends)
    sentences.push_back(
        parties.size() == 1
            ? fmt::format("Alleen {} werkt samen met {}. Valt dat contact weg, dan staat {} los van de keten.",
                          hub.name, parties.front().name, parties.front().name)
            : fmt::format("Alleen {} werkt samen met {}. Valt zo'n contact weg, dan staat die partij los van de keten.",
                          hub.name, in_words(parties)));
  sentences.insert(sentences.end(), between.begin(), between.end());
  return sentences;
}

Sentences joining_in_words(const NetworkFigures& figures) {
  if (figures.parties.size() < 3) return {};
  Sentences sentences;
  for (const PartyFigures& party : figures.parties)
    if (party.joins)
      sentences.push_back(fmt::format("{} verbindt partijen die elkaar nu niet rechtstreeks kennen, zoals {} en {}.",
                                      party.party.name, party.joins->one.name, party.joins->other.name));
  const Sentences bridges = bridges_in_words(figures);
  sentences.insert(sentences.end(), bridges.begin(), bridges.end());
  return sentences;
}

Sentences without_coordinator(const NetworkFigures& figures) {
  if (figures.coordinators.empty()) return {"Nog geen ketenpartij heeft de rol van ketenregisseur."};
  const std::string names = in_words(figures.coordinators);
  const std::size_t rest = figures.parties.size() - figures.coordinators.size();
  Sentences sentences = {fmt::format("De ketenregisseur hoort bij {}.", names)};
  if (!figures.parts_without || rest < 2) return sentences;
  sentences.push_back(
      *figures.parts_without == 1
          ? fmt::format("Zonder {} blijven de andere {} partijen met elkaar verbonden.", names, rest)
          : fmt::format("Zonder {} vormen de andere {} partijen {} losse delen.", names, rest, *figures.parts_without));
  return sentences;
}

Sentences contact_with_information(const NetworkFigures& figures) {
  if (figures.information_points.empty()) return {"Er is nog geen centraal informatiepunt."};
  const std::string names = in_words(figures.information_points);
  if (!figures.near_information) return {fmt::format("Het centraal informatiepunt is {}.", names)};
  const Share& share = *figures.near_information;
  if (share.part == share.whole)
    return {fmt::format(
        "{} rechtstreeks contact met het centraal informatiepunt, {}.",
        share.whole == 1 ? "De andere partij heeft" : fmt::format("{} andere partijen hebben", every_one(share.whole)),
        names)};
  Sentences sentences;
  if (share.part == 0)
    sentences.push_back(fmt::format("Het centraal informatiepunt is {}.", names));
  else
    sentences.push_back(fmt::format("{} andere partijen {} rechtstreeks contact met het centraal informatiepunt, {}.",
                                    share_text(share), share.part == 1 ? "heeft" : "hebben", names));
  sentences.push_back(fmt::format("Nog geen contact is vastgelegd van: {}.", in_words(figures.far_from_information)));
  return sentences;
}

Sentences confirmation(const NetworkFigures& figures) {
  if (figures.pairs.existing.inside == 0) return {};
  const std::size_t named = figures.confirmed.size() + figures.one_sided.size();
  if (named == 0) return {"Van geen samenwerking is opgeschreven wie haar noemde."};
  Sentences sentences;
  if (figures.one_sided.empty())
    sentences.push_back(
        named == 1 ? "De samenwerking die is genoemd, is door beide partijen genoemd."
                   : fmt::format("{} genoemde samenwerkingen zijn door beide partijen genoemd.", every_one(named)));
  else
    sentences.push_back(fmt::format("{} genoemde {} door beide partijen genoemd.",
                                    share_text(Share{figures.confirmed.size(), named}),
                                    figures.confirmed.size() == 1 ? "samenwerkingen is" : "samenwerkingen zijn"));
  if (!figures.one_sided.empty())
    sentences.push_back(fmt::format("Nog navragen bij de tweede partij: {}.", pairs_in_words(figures.one_sided)));
  if (const std::size_t unnamed = figures.pairs.existing.inside - named; unnamed > 0)
    sentences.push_back(fmt::format("Van {} is niet opgeschreven wie haar noemde.",
                                    unnamed == 1 ? "1 samenwerking" : fmt::format("{} samenwerkingen", unnamed)));
  return sentences;
}

Sentences across_groups(const NetworkFigures& figures) {
  if (figures.across.whole == 0) return {};
  if (figures.across.whole == 1)
    return {figures.across.part == 1 ? "De samenwerking gaat over de grens van een groep heen."
                                     : "De samenwerking blijft binnen een groep."};
  return {fmt::format("{} samenwerkingen {} over de grens van een groep heen.", share_text(figures.across),
                      figures.across.part == 1 ? "gaat" : "gaan")};
}

Sentences wanted_links(const NetworkFigures& figures) {
  Sentences sentences;
  if (!figures.wanted.empty())
    sentences.push_back(
        fmt::format("{} tussen ketenpartijen: {}.",
                    counted(as_long(figures.pairs.wanted.inside), "gewenste samenwerking", "gewenste samenwerkingen"),
                    pairs_in_words(figures.wanted)));
  if (!figures.wanted_outside.empty())
    sentences.push_back(fmt::format(
        "{} met een partij die geen ketenpartij is: {}.",
        counted(as_long(figures.pairs.wanted.with_others), "gewenste samenwerking", "gewenste samenwerkingen"),
        pairs_in_words(figures.wanted_outside)));
  return sentences;
}

}  // namespace

std::string every_one(std::size_t count) { return count == 2 ? "Beide" : fmt::format("Alle {}", count); }

std::vector<FigureSection> sentences_of(const NetworkFigures& figures) {
  std::vector<FigureSection> sections;
  const auto add = [&](const char* title, Sentences sentences) {
    if (!sentences.empty()) sections.push_back({title, std::move(sentences)});
  };
  add("Wie werken er samen?", size_and_relations(figures));
  if (figures.parties.size() < 2) return sections;
  add("Is de keten één geheel?", parts_in_words(figures));
  add("Wie verbindt anderen?", joining_in_words(figures));
  add("En zonder de ketenregisseur?", without_coordinator(figures));
  add("Wie heeft contact met het informatiepunt?", contact_with_information(figures));
  add("Zien beide partijen het zo?", confirmation(figures));
  add("Kijkt de keten over grenzen heen?", across_groups(figures));
  add("Welke samenwerking is nog gewenst?", wanted_links(figures));
  return sections;
}

}  // namespace keten::documents
