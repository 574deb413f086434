// What documents share: names, actions, instruments, relations and meetings as people get to see them. Plain values; a
// person's name is only in them when the document may show it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "keten/action.hpp"
#include "keten/chain.hpp"
#include "keten/value.hpp"

namespace keten {

/// For whom a document is made, and the day to reckon with.
struct Audience {
  Date today;
  bool is_public = false;  ///< leave out persons, save those with `openbaar: ja`, and small counts of carers
  double small_count = Thresholds{}.small_count;  ///< counts of carers below this are small
};

/// A number; without it when it is a count of carers so small that somebody might be recognised.
struct ShownCount {
  std::optional<double> number;
  std::string text;  ///< "12,5", or "minder dan 10"; empty when there is no number at all
};

/// Something with an id and a name.
struct Named {
  std::string id;
  std::string name;
};

/// A party or person. For a person who may not be shown: no id, and the function or the party instead of the name.
struct ShownHolder {
  std::string id;
  std::string name;   ///< empty: nobody, or nothing that may be shown
  std::string party;  ///< of a person: the party's name, when it is not already the name
};

struct ShownAction {
  std::string id;
  std::string action;
  std::vector<ShownHolder> owners;
  bool has_owner = false;      ///< also when the owner may not be shown
  std::vector<Named> parties;  ///< the owners, and those the owners work for; each once
  std::vector<ShownHolder> with;
  std::optional<Named> block;
  std::optional<Named> meeting;
  Deadline deadline;
  ActionStatus status = ActionStatus::open;
  std::optional<Size> size;
  std::optional<Size> effect;
  std::optional<ActionAim> aim;
  int days_late = 0;
  std::string part_of;             ///< id of the action it is a part of
  std::string whole;               ///< and what that action is
  bool is_step = false;            ///< in a list: stands below the action it is a part of
  int order = 0;                   ///< in a list: its place from 1, steps counted as well
  std::vector<ShownAction> steps;  ///< in a list: the parts of it that stand below it
  std::string progress;
  std::string obstacle;
  std::string recurrence;
  std::optional<Date> done_on;
  std::string note;
  Object extra;  ///< its `x-` fields
};

/// A role with those who hold it on the day; nobody: it is vacant.
struct ShownRole {
  Named role;
  std::vector<ShownHolder> holders;
};

struct ShownInstrument {
  std::string id;
  std::string name;
  std::string public_name;
  std::optional<Named> kind;
  std::vector<Named> blocks;
  std::vector<Named> target_groups;
  std::vector<ShownRole> roles;  ///< every role that the method has for instruments
  InstrumentStatus status = InstrumentStatus::active;
  std::string access;
  std::string website;
  std::string note;
  Object extra;
};

struct ShownRelation {
  Named first;
  Named second;
  bool is_directed = false;
  RelationStatus status = RelationStatus::existing;
  RelationForm form = RelationForm::collaboration;
  std::optional<Date> since;
  std::vector<Named> actions;
  std::string note;
};

struct ShownMeeting {
  std::string id;
  std::optional<Named> kind;
  std::string title;
  std::optional<Date> date;
  std::optional<TimeOfDay> begin;
  std::optional<TimeOfDay> end;
  std::string location;
  std::vector<Named> blocks;
};

struct ShownGoal {
  std::string id;
  std::string goal;
  std::optional<Named> block;
  std::string indicator;
  std::string unit;
  ShownCount baseline;
  std::optional<double> target;
  ShownCount measured;  ///< the last measurement
  std::optional<Date> measured_on;
  std::optional<Date> due;
  ShownHolder owner;
};

/// The phase of the faseplan that the chain is in.
struct ShownPhase {
  std::optional<Phase> phase;  ///< nothing: not told, and then it has no words either
  std::string letter;
  std::string name;
  std::string goal;
  std::optional<Date> since;
};

struct ShownCovenant {
  std::optional<Date> signed_on;
  std::vector<Named> parties;
  std::string document;
  std::string note;
};

/// For whom documents of this chain are, with its own threshold.
Audience audience_of(const Chain& chain, Date today, bool is_public);

ShownHolder show(const Ref<Holder>& holder, const Audience& audience);
/// Those of whom something may be shown.
std::vector<ShownHolder> show(const std::vector<Ref<Holder>>& holders, const Audience& audience);
ShownHolder show(const Person& person, const Audience& audience);
ShownAction show(const Action& action, const Audience& audience);
/// `day`: on which the roles are held.
ShownInstrument show(const Instrument& instrument, const Method& method, Date day, const Audience& audience);
/// Both parties must be known.
ShownRelation show(const Relation& relation);
ShownMeeting show(const Meeting& meeting);
/// `day`: later measurements do not count.
ShownGoal show(const Goal& goal, Date day, const Audience& audience);

ShownPhase show_phase(const Chain& chain);
/// Nothing when nothing is told of it.
std::optional<ShownCovenant> show_covenant(const Chain& chain);

/// The title, else the name of the kind with the bouwstenen, else the id.
std::string title_of(const Meeting& meeting);
/// "Basisbijeenkomst over Bewustwording", for a meeting without a title of its own.
std::string title_of(const MeetingKind& kind, const std::vector<Named>& blocks);

template <class T>
Named named(const T& entity) {
  return {entity.id, entity.name};
}
template <class T>
std::optional<Named> named(const Ref<T>& ref) {
  return ref ? std::optional(named(*ref)) : std::nullopt;
}
/// Those that are known.
template <class T>
std::vector<Named> named(const std::vector<Ref<T>>& refs) {
  std::vector<Named> list;
  for (const Ref<T>& ref : refs)
    if (ref) list.push_back(named(*ref));
  return list;
}
template <class T>
std::vector<Named> named(const std::vector<const T*>& entities) {
  std::vector<Named> list;
  for (const T* entity : entities) list.push_back(named(*entity));
  return list;
}

/// "Anja (Icare) en Zorgdat", or with semicolons when a name holds a comma or "en" itself; empty when there is nobody.
std::string in_words(const ShownHolder& holder);
std::string in_words(const std::vector<ShownHolder>& holders);
std::string in_words(const std::vector<Named>& list);

/// The text with every stretch of white space as one space, for a line or a cell of a table.
std::string one_line(std::string_view text);
/// Each of the texts so.
std::vector<std::string> one_line_each(const std::vector<std::string>& texts);
/// The text without white space at its ends.
std::string trimmed(std::string_view text);

/// The `x-` fields of a mapping, as they stand in the file.
Object extra_fields(const Annotated& mapping);

}  // namespace keten
