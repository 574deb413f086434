// The blocks about who takes part as Values.
#include "base/text/text.hpp"
#include "documents/agenda/agenda_value.hpp"
#include "documents/shared/figure_shapes.hpp"
#include "documents/shared/values.hpp"

namespace keten {

using documents::or_null;
using documents::set_date;
using documents::set_list;
using documents::set_named;
using documents::some;
using documents::to_list;

static Value to_value(const RoleLine& line) {
  Object object{{"rol", line.role.id}, {"rol-naam", line.role.name}, {"niveau", word(line.level)}};
  object.set("voor-casus", line.level == Level::casus);
  object.set("over", line.about ? Value(line.about->id) : Value());
  object.set("over-naam", line.about ? Value(line.about->name) : Value());
  object.set("houders", to_list(line.holders));
  object.set("houders-tekst", or_null(in_words(line.holders)));
  object.set("vervangers-tekst", or_null(in_words(line.substitutes)));
  return object;
}

Value to_value(const VacantRole& role) {
  Object object{{"rol", role.role.id}, {"rol-naam", role.role.name}, {"niveau", word(role.level)}};
  object.set("taak", or_null(role.task));
  object.set("advies", or_null(role.advice));
  object.set("over", to_list(role.about));
  object.set("over-tekst", or_null(in_words(role.about)));
  return object;
}

static Value to_value(const PartiesOfGroup& group) {
  return Object{{"groep", or_null(group.group)},
                {"partijen", to_list(group.parties)},
                {"partijen-tekst", or_null(in_words(group.parties))}};
}

Value to_value(const WantedParty& wanted) {
  Object object{{"id", wanted.party.id}, {"naam", wanted.party.name}, {"onmisbaar", wanted.is_indispensable}};
  set_date(object, "benaderd", wanted.approached);
  return object;
}

Object documents::block_of(const Introductions& block) {
  Object object{{"partijen", to_list(block.parties)}, {"aantal", block.parties.size()}};
  object.set("advies-per-partij", block.advised_each ? Value(*block.advised_each) : Value());
  object.set("nodig", block.needed);
  object.set("minuten", block.minutes);
  object.set("per-partij", block.each ? Value(*block.each) : Value());
  object.set("per-partij-tekst", block.each ? Value(counted(*block.each, "minuut", "minuten")) : Value());
  object.set("per-partij-past", block.each_that_fits ? Value(*block.each_that_fits) : Value());
  object.set("past", block.fits);
  return object;
}

Object documents::block_of(const RelationsInFocus& block) {
  Object object;
  set_list(object, "goed", block.good);
  set_list(object, "verbeteren", block.to_improve);
  set_list(object, "gewenst", block.wanted);
  object.set("heeft-iets", !(block.good.empty() && block.to_improve.empty() && block.wanted.empty()));
  return object;
}

Object documents::block_of(const RolesInFocus& block) {
  Object object;
  set_list(object, "belegd", block.held);
  set_list(object, "onbelegd", block.vacant);
  return object;
}

Object documents::block_of(const Reflection& block) {
  Object object;
  set_list(object, "eigen-organisatie", block.own_organisation);
  set_list(object, "ketenpartijen", block.chain_parties);
  set_list(object, "mantelzorgers", block.carers);
  object.set("heeft-acties", !(block.own_organisation.empty() && block.chain_parties.empty() && block.carers.empty()));
  return object;
}

Object documents::block_of(const Analysis& block) {
  Object object;
  set_list(object, "vragen", block.questions);
  set_named(object, "ingevuld", block.told);
  set_named(object, "nog-niet", block.silent);
  return object;
}

Object documents::block_of(const NetworkPicture& block) {
  Object object;
  set_list(object, "groepen", block.groups);
  object.set("aantal-partijen", block.parties);
  object.set("partijen-tekst", some(static_cast<int>(block.parties), "ketenpartij", "ketenpartijen"));
  object.set("samenwerkingen", to_value(block.pairs));
  set_named(object, "los", block.loose);
  set_list(object, "gewenste-partijen", block.wanted_parties);
  object.set("werven", block.is_recruiting);
  set_named(object, "ontbrekende-soorten", block.missing_kinds);
  set_list(object, "overlegtafels", block.consultations);
  return object;
}

}  // namespace keten
