#include "model/graph.hpp"

#include <algorithm>
#include <functional>
#include <limits>

namespace keten {

namespace {

constexpr GraphNode nobody = std::numeric_limits<GraphNode>::max();

/// A walk that goes on as deep as it can before it turns back.
struct DepthFirst {
  std::vector<GraphNode> order;   ///< the nodes as they were reached
  std::vector<std::size_t> rank;  ///< of each node: its place in `order`
  std::vector<GraphNode> parent;  ///< of each node: where it was reached from
};

DepthFirst depth_first(const Graph& graph) {
  constexpr std::size_t unseen = std::numeric_limits<std::size_t>::max();
  DepthFirst walk{.order = {},
                  .rank = std::vector<std::size_t>(graph.size(), unseen),
                  .parent = std::vector<GraphNode>(graph.size(), nobody)};
  std::vector<std::size_t> tried(graph.size());
  for (GraphNode start = 0; start < graph.size(); ++start) {
    if (walk.rank[start] != unseen) continue;
    for (GraphNode at = start; at != nobody;) {
      if (walk.rank[at] == unseen) {
        walk.rank[at] = walk.order.size();
        walk.order.push_back(at);
      }
      const auto& neighbours = graph.neighbours(at);
      while (tried[at] < neighbours.size() && walk.rank[neighbours[tried[at]]] != unseen) ++tried[at];
      if (tried[at] == neighbours.size()) {
        at = walk.parent[at];
      } else {
        const GraphNode next = neighbours[tried[at]];
        walk.parent[next] = at;
        at = next;
      }
    }
  }
  return walk;
}

/// Of each node: the lowest rank that it, or a node below it, has an edge to, its way up left aside.
std::vector<std::size_t> low_links(const Graph& graph, const DepthFirst& walk) {
  std::vector<std::size_t> low = walk.rank;
  for (auto node = walk.order.rbegin(); node != walk.order.rend(); ++node)
    for (const GraphNode neighbour : graph.neighbours(*node)) {
      if (neighbour == walk.parent[*node]) continue;
      low[*node] = std::min(low[*node], walk.parent[neighbour] == *node ? low[neighbour] : walk.rank[neighbour]);
    }
  return low;
}

/// The shortest ways from one node to all others.
struct ShortestWays {
  std::vector<GraphNode> order;  ///< from near to far
  std::vector<std::size_t> distance;
  std::vector<double> count;                   ///< how many shortest ways there are
  std::vector<std::vector<GraphNode>> before;  ///< the nodes that come just before this one
};

ShortestWays shortest_ways(const Graph& graph, GraphNode from) {
  constexpr std::size_t unseen = std::numeric_limits<std::size_t>::max();
  ShortestWays ways{.order = {from},
                    .distance = std::vector<std::size_t>(graph.size(), unseen),
                    .count = std::vector<double>(graph.size()),
                    .before = std::vector<std::vector<GraphNode>>(graph.size())};
  ways.distance[from] = 0;
  ways.count[from] = 1;
  for (std::size_t i = 0; i < ways.order.size(); ++i) {
    const GraphNode at = ways.order[i];
    for (const GraphNode next : graph.neighbours(at)) {
      if (ways.distance[next] == unseen) {
        ways.distance[next] = ways.distance[at] + 1;
        ways.order.push_back(next);
      }
      if (ways.distance[next] != ways.distance[at] + 1) continue;
      ways.count[next] += ways.count[at];
      ways.before[next].push_back(at);
    }
  }
  return ways;
}

}  // namespace

void Graph::connect(GraphNode one, GraphNode other) {
  if (one == other) return;
  for (const auto& [from, to] : {std::pair(one, other), std::pair(other, one)}) {
    auto& known = neighbours_[from];
    const auto place = std::ranges::lower_bound(known, to);
    if (place == known.end() || *place != to) known.insert(place, to);
  }
}

bool Graph::are_connected(GraphNode one, GraphNode other) const {
  return std::ranges::binary_search(neighbours_[one], other);
}

std::vector<GraphEdge> Graph::edges() const {
  std::vector<GraphEdge> edges;
  for (GraphNode node = 0; node < size(); ++node)
    for (const GraphNode other : neighbours_[node])
      if (node < other) edges.emplace_back(node, other);
  return edges;
}

std::vector<std::vector<GraphNode>> parts_of(const Graph& graph, const std::vector<bool>& left_out) {
  std::vector<bool> seen = left_out;
  seen.resize(graph.size());
  std::vector<std::vector<GraphNode>> parts;
  for (GraphNode start = 0; start < graph.size(); ++start) {
    if (seen[start]) continue;
    std::vector<GraphNode> part = {start};
    seen[start] = true;
    for (std::size_t i = 0; i < part.size(); ++i)
      for (const GraphNode next : graph.neighbours(part[i])) {
        if (seen[next]) continue;
        seen[next] = true;
        part.push_back(next);
      }
    std::ranges::sort(part);
    parts.push_back(std::move(part));
  }
  std::ranges::stable_sort(parts, std::ranges::greater(), &std::vector<GraphNode>::size);
  return parts;
}

WeakSpots weak_spots(const Graph& graph) {
  const DepthFirst walk = depth_first(graph);
  const std::vector<std::size_t> low = low_links(graph, walk);
  WeakSpots weak;
  std::vector<std::size_t> children(graph.size());
  std::vector<bool> cuts(graph.size());
  for (const GraphNode node : walk.order) {
    const GraphNode parent = walk.parent[node];
    if (parent == nobody) continue;
    ++children[parent];
    if (low[node] > walk.rank[parent]) weak.bridges.emplace_back(std::min(node, parent), std::max(node, parent));
    if (low[node] >= walk.rank[parent] && walk.parent[parent] != nobody) cuts[parent] = true;
  }
  for (GraphNode node = 0; node < graph.size(); ++node)
    if (cuts[node] || (walk.parent[node] == nobody && children[node] > 1)) weak.cut_nodes.push_back(node);
  std::ranges::sort(weak.bridges);
  return weak;
}

std::optional<double> density(const Graph& graph) {
  if (graph.size() < 2) return std::nullopt;
  const auto nodes = static_cast<double>(graph.size());
  return 2 * static_cast<double>(graph.edges().size()) / (nodes * (nodes - 1));
}

std::optional<double> degree_centralisation(const Graph& graph) {
  if (graph.size() < 3) return std::nullopt;
  std::size_t most = 0;
  std::size_t sum = 0;
  for (GraphNode node = 0; node < graph.size(); ++node) {
    most = std::max(most, graph.degree(node));
    sum += graph.degree(node);
  }
  const auto nodes = static_cast<double>(graph.size());
  return static_cast<double>(most * graph.size() - sum) / ((nodes - 1) * (nodes - 2));
}

std::vector<double> betweenness(const Graph& graph) {
  std::vector<double> total(graph.size());
  for (GraphNode from = 0; from < graph.size(); ++from) {
    const ShortestWays ways = shortest_ways(graph, from);
    std::vector<double> share(graph.size());
    for (auto node = ways.order.rbegin(); node != ways.order.rend(); ++node) {
      for (const GraphNode before : ways.before[*node])
        share[before] += ways.count[before] / ways.count[*node] * (1 + share[*node]);
      if (*node != from) total[*node] += share[*node] / 2;  // each pair is met from both sides
    }
  }
  return total;
}

}  // namespace keten
