// What changed in a chain, as a Value.
#include <fmt/core.h>

#include "base/text/text.hpp"
#include "documents/agenda/agenda_value.hpp"
#include "documents/diff/diff.hpp"
#include "documents/shared/figure_shapes.hpp"
#include "documents/shared/redact.hpp"
#include "documents/shared/values.hpp"

namespace keten {

using documents::or_null;
using documents::set_date;
using documents::set_list;
using documents::set_named;
using documents::spaced;
using documents::to_list;

namespace {

// "betrokken: ketenpartij (was: netwerkpartij)"
std::string in_words(const ChangedField& field) {
  const bool is_there = !field.to.is_null() || !field.to_text.empty();
  const bool was_there = !field.from.is_null() || !field.from_text.empty();
  if (field.field == "naam" && !field.from_text.empty()) return "heette eerst " + field.from_text;
  std::string what = "aangepast";
  if (field.is_told && !field.to_text.empty() && field.to_text != field.from_text)
    what = field.from_text.empty() ? field.to_text + " (nieuw)"
                                   : fmt::format("{} (was: {})", field.to_text, field.from_text);
  else if (is_there != was_there)
    what = is_there ? "nieuw" : "weggehaald";
  return fmt::format("{}: {}", field.words, what);
}

std::string in_words(const std::vector<ChangedField>& fields) {
  std::string text;
  for (const ChangedField& field : fields) text += (text.empty() ? "" : "; ") + in_words(field);
  return text;
}

// The person or people, or that there is nobody.
std::string in_words(const std::vector<ShownHolder>& holders, bool is_vacant) {
  if (is_vacant) return "niemand";
  const std::string text = keten::in_words(holders);
  return text.empty() ? "iemand" : text;
}

std::string status_in_words(const std::optional<RelationStatus>& status) {
  if (!status) return {};
  return documents::choice_in_words(*status);
}

}  // namespace

static Value to_value(const ChangedField& field) {
  return Object{{"veld", field.field}, {"van", field.from}, {"naar", field.to}, {"tekst", in_words(field)}};
}

static Value to_value(const ChangedItem& changed) {
  return Object{{"id", changed.item.id},
                {"naam", changed.item.name},
                {"velden", to_list(changed.fields)},
                {"velden-tekst", in_words(changed.fields)}};
}

static Value to_value(const DiffItem& item) {
  return Object{{"id", item.item.id},
                {"naam", item.item.name},
                {"bijzonderheid", or_null(item.detail)},
                {"was-gewenst", item.was_wanted}};
}

static Value to_value(const Renamed& renamed) {
  return Object{{"id", renamed.item.id}, {"van", renamed.before}, {"naar", renamed.item.name}};
}

static Value to_value(const DiffRole& role) {
  const std::string before = in_words(role.from, role.was_vacant);
  const std::string after = in_words(role.to, role.is_vacant);  // the same as before, when a name may not be shown
  return Object{{"rol", role.role.id},       {"rol-naam", role.role.name},
                {"over", role.over},         {"over-naam", or_null(role.over_name)},
                {"van", to_list(role.from)}, {"van-tekst", before},
                {"naar", to_list(role.to)},  {"naar-tekst", before == after ? "iemand anders: " + after : after}};
}

static Value to_value(const DiffRelation& relation) {
  return Object{{"van", to_value(relation.first)},    {"naar", to_value(relation.second)},
                {"gericht", relation.is_directed},    {"vorm", word(relation.form)},
                {"was", or_null(relation.before)},    {"was-tekst", or_null(status_in_words(relation.before))},
                {"nu", or_null(relation.after)},      {"nu-tekst", or_null(status_in_words(relation.after))},
                {"velden", to_list(relation.fields)}, {"velden-tekst", or_null(in_words(relation.fields))}};
}

static Value to_value(const DiffAction& action) {
  return Object{{"id", action.action.id}, {"naam", action.action.name}, {"eigenaar-tekst", or_null(action.owners)},
                {"nieuw", action.is_new}, {"open", action.is_open},     {"gereed", action.is_done}};
}

static Value to_value(const DiffMeasured& measured) {
  Object object{{"id", measured.goal.id}, {"naam", measured.goal.name}, {"eenheid", or_null(measured.unit)}};
  object.set("metingen", measured.count);
  object.set("van", or_null(measured.before.number));
  object.set("van-tekst", or_null(measured.before.text));
  object.set("naar", or_null(measured.after.number));
  object.set("naar-tekst", or_null(measured.after.text));
  set_date(object, "datum", measured.on);
  object.set("streefwaarde", or_null(measured.target));
  object.set("streefwaarde-tekst", measured.target ? Value(dutch_number(*measured.target)) : Value());
  object.set("dichterbij", measured.is_closer ? Value(*measured.is_closer) : Value());
  return object;
}

static Value to_value(const DiffSide& side) {
  Object object{{"naam", or_null(side.name)}, {"revisie", or_null(side.revision)}};
  set_date(object, "datum", side.day);
  return object;
}

static Value to_value(const DiffSection& section) {
  Object object{{"sectie", section.section}};
  std::string title = section.section == "keten" ? "De keten zelf" : section.section;
  if (section.section == "ideeen") title = "ideeën";
  if (section.section == "personas") title = "persona's";
  title[0] = static_cast<char>(title[0] >= 'a' && title[0] <= 'z' ? title[0] - 'a' + 'A' : title[0]);
  object.set("titel", title);
  set_named(object, "erbij", section.added);
  set_named(object, "weg", section.gone);
  set_list(object, "gewijzigd", section.changed);
  return object;
}

namespace {

Object value_of(const DiffItems& items) {
  Object object;
  set_list(object, "erbij", items.added);
  set_list(object, "weg", items.gone);
  set_list(object, "gewijzigd", items.changed);
  set_list(object, "genoteerd-erbij", items.listed);
  set_list(object, "genoteerd-weg", items.unlisted);
  object.set("gebleven", items.stayed);
  object.set("is-er", !items.added.empty() || !items.gone.empty() || !items.changed.empty() || !items.listed.empty() ||
                          !items.unlisted.empty());
  return object;
}

Value value_of(const DiffRelations& relations) {
  Object object;
  set_list(object, "erbij", relations.added);
  set_list(object, "weg", relations.gone);
  set_list(object, "verbeterd", relations.improved);
  set_list(object, "verslechterd", relations.worsened);
  object.set("gewenst-gelegd", to_value(relations.pairs.laid));
  set_list(object, "gewenst-erbij", relations.wished);
  set_list(object, "gewenst-weg", relations.unwished);
  set_list(object, "gewijzigd", relations.changed);
  object.set("is-er", !relations.added.empty() || !relations.gone.empty() || !relations.improved.empty() ||
                          !relations.worsened.empty() || !relations.wished.empty() || !relations.unwished.empty() ||
                          !relations.changed.empty());
  return object;
}

Value value_of(const DiffActions& actions) {
  Object object;
  set_list(object, "erbij", actions.added);
  set_list(object, "weg", actions.gone);
  set_list(object, "gereed", actions.done);
  set_list(object, "vervallen", actions.dropped);
  set_list(object, "heropend", actions.reopened);
  set_list(object, "gewijzigd", actions.changed);
  std::vector<DiffAction> fresh;
  for (const DiffAction& action : actions.added)
    if (action.is_open) fresh.push_back(action);
  set_list(object, "nieuw", fresh);
  object.set("is-er", !actions.added.empty() || !actions.gone.empty() || !actions.done.empty() ||
                          !actions.dropped.empty() || !actions.reopened.empty() || !actions.changed.empty());
  return object;
}

Value value_of(const DiffGoals& goals) {
  Object object;
  set_list(object, "erbij", goals.added);
  set_list(object, "weg", goals.gone);
  set_list(object, "gemeten", goals.measured);
  set_named(object, "meting-weg", goals.unmeasured);
  set_list(object, "gewijzigd", goals.changed);
  object.set("is-er", !goals.added.empty() || !goals.gone.empty() || !goals.measured.empty() ||
                          !goals.unmeasured.empty() || !goals.changed.empty());
  return object;
}

Value value_of(const DiffCoverage& coverage) {
  Object object;
  set_named(object, "erbij", coverage.gained);
  set_named(object, "weg", coverage.lost);
  set_named(object, "later", coverage.later);
  object.set("van", to_value(coverage.before));
  object.set("naar", to_value(coverage.after));
  return object;
}

Value coverage_of(const Diff& diff) {
  Object object{{"bouwstenen", value_of(diff.blocks)},
                {"doelgroepen", value_of(diff.groups)},
                {"basisfuncties", value_of(diff.functions)}};
  bool is_there = false;
  for (const DiffCoverage* each : {&diff.blocks, &diff.groups, &diff.functions})
    is_there = is_there || !each->gained.empty() || !each->lost.empty() || !each->later.empty();
  object.set("is-er", is_there);
  return object;
}

}  // namespace

Value to_value(const Diff& diff) {
  Object object{{"keten", diff.chain}, {"van", to_value(diff.from)}, {"naar", to_value(diff.to)}};
  object.set("publiek", diff.is_public);
  object.set("leeg", diff.is_empty());
  set_list(object, "vooruitgang", diff.progress);
  set_list(object, "aandacht", diff.attention);
  object.set("tekening", diff.has_picture ? Value(diff_picture_address) : Value());
  Object parties = value_of(diff.parties);
  set_list(parties, "hernoemd", diff.renamed);
  object.set("partijen", std::move(parties));
  set_list(object, "rollen", diff.roles);
  object.set("relaties", value_of(diff.relations));
  object.set("instrumenten", value_of(diff.instruments));
  object.set("acties", value_of(diff.actions));
  object.set("doelen", value_of(diff.goals));
  object.set("dekking", coverage_of(diff));
  set_named(object, "bijeenkomsten", diff.meetings);
  object.set("heeft-bijeenkomsten", !diff.meetings.empty());
  set_list(object, "overig", diff.sections);
  return documents::without_names(object, diff.withheld);
}

}  // namespace keten
