// The field tables of persons, parties and their relations.
#include "keten/person.hpp"
#include "keten/relation.hpp"
#include "model/fields/field_types.hpp"

namespace keten {

using enum Sharing;

template <>
const EntityTable& table<Person>() {
  static constexpr Field fields[] = {
      field<&Person::name>("naam", left_out, "De naam. Een functie is vaak genoeg.", "Anja de Boer"),
      field<&Person::function>("functie", text, "De functie in de eigen organisatie.", "Beleidsadviseur Wmo"),
      field<&Person::party>("partij", "De partij waar deze persoon bij hoort.", "gemeente"),
      field<&Person::level>("niveau", "Het niveau waarop deze persoon werkt.", "tactisch"),
      field<&Person::email>("email", TextKind::email, "Het e-mailadres voor het werk.", "mantelzorg@example.nl"),
      field<&Person::phone>("telefoon", TextKind::phone, "Het telefoonnummer voor het werk.", "0341 123 456"),
      field<&Person::expert_by_experience>("ervaringsdeskundige", "Doet deze persoon mee als ervaringsdeskundige?",
                                           "ja"),
      field<&Person::consent>("toestemming", left_out, "De dag waarop deze persoon toestemde met deze gegevens.",
                              "2024-02-01"),
      field<&Person::is_public>("openbaar", left_out, "Mag de naam in een openbaar document staan?", "nee"),
      field<&Person::until>("tot", "De eerste dag waarop deze persoon niet meer meedoet.", "2025-01-01"),
  };
  static constexpr Field private_note = note(left_out);
  static constexpr EntityTable result = table_of_kind<Person>(fields, &private_note);
  return result;
}

template <>
const EntityTable& table<Party>() {
  static constexpr Field fields[] = {
      required<&Party::name>("naam", party_name, "De naam van de organisatie of sleutelpersoon.", "Welzijn Zorgdat"),
      field<&Party::kinds>("soort", "Wat voor partij dit is; meer dan één mag.", "mantelzorgsteunpunt"),
      field<&Party::group>("groep", "De groep in het netwerk. Standaard die van de eerste soort.", "welzijn"),
      field<&Party::involvement>("betrokken", "Hoe de partij meedoet. Standaard is dat ketenpartij.", "ketenpartij"),
      field<&Party::aliases>("ook-bekend-als", unless_personal, "Andere namen en schrijfwijzen.", "[Zorgdat, SWO]"),
      field<&Party::part_of>("onderdeel-van", "De organisatie waar deze partij bij hoort.", "welzijn"),
      field<&Party::indispensable>("onmisbaar", "Kan de keten niet zonder deze partij?", "ja"),
      field<&Party::approached>("benaderd", "De dag waarop de keten deze partij vroeg mee te doen.", "2024-04-02"),
      field<&Party::since>("sinds", "De eerste dag in de keten.", "2024-01-15"),
      field<&Party::until>("tot", "De eerste dag waarop de partij niet meer meedoet.", "2025-01-01"),
      field<&Party::confirmed>("bevestigd", "De dag waarop de partij deze gegevens bevestigde.", "2024-05-20"),
      field<&Party::commitment>("inzet", text, "Wat de partij inbrengt, zoals uren per maand.", "8 uur per maand"),
      field<&Party::contacts>("aanspreekpunt", "Wie de partij in de keten vertegenwoordigt.", "wmo-adviseur"),
      field<&Party::ambassador>("ambassadeur", "Wie binnen de organisatie aandacht vraagt voor mantelzorgers.",
                                "wijkverpleegkundige"),
      field<&Party::target_groups>("doelgroepen", "De mantelzorgers voor wie de partij bijzondere aandacht heeft.",
                                   "[dementie]"),
      field<&Party::interest>("belang", text, "Wat de partij zelf aan de samenwerking heeft.", "Minder crisisopnames"),
      field<&Party::carer_contact>("contact", "Hoe, met hoeveel mantelzorgers en hoe vaak de partij contact heeft.",
                                   "{wijze: huisbezoek, aantal: ca. 200, frequentie: wekelijks}"),
      field<&Party::offers>("aanbod", "Wat de partij voor mantelzorgers doet.", "[signaleren, doorverwijzen]"),
      field<&Party::activities>("activiteiten", text, "Hoe de partij dat doet.", "[Mantelzorgcafé]"),
      field<&Party::financing>("financiering", "Wie dat betaalt.", "[gemeente]"),
      field<&Party::website>("website", TextKind::website, "Het webadres.", "https://www.example.nl"),
  };
  static constexpr EntityTable result = table_of_kind<Party>(fields);
  return result;
}

template <>
const EntityTable& table<CarerContact>() {
  static constexpr Field fields[] = {
      field<&CarerContact::manner>("wijze", text, "Op welke manier er contact is.", "huisbezoek en telefoon"),
      field<&CarerContact::count>("aantal", count, "Met hoeveel mantelzorgers. `ca. 200` en `onbekend` mogen ook.",
                                  "ca. 200"),
      field<&CarerContact::frequency>("frequentie", text, "Hoe vaak er contact is.", "elke maand"),
  };
  static constexpr EntityTable result{.name = "het contact met mantelzorgers", .plural = "contact", .fields = fields};
  return result;
}

template <>
const EntityTable& table<Relation>() {
  static constexpr Field fields[] = {
      field<&Relation::between>("tussen", "De twee partijen die met elkaar samenwerken.", "[gemeente, steunpunt]"),
      field<&Relation::from>("van", "Van welke partij de relatie uitgaat, zoals bij een doorverwijzing.", "huisarts"),
      field<&Relation::to>("naar", "Naar welke partij de relatie gaat.", "steunpunt"),
      field<&Relation::status>("status",
                               "Hoe het met de relatie staat: `goed` is een goed voorbeeld, `verbeteren` kan beter, "
                               "`gewenst` ontbreekt nog. Standaard is dat bestaand.",
                               "goed"),
      field<&Relation::form>("vorm", "Waaruit de relatie bestaat. Standaard is dat samenwerking.", "doorverwijzing"),
      field<&Relation::blocks>("bouwstenen", "De bouwstenen waarvoor de relatie telt.", "[preventie]"),
      field<&Relation::since>("sinds", "De dag waarop de relatie, of de wens, ontstond.", "2024-03-01"),
      field<&Relation::until>("tot", "De eerste dag waarop de relatie er niet meer is.", "2025-01-01"),
      field<&Relation::confirmed>("bevestigd", "De dag waarop de partijen de relatie bevestigden.", "2024-05-20"),
      field<&Relation::named_by>("genoemd-door", "De partijen die de relatie noemden in de ketenanalyse.",
                                 "[steunpunt]"),
      field<&Relation::actions>("actie", "De acties die hierover zijn afgesproken.", "[kennismaking-huisartsen]"),
  };
  static constexpr EntityTable result = table_of_kind<Relation>(fields);
  return result;
}

}  // namespace keten
