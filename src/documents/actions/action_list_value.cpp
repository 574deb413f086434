// The action list as a Value.
#include <algorithm>
#include <string>
#include <utility>

#include "documents/actions/action_list.hpp"
#include "documents/shared/figure_shapes.hpp"
#include "documents/shared/redact.hpp"
#include "documents/shared/values.hpp"
#include "keten/meeting.hpp"

namespace keten {

using documents::or_null;
using documents::set_date;
using documents::set_list;

namespace {

std::string heading_of(const ActionList& list) {
  return list.whose.name.empty() ? std::string("Actielijst") : "Acties voor " + in_words(list.whose);
}

std::string caption_of(const ActionGroup& group, ActionGrouping per) {
  if (group.id.empty()) return group.title;
  if (per == ActionGrouping::party) return "Acties van " + group.title;
  return (per == ActionGrouping::block ? "Acties bij " : "Acties uit ") + group.title;
}

Array value_of(const std::vector<ActionGroup>& groups, ActionGrouping per) {
  Array list;
  for (const ActionGroup& group : groups) {
    Object object{{"id", or_null(group.id)}, {"naam", group.title}, {"bijschrift", caption_of(group, per)}};
    set_list(object, "acties", group.actions);
    set_list(object, "meehelpen", group.helping);
    list.push_back(std::move(object));
  }
  return list;
}

// What was asked for.
void set_choices(Object& object, const ActionListOptions& options) {
  object.set("bouwsteen", options.block ? Value(options.block->id) : Value());
  object.set("bouwsteen-naam", options.block ? Value(options.block->name) : Value());
  object.set("bijeenkomst", options.meeting ? Value(options.meeting->id) : Value());
  object.set("bijeenkomst-titel", options.meeting ? Value(title_of(*options.meeting)) : Value());
  object.set("status", options.has_all ? Value("alle") : or_null(options.status));
  object.set("per", or_null(options.per));
  object.set("gekozen", options.block || options.meeting || options.status || options.has_all);
}

bool has_steps(const std::vector<ShownAction>& actions) {
  return std::ranges::any_of(actions, [](const ShownAction& action) { return !action.steps.empty(); });
}

}  // namespace

Value to_value(const ActionList& list) {
  Object object{{"keten", list.chain}, {"titel", heading_of(list)}};
  set_date(object, "vandaag", list.today);
  object.set("publiek", list.options.is_public);
  object.set("voor", to_value(list.whose));
  object.set("voor-tekst", or_null(in_words(list.whose)));
  set_choices(object, list.options);
  set_list(object, "acties", list.actions);
  object.set("heeft-stappen", has_steps(list.actions));
  object.set("heeft-meer", list.actions.size() > 1 || has_steps(list.actions));
  set_list(object, "meehelpen", list.helping);
  set_list(object, "gedaan", list.done);
  object.set("groepen", value_of(list.groups, list.options.per.value_or(ActionGrouping::party)));
  object.set("acties-geteld", to_value(list.figures));
  object.set("vorige", or_null(list.previous));
  object.set("volgende", or_null(list.next));
  return documents::without_names(object, list.withheld);
}

}  // namespace keten
