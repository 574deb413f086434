#include "documents/explain/explain.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/text/suggest.hpp"
#include "base/text/text.hpp"
#include "documents/explain/explain_parts.hpp"
#include "model/queries.hpp"

namespace keten {

namespace {

using documents::Catalogue;
using documents::Subject;

/// The shortest part of a name that finds it.
constexpr std::size_t shortest_part = 4;
/// More choices than this help nobody.
constexpr std::size_t most_choices = 12;

/// Everything that can be asked, in the order in which several meanings are told.
Catalogue catalogue_of(const ExplainSource& source) {
  Catalogue catalogue;
  documents::add_pages(catalogue, source);
  documents::add_rules(catalogue);
  documents::add_sections(catalogue);
  documents::add_method(catalogue, source.method);
  documents::add_terms(catalogue);
  for (const Explanation& command : source.commands)
    catalogue.push_back({{command.id, command.name}, [&command] { return command; }});
  documents::add_keys(catalogue);
  return catalogue;
}

/// A name as it is compared; `partijen/naam` is another way to write `partijen.naam`.
std::string compared(std::string_view name) {
  std::string folded = fold(name);
  std::replace(folded.begin(), folded.end(), '/', '.');
  return folded;
}

/// The meanings of subjects that all have the word for a name. Keys of one name are told together.
std::vector<Explanation> meanings(const std::vector<const Subject*>& subjects) {
  std::vector<Explanation> found;
  std::vector<const Subject*> keys;
  for (const Subject* subject : subjects) subject->is_key ? keys.push_back(subject) : found.push_back(subject->make());
  // Few people write a method file: its keys are told only when the word means nothing else.
  if (!found.empty() || std::ranges::any_of(keys, &Subject::is_common))
    std::erase_if(keys, [](const Subject* key) { return !key->is_common; });
  if (keys.size() == 1) found.push_back(keys.front()->make());
  if (keys.size() > 1) {
    std::vector<std::string> paths;
    for (const Subject* key : keys) paths.push_back(key->names.front());
    found.push_back(documents::explain_keys(keys.front()->names.back(), paths));
  }
  return found;
}

/// The subjects of which a name satisfies `fits`.
template <class Fits>
std::vector<const Subject*> subjects_with(const Catalogue& catalogue, Fits fits) {
  std::vector<const Subject*> found;
  for (const Subject& subject : catalogue)
    if (std::any_of(subject.names.begin(), subject.names.end(), fits)) found.push_back(&subject);
  return found;
}

std::string suggestion_for(std::string_view word, const Catalogue& catalogue) {
  std::vector<std::string_view> names;
  for (const Subject& subject : catalogue) names.insert(names.end(), subject.names.begin(), subject.names.end());
  return closest(word, names);
}

std::string joined(const std::vector<std::string>& names) { return fmt::format("{}", fmt::join(names, ", ")); }

template <class T>
std::vector<std::string> ids_of(const ById<T>& things) {
  std::vector<std::string> ids;
  for (const T& thing : things) ids.push_back(thing.id);
  return ids;
}

}  // namespace

void documents::add_pages(Catalogue& catalogue, const ExplainSource& source) {
  catalogue.push_back({{"regels"}, rules_page});
  catalogue.push_back({{"formaat"}, format_page});
  catalogue.push_back({{"meldingen"}, messages_page});
  if (source.commands_page)
    catalogue.push_back({{"commandos", "opdrachten"}, [page = source.commands_page] { return *page; }});
}

Explanation explain_index(const ExplainSource& source) {
  Explanation index{.kind = "bladzijde", .id = "", .name = "Waarover wilt u uitleg?"};
  index.says_kind = true;
  index.parts.push_back(documents::prose(
      "over", "",
      "Zet het woord achter `keten uitleg`, bijvoorbeeld `keten uitleg ketenregisseur` of `keten uitleg "
      "partijen.naam`. `keten check` noemt bij elke bevinding de regel, tussen haken: ook die kunt u vragen."));
  std::vector<std::string> commands;
  for (const Explanation& command : source.commands) commands.push_back(command.id);
  Explanation::Table groups{
      .columns = {{.key = "groep", .header = "Groep"}, {.key = "onderwerpen", .header = "Onderwerpen", .brief = true}},
      .rows = {}};
  auto add = [&groups](std::string_view name, const std::vector<std::string>& subjects) {
    if (!subjects.empty()) groups.rows.push_back({name, joined(subjects)});
  };
  add("Alles op een rij", {"regels", "formaat", "commandos", "meldingen"});
  add("Bestanden", documents::section_names());
  add("Rollen", ids_of(source.method.roles));
  add("Bouwstenen", ids_of(source.method.blocks));
  add("Bijeenkomsten", ids_of(source.method.meeting_kinds));
  add("Lijsten", documents::method_list_names());
  add("Begrippen", documents::term_names());
  add("Opdrachten", commands);
  index.parts.push_back(documents::table_part("groepen", "", std::move(groups)));
  return index;
}

std::vector<std::string> explain_subjects(const ExplainSource& source) {
  std::set<std::string> subjects;
  for (const Subject& subject : catalogue_of(source))
    if (!subject.is_key) subjects.insert(subject.names.front());
  return {subjects.begin(), subjects.end()};
}

Answers explain(std::string_view subject, const ExplainSource& source) {
  const Catalogue catalogue = catalogue_of(source);
  const std::string asked = compared(subject);
  std::vector<const Subject*> found =
      subjects_with(catalogue, [&](const std::string& name) { return compared(name) == asked; });
  if (!found.empty()) return {.found = meanings(found), .choices = {}, .suggestion = {}};

  Answers answers;
  if (asked.size() >= shortest_part) {
    found = subjects_with(catalogue, [&](const std::string& name) {
      return name.find('.') == std::string::npos && compared(name).find(asked) != std::string::npos;
    });
    std::set<std::string> seen;
    for (const Subject* one : found) {
      const std::string& shown = one->is_key ? one->names.back() : one->names.front();
      if (seen.insert(shown).second) answers.choices.push_back(shown);
    }
    if (answers.choices.size() == 1) return {.found = meanings(found), .choices = {}, .suggestion = {}};
    if (answers.choices.size() > most_choices) answers.choices.clear();
  }
  if (answers.choices.empty()) answers.suggestion = suggestion_for(subject, catalogue);
  return answers;
}

}  // namespace keten
