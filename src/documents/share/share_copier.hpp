// Copies what files say of a chain for a copy that is shared, node by node.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "documents/share/share.hpp"
#include "documents/share/share_ids.hpp"
#include "documents/share/share_text.hpp"
#include "model/fields/tables.hpp"

namespace keten::documents {

/// Where an own method stands in the copy.
inline constexpr std::string_view shared_method_path = "methode.yaml";

/// Copies nodes by what the field tables say of their keys.
class SharingCopier {
 public:
  SharingCopier(const Chain& chain, const ChainReport& findings);

  /// A mapping of this kind, without what is not shared; nothing: all of it stays out.
  std::optional<Object> mapping(const Node& node, const EntityTable& table);
  /// The chain's own method: all of it, with its texts shared as those of the chain are.
  Object method(const Node& root) { return everything(root, table<Method>()); }
  std::string id(std::string_view section, std::string_view id) const { return ids_.of(section, id); }

  SharedCounts counts;

 private:
  void find_stories(const Chain& chain, const ChainReport& findings);
  void name_parties(const Chain& chain);
  void name_personas(const Chain& chain);
  bool has_story(const Node& node) const;
  /// Whether this is a party or persona that gets another name.
  bool is_of_renamed(const Node& node) const {
    const Entry* name = node.find("naam");
    return name && names_.contains(&name->value);
  }

  std::optional<Value> value(const Node& node, const ValueType& type, Sharing sharing);
  std::optional<Value> scalar(const Node& node, const ValueType& type, Sharing sharing);
  std::optional<Value> map(const Node& node, const ValueType& type, Sharing sharing);
  std::optional<Value> text(const Node& node, bool unless_personal);
  std::optional<Value> given_name(const Node& node);
  std::string count(std::string_view text, const ValueType& type);
  Object everything(const Node& node, const EntityTable& table);
  Value everything(const Node& node, const ValueType& type);

  TextSharer texts_;
  SharedIds ids_;
  std::unordered_map<const Node*, std::string> names_;  ///< of parties and personas, by the node of their `naam`
  std::vector<Place> stories_;
  double small_count_;
  bool counts_carers_ = false;  ///< whether the numbers of the mapping being copied are counts of carers
};

}  // namespace keten::documents
