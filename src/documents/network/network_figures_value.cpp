// The network and its figures as a Value.
#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <unordered_map>

#include "documents/network/network_figures.hpp"
#include "documents/network/network_sentences.hpp"
#include "documents/shared/figure_shapes.hpp"
#include "documents/shared/values.hpp"

namespace keten {

using documents::or_null;
using documents::set_date;
using documents::set_list;

namespace {

std::optional<double> four_decimals(std::optional<double> number) {
  if (number) number = std::floor(*number * 10000 + 0.5) / 10000;
  return number;
}

Value ids(const std::vector<Named>& parties) {
  Array list;
  for (const Named& party : parties) list.emplace_back(party.id);
  return list;
}

Value ids(const std::vector<NamedPair>& pairs) {
  Array list;
  for (const NamedPair& pair : pairs) list.emplace_back(Array{pair.one.id, pair.other.id});
  return list;
}

// --- Parties and relations

Array parties_of(const Network& network, const NetworkFigures& figures) {
  std::unordered_map<std::string, const PartyFigures*> counted;
  for (const PartyFigures& party : figures.parties) counted.emplace(party.party.id, &party);
  std::unordered_map<std::string, std::size_t> others;
  for (const auto& [party, degree] : figures.others) others.emplace(party.id, degree);
  Array list;
  for (const NetworkParty& party : network.parties) {
    const auto found = counted.find(party.id);
    const PartyFigures* own = found == counted.end() ? nullptr : found->second;
    const auto other = others.find(party.id);
    Object object{{"id", party.id},
                  {"naam", party.name},
                  {"groep", or_null(party.group)},
                  {"betrokken", word(party.involvement)}};
    object.set("graad", own ? own->degree : other == others.end() ? 0 : other->second);
    object.set("brug", own && own->is_key);
    object.set("tussenpositie", own ? or_null(four_decimals(own->between)) : Value());
    object.set("rollen", documents::to_list(party.roles));
    list.emplace_back(std::move(object));
  }
  return list;
}

Array relations_of(const Network& network) {
  Array list;
  for (const NetworkRelation& relation : network.relations)
    list.emplace_back(Object{{"van", relation.from},
                             {"naar", relation.to},
                             {"gericht", relation.is_directed},
                             {"status", word(relation.status)},
                             {"vorm", word(relation.form)}});
  return list;
}

// --- Figures

Object figures_of(const NetworkFigures& figures) {
  std::vector<Named> key_parties;
  for (const PartyFigures& party : figures.parties)
    if (party.is_key) key_parties.push_back(party.party);
  Object object{{"partijen", figures.parties.size()}, {"samenwerkingen", to_value(figures.pairs)}};
  object.set("dichtheid", or_null(four_decimals(figures.density)));
  object.set("graadcentralisatie", or_null(four_decimals(figures.centralisation)));
  object.set("delen", figures.parts.size());
  object.set("losse-partijen", ids(figures.loose));
  object.set("bruggen", ids(figures.bridges));
  object.set("sleutelpartijen", ids(key_parties));
  object.set("ingevuld", to_value(Share{figures.answered, figures.parties.size()}));
  object.set("bevestigd",
             to_value(Share{figures.confirmed.size(), figures.confirmed.size() + figures.one_sided.size()}));
  object.set("bevestigde-relaties", ids(figures.confirmed));
  object.set("eenzijdige-relaties", ids(figures.one_sided));
  object.set("zonder-ketenregisseur", figures.parts_without ? Value(*figures.parts_without) : Value());
  object.set("over-grenzen", to_value(figures.across));
  object.set("contact-informatiepunt", or_null(figures.near_information));
  object.set("zonder-contact-informatiepunt", ids(figures.far_from_information));
  object.set("gewenste-relaties", ids(figures.wanted));
  object.set("gewenst-buiten-de-keten", ids(figures.wanted_outside));
  return object;
}

// --- For the document

Array sections_of(const NetworkFigures& figures) {
  Array list;
  for (const documents::FigureSection& section : documents::sentences_of(figures))
    list.emplace_back(Object{{"titel", section.title}, {"zinnen", documents::to_list(section.sentences)}});
  return list;
}

std::string number_text(std::optional<double> number) {
  return number ? dutch_number(*four_decimals(number)) : std::string("–");
}

/// The rows of the table: a name, what it comes to, and what it means.
Array measures_of(const NetworkFigures& figures) {
  Array rows;
  const auto add = [&](const char* name, std::string number, const char* meaning) {
    rows.emplace_back(Object{{"maat", name}, {"waarde", std::move(number)}, {"betekenis", meaning}});
  };
  const std::size_t parties = figures.parties.size();
  std::size_t key_parties = 0;
  for (const PartyFigures& party : figures.parties) key_parties += party.is_key ? 1 : 0;
  add("Samenwerkingen", documents::share_text({figures.pairs.existing.inside, parties * (parties - 1) / 2}),
      "Wat er is, van wat er kan");
  add("Dichtheid", number_text(figures.density), "Hetzelfde als deel van 1");
  add("Graadcentralisatie", number_text(figures.centralisation), "0: elk evenveel contacten; 1: alles via één partij");
  add("Losse delen", std::to_string(figures.parts.size()), "Groepen zonder contact met elkaar; 1 is één geheel");
  add("Bruggen", std::to_string(figures.bridges.size()), "Contacten die als enige delen bij elkaar houden");
  add("Sleutelpartijen", std::to_string(key_parties), "Partijen die als enige delen bij elkaar houden");
  add("Zonder de ketenregisseur", figures.parts_without ? std::to_string(*figures.parts_without) : std::string("–"),
      "Het aantal losse delen dat dan overblijft");
  add("Door beide genoemd",
      documents::share_text({figures.confirmed.size(), figures.confirmed.size() + figures.one_sided.size()}),
      "Van wat ten minste één partij noemde");
  add("Over grenzen heen", documents::share_text(figures.across), "Samenwerkingen tussen verschillende groepen");
  add("Contact met het informatiepunt",
      figures.near_information ? documents::share_text(*figures.near_information) : std::string("–"),
      "Van de andere partijen");
  add("Gewenst", std::to_string(figures.pairs.wanted.inside), "Ontbrekende samenwerkingen tussen ketenpartijen");
  return rows;
}

Array degrees_of(const NetworkFigures& figures) {
  Array rows;
  for (const PartyFigures& party : figures.parties)
    rows.emplace_back(Object{{"naam", party.party.name},
                             {"samen", documents::share_text({party.degree, figures.parties.size() - 1})}});
  return rows;
}

}  // namespace

Value to_value(const Network& network, const NetworkFigures& figures) {
  Object object{{"keten", figures.chain}, {"titel", "Het netwerk in cijfers"}};
  set_date(object, "vandaag", figures.date);
  object.set("partijen", parties_of(network, figures));
  object.set("relaties", relations_of(network));
  object.set("cijfers", figures_of(figures));
  object.set("vragen", sections_of(figures));
  const bool has_network = figures.parties.size() > 1;
  object.set("heeft-maten", has_network);
  object.set("maten", has_network ? measures_of(figures) : Array());
  object.set("contacten", has_network ? degrees_of(figures) : Array());
  return object;
}

}  // namespace keten
