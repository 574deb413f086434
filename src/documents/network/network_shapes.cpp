// How a network and its figures are shown.
#include <cmath>

#include "base/text/text.hpp"
#include "documents/network/network_data.hpp"
#include "documents/network/network_sentences.hpp"
#include "documents/shared/figure_shapes.hpp"
#include "documents/shared/shown_shapes.hpp"

namespace keten::documents {

/// As the two ids.
template <>
struct ShapeOf<NamedPair> : NothingBeside {
  static constexpr ShapeType type{.kind = ShapeKind::list, .element = &filled_text};
  static Value value(const NamedPair& pair, Reader) { return Array{pair.one.id, pair.other.id}; }
};

namespace {

/// A row of the table of measures.
struct Measure {
  std::string_view name;
  std::string value;
  std::string_view meaning;
};

/// A row of the table of parties.
struct Contacts {
  std::string party;
  std::string share;
};

std::optional<double> four_decimals(std::optional<double> number) {
  if (number) number = std::floor(*number * 10000 + 0.5) / 10000;
  return number;
}

std::vector<std::string> ids(const std::vector<Named>& parties) {
  std::vector<std::string> list;
  for (const Named& party : parties) list.push_back(party.id);
  return list;
}

std::vector<std::string> key_parties(const NetworkFigures& figures) {
  std::vector<std::string> list;
  for (const PartyFigures& party : figures.parties)
    if (party.is_key) list.push_back(party.party.id);
  return list;
}

Share answered(const NetworkFigures& figures) { return {figures.answered, figures.parties.size()}; }

Share confirmed(const NetworkFigures& figures) {
  return {figures.confirmed.size(), figures.confirmed.size() + figures.one_sided.size()};
}

// --- For the document

std::string in_table(std::optional<double> number) { return number ? dutch_number(*four_decimals(number)) : "–"; }
std::string in_table(std::size_t number) { return std::to_string(number); }
std::string in_table(std::optional<std::size_t> number) { return number ? std::to_string(*number) : "–"; }
std::string in_table(const Share& share) { return share_text(share); }

bool has_measures(const NetworkData& data) { return data.figures.parties.size() > 1; }

std::vector<Measure> measures_of(const NetworkData& data) {
  if (!has_measures(data)) return {};
  const NetworkFigures& figures = data.figures;
  const std::size_t parties = figures.parties.size();
  return {
      {"Samenwerkingen", in_table(Share{figures.pairs.existing.inside, parties * (parties - 1) / 2}),
       "Wat er is, van wat er kan"},
      {"Dichtheid", in_table(figures.density), "Hetzelfde als deel van 1"},
      {"Graadcentralisatie", in_table(figures.centralisation), "0: elk evenveel contacten; 1: alles via één partij"},
      {"Losse delen", in_table(figures.parts.size()), "Groepen zonder contact met elkaar; 1 is één geheel"},
      {"Bruggen", in_table(figures.bridges.size()), "Contacten die als enige delen bij elkaar houden"},
      {"Sleutelpartijen", in_table(key_parties(figures).size()), "Partijen die als enige delen bij elkaar houden"},
      {"Zonder de ketenregisseur", in_table(figures.parts_without), "Het aantal losse delen dat dan overblijft"},
      {"Door beide genoemd", in_table(confirmed(figures)), "Van wat ten minste één partij noemde"},
      {"Over grenzen heen", in_table(figures.across), "Samenwerkingen tussen verschillende groepen"},
      {"Contact met het informatiepunt", in_table(figures.near_information.value_or(Share{})),
       "Van de andere partijen"},
      {"Gewenst", in_table(figures.pairs.wanted.inside), "Ontbrekende samenwerkingen tussen ketenpartijen"},
  };
}

std::vector<Contacts> contacts_of(const NetworkData& data) {
  std::vector<Contacts> contacts;
  if (!has_measures(data)) return contacts;
  for (const PartyFigures& party : data.figures.parties)
    contacts.push_back({party.party.name, share_text({party.degree, data.figures.parties.size() - 1})});
  return contacts;
}

}  // namespace

template <>
const Shape& shape_of<CountedParty>() {
  static constexpr ShapeField fields[] = {
      filled<[](const CountedParty& counted) -> const std::string& { return counted.party.id; }>("id", "Het id."),
      filled<[](const CountedParty& counted) -> const std::string& { return counted.party.name; }>("naam", "De naam."),
      field<[](const CountedParty& counted) { return counted.party.group; }>("groep", "Het id van haar groep."),
      field<[](const CountedParty& counted) { return counted.party.involvement; }>("betrokken",
                                                                                   "Hoe zij bij de keten hoort."),
      field<&CountedParty::degree>("graad", "Met hoeveel ketenpartijen zij samenwerkt."),
      field<&CountedParty::is_key>("brug", "Of de keten zonder haar in meer losse delen uiteenvalt."),
      field<[](const CountedParty& counted) { return four_decimals(counted.between); }>(
          "tussenpositie", "Hoe vaak anderen elkaar langs de kortste weg via haar bereiken, van 0 tot 1."),
      field<[](const CountedParty& counted) { return counted.party.roles; }>("rollen",
                                                                             "De namen van haar rollen in de keten."),
  };
  static constexpr Shape shape{"netwerkpartij", fields};
  return shape;
}

template <>
const Shape& shape_of<NetworkRelation>() {
  static constexpr ShapeField fields[] = {
      filled<&NetworkRelation::from>("van", "Het id van de ene partij."),
      filled<&NetworkRelation::to>("naar", "Het id van de andere partij."),
      field<&NetworkRelation::is_directed>("gericht", "Of de relatie van de ene naar de andere partij gaat."),
      field<&NetworkRelation::status>("status", "Hoe de samenwerking is."),
      field<&NetworkRelation::form>("vorm", "Wat de partijen met elkaar doen."),
  };
  static constexpr Shape shape{"netwerkrelatie", fields};
  return shape;
}

template <>
const Shape& shape_of<NetworkFigures>() {
  static constexpr ShapeField fields[] = {
      field<[](const NetworkFigures& figures) { return figures.parties.size(); }>("partijen",
                                                                                  "Het aantal ketenpartijen."),
      field<&NetworkFigures::pairs>("samenwerkingen", "Hoeveel tweetallen van partijen samenwerken."),
      field<[](const NetworkFigures& figures) { return four_decimals(figures.density); }>(
          "dichtheid", "Welk deel van alle paren dat is, van 0 tot 1."),
      field<[](const NetworkFigures& figures) { return four_decimals(figures.centralisation); }>(
          "graadcentralisatie", "0: elk evenveel contacten; 1: alles via één partij."),
      field<[](const NetworkFigures& figures) { return figures.parts.size(); }>(
          "delen", "Het aantal groepen zonder contact met elkaar; 1 is één geheel."),
      field<[](const NetworkFigures& figures) { return ids(figures.loose); }>(
          "losse-partijen", "Wie met geen andere ketenpartij samenwerkt."),
      field<&NetworkFigures::bridges>("bruggen", "De contacten die als enige delen bij elkaar houden."),
      field<key_parties>("sleutelpartijen", "De partijen die als enige delen bij elkaar houden."),
      field<answered>("ingevuld", "Hoeveel ketenpartijen vertelden met wie zij samenwerken, en van hoeveel."),
      field<confirmed>("bevestigd", "Hoeveel samenwerkingen beide partijen noemden, en hoeveel er een of beide."),
      field<&NetworkFigures::confirmed>("bevestigde-relaties", "Wat beide partijen noemden."),
      field<&NetworkFigures::one_sided>("eenzijdige-relaties", "Wat alleen de eerste van de twee noemde."),
      field<&NetworkFigures::parts_without>("zonder-ketenregisseur",
                                            "Het aantal losse delen zonder de partij van de ketenregisseur."),
      field<&NetworkFigures::across>("over-grenzen",
                                     "Hoeveel samenwerkingen tussen verschillende groepen zijn, en van hoeveel."),
      field<&NetworkFigures::near_information>(
          "contact-informatiepunt", "Hoeveel andere partijen met het informatiepunt samenwerken, en van hoeveel."),
      field<[](const NetworkFigures& figures) { return ids(figures.far_from_information); }>(
          "zonder-contact-informatiepunt", "Wie dat niet doet."),
      field<&NetworkFigures::wanted>("gewenste-relaties", "Tussen wie."),
      field<&NetworkFigures::wanted_outside>("gewenst-buiten-de-keten",
                                             "De gewenste samenwerkingen met een partij die geen ketenpartij is."),
  };
  static constexpr Shape shape{"netwerkcijfers", fields};
  return shape;
}

template <>
const Shape& shape_of<FigureSection>() {
  static constexpr ShapeField fields[] = {
      filled<&FigureSection::title>("titel", "De vraag."),
      field<&FigureSection::sentences>("zinnen", "Wat de cijfers daarover zeggen."),
  };
  static constexpr Shape shape{"netwerkvraag", fields};
  return shape;
}

template <>
const Shape& shape_of<Measure>() {
  static constexpr ShapeField fields[] = {
      filled<&Measure::name>("maat", "De naam van de maat."),
      filled<&Measure::value>("waarde", "Het getal, of een streepje."),
      filled<&Measure::meaning>("betekenis", "Wat het getal zegt."),
  };
  static constexpr Shape shape{"netwerkmaat", fields};
  return shape;
}

template <>
const Shape& shape_of<Contacts>() {
  static constexpr ShapeField fields[] = {
      filled<&Contacts::party>("naam", "De naam van de partij."),
      filled<&Contacts::share>("samen", "Met hoeveel ketenpartijen zij samenwerkt, en van hoeveel."),
  };
  static constexpr Shape shape{"netwerkcontacten", fields};
  return shape;
}

template <>
const Shape& shape_of<NetworkData>() {
  static constexpr ShapeField fields[] = {
      filled<[](const NetworkData& data) -> const std::string& { return data.figures.chain; }>("keten",
                                                                                               "De naam van de keten."),
      filled<[](const NetworkData&) -> std::string_view { return "Het netwerk in cijfers"; }>("titel", "De titel."),
      field<[](const NetworkData& data) { return data.figures.date; }>("vandaag", "De dag van het netwerk."),
      field<&NetworkData::parties>("partijen", "De partijen van het netwerk, of van het deel dat is gevraagd."),
      field<&NetworkData::relations>("relaties", "De relaties tussen deze partijen."),
      field<&NetworkData::figures>("cijfers", "De cijfers van de hele keten."),
      words<[](const NetworkData& data) { return sentences_of(data.figures); }>("vragen",
                                                                                "De cijfers in zinnen, per vraag."),
      words<has_measures>("heeft-maten", "Of er genoeg partijen zijn voor de tabellen."),
      words<measures_of>("maten", "De cijfers als tabel."),
      words<contacts_of>("contacten", "Van elke ketenpartij: met hoeveel andere zij samenwerkt."),
  };
  static constexpr Shape shape{"cijfers", fields};
  return shape;
}

}  // namespace keten::documents
