// Which keys of a thing changed, found by walking its field table over the two nodes.
#include <fmt/core.h>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "base/text/text.hpp"
#include "documents/diff/diff_parts.hpp"
#include "documents/shared/redact.hpp"
#include "documents/shared/thing_names.hpp"
#include "documents/shared/values.hpp"
#include "keten/goal.hpp"
#include "keten/instrument.hpp"
#include "keten/person.hpp"
#include "model/fields/decoder.hpp"
#include "model/fields/field_types.hpp"
#include "model/queries.hpp"

namespace keten::documents {

namespace {

/// A value of more bytes is not repeated: the reader looks it up.
constexpr std::size_t longest_value = 80;

/// The value of a key: to compare, to write in data, and for people.
struct FieldValue {
  std::string field;
  std::string words;
  std::string key;  ///< equal for values that mean the same
  Value raw;
  std::string text;
  bool is_told = true;
};

/// What a reference shows; no raw id when that would tell who a person is.
struct Reference {
  std::string raw;
  std::string text;
};

/// Everything below a node as one text, the same for the same content.
std::string flattened(const Node& node) {
  if (node.is_scalar()) return fmt::format("'{}'", trimmed(node.text));
  std::string text;
  for (const Node& item : node.items) text += flattened(item) + ",";
  for (const Entry& entry : node.entries) text += fmt::format("{}={};", entry.key.text, flattened(entry.value));
  return "(" + text + ")";
}

/// Reads the values of one side.
class FieldReader {
 public:
  FieldReader(const DiffScene& scene, const Chain& chain) : scene_(scene), chain_(chain) {}

  std::vector<FieldValue> read(const EntityTable& table, const Node* mapping) && {
    if (mapping) read_mapping(table, *mapping, {});
    return std::move(values_);
  }

 private:
  /// The keys on the way down.
  struct Trail {
    std::string field;
    std::string words;

    Trail down(std::string_view key, std::string_view name) const {
      if (field.empty()) return {std::string(key), std::string(name)};
      return {fmt::format("{}.{}", field, key), fmt::format("{}, {}", words, name)};
    }
    /// Of the key that is the value itself when a mapping is written in short: "antwoorden, bereiken".
    Trail to_itself(std::string_view key) const {
      return field.empty() ? down(key, key) : Trail{fmt::format("{}.{}", field, key), words};
    }
  };

  /// `is_short`: it might have been written as the value of its first key.
  void read_mapping(const EntityTable& table, const Node& mapping, const Trail& trail, bool is_short = false) {
    for (const Field& field : table.fields) {
      const Entry* entry = mapping.find(field.key);
      const bool is_itself = is_short && &field == &table.fields.front();
      const Trail here = is_itself ? trail.to_itself(field.key) : trail.down(field.key, spaced(field.key));
      if (entry && !is_absent(entry->value))
        read_value(*field.type, entry->value, here);
      else if (field.standard)
        add_scalar(*field.type, field.standard(), here);
      else if (field.type->shape == keten::Shape::mapping && !field.type->scalar)
        read_mapping(field.type->table(), Node{}, here);  // its keys have what is standard
    }
    read_common(table, mapping, trail);
  }

  /// The keys that every mapping may have.
  void read_common(const EntityTable& table, const Node& mapping, const Trail& trail) {
    for (const Entry& entry : mapping.entries) {
      const Trail here = trail.down(entry.key.text, spaced(entry.key.text));
      if (entry.key.text == table.note->key && entry.value.is_scalar() && !is_absent(entry.value))
        add_scalar(*table.note->type, entry.value.text, here);
      else if (is_own_key(entry.key.text) && !is_absent(entry.value))
        values_.push_back({here.field, here.words, flattened(entry.value), raw_of(entry.value), {}, false});
    }
  }

