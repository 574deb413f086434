// The network of a chain on one day: who takes part and who works with whom, as the picture shows it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "keten/chain.hpp"

namespace keten {

/// A group of parties that share a colour.
struct NetworkGroup {
  std::string id;
  std::string name;
  std::string color;  ///< as the method has it: #rrggbb, or anything when the method has a fault
};

/// What became of a party or relation since an earlier day, in a picture that compares two networks.
enum class Change { none, added, gone, improved, worsened };

struct NetworkParty {
  std::string id;
  std::string name;
  std::string group;  ///< id of one of the groups; empty: none
  Involvement involvement = Involvement::chain_party;
  std::vector<std::string> roles;  ///< names of the roles of the chain that it, or someone who works there, holds
  Change change = Change::none;    ///< added or gone
};

struct NetworkRelation {
  std::string from;  ///< ids of parties; the order only matters when the relation is directed
  std::string to;
  bool is_directed = false;
  RelationStatus status = RelationStatus::existing;
  RelationForm form = RelationForm::collaboration;
  std::optional<Date> confirmed = {};  ///< not after the day of the network
  Change change = Change::none;
};

struct Network {
  std::string title;  ///< name of the chain
  Date date;
  std::vector<NetworkGroup> groups;        ///< those that have parties here, in the order of the method
  std::vector<NetworkParty> parties;       ///< group by group, those without one last
  std::vector<NetworkRelation> relations;  ///< between these parties, as they are written: one pair may have several
  std::string part = {};           ///< Dutch: what of it this is, such as "zonder netwerkpartijen"; empty: the whole
  std::string focus = {};          ///< id of the party that it was narrowed to
  std::optional<Date> since = {};  ///< it holds the network of this day as well, and tells what changed since
  std::string period = {};         ///< then, in words: "tussen 12 maart 2024 en 1 juni 2024"
};

/// What to keep of a network. Pointers are into the chain and its method.
struct NetworkPart {
  const BuildingBlock* block = nullptr;       ///< relations of this bouwsteen, and who has a role in it
  std::vector<RelationStatus> statuses = {};  ///< relations with these, and who has them; none: all
  const Party* party = nullptr;               ///< this party, those it has a relation with, and what is between them
  bool has_network_parties = true;            ///< those at a distance as well
};

/// The parties that take part on this day or are wanted, and the relations between them that hold on this day. Names no
/// person: a party stands for those who work there.
Network make_network(const Chain& chain, Date today, const NetworkPart& part = {});

/// The same network without the names of persons who are not public: a key person may be a party under that name. Such
/// a party gets another id as well.
Network for_public(Network network, const Chain& chain);

}  // namespace keten
