// The field tables of what a chain works on: goals, bouwstenen, instruments, meetings, actions, ideas, personas,
// evaluations.
#include "keten/goal.hpp"
#include "keten/idea.hpp"
#include "keten/instrument.hpp"
#include "model/fields/field_types.hpp"

namespace keten {

using enum Sharing;

template <>
const EntityTable& table<Goal>() {
  static constexpr Field fields[] = {
      required<&Goal::goal>("doel", text, "Wat u wilt bereiken, in één zin.",
                            "Mantelzorgers weten waar zij terechtkunnen"),
      field<&Goal::block>("bouwsteen", "De bouwsteen waar het doel bij hoort. Leeg: de hele keten.", "bewustwording"),
      field<&Goal::indicator>("indicator", text, "Waaraan u ziet of het lukt.",
                              "Aantal nieuwe inschrijvingen bij het steunpunt"),
      field<&Goal::unit>("eenheid", text, "Waarin u meet.", "mantelzorgers per jaar"),
      field<&Goal::baseline>("nulmeting", count, "De waarde bij het begin.", "120"),
      field<&Goal::target>("streefwaarde", "De waarde die u wilt halen.", "200"),
      field<&Goal::due>("termijn", "De dag waarop u het doel wilt halen.", "2025-12-31"),
      field<&Goal::owner>("eigenaar", "Wie het doel bewaakt.", "steunpunt"),
      field<&Goal::measurements>("metingen", count, "Wat er op welke dag is gemeten.", "{2024-06-30: 145}"),
  };
  static constexpr EntityTable result = table_of_kind<Goal>(fields);
  return result;
}

template <>
const EntityTable& table<BlockWork>() {
  static constexpr Field fields[] = {
      field<&BlockWork::roles>("rollen", "Wie de rollen bij deze bouwsteen heeft.", "{kwaliteitsbewaker: steunpunt}"),
      field<&BlockWork::answers>("antwoorden", "De antwoorden op de vragen van de methode.",
                                 "{bereiken: Via de huisarts en de school}"),
  };
  static constexpr EntityTable result = table_of_kind<BlockWork>(fields);
  return result;
}

template <>
const EntityTable& table<Answer>() {
  static constexpr Field fields[] = {
      field<&Answer::text>("antwoord", text, "Het antwoord van de keten.", "Via de huisarts en de school"),
      field<&Answer::sufficient>("toereikend", "Is wat er is genoeg?", "deels"),
      field<&Answer::date>("datum", "De dag waarop de keten dit antwoord gaf.", "2024-04-16"),
  };
  static constexpr EntityTable result{.name = "een antwoord", .plural = "antwoorden", .fields = fields};
  return result;
}

template <>
const EntityTable& table<Instrument>() {
  static constexpr Field fields[] = {
      required<&Instrument::name>("naam", text, "De naam van het instrument.", "Lotgenotengroep dementie"),
      field<&Instrument::public_name>("publieksnaam", text, "Het gewone woord ervoor, voor mantelzorgers.",
                                      "Praatgroep"),
      required<&Instrument::blocks>("bouwstenen", "De bouwstenen waar het bij hoort.", "[preventie]"),
      field<&Instrument::kind>("soort", "Wat voor soort ondersteuning het is.", "emotionele-steun"),
      field<&Instrument::target_groups>("doelgroepen", "Voor welke mantelzorgers het is. Leeg: voor iedereen.",
                                        "[dementie]"),
      field<&Instrument::confirmed>("bevestigd", "De dag waarop iemand naging dat dit klopt.", "2024-05-20"),
      field<&Instrument::staffing>("inzet-door", "Wie het uitvoert.", "[vrijwilligers]"),
      field<&Instrument::roles>("rollen", "Wie het instrument uitvoert en ontwikkelt.", "{uitvoerder: steunpunt}"),
      field<&Instrument::status>("status", "Of het er al is. Standaard is dat actief.", "actief"),
      field<&Instrument::own_strength>("eigen-kracht", "Bij welke mate van eigen kracht het past.", "[beperkt]"),
      field<&Instrument::experience_expertise>("ervaringsdeskundigheid", "Werken er ervaringsdeskundigen aan mee?",
                                               "ja"),
      field<&Instrument::access>("toegang", text, "Hoe een mantelzorger het krijgt.", "Aanmelden bij het steunpunt"),
      field<&Instrument::website>("website", TextKind::website, "Het webadres.", "https://www.example.nl"),
      field<&Instrument::financing>("financiering", "Wie het betaalt.", "[gemeente]"),
  };
  static constexpr EntityTable result = table_of_kind<Instrument>(fields);
  return result;
}

template <>
const EntityTable& table<Meeting>() {
  static constexpr Field fields[] = {
      required<&Meeting::kind>("soort", "Wat voor bijeenkomst het is.", "basisbijeenkomst"),
      field<&Meeting::date>("datum", "De dag.", "2024-06-18"),
      field<&Meeting::begin>("begin", "De tijd waarop het begint.", "13:30"),
      field<&Meeting::end>("einde", "De tijd waarop het eindigt.", "15:30"),
      field<&Meeting::location>("locatie", left_out, "Waar het is.", "Gemeentehuis, zaal 2"),
      field<&Meeting::title>("titel", text, "Een eigen titel.", "Samen eerder signaleren"),
      field<&Meeting::blocks>("bouwstenen", "De bouwstenen die centraal staan.", "[preventie]"),
      field<&Meeting::target_groups>("doelgroepen", "De doelgroepen die centraal staan.", "[jonge-mantelzorgers]"),
      field<&Meeting::chair>("voorzitter", "Wie de bijeenkomst leidt.", "gemeente"),
      field<&Meeting::secretary>("notulist", "Wie het verslag maakt.", "steunpunt"),
      field<&Meeting::present>("aanwezig", "Wie er waren.", "[gemeente, steunpunt]"),
      field<&Meeting::absent>("afwezig", "Wie zich afmeldden.", "[huisarts]"),
      field<&Meeting::invited>("genodigd", "Wie u uitnodigt. Leeg: alle ketenpartijen.", "[gemeente, steunpunt]"),
      field<&Meeting::personas>("personas", "De persona's die u bespreekt.", "[kim]"),
      field<&Meeting::agenda>("agenda", "Een eigen agenda. Leeg: de onderwerpen van de methode."),
      field<&Meeting::minutes>("verslag", minutes, "Wat er is besproken. Opmaak met Markdown mag."),
      field<&Meeting::decisions>("besluiten", text, "Wat er is besloten.", "[We komen elke twee maanden bij elkaar]"),
  };
  static constexpr EntityTable result = table_of_kind<Meeting>(fields);
  return result;
}

template <>
const EntityTable& table<AgendaItem>() {
  static constexpr Field fields[] = {
      required<&AgendaItem::subject>("onderwerp", text,
                                     "Waar het over gaat, of het id van een onderwerp van de methode.", "terugblik"),
      field<&AgendaItem::minutes>("duur", "Hoeveel minuten het duurt.", "20"),
      field<&AgendaItem::by>("door", "Wie het inbrengt.", "steunpunt"),
  };
  static constexpr EntityTable result{.name = "een agendapunt", .plural = "agenda", .fields = fields};
  return result;
}

template <>
const EntityTable& table<Action>() {
  static constexpr Field fields[] = {
      required<&Action::action>("actie", text, "Wat er gebeurt, in één zin.", "Informatiepakket maken voor huisartsen"),
      field<&Action::owners>("eigenaar", "Wie ervoor zorgt.", "steunpunt"),
      field<&Action::with>("met", "Wie meehelpt.", "[huisarts]"),
      field<&Action::block>("bouwsteen", "De bouwsteen waar de actie bij hoort.", "bewustwording"),
      field<&Action::goal>("doel", "Het doel waar de actie aan bijdraagt.", "beter-vindbaar"),
      field<&Action::meeting>("bijeenkomst", "De bijeenkomst waar dit is afgesproken.", "start"),
      field<&Action::deadline>("deadline", "De dag waarop het klaar is.", "2024-09-01"),
      field<&Action::size>("omvang", "Hoeveel werk het is.", "klein"),
      field<&Action::effect>("effect", "Hoeveel het oplevert.", "groot"),
      field<&Action::aim>("gericht-op", "Op wie de actie is gericht.", "mantelzorgers"),
      field<&Action::part_of>("onderdeel-van", "De grote actie waar deze een deel van is.", "informatiepakket"),
      field<&Action::status>("status", "Hoe het ervoor staat. Standaard is dat open.", "bezig"),
      field<&Action::progress>("voortgang", text, "Wat er al is gedaan.", "De tekst is klaar"),
      field<&Action::obstacle>("obstakel", text, "Wat de actie tegenhoudt.", "De drukker heeft vertraging"),
      field<&Action::recurrence>("herhaling", text, "Hoe vaak de actie terugkomt.", "elk kwartaal"),
      field<&Action::done_on>("afgerond", "De dag waarop het klaar was.", "2024-08-27"),
  };
  static constexpr EntityTable result = table_of_kind<Action>(fields);
  return result;
}

template <>
const EntityTable& table<Idea>() {
  static constexpr Field fields[] = {
      required<&Idea::idea>("idee", text, "Het idee, in één zin.", "Eén telefoonnummer voor alle vragen"),
      field<&Idea::theme>("thema", text, "Het thema van de tafel.", "Vinden en bereiken"),
      field<&Idea::meeting>("bijeenkomst", "De bijeenkomst waar het idee ontstond.", "besluitvorming"),
      field<&Idea::what>("wat", text, "Wat er gaat gebeuren."),
      field<&Idea::how>("hoe", text, "Hoe dat gaat."),
      field<&Idea::who>("wie", text, "Wie erbij nodig zijn."),
      field<&Idea::where>("waar", text, "Waar het gebeurt."),
      field<&Idea::when>("wanneer", text, "Wanneer het gebeurt."),
      field<&Idea::conditions>("randvoorwaarden", text, "Wat er eerst geregeld moet zijn."),
      field<&Idea::parties>("partijen", "De partijen die ermee verdergaan.", "[gemeente]"),
      field<&Idea::actions>("acties", "Wat er van het idee kwam.", "[telefoonnummer]"),
  };
  static constexpr EntityTable result = table_of_kind<Idea>(fields);
  return result;
}

template <>
const EntityTable& table<Persona>() {
  static constexpr Field fields[] = {
      required<&Persona::name>("naam", persona_name, "Een verzonnen voornaam.", "Kim"),
      field<&Persona::age>("leeftijd", "De leeftijd in jaren.", "48"),
      field<&Persona::target_groups>("doelgroepen", "De groepen waar deze persona bij hoort.",
                                     "[werkende-mantelzorgers]"),
      field<&Persona::personal>("persoonlijk", left_out, "De persoonlijke situatie.", "Getrouwd, twee kinderen"),
      field<&Persona::work>("werk", left_out, "Werk of studie.", "Werkt drie dagen in het onderwijs"),
      field<&Persona::profile>("profiel", left_out, "Wie dit is, in een paar zinnen."),
      field<&Persona::situation>("situatie", text, "Hoe het er nu voor staat."),
      field<&Persona::needs>("behoeften", "Wat deze persona nodig heeft.", "[{behoefte: Tijd voor zichzelf}]"),
      field<&Persona::search_behaviour>("zoekgedrag", text, "Waar deze persona informatie zoekt.",
                                        "[internet, andere ouders]"),
      field<&Persona::obstacles>("belemmeringen", text, "Wat in de weg zit.", "[Alles zelf uitzoeken]"),
      field<&Persona::support>("ondersteuning", text, "Welke steun er al is.", "[Een werkgever die meedenkt]"),
  };
  static constexpr EntityTable result = table_of_kind<Persona>(fields);
  return result;
}

template <>
const EntityTable& table<Need>() {
  static constexpr Field fields[] = {
      required<&Need::need>("behoefte", text, "Wat iemand nodig heeft.", "Tijd voor zichzelf"),
      field<&Need::instruments>("instrumenten", "De instrumenten die daarbij helpen.", "[logeerhuis]"),
      field<&Need::kinds>("soorten", "De soorten ondersteuning die daarbij helpen.", "[vervangende-mantelzorg]"),
  };
  static constexpr EntityTable result{.name = "een behoefte", .plural = "behoeften", .fields = fields};
  return result;
}

template <>
const EntityTable& table<Evaluation>() {
  static constexpr Field fields[] = {
      required<&Evaluation::date>("datum", "De dag van de evaluatie.", "2024-11-12"),
      field<&Evaluation::answers>("antwoorden", "De antwoorden op de evaluatievragen van de methode.",
                                  "{rollen: {oordeel: deels, toelichting: De rol van ontwikkelaar is nog vaag}}"),
      field<&Evaluation::priorities>("prioriteiten", text, "Waar u het komende jaar aan werkt.", "[Zelfmanagement]"),
  };
  static constexpr EntityTable result = table_of_kind<Evaluation>(fields);
  return result;
}

template <>
const EntityTable& table<EvaluationAnswer>() {
  static constexpr Field fields[] = {
      field<&EvaluationAnswer::judgement>("oordeel", "Het oordeel van de keten.", "deels"),
  };
  static constexpr EntityTable result{.name = "een antwoord in de evaluatie", .plural = "antwoorden", .fields = fields};
  return result;
}

}  // namespace keten
