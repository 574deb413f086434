// The course of a chain as a Value and as a table.
#include <fmt/core.h>

#include <utility>

#include "base/text/sparkline.hpp"
#include "base/text/text.hpp"
#include "base/text/utf8.hpp"
#include "documents/progress/progress.hpp"
#include "documents/shared/figure_shapes.hpp"
#include "documents/shared/redact.hpp"
#include "documents/shared/values.hpp"

namespace keten {

using documents::or_null;
using documents::set_date;
using documents::set_list;
using documents::to_list;

namespace {

Value value_of(std::optional<std::size_t> count) { return count ? Value(*count) : Value(); }

std::string text_of(std::optional<std::size_t> count) { return count ? std::to_string(*count) : std::string("–"); }

/// "Startbijeenkomst (5 oktober 2021)"; of a month only its name.
std::string moment_text(const ProgressPoint& point) {
  const std::string day = plain_date(point.date);
  return day.ends_with(point.label) ? point.label : fmt::format("{} ({})", point.label, day);
}

/// A measurement, or none.
Object value_of(const GoalReading& reading) {
  Object object{{"gemeten", or_null(reading.value.number)}, {"gemeten-tekst", or_null(reading.value.text)}};
  set_date(object, "gemeten-op", reading.measured_on);
  return object;
}

Array readings_of(const Progress& progress, const ProgressPoint& point) {
  Array list;
  for (std::size_t place = 0; place < progress.goals.size(); ++place) {
    Object object{{"id", progress.goals[place].id}};
    documents::add(object, value_of(point.readings[place]));
    list.emplace_back(std::move(object));
  }
  return list;
}

Value value_of(const Progress& progress, const ProgressPoint& point) {
  const ChainFigures& figures = point.figures;
  Object object{{"moment", point.label}, {"moment-tekst", moment_text(point)}};
  set_date(object, "datum", point.date);
  object.set("partijen", figures.parties);
  object.set("rollen", to_value(figures.roles));
  object.set("rollen-tekst", documents::share_in_cell(figures.roles));
  object.set("bouwstenen", to_value(figures.blocks));
  object.set("bouwstenen-tekst", documents::share_in_cell(figures.blocks));
  object.set("instrumenten", figures.instruments);
  object.set("samenwerkingen", to_value(figures.pairs));
  object.set("gewenst-gelegd", or_null(point.closed));
  object.set("gewenst-gelegd-tekst", documents::share_in_cell(point.closed.value_or(Share{})));
  object.set("gewenst-gelegd-sinds-begin", to_value(point.closed_in_all));
  object.set("acties-geteld", to_value(figures.actions));
  object.set("acties", Object{{"erbij", value_of(point.opened)},
                              {"erbij-tekst", text_of(point.opened)},
                              {"klaar", value_of(point.done)},
                              {"klaar-tekst", text_of(point.done)}});
  object.set("doelen", readings_of(progress, point));
  return object;
}

// --- For the document

std::string shown_or_dash(const ShownCount& value) { return value.text.empty() ? std::string("–") : value.text; }

/// The name of a figure, short enough for one line.
std::string short_name(const ProgressTopic& topic, const ProgressSeries& line) {
  constexpr std::size_t most_bytes = 40;
  std::string name = line.name.empty() ? topic.name : topic.name + ": " + line.name;
  if (name.size() <= most_bytes) return name;
  const std::string shown(first_bytes(name, most_bytes));
  const std::size_t space = name.rfind(' ', shown.size());
  return (space == std::string::npos ? shown : name.substr(0, space)) + " …";
}

/// The rows of the overview: a figure, what it was, its course, and what it is.
Array overview_of(const std::vector<ProgressTopic>& topics) {
  Array rows;
  for (const ProgressTopic& topic : topics)
    for (const ProgressSeries& line : topic.lines) {
      if (line.is_reference) continue;
      std::vector<std::optional<double>> numbers;
      for (const ShownCount& value : line.values) numbers.push_back(value.number);
      rows.emplace_back(Object{{"onderwerp", topic.name},
                               {"uitleg", or_null(topic.note)},
                               {"cijfer", short_name(topic, line)},
                               {"begin", shown_or_dash(line.values.front())},
                               {"verloop", sparkline(numbers)},
                               {"nu", shown_or_dash(line.values.back())}});
    }
  return rows;
}

/// "11 (7 juni 2022) en 16 (17 januari 2023)"
std::string in_words(const std::vector<GoalReading>& measurements) {
  std::vector<std::string> texts;
  for (const GoalReading& reading : measurements)
    texts.push_back(fmt::format("{} ({})", reading.value.text, plain_date(*reading.measured_on)));
  return enumerate(texts);
}

Value value_of(const ProgressGoal& goal) {
  Object object{{"id", goal.id}, {"doel", goal.goal}, {"eenheid", or_null(goal.unit)}};
  object.set("nulmeting", or_null(goal.baseline.number));
  object.set("nulmeting-tekst", or_null(goal.baseline.text));
  object.set("streefwaarde", or_null(goal.target));
  object.set("streefwaarde-tekst", goal.target ? Value(dutch_number(*goal.target)) : Value());
  Array measurements;
  for (const GoalReading& reading : goal.measurements) measurements.emplace_back(value_of(reading));
  object.set("metingen", std::move(measurements));
  object.set("metingen-tekst", or_null(in_words(goal.measurements)));
  object.set("vervallen", goal.is_gone);
  return object;
}

Array pictures_of(const std::vector<ProgressTopic>& topics) {
  Array list;
  for (std::size_t place = 0; place < topics.size(); ++place)
    if (is_drawn(topics[place]))
      list.emplace_back(Object{{"onderwerp", topics[place].name}, {"adres", topic_address(place)}});
  return list;
}

std::string_view each_step(ProgressStep step) {
  switch (step) {
    case ProgressStep::meeting:
      return "één per bijeenkomst";
    case ProgressStep::month:
      return "één per maand";
    case ProgressStep::tag:
      return "één per label";
  }
  return {};
}

void set_document(const Progress& progress, Object& object) {
  const bool has_course = progress.points.size() > 1;
  const std::vector<ProgressTopic> topics = topics_of(progress);
  const ProgressSentences sentences = sentences_of(progress);
  object.set("heeft-verloop", has_course);
  object.set("stap-tekst", each_step(progress.step));
  object.set("aantal-tekst", counted(static_cast<long>(progress.points.size()), "moment", "momenten"));
  object.set("begin-tekst", progress.points.empty() ? Value() : Value(moment_text(progress.points.front())));
  set_list(object, "meer", sentences.more);
  set_list(object, "minder", sentences.less);
  set_list(object, "gelijk", sentences.same);
  object.set("overzicht", has_course ? overview_of(topics) : Array());
  const Array pictures = progress.has_pictures && has_course ? pictures_of(topics) : Array();
  object.set("heeft-tekeningen", !pictures.empty());
  object.set("tekeningen", pictures);
  object.set("heeft-doelen", !progress.goals.empty());
}

}  // namespace

Value to_value(const Progress& progress) {
  Object object{{"keten", progress.chain}, {"titel", "Voortgang van de keten"}};
  set_date(object, "vandaag", progress.today);
  object.set("publiek", progress.is_public);
  object.set("per", word(progress.step));
  Array goals;
  for (const ProgressGoal& goal : progress.goals) goals.push_back(value_of(goal));
  object.set("doelen", std::move(goals));
  Array points;
  for (const ProgressPoint& point : progress.points) points.push_back(value_of(progress, point));
  object.set("punten", std::move(points));
  Array meetings;
  for (const Date day : progress.meetings) meetings.emplace_back(iso_date(day));
  object.set("bijeenkomsten", std::move(meetings));
  set_document(progress, object);
  return documents::without_names(object, progress.withheld);
}

// --- The table

namespace {

Cell cell(std::size_t number) { return static_cast<double>(number); }

Cell cell(std::optional<std::size_t> number) { return number ? cell(*number) : Cell(); }

Cell cell(const ShownCount& count) {
  if (count.number) return *count.number;
  return count.text.empty() ? Cell() : Cell(count.text);
}

}  // namespace

Sheet to_sheet(const Progress& progress) {
  Sheet sheet{.name = "Voortgang", .columns = {{.heading = "Moment", .width = 36}}, .rows = {}};
  for (const char* heading : {"Datum",
                              "Ketenpartijen",
                              "Rollen vervuld",
                              "Rollen gevraagd",
                              "Bouwstenen met aanbod",
                              "Bouwstenen meegeteld",
                              "Actieve instrumenten",
                              "Samenwerkingen",
                              "Samenwerkingen goed",
                              "Samenwerkingen te verbeteren",
                              "Samenwerkingen met anderen",
                              "Samenwerkingen gewenst",
                              "Gewenst met anderen",
                              "Gewenst bij het vorige moment",
                              "Daarvan gelegd",
                              "Acties lopend",
                              "Lopend: stappen",
                              "Acties te laat",
                              "Acties klaar in totaal",
                              "Acties erbij",
                              "Acties klaar"})
    sheet.columns.push_back({.heading = heading, .width = 14});
  for (const ProgressGoal& goal : progress.goals) {
    const std::string name = goal.unit.empty() ? goal.goal : fmt::format("{} ({})", goal.goal, goal.unit);
    sheet.columns.push_back({.heading = documents::without_names("Doel: " + name, progress.withheld), .width = 24});
  }
  for (const ProgressPoint& point : progress.points) {
    const ChainFigures& figures = point.figures;
    const PairFigures& pairs = figures.pairs;
    const ActionFigures& actions = figures.actions;
    SheetRow row{.cells = {documents::without_names(point.label, progress.withheld),
                           point.date,
                           cell(figures.parties),
                           cell(figures.roles.part),
                           cell(figures.roles.whole),
                           cell(figures.blocks.part),
                           cell(figures.blocks.whole),
                           cell(figures.instruments),
                           cell(pairs.existing.inside),
                           cell(pairs.good.inside),
                           cell(pairs.to_improve.inside),
                           cell(pairs.existing.with_others),
                           cell(pairs.wanted.inside),
                           cell(pairs.wanted.with_others),
                           point.closed ? cell(point.closed->whole) : Cell(),
                           point.closed ? cell(point.closed->part) : Cell(),
                           cell(actions.open),
                           cell(actions.open_steps),
                           cell(actions.late),
                           cell(actions.done),
                           cell(point.opened),
                           cell(point.done)}};
    for (const GoalReading& reading : point.readings) row.cells.push_back(cell(reading.value));
    sheet.rows.push_back(std::move(row));
  }
  return sheet;
}

}  // namespace keten
