// The ids that a schema knows, with what they mean.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "documents/schema/json_schema.hpp"
#include "model/fields/field.hpp"

namespace keten {

struct KnownWord {
  std::string id;
  std::string meaning;  ///< one line, or a few; Dutch
};

/// What the words inside an entity depend on: the roles and the questions it may name.
struct SchemaScope {
  std::vector<Level> levels{};
  const ById<NamedText>* questions = nullptr;
};

/// The ids to which a reference may point, when the method defines them; nothing when the chain does.
/// `target`: the section referred to, as a ValueType names it.
std::optional<std::vector<KnownWord>> known_words(std::string_view target, const SchemaWords& words,
                                                  const SchemaScope& scope);

/// Schemas of which the id of a rule has to match one: those that can be waived are offered, the others accepted.
Array rule_alternatives(const SchemaWords& words);
/// The topics of the method's meetings, each once.
std::vector<KnownWord> topic_words(const SchemaWords& words);

/// `{"enum": …}` with a meaning for each; a schema that nothing matches when there are no words.
Object words_schema(const std::vector<KnownWord>& words);

}  // namespace keten
