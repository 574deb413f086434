#include "documents/personas/persona_cards.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "base/text/text.hpp"
#include "keten/instrument.hpp"
#include "keten/persona.hpp"
#include "model/queries.hpp"

namespace keten {

namespace {

// --- Proposals

/// The first bouwsteen that the chain works on where an instrument of one of these kinds belongs.
std::optional<Named> block_for(const Chain& chain, const Need& need) {
  for (const BuildingBlock* block : chosen_blocks(chain))
    for (const Ref<InstrumentKind>& kind : need.kinds)
      if (kind && contains(block->instrument_kinds, *kind)) return named(*block);
  return std::nullopt;
}

std::optional<Named> block_of(const Instrument& instrument) {
  for (const Ref<BuildingBlock>& block : instrument.blocks)
    if (block) return named(*block);
  return std::nullopt;
}

/// By what stands in the way: it is not finished, it is only wished for, it has stopped.
std::string advice_on(const Instrument& instrument, bool is_public) {
  const std::string name = offer_title(instrument, is_public);
  if (instrument.status == InstrumentStatus::in_development)
    return fmt::format("Maak ‘{}’ af, en spreek af wie het gaat bieden.", name);
  if (instrument.status == InstrumentStatus::wanted)
    return fmt::format("Spreek af wie ‘{}’ maakt, en wie het gaat bieden.", name);
  return fmt::format("‘{}’ is gestopt. Bekijk of het terug kan komen, of wat ervoor in de plaats komt.", name);
}

/// The instrument that comes nearest to meeting the need: being made, else wished for, else stopped.
const Instrument* nearest(const Chain& chain, const Persona& persona, const Need& need) {
  const Instrument* best = nullptr;
  for (const Instrument& instrument : chain.instruments) {
    const bool is_named = contains(need.instruments, instrument);
    if (!is_named && (instrument.status == InstrumentStatus::stopped || !serves(instrument, persona, need))) continue;
    if (!best || instrument.status < best->status) best = &instrument;
  }
  return best;
}

ActionProposal propose(const Chain& chain, const Persona& persona, const Need& need, bool is_public) {
  if (const Instrument* instrument = nearest(chain, persona, need))
    return {advice_on(*instrument, is_public), block_of(*instrument)};
  const std::vector<Named> kinds = named(need.kinds);
  if (kinds.empty()) return {"Bespreek wie van ons hierbij kan helpen, en wat daarvoor nodig is.", std::nullopt};
  std::vector<std::string> names;
  for (const Named& kind : kinds) names.push_back("‘" + kind.name + "’");
  return {fmt::format("Zoek een partij die dit kan bieden. Denk aan {}.", enumerate(names, "of")),
          block_for(chain, need)};
}

// --- Cards

PersonaNeed show_need(const Chain& chain, const Persona& persona, const Need& need, const Audience& audience) {
  PersonaNeed shown{
      .need = one_line(need.need), .kinds = named(need.kinds), .offers = {}, .pending = {}, .proposal = {}};
  for (const Instrument& instrument : chain.instruments) {
    if (instrument.status == InstrumentStatus::stopped || !serves(instrument, persona, need)) continue;
    const bool is_active = instrument.status == InstrumentStatus::active;
    (is_active ? shown.offers : shown.pending).push_back(show_offer(chain, instrument, audience));
  }
  if (shown.offers.empty()) {
    shown.proposal = propose(chain, persona, need, audience.is_public);
    shown.proposal->need = shown.need;
    shown.proposal->persona = {persona.id, one_line(name_of(persona))};
  }
  return shown;
}

std::vector<std::string> what_is_empty(const PersonaCard& card) {
  const std::pair<bool, const char*> parts[] = {{!card.age, "leeftijd"},
                                                {card.target_groups.empty(), "doelgroepen"},
                                                {card.personal.empty(), "persoonlijk"},
                                                {card.work.empty(), "werk"},
                                                {card.profile.empty(), "profiel"},
                                                {card.situation.empty(), "situatie"},
                                                {card.needs.empty(), "behoeften"},
                                                {card.search_behaviour.empty(), "zoekgedrag"},
                                                {card.obstacles.empty(), "belemmeringen"},
                                                {card.support.empty(), "ondersteuning"}};
  std::vector<std::string> empty;
  for (const auto& [is_empty, name] : parts)
    if (is_empty) empty.emplace_back(name);
  return empty;
}

PersonaCard show_card(const Chain& chain, const Persona& persona, const Audience& audience) {
  PersonaCard card{.id = persona.id,
                   .name = one_line(name_of(persona)),
                   .age = persona.age,
                   .target_groups = named(persona.target_groups),
                   .personal = one_line(persona.personal),
                   .work = one_line(persona.work),
                   .profile = one_line(persona.profile),
                   .situation = one_line(persona.situation),
                   .needs = {},
                   .search_behaviour = one_line_each(persona.search_behaviour),
                   .obstacles = one_line_each(persona.obstacles),
                   .support = one_line_each(persona.support),
                   .proposals = {},
                   .note = one_line(persona.note),
                   .empty = {},
                   .to_fill_in = {},
                   .extra = extra_fields(persona)};
  for (const Need& need : persona.needs) {
    card.needs.push_back(show_need(chain, persona, need, audience));
    if (const auto& proposal = card.needs.back().proposal) card.proposals.push_back(*proposal);
  }
  card.empty = what_is_empty(card);
  if (!audience.is_public) card.to_fill_in = enumerate(card.empty);
  return card;
}

}  // namespace

PersonaCards make_persona_cards(const Chain& chain, const std::vector<const Persona*>& personas,
                                const Audience& audience) {
  PersonaCards cards{.chain = one_line(chain.info.name),
                     .today = audience.today,
                     .is_public = audience.is_public,
                     .title = "Persona's",
                     .cards = {},
                     .proposals = {}};
  for (const Persona* persona : personas) {
    PersonaCard card = show_card(chain, *persona, audience);
    card.is_first = cards.cards.empty();
    cards.proposals.insert(cards.proposals.end(), card.proposals.begin(), card.proposals.end());
    cards.cards.push_back(std::move(card));
  }
  if (cards.cards.size() == 1) cards.title = "Persona " + cards.cards.front().name;
  return cards;
}

}  // namespace keten
