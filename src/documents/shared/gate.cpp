#include "documents/shared/gate.hpp"

#include <algorithm>
#include <functional>
#include <utility>
#include <variant>

#include "documents/shared/redact.hpp"

namespace keten::documents {

Gate::Gate(const Chain& chain, bool is_public) : is_public_(is_public) { add(chain); }

void Gate::add(const Chain& chain) {
  if (!is_public_) return;
  for (std::string& name : names_to_withhold(chain))
    if (std::ranges::find(withheld_, name) == withheld_.end()) withheld_.push_back(std::move(name));
  std::ranges::stable_sort(withheld_, std::ranges::greater(), &std::string::size);
}

std::string Gate::pass(std::string text) const { return without_names(std::move(text), withheld_); }

Value Gate::pass(const Value& value) const { return without_names(value, withheld_); }

Sheet Gate::pass(Sheet sheet) const {
  sheet.name = pass(std::move(sheet.name));
  for (SheetColumn& column : sheet.columns) column.heading = pass(std::move(column.heading));
  for (SheetRow& row : sheet.rows)
    for (Cell& cell : row.cells)
      if (auto* text = std::get_if<std::string>(&cell)) *text = pass(std::move(*text));
  return sheet;
}

std::vector<Sheet> Gate::pass(std::vector<Sheet> sheets) const {
  for (Sheet& sheet : sheets) sheet = pass(std::move(sheet));
  return sheets;
}

Calendar Gate::pass(Calendar calendar) const {
  for (CalendarEvent& event : calendar.events)
    for (std::string* text : {&event.title, &event.location, &event.description}) *text = pass(std::move(*text));
  for (CalendarTask& task : calendar.tasks)
    for (std::string* text : {&task.title, &task.description}) *text = pass(std::move(*text));
  return calendar;
}

}  // namespace keten::documents
