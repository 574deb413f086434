// How messages name a meeting.
#pragma once

#include <string>

#include "base/text/text.hpp"
#include "keten/chain.hpp"
#include "keten/meeting.hpp"

namespace keten::rules {

/// "bijeenkomst van 9 april 2024", without an article; with its id when it has no date.
inline std::string title_of(const Meeting& meeting) {
  return meeting.date ? "bijeenkomst van " + plain_date(*meeting.date) : "bijeenkomst `" + meeting.id + "`";
}

}  // namespace keten::rules
