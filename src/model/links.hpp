// What there is between pairs of parties on one day, and which missing links were closed later. However many relations
// two parties have, of whatever form, they are one link.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "keten/chain.hpp"
#include "keten/types.hpp"
#include "model/share.hpp"

namespace keten {

/// The ids of two parties, the lower first: who refers to whom does not matter here.
using PartyPair = std::pair<std::string, std::string>;

/// Two parties in the network of a day, in the order in which the files first name them together.
struct Link {
  const Party* one = nullptr;
  const Party* other = nullptr;
  bool is_inside = false;        ///< both are ketenpartijen on that day, key persons among them
  std::set<RelationForm> forms;  ///< of the relations that exist
  /// Nothing: no relation exists. To improve when one of the relations that exist is, so that it does not hide behind
  /// what goes well; else good when one of them is; else existing.
  std::optional<RelationStatus> status;
  bool is_wanted = false;  ///< one is wanted, whatever exists already

  PartyPair ids() const;
};

/// Every pair with a relation that `is_in_network` on that day, in the order of the files.
std::vector<Link> links_on(const Chain& chain, Date today);

/// The links of a day as they are remembered: holds nothing of the chain, which may go.
struct Links {
  std::map<PartyPair, std::set<RelationForm>> existing;  ///< the forms of the relations that exist
  std::set<PartyPair> wanted;                            ///< missing links, with others than ketenpartijen as well
};

Links links_of(const Chain& chain, Date today);

/// The forms of the relations that exist between the two.
std::set<RelationForm> forms_between(const Links& links, const PartyPair& pair);

/// Whether something exists now between the two that is not among the forms that existed when the link was wanted, and
/// nothing is wanted any more.
bool is_closed(const PartyPair& pair, const std::set<RelationForm>& forms_then, const Links& now);

/// How many of the links that were wanted before exist now.
Share closed_links(const Links& before, const Links& now);

}  // namespace keten
