// The arithmetic of an agenda, and what holds a network together.
#include <algorithm>
#include <numeric>

#include "model/graph.hpp"
#include "model/schedule.hpp"
#include "properties/check.hpp"

namespace keten::test {

namespace {

Graph any_graph() {
  const auto size = static_cast<std::size_t>(*rc::gen::inRange(0, 8));
  Graph graph(size);
  for (GraphNode one = 0; one < size; ++one)
    for (GraphNode other = one + 1; other < size; ++other)
      if (*rc::gen::inRange(0, 3) == 0) graph.connect(one, other);
  return graph;
}

Graph without(const Graph& graph, GraphEdge edge) {
  Graph smaller(graph.size());
  for (const GraphEdge& kept : graph.edges())
    if (kept != edge) smaller.connect(kept.first, kept.second);
  return smaller;
}

}  // namespace

TEST_CASE("properties: schedule") {
  holds("minutes that are shared add up", [] {
    const int minutes = *rc::gen::inRange(0, 500);
    auto weights = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 60));
    if (weights.empty()) weights.push_back(1);
    const std::vector<int> shares = share(minutes, weights);
    RC_ASSERT(shares.size() == weights.size());
    RC_ASSERT(std::accumulate(shares.begin(), shares.end(), 0) == minutes);
    for (const int each : shares) RC_ASSERT(each >= 0);
  });
  holds("a schedule has the length of the meeting, but for what it says is over or spare", [] {
    const int length = *rc::gen::inRange(0, 400);
    std::vector<Slot> slots(static_cast<std::size_t>(*rc::gen::inRange(1, 9)));
    for (Slot& slot : slots) {
      if (*rc::gen::inRange(0, 2) == 0) slot.fixed = *rc::gen::inRange(0, 90);
      slot.weight = *rc::gen::inRange(0, 90);
    }
    const Schedule schedule = make_schedule(slots, length);
    RC_ASSERT(schedule.minutes.size() == slots.size());
    for (std::size_t i = 0; i < slots.size(); ++i)
      if (slots[i].fixed)
        RC_ASSERT(schedule.minutes[i] == *slots[i].fixed);
      else
        RC_ASSERT(schedule.minutes[i] >= shortest_item);
    const int minutes = std::accumulate(schedule.minutes.begin(), schedule.minutes.end(), 0);
    RC_ASSERT(minutes == length + schedule.over - schedule.spare);
    RC_ASSERT(schedule.over == 0 || schedule.spare == 0);
  });
}

TEST_CASE("properties: graphs") {
  holds("a bridge is an edge without which there are more parts", [] {
    const Graph graph = any_graph();
    const WeakSpots weak = weak_spots(graph);
    for (const GraphEdge& edge : graph.edges()) {
      const bool splits = parts_of(without(graph, edge)).size() > parts_of(graph).size();
      RC_ASSERT(splits == (std::ranges::find(weak.bridges, edge) != weak.bridges.end()));
    }
  });
  holds("a cut node is one without which the others are in more parts", [] {
    const Graph graph = any_graph();
    const WeakSpots weak = weak_spots(graph);
    for (GraphNode node = 0; node < graph.size(); ++node) {
      std::vector<bool> left_out(graph.size());
      left_out[node] = true;
      const std::size_t alone = graph.degree(node) == 0 ? 1 : 0;
      const bool splits = parts_of(graph, left_out).size() + alone > parts_of(graph).size();
      RC_ASSERT(splits == (std::ranges::find(weak.cut_nodes, node) != weak.cut_nodes.end()));
    }
  });
  holds("figures lie between nothing and all", [] {
    const Graph graph = any_graph();
    if (const auto share = density(graph)) RC_ASSERT(*share >= 0 && *share <= 1);
    if (const auto share = degree_centralisation(graph)) RC_ASSERT(*share >= 0 && *share <= 1);
    RC_ASSERT(betweenness(graph).size() == graph.size());
  });
}

}  // namespace keten::test
