// The parts of which agenda.cpp puts an agenda together.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "keten/agenda.hpp"
#include "view/agenda_blocks.hpp"

namespace keten::view {

/// Those named in `genodigd`, else the chain parties of that day.
std::vector<Invited> invited_to(const Scene& scene);
/// Agendaleden that are not invited.
std::vector<Invited> informed_of(const Scene& scene);
/// Who introduce themselves: a party once, however many of its people come.
std::vector<ShownHolder> introducing_at(const Scene& scene);

/// An item before its minutes are known.
struct Draft {
  std::string title;
  std::optional<int> minutes = {};  ///< its own
  const Topic* topic = nullptr;     ///< of the method
  ShownHolder by = {};
  bool by_chair = false;
  std::string note = {};
};

/// The meeting's own items in their order, else the topics of its kind. An own item whose subject is the id of a topic
/// of the method brings in that topic.
std::vector<Draft> drafts_of(const Scene& scene);

/// Whether the topic shows this block; `topic` may be nullptr.
bool shows(const Topic* topic, TopicBlock block);

}  // namespace keten::view
