// The report as a Value. Other sections are in report_value_about.cpp and report_value_coverage.cpp.
#include "documents/report/report_value.hpp"

#include <fmt/core.h>
#include <fmt/format.h>

#include <utility>

#include "base/text/text.hpp"
#include "documents/shared/figure_shapes.hpp"
#include "documents/shared/redact.hpp"
#include "documents/shared/values.hpp"
#include "keten/finding.hpp"

namespace keten {

using documents::add;
using documents::or_null;
using documents::set_date;
using documents::set_list;
using documents::set_named;
using documents::some;
using documents::to_list;

namespace {

std::string words_of(const std::vector<Offer>& offers) {
  std::vector<std::string> words;
  for (const Offer offer : offers) words.emplace_back(word(offer));
  return enumerate(words);
}

Value number_of(const ShownCount& count) { return or_null(count.number); }

// "11 (7 juni 2022) en 16 (17 januari 2023)"
std::string words_of(const std::vector<ShownMeasurement>& measurements) {
  std::vector<std::string> texts;
  for (const ShownMeasurement& one : measurements)
    texts.push_back(fmt::format("{} ({})", one.value.text, plain_date(one.date)));
  return enumerate(texts);
}

// "op het spreekuur; ongeveer 300 mantelzorgers; elke week"
std::string contact_in_words(const ReportedParty& party) {
  std::vector<std::string> parts;
  if (!party.contact_manner.empty()) parts.push_back(party.contact_manner);
  if (!party.carers.text.empty())
    parts.push_back(fmt::format("{}{} {}", party.is_estimate && party.carers.number ? "ongeveer " : "",
                                party.carers.text, party.carers.number == 1 ? "mantelzorger" : "mantelzorgers"));
  if (party.is_unknown) parts.emplace_back("aantal onbekend");
  if (!party.contact_frequency.empty()) parts.push_back(party.contact_frequency);
  return fmt::format("{}", fmt::join(parts, "; "));
}

}  // namespace

static Value to_value(const ShownMeasurement& measurement) {
  Object object{{"getal", number_of(measurement.value)}, {"getal-tekst", measurement.value.text}};
  set_date(object, "datum", measurement.date);
  return object;
}

static Value to_value(const ReportedGoal& reported) {
  const Value shown = to_value(reported.goal);
  Object object = *shown.object();
  set_list(object, "metingen", reported.measurements);
  object.set("metingen-tekst", or_null(words_of(reported.measurements)));
  object.set("gehaald", reported.is_reached);
  return object;
}

static Value to_value(const ReportedParty& reported) {
  Object object{{"id", reported.party.id}, {"naam", reported.party.name}, {"groep", or_null(reported.group)}};
  object.set("aanspreekpunten", to_list(reported.contacts));
  object.set("aanspreekpunten-tekst", or_null(in_words(reported.contacts)));
  object.set("ambassadeur", to_value(reported.ambassador));
  object.set("ambassadeur-tekst", or_null(in_words(reported.ambassador)));
  object.set("inzet", or_null(reported.commitment));
  Array offers;
  for (const Offer offer : reported.offers) offers.emplace_back(word(offer));
  object.set("aanbod", std::move(offers));
  object.set("aanbod-tekst", or_null(words_of(reported.offers)));
  object.set("wijze", or_null(reported.contact_manner));
  object.set("frequentie", or_null(reported.contact_frequency));
  object.set("aantal", number_of(reported.carers));
  object.set("aantal-tekst", or_null(reported.carers.text));
  object.set("schatting", reported.is_estimate && reported.carers.number);
  object.set("onbekend", reported.is_unknown);
  object.set("contact-tekst", or_null(contact_in_words(reported)));
  return object;
}

static Value to_value(const DepartedParty& departed) {
  Object object{{"id", departed.party.id}, {"naam", departed.party.name}};
  set_date(object, "tot", departed.until);
  return object;
}

static Value to_value(const PartnersOfParty& party) {
  Object object{{"id", party.party.id}, {"naam", party.party.name}};
  set_named(object, "samen-met", party.partners);
  return object;
}

static Value to_value(const ReportedRule& rule) {
  Object object{{"regel", rule.rule}, {"ernst", severity_word(rule.severity)}, {"melding", rule.summary}};
  object.set("aantal", rule.count);
  object.set("keer-tekst", rule.count > 1 ? Value(fmt::format("{} keer", rule.count)) : Value());
  set_list(object, "voorbeelden", rule.messages);
  object.set("meer", rule.more > 0 ? Value(rule.more) : Value());
  return object;
}

static Value to_value(const ReportedFamily& family) {
  return Object{{"naam", family.name},
                {"fouten", family.counts.errors},
                {"waarschuwingen", family.counts.warnings},
                {"hints", family.counts.hints}};
}

static Value to_value(const ReportedDeparture& reported) {
  Object object{{"regel", reported.rule}, {"melding", reported.summary}, {"aantal", reported.count}};
  object.set("keer-tekst", reported.count > 1 ? Value(fmt::format("{} keer", reported.count)) : Value());
  object.set("reden", or_null(reported.departure.reason));
  object.set("door", or_null(reported.departure.by));
  set_date(object, "datum", reported.departure.date);
  return object;
}

Object documents::section_of(const ReportedParties& parties) {
  Object object;
  set_list(object, "ketenpartijen", parties.chain_parties);
  set_named(object, "agendaleden", parties.agenda_members);
  set_named(object, "netwerkpartijen", parties.network_parties);
  set_named(object, "gasten", parties.guests);
  set_list(object, "gewenst", parties.wanted);
  set_list(object, "vertrokken", parties.departed);
  return object;
}

Object documents::section_of(const ReportedNetwork& network) {
  Object object = block_of(network.picture);
  add(object, block_of(network.relations));
  set_list(object, "samenwerking", network.partners);
  return object;
}

Object documents::section_of(const ReportedActions& actions) {
  Object object;
  set_list(object, "acties", actions.open);
  set_list(object, "gedaan", actions.done);
  object.set("eerder-gedaan-tekst", some(actions.done_earlier, "actie", "acties"));
  return object;
}

Object documents::section_of(const ReportedFindings& findings) {
  Object object{{"fouten", findings.counts.errors},
                {"waarschuwingen", findings.counts.warnings},
                {"hints-aantal", findings.counts.hints},
                {"afwijkingen", findings.counts.departures},
                {"aantal-tekst", or_null(in_words(findings.counts))}};
  set_list(object, "families", findings.families);
  set_list(object, "aandacht", findings.attention);
  set_list(object, "hints", findings.hints);
  set_list(object, "bewust-anders", findings.departures);
  return object;
}

Value to_value(const Report& report) {
  Object object{{"keten", report.chain}, {"methode", or_null(report.method)}, {"bron", or_null(report.source)}};
  set_date(object, "vandaag", report.today);
  object.set("publiek", report.is_public);
  object.set("met-tekeningen", report.has_pictures);
  object.set("netwerktekening", report.has_network_picture ? Value(network_address) : Value());
  object.set("samenvatting", documents::section_of(report.summary, report));
  object.set("over", documents::section_of(report.about));
  set_list(object, "doelen", report.goals);
  Array charts;
  for (std::size_t i = 0; i < report.goals.size(); ++i)
    if (report.has_pictures && report.goals[i].is_drawn)
      charts.push_back(Object{{"doel", report.goals[i].goal.goal}, {"adres", chart_address(i)}});
  object.set("heeft-grafieken", !charts.empty());
  object.set("grafieken", std::move(charts));
  object.set("partijen", documents::section_of(report.parties));
  object.set("rollen", documents::block_of(report.roles));
  documents::set_coverage(object, report.coverage);
  object.set("netwerk", documents::section_of(report.network));
  object.set("acties", documents::section_of(report.actions));
  object.set("acties-geteld", to_value(report.figures.actions));
  object.set("volgende", documents::block_of(report.next));
  object.set("evaluatie", documents::block_of(report.evaluation));
  object.set("bevindingen", report.findings ? Value(documents::section_of(*report.findings)) : Value());
  return documents::without_names(object, report.withheld);
}

}  // namespace keten
