// What the chain is, and the half page that sums up, as Values.
#include <fmt/core.h>

#include <string>
#include <string_view>
#include <vector>

#include "base/text/text.hpp"
#include "documents/report/report_value.hpp"
#include "documents/shared/figure_words.hpp"
#include "documents/shared/values.hpp"

namespace keten {

using documents::or_null;
using documents::set_date;
using documents::set_list;
using documents::set_named;
using documents::share_text;
using documents::some;
using documents::to_list;

namespace {

// "aanbod in 3 van de 7 bouwstenen"
std::string offer_in_words(const Share& blocks) {
  if (blocks.part == 0) return "nog geen aanbod in een bouwsteen";
  if (blocks.whole == 1) return "aanbod in de bouwsteen waaraan we werken";
  if (blocks.part == blocks.whole)
    return fmt::format("aanbod in {} bouwstenen", blocks.whole == 2 ? "beide" : fmt::format("alle {}", blocks.whole));
  return fmt::format("aanbod in {} bouwstenen", share_text(blocks));
}

// "vraagverheldering: frontoffice; organisatie: lokaal"
std::string words_of(const Setup& setup) {
  std::string text;
  const auto add = [&](std::string_view name, const auto& choice) {
    if (!choice) return;
    if (!text.empty()) text += "; ";
    text.append(name).append(": ").append(documents::spaced(word(*choice)));
  };
  add("vraagverheldering", setup.intake);
  add("bemensing", setup.staffing);
  add("werkgebied", setup.service_area);
  add("organisatie", setup.organisation);
  add("uitvoering", setup.execution);
  return text;
}

Value value_of(const Setup& setup) {
  return Object{{"vraagverheldering", or_null(setup.intake)},
                {"bemensing", or_null(setup.staffing)},
                {"werkgebied", or_null(setup.service_area)},
                {"organisatie", or_null(setup.organisation)},
                {"uitvoering", or_null(setup.execution)}};
}

}  // namespace

static Value to_value(const KeyFigure& figure) {
  return Object{{"naam", documents::spaced(figure.name)},
                {"getal", or_null(figure.value.number)},
                {"getal-tekst", figure.value.text}};
}

Object documents::section_of(const ReportSummary& summary, const Report& report) {
  const ChainFigures& figures = report.figures;
  const auto parties = static_cast<long>(figures.parties);
  Object object{{"partijen", figures.parties}, {"partijen-tekst", counted(parties, "ketenpartij", "ketenpartijen")}};
  object.set("andere-partijen", summary.other_parties);
  object.set("andere-partijen-tekst", some(summary.other_parties, "andere organisatie", "andere organisaties"));
  object.set("bouwstenen", figures.blocks.whole);
  object.set("bouwstenen-met-aanbod", figures.blocks.part);
  object.set("aanbod-tekst", offer_in_words(figures.blocks));
  object.set("instrumenten", figures.instruments);
  object.set("instrumenten-tekst", some(static_cast<int>(figures.instruments), "instrument", "instrumenten"));
  object.set("doelen", summary.goals);
  object.set("doelen-tekst", some(summary.goals, "doel", "doelen"));
  object.set("doelen-gemeten", summary.goals_measured);
  object.set("doelen-gemeten-tekst", some(summary.goals_measured, "doel", "doelen"));
  object.set("doelen-gehaald", summary.goals_reached);
  object.set("doelen-gehaald-tekst", some(summary.goals_reached, "doel", "doelen"));
  object.set("bijeenkomsten", summary.meetings);
  object.set("bijeenkomsten-tekst", some(summary.meetings, "keer", "keer"));
  set_named(object, "open-rollen", summary.vacant_roles);
  set_list(object, "open-bouwsteenrollen", summary.vacant_block_roles);
  object.set("instrumenten-zonder-rol", summary.instruments_without_role);
  object.set("instrumenten-zonder-rol-tekst", some(summary.instruments_without_role, "instrument", "instrumenten"));
  set_named(object, "zonder-aanbod", summary.blocks_without_offer);
  set_named(object, "ongedekte-basisfuncties", summary.uncovered_functions);
  set_named(object, "doelgroepen-zonder-aanbod", summary.groups_without_offer);
  std::vector<Named> wanted;
  for (const WantedParty& party : report.parties.wanted) wanted.push_back(party.party);
  object.set("gewenste-partijen-tekst", or_null(in_words(wanted)));
  object.set("doelen-zonder-streefwaarde", to_list(summary.goals_without_target));
  object.set("doelen-zonder-streefwaarde-tekst",
             some(static_cast<int>(summary.goals_without_target.size()), "doel", "doelen"));
  object.set("er-ontbreekt",
             !(summary.vacant_roles.empty() && summary.vacant_block_roles.empty() &&
               summary.instruments_without_role == 0 && summary.blocks_without_offer.empty() &&
               summary.uncovered_functions.empty() && summary.groups_without_offer.empty() &&
               summary.goals_without_target.empty() && summary.goals > 0 && report.parties.wanted.empty()));
  return object;
}

Object documents::section_of(const AboutChain& about) {
  Object object{{"gebied", to_list(about.areas)}, {"gebied-tekst", or_null(listed(about.areas))}};
  object.set("schaal", or_null(about.scale));
  object.set("fase", or_null(about.phase));
  object.set("fase-letter", or_null(about.phase_letter));
  object.set("fase-naam", or_null(about.phase_name));
  object.set("fase-doel", or_null(about.phase_goal));
  set_date(object, "fase-sinds", about.phase_since);
  set_date(object, "start", about.start);
  set_date(object, "einde", about.end);
  set_named(object, "later", about.later_blocks);
  set_named(object, "doelgroepen", about.target_groups);
  set_date(object, "convenant-getekend", about.covenant.signed_on);
  set_named(object, "convenant-partijen", about.covenant.parties);
  object.set("convenant", or_null(about.covenant.document));
  object.set("inrichting", keten::value_of(about.setup));
  object.set("inrichting-tekst", or_null(words_of(about.setup)));
  set_list(object, "kerncijfers", about.key_figures);
  set_list(object, "overlegtafels", about.consultations);
  object.set("overlegtafels-tekst", or_null(listed(about.consultations)));
  object.set("toelichting", or_null(about.note));
  return object;
}

}  // namespace keten
