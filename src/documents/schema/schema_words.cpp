#include "documents/schema/schema_words.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "documents/schema/schema_values.hpp"
#include "model/fields/field_types.hpp"
#include "model/queries.hpp"

namespace keten {

namespace {

std::string meaning(std::string_view name, std::string_view more) {
  return more.empty() ? std::string(name) : fmt::format("{}: {}", name, more);
}

std::string meaning_of(const BuildingBlock& block) { return meaning(block.name, block.goal); }
std::string meaning_of(const Role& role) { return meaning(role.name, role.task); }
std::string meaning_of(const NamedText& text) { return text.text; }
template <class T>
std::string meaning_of(const T& entity) {
  return name_of(entity);
}

template <class T>
std::vector<KnownWord> all_of(const ById<T>& entities) {
  std::vector<KnownWord> words;
  for (const T& entity : entities) words.push_back({entity.id, meaning_of(entity)});
  return words;
}

std::vector<KnownWord> roles_of(const ById<Role>& roles, const std::vector<Level>& levels) {
  std::vector<KnownWord> words;
  for (const Role& role : roles)
    if (!role.level || std::ranges::find(levels, *role.level) != levels.end())
      words.push_back({role.id, meaning_of(role)});
  return words;
}

}  // namespace

std::optional<std::vector<KnownWord>> known_words(std::string_view target, const SchemaWords& words,
                                                  const SchemaScope& scope) {
  if (target == kind<NamedText>.section && scope.questions) return all_of(*scope.questions);
  if (target == kind<Role>.section) return roles_of(words.method.roles, scope.levels);
  if (target == kind<TargetGroup>.section) return all_of(words.target_groups);
  std::optional<std::vector<KnownWord>> known;
  for_each_kind([&](const auto& each) {
    if (each.section == target && each.is_of_method()) known = all_of(words.method.*each.in_method);
  });
  return known;
}

Array rule_alternatives(const SchemaWords& words) {
  std::vector<KnownWord> offered;
  std::vector<std::string_view> others;
  for (const Rule* rule : words.rules) {
    if (rule->severity == Severity::error)
      others.push_back(rule->id);
    else
      offered.push_back({std::string(rule->id), std::string(rule->summary)});
  }
  return {words_schema(offered), Object{{"type", "string"}, {"pattern", words_pattern(others)}}};
}

std::vector<KnownWord> topic_words(const SchemaWords& words) {
  std::vector<KnownWord> topics;
  for (const MeetingKind& kind : words.method.meeting_kinds)
    for (const Topic& topic : kind.topics)
      if (std::ranges::find(topics, topic.id, &KnownWord::id) == topics.end())
        topics.push_back({topic.id, topic.title});
  return topics;
}

Object words_schema(const std::vector<KnownWord>& words) {
  if (words.empty()) return {{"not", Object{}}};
  Array ids;
  Array meanings;
  for (const KnownWord& word : words) {
    ids.push_back(word.id);
    meanings.push_back(word.meaning);
  }
  return {{"enum", std::move(ids)}, {"enumDescriptions", std::move(meanings)}};
}

}  // namespace keten
