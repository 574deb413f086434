#include "documents/agenda/agenda_blocks.hpp"
#include "documents/shared/figure_shapes.hpp"
#include "documents/shared/shown_shapes.hpp"

namespace keten::documents {

namespace {

std::size_t late(const LookingBack& block) { return block.figures.late; }
std::size_t blocked(const LookingBack& block) { return block.figures.blocked; }
bool has_any(const RelationsInFocus& block) {
  return !(block.good.empty() && block.to_improve.empty() && block.wanted.empty());
}
bool has_actions(const Reflection& block) {
  return !(block.own_organisation.empty() && block.chain_parties.empty() && block.carers.empty());
}

}  // namespace

template <>
const Shape& shape_of<Question>() {
  static constexpr ShapeField fields[] = {filled<&Question::id>("id", "Het id van de vraag."),
                                          filled<&Question::text>("vraag", "De vraag.")};
  static constexpr Shape shape{"vraag", fields};
  return shape;
}

// --- About the course of the chain

template <>
const Shape& shape_of<LookingBack>() {
  static constexpr ShapeField fields[] = {
      field<&LookingBack::previous>("vorige", "De vorige bijeenkomst."),
      field<&LookingBack::decisions>("besluiten", "Wat de keten toen besloot."),
      field<&LookingBack::done>("gedaan", "De acties die sindsdien klaar zijn."),
      field<&LookingBack::open>("acties", "De eerder afgesproken acties die nog lopen."),
      count<late>("aantal-te-laat", "actie", "acties", "Hoeveel acties te laat zijn.", "te-laat-tekst"),
      field<blocked>("aantal-geblokkeerd", "Hoeveel acties geblokkeerd zijn."),
      field<&LookingBack::joined>("erbij", "De partijen die sindsdien meedoen."),
      field<&LookingBack::left>("weg", "De partijen die sindsdien zijn vertrokken."),
  };
  static constexpr Shape shape{"terugblik", fields};
  return shape;
}

template <>
const Shape& shape_of<BusyParty>() {
  static constexpr ShapeField fields[] = {
      part<&BusyParty::party>(),
      field<&BusyParty::actions>("aantal-acties", "Hoeveel acties de partij heeft lopen."),
      words<&BusyParty::actions>("acties", "Hetzelfde aantal, onder een kortere naam."),
  };
  static constexpr Shape shape{"drukke-partij", fields};
  return shape;
}

template <>
const Shape& shape_of<ActionPoints>() {
  static constexpr ShapeField fields[] = {
      field<&ActionPoints::open>("acties", "De acties die lopen; eerst wat makkelijk en snel kan."),
      count<&ActionPoints::open_in_all>("aantal", "actie", "acties", "Hoeveel acties er lopen; stappen tellen mee."),
      field<&ActionPoints::is_listed_earlier>("elders", "Of de acties al bij een eerder onderwerp staan."),
      field<&ActionPoints::quick>("snel", "De kleine acties waar nog niemand aan begonnen is."),
      field<&ActionPoints::to_split>("te-groot", "De grote acties die nog niet in stappen zijn geknipt."),
      field<&ActionPoints::incomplete>("onvolledig", "De acties zonder eigenaar of datum."),
      field<&ActionPoints::busy>("druk", "De partijen die al veel te doen hebben."),
  };
  static constexpr Shape shape{"actiepunten", fields};
  return shape;
}

template <>
const Shape& shape_of<GoalsInFocus>() {
  static constexpr ShapeField fields[] = {field<&GoalsInFocus::goals>("doelen", "De doelen.")};
  static constexpr Shape shape{"doelen", fields};
  return shape;
}

template <>
const Shape& shape_of<Planning>() {
  static constexpr ShapeField fields[] = {
      field<&Planning::planned>("gepland", "De bijeenkomsten na deze."),
      field<&Planning::unplanned>("nog-niet-gepland", "De bouwstenen waarvoor nog geen bijeenkomst is."),
      field<&Planning::weeks_between>("weken", "Hoeveel weken er tussen twee bijeenkomsten horen."),
      field<&Planning::proposed>("voorstel", "De bijeenkomst die de methode aanraadt."),
  };
  static constexpr Shape shape{"planning", fields};
  return shape;
}

template <>
const Shape& shape_of<QuestionJudged>() {
  static constexpr ShapeField fields[] = {
      part<&QuestionJudged::question>(),
      field<&QuestionJudged::judgement>("oordeel", "Wat de keten de vorige keer vond."),
      field<&QuestionJudged::note>("toelichting", "En waarom."),
  };
  static constexpr Shape shape{"evaluatievraag", fields};
  return shape;
}

template <>
const Shape& shape_of<EvaluationInFocus>() {
  static constexpr ShapeField fields[] = {
      field<&EvaluationInFocus::last>("vorige", "De dag van de vorige evaluatie."),
      numbered<&EvaluationInFocus::questions>("vragen", "De vragen van de evaluatie."),
      field<&EvaluationInFocus::priorities>("prioriteiten", "Wat de keten toen het eerst wilde doen."),
  };
  static constexpr Shape shape{"evaluatie", fields};
  return shape;
}

template <>
const Shape& shape_of<NextMeeting>() {
  static constexpr ShapeField fields[] = {
      field<&NextMeeting::is_planned>("gepland", "Of de bijeenkomst gepland is; anders raadt de methode haar aan."),
      field<&NextMeeting::meeting>("bijeenkomst", "De volgende bijeenkomst."),
  };
  static constexpr Shape shape{"volgende", fields};
  return shape;
}

// --- About what carers are offered

template <>
const Shape& shape_of<QuestionAnswered>() {
  static constexpr ShapeField fields[] = {
      part<&QuestionAnswered::question>(),
      field<&QuestionAnswered::answer>("antwoord", "Het antwoord van de keten."),
      field<&QuestionAnswered::sufficient>("toereikend", "Of de keten dat genoeg vindt."),
      field<&QuestionAnswered::date>("datum", "De dag van het antwoord."),
  };
  static constexpr Shape shape{"bouwsteenvraag", fields};
  return shape;
}

template <>
const Shape& shape_of<BlockInFocus>() {
  static constexpr ShapeField fields[] = {
      part<&BlockInFocus::block>(),
      field<&BlockInFocus::number>("nummer", "Het nummer van de bouwsteen in de methode."),
      field<&BlockInFocus::assignment>("opgave", "Waar de bouwsteen om gaat."),
      field<&BlockInFocus::goal>("doel", "Wat de methode ermee wil bereiken."),
      field<&BlockInFocus::roles>("rollen", "De rollen bij de bouwsteen, met wie ze hebben."),
      numbered<&BlockInFocus::questions>("vragen", "De vragen van de methode, met het antwoord van de keten."),
      field<&BlockInFocus::answered>("beantwoord", "Hoeveel vragen beantwoord zijn."),
      field<[](const BlockInFocus& block) { return block.questions.size(); }>("aantal-vragen",
                                                                              "Hoeveel vragen er zijn."),
      field<&BlockInFocus::instruments>("aantal-instrumenten", "Hoeveel instrumenten erbij horen."),
      field<&BlockInFocus::is_treated>("behandeld", "Of de bouwsteen al behandeld is."),
  };
  static constexpr Shape shape{"bouwsteen-in-focus", fields};
  return shape;
}

template <>
const Shape& shape_of<BuildingBlocks>() {
  static constexpr ShapeField fields[] = {
      field<&BuildingBlocks::is_overview>("overzicht", "Of het alle bouwstenen zijn, in het kort."),
      field<&BuildingBlocks::blocks>("bouwstenen", "De bouwstenen."),
  };
  static constexpr Shape shape{"bouwstenen", fields};
  return shape;
}

template <>
const Shape& shape_of<InstrumentsOfBlock>() {
  static constexpr ShapeField fields[] = {
      part<&InstrumentsOfBlock::block>(),
      field<&InstrumentsOfBlock::instruments>("instrumenten", "De instrumenten bij de bouwsteen."),
  };
  static constexpr Shape shape{"bouwsteen-instrumenten", fields};
  return shape;
}

template <>
const Shape& shape_of<Instruments>() {
  static constexpr ShapeField fields[] = {
      field<&Instruments::is_overview>("overzicht", "Of het om alle bouwstenen gaat."),
      field<&Instruments::active>("instrumenten", "De instrumenten die er zijn."),
      field<&Instruments::expected>("verwacht", "De instrumenten die in de maak of gewenst zijn."),
      field<&Instruments::per_block>("per-bouwsteen", "De instrumenten van elke bouwsteen."),
      field<&Instruments::roles>("rollen", "De rollen die de methode voor instrumenten kent."),
      field<&Instruments::focus_groups>("focusgroepen", "De doelgroepen met extra aandacht."),
  };
  static constexpr Shape shape{"instrumenten", fields};
  return shape;
}

template <>
const Shape& shape_of<BlockCoverage>() {
  static constexpr ShapeField fields[] = {
      part<&BlockCoverage::block>(),
      field<&BlockCoverage::instruments>("aantal-instrumenten", "Hoeveel instrumenten erbij horen."),
      field<[](const BlockCoverage& block) { return block.served_kinds.size() + block.missing_kinds.size(); }>(
          "aantal-soorten", "Hoeveel soorten instrumenten de methode ervoor noemt."),
      field<&BlockCoverage::served_kinds>("soorten", "De soorten die er zijn."),
      field<&BlockCoverage::missing_kinds>("ontbrekende-soorten", "De soorten die er nog niet zijn."),
      field<&BlockCoverage::missing_groups>("ontbrekende-doelgroepen", "De doelgroepen waarvoor er niets is."),
  };
  static constexpr Shape shape{"bouwsteen-dekking", fields};
  return shape;
}

template <>
const Shape& shape_of<CoverageOfBlocks>() {
  static constexpr ShapeField fields[] = {
      field<&CoverageOfBlocks::focus_groups>("focusgroepen", "De doelgroepen met extra aandacht."),
      field<&CoverageOfBlocks::blocks>("bouwstenen", "Wat er bij elke bouwsteen is en ontbreekt."),
  };
  static constexpr Shape shape{"dekking", fields};
  return shape;
}

template <>
const Shape& shape_of<ShownNeed>() {
  static constexpr ShapeField fields[] = {filled<&ShownNeed::need>("behoefte", "Wat er nodig is."),
                                          field<&ShownNeed::instruments>("instrumenten", "De instrumenten daarvoor.")};
  static constexpr Shape shape{"behoefte", fields};
  return shape;
}

template <>
const Shape& shape_of<ShownPersona>() {
  static constexpr ShapeField fields[] = {
      filled<&ShownPersona::id>("id", "Het id van de persona."),
      filled<&ShownPersona::name>("naam", "De naam."),
      field<&ShownPersona::age>("leeftijd", "De leeftijd in jaren."),
      field<&ShownPersona::target_groups>("doelgroepen", "De doelgroepen waar de persona bij hoort."),
      field<&ShownPersona::situation>("situatie", "Hoe het leven eruitziet."),
      field<&ShownPersona::needs>("behoeften", "Wat de persona nodig heeft."),
      field<&ShownPersona::obstacles>("belemmeringen", "Wat in de weg staat."),
  };
  static constexpr Shape shape{"persona-in-focus", fields};
  return shape;
}

template <>
const Shape& shape_of<PersonasInFocus>() {
  static constexpr ShapeField fields[] = {
      field<&PersonasInFocus::focus_groups>("focusgroepen", "De doelgroepen met extra aandacht."),
      field<&PersonasInFocus::personas>("personas", "De persona's die erbij passen."),
      field<&PersonasInFocus::without>("zonder-persona", "De doelgroepen zonder persona."),
      field<&PersonasInFocus::others>("andere", "De andere persona's, als er geen past."),
  };
  static constexpr Shape shape{"personas", fields};
  return shape;
}

template <>
const Shape& shape_of<ShownIdea>() {
  static constexpr ShapeField fields[] = {
      filled<&ShownIdea::id>("id", "Het id van het idee."),
      filled<&ShownIdea::idea>("idee", "Het idee."),
      field<&ShownIdea::theme>("thema", "Het thema."),
      field<&ShownIdea::what>("wat", "Wat er gebeurt."),
      field<&ShownIdea::how>("hoe", "Hoe dat gaat."),
      field<&ShownIdea::who>("wie", "Wie het doen."),
      field<&ShownIdea::where>("waar", "Waar het is."),
      field<&ShownIdea::when>("wanneer", "Wanneer het gebeurt."),
      field<&ShownIdea::conditions>("randvoorwaarden", "Wat ervoor nodig is."),
      field<&ShownIdea::parties>("partijen", "De partijen die erbij horen."),
      field<&ShownIdea::actions>("acties", "De acties die eruit kwamen."),
  };
  static constexpr Shape shape{"idee", fields};
  return shape;
}

template <>
const Shape& shape_of<Ideas>() {
  static constexpr ShapeField fields[] = {field<&Ideas::ideas>("ideeen", "De ideeën.")};
  static constexpr Shape shape{"ideeen", fields};
  return shape;
}

// --- About who takes part

template <>
const Shape& shape_of<Introductions>() {
  static constexpr ShapeField fields[] = {
      field<&Introductions::parties>("partijen", "Wie zich voorstellen."),
      field<[](const Introductions& block) { return block.parties.size(); }>("aantal", "Hoeveel dat er zijn."),
      field<&Introductions::advised_each>("advies-per-partij", "Hoeveel minuten de methode ieder geeft."),
      field<&Introductions::needed>("nodig", "Hoeveel minuten dat samen zijn."),
      field<&Introductions::minutes>("minuten", "Hoeveel minuten het onderwerp heeft."),
      count<&Introductions::each>("per-partij", "minuut", "minuten", "Hoeveel minuten ieder dan heeft."),
      field<&Introductions::each_that_fits>("per-partij-past", "Met hoeveel minuten het wel past."),
      field<&Introductions::fits>("past", "Of er genoeg tijd is."),
  };
  static constexpr Shape shape{"kennismaking", fields};
  return shape;
}

template <>
const Shape& shape_of<RelationsInFocus>() {
  static constexpr ShapeField fields[] = {
      field<&RelationsInFocus::good>("goed", "Wat goed loopt."),
      field<&RelationsInFocus::to_improve>("verbeteren", "Wat beter kan."),
      field<&RelationsInFocus::wanted>("gewenst", "Wat nog gewenst is."),
      words<has_any>("heeft-iets", "Of er iets te noemen is."),
  };
  static constexpr Shape shape{"relaties", fields};
  return shape;
}

template <>
const Shape& shape_of<RoleLine>() {
  static constexpr ShapeField fields[] = {
      filled<in<&RoleLine::role, &Named::id>>("rol", "Het id van de rol."),
      filled<in<&RoleLine::role, &Named::name>>("rol-naam", "De naam van de rol."),
      field<&RoleLine::level>("niveau", "Waar de rol bij hoort."),
      words<[](const RoleLine& line) { return line.level == Level::casus; }>("voor-casus", "Of ze bij casussen hoort."),
      field<&RoleLine::about>("over", "De bouwsteen of het instrument; niets: de keten of casussen."),
      field<&RoleLine::holders>("houders", "Wie de rol heeft."),
      field<&RoleLine::substitutes>("vervangers", "Wie vervangen."),
  };
  static constexpr Shape shape{"belegde-rol", fields};
  return shape;
}

template <>
const Shape& shape_of<VacantRole>() {
  static constexpr ShapeField fields[] = {
      filled<in<&VacantRole::role, &Named::id>>("rol", "Het id van de rol."),
      filled<in<&VacantRole::role, &Named::name>>("rol-naam", "De naam van de rol."),
      field<&VacantRole::level>("niveau", "Waar de rol bij hoort."),
      field<&VacantRole::task>("taak", "Wat de rol inhoudt."),
      field<&VacantRole::advice>("advies", "Wat de methode aanraadt."),
      field<&VacantRole::about>("over", "De bouwstenen of instrumenten zonder iemand; niets: de keten."),
  };
  static constexpr Shape shape{"open-rol", fields};
  return shape;
}

template <>
const Shape& shape_of<RolesInFocus>() {
  static constexpr ShapeField fields[] = {field<&RolesInFocus::held>("belegd", "De rollen die verdeeld zijn."),
                                          field<&RolesInFocus::vacant>("onbelegd", "De rollen die nog open zijn.")};
  static constexpr Shape shape{"rollen", fields};
  return shape;
}

template <>
const Shape& shape_of<Reflection>() {
  static constexpr ShapeField fields[] = {
      field<&Reflection::own_organisation>("eigen-organisatie", "De acties in de eigen organisatie."),
      field<&Reflection::chain_parties>("ketenpartijen", "De acties voor en met andere ketenpartijen."),
      field<&Reflection::carers>("mantelzorgers", "De acties voor mantelzorgers."),
      words<has_actions>("heeft-acties", "Of er acties zijn."),
  };
  static constexpr Shape shape{"reflectie", fields};
  return shape;
}

template <>
const Shape& shape_of<Analysis>() {
  static constexpr ShapeField fields[] = {
      field<&Analysis::questions>("vragen", "De vragen van de ketenanalyse."),
      field<&Analysis::told>("ingevuld", "De partijen waarvan het antwoord bekend is."),
      field<&Analysis::silent>("nog-niet", "De andere partijen."),
  };
  static constexpr Shape shape{"ketenanalyse", fields};
  return shape;
}

template <>
const Shape& shape_of<PartiesOfGroup>() {
  static constexpr ShapeField fields[] = {
      field<&PartiesOfGroup::group>("groep", "De naam van de groep."),
      field<&PartiesOfGroup::parties>("partijen", "De ketenpartijen die erbij horen."),
  };
  static constexpr Shape shape{"partijengroep", fields};
  return shape;
}

template <>
const Shape& shape_of<WantedParty>() {
  static constexpr ShapeField fields[] = {
      part<&WantedParty::party>(),
      field<&WantedParty::is_indispensable>("onmisbaar", "Of de keten niet zonder kan."),
      field<&WantedParty::approached>("benaderd", "De dag waarop de partij is benaderd."),
  };
  static constexpr Shape shape{"gewenste-partij", fields};
  return shape;
}

template <>
const Shape& shape_of<NetworkPicture>() {
  static constexpr ShapeField fields[] = {
      field<&NetworkPicture::groups>("groepen", "De ketenpartijen, naar groep."),
      count<&NetworkPicture::parties>("aantal-partijen", "ketenpartij", "ketenpartijen",
                                      "Hoeveel ketenpartijen er zijn.", "partijen-tekst"),
      field<&NetworkPicture::pairs>("samenwerkingen", "Hoeveel tweetallen van partijen samenwerken."),
      field<&NetworkPicture::loose>("los", "De partijen zonder samenwerking."),
      field<&NetworkPicture::wanted_parties>("gewenste-partijen", "De partijen die de keten erbij wil."),
      field<&NetworkPicture::is_recruiting>("werven", "Of de keten nog begint, en partijen zoekt."),
      field<&NetworkPicture::missing_kinds>("ontbrekende-soorten", "Wie er van de checklist nog niet meedoen."),
      field<&NetworkPicture::consultations>("overlegtafels", "Het overleg en de initiatieven die er al zijn."),
  };
  static constexpr Shape shape{"netwerkbeeld", fields};
  return shape;
}

}  // namespace keten::documents
