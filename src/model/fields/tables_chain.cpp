// The field tables of a chain's file, of the section `keten`, and of what stands inside it.
#include "keten/relation.hpp"
#include "model/fields/field_types.hpp"
#include "model/fields/tables.hpp"

namespace keten {

using enum Sharing;

template <>
const EntityTable& table<Chain>() {
  static constexpr Field fields[] = {
      field<&Chain::info>("keten", "De keten zelf: naam, methode, schaal, fase en afspraken. Staat er één keer."),
      section<&Chain::goals>("Wat de keten, of een bouwsteen, wil bereiken."),
      section<&Chain::persons>("De professionals en ervaringsdeskundigen die meedoen."),
      section<&Chain::parties>("De organisaties en sleutelpersonen in en om de keten."),
      section<&Chain::blocks>("Per bouwsteen van de methode: wie welke rol heeft, en de antwoorden op de vragen."),
      section<&Chain::instruments>("Het ondersteuningsaanbod voor mantelzorgers."),
      section<&Chain::relations>("De samenwerking tussen partijen: wat er is, wat goed gaat en wat ontbreekt."),
      section<&Chain::meetings>("De bijeenkomsten die zijn geweest of gepland."),
      section<&Chain::actions>("Wat er is afgesproken, wie het doet en wanneer het klaar is."),
      section<&Chain::ideas>("Wat een besluitvormingsbijeenkomst opleverde."),
      section<&Chain::personas>("Verzonnen mantelzorgers die de doelgroep een gezicht geven."),
      section<&Chain::evaluations>("De jaarlijkse evaluatie van de samenwerking."),
  };
  static constexpr EntityTable result{.name = "een bestand", .plural = "bestanden", .fields = fields, .is_file = true};
  return result;
}

template <>
const EntityTable& table<ChainInfo>() {
  static constexpr Field fields[] = {
      required<&ChainInfo::name>("naam", text, "De naam van de keten.", "Mantelzorgketen Overschie"),
      field<&ChainInfo::method>("methode", method,
                                "De methode die de keten volgt, of het pad van een eigen methodebestand in de keten. "
                                "Standaard is dat depressiepreventie-mantelzorgers.",
                                "depressiepreventie-mantelzorgers"),
      field<&ChainInfo::scale>("schaal", "De schaal waarop de keten werkt.", "gemeente"),
      field<&ChainInfo::areas>("gebied", text, "De gemeenten of wijken waar de keten werkt.", "[Harderwijk, Ermelo]"),
      required<&ChainInfo::phase>("fase", "De fase van het faseplan. A, B, C en D mogen ook.", "toepassen"),
      field<&ChainInfo::shortened>("verkort",
                                   "De bouwstenen van een verkorte fase C. Aan de andere bouwstenen werkt u later.",
                                   "[bewustwording, preventie]"),
      field<&ChainInfo::start>("start", "De dag waarop het project begon.", "2024-01-15"),
      field<&ChainInfo::end>("einde", "De dag waarop het project eindigt.", "2025-06-30"),
      field<&ChainInfo::phase_since>("fase-sinds", "De dag waarop de huidige fase begon.", "2024-03-01"),
      field<&ChainInfo::target_groups>("doelgroepen", "De groepen mantelzorgers waarop de keten zich richt.",
                                       "[jonge-mantelzorgers]"),
      field<&ChainInfo::roles>(
          "rollen", "Wie de rollen van de keten heeft, en wie casusregisseur kan zijn. Zet hier nooit een casus.",
          "{ketenregisseur: gemeente}"),
      field<&ChainInfo::covenant>("convenant", "Het convenant of een andere afspraak tussen de partijen."),
      field<&ChainInfo::setup>("inrichting", "Vijf keuzes voor informatie en advies aan mantelzorgers."),
      field<&ChainInfo::own_target_groups>("eigen-doelgroepen", text,
                                           "Doelgroepen van deze keten, naast die van de methode.",
                                           "{mantelzorgers-70-plus: Mantelzorgers van 70 jaar en ouder}"),
      field<&ChainInfo::consultations>(
          "overlegtafels", text, "Overleggen en initiatieven waarbij de keten aansluit. `geen` is ook een antwoord.",
          "[Overleg jonge mantelzorgers]"),
      field<&ChainInfo::key_figures>("kerncijfers", count, "Getallen om de keten met andere te vergelijken.",
                                     "{inwoners: 27000, mantelzorgers: 3500}"),
      field<&ChainInfo::control>("controle", "Instellingen van `keten check`."),
  };
  static constexpr EntityTable result{.name = "de keten", .plural = "keten", .fields = fields};
  return result;
}

template <>
const EntityTable& table<Holding>() {
  static constexpr Field fields[] = {
      required<&Holding::holder>("houder", "De partij of persoon die de rol heeft.", "gemeente"),
      field<&Holding::from>("van", "De eerste dag in de rol.", "2024-01-15"),
      field<&Holding::until>("tot", "De eerste dag waarop dit niet meer geldt.", "2025-01-01"),
      field<&Holding::substitute>("vervanger", "Wie waarneemt.", "steunpunt"),
  };
  static constexpr EntityTable result{.name = "een houder van een rol", .plural = "rollen", .fields = fields};
  return result;
}

template <>
const EntityTable& table<Covenant>() {
  static constexpr Field fields[] = {
      field<&Covenant::signed_on>("getekend", "De dag waarop het is getekend.", "2024-09-12"),
      field<&Covenant::parties>("partijen", "De partijen die tekenden.", "[gemeente, steunpunt]"),
      field<&Covenant::document>("document", left_out, "Waar het document staat, of hoe het heet.",
                                 "Convenant ketenaanpak 2024"),
  };
  static constexpr EntityTable result{.name = "het convenant", .plural = "convenant", .fields = fields};
  return result;
}

template <>
const EntityTable& table<Setup>() {
  static constexpr Field fields[] = {
      field<&Setup::intake>("vraagverheldering", "Wie de vraag verheldert: het loket of de mensen erachter.",
                            "frontoffice"),
      field<&Setup::staffing>("bemensing", "Wie mantelzorgers te woord staat.", "professionals"),
      field<&Setup::service_area>("werkgebied", "Werkt u per dorp of wijk, of voor de hele gemeente?", "dorp-of-wijk"),
      field<&Setup::organisation>("organisatie", "Is de functie lokaal of bovenlokaal georganiseerd?", "lokaal"),
      field<&Setup::execution>("uitvoering", "Doet de gemeente het zelf, of besteedt zij het uit?", "uitbesteed"),
  };
  static constexpr EntityTable result{.name = "de inrichting", .plural = "inrichting", .fields = fields};
  return result;
}

template <>
const EntityTable& table<Control>() {
  static constexpr Field fields[] = {
      field<&Control::strict>("streng", "Tellen waarschuwingen mee voor de uitslag?", "ja"),
      field<&Control::thresholds>("drempels", "Getallen waarmee de regels rekenen, als u andere wilt dan de standaard.",
                                  "{tussenpoos-max: 16}"),
      field<&Control::waivers>("afwijkingen", "Regels waarvan de keten bewust afwijkt, met de reden."),
  };
  static constexpr EntityTable result{.name = "de controle", .plural = "controle", .fields = fields};
  return result;
}

template <>
const EntityTable& table<Thresholds>() {
  static constexpr Field fields[] = {
      field<&Thresholds::roles_per_person>("rollen-per-persoon", "Zoveel rollen kan één persoon hebben.", "2"),
      field<&Thresholds::coordinator_share>(
          "regisseur-aandeel", "Zoveel procent van de open acties kan bij de ketenregisseur liggen.", "50"),
      field<&Thresholds::turnover>("verloop", "Zoveel procent van de ketenpartijen kan in een jaar stoppen.", "25"),
      field<&Thresholds::confirmed_months>("bevestigd-maanden", "Zoveel maanden blijft een bevestiging geldig.", "12"),
      field<&Thresholds::interval_min>("tussenpoos-min", "Minste aantal weken tussen twee basisbijeenkomsten.", "5"),
      field<&Thresholds::interval_max>("tussenpoos-max", "Meeste aantal weken tussen twee basisbijeenkomsten.", "14"),
      field<&Thresholds::minutes_days>("verslag-dagen", "Binnen zoveel dagen is er een verslag.", "14"),
      field<&Thresholds::idea_months>("idee-maanden", "Binnen zoveel maanden krijgt een idee een vervolg.", "3"),
      field<&Thresholds::actions_per_party>("acties-per-partij", "Zoveel open acties kan één partij hebben.", "3"),
      field<&Thresholds::actions_total>("acties-totaal", "Zoveel open acties kan de keten hebben.", "15"),
      field<&Thresholds::wanted_months>("gewenst-maanden", "Binnen zoveel maanden hoort bij een wens een actie.", "6"),
      field<&Thresholds::evaluation_months>("evaluatie-maanden", "Binnen zoveel maanden volgt een evaluatie.", "12"),
      field<&Thresholds::small_count>("klein-aantal", "Aantallen mantelzorgers onder dit getal zijn herleidbaar.",
                                      "10"),
      field<&Thresholds::old_contact_months>("oud-contact-maanden",
                                             "Zoveel maanden na vertrek bewaart u contactgegevens nog.", "12"),
  };
  static constexpr EntityTable result{.name = "de drempels", .plural = "drempels", .fields = fields};
  return result;
}

template <>
const EntityTable& table<Waiver>() {
  static constexpr Field fields[] = {
      required<&Waiver::rule>("regel", unless_personal, "De regel waarvan u afwijkt.", "informatiepunt-plaats"),
      required<&Waiver::reason>("reden", text, "Waarom de keten het anders doet.",
                                "Het loket van de gemeente is bekender."),
      field<&Waiver::about>("over", about, "Waarover het gaat, zoals `partijen/icare`, `keten` of een id. Leeg: alles.",
                            "keten"),
      field<&Waiver::by>("door", "Wie dit besloot.", "gemeente"),
      field<&Waiver::date>("datum", "Wanneer dit is besloten.", "2024-05-14"),
  };
  static constexpr EntityTable result{.name = "een afwijking", .plural = "afwijkingen", .fields = fields};
  return result;
}

std::span<const EntityTable* const> chain_tables() {
  static const EntityTable* const tables[] = {
      &table<Chain>(),     &table<ChainInfo>(),  &table<Holding>(),    &table<Covenant>(),
      &table<Setup>(),     &table<Control>(),    &table<Thresholds>(), &table<Waiver>(),
      &table<Goal>(),      &table<Person>(),     &table<Party>(),      &table<CarerContact>(),
      &table<BlockWork>(), &table<Answer>(),     &table<Instrument>(), &table<Relation>(),
      &table<Meeting>(),   &table<AgendaItem>(), &table<Action>(),     &table<Idea>(),
      &table<Persona>(),   &table<Need>(),       &table<Evaluation>(), &table<EvaluationAnswer>(),
  };
  return tables;
}

}  // namespace keten
