// The dossier for a new ketenregisseur as a Value.
#include "documents/handover/handover.hpp"

#include "base/text/text.hpp"
#include "documents/agenda/agenda_value.hpp"
#include "documents/shared/figure_shapes.hpp"
#include "documents/shared/redact.hpp"
#include "documents/shared/values.hpp"

namespace keten {

using documents::or_null;
using documents::set_date;
using documents::set_list;
using documents::set_named;
using documents::to_list;

namespace {

void set_contacts(Object& object, const std::vector<ShownContact>& contacts) {
  object.set("aanspreekpunten", to_list(contacts));
  object.set("aanspreekpunten-tekst", or_null(in_words(contacts)));
  object.set("bereik-tekst", or_null(reach_in_words(contacts)));
}

}  // namespace

static Value to_value(const RoleToCall& role) {
  Object object{{"rol", role.role.id}, {"rol-naam", role.role.name}};
  object.set("houders", to_list(role.holders));
  object.set("houders-tekst", or_null(in_words(role.holders)));
  set_contacts(object, role.contacts);
  object.set("vervangers", to_list(role.substitutes));
  object.set("vervangers-tekst", or_null(in_words(role.substitutes)));
  return object;
}

static Value to_value(const PartyToCall& party) {
  Object object{{"id", party.party.id}, {"naam", party.party.name}};
  set_contacts(object, party.contacts);
  return object;
}

static Value to_value(const BlockStand& stand) {
  Object object = *to_value(stand.block).object();
  object.set("gekozen", stand.is_chosen);
  object.set("acties", stand.actions.open);
  object.set("acties-te-laat", stand.actions.late > 0 ? Value(stand.actions.late) : Value());
  return object;
}

static Value to_value(const MeetingDecisions& shown) {
  Object object{{"bijeenkomst", to_value(shown.meeting)}};
  set_list(object, "besluiten", shown.decisions);
  return object;
}

static Value to_value(const ShownCovenant& covenant) {
  Object object;
  set_date(object, "getekend", covenant.signed_on);
  set_named(object, "partijen", covenant.parties);
  object.set("document", or_null(covenant.document));
  object.set("toelichting", or_null(covenant.note));
  return object;
}

static Value to_value(const ShownDeparture& departure) {
  Object object{{"regel", departure.rule}, {"regel-tekst", or_null(departure.summary)}};
  object.set("over", or_null(departure.about));
  object.set("reden", or_null(departure.reason));
  object.set("door", to_value(departure.by));
  object.set("door-tekst", or_null(in_words(departure.by)));
  set_date(object, "datum", departure.date);
  return object;
}

Value to_value(const Handover& handover) {
  Object object{{"keten", handover.chain}};
  set_date(object, "vandaag", handover.today);
  object.set("publiek", handover.is_public);
  object.set("gebied", to_list(handover.areas));
  object.set("gebied-tekst", or_null(listed(handover.areas)));
  object.set("fase", or_null(handover.phase));
  object.set("fase-doel", or_null(handover.phase_goal));
  set_date(object, "fase-sinds", handover.phase_since);
  set_date(object, "start", handover.start);
  set_named(object, "doelgroepen", handover.target_groups);
  set_list(object, "rollen", handover.roles);
  set_list(object, "onbelegd", handover.vacant);
  set_list(object, "partijen", handover.parties);
  object.set("gepland", handover.is_planned);
  object.set("volgende", or_null(handover.next));
  set_list(object, "daarna", handover.later);
  set_list(object, "acties", handover.actions);
  object.set("acties-geteld", to_value(handover.figures));
  object.set("heeft-te-laat", handover.figures.late > 0 && handover.figures.open > 1);
  set_list(object, "bouwstenen", handover.blocks);
  set_list(object, "doelen", handover.goals);
  set_list(object, "besluiten", handover.decisions);
  object.set("convenant", or_null(handover.covenant));
  set_list(object, "afwijkingen", handover.departures);
  return documents::without_names(object, handover.withheld);
}

}  // namespace keten
