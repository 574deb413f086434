#include "model/graph.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

namespace keten {
namespace {

Graph graph_of(std::size_t size, const std::vector<GraphEdge>& edges) {
  Graph graph(size);
  for (const auto& [one, other] : edges) graph.connect(one, other);
  return graph;
}

std::vector<GraphEdge> without(std::vector<GraphEdge> edges, const GraphEdge& edge) {
  std::erase(edges, edge);
  return edges;
}

// The number of shortest ways from one node to another, and how many of them lead over a third, by trying all.
struct Ways {
  std::size_t shortest = 0;
  double count = 0;
  double over = 0;
};

void walk(const Graph& graph, GraphNode to, GraphNode over, std::vector<GraphNode>& path, Ways& ways) {
  if (path.back() == to) {
    if (ways.count > 0 && path.size() > ways.shortest) return;
    if (ways.count == 0 || path.size() < ways.shortest) ways = {path.size(), 0, 0};
    ++ways.count;
    if (std::ranges::count(path, over) > 0) ++ways.over;
    return;
  }
  for (const GraphNode next : graph.neighbours(path.back())) {
    if (std::ranges::count(path, next) > 0) continue;
    path.push_back(next);
    walk(graph, to, over, path, ways);
    path.pop_back();
  }
}

double betweenness_by_trying(const Graph& graph, GraphNode node) {
  double sum = 0;
  for (GraphNode from = 0; from < graph.size(); ++from)
    for (GraphNode to = from + 1; to < graph.size(); ++to) {
      if (from == node || to == node) continue;
      Ways ways;
      std::vector<GraphNode> path = {from};
      walk(graph, to, node, path, ways);
      if (ways.count > 0) sum += ways.over / ways.count;
    }
  return sum;
}

}  // namespace

TEST_CASE("a graph has no loops and no double edges") {
  const Graph graph = graph_of(3, {{0, 1}, {1, 0}, {2, 2}, {0, 1}});
  CHECK(graph.edges() == std::vector<GraphEdge>{{0, 1}});
  CHECK(graph.are_connected(1, 0));
  CHECK_FALSE(graph.are_connected(2, 2));
}

TEST_CASE("a star gathers everything at its middle, a ring nothing") {
  CHECK(degree_centralisation(graph_of(5, {{0, 1}, {0, 2}, {0, 3}, {0, 4}})) == 1.0);
  CHECK(degree_centralisation(graph_of(4, {{0, 1}, {1, 2}, {2, 3}, {0, 3}})) == 0.0);
}

TEST_CASE("small graphs have no figures that mean something") {
  CHECK_FALSE(density(Graph(0)));
  CHECK_FALSE(density(Graph(1)));
  CHECK(density(Graph(2)) == 0.0);
  CHECK_FALSE(degree_centralisation(Graph(2)));
  CHECK(betweenness(Graph(0)).empty());
  CHECK(parts_of(Graph(0)).empty());
  CHECK(weak_spots(Graph(0)).bridges.empty());
}

TEST_CASE("a long line is walked without a deep stack") {
  constexpr std::size_t size = 200'000;
  Graph line(size);
  for (GraphNode node = 1; node < size; ++node) line.connect(node - 1, node);
  CHECK(weak_spots(line).bridges.size() == size - 1);
  CHECK(weak_spots(line).cut_nodes.size() == size - 2);
  CHECK(parts_of(line).size() == 1);
}

TEST_CASE("the measures of random graphs are what trying everything gives") {
  std::mt19937 random(20240601);
  for (int round = 0; round < 300; ++round) {
    const std::size_t size = 1 + random() % 7;
    Graph graph(size);
    for (std::size_t i = random() % (2 * size); i > 0; --i) graph.connect(random() % size, random() % size);
    const auto edges = graph.edges();
    const std::size_t parts = parts_of(graph).size();
    const WeakSpots weak = weak_spots(graph);
    for (const GraphEdge& edge : edges) {
      const bool is_bridge = parts_of(graph_of(size, without(edges, edge))).size() > parts;
      CHECK((std::ranges::count(weak.bridges, edge) > 0) == is_bridge);
    }
    CHECK(std::ranges::is_sorted(weak.bridges));
    const std::vector<double> between = betweenness(graph);
    for (GraphNode node = 0; node < size; ++node) {
      std::vector<bool> left_out(size);
      left_out[node] = true;
      const bool is_cut = parts_of(graph, left_out).size() > parts;
      CHECK((std::ranges::count(weak.cut_nodes, node) > 0) == is_cut);
      CHECK(between[node] == doctest::Approx(betweenness_by_trying(graph, node)));
    }
  }
}

}  // namespace keten
