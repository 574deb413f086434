// The parts of which agenda.cpp puts an agenda together.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "documents/agenda/agenda.hpp"
#include "documents/agenda/make_blocks.hpp"
#include "keten/meeting.hpp"
#include "model/meetings.hpp"

namespace keten::documents {

/// Those named in `genodigd`, else the chain parties of that day.
std::vector<Invited> invited_to(const Scene& scene);
/// Agendaleden that are not invited.
std::vector<Invited> informed_of(const Scene& scene);
/// Who introduce themselves: a party once, however many of its people come.
std::vector<ShownHolder> introducing_at(const Scene& scene);

/// An item before its minutes are known.
struct Draft {
  std::string title;
  const Topic* topic = nullptr;  ///< of the method
  ShownHolder by = {};
  bool by_chair = false;
  std::string note = {};
};

/// A draft of each item, in the same order.
std::vector<Draft> drafts_of(const std::vector<MeetingItem>& items, const Scene& scene);

}  // namespace keten::documents
