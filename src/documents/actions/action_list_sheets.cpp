// The action list as tables and as tasks for a calendar.
#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "base/text/suggest.hpp"
#include "base/text/text.hpp"
#include "documents/actions/action_list.hpp"
#include "documents/actions/action_lists.hpp"

namespace keten {

namespace {

// --- Tables

bool is_open(ActionStatus status) { return status < ActionStatus::done; }

Cell number_or_nothing(int number) { return number > 0 ? Cell(static_cast<double>(number)) : Cell(); }
Cell date_or_nothing(std::optional<Date> date) { return date ? Cell(*date) : Cell(); }
Cell name_or_nothing(const std::optional<Named>& named) { return named ? Cell(named->name) : Cell(); }
template <class E>
Cell word_or_nothing(const std::optional<E>& choice) {
  return choice ? Cell(std::string(word(*choice))) : Cell();
}

Cell deadline_cell(const ShownAction& action) {
  if (action.deadline.date) return *action.deadline.date;
  return action.deadline.vague;
}

/// What the coordinator should look at.
std::string marks_of(const ShownAction& action) {
  std::vector<std::string> marks;
  if (!is_open(action.status)) return {};
  if (action.days_late > 0) marks.emplace_back("te laat");
  if (action.status == ActionStatus::blocked) marks.emplace_back("geblokkeerd");
  if (!action.has_owner) marks.emplace_back("nog niemand");
  if (!action.deadline.date && action.recurrence.empty()) marks.emplace_back("nog geen datum");
  return enumerate(marks);
}

struct Row {
  const ShownAction& action;
  const std::string& party;  ///< whose group it stands in; empty: all its parties
};

struct ActionColumn {
  const char* heading;
  int width;
  Cell (*cell)(const Row&);
};

constexpr ActionColumn action_columns[] = {
    {"Actie", 56, [](const Row& row) { return Cell(row.action.action); }},
    {"Wie", 32, [](const Row& row) { return Cell(in_words(row.action.owners)); }},
    {"Partij", 24, [](const Row& row) { return Cell(row.party.empty() ? in_words(row.action.parties) : row.party); }},
    {"Samen met", 28, [](const Row& row) { return Cell(in_words(row.action.with)); }},
    {"Klaar op", 18, [](const Row& row) { return deadline_cell(row.action); }},
    {"Herhaling", 14, [](const Row& row) { return Cell(row.action.recurrence); }},
    {"Status", 12, [](const Row& row) { return Cell(std::string(word(row.action.status))); }},
    {"Let op", 20, [](const Row& row) { return Cell(marks_of(row.action)); }},
    {"Dagen te laat", 10, [](const Row& row) { return number_or_nothing(row.action.days_late); }},
    {"Hoe het gaat", 40, [](const Row& row) { return Cell(row.action.progress); }},
    {"Obstakel", 40, [](const Row& row) { return Cell(row.action.obstacle); }},
    {"Toelichting", 40, [](const Row& row) { return Cell(row.action.note); }},
    {"Bouwsteen", 24, [](const Row& row) { return name_or_nothing(row.action.block); }},
    {"Afgesproken bij", 28, [](const Row& row) { return name_or_nothing(row.action.meeting); }},
    {"Omvang", 10, [](const Row& row) { return word_or_nothing(row.action.size); }},
    {"Effect", 10, [](const Row& row) { return word_or_nothing(row.action.effect); }},
    {"Hoort bij", 40, [](const Row& row) { return Cell(row.action.whole); }},
    {"Afgerond op", 18, [](const Row& row) { return date_or_nothing(row.action.done_on); }},
    {"Volgorde", 10, [](const Row& row) { return number_or_nothing(row.action.order); }},
};
constexpr int part_place = 3;  // after the parties

/// A table that grows list by list. That of one party or person also says what their part in each action is.
class Table {
 public:
  Table(std::string name, bool has_part) : has_part_(has_part) {
    sheet_.name = std::move(name);
    for (const ActionColumn& each : action_columns) sheet_.columns.push_back({each.heading, each.width});
    if (has_part) sheet_.columns.insert(sheet_.columns.begin() + part_place, {"Taak", 12});
  }

