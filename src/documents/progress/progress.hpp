// The course of a chain: its figures at a row of moments, and what happened between them. Made of one chain at a time,
// so that none has to stay in memory. Plain values: the contract of the document, for `--formaat json` and for the
// template alike. Figures tell what is there; they call nothing good or bad.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/sheet.hpp"
#include "documents/shared/shown_shapes.hpp"
#include "keten/chain.hpp"
#include "model/figures.hpp"
#include "model/links.hpp"

namespace keten {

/// What the moments of a course are.
enum class ProgressStep { meeting, month, tag };
template <>
struct Choice<ProgressStep> {
  static constexpr std::string_view words[] = {"bijeenkomst", "maand", "label"};
};

/// A measurement of a goal.
struct GoalReading {
  ShownCount value;
  std::optional<Date> measured_on;
};

/// What the last measurement of a goal was at a moment.
struct GoalAtMoment : GoalReading {
  std::string goal;  ///< its id
};

/// How many actions there are since the moment before; at the first moment that is not known.
struct ActionsSince {
  std::optional<std::size_t> opened;  ///< that are new
  std::optional<std::size_t> done;
};

/// The chain at one moment.
struct ProgressPoint {
  std::string label;
  Date date;
  ChainFigures figures;
  std::optional<Share> closed;  ///< of all missing links of the moment before: how many exist; not at the first one
  Share closed_in_all;          ///< of those that were wanted at this moment or an earlier one
  ActionsSince actions;
  std::vector<GoalAtMoment> readings;  ///< in the order of Progress::goals
};

/// A goal as it was last written.
struct ProgressGoal {
  std::string id;
  std::string goal;
  std::string unit;
  ShownCount baseline;
  std::optional<double> target;
  std::vector<GoalReading> measurements;  ///< in order of date
  bool is_gone = false;                   ///< it is no longer in the last chain
};

struct Progress {
  std::string chain;
  Date today;
  bool is_public = false;
  ProgressStep step = ProgressStep::month;
  std::vector<ProgressPoint> points;  ///< in order of date
  std::vector<ProgressGoal> goals;    ///< those of the last chain, then those that are gone
  std::vector<Date> meetings;         ///< held from the first point to the last, each day once
  bool has_pictures = false;          ///< the document may show the drawings of its topics
};

/// Takes in a chain at one moment after another, and remembers only its figures.
class ProgressRecorder {
 public:
  ProgressRecorder(ProgressStep step, bool is_public) : step_(step), is_public_(is_public) {}

  /// The chain as it was on `day`. Moments come in order of time; the last one says what the chain is called, and what
  /// is a small count.
  void add(const Chain& chain, Date day, std::string label);
  Progress progress() const;

 private:
  /// A goal through time. `values` has one for each moment; nothing: not measured yet.
  struct GoalCourse {
    ProgressGoal goal;
    bool counts_carers = false;  ///< at one of the moments, by its unit
    std::vector<std::optional<double>> values;
    std::vector<std::optional<Date>> days;
    std::map<Date, double> measurements;
  };

  void add_links(const Chain& chain, Date day, ProgressPoint& point);
  void add_actions(const Chain& chain, Date day, ProgressPoint& point);
  void add_goals(const Chain& chain, Date day);

  ProgressStep step_;
  bool is_public_;
  Progress progress_;
  Audience audience_;
  Links links_;                                              ///< at the last moment
  std::map<PartyPair, std::set<RelationForm>> ever_wanted_;  ///< with what existed when it was first wanted
  std::set<std::string> known_actions_;
  std::set<std::string> done_actions_;
  std::vector<GoalCourse> goals_;
  std::vector<std::string> last_goals_;  ///< ids, in the order of the last chain
};

/// One figure at every moment. A value without a number is not known, or not for the public.
struct ProgressSeries {
  std::string name;  ///< within its topic; empty when that is enough
  std::vector<ShownCount> values;
  bool is_reference = false;  ///< how many there could be, or what is aimed at
};

/// Figures that belong in one picture.
struct ProgressTopic {
  std::string name;
  std::string note;  ///< what is counted, or the unit
  std::vector<ProgressSeries> lines;
};

/// The figures of a course by topic, the goals last. A goal that was never measured has none.
std::vector<ProgressTopic> topics_of(const Progress& progress);

/// Whether a topic can be drawn: all of it may be shown.
bool is_drawn(const ProgressTopic& topic);

/// The address in the document of the drawing of a topic, by its place.
std::string topic_address(std::size_t topic);

/// What changed from the first moment to the last, in sentences.
struct ProgressSentences {
  std::vector<std::string> more;
  std::vector<std::string> less;
  std::vector<std::string> same;
};
ProgressSentences sentences_of(const Progress& progress);

/// A table with one row for each moment.
Sheet to_sheet(const Progress& progress);

template <>
const documents::Shape& documents::shape_of<Progress>();

}  // namespace keten
