// What the views of `keten uitleg` share: the catalogue of what can be asked, and small builders.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "documents/explain/explain.hpp"
#include "rules/rule.hpp"

namespace keten::documents {

using Style = Explanation::Style;

inline Explanation::Part fact(std::string key, std::string heading, Value value, Style style = Style::plain) {
  return {std::move(key), std::move(heading), Explanation::Fact{std::move(value), style}};
}
inline Explanation::Part prose(std::string key, std::string heading, std::string_view text,
                               Style style = Style::markdown) {
  return {std::move(key), std::move(heading), Explanation::Text{std::string(text), style}};
}
inline Explanation::Part code(std::string key, std::string heading, std::string_view text,
                              std::string language = "yaml") {
  return {std::move(key), std::move(heading), Explanation::Code{std::string(text), std::move(language)}};
}
inline Explanation::Part table_part(std::string key, std::string heading, Explanation::Table table) {
  return {std::move(key), std::move(heading), std::move(table)};
}

/// Something that can be asked for.
struct Subject {
  std::vector<std::string> names;  ///< the first as one best types it
  std::function<Explanation()> make;
  bool is_key = false;    ///< a key inside a section, which is told more shortly when there are several of its name
  bool is_common = true;  ///< of a key: one of a chain, not only of a method file
};

using Catalogue = std::vector<Subject>;

// Each adds the subjects of one table, in its order.
void add_pages(Catalogue& catalogue, const ExplainSource& source);
void add_rules(Catalogue& catalogue);
void add_sections(Catalogue& catalogue);
void add_method(Catalogue& catalogue, const Method& method);
void add_terms(Catalogue& catalogue);
void add_keys(Catalogue& catalogue);

/// Several keys of one name, each on a row. `paths` as the catalogue names them.
Explanation explain_keys(std::string_view key, const std::vector<std::string>& paths);

// The pages of docs/.
Explanation rules_page();
Explanation format_page();
Explanation messages_page();

/// One rule in full.
Explanation explain_rule(const Rule& rule);

/// Names of the groups of the index: what stands in the program's own tables.
std::vector<std::string> section_names();
std::vector<std::string> term_names();
std::vector<std::string> method_list_names();

}  // namespace keten::documents
