// How the dossier for a new ketenregisseur is shown.
#include "base/text/text.hpp"
#include "documents/handover/handover.hpp"
#include "documents/shared/figure_shapes.hpp"
#include "documents/shared/shown_shapes.hpp"

namespace keten::documents {

namespace {

/// "D, Optimaliseren".
std::string phase_in_words(const Handover& handover) {
  const ShownPhase& shown = handover.phase;
  if (!shown.phase) return {};
  const std::string name = shown.name.empty() ? std::string(word(*shown.phase)) : shown.name;
  return shown.letter.empty() ? name : shown.letter + ", " + name;
}

/// Whether something is later than something else.
bool has_late(const Handover& handover) { return handover.figures.late > 0 && (handover.figures.open > 1); }

}  // namespace

template <>
const Shape& shape_of<RoleToCall>() {
  static constexpr ShapeField fields[] = {
      filled<in<&RoleToCall::role, &Named::id>>("rol", "Het id van de rol."),
      filled<in<&RoleToCall::role, &Named::name>>("rol-naam", "De naam van de rol."),
      field<&RoleToCall::holders>("houders", "Wie de rol heeft."),
      field<&RoleToCall::contacts>("aanspreekpunten", "Wie u erover kunt bellen of schrijven."),
      words<[](const RoleToCall& role) { return reach_in_words(role.contacts); }>("bereik-tekst", "Hoe u hen bereikt."),
      field<&RoleToCall::substitutes>("vervangers", "Wie vervangen."),
  };
  static constexpr Shape shape{"rol-met-aanspreekpunten", fields};
  return shape;
}

template <>
const Shape& shape_of<PartyToCall>() {
  static constexpr ShapeField fields[] = {
      part<&PartyToCall::party>(),
      field<&PartyToCall::contacts>("aanspreekpunten", "Wie u kunt bellen of schrijven."),
      words<[](const PartyToCall& party) { return reach_in_words(party.contacts); }>("bereik-tekst",
                                                                                     "Hoe u hen bereikt."),
  };
  static constexpr Shape shape{"partij-met-aanspreekpunten", fields};
  return shape;
}

template <>
const Shape& shape_of<BlockStand>() {
  static constexpr ShapeField fields[] = {
      part<&BlockStand::block>(),
      field<&BlockStand::is_chosen>("gekozen", "Of de keten er nu aan werkt; anders komt de bouwsteen later."),
      field<&BlockStand::actions>("acties-geteld", "Hoeveel acties erbij horen."),
      words<[](const BlockStand& stand) { return stand.actions.open; }>("acties", "Hoeveel acties er lopen."),
      words<[](const BlockStand& stand) {
        return stand.actions.late == 0 ? std::nullopt : std::optional(stand.actions.late);
      }>("acties-te-laat", "Hoeveel daarvan te laat zijn; niets als er geen zijn."),
  };
  static constexpr Shape shape{"stand-van-bouwsteen", fields};
  return shape;
}

template <>
const Shape& shape_of<MeetingDecisions>() {
  static constexpr ShapeField fields[] = {
      field<&MeetingDecisions::meeting>("bijeenkomst", "De bijeenkomst."),
      field<&MeetingDecisions::decisions>("besluiten", "Wat de keten toen besloot."),
  };
  static constexpr Shape shape{"besluiten-van-bijeenkomst", fields};
  return shape;
}

template <>
const Shape& shape_of<ShownDeparture>() {
  static constexpr ShapeField fields[] = {
      filled<&ShownDeparture::rule>("regel", "Het id van de regel."),
      field<&ShownDeparture::summary>("melding", "Wat de regel zegt."),
      words<&ShownDeparture::summary>("regel-tekst", "Hetzelfde."),
      field<&ShownDeparture::about>("over", "Waar het over gaat; niets: de hele keten."),
      field<&ShownDeparture::reason>("reden", "Waarom de keten afwijkt."),
      field<&ShownDeparture::by>("door", "Wie het besloot."),
      field<&ShownDeparture::date>("datum", "De dag van dat besluit."),
  };
  static constexpr Shape shape{"afwijking", fields};
  return shape;
}

template <>
const Shape& shape_of<Handover>() {
  static constexpr ShapeField fields[] = {
      filled<&Handover::chain>("keten", "De naam van de keten."),
      field<&Handover::today>("vandaag", "De dag waarop het dossier is gemaakt."),
      field<&Handover::is_public>("publiek", "Of namen en contactgegevens zijn weggelaten."),
      field<&Handover::areas>("gebied", "De gemeenten of wijken van de keten."),
      words<[](const Handover& handover) { return listed(handover.areas); }>("gebied-tekst", "Hetzelfde in woorden."),
      part<&Handover::phase>(),
      words<phase_in_words>("fase", "De fase waarin de keten is, met haar letter."),
      field<&Handover::start>("start", "De dag waarop de keten begon."),
      field<&Handover::target_groups>("doelgroepen", "De doelgroepen met extra aandacht."),
      field<&Handover::roles>("rollen", "De rollen van de keten en bij casussen, met wie u erover belt."),
      field<&Handover::vacant>("onbelegd", "De rollen die nog open zijn."),
      field<&Handover::parties>("partijen", "De ketenpartijen, met wie u er belt."),
      field<&Handover::is_planned>("gepland",
                                   "Of de volgende bijeenkomst gepland is; anders raadt de methode haar aan."),
      field<&Handover::next>("volgende", "De volgende bijeenkomst."),
      field<&Handover::later>("daarna", "Wat daarna gepland is."),
      field<&Handover::actions>("acties", "De acties die lopen; de meest dringende staan bovenaan."),
      field<&Handover::figures>("acties-geteld", "Hoeveel acties er zijn."),
      words<has_late>("heeft-te-laat", "Of er iets te laat is, en er meer loopt."),
      field<&Handover::blocks>("bouwstenen", "Hoe elke bouwsteen ervoor staat."),
      field<&Handover::goals>("doelen", "Wat de keten wil bereiken."),
      field<&Handover::decisions>("besluiten", "Wat er is besloten; de laatste bijeenkomst staat bovenaan."),
      field<&Handover::covenant>("convenant", "Het convenant."),
      field<&Handover::departures>("afwijkingen", "Waar de keten bewust van het advies afwijkt."),
  };
  static constexpr Shape shape{"overdracht", fields};
  return shape;
}

}  // namespace keten::documents
