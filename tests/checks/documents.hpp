// Everything that keten makes of a chain, for tests that hold for all of it.
#pragma once

#include <string>
#include <vector>

#include "base/calendar.hpp"
#include "base/sheet.hpp"
#include "keten/chain.hpp"
#include "keten/value.hpp"

namespace keten::test {

/// The data of a document, and the template that it is filled into.
struct Document {
  std::string name;
  Value data;
};

/// Every document, for each meeting and in every grouping; the public ones, or the others.
std::vector<Document> documents_of(const Chain& chain, Date today, bool is_public);

/// The document as Markdown. Stops the program when the template does not fit its data.
std::string markdown_of(const Document& document);

/// Every table.
std::vector<Sheet> sheets_of(const Chain& chain, Date today);

/// Every calendar: the tasks, and the invitation to each meeting with a date.
std::vector<Calendar> calendars_of(const Chain& chain, Date today);

}  // namespace keten::test
