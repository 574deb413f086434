// The agenda of a meeting: its items with times, filled with what the chain knows. Plain values: this is the contract
// of the document, for `--formaat json` and for the template alike.
//
// Times. The length of a meeting is from begin to end, else what its kind takes, else what its topics take. Without a
// begin (and an end to count back from) the items have minutes but no clock times. Introductions at a start meeting
// take advised_introduction for each invited party; the other topics of the method share what is left, in proportion to
// their minutes in the method. Own items keep the minutes they were given and those without minutes share what is left.
// When the items do not fit, they keep their minutes and run on past the end, and `fit` says so.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "documents/agenda/agenda_blocks.hpp"
#include "documents/shared/shown.hpp"
#include "keten/chain.hpp"
#include "keten/value.hpp"

namespace keten {

struct Invited {
  ShownHolder who;
  bool is_person = false;
  bool is_key_person = false;
  std::string group;
  std::vector<ShownHolder> contacts;  ///< of a party: its aanspreekpunten
};

/// An item that has what this one asks for as well: every block stands in the document once.
struct SeeAlso {
  TopicBlock block = TopicBlock::introductions;
  int number = 0;
  std::string title;
};

/// What an item is.
struct ScheduledItem {
  int number = 0;
  std::string title;
  std::optional<TimeOfDay> begin;
  std::optional<TimeOfDay> end;
  int minutes = 0;
  ShownHolder by;  ///< nobody in particular: everyone
  bool by_chair = false;
  std::string topic;  ///< id of the topic of the method; empty: an item of the meeting's own
};

/// What the meeting and the chain have to say about an item.
struct AgendaContent {
  std::string note;
  std::vector<Question> questions;
  std::vector<BlockContent> blocks;
  std::vector<SeeAlso> see_also;
};
bool is_empty(const AgendaContent& content);

struct AgendaEntry : ScheduledItem, AgendaContent {};

struct ShorterEntry {
  int number = 0;
  std::string title;
  int minutes = 0;
  int proposed = 0;
};

/// Whether the items fit, and what to do about it.
struct AgendaFit {
  bool fits = true;
  int over = 0;                         ///< minutes too many
  int spare = 0;                        ///< minutes that no item uses
  std::optional<TimeOfDay> later_end;   ///< with which they fit
  std::vector<ShorterEntry> proposals;  ///< items that would have to be shorter
};

struct AgendaMeeting {
  ShownMeeting meeting;  ///< without an id when it is a proposal
  int minutes = 0;
  std::vector<Named> target_groups;
  ShownHolder chair;
  ShownHolder secretary;
  std::string participants;  ///< for whom the method means this kind of meeting
  std::string note;
  Object extra;
};

struct Agenda {
  std::string chain;
  Date today;
  bool is_public = false;
  bool is_proposal = false;  ///< no meeting is planned: this is what the method advises
  AgendaMeeting meeting;
  std::vector<Named> focus;         ///< bouwstenen in focus
  std::vector<Named> focus_groups;  ///< of the meeting, else of the chain
  std::vector<Invited> invited;
  std::vector<Invited> informed;  ///< agendaleden
  std::vector<ShownHolder> absent;
  std::vector<AgendaEntry> entries;
  AgendaFit fit;
};

struct AgendaOptions {
  bool is_public = false;
};

/// The agenda of `meeting`; of the meeting that the method wants next when it is nullptr.
Agenda make_agenda(const Chain& chain, const Meeting* meeting, Date today, const AgendaOptions& options = {});

}  // namespace keten
