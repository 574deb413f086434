// How the cards of personas are shown.
#include "base/text/text.hpp"
#include "documents/personas/persona_cards.hpp"

namespace keten::documents {

namespace {

/// "Loket: Zorgdat en MEE; Lotgenotencontact: Zorgdat".
std::string with_providers(const std::vector<ShownOffer>& offers) {
  std::string text;
  for (const ShownOffer& offer : offers) {
    text += (text.empty() ? "" : "; ") + offer.title;
    const std::string providers = in_words(offer.providers);
    if (!providers.empty() && providers != offer.title) text += ": " + providers;
  }
  return text;
}

/// "Informatiepakket (in ontwikkeling) en Mantelzorgvervoer (gewenst)".
std::string with_status(const std::vector<ShownOffer>& offers) {
  std::vector<std::string> names;
  for (const ShownOffer& offer : offers)
    names.push_back(offer.title + " (" + choice_in_words(offer.instrument.status) + ")");
  return listed(names);
}

/// The texts one after the other, each ended as a sentence.
std::string as_sentences(const std::vector<std::string>& texts) {
  std::string all;
  for (const std::string& text : texts) {
    if (text.empty()) continue;
    all += (all.empty() ? "" : " ") + text;
    if (std::string(".!?…").find(text.back()) == std::string::npos) all += '.';
  }
  return all;
}

bool has_characteristics(const PersonaCard& card) {
  return !card.target_groups.empty() || !card.personal.empty() || !card.work.empty();
}

}  // namespace

template <>
const Shape& shape_of<ActionProposal>() {
  static constexpr ShapeField fields[] = {
      field<&ActionProposal::persona>("persona", "De persona die het nodig heeft."),
      filled<&ActionProposal::need>("behoefte", "Wat de persona nodig heeft."),
      filled<&ActionProposal::action>("actie", "Wat de keten kan doen."),
      field<&ActionProposal::block>("bouwsteen", "De bouwsteen waar dat bij hoort."),
  };
  static constexpr Shape shape{"voorstel", fields};
  return shape;
}

template <>
const Shape& shape_of<PersonaNeed>() {
  static constexpr ShapeField fields[] = {
      filled<&PersonaNeed::need>("behoefte", "Wat de persona nodig heeft."),
      field<&PersonaNeed::kinds>("soorten", "De soorten instrumenten die daarbij helpen."),
      field<&PersonaNeed::offers>("instrumenten", "Wat er is."),
      words<[](const PersonaNeed& need) { return with_providers(need.offers); }>("instrumenten-tekst",
                                                                                 "Wat er is, en van wie."),
      field<&PersonaNeed::pending>("nog-niet", "Wat er nog niet is: in ontwikkeling of gewenst."),
      words<[](const PersonaNeed& need) { return with_status(need.pending); }>(
          "nog-niet-tekst", "Wat er nog niet is, en hoe ver het is."),
      field<[](const PersonaNeed& need) { return !need.offers.empty(); }>("vervuld", "Of er iets is."),
      field<&PersonaNeed::proposal>("voorstel", "Wat de keten kan doen, als er niets is."),
  };
  static constexpr Shape shape{"behoefte", fields};
  return shape;
}

template <>
const Shape& shape_of<PersonaCard>() {
  static constexpr ShapeField fields[] = {
      filled<&PersonaCard::id>("id", "Het id van de persona."),
      filled<&PersonaCard::name>("naam", "De naam."),
      field<&PersonaCard::age>("leeftijd", "De leeftijd in jaren."),
      words<&PersonaCard::is_first>("eerste", "Of dit de eerste kaart is."),
      field<&PersonaCard::target_groups>("doelgroepen", "De doelgroepen waar de persona bij hoort."),
      field<&PersonaCard::personal>("persoonlijk", "Hoe het thuis is."),
      field<&PersonaCard::work>("werk", "Het werk of de studie."),
      words<has_characteristics>("heeft-kenmerken", "Of er iets staat bij doelgroepen, persoonlijk of werk."),
      field<&PersonaCard::profile>("profiel", "Wie de persona is."),
      field<&PersonaCard::situation>("situatie", "Hoe het nu gaat."),
      field<&PersonaCard::needs>("behoeften", "Wat de persona nodig heeft, met wat de keten daarvoor heeft."),
      field<&PersonaCard::search_behaviour>("zoekgedrag", "Waar de persona zoekt."),
      words<[](const PersonaCard& card) { return as_sentences(card.search_behaviour); }>("zoekgedrag-tekst",
                                                                                         "Hetzelfde in zinnen."),
      field<&PersonaCard::obstacles>("belemmeringen", "Wat het moeilijk maakt."),
      words<[](const PersonaCard& card) { return as_sentences(card.obstacles); }>("belemmeringen-tekst",
                                                                                  "Hetzelfde in zinnen."),
      field<&PersonaCard::support>("ondersteuning", "Wat al steun geeft."),
      words<[](const PersonaCard& card) { return as_sentences(card.support); }>("ondersteuning-tekst",
                                                                                "Hetzelfde in zinnen."),
      field<&PersonaCard::proposals>("voorstellen", "Wat de keten kan doen voor deze persona."),
      field<&PersonaCard::note>("toelichting", "Wat er verder over te zeggen is."),
      field<&PersonaCard::empty>("leeg", "Wat nog niet is ingevuld."),
      words<&PersonaCard::to_fill_in>("leeg-tekst", "Hetzelfde in woorden, als de kaart niet publiek is."),
      extra<&PersonaCard::extra>(),
  };
  static constexpr Shape shape{"personakaart", fields};
  return shape;
}

template <>
const Shape& shape_of<PersonaCards>() {
  static constexpr ShapeField fields[] = {
      filled<&PersonaCards::chain>("keten", "De naam van de keten."),
      field<&PersonaCards::today>("vandaag", "De dag waarop de kaarten zijn gemaakt."),
      field<&PersonaCards::is_public>("publiek", "Of namen en contactgegevens zijn weggelaten."),
      filled<&PersonaCards::title>("titel", "De titel."),
      field<&PersonaCards::cards>("personas", "Een kaart van elke persona."),
      words<[](const PersonaCards& cards) { return (cards.cards.size() > 1); }>("meer", "Of er meer dan één kaart is."),
      field<&PersonaCards::proposals>("voorstellen", "Wat de keten kan doen voor deze persona's."),
  };
  static constexpr Shape shape{"persona", fields};
  return shape;
}

}  // namespace keten::documents
