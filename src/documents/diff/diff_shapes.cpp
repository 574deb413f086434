// How what changed in a chain is shown.
#include <fmt/core.h>

#include "documents/diff/diff.hpp"
#include "documents/shared/figure_shapes.hpp"

namespace keten::documents {

namespace {

/// "betrokken: ketenpartij (was: netwerkpartij)"
std::string change_in_words(const ChangedField& field) {
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

std::string changes_in_words(const std::vector<ChangedField>& fields) {
  std::string text;
  for (const ChangedField& field : fields) text += (text.empty() ? "" : "; ") + change_in_words(field);
  return text;
}

/// The person or people, or that there is nobody.
std::string holders_in_words(const std::vector<ShownHolder>& holders, bool is_vacant) {
  if (is_vacant) return "niemand";
  const std::string text = in_words(holders);
  return text.empty() ? "iemand" : text;
}

std::string before_in_words(const DiffRole& role) { return holders_in_words(role.from, role.was_vacant); }

/// The same as before, when a name may not be shown.
std::string after_in_words(const DiffRole& role) {
  const std::string after = holders_in_words(role.to, role.is_vacant);
  return before_in_words(role) == after ? "iemand anders: " + after : after;
}

std::vector<DiffAction> to_be_done(const DiffActions& actions) {
  std::vector<DiffAction> open;
  for (const DiffAction& action : actions.added)
    if (action.is_open) open.push_back(action);
  return open;
}

std::string title_of(const DiffSection& section) {
  if (section.section == "keten") return "De keten zelf";
  if (section.section == "ideeen") return "Ideeën";
  if (section.section == "personas") return "Persona's";
  std::string title = section.section;
  if (title[0] >= 'a' && title[0] <= 'z') title[0] = static_cast<char>(title[0] - 'a' + 'A');
  return title;
}

template <class T>
bool has_any(const T& changes) {
  return !changes.is_empty();
}

}  // namespace

template <>
struct ShapeOf<std::vector<ChangedField>> : ShapeOfNames<ChangedField, changes_in_words> {};

template <>
const Shape& shape_of<ChangedField>() {
  static constexpr ShapeField fields[] = {
      filled<&ChangedField::field>("veld", "De sleutel die veranderde, zoals `contact.aantal`."),
      field<&ChangedField::from>("van", "Wat er eerst stond; niets als dat niet verteld mag worden."),
      field<&ChangedField::to>("naar", "Wat er nu staat; niets als dat niet verteld mag worden."),
      words<change_in_words>("tekst", "De verandering in woorden."),
  };
  static constexpr Shape shape{"gewijzigd-veld", fields};
  return shape;
}

template <>
const Shape& shape_of<ChangedItem>() {
  static constexpr ShapeField fields[] = {
      part<&ChangedItem::item>(),
      field<&ChangedItem::fields>("velden", "De sleutels die veranderden."),
  };
  static constexpr Shape shape{"gewijzigd", fields};
  return shape;
}

template <>
const Shape& shape_of<DiffItem>() {
  static constexpr ShapeField fields[] = {
      part<&DiffItem::item>(),
      field<&DiffItem::detail>("bijzonderheid", "Wat erbij te vertellen is, zoals `netwerkpartij`."),
      field<&DiffItem::was_wanted>("was-gewenst", "Of het er eerst als wens stond."),
  };
  static constexpr Shape shape{"verschil-onderdeel", fields};
  return shape;
}

template <>
const Shape& shape_of<DiffItems>() {
  static constexpr ShapeField fields[] = {
      field<&DiffItems::added>("erbij", "Wie of wat erbij kwam."),
      field<&DiffItems::gone>("weg", "Wie of wat niet meer meedoet."),
      field<&DiffItems::changed>("gewijzigd", "Wie of wat bleef, met andere gegevens."),
      field<&DiffItems::listed>("genoteerd-erbij", "Genoteerd, maar doet nog niet mee."),
      field<&DiffItems::unlisted>("genoteerd-weg", "Van de lijst gehaald, en deed niet mee."),
      field<&DiffItems::stayed>("gebleven", "Hoeveel er op beide dagen meedoen."),
      words<has_any<DiffItems>>("is-er", "Of er iets veranderde."),
  };
  static constexpr Shape shape{"verschil-onderdelen", fields};
  return shape;
}

template <>
const Shape& shape_of<Renamed>() {
  static constexpr ShapeField fields[] = {
      filled<in<&Renamed::item, &Named::id>>("id", "Het id van de partij."),
      filled<&Renamed::before>("van", "De naam van eerst."),
      filled<in<&Renamed::item, &Named::name>>("naar", "De naam van nu."),
  };
  static constexpr Shape shape{"hernoemd", fields};
  return shape;
}

template <>
const Shape& shape_of<DiffParties>() {
  static constexpr ShapeField fields[] = {
      part<[](const DiffParties& parties) -> const DiffItems& { return parties; }>(),
      field<&DiffParties::renamed>("hernoemd", "De partijen met een andere naam dan eerst."),
  };
  static constexpr Shape shape{"verschil-partijen", fields};
  return shape;
}

template <>
const Shape& shape_of<DiffRole>() {
  static constexpr ShapeField fields[] = {
      filled<in<&DiffRole::role, &Named::id>>("rol", "Het id van de rol."),
      filled<in<&DiffRole::role, &Named::name>>("rol-naam", "De naam van de rol."),
      filled<&DiffRole::over>("over", "Waarvoor de rol is: `keten`, of een bouwsteen of instrument met zijn id."),
      field<&DiffRole::over_name>("over-naam", "De naam van die bouwsteen of dat instrument."),
      field<&DiffRole::from>("van", "Wie de rol had, voor zover die genoemd mag worden."),
      words<before_in_words>("van-tekst", "Wie de rol had, in woorden: ook `niemand`, of `iemand` zonder naam."),
      field<&DiffRole::was_vacant>("was-onbelegd", "Of niemand de rol had."),
      field<&DiffRole::to>("naar", "Wie de rol nu heeft, voor zover die genoemd mag worden."),
      words<after_in_words>("naar-tekst", "Wie de rol nu heeft, in woorden."),
      field<&DiffRole::is_vacant>("is-onbelegd", "Of niemand de rol nu heeft."),
  };
  static constexpr Shape shape{"verschil-rol", fields};
  return shape;
}

template <>
const Shape& shape_of<DiffRelation>() {
  static constexpr ShapeField fields[] = {
      field<&DiffRelation::first>("van", "De ene partij."),
      field<&DiffRelation::second>("naar", "De andere partij."),
      field<&DiffRelation::is_directed>("gericht", "Of de relatie van de ene naar de andere partij gaat."),
      field<&DiffRelation::form>("vorm", "Wat de partijen met elkaar doen."),
      field<&DiffRelation::before>("was", "Hoe de samenwerking eerst was; niets als zij er niet was."),
      field<&DiffRelation::after>("nu", "Hoe de samenwerking nu is; niets als zij er niet is."),
      field<&DiffRelation::fields>("velden", "De sleutels die verder veranderden."),
  };
  static constexpr Shape shape{"verschil-relatie", fields};
  return shape;
}

template <>
const Shape& shape_of<DiffRelations>() {
  static constexpr ShapeField fields[] = {
      field<&DiffRelations::added>("erbij", "De relaties die erbij kwamen."),
      field<&DiffRelations::gone>("weg", "De relaties die er niet meer zijn."),
      field<&DiffRelations::improved>("verbeterd", "De relaties die beter zijn dan eerst."),
      field<&DiffRelations::worsened>("verslechterd", "De relaties die minder goed zijn dan eerst."),
      field<[](const DiffRelations& relations) { return relations.pairs.laid; }>(
          "gewenst-gelegd", "Hoeveel samenwerkingen er nu zijn van alle die eerst gewenst waren."),
      field<&DiffRelations::wished>("gewenst-erbij", "De relaties die nu gewenst zijn en eerst niet."),
      field<&DiffRelations::unwished>("gewenst-weg", "De relaties die niet meer gewenst zijn."),
      field<&DiffRelations::changed>("gewijzigd", "De relaties die op een andere manier veranderden."),
      words<has_any<DiffRelations>>("is-er", "Of er iets veranderde."),
  };
  static constexpr Shape shape{"verschil-relaties", fields};
  return shape;
}

template <>
const Shape& shape_of<DiffAction>() {
  static constexpr ShapeField fields[] = {
      filled<in<&DiffAction::action, &Named::id>>("id", "Het id van de actie."),
      filled<in<&DiffAction::action, &Named::name>>("naam", "Wat er gebeurt."),
      field<&DiffAction::owners>("eigenaar", "Wie het doet."),
      field<&DiffAction::is_new>("nieuw", "Of de actie er eerst nog niet was."),
      field<&DiffAction::is_open>("open", "Of de actie nu loopt."),
      field<&DiffAction::is_done>("gereed", "Of de actie nu klaar is."),
  };
  static constexpr Shape shape{"verschil-actie", fields};
  return shape;
}

template <>
const Shape& shape_of<DiffActions>() {
  static constexpr ShapeField fields[] = {
      field<&DiffActions::added>("erbij", "De acties die erbij kwamen."),
      field<&DiffActions::gone>("weg", "De acties die uit de bestanden zijn gehaald."),
      field<&DiffActions::done>("gereed", "De acties die klaar kwamen, ook nieuwe."),
      field<&DiffActions::dropped>("vervallen", "De acties die vervielen."),
      field<&DiffActions::reopened>("heropend", "De acties die klaar of vervallen waren, en weer lopen."),
      field<&DiffActions::changed>("gewijzigd", "De acties met andere gegevens."),
      field<to_be_done>("nieuw", "Van de acties die erbij kwamen: die nu lopen."),
      words<has_any<DiffActions>>("is-er", "Of er iets veranderde."),
  };
  static constexpr Shape shape{"verschil-acties", fields};
  return shape;
}

template <>
const Shape& shape_of<DiffMeasured>() {
  static constexpr ShapeField fields[] = {
      filled<in<&DiffMeasured::goal, &Named::id>>("id", "Het id van het doel."),
      filled<in<&DiffMeasured::goal, &Named::name>>("naam", "Wat de keten wil bereiken."),
      field<&DiffMeasured::unit>("eenheid", "Wat er geteld of gemeten wordt."),
      field<&DiffMeasured::count>("aantal-metingen", "Hoeveel metingen erbij kwamen."),
      field<&DiffMeasured::before>("van", "De laatste meting van eerst; was die er niet, dan de nulmeting."),
      field<&DiffMeasured::after>("naar", "De laatste meting van nu."),
      field<&DiffMeasured::on>("datum", "De dag van die meting."),
      field<&DiffMeasured::target>("streefwaarde", "Het getal dat men wil bereiken."),
      field<&DiffMeasured::is_closer>("dichterbij", "Of men dichter bij de streefwaarde is."),
  };
  static constexpr Shape shape{"verschil-meting", fields};
  return shape;
}

template <>
const Shape& shape_of<DiffGoals>() {
  static constexpr ShapeField fields[] = {
      field<&DiffGoals::added>("erbij", "De doelen die erbij kwamen."),
      field<&DiffGoals::gone>("weg", "De doelen die niet meer genoemd worden."),
      field<&DiffGoals::measured>("gemeten", "De doelen met nieuwe metingen."),
      field<&DiffGoals::unmeasured>("meting-weg", "De doelen waarvan een meting is weggehaald."),
      field<&DiffGoals::changed>("gewijzigd", "De doelen met andere gegevens."),
      words<has_any<DiffGoals>>("is-er", "Of er iets veranderde."),
  };
  static constexpr Shape shape{"verschil-doelen", fields};
  return shape;
}

template <>
const Shape& shape_of<Covered>() {
  static constexpr ShapeField fields[] = {
      field<&Covered::gained>("erbij", "Waar nu een actief instrument voor is, en eerst niet."),
      field<&Covered::lost>("weg", "Waar geen actief instrument meer voor is."),
      field<&Covered::later>("later", "De bouwstenen die gedekt waren, en nu later aan bod komen."),
      field<&Covered::before>("van", "Hoeveel er eerst gedekt waren, en van hoeveel."),
      field<&Covered::after>("naar", "Hoeveel er nu gedekt zijn, en van hoeveel."),
  };
  static constexpr Shape shape{"gedekt", fields};
  return shape;
}

template <>
const Shape& shape_of<DiffCoverage>() {
  static constexpr ShapeField fields[] = {
      field<&DiffCoverage::blocks>("bouwstenen", "De bouwstenen."),
      field<&DiffCoverage::groups>("doelgroepen", "De doelgroepen van de keten."),
      field<&DiffCoverage::functions>("basisfuncties", "De basisfuncties van de methode."),
      words<has_any<DiffCoverage>>("is-er", "Of er iets veranderde."),
  };
  static constexpr Shape shape{"verschil-dekking", fields};
  return shape;
}

template <>
const Shape& shape_of<DiffSection>() {
  static constexpr ShapeField fields[] = {
      filled<&DiffSection::section>("sectie", "De sectie van de bestanden, zoals `ideeen`."),
      words<title_of>("titel", "De sectie als kop."),
      field<&DiffSection::added>("erbij", "Wat erbij kwam."),
      field<&DiffSection::gone>("weg", "Wat weg is."),
      field<&DiffSection::changed>("gewijzigd", "Wat andere gegevens heeft."),
  };
  static constexpr Shape shape{"verschil-sectie", fields};
  return shape;
}

template <>
const Shape& shape_of<DiffSide>() {
  static constexpr ShapeField fields[] = {
      field<&DiffSide::name>("naam", "Hoe het moment heet: een tag, een commit of een map."),
      field<&DiffSide::revision>("revisie", "Het id van de commit; niets bij een map."),
      field<&DiffSide::day>("datum", "De dag."),
  };
  static constexpr Shape shape{"verschil-moment", fields};
  return shape;
}

}  // namespace keten::documents

namespace keten {

template <>
const documents::Shape& documents::shape_of<Diff>() {
  static constexpr ShapeField fields[] = {
      filled<&Diff::chain>("keten", "De naam van de keten."),
      field<&Diff::from>("van", "Het eerste moment."),
      field<&Diff::to>("naar", "Het tweede moment."),
      field<&Diff::is_public>("publiek", "Of het document voor iedereen is, zonder namen van personen."),
      words<&Diff::is_empty>("leeg", "Of er niets veranderde."),
      field<&Diff::progress>("vooruitgang", "Wat er vooruitging, in zinnen."),
      field<&Diff::attention>("aandacht", "Wat achteruitging of bleef liggen, in zinnen."),
      words<[](const Diff& diff) { return diff.has_picture ? diff_picture_address : std::string_view(); }>(
          "tekening", "Het adres van de tekening, als die er is."),
      field<&Diff::parties>("partijen", "De partijen."),
      field<&Diff::roles>("rollen", "De rollen die van houder wisselden."),
      field<&Diff::relations>("relaties", "De relaties."),
      field<&Diff::instruments>("instrumenten", "De instrumenten."),
      field<&Diff::actions>("acties", "De acties."),
      field<&Diff::goals>("doelen", "De doelen."),
      field<&Diff::coverage>("dekking", "Waar een actief instrument voor is."),
      field<&Diff::meetings>("bijeenkomsten", "De bijeenkomsten die er intussen waren."),
      field<&Diff::sections>("overig", "De andere secties van de bestanden."),
  };
  static constexpr Shape shape{"verschil", fields};
  return shape;
}

}  // namespace keten
