// The cards of personas as a Value.
#include <algorithm>
#include <string>
#include <utility>

#include "base/text/text.hpp"
#include "documents/personas/persona_cards.hpp"
#include "documents/shared/redact.hpp"
#include "documents/shared/values.hpp"

namespace keten {

using documents::or_null;
using documents::set_date;
using documents::set_list;

namespace {

/// "Loket: Zorgdat en MEE; Lotgenotencontact: Zorgdat".
std::string in_words(const std::vector<ShownOffer>& offers) {
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
    names.push_back(offer.title +
                    (offer.instrument.status == InstrumentStatus::wanted ? " (gewenst)" : " (in ontwikkeling)"));
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

void set_texts(Object& object, const std::string& key, const std::vector<std::string>& texts) {
  object.set(key, documents::to_list(texts));
  object.set(key + "-tekst", or_null(as_sentences(texts)));
}

Value value_of(const PersonaNeed& need, const PersonaCard& card) {
  if (!need.proposal) return {};
  const std::optional<Named>& block = need.proposal->block;
  Object object{{"persona", card.id}, {"persona-naam", card.name}, {"behoefte", need.need}};
  object.set("actie", need.proposal->action);
  object.set("bouwsteen", block ? Value(block->id) : Value());
  object.set("bouwsteen-naam", block ? Value(block->name) : Value());
  return object;
}

Array proposals_of(const PersonaCard& card) {
  Array proposals;
  for (const PersonaNeed& need : card.needs)
    if (need.proposal) proposals.push_back(value_of(need, card));
  return proposals;
}

Array needs_of(const PersonaCard& card) {
  Array needs;
  for (const PersonaNeed& need : card.needs) {
    Object object{{"behoefte", need.need}};
    object.set("soorten", documents::to_list(need.kinds));
    set_list(object, "instrumenten", need.offers);
    object.set("instrumenten-tekst", or_null(in_words(need.offers)));
    set_list(object, "nog-niet", need.pending);
    object.set("nog-niet-tekst", or_null(with_status(need.pending)));
    object.set("vervuld", !need.offers.empty());
    object.set("voorstel", value_of(need, card));
    needs.push_back(std::move(object));
  }
  return needs;
}

Value value_of(const PersonaCard& card, bool is_first, bool is_public) {
  Object object{{"id", card.id}, {"naam", card.name}, {"leeftijd", or_null(card.age)}};
  object.set("leeftijd-tekst", card.age ? Value(dutch_number(*card.age)) : Value());
  object.set("eerste", is_first);
  object.set("doelgroepen", documents::to_list(card.target_groups));
  object.set("doelgroepen-tekst", or_null(in_words(card.target_groups)));
  object.set("persoonlijk", or_null(card.personal));
  object.set("werk", or_null(card.work));
  object.set("heeft-kenmerken", !card.target_groups.empty() || !card.personal.empty() || !card.work.empty());
  object.set("profiel", or_null(card.profile));
  object.set("situatie", or_null(card.situation));
  object.set("behoeften", needs_of(card));
  object.set("heeft-behoeften", !card.needs.empty());
  set_texts(object, "zoekgedrag", card.search_behaviour);
  set_texts(object, "belemmeringen", card.obstacles);
  set_texts(object, "ondersteuning", card.support);
  Array proposals = proposals_of(card);
  object.set("heeft-voorstellen", !proposals.empty());
  object.set("voorstellen", std::move(proposals));
  object.set("toelichting", or_null(card.note));
  object.set("leeg", documents::to_list(card.empty));
  object.set("leeg-tekst", is_public ? Value() : or_null(enumerate(card.empty)));
  documents::add(object, card.extra);
  return object;
}

}  // namespace

Value to_value(const PersonaCards& cards) {
  Object object{{"keten", cards.chain}};
  set_date(object, "vandaag", cards.audience.today);
  object.set("publiek", cards.audience.is_public);
  object.set("titel", cards.cards.size() == 1 ? "Persona " + cards.cards.front().name : std::string("Persona's"));
  Array list;
  Array proposals;
  for (const PersonaCard& card : cards.cards) {
    list.push_back(value_of(card, list.empty(), cards.audience.is_public));
    for (Value& proposal : proposals_of(card)) proposals.push_back(std::move(proposal));
  }
  object.set("personas", list);
  object.set("heeft-personas", !list.empty());
  object.set("meer", list.size() > 1);
  object.set("voorstellen", proposals);
  return documents::without_names(object, cards.withheld);
}

}  // namespace keten
