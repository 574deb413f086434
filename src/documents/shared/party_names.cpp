#include "documents/shared/party_names.hpp"

#include <fmt/core.h>

#include <utility>

#include "documents/shared/redact.hpp"
#include "keten/party.hpp"
#include "model/queries.hpp"

namespace keten::documents {

PartyNames::PartyNames(const Chain& chain, bool is_public)
    : chain_(chain), withheld_(is_public ? names_to_withhold(chain) : std::vector<std::string>()) {}

PartyNames::PartyNames(const Chain& chain, std::vector<std::string> withheld, std::size_t first_number)
    : chain_(chain), withheld_(std::move(withheld)), first_number_(first_number) {}

Named PartyNames::of(const Party& party) const {
  const std::string name = without_names(name_of(party), withheld_);
  if (name == name_of(party)) return {party.id, name};
  std::size_t place = first_number_;
  for (const Party& each : chain_.parties) {
    if (&each == &party) break;
    ++place;
  }
  return {fmt::format("partij-{}", place), name};
}

}  // namespace keten::documents
