#include "documents/shared/shown_shapes.hpp"

#include "base/text/text.hpp"

namespace keten::documents {

template <>
const Shape& shape_of<Named>() {
  static constexpr ShapeField fields[] = {filled<&Named::id>("id", "Het id."),
                                          filled<&Named::name>("naam", "De naam.")};
  static constexpr Shape shape{"naam", fields};
  return shape;
}

template <>
const Shape& shape_of<ShownHolder>() {
  static constexpr ShapeField fields[] = {
      field<&ShownHolder::id>("id", "Het id van de partij of persoon."),
      filled<&ShownHolder::name>("naam", "De naam; de functie of de partij van wie niet genoemd mag worden."),
      field<&ShownHolder::party>("partij", "Van een persoon: de partij."),
  };
  static constexpr Shape shape{"houder", fields};
  return shape;
}

template <>
const Shape& shape_of<ShownAction>() {
  static constexpr ShapeField fields[] = {
      filled<&ShownAction::id>("id", "Het id van de actie."),
      filled<&ShownAction::action>("actie", "Wat er gebeurt."),
      field<&ShownAction::owners>("eigenaar", "Wie het doet."),
      field<[](const ShownAction& action) { return !action.has_owner; }>("zonder-eigenaar", "Of niemand het doet."),
      field<&ShownAction::parties>("partijen", "De partijen van wie het doet."),
      field<&ShownAction::with>("met", "Wie meehelpt."),
      field<&ShownAction::block>("bouwsteen", "De bouwsteen waar de actie bij hoort."),
      field<[](const ShownAction& action) { return action.meeting ? action.meeting->id : std::string(); }>(
          "bijeenkomst", "De bijeenkomst waar de actie is afgesproken."),
      field<[](const ShownAction& action) { return action.meeting ? action.meeting->name : std::string(); }>(
          "bijeenkomst-titel", "De titel van die bijeenkomst."),
      field<[](const ShownAction& action) { return action.deadline.date; }>("deadline", "Wanneer het klaar moet zijn."),
      words<[](const ShownAction& action) {
        return action.deadline.date ? plain_date(*action.deadline.date) : action.deadline.vague;
      }>("deadline-tekst", "De deadline in woorden, of wat er in plaats van een datum staat."),
      field<[](const ShownAction& action) { return action.deadline.vague; }>(
          "deadline-vaag", "Wat er in plaats van een datum staat, zoals zsm."),
      field<&ShownAction::status>("status", "Hoe het ermee staat."),
      field<&ShownAction::size>("omvang", "Hoe groot de actie is."),
      field<&ShownAction::effect>("effect", "Hoeveel de actie oplevert."),
      field<&ShownAction::aim>("gericht-op", "Voor wie de actie iets verandert."),
      count<&ShownAction::days_late>("te-laat", "dag", "dagen", "Het aantal dagen na de deadline; 0: niet te laat."),
      field<[](const ShownAction& action) { return action.status == ActionStatus::blocked; }>(
          "geblokkeerd", "Of de actie geblokkeerd is."),
      field<&ShownAction::part_of>("onderdeel-van", "Het id van de grotere actie waar dit een stap van is."),
      field<&ShownAction::whole>("hoort-bij", "Wat die grotere actie is."),
      field<&ShownAction::is_step>("stap", "Of de actie in deze lijst onder de grotere actie staat."),
      field<[](const ShownAction& action) { return action.order == 0 ? std::nullopt : std::optional(action.order); }>(
          "volgorde", "De plaats in de lijst, vanaf 1; stappen tellen mee."),
      field<&ShownAction::progress>("voortgang", "Hoe ver het is."),
      field<&ShownAction::obstacle>("obstakel", "Wat in de weg staat."),
      field<&ShownAction::recurrence>("herhaling", "Hoe vaak de actie terugkomt."),
      field<&ShownAction::done_on>("afgerond", "De dag waarop het klaar was."),
      field<&ShownAction::note>("toelichting", "Wat er verder over te zeggen is."),
      field<&ShownAction::steps>("subacties", "De stappen die in deze lijst onder de actie staan."),
      extra<&ShownAction::extra>(),
  };
  static constexpr Shape shape{"actie", fields};
  return shape;
}

template <>
const Shape& shape_of<ShownRole>() {
  static constexpr ShapeField fields[] = {
      filled<in<&ShownRole::role, &Named::id>>("rol", "Het id van de rol."),
      filled<in<&ShownRole::role, &Named::name>>("rol-naam", "De naam van de rol."),
      field<&ShownRole::holders>("houders", "Wie de rol heeft; niemand: de rol is onbelegd."),
  };
  static constexpr Shape shape{"rol", fields};
  return shape;
}

template <>
const Shape& shape_of<ShownInstrument>() {
  static constexpr ShapeField fields[] = {
      filled<&ShownInstrument::id>("id", "Het id van het instrument."),
      filled<&ShownInstrument::name>("naam", "De naam."),
      field<&ShownInstrument::public_name>("publieksnaam", "De naam voor mantelzorgers."),
      field<&ShownInstrument::kind>("soort", "Het soort instrument."),
      field<&ShownInstrument::blocks>("bouwstenen", "De bouwstenen waar het bij hoort."),
      field<&ShownInstrument::target_groups>("doelgroepen", "Voor wie het is; niemand genoemd: voor iedereen."),
      field<&ShownInstrument::roles>("rollen", "Elke rol die de methode voor instrumenten kent, met wie hem heeft."),
      field<&ShownInstrument::status>("status", "Of het er is, in ontwikkeling is of gewenst."),
      field<&ShownInstrument::access>("toegang", "Hoe men het krijgt."),
      field<&ShownInstrument::website>("website", "De website."),
      field<&ShownInstrument::note>("toelichting", "Wat er verder over te zeggen is."),
      extra<&ShownInstrument::extra>(),
  };
  static constexpr Shape shape{"instrument", fields};
  return shape;
}

template <>
const Shape& shape_of<ShownRelation>() {
  static constexpr ShapeField fields[] = {
      field<&ShownRelation::first>("van", "De ene partij."),
      field<&ShownRelation::second>("naar", "De andere partij."),
      field<&ShownRelation::is_directed>("gericht", "Of de relatie van de ene naar de andere partij gaat."),
      field<&ShownRelation::status>("status", "Hoe de samenwerking is."),
      field<&ShownRelation::form>("vorm", "Wat de partijen met elkaar doen."),
      field<&ShownRelation::since>("sinds", "Sinds wanneer."),
      field<&ShownRelation::actions>("acties", "De acties die erbij horen."),
      field<&ShownRelation::note>("toelichting", "Wat er verder over te zeggen is."),
  };
  static constexpr Shape shape{"relatie", fields};
  return shape;
}

template <>
const Shape& shape_of<ShownMeeting>() {
  static constexpr ShapeField fields[] = {
      field<&ShownMeeting::id>("id", "Het id van de bijeenkomst; niets voor een voorstel."),
      field<&ShownMeeting::kind>("soort", "Het soort bijeenkomst."),
      filled<&ShownMeeting::title>("titel", "De titel."),
      field<&ShownMeeting::date>("datum", "De dag."),
      words<[](const ShownMeeting& meeting) { return meeting.date ? long_date(*meeting.date) : std::string(); }>(
          "datum-tekst", "De dag in woorden, met de dag van de week."),
      field<&ShownMeeting::begin>("begin", "Hoe laat het begint."),
      field<&ShownMeeting::end>("einde", "Hoe laat het ophoudt."),
      field<&ShownMeeting::location>("locatie", "Waar het is."),
      field<&ShownMeeting::blocks>("bouwstenen", "De bouwstenen die aan de orde komen."),
  };
  static constexpr Shape shape{"bijeenkomst", fields};
  return shape;
}

template <>
const Shape& shape_of<ShownGoal>() {
  static constexpr ShapeField fields[] = {
      filled<&ShownGoal::id>("id", "Het id van het doel."),
      filled<&ShownGoal::goal>("doel", "Wat de keten wil bereiken."),
      field<&ShownGoal::block>("bouwsteen", "De bouwsteen waar het doel bij hoort; niets: de keten als geheel."),
      field<&ShownGoal::indicator>("indicator", "Waaraan men ziet of het lukt."),
      field<&ShownGoal::unit>("eenheid", "Wat er geteld of gemeten wordt."),
      field<&ShownGoal::baseline>("nulmeting", "Het getal aan het begin."),
      field<&ShownGoal::target>("streefwaarde", "Het getal dat men wil bereiken."),
      field<&ShownGoal::measured>("gemeten", "De laatste meting."),
      field<&ShownGoal::measured_on>("gemeten-op", "De dag van die meting."),
      field<&ShownGoal::due>("termijn", "Wanneer het doel gehaald moet zijn."),
      field<&ShownGoal::owner>("eigenaar", "Wie ervoor zorgt."),
  };
  static constexpr Shape shape{"doel", fields};
  return shape;
}

template <>
const Shape& shape_of<ShownPhase>() {
  static constexpr ShapeField fields[] = {
      field<&ShownPhase::phase>("fase", "De fase waarin de keten is."),
      field<&ShownPhase::letter>("fase-letter", "De letter van die fase in de methode."),
      field<&ShownPhase::name>("fase-naam", "De naam van die fase."),
      field<&ShownPhase::goal>("fase-doel", "Wat de methode met die fase wil bereiken."),
      field<&ShownPhase::since>("fase-sinds", "Sinds wanneer de keten in die fase is."),
  };
  static constexpr Shape shape{"fase", fields};
  return shape;
}

template <>
const Shape& shape_of<ShownCovenant>() {
  static constexpr ShapeField fields[] = {
      field<&ShownCovenant::signed_on>("getekend", "De dag waarop het is getekend."),
      field<&ShownCovenant::parties>("partijen", "Wie meedoen."),
      field<&ShownCovenant::document>("document", "Waar het te vinden is."),
      field<&ShownCovenant::note>("toelichting", "Wat er verder over te zeggen is."),
  };
  static constexpr Shape shape{"convenant", fields};
  return shape;
}

}  // namespace keten::documents