  void add(const std::vector<ShownAction>& actions, const std::string& part, const std::string& party = {},
           int depth = 0) {
    for (const ShownAction& action : actions) {
      SheetRow row{.cells = {}, .marked = action.days_late > 0, .depth = depth};
      for (const ActionColumn& each : action_columns) row.cells.push_back(each.cell({action, party}));
      if (has_part_) row.cells.insert(row.cells.begin() + part_place, Cell(part));
      sheet_.rows.push_back(std::move(row));
      add(action.steps, part, party, depth + 1);
    }
  }

  Sheet take() { return std::move(sheet_); }

 private:
  Sheet sheet_;
  bool has_part_;
};

constexpr const char* owns = "eigenaar";
constexpr const char* helps = "helpt mee";

Sheet whole_list(const ActionList& list) {
  Table table("Alle acties", !list.whose.name.empty());
  const bool by_party = list.options.per == ActionGrouping::party;
  if (!list.options.per) table.add(list.actions, owns);
  for (const ActionGroup& group : list.groups)
    table.add(group.actions, owns, by_party && !group.id.empty() ? group.title : std::string());
  table.add(list.helping, helps);
  return table.take();
}

Sheet sheet_of(const ActionGroup& group, bool is_party) {
  Table table(group.title, is_party);
  table.add(group.actions, owns);
  table.add(group.helping, helps);
  return table.take();
}

// --- Tasks

/// "Ketenaanpak Harderwijk en Ermelo" as ketenaanpak-harderwijk-en-ermelo, for names that programs keep.
std::string slug_of(std::string_view text) {
  std::string slug;
  std::string part;
  const auto end_part = [&] {
    if (!part.empty()) slug += (slug.empty() ? "" : "-") + fold(part);
    part.clear();
  };
  for (const char c : text) {
    const bool is_part = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                         static_cast<unsigned char>(c) >= 0x80;
    if (is_part) part += c;
    if (!is_part) end_part();
  }
  end_part();
  return slug;
}

std::string description_of(const ShownAction& action) {
  const std::pair<const char*, std::string> lines[] = {
      {"Wie", in_words(action.owners)},
      {"Samen met", in_words(action.with)},
      {"Status", std::string(word(action.status))},
      {"Herhaling", action.recurrence},
      {"Hoe het gaat", action.progress},
      {"Obstakel", action.obstacle},
      {"Toelichting", action.note},
      {"Hoort bij", action.whole},
      {"Bouwsteen", action.block ? action.block->name : std::string()},
      {"Afgesproken bij", action.meeting ? action.meeting->name : std::string()},
  };
  std::string text;
  for (const auto& [heading, value] : lines)
    if (!value.empty()) text += (text.empty() ? "" : "\n") + std::string(heading) + ": " + value;
  return text;
}

}  // namespace

std::vector<Sheet> to_sheets(const ActionList& list) {
  std::vector<Sheet> sheets{whole_list(list)};
  const bool by_party = list.options.per.value_or(ActionGrouping::party) == ActionGrouping::party;
  if (list.whose.name.empty() || list.options.per)
    for (const ActionGroup& group : list.options.per ? list.groups : list.parties)
      sheets.push_back(sheet_of(group, by_party && !group.id.empty()));
  return sheets;
}

Calendar to_calendar(const ActionList& list) {
  Calendar calendar{.stamp = list.today, .events = {}, .tasks = {}};
  const std::string place = "@" + slug_of(list.chain) + ".keten";
  const auto add = [&](const ShownAction& action) {
    if (!is_open(action.status) || !action.deadline.date) return;
    calendar.tasks.push_back({.uid = action.id + place,
                              .title = action.action,
                              .description = description_of(action),
                              .due = *action.deadline.date,
                              .begun = action.status != ActionStatus::open});
  };
  documents::for_each_action(list.actions, add);
  documents::for_each_action(list.helping, add);
  return calendar;
}

}  // namespace keten
