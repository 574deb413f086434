// The minutes of a meeting: before it a form to fill in, after it what was said, decided and agreed. Plain values: this
// is the contract of the document, for `--formaat json` and for the template alike.
//
// What was said. A file holds the minutes of a meeting as one text. What stands in it under a heading that is the title
// of an item of the agenda, or the id of its topic, belongs to that item; the rest is about the meeting as a whole.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "documents/agenda/agenda.hpp"

namespace keten {

struct MinutesEntry {
  ScheduledItem item;
  std::string note;
  std::string said;  ///< Markdown; empty: nothing was written down
  int lines = 0;     ///< to write on in the form; none for a break
};

/// An idea, and what came of it.
struct IdeaReported {
  ShownIdea idea;
  std::vector<ShownAction> actions;
};

struct IdeasOfTheme {
  std::string theme;  ///< empty: ideas without one
  std::vector<IdeaReported> ideas;
};

struct Minutes {
  std::string chain;
  Date today;
  bool is_public = false;
  bool is_proposal = false;  ///< no meeting is planned: a form for the one that the method advises
  bool is_form = false;      ///< nothing has been written down yet
  bool is_past = false;      ///< the meeting lies before today
  AgendaMeeting meeting;
  std::vector<Named> focus;     ///< bouwstenen
  std::vector<Named> personas;  ///< that were used
  std::vector<Invited> invited;
  std::vector<ShownHolder> present;
  std::vector<ShownHolder> absent;
  std::string text;     ///< the minutes as they were written
  std::string general;  ///< what of it belongs to no item
  std::vector<MinutesEntry> entries;
  bool tells_by_entry = false;  ///< at least one item has a text
  std::vector<std::string> decisions;
  std::vector<ShownAction> actions;  ///< agreed at this meeting, parts after their action
  std::vector<IdeasOfTheme> themes;
  bool collects_ideas = false;  ///< the meeting is meant to
  std::optional<ShownMeeting> next;
};

/// The meeting that minutes are wanted of: the last one up to and including today; nullptr when there was none yet.
const Meeting* last_held_meeting(const Chain& chain, Date today);

/// The minutes of `meeting`, of which something was written down (minutes, who were there or decisions), or that is
/// past and has actions or ideas; else the form. A form for the meeting that the method wants next when it is nullptr.
Minutes make_minutes(const Chain& chain, const Meeting* meeting, Date today, const AgendaOptions& options = {});

}  // namespace keten
