// Turns nodes into values, and says so when a node does not have the right shape. A wrong value is a finding and leaves
// the member as it was: absent.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "keten/finding.hpp"
#include "keten/types.hpp"
#include "model/fields/field.hpp"

namespace keten {

/// The findings of a decoding, and the entity it is busy with.
class Decoder {
 public:
  explicit Decoder(std::vector<Finding>& findings) : findings_(findings) {}

  /// Adds a finding about the present entity.
  Finding& report(std::string_view rule, Place place, std::string message, std::string advice = {});
  /// `waarde-ongeldig` at the node: "Hier hoort <expected> te staan".
  Finding& wrong_value(const Node& node, std::string_view expected, std::string advice = {});

  std::string about;         ///< `sectie/id` of the present entity; empty at the top of a file
  std::string_view section;  ///< the section that is being read

 private:
  std::vector<Finding>& findings_;
};

/// Not there: null, or an empty text. A fill-in form is a valid file.
bool is_absent(const Node& node);

/// The text of a scalar; nothing, with a finding that names `expected`, when it is a list or a mapping.
std::optional<std::string_view> scalar(const Node& node, std::string_view expected, Decoder& decoder);

std::optional<Date> decode_date(const Node& node, Decoder& decoder);
std::optional<TimeOfDay> decode_time(const Node& node, Decoder& decoder);
std::optional<double> decode_number(const Node& node, Decoder& decoder);
std::optional<int> decode_minutes(const Node& node, Decoder& decoder);
std::optional<bool> decode_yes_no(const Node& node, Decoder& decoder);
/// The index of the word; `letters` are accepted besides, in the same order.
std::optional<std::size_t> decode_choice(const Node& node, std::span<const std::string_view> words, Decoder& decoder,
                                         std::span<const std::string_view> letters = {});

/// Whether `text` has the form of an id.
bool is_id(std::string_view text);
/// The id that a name would have: `Icare Thuiszorg` gives `icare-thuiszorg`. Not always one: it may be empty.
std::string id_for(std::string_view name);
/// Reports `id-ongeldig` at the key unless it is an id.
void check_id(const Node& key, Decoder& decoder);

/// Fills in the entity from a mapping, by its table; reports unknown, missing and wrong keys. `key` is the place to
/// point at for what is missing: the entity's id, or the mapping itself.
void decode_mapping(const Node& node, const Node& key, const EntityTable& table, Annotated& common, void* entity,
                    Decoder& decoder);

}  // namespace keten
