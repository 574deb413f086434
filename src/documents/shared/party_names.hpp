// What parties are called in a document. A key person may be entered as a party under the name of a person; then a
// public document may show neither that name nor the id.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "documents/shared/shown.hpp"
#include "keten/chain.hpp"

namespace keten::documents {

class PartyNames {
 public:
  PartyNames(const Chain& chain, bool is_public);
  /// With the names to withhold, when there are more than those of this chain, and the number of its first party.
  PartyNames(const Chain& chain, std::vector<std::string> withheld, std::size_t first_number);

  /// The id and name to show. When a name is withheld, the id is `partij-` and the party's place in the chain.
  Named of(const Party& party) const;

 private:
  const Chain& chain_;
  std::vector<std::string> withheld_;
  std::size_t first_number_ = 1;
};

}  // namespace keten::documents
