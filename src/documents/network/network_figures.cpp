#include "documents/network/network_figures.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "documents/shared/party_names.hpp"
#include "keten/party.hpp"
#include "keten/relation.hpp"
#include "model/graph.hpp"
#include "model/links.hpp"
#include "model/queries.hpp"

namespace keten {

namespace {

constexpr std::string_view coordinator_role = "ketenregisseur";
constexpr std::string_view information_role = "centraal-informatiepunt";

using Parties = std::vector<const Party*>;

/// What the figures are made from: the ketenpartijen as the nodes of a graph.
struct Counted {
  const Chain& chain;
  Date today;
  std::vector<Link> links;
  Parties parties;
  std::unordered_map<const Party*, GraphNode> nodes;
  Graph graph;
  documents::PartyNames names;

  Named named(GraphNode node) const { return names.of(*parties[node]); }
  NamedPair named(const GraphEdge& edge) const { return {named(edge.first), named(edge.second)}; }
  std::optional<GraphNode> node_of(const Party* party) const {
    const auto found = nodes.find(party);
    return found == nodes.end() ? std::nullopt : std::optional(found->second);
  }
};

/// Two parties as an edge, when both are ketenpartijen.
std::optional<GraphEdge> edge_of(const Counted& counted, const Party* first, const Party* second) {
  const auto one = counted.node_of(first);
  const auto other = counted.node_of(second);
  if (!one || !other || *one == *other) return std::nullopt;
  return GraphEdge(std::min(*one, *other), std::max(*one, *other));
}

Counted count(const Chain& chain, Date today, bool is_public) {
  Parties parties = chain_parties(chain, today);
  std::unordered_map<const Party*, GraphNode> nodes;
  for (const Party* party : parties) nodes.emplace(party, nodes.size());
  Graph graph(parties.size());
  Counted counted{
      chain, today, links_on(chain, today), std::move(parties), std::move(nodes), std::move(graph), {chain, is_public}};
  for (const Link& link : counted.links)
    if (link.status && link.is_inside) counted.graph.connect(counted.nodes[link.one], counted.nodes[link.other]);
  return counted;
}

std::vector<NamedPair> named_pairs(const Counted& counted, const auto& edges) {
  std::vector<NamedPair> pairs;
  for (const GraphEdge& edge : edges) pairs.push_back(counted.named(edge));
  return pairs;
}

/// The first two neighbours that do not know each other, nor anybody else who knows both.
std::optional<NamedPair> joined_by(const Counted& counted, GraphNode node) {
  const Graph& graph = counted.graph;
  const auto& around = graph.neighbours(node);
  for (std::size_t i = 0; i < around.size(); ++i)
    for (std::size_t j = i + 1; j < around.size(); ++j) {
      if (graph.are_connected(around[i], around[j])) continue;
      const bool has_other_way = std::ranges::any_of(graph.neighbours(around[i]), [&](GraphNode between) {
        return between != node && graph.are_connected(between, around[j]);
      });
      if (!has_other_way) return counted.named(GraphEdge(around[i], around[j]));
    }
  return std::nullopt;
}

void add_parties(NetworkFigures& figures, const Counted& counted, const WeakSpots& weak) {
  const std::vector<double> between = betweenness(counted.graph);
  const auto size = static_cast<double>(counted.parties.size());
  for (GraphNode node = 0; node < counted.parties.size(); ++node) {
    PartyFigures party{.party = counted.named(node),
                       .degree = counted.graph.degree(node),
                       .is_key = std::ranges::binary_search(weak.cut_nodes, node),
                       .between = {},
                       .joins = joined_by(counted, node)};
    if (counted.parties.size() > 2) party.between = between[node] * 2 / ((size - 1) * (size - 2));
    if (party.degree == 0) figures.loose.push_back(party.party);
    figures.parties.push_back(std::move(party));
  }
}

/// Parties around the chain, with the number of ketenpartijen that each works with.
void add_others(NetworkFigures& figures, const Counted& counted) {
  std::unordered_map<const Party*, std::size_t> known;
  for (const Link& link : counted.links) {
    if (!link.status || link.is_inside) continue;
    if (counted.node_of(link.other)) ++known[link.one];
    if (counted.node_of(link.one)) ++known[link.other];
  }
  for (const Party& party : counted.chain.parties)
    if (const auto found = known.find(&party); found != known.end())
      figures.others.emplace_back(counted.names.of(party), found->second);
}

/// Who named which pair, over all the relations of the pair.
void add_naming(NetworkFigures& figures, const Counted& counted) {
  std::set<GraphNode> answered;
  std::map<GraphEdge, std::set<GraphNode>> named;
  for (const Relation& relation : counted.chain.relations) {
    const auto edge =
        exists(relation, counted.today) ? edge_of(counted, first(relation), second(relation)) : std::nullopt;
    for (const Ref<Party>& by : relation.named_by) {
      const auto node = counted.node_of(by.target);
      if (!node) continue;
      answered.insert(*node);
      if (edge && (edge->first == *node || edge->second == *node)) named[*edge].insert(*node);
    }
  }
  figures.answered = answered.size();
  for (const auto& [edge, nodes] : named) {
    const GraphNode naming = *nodes.begin();
    if (nodes.size() == 2)
      figures.confirmed.push_back(counted.named(edge));
    else
      figures.one_sided.push_back(counted.named({naming, edge.first == naming ? edge.second : edge.first}));
  }
}

void add_coordinator(NetworkFigures& figures, const Counted& counted) {
  std::vector<bool> left_out(counted.parties.size());
  for (const Party* party : parties_with_role(counted.chain, coordinator_role, counted.today))
    if (const auto node = counted.node_of(party)) {
      left_out[*node] = true;
      figures.coordinators.push_back(counted.named(*node));
    }
  if (figures.coordinators.empty() || counted.parties.size() < 2) return;
  figures.parts_without = parts_of(counted.graph, left_out).size();
}

void add_groups(NetworkFigures& figures, const Counted& counted) {
  for (const auto& [one, other] : counted.graph.edges()) {
    const PartyGroup* group = counted.parties[one]->group.target;
    const PartyGroup* other_group = counted.parties[other]->group.target;
    if (!group || !other_group) continue;
    ++figures.across.whole;
    if (group != other_group) ++figures.across.part;
  }
}

/// The informatiepunt may be any party. Who belongs to the same organisation is not asked for contact with it.
void add_information(NetworkFigures& figures, const Counted& counted) {
  const Parties points = parties_with_role(counted.chain, information_role, counted.today);
  if (points.empty()) return;
  for (const Party* point : points) figures.information_points.push_back(counted.names.of(*point));
  std::set<const Party*> near;
  for (const Link& link : counted.links) {
    if (!link.status) continue;
    if (std::ranges::find(points, link.other) != points.end()) near.insert(link.one);
    if (std::ranges::find(points, link.one) != points.end()) near.insert(link.other);
  }
  Share share;
  for (const Party* party : counted.parties) {
    if (std::ranges::any_of(points,
                            [&](const Party* point) { return is_part_of(party, *point) || is_part_of(point, *party); }))
      continue;
    ++share.whole;
    if (near.contains(party))
      ++share.part;
    else
      figures.far_from_information.push_back(counted.names.of(*party));
  }
  if (share.whole > 0) figures.near_information = share;
}

void add_wanted(NetworkFigures& figures, const Counted& counted) {
  std::set<GraphEdge> inside;
  for (const Link& link : counted.links) {
    if (!link.is_wanted) continue;
    if (link.is_inside) {
      inside.insert(*edge_of(counted, link.one, link.other));
      continue;
    }
    const bool is_first = counted.node_of(link.one) || !counted.node_of(link.other);
    const auto& [one, other] = is_first ? std::pair(link.one, link.other) : std::pair(link.other, link.one);
    figures.wanted_outside.push_back({counted.names.of(*one), counted.names.of(*other)});
  }
  figures.wanted = named_pairs(counted, inside);
}

}  // namespace

NetworkFigures make_network_figures(const Chain& chain, Date today, bool is_public) {
  const Counted counted = count(chain, today, is_public);
  const WeakSpots weak = weak_spots(counted.graph);
  NetworkFigures figures;
  figures.chain = chain.info.name;
  figures.date = today;
  figures.pairs = count_pairs(chain, today);
  figures.density = density(counted.graph);
  figures.centralisation = degree_centralisation(counted.graph);
  for (const auto& part : parts_of(counted.graph)) {
    figures.parts.emplace_back();
    for (const GraphNode node : part) figures.parts.back().push_back(counted.named(node));
  }
  figures.bridges = named_pairs(counted, weak.bridges);
  add_parties(figures, counted, weak);
  add_others(figures, counted);
  add_naming(figures, counted);
  add_coordinator(figures, counted);
  add_groups(figures, counted);
  add_information(figures, counted);
  add_wanted(figures, counted);
  return figures;
}

}  // namespace keten
