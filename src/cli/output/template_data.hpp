// What data the templates of documents get, found out by making each document of the example chain.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace keten::cli {

/// A name that a template can use.
struct TemplateField {
  std::string name;     ///< "onderwerpen.titel": `titel` within the list or group `onderwerpen`
  std::string kind;     ///< Dutch: tekst, getal, ja of nee, lijst, groep; empty when the example has nothing there
  std::string example;  ///< a text or number of the example chain, shortened
};

/// The command that fills in this template, such as "invullijst checklist"; empty when none is known.
std::string command_of_template(std::string_view name);

/// The names that the template of a document can use, in the order of its data; none for a partial.
std::vector<TemplateField> fields_of_template(std::string_view name);

}  // namespace keten::cli
