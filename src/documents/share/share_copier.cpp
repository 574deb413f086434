#include "documents/share/share_copier.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <unordered_set>
#include <utility>

#include "base/text/suggest.hpp"
#include "base/text/text.hpp"
#include "documents/shared/redact.hpp"
#include "keten/person.hpp"
#include "model/fields/field_types.hpp"
#include "rules/rule.hpp"

namespace keten::documents {

namespace {

constexpr std::string_view minutes_text = "Dit verslag is niet gedeeld.";
constexpr std::string_view left_out_text = "(weggelaten)";

/// The rules that find a story about somebody, of which nothing may be told.
constexpr std::string_view rules_of_stories[] = {"clientgegevens", "persoon-herkenbaar", "persona-herleidbaar"};

bool is_of_story(std::string_view rule) {
  return std::ranges::find(rules_of_stories, rule) != std::end(rules_of_stories);
}

}  // namespace

SharingCopier::SharingCopier(const Chain& chain, const ChainReport& findings)
    : texts_(chain), ids_(chain, texts_), small_count_(chain.info.control.thresholds.small_count) {
  counts.persons = chain.persons.size();
  find_stories(chain, findings);
  name_parties(chain);
  name_personas(chain);
}

void SharingCopier::find_stories(const Chain& chain, const ChainReport& findings) {
  const auto add = [&](const ReportedPlace& place) {
    const auto file = std::ranges::find(chain.files, place.file, &SourceFile::path);
    stories_.push_back({static_cast<std::uint32_t>(file - chain.files.begin()), place.span});
  };
  for (const ReportedFinding& finding : findings.findings) {
    if (!is_of_story(finding.rule)) continue;
    add(finding.place);
    for (const ReportedPlace& also : finding.also) add(also);
  }
}

bool SharingCopier::has_story(const Node& node) const {
  return std::ranges::any_of(stories_, [&node](const Place& story) {
    return story.file == node.file && story.span.begin >= node.span.begin && story.span.begin < node.span.end;
  });
}

/// A party that is called after a person gets the name of its kind, with a number when there are more of them.
void SharingCopier::name_parties(const Chain& chain) {
  std::unordered_set<std::string> taken;
  for (const Party& party : chain.parties)
    if (!ids_.is_renamed(party)) taken.insert(fold(party.name));
  std::size_t place = 0;
  for (const Party& party : chain.parties) {
    ++place;
    const Entry* name = party.node->find("naam");
    if (!name || !ids_.is_renamed(party)) continue;
    const SharedText shared = texts_.share(party.name);
    if (shared.is_changed()) ++counts.parties;
    std::string base = party.name;
    if (shared.is_changed())
      base = party.kinds.empty() || !party.kinds.front() ? fmt::format("Partij {}", place) : party.kinds.front()->name;
    std::string free = base;
    for (int number = 2; !taken.insert(fold(free)).second; ++number) free = fmt::format("{} {}", base, number);
    names_[&name->value] = free;
  }
}

void SharingCopier::name_personas(const Chain& chain) {
  std::size_t place = 0;
  for (const Persona& persona : chain.personas) {
    ++place;
    const Entry* name = persona.node->find("naam");
    if (name && (has_story(name->value) || texts_.share(persona.name).is_changed()))
      names_[&name->value] = fmt::format("Persona {}", place);
  }
}

// --- Values by their type

std::optional<Object> SharingCopier::mapping(const Node& node, const EntityTable& entity) {
  if (&entity == &table<Waiver>()) {
    const Entry* rule = node.find("regel");
    const Rule* known = rule ? find_rule(rule->value.text) : nullptr;
    const Entry* about = node.find("over");
    if (!known || known->family == Family::privacy) return std::nullopt;  // there is nothing left to depart from
    if (about && !is_absent(about->value) && ids_.about(about->value.text).empty()) return std::nullopt;
  }
  const bool outer = std::exchange(counts_carers_, &entity == &table<CarerContact>());
  if (&entity == &table<Goal>()) {
    const Entry* unit = node.find("eenheid");
    counts_carers_ = unit && counts_carers(unit->value.text);
  }
  Object copy;
  for (const Entry& entry : node.entries) {
    const std::string_view key = entry.key.text;
    if (is_own_key(key)) ++counts.own_keys;
    const Field* field = find_field(entity, key);
    if (!field || field->sharing == Sharing::left_out || field->sharing == Sharing::undecided) continue;
    if (is_absent(entry.value)) continue;
    if (field->text == TextKind::website && is_of_renamed(node)) continue;
    std::optional<Value> shared = value(entry.value, *field->type, field->sharing);
    if (!shared && field->required) shared = left_out_text;
    if (shared) copy.set(std::string(key), std::move(*shared));
  }
  counts_carers_ = outer;
  return copy;
}

std::optional<Value> SharingCopier::value(const Node& node, const ValueType& type, Sharing sharing) {
  if (is_absent(node)) return std::nullopt;
  const ValueType& one = type.shape == Shape::list ? *type.element : type;
  if (node.is_sequence()) {
    Array list;
    for (const Node& item : node.items)
      if (std::optional<Value> shared = value(item, one, sharing)) list.push_back(std::move(*shared));
    return list.empty() ? std::nullopt : std::optional<Value>(std::move(list));
  }
  if (node.is_scalar()) return scalar(node, one, sharing);
  if (one.shape == Shape::map) return map(node, one, sharing);
  if (one.shape != Shape::mapping) return std::nullopt;
  std::optional<Object> copy = mapping(node, one.table());
  return copy && !copy->members().empty() ? std::optional<Value>(std::move(*copy)) : std::nullopt;
}

std::optional<Value> SharingCopier::map(const Node& node, const ValueType& type, Sharing sharing) {
  Object copy;
  for (const Entry& entry : node.entries) {
    if (is_own_key(entry.key.text) || has_story(entry.key)) continue;
    std::string key(entry.key.text);
    if (type.key->shape == Shape::id) key = ids_.of(kind<TargetGroup>.section, key);  // the only ids that stand deeper
    if (type.key->shape == Shape::text) {
      key = texts_.share(key).text;
      counts_carers_ = counts_carers(key);
    }
    if (std::optional<Value> shared = value(entry.value, *type.element, sharing)) copy.set(key, std::move(*shared));
  }
  return copy.members().empty() ? std::nullopt : std::optional<Value>(std::move(copy));
}

std::optional<Value> SharingCopier::scalar(const Node& node, const ValueType& type, Sharing sharing) {
  if (type.shape == Shape::mapping) {  // that may be written as one value
    if (!type.scalar) return std::nullopt;
    return scalar(node, *type.scalar, type.table().fields.front().sharing);
  }
  const auto unless_empty = [](std::string id) {
    return id.empty() ? std::nullopt : std::optional<Value>(std::move(id));
  };
  switch (sharing) {
    case Sharing::kept:
      return std::string(node.text);
    case Sharing::reference:
      return unless_empty(ids_.of(type.target, node.text));
    case Sharing::about:
      return unless_empty(ids_.about(node.text));
    case Sharing::count:
      return count(node.text, type);
    case Sharing::method:
      return node.text.ends_with(".yaml") ? Value(shared_method_path) : Value(node.text);
    case Sharing::minutes:
      counts.minutes += node.text != minutes_text;
      return minutes_text;
    case Sharing::party_name:
    case Sharing::persona_name:
      return given_name(node);
    case Sharing::text:
      return text(node, false);
    case Sharing::unless_personal:
      return text(node, true);
    case Sharing::inside:
    case Sharing::left_out:
    case Sharing::undecided:
      break;
  }
  return std::nullopt;
}

std::optional<Value> SharingCopier::text(const Node& node, bool unless_personal) {
  if (has_story(node)) {
    ++counts.texts;
    return std::nullopt;
  }
  SharedText shared = texts_.share(node.text);
  counts.names += shared.names;
  counts.data += shared.data;
  counts.counts += shared.counts;
  if (unless_personal && shared.is_changed()) return std::nullopt;
  return std::move(shared.text);
}

std::optional<Value> SharingCopier::given_name(const Node& node) {
  const auto given = names_.find(&node);
  return given == names_.end() ? text(node, false) : given->second;
}

/// `text`, unless it is a small count of carers.
std::string SharingCopier::count(std::string_view text, const ValueType& type) {
  if (!counts_carers_) return std::string(text);
  std::string_view digits = text;
  for (const std::string_view prefix : type.prefixes)
    if (digits.starts_with(prefix)) digits.remove_prefix(prefix.size());
  const std::optional<double> number = parse_number(digits);
  if (!number || *number <= 0 || *number >= small_count_) return std::string(text);
  ++counts.counts;
  return dutch_number(std::ceil(small_count_));
}

// --- A method file, of which no key is about anybody

Object SharingCopier::everything(const Node& node, const EntityTable& entity) {
  Object copy;
  for (const Entry& entry : node.entries) {
    const Field* field = find_field(entity, entry.key.text);
    if (field && !is_absent(entry.value)) copy.set(std::string(field->key), everything(entry.value, *field->type));
  }
  return copy;
}

Value SharingCopier::everything(const Node& node, const ValueType& type) {
  const ValueType& one = type.shape == Shape::list ? *type.element : type;
  if (node.is_scalar()) return one.shape == Shape::text ? text(node, false).value_or(left_out_text) : Value(node.text);
  if (node.is_sequence()) {
    Array list;
    for (const Node& item : node.items) list.push_back(everything(item, one));
    return list;
  }
  if (one.shape == Shape::mapping) return everything(node, one.table());
  Object copy;
  if (one.shape == Shape::map)
    for (const Entry& entry : node.entries)
      if (!is_own_key(entry.key.text)) copy.set(std::string(entry.key.text), everything(entry.value, *one.element));
  return copy;
}

}  // namespace keten::documents
