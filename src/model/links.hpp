// What exists and what is wanted between pairs of parties on one day, to see which missing links were closed later.
#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>

#include "keten/chain.hpp"
#include "keten/types.hpp"
#include "model/figures.hpp"

namespace keten {

/// The ids of two parties, the lower first: who refers to whom does not matter here.
using PartyPair = std::pair<std::string, std::string>;

/// Holds nothing of the chain, which may go.
struct Links {
  std::map<PartyPair, std::set<RelationForm>> existing;
  std::set<PartyPair> wanted;
};

Links links_of(const Chain& chain, Date today);

/// The forms of the relations that exist between the two.
std::set<RelationForm> forms_between(const Links& links, const PartyPair& pair);

/// Whether something exists now between the two that is not among the forms that existed when the link was wanted.
bool is_closed(const PartyPair& pair, const std::set<RelationForm>& forms_then, const Links& now);

/// How many of the links that were wanted before exist now.
Share closed_links(const Links& before, const Links& now);

}  // namespace keten
