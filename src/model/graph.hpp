// Undirected graphs, and what a network is measured with. Nodes are numbers from 0; a chain has tens of them.
#pragma once

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace keten {

using GraphNode = std::size_t;
using GraphEdge = std::pair<GraphNode, GraphNode>;  ///< the lower number first

/// A graph without loops and without double edges.
class Graph {
 public:
  explicit Graph(std::size_t size) : neighbours_(size) {}

  /// Adds an edge; nothing when it is there already, or when both are the same node. Both must be below `size()`.
  void connect(GraphNode one, GraphNode other);
  bool are_connected(GraphNode one, GraphNode other) const;
  std::size_t size() const { return neighbours_.size(); }
  /// From low to high.
  const std::vector<GraphNode>& neighbours(GraphNode node) const { return neighbours_[node]; }
  std::size_t degree(GraphNode node) const { return neighbours_[node].size(); }
  /// In order of the first node, then of the second.
  std::vector<GraphEdge> edges() const;

 private:
  std::vector<std::vector<GraphNode>> neighbours_;
};

/// The connected components, the largest first; those of one size, and the nodes in a part, from low to high. Nodes for
/// which `left_out` is true do not count; it is empty, or has a value for each node.
std::vector<std::vector<GraphNode>> parts_of(const Graph& graph, const std::vector<bool>& left_out = {});

/// What holds a graph together: without one of these edges, or nodes, there would be more parts.
struct WeakSpots {
  std::vector<GraphEdge> bridges;    ///< in the order of Graph::edges
  std::vector<GraphNode> cut_nodes;  ///< from low to high
};
/// R. Tarjan, "Depth-first search and linear graph algorithms" (1972).
WeakSpots weak_spots(const Graph& graph);

/// Edges as a share of all that are possible; nothing for fewer than two nodes.
std::optional<double> density(const Graph& graph);

/// How much the edges gather at one node: 0 when all nodes have as many, 1 for a star. Nothing for fewer than three
/// nodes. L. Freeman, "Centrality in social networks: conceptual clarification" (1979).
std::optional<double> degree_centralisation(const Graph& graph);

/// For each node: of every pair of other nodes, which share of the shortest ways between them leads over it, added up.
/// U. Brandes, "A faster algorithm for betweenness centrality" (2001).
std::vector<double> betweenness(const Graph& graph);

}  // namespace keten
