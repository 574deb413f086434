// The field tables of a method file.
#include "model/fields/field_types.hpp"
#include "model/fields/tables.hpp"

namespace keten {

template <>
const EntityTable& table<Method>() {
  static constexpr Field fields[] = {
      required<&Method::info>("methode", "De methode zelf: naam, bron en versie."),
      field<&Method::phases>("fasen", "De vier fasen van het faseplan."),
      section<&Method::roles>("De rollen in de samenwerking."),
      section<&Method::blocks>("De onderdelen van de aanpak, met hun vragen."),
      section<&Method::instrument_kinds>("De soorten ondersteuning."),
      section<&Method::basic_functions>("De basisfuncties van mantelzorgondersteuning."),
      field<&Method::own_strength>("eigen-kracht", "Welke ondersteuning past bij welke mate van eigen kracht."),
      section<&Method::party_kinds>("De soorten organisaties en sleutelpersonen."),
      section<&Method::groups>("De groepen waarin het netwerk de partijen toont."),
      section<&Method::target_groups>("De groepen mantelzorgers."),
      section<&Method::meeting_kinds>("De soorten bijeenkomsten, met hun onderwerpen."),
      field<&Method::evaluation_questions>("evaluatievragen", "De vragen van de jaarlijkse evaluatie."),
      field<&Method::success_clusters>("succesclusters", "Waaraan men een geslaagde ketenaanpak herkent."),
      field<&Method::analysis_questions>("ketenanalysevragen", "De vragen die elke partij vooraf beantwoordt."),
      field<&Method::checklist>("checklist", "De partijen om aan te denken."),
  };
  static constexpr EntityTable result{
      .name = "een methodebestand", .plural = "methodebestanden", .fields = fields, .is_file = true};
  return result;
}

template <>
const EntityTable& table<MethodInfo>() {
  static constexpr Field fields[] = {
      required<&MethodInfo::name>("naam", "De naam van de methode.", "Depressiepreventie bij mantelzorgers"),
      field<&MethodInfo::source>("bron", "Titel en datum van de bron."),
      field<&MethodInfo::version>("versie", "De versie van dit bestand.", "1"),
      field<&MethodInfo::short_advice>("verkort-advies", "De bouwstenen die men kiest in een verkorte fase C."),
      field<&MethodInfo::health_words>("gezondheidswoorden", "Woorden over gezondheid, voor de privacyregels."),
  };
  static constexpr EntityTable result{.name = "de methode", .plural = "methode", .fields = fields};
  return result;
}

template <>
const EntityTable& table<PhaseInfo>() {
  static constexpr Field fields[] = {
      field<&PhaseInfo::letter>("letter", "De letter van de fase.", "A"),
      field<&PhaseInfo::name>("naam", "De naam van de fase.", "Voorbereiden"),
      field<&PhaseInfo::goal>("doel", "Wat de fase oplevert."),
      field<&PhaseInfo::months>("duur", "Hoeveel maanden de fase gemiddeld duurt.", "12"),
      field<&PhaseInfo::questions>("vragen", "De vragen van de fase."),
      field<&PhaseInfo::activities>("activiteiten", "Wat er in de fase gebeurt."),
  };
  static constexpr EntityTable result{.name = "een fase", .plural = "fasen", .fields = fields};
  return result;
}

template <>
const EntityTable& table<Role>() {
  static constexpr Field fields[] = {
      required<&Role::name>("naam", "De naam van de rol.", "Ketenregisseur"),
      required<&Role::level>("niveau", "Waar de rol bij hoort.", "keten"),
      field<&Role::count>("aantal", "Hoeveel houders de rol tegelijk heeft.", "een"),
      field<&Role::from>("vanaf", "De fase vanaf welke de rol is belegd.", "starten"),
      field<&Role::task>("taak", "Wat de houder doet."),
      field<&Role::advice>("advies", "Bij wie de rol past."),
  };
  static constexpr EntityTable result = table_of_kind<Role>(fields);
  return result;
}

template <>
const EntityTable& table<BuildingBlock>() {
  static constexpr Field fields[] = {
      required<&BuildingBlock::number>("nummer", "Het nummer van de bouwsteen.", "1"),
      required<&BuildingBlock::name>("naam", "De naam van de bouwsteen.", "Bewustwording"),
      field<&BuildingBlock::aliases>("ook-bekend-als", "Andere namen van de bouwsteen."),
      field<&BuildingBlock::aim>("gericht-op", "Gaat het over de casus of over de keten?", "casus"),
      field<&BuildingBlock::assignment>("opgave", "Het vraagstuk achter de bouwsteen."),
      field<&BuildingBlock::goal>("doel", "Wat de partijen willen bereiken."),
      field<&BuildingBlock::instrument_kinds>("instrumentsoorten", "De soorten ondersteuning die erbij horen."),
      field<&BuildingBlock::questions>("vragen", "De vragen die de keten beantwoordt."),
  };
  static constexpr EntityTable result{.name = "een bouwsteen van de methode", .plural = "bouwstenen", .fields = fields};
  return result;
}

template <>
const EntityTable& table<InstrumentKind>() {
  static constexpr Field fields[] = {
      required<&InstrumentKind::name>("naam", "De naam van de soort.", "Emotionele steun"),
      field<&InstrumentKind::basic_functions>("basisfuncties", "De basisfuncties die de soort vervult."),
  };
  static constexpr EntityTable result = table_of_kind<InstrumentKind>(fields);
  return result;
}

template <>
const EntityTable& table<BasicFunction>() {
  static constexpr Field fields[] = {
      required<&BasicFunction::name>("naam", "De naam van de basisfunctie.", "Educatie"),
  };
  static constexpr EntityTable result = table_of_kind<BasicFunction>(fields);
  return result;
}

template <>
const EntityTable& table<StrengthInfo>() {
  static constexpr Field fields[] = {
      field<&StrengthInfo::name>("naam", "De naam van deze mate van eigen kracht."),
      field<&StrengthInfo::kinds>("soorten", "De ondersteuning die erbij past."),
  };
  static constexpr EntityTable result{.name = "een mate van eigen kracht", .plural = "eigen-kracht", .fields = fields};
  return result;
}

template <>
const EntityTable& table<PartyKind>() {
  static constexpr Field fields[] = {
      required<&PartyKind::name>("naam", "De naam van de soort.", "Huisarts"),
      field<&PartyKind::group>("groep", "De groep waar de soort bij hoort.", "eerstelijn"),
      field<&PartyKind::key_person>("sleutelpersoon", "Is het een persoon en geen organisatie?", "ja"),
      field<&PartyKind::required>("verplicht", "Hoort een keten er in ieder geval één te hebben?", "ja"),
      field<&PartyKind::functions>("netwerkfuncties", "Wat de soort in het netwerk doet.", "[signaleren, verwijzen]"),
  };
  static constexpr EntityTable result = table_of_kind<PartyKind>(fields);
  return result;
}

template <>
const EntityTable& table<PartyGroup>() {
  static constexpr Field fields[] = {
      required<&PartyGroup::name>("naam", "De naam van de groep.", "Welzijn"),
      field<&PartyGroup::color>("kleur", "De kleur in het netwerk, als #rrggbb.", "'#8fbcbb'"),
  };
  static constexpr EntityTable result = table_of_kind<PartyGroup>(fields);
  return result;
}

template <>
const EntityTable& table<TargetGroup>() {
  static constexpr Field fields[] = {
      required<&TargetGroup::name>("naam", "De naam van de doelgroep.", "Jonge mantelzorgers"),
      field<&TargetGroup::high_risk>("hoog-risico", "Heeft deze groep een verhoogd risico?", "ja"),
  };
  static constexpr EntityTable result = table_of_kind<TargetGroup>(fields);
  return result;
}

template <>
const EntityTable& table<MeetingKind>() {
  static constexpr Field fields[] = {
      required<&MeetingKind::name>("naam", "De naam van de soort.", "Basisbijeenkomst"),
      field<&MeetingKind::phase>("fase", "De fase waarin zij past.", "toepassen"),
      field<&MeetingKind::minutes>("duur", "Hoeveel minuten zij duurt.", "120"),
      field<&MeetingKind::participants>("deelnemers", "Wie erbij zijn."),
      field<&MeetingKind::topics>("onderwerpen", "De onderwerpen, in hun volgorde."),
  };
  static constexpr EntityTable result = table_of_kind<MeetingKind>(fields);
  return result;
}

template <>
const EntityTable& table<Topic>() {
  static constexpr Field fields[] = {
      required<&Topic::id>("id", "Het id van het onderwerp.", "terugblik"),
      required<&Topic::title>("titel", "De titel op de agenda.", "Terugblik"),
      field<&Topic::minutes>("duur", "Hoeveel minuten het duurt.", "20"),
      field<&Topic::questions>("vragen", "De vragen om te bespreken."),
      field<&Topic::blocks>("blokken", "Wat keten erbij laat zien.", "[terugblik, acties]"),
  };
  static constexpr EntityTable result{.name = "een onderwerp", .plural = "onderwerpen", .fields = fields};
  return result;
}

std::span<const EntityTable* const> method_tables() {
  static const EntityTable* const tables[] = {
      &table<Method>(),        &table<MethodInfo>(),     &table<PhaseInfo>(),     &table<Role>(),
      &table<BuildingBlock>(), &table<InstrumentKind>(), &table<BasicFunction>(), &table<StrengthInfo>(),
      &table<PartyKind>(),     &table<PartyGroup>(),     &table<TargetGroup>(),   &table<MeetingKind>(),
      &table<Topic>(),
  };
  return tables;
}

}  // namespace keten