  void read_value(const ValueType& type, const Node& node, const Trail& trail) {
    if (type.shape == keten::Shape::map) return read_map(type, node, trail);
    if (type.shape == keten::Shape::list) return read_list(type, node, trail);
    if (type.shape != keten::Shape::mapping) return add_scalar(type, node.text, trail);
    if (node.is_mapping()) return read_mapping(type.table(), node, trail, type.scalar != nullptr);
    // Written in short: the first key of the mapping.
    if (!type.scalar) return add_scalar(TypeOf<std::string>::type, node.text, trail);
    add_scalar(*type.scalar, node.text, trail.to_itself(type.table().fields.front().key));
  }

  void read_map(const ValueType& type, const Node& node, const Trail& trail) {
    for (const Entry& entry : node.entries) {
      if (is_own_key(entry.key.text) || is_absent(entry.value)) continue;
      const bool is_role = type.key && type.key->target == kind<Role>.section;
      const std::string id(entry.key.text);
      const std::string name = is_role ? name_in(chain_, kind<Role>.section, id).value_or(id) : spaced(id);
      read_value(*type.element, entry.value, trail.down(id, name));
    }
  }

  void read_list(const ValueType& type, const Node& node, const Trail& trail) {
    std::vector<const Node*> items;
    for (const Node& item : items_of(node))
      if (!is_absent(item)) items.push_back(&item);
    if (items.empty()) return;
    if (type.element->shape == keten::Shape::mapping) return add_mappings(*type.element, items, trail);
    FieldValue value{.field = trail.field, .words = trail.words, .key = {}, .raw = {}, .text = {}};
    std::vector<std::string> keys;
    std::unordered_set<std::string> seen;
    std::vector<std::string> texts;
    Array raw;
    for (const Node* item : items) {
      FieldValue one = scalar_value(*type.element, item->text, trail);
      if (!seen.insert(one.key).second) continue;
      keys.push_back(one.key);
      if (!one.text.empty()) texts.push_back(one.text);
      if (!one.raw.is_null()) raw.push_back(one.raw);
    }
    // The order of texts tells something, that of references and choices does not.
    if (type.element->shape != keten::Shape::text) std::ranges::sort(keys);
    for (const std::string& key : keys) value.key += key + "\n";
    value.raw = std::move(raw);
    value.text = listed(texts);
    add(std::move(value));
  }

  /// Holders of a role, departures, items of an agenda: only whether they are the same.
  void add_mappings(const ValueType& type, const std::vector<const Node*>& items, const Trail& trail) {
    FieldValue value{.field = trail.field, .words = trail.words, .key = {}, .raw = {}, .text = {}, .is_told = false};
    Array raw;
    for (const Node* item : items) {
      FieldReader inside(scene_, chain_);
      inside.read_value(type, *item, {});
      for (const FieldValue& each : inside.values_) value.key += fmt::format("{}={};", each.field, each.key);
      value.key += "\n";
      raw.push_back(raw_of(*item));
    }
    if (!scene_.audience.is_public) value.raw = std::move(raw);
    values_.push_back(std::move(value));
  }

  void add_scalar(const ValueType& type, std::string_view text, const Trail& trail) {
    add(scalar_value(type, text, trail));
  }

  void add(FieldValue value) {
    value.is_told = value.is_told && value.text.size() <= longest_value;
    values_.push_back(std::move(value));
  }

  FieldValue scalar_value(const ValueType& type, std::string_view written, const Trail& trail) const {
    FieldValue value{.field = trail.field, .words = trail.words, .key = trimmed(written), .raw = {}, .text = {}};
    value.raw = value.key;
    value.text = one_line(written);
    switch (type.shape) {
      case keten::Shape::reference: {
        Reference shown = reference(type.target, value.key);
        value.text = std::move(shown.text);
        value.raw = or_null(shown.raw);
        return value;
      }
      case keten::Shape::choice:
        for (std::size_t i = 0; i < type.also.size() && i < type.words.size(); ++i)
          if (type.also[i] == value.key) value.key = type.words[i];
        value.raw = value.key;
        value.text = spaced(value.key);
        return value;
      case keten::Shape::yes_no:
        if (value.key == "true") value.key = "ja";
        if (value.key == "false") value.key = "nee";
        value.raw = value.text = value.key;
        return value;
      case keten::Shape::date:
        if (const auto date = parse_date(value.key)) value.text = plain_date(*date);
        return value;
      case keten::Shape::number:
        return number_value(std::move(value));
      default:
        return value;
    }
  }

