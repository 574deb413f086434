#include "documents/share/share_table.hpp"

#include "model/fields/tables.hpp"

namespace keten::documents {

namespace {

using enum Sharing;

constexpr SharedKey of_file[] = {{"keten", inside},    {"doelen", inside},        {"personen", inside},
                                 {"partijen", inside}, {"bouwstenen", inside},    {"instrumenten", inside},
                                 {"relaties", inside}, {"bijeenkomsten", inside}, {"acties", inside},
                                 {"ideeen", inside},   {"personas", inside},      {"evaluaties", inside}};
constexpr SharedKey of_chain[] = {
    {"naam", text},         {"methode", method},         {"schaal", kept},        {"gebied", text},
    {"fase", kept},         {"verkort", kept},           {"start", kept},         {"einde", kept},
    {"fase-sinds", kept},   {"doelgroepen", reference},  {"rollen", inside},      {"convenant", inside},
    {"inrichting", inside}, {"eigen-doelgroepen", text}, {"overlegtafels", text}, {"kerncijfers", count},
    {"controle", inside},   {"toelichting", text}};
constexpr SharedKey of_holding[] = {
    {"houder", reference}, {"van", kept}, {"tot", kept}, {"vervanger", reference}, {"toelichting", text}};
constexpr SharedKey of_covenant[] = {
    {"getekend", kept}, {"partijen", reference}, {"document", left_out}, {"toelichting", text}};
constexpr SharedKey of_setup[] = {{"vraagverheldering", kept}, {"bemensing", kept},  {"werkgebied", kept},
                                  {"organisatie", kept},       {"uitvoering", kept}, {"toelichting", text}};
constexpr SharedKey of_control[] = {
    {"streng", kept}, {"drempels", inside}, {"afwijkingen", inside}, {"toelichting", text}};
constexpr SharedKey of_thresholds[] = {
    {"rollen-per-persoon", kept}, {"regisseur-aandeel", kept},   {"verloop", kept},         {"bevestigd-maanden", kept},
    {"tussenpoos-min", kept},     {"tussenpoos-max", kept},      {"verslag-dagen", kept},   {"idee-maanden", kept},
    {"acties-per-partij", kept},  {"acties-totaal", kept},       {"gewenst-maanden", kept}, {"evaluatie-maanden", kept},
    {"klein-aantal", kept},       {"oud-contact-maanden", kept}, {"toelichting", text}};
constexpr SharedKey of_waiver[] = {{"regel", unless_personal}, {"reden", text}, {"over", about},
                                   {"door", reference},        {"datum", kept}, {"toelichting", text}};
constexpr SharedKey of_goal[] = {
    {"doel", text},         {"bouwsteen", kept}, {"indicator", text},     {"eenheid", text},   {"nulmeting", count},
    {"streefwaarde", kept}, {"termijn", kept},   {"eigenaar", reference}, {"metingen", count}, {"toelichting", text}};
constexpr SharedKey of_person[] = {
    {"naam", left_out},     {"functie", text},      {"partij", reference},         {"niveau", kept},
    {"email", left_out},    {"telefoon", left_out}, {"ervaringsdeskundige", kept}, {"toestemming", left_out},
    {"openbaar", left_out}, {"tot", kept},          {"toelichting", left_out}};
constexpr SharedKey of_party[] = {{"naam", party_name},
                                  {"soort", kept},
                                  {"groep", kept},
                                  {"betrokken", kept},
                                  {"ook-bekend-als", unless_personal},
                                  {"onderdeel-van", reference},
                                  {"onmisbaar", kept},
                                  {"benaderd", kept},
                                  {"sinds", kept},
                                  {"tot", kept},
                                  {"bevestigd", kept},
                                  {"inzet", text},
                                  {"aanspreekpunt", reference},
                                  {"ambassadeur", reference},
                                  {"doelgroepen", reference},
                                  {"belang", text},
                                  {"contact", inside},
                                  {"aanbod", kept},
                                  {"activiteiten", text},
                                  {"financiering", kept},
                                  {"website", website},
                                  {"toelichting", text}};
constexpr SharedKey of_carer_contact[] = {
    {"wijze", text}, {"aantal", count}, {"frequentie", text}, {"toelichting", text}};
constexpr SharedKey of_block[] = {{"rollen", inside}, {"antwoorden", inside}, {"toelichting", text}};
constexpr SharedKey of_answer[] = {{"antwoord", text}, {"toereikend", kept}, {"datum", kept}, {"toelichting", text}};
constexpr SharedKey of_instrument[] = {{"naam", text},
                                       {"publieksnaam", text},
                                       {"bouwstenen", kept},
                                       {"soort", kept},
                                       {"doelgroepen", reference},
                                       {"bevestigd", kept},
                                       {"inzet-door", kept},
                                       {"rollen", inside},
                                       {"status", kept},
                                       {"eigen-kracht", kept},
                                       {"ervaringsdeskundigheid", kept},
                                       {"toegang", text},
                                       {"website", website},
                                       {"financiering", kept},
                                       {"toelichting", text}};
constexpr SharedKey of_relation[] = {
    {"tussen", reference}, {"van", reference},          {"naar", reference},  {"status", kept},
    {"vorm", kept},        {"bouwstenen", kept},        {"sinds", kept},      {"tot", kept},
    {"bevestigd", kept},   {"genoemd-door", reference}, {"actie", reference}, {"toelichting", text}};
constexpr SharedKey of_meeting[] = {
    {"soort", kept},           {"datum", kept},         {"begin", kept},         {"einde", kept},
    {"locatie", left_out},     {"titel", text},         {"bouwstenen", kept},    {"doelgroepen", reference},
    {"voorzitter", reference}, {"notulist", reference}, {"aanwezig", reference}, {"afwezig", reference},
    {"genodigd", reference},   {"personas", reference}, {"agenda", inside},      {"verslag", minutes},
    {"besluiten", text},       {"toelichting", text}};
constexpr SharedKey of_agenda_item[] = {
    {"onderwerp", text}, {"duur", kept}, {"door", reference}, {"toelichting", text}};
constexpr SharedKey of_action[] = {
    {"actie", text},      {"eigenaar", reference},    {"met", reference},           {"bouwsteen", kept},
    {"doel", reference},  {"bijeenkomst", reference}, {"deadline", kept},           {"omvang", kept},
    {"effect", kept},     {"gericht-op", kept},       {"onderdeel-van", reference}, {"status", kept},
    {"voortgang", text},  {"obstakel", text},         {"herhaling", text},          {"afgerond", kept},
    {"toelichting", text}};
constexpr SharedKey of_idea[] = {{"idee", text},          {"thema", text},       {"bijeenkomst", reference},
                                 {"wat", text},           {"hoe", text},         {"wie", text},
                                 {"waar", text},          {"wanneer", text},     {"randvoorwaarden", text},
                                 {"partijen", reference}, {"acties", reference}, {"toelichting", text}};
constexpr SharedKey of_persona[] = {{"naam", persona_name},    {"leeftijd", kept},      {"doelgroepen", reference},
                                    {"persoonlijk", left_out}, {"werk", left_out},      {"profiel", left_out},
                                    {"situatie", text},        {"behoeften", inside},   {"zoekgedrag", text},
                                    {"belemmeringen", text},   {"ondersteuning", text}, {"toelichting", text}};
constexpr SharedKey of_need[] = {
    {"behoefte", text}, {"instrumenten", reference}, {"soorten", kept}, {"toelichting", text}};
constexpr SharedKey of_evaluation[] = {
    {"datum", kept}, {"antwoorden", inside}, {"prioriteiten", text}, {"toelichting", text}};
constexpr SharedKey of_evaluation_answer[] = {{"oordeel", kept}, {"toelichting", text}};

constexpr SharedTable tables[] = {{table<Chain>, of_file},
                                  {table<ChainInfo>, of_chain},
                                  {table<Holding>, of_holding},
                                  {table<Covenant>, of_covenant},
                                  {table<Setup>, of_setup},
                                  {table<Control>, of_control},
                                  {table<Thresholds>, of_thresholds},
                                  {table<Waiver>, of_waiver},
                                  {table<Goal>, of_goal},
                                  {table<Person>, of_person},
                                  {table<Party>, of_party},
                                  {table<CarerContact>, of_carer_contact},
                                  {table<BlockWork>, of_block},
                                  {table<Answer>, of_answer},
                                  {table<Instrument>, of_instrument},
                                  {table<Relation>, of_relation},
                                  {table<Meeting>, of_meeting},
                                  {table<AgendaItem>, of_agenda_item},
                                  {table<Action>, of_action},
                                  {table<Idea>, of_idea},
                                  {table<Persona>, of_persona},
                                  {table<Need>, of_need},
                                  {table<Evaluation>, of_evaluation},
                                  {table<EvaluationAnswer>, of_evaluation_answer}};

}  // namespace

std::span<const SharedTable> shared_tables() { return tables; }

Sharing sharing_of(const EntityTable& table, std::string_view key) {
  for (const SharedTable& entity : tables)
    if (&entity.table() == &table)
      for (const SharedKey& row : entity.keys)
        if (row.key == key) return row.sharing;
  return left_out;
}

}  // namespace keten::documents
