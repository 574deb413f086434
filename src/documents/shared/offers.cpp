#include "documents/shared/offers.hpp"

#include <algorithm>

#include "keten/instrument.hpp"
#include "model/queries.hpp"

namespace keten {

namespace {

constexpr std::string_view provider_role = "uitvoerder";

bool is_same(const Ref<Holder>& one, const Ref<Holder>& other) {
  return one.party == other.party && one.person == other.person;
}

void add_providers(std::vector<Ref<Holder>>& providers, const Instrument& instrument, const Role& role, Date day) {
  for (const Holding* holding : current_holders(instrument.roles, role.id, day)) {
    const Ref<Holder>& holder = holding->holder;
    const auto is_known = [&](const Ref<Holder>& each) { return is_same(each, holder); };
    if (!has_left(holder, day) && std::ranges::none_of(providers, is_known)) providers.push_back(holder);
  }
}

std::string for_whom(const Instrument& instrument) {
  const std::vector<Named> groups = named(instrument.target_groups);
  if (!groups.empty()) return in_words(groups);
  const auto is_for_chain = [](const Ref<BuildingBlock>& block) { return block && block->aim == BlockAim::chain; };
  const bool is_plain = instrument.blocks.empty() || !instrument.public_name.empty();
  return !is_plain && std::ranges::all_of(instrument.blocks, is_for_chain) ? "Professionals" : "Alle mantelzorgers";
}

}  // namespace

std::vector<Ref<Holder>> providers_of(const Chain& chain, const Instrument& instrument, Date day) {
  const bool has_provider_role = chain.method->roles.find(provider_role) != nullptr;
  std::vector<Ref<Holder>> providers;
  for (const Role& role : chain.method->roles)
    if (has_provider_role ? role.id == provider_role : role.level == Level::instrument)
      add_providers(providers, instrument, role, day);
  return providers;
}

std::string offer_title(const Instrument& instrument, bool is_public) {
  return one_line(is_public && !instrument.public_name.empty() ? instrument.public_name : name_of(instrument));
}

ShownOffer show_offer(const Chain& chain, const Instrument& instrument, const Audience& audience) {
  const double months = chain.info.control.thresholds.confirmed_months;
  const auto& confirmed = instrument.confirmed;
  return {.instrument = show(instrument, *chain.method, audience.today, audience),
          .title = offer_title(instrument, audience.is_public),
          .providers = show(providers_of(chain, instrument, audience.today), audience),
          .functions = instrument.kind ? named(instrument.kind->basic_functions) : std::vector<Named>(),
          .confirmed = confirmed,
          .for_whom = for_whom(instrument),
          .is_outdated = !confirmed || is_older_than(*confirmed, months, audience.today)};
}

template <>
const documents::Shape& documents::shape_of<ShownOffer>() {
  static constexpr ShapeField fields[] = {
      filled<&ShownOffer::title>("titel", "Hoe het op de kaart heet."),
      part<&ShownOffer::instrument>(),
      field<&ShownOffer::providers>("aanbieders", "Wie het biedt."),
      field<&ShownOffer::functions>("basisfuncties", "De basisfuncties die het vervult."),
      filled<&ShownOffer::for_whom>("voor-wie", "Voor wie het is, in woorden."),
      words<&ShownOffer::for_whom>("voor-wie-tekst", "Hetzelfde."),
      field<&ShownOffer::confirmed>("bevestigd", "De dag waarop iemand voor het laatst navroeg of het klopt."),
      field<&ShownOffer::is_outdated>("verouderd", "Of dat te lang geleden is, of nooit is gebeurd."),
      words<[](const ShownOffer& offer) { return offer.instrument.status == InstrumentStatus::wanted; }>(
          "gewenst", "Of het er nog niet is, maar wel gewenst is."),
  };
  static constexpr Shape shape{"aanbod", fields};
  return shape;
}

}  // namespace keten