  /// A public document repeats no number: it may be a count of so few carers that somebody might be recognised.
  FieldValue number_value(FieldValue value) const {
    if (const auto number = parse_number(value.key)) {
      value.key = value.text = dutch_number(*number);
      value.raw = *number;
    }
    if (!scene_.audience.is_public) return value;
    value.raw = Value();
    value.text.clear();
    value.is_told = false;
    return value;
  }

  Value raw_of(const Node& node) const { return scene_.audience.is_public ? Value() : as_written(node); }

  /// A person or party of this side by its id.
  Reference holder(std::string_view id) const {
    Ref<Holder> ref{.id = std::string(id), .party = chain_.parties.find(id), .person = chain_.persons.find(id)};
    if (ref.party) ref.person = nullptr;
    const ShownHolder shown = scene_.show(ref);
    return {shown.id, shown.name};
  }

  Reference reference(std::string_view target, const std::string& id) const {
    const std::string_view holders[] = {kind<Holder>.section, kind<Party>.section, kind<Person>.section};
    if (std::ranges::find(holders, target) != std::end(holders)) return holder(id);
    return {id, name_in(chain_, target, id).value_or(id)};
  }

  const DiffScene& scene_;
  const Chain& chain_;
  std::vector<FieldValue> values_;
};

ChangedField changed(const FieldValue* before, const FieldValue* after) {
  const FieldValue& either = after ? *after : *before;
  ChangedField field{
      .field = either.field, .words = either.words, .from = {}, .to = {}, .from_text = {}, .to_text = {}};
  field.is_told = (!before || before->is_told) && (!after || after->is_told);
  if (before) field.from = before->raw;
  if (after) field.to = after->raw;
  if (before && field.is_told) field.from_text = before->text;
  if (after && field.is_told) field.to_text = after->text;
  return field;
}

using ByField = std::unordered_map<std::string_view, const FieldValue*>;

ByField by_field(const std::vector<FieldValue>& values) {
  ByField found;
  for (const FieldValue& value : values) found.emplace(value.field, &value);
  return found;
}

const FieldValue* find_value(const ByField& values, std::string_view field) {
  const auto found = values.find(field);
  return found == values.end() ? nullptr : found->second;
}

}  // namespace

std::vector<ChangedField> changed_fields(const DiffScene& scene, const EntityTable& table, const Node* before,
                                         const Node* after) {
  const std::vector<FieldValue> old_values = FieldReader(scene, scene.from.chain).read(table, before);
  const std::vector<FieldValue> new_values = FieldReader(scene, scene.to.chain).read(table, after);
  std::vector<ChangedField> fields;
  const auto compare = [&](const FieldValue* old_value, const FieldValue* new_value) {
    if (old_value && new_value && old_value->key == new_value->key) return;
    fields.push_back(changed(old_value, new_value));
  };
  const ByField before_by_field = by_field(old_values);
  const ByField after_by_field = by_field(new_values);
  for (const FieldValue& value : new_values) compare(find_value(before_by_field, value.field), &value);
  for (const FieldValue& value : old_values)
    if (!find_value(after_by_field, value.field)) compare(&value, nullptr);
  return fields;
}

void leave_out(std::vector<ChangedField>& fields, const std::vector<std::string>& keys) {
  std::erase_if(fields, [&](const ChangedField& field) {
    return std::ranges::any_of(keys, [&](const std::string& key) {
      return field.field.starts_with(key) && (field.field.size() == key.size() || field.field[key.size()] == '.');
    });
  });
}

}  // namespace keten::documents
