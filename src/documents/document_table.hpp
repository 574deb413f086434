// Every document, a row each: what it is called, what makes it, what it tells. The list of templates and their fields,
// the schemas of output and the tests of documents walk this table.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "documents/shape/document_data.hpp"
#include "keten/chain.hpp"
#include "keten/date.hpp"

namespace keten::documents {

using Made = std::vector<DocumentData>;

struct Document {
  std::string_view name{};     ///< its own, and that of its template
  std::string_view command{};  ///< what makes it, without "keten"
  const Shape& (*shape)() = nullptr;
  /// Makes it of a usable chain, in each of its forms: for every meeting, in every grouping. First the form that its
  /// command makes when nothing is asked of it.
  Made (*make)(const Chain& chain, Date today, bool is_public) = nullptr;
  /// The same of the example chain, and of what else it takes to fill every key; nullptr: `make` fills them.
  Made (*sample)(const Chain& example) = nullptr;
};

std::span<const Document> all_documents();

/// The document of this name, or nullptr.
const Document* find_document(std::string_view name);

/// A field that the template of a document can use.
struct TemplateField {
  std::string name;       ///< "onderwerpen.titel": `titel` within the list or group `onderwerpen`
  std::string_view kind;  ///< Dutch: tekst, getal, ja of nee, lijst, groep
  std::string_view says;
  std::string example;  ///< of the example chain, shortened; empty when there is nothing
};

/// All of them, in the order of the data. What stands within itself, such as the steps of an action, is opened once.
std::vector<TemplateField> fields_of(const Document& document);

}  // namespace keten::documents
