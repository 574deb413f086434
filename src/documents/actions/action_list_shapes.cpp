// How the action list is shown.
#include <algorithm>

#include "documents/actions/action_list.hpp"
#include "documents/shared/figure_shapes.hpp"
#include "keten/meeting.hpp"

namespace keten::documents {

namespace {

std::string_view status_asked_for(const ActionList& list) {
  const ActionListOptions& options = list.options;
  if (options.has_all) return "alle";
  return options.status ? word(*options.status) : std::string_view();
}

bool is_selection(const ActionList& list) {
  return list.options.block || list.options.meeting || !status_asked_for(list).empty();
}

bool has_steps(const ActionList& list) {
  return std::ranges::any_of(list.actions, [](const ShownAction& action) { return !action.steps.empty(); });
}

}  // namespace

template <>
const Shape& shape_of<ActionGroup>() {
  static constexpr ShapeField fields[] = {
      field<&ActionGroup::id>("id",
                              "Het id van de partij, de bouwsteen of de bijeenkomst; niets: van wat er geen heeft."),
      filled<&ActionGroup::title>("naam", "De naam."),
      words<&ActionGroup::caption>("bijschrift", "Wat er boven de tabel van deze groep staat."),
      field<&ActionGroup::actions>("acties", "De acties die erbij horen."),
      field<&ActionGroup::helping>("meehelpen", "Van een partij: de acties waar zij aan meehelpt."),
  };
  static constexpr Shape shape{"actiegroep", fields};
  return shape;
}

template <>
const Shape& shape_of<ActionList>() {
  static constexpr ShapeField fields[] = {
      filled<&ActionList::chain>("keten", "De naam van de keten."),
      filled<&ActionList::title>("titel", "De titel."),
      field<&ActionList::today>("vandaag", "De dag waarop de lijst is gemaakt."),
      field<[](const ActionList& list) { return list.options.is_public; }>(
          "publiek", "Of namen en contactgegevens zijn weggelaten."),
      field<&ActionList::whose>("voor", "De partij of persoon van wie de acties zijn; niets: van de hele keten."),
      field<[](const ActionList& list) {
        return list.options.block ? std::optional(named(*list.options.block)) : std::nullopt;
      }>("bouwsteen", "De bouwsteen waar om gevraagd is."),
      field<[](const ActionList& list) { return list.options.meeting ? list.options.meeting->id : std::string(); }>(
          "bijeenkomst", "De bijeenkomst waar om gevraagd is."),
      field<[](const ActionList& list) {
        return list.options.meeting ? title_of(*list.options.meeting) : std::string();
      }>("bijeenkomst-titel", "De titel van die bijeenkomst."),
      field<status_asked_for>("status", "De status waar om gevraagd is, of `alle`; niets: wat er loopt."),
      field<[](const ActionList& list) { return list.options.per; }>("per", "Waarin de lijst is ingedeeld."),
      words<is_selection>("gekozen", "Of er om een bouwsteen, een bijeenkomst of een status gevraagd is."),
      field<&ActionList::actions>("acties", "De acties; wat het eerst kan, staat bovenaan."),
      words<has_steps>("heeft-stappen", "Of er onder een actie stappen staan."),
      words<[](const ActionList& list) { return (list.actions.size() > 1) || has_steps(list); }>(
          "heeft-meer", "Of er meer dan één actie staat, stappen meegeteld."),
      field<&ActionList::helping>("meehelpen", "Van een partij of persoon: de acties waar zij aan meehelpen."),
      field<&ActionList::done>("gedaan", "Wat sinds de vorige bijeenkomst klaar is."),
      field<&ActionList::groups>("groepen", "De acties in groepen, als daarom gevraagd is."),
      field<&ActionList::figures>("acties-geteld", "Hoeveel acties het zijn."),
      field<&ActionList::previous>("vorige", "De vorige bijeenkomst."),
      field<&ActionList::next>("volgende", "De volgende bijeenkomst."),
  };
  static constexpr Shape shape{"acties", fields};
  return shape;
}

}  // namespace keten::documents
