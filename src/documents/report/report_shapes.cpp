// How the report is shown; what carers are offered is in report_shapes_coverage.cpp.
#include <fmt/core.h>
#include <fmt/format.h>

#include "base/text/text.hpp"
#include "documents/report/report.hpp"
#include "documents/shared/figure_shapes.hpp"
#include "keten/finding.hpp"

namespace keten::documents {

namespace {

/// A drawing of the course of a goal.
struct GoalChart {
  std::string goal;
  std::string address;
};

// --- Words

/// "aanbod in 3 van de 7 bouwstenen".
std::string offer_in_words(const ReportSummary& summary) {
  const Share& blocks = summary.figures.blocks;
  if (blocks.part == 0) return "nog geen aanbod in een bouwsteen";
  if (blocks.whole == 1) return "aanbod in de bouwsteen waaraan we werken";
  if (blocks.part == blocks.whole)
    return fmt::format("aanbod in {} bouwstenen", blocks.whole == 2 ? "beide" : fmt::format("alle {}", blocks.whole));
  return fmt::format("aanbod in {} bouwstenen", share_text(blocks));
}

std::size_t blocks_to_cover(const ReportSummary& summary) { return summary.figures.blocks.whole; }
std::size_t blocks_with_offer(const ReportSummary& summary) { return summary.figures.blocks.part; }

std::string parties_in_words(const ReportSummary& summary) {
  return counted(static_cast<long>(summary.figures.parties), "ketenpartij", "ketenpartijen");
}

std::string goals_without_target_in_words(const ReportSummary& summary) {
  const auto count = static_cast<long>(summary.goals_without_target.size());
  return count == 0 ? std::string() : counted(count, "doel", "doelen");
}

bool lacks_something(const ReportSummary& summary) {
  return summary.goals == 0 || summary.instruments_without_role != 0 ||
         !(summary.vacant_roles.empty() && summary.vacant_block_roles.empty() && summary.blocks_without_offer.empty() &&
           summary.uncovered_functions.empty() && summary.groups_without_offer.empty() &&
           summary.goals_without_target.empty() && summary.wanted_parties.empty());
}

/// "vraagverheldering: frontoffice; organisatie: lokaal".
std::string setup_in_words(const AboutChain& about) {
  std::string text;
  const auto add = [&](std::string_view name, const auto& choice) {
    if (!choice) return;
    if (!text.empty()) text += "; ";
    text.append(name).append(": ").append(choice_in_words(*choice));
  };
  add("vraagverheldering", about.setup.intake);
  add("bemensing", about.setup.staffing);
  add("werkgebied", about.setup.service_area);
  add("organisatie", about.setup.organisation);
  add("uitvoering", about.setup.execution);
  return text;
}

std::optional<Date> covenant_date(const AboutChain& about) {
  return about.covenant ? about.covenant->signed_on : std::nullopt;
}
std::vector<Named> covenant_parties(const AboutChain& about) {
  return about.covenant ? about.covenant->parties : std::vector<Named>();
}
std::string covenant_document(const AboutChain& about) {
  return about.covenant ? about.covenant->document : std::string();
}

/// "11 (7 juni 2022) en 16 (17 januari 2023)".
std::string measurements_in_words(const ReportedGoal& goal) {
  std::vector<std::string> texts;
  for (const ShownMeasurement& one : goal.measurements)
    texts.push_back(fmt::format("{} ({})", one.value.text, plain_date(one.date)));
  return enumerate(texts);
}

std::string offers_in_words(const ReportedParty& party) {
  std::vector<std::string> words;
  for (const Offer offer : party.offers) words.emplace_back(word(offer));
  return enumerate(words);
}

bool is_estimate(const ReportedParty& party) { return party.is_estimate && party.carers.number; }

/// "op het spreekuur; ongeveer 300 mantelzorgers; elke week".
std::string contact_in_words(const ReportedParty& party) {
  std::vector<std::string> parts;
  if (!party.contact_manner.empty()) parts.push_back(party.contact_manner);
  if (!party.carers.text.empty())
    parts.push_back(fmt::format("{}{} {}", is_estimate(party) ? "ongeveer " : "", party.carers.text,
                                party.carers.number == 1 ? "mantelzorger" : "mantelzorgers"));
  if (party.is_unknown) parts.emplace_back("aantal onbekend");
  if (!party.contact_frequency.empty()) parts.push_back(party.contact_frequency);
  return fmt::format("{}", fmt::join(parts, "; "));
}

template <class T>
std::string times_in_words(const T& reported) {
  return reported.count == 1 ? std::string() : fmt::format("{} keer", reported.count);
}

std::vector<GoalChart> charts_of(const Report& report) {
  std::vector<GoalChart> charts;
  for (std::size_t i = 0; i < report.goals.size(); ++i)
    if (report.has_pictures && report.goals[i].is_drawn)
      charts.push_back({report.goals[i].goal.goal, chart_address(i)});
  return charts;
}

std::string_view network_picture(const Report& report) {
  return report.has_network_picture ? network_address : std::string_view();
}

}  // namespace

// --- In short

template <>
const Shape& shape_of<ReportSummary>() {
  static constexpr ShapeField fields[] = {
      field<in<&ReportSummary::figures, &ChainFigures::parties>>("partijen", "Hoeveel ketenpartijen er zijn."),
      words<parties_in_words>("partijen-tekst", "Hetzelfde in woorden."),
      count<&ReportSummary::other_parties>("andere-partijen", "andere organisatie", "andere organisaties",
                                           "Hoeveel agendaleden en netwerkpartijen er zijn."),
      field<blocks_to_cover>("bouwstenen", "Hoeveel bouwstenen meetellen."),
      field<blocks_with_offer>("bouwstenen-met-aanbod", "Hoeveel daarvan een instrument hebben."),
      words<offer_in_words>("aanbod-tekst", "Hetzelfde in woorden."),
      count<in<&ReportSummary::figures, &ChainFigures::instruments>>("instrumenten", "instrument", "instrumenten",
                                                                     "Hoeveel instrumenten er zijn."),
      count<&ReportSummary::goals>("doelen", "doel", "doelen", "Hoeveel doelen er zijn."),
      count<&ReportSummary::goals_measured>("doelen-gemeten", "doel", "doelen", "Hoeveel daarvan gemeten zijn."),
      count<&ReportSummary::goals_reached>("doelen-gehaald", "doel", "doelen", "Hoeveel daarvan gehaald zijn."),
      count<&ReportSummary::meetings>("bijeenkomsten", "keer", "keer", "Hoeveel bijeenkomsten er zijn geweest."),
      field<&ReportSummary::vacant_roles>("open-rollen", "De rollen van de keten en bij casussen die nog open zijn."),
      field<&ReportSummary::vacant_block_roles>("open-bouwsteenrollen", "De rollen bij bouwstenen die nog open zijn."),
      count<&ReportSummary::instruments_without_role>("instrumenten-zonder-rol", "instrument", "instrumenten",
                                                      "Bij hoeveel instrumenten een rol nog open is."),
      field<&ReportSummary::blocks_without_offer>("zonder-aanbod", "De bouwstenen zonder instrument."),
      field<&ReportSummary::uncovered_functions>("ongedekte-basisfuncties", "De basisfuncties zonder instrument."),
      field<&ReportSummary::groups_without_offer>("doelgroepen-zonder-aanbod",
                                                  "De doelgroepen met extra aandacht waarvoor niets speciaal is."),
      words<&ReportSummary::wanted_parties>("gewenste-partijen", "De partijen die de keten erbij wil."),
      field<&ReportSummary::goals_without_target>("doelen-zonder-streefwaarde",
                                                  "De doelen zonder streefwaarde of termijn."),
      words<goals_without_target_in_words>("doelen-zonder-streefwaarde-tekst", "Hoeveel dat er zijn, in woorden."),
      words<lacks_something>("er-ontbreekt", "Of er iets nog niet is."),
  };
  static constexpr Shape shape{"samenvatting", fields};
  return shape;
}

// --- What the chain is

template <>
const Shape& shape_of<KeyFigure>() {
  static constexpr ShapeField fields[] = {
      filled<[](const KeyFigure& figure) { return spaced(figure.name); }>("naam", "Wat er geteld is."),
      field<&KeyFigure::value>("getal", "Hoeveel het er zijn."),
  };
  static constexpr Shape shape{"kerncijfer", fields};
  return shape;
}

template <>
const Shape& shape_of<Setup>() {
  static constexpr ShapeField fields[] = {
      field<&Setup::intake>("vraagverheldering", "Waar men uitzoekt wat iemand nodig heeft."),
      field<&Setup::staffing>("bemensing", "Wie er werken."),
      field<&Setup::service_area>("werkgebied", "Voor welk gebied."),
      field<&Setup::organisation>("organisatie", "Hoe het is georganiseerd."),
      field<&Setup::execution>("uitvoering", "Wie het uitvoert."),
  };
  static constexpr Shape shape{"inrichting", fields};
  return shape;
}

template <>
const Shape& shape_of<AboutChain>() {
  static constexpr ShapeField fields[] = {
      field<&AboutChain::areas>("gebied", "De gemeenten of wijken van de keten."),
      words<[](const AboutChain& about) { return listed(about.areas); }>("gebied-tekst", "Hetzelfde in woorden."),
      field<&AboutChain::scale>("schaal", "Op welke schaal de keten werkt."),
      part<&AboutChain::phase>(),
      field<&AboutChain::start>("start", "De dag waarop de keten begon."),
      field<&AboutChain::end>("einde", "De laatste dag van het project."),
      field<&AboutChain::later_blocks>("later", "De bouwstenen die een verkorte fase C voor later laat."),
      field<&AboutChain::target_groups>("doelgroepen", "De doelgroepen met extra aandacht."),
      field<&AboutChain::covenant>("convenant", "Het convenant."),
      words<covenant_document>("convenant", "Waar het convenant te vinden is."),
      words<covenant_date>("convenant-getekend", "De dag waarop het is getekend."),
      words<covenant_parties>("convenant-partijen", "Wie eraan meedoen."),
      field<&AboutChain::setup>("inrichting", "Hoe informatie en advies zijn ingericht."),
      words<setup_in_words>("inrichting-tekst", "Hetzelfde in woorden."),
      field<&AboutChain::key_figures>("kerncijfers", "De getallen die de keten van zichzelf noemt."),
      field<&AboutChain::consultations>("overlegtafels", "Het overleg en de initiatieven die er al waren."),
      words<[](const AboutChain& about) { return listed(about.consultations); }>("overlegtafels-tekst",
                                                                                 "Hetzelfde in woorden."),
      field<&AboutChain::note>("toelichting", "Wat er verder over te zeggen is."),
  };
  static constexpr Shape shape{"over-de-keten", fields};
  return shape;
}

// --- Goals

template <>
const Shape& shape_of<ShownMeasurement>() {
  static constexpr ShapeField fields[] = {field<&ShownMeasurement::value>("getal", "Wat er gemeten is."),
                                          field<&ShownMeasurement::date>("datum", "De dag van de meting.")};
  static constexpr Shape shape{"meting", fields};
  return shape;
}

template <>
const Shape& shape_of<ReportedGoal>() {
  static constexpr ShapeField fields[] = {
      part<&ReportedGoal::goal>(),
      field<&ReportedGoal::measurements>("metingen", "De metingen, de oudste eerst."),
      words<measurements_in_words>("metingen-tekst", "Hetzelfde in woorden."),
      field<&ReportedGoal::is_reached>("gehaald", "Of het doel met de laatste meting gehaald is."),
  };
  static constexpr Shape shape{"doel-met-metingen", fields};
  return shape;
}

template <>
const Shape& shape_of<GoalChart>() {
  static constexpr ShapeField fields[] = {filled<&GoalChart::goal>("doel", "Het doel."),
                                          filled<&GoalChart::address>("adres", "Het adres van de grafiek.")};
  static constexpr Shape shape{"grafiek", fields};
  return shape;
}

// --- Who takes part

template <>
const Shape& shape_of<ReportedParty>() {
  static constexpr ShapeField fields[] = {
      part<&ReportedParty::party>(),
      field<&ReportedParty::group>("groep", "De groep waar de partij bij hoort."),
      field<&ReportedParty::contacts>("aanspreekpunten", "De aanspreekpunten van de partij."),
      field<&ReportedParty::ambassador>("ambassadeur", "Wie de keten in de eigen organisatie bekend maakt."),
      field<&ReportedParty::commitment>("inzet", "Wat de partij inbrengt in de keten."),
      field<&ReportedParty::offers>("aanbod", "Wat de partij voor mantelzorgers doet."),
      words<offers_in_words>("aanbod-tekst", "Hetzelfde in woorden."),
      field<&ReportedParty::contact_manner>("wijze", "Hoe de partij contact heeft met mantelzorgers."),
      field<&ReportedParty::contact_frequency>("frequentie", "Hoe vaak."),
      field<&ReportedParty::carers>("aantal", "Met hoeveel mantelzorgers."),
      field<is_estimate>("schatting", "Of dat aantal geschat is."),
      field<&ReportedParty::is_unknown>("onbekend", "Of de partij zegt dat zij het aantal niet weet."),
      words<contact_in_words>("contact-tekst", "Het contact met mantelzorgers, in woorden."),
  };
  static constexpr Shape shape{"ketenpartij", fields};
  return shape;
}

template <>
const Shape& shape_of<DepartedParty>() {
  static constexpr ShapeField fields[] = {part<&DepartedParty::party>(),
                                          field<&DepartedParty::until>("tot", "De laatste dag.")};
  static constexpr Shape shape{"vertrokken-partij", fields};
  return shape;
}

template <>
const Shape& shape_of<ReportedParties>() {
  static constexpr ShapeField fields[] = {
      field<&ReportedParties::chain_parties>("ketenpartijen", "De ketenpartijen."),
      field<&ReportedParties::agenda_members>("agendaleden", "De agendaleden."),
      field<&ReportedParties::network_parties>("netwerkpartijen", "De netwerkpartijen."),
      field<&ReportedParties::guests>("gasten", "De gasten."),
      field<&ReportedParties::wanted>("gewenst", "De partijen die de keten erbij wil."),
      field<&ReportedParties::departed>("vertrokken", "De ketenpartijen die zijn vertrokken."),
  };
  static constexpr Shape shape{"deelnemers", fields};
  return shape;
}

template <>
const Shape& shape_of<PartnersOfParty>() {
  static constexpr ShapeField fields[] = {
      part<&PartnersOfParty::party>(),
      field<&PartnersOfParty::partners>("samen-met", "Met wie de partij samenwerkt; elk tweetal staat er één keer."),
  };
  static constexpr Shape shape{"partners", fields};
  return shape;
}

template <>
const Shape& shape_of<ReportedNetwork>() {
  static constexpr ShapeField fields[] = {
      part<&ReportedNetwork::picture>(),
      part<&ReportedNetwork::relations>(),
      field<&ReportedNetwork::partners>("samenwerking", "Wie met wie samenwerkt."),
  };
  static constexpr Shape shape{"netwerk-in-rapport", fields};
  return shape;
}

// --- The course

template <>
const Shape& shape_of<ReportedActions>() {
  static constexpr ShapeField fields[] = {
      field<&ReportedActions::open>("acties", "De acties die lopen; wat het eerst kan, staat bovenaan."),
      field<&ReportedActions::done>("gedaan", "Wat het laatst klaar was."),
      count<&ReportedActions::done_earlier>("eerder-gedaan", "actie", "acties", "Hoeveel acties daarvoor klaar waren."),
  };
  static constexpr Shape shape{"acties-in-rapport", fields};
  return shape;
}

// --- Findings

template <>
const Shape& shape_of<ReportedRule>() {
  static constexpr ShapeField fields[] = {
      filled<&ReportedRule::rule>("regel", "Het id van de regel."),
      filled<[](const ReportedRule& rule) { return severity_word(rule.severity); }>("ernst", "Hoe ernstig het is."),
      filled<&ReportedRule::summary>("melding", "Wat er is; van meer bevindingen wat de regel zegt."),
      field<&ReportedRule::count>("aantal", "Hoeveel bevindingen er zijn."),
      words<times_in_words<ReportedRule>>("keer-tekst", "Hetzelfde in woorden; niets bij één bevinding."),
      field<&ReportedRule::messages>("voorbeelden", "De eerste meldingen, als het er meer zijn dan één."),
      field<[](const ReportedRule& rule) { return rule.more == 0 ? std::nullopt : std::optional(rule.more); }>(
          "meer", "Hoeveel meldingen er niet bij staan; niets als ze er alle staan."),
  };
  static constexpr Shape shape{"regel-met-bevindingen", fields};
  return shape;
}

template <>
const Shape& shape_of<ReportedFamily>() {
  static constexpr ShapeField fields[] = {
      filled<&ReportedFamily::name>("naam", "Waar de bevindingen over gaan."),
      field<&ReportedFamily::counts>("telling", "Hoeveel het er zijn."),
      words<in<&ReportedFamily::counts, &Counts::errors>>("fouten", "Hoeveel fouten er zijn."),
      words<in<&ReportedFamily::counts, &Counts::warnings>>("waarschuwingen", "Hoeveel waarschuwingen."),
      words<in<&ReportedFamily::counts, &Counts::hints>>("hints", "Hoeveel hints."),
  };
  static constexpr Shape shape{"familie", fields};
  return shape;
}

template <>
const Shape& shape_of<ReportedDeparture>() {
  static constexpr ShapeField fields[] = {
      filled<&ReportedDeparture::rule>("regel", "Het id van de regel."),
      filled<&ReportedDeparture::summary>("melding", "Wat er is; van meer bevindingen wat de regel zegt."),
      field<&ReportedDeparture::count>("aantal", "Hoeveel bevindingen er zijn."),
      words<times_in_words<ReportedDeparture>>("keer-tekst", "Hetzelfde in woorden; niets bij één bevinding."),
      field<in<&ReportedDeparture::departure, &Departure::reason>>("reden", "Waarom de keten afwijkt."),
      field<in<&ReportedDeparture::departure, &Departure::by>>("door", "Wie het besloot."),
      field<in<&ReportedDeparture::departure, &Departure::date>>("datum", "De dag van dat besluit."),
  };
  static constexpr Shape shape{"afwijking-in-rapport", fields};
  return shape;
}

template <>
const Shape& shape_of<ReportedFindings>() {
  static constexpr ShapeField fields[] = {
      field<&ReportedFindings::counts>("telling", "Hoeveel bevindingen er zijn."),
      words<in<&ReportedFindings::counts, &Counts::errors>>("fouten", "Hoeveel fouten."),
      words<in<&ReportedFindings::counts, &Counts::warnings>>("waarschuwingen", "Hoeveel waarschuwingen."),
      words<in<&ReportedFindings::counts, &Counts::hints>>("hints-aantal", "Hoeveel hints."),
      words<in<&ReportedFindings::counts, &Counts::departures>>("afwijkingen", "Hoeveel bewust anders is."),
      words<[](const ReportedFindings& findings) { return in_words(findings.counts); }>("aantal-tekst",
                                                                                        "Dit in woorden."),
      field<&ReportedFindings::families>("families", "Waar de bevindingen over gaan."),
      field<&ReportedFindings::attention>("aandacht", "De fouten en daarna de waarschuwingen, per regel."),
      field<&ReportedFindings::hints>("hints", "De hints, per regel."),
      field<&ReportedFindings::departures>("bewust-anders", "Waar de keten bewust van het advies afwijkt."),
  };
  static constexpr Shape shape{"bevindingen", fields};
  return shape;
}

// --- All of it

template <>
const Shape& shape_of<ReportedCoverage>();

template <>
const Shape& shape_of<Report>() {
  static constexpr ShapeField fields[] = {
      filled<&Report::chain>("keten", "De naam van de keten."),
      field<&Report::method>("methode", "De naam van de methode."),
      field<&Report::source>("bron", "Waar de methode staat."),
      field<&Report::today>("vandaag", "De dag waarop het rapport is gemaakt."),
      field<&Report::is_public>("publiek", "Of namen, kleine aantallen en bevindingen zijn weggelaten."),
      words<&Report::has_pictures>("met-tekeningen", "Of er tekeningen in passen."),
      words<network_picture>("netwerktekening", "Het adres van de tekening van het netwerk."),
      field<&Report::summary>("samenvatting", "De keten in het kort."),
      field<&Report::about>("over", "Wat de keten is."),
      field<&Report::goals>("doelen", "De doelen, met hun metingen."),
      words<charts_of>("grafieken", "De tekeningen van het verloop van doelen."),
      field<&Report::parties>("partijen", "Wie er meedoen."),
      field<&Report::roles>("rollen", "De rollen van de keten en bij casussen."),
      part<&Report::coverage>(),
      field<&Report::network>("netwerk", "Wie met wie samenwerkt."),
      field<&Report::actions>("acties", "De acties."),
      field<[](const Report& report) { return report.summary.figures.actions; }>("acties-geteld",
                                                                                 "Hoeveel acties er zijn."),
      field<&Report::next>("volgende", "De volgende bijeenkomst."),
      field<&Report::evaluation>("evaluatie", "De laatste evaluatie."),
      field<&Report::findings>("bevindingen", "Wat `keten check` vond; niets in een publiek rapport."),
  };
  static constexpr Shape shape{"rapport", fields};
  return shape;
}

}  // namespace keten::documents
