// The parts of which diff.cpp makes a comparison. Only for the view of the differences.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "documents/diff/diff.hpp"
#include "documents/shared/party_names.hpp"
#include "model/fields/tables.hpp"

namespace keten::documents {

/// Two chains side by side, and for whom they are compared.
class DiffScene {
 public:
  DiffScene(const ChainOn& before, const ChainOn& after, bool is_public);

  /// What a party is called: as it is now, also where the older files speak of it.
  Named name(const Party& party) const;
  ShownHolder show(const Ref<Holder>& holder) const;
  /// Those of whom something may be shown.
  std::vector<ShownHolder> show(const std::vector<Ref<Holder>>& holders) const;

  const ChainOn& from;
  const ChainOn& to;
  Audience audience;

 private:
  std::vector<std::string> withheld_;  ///< names of persons in both chains; empty unless public
  PartyNames from_names_;
  PartyNames to_names_;
};

/// The keys of two mappings that differ, by their table; `toelichting` and `x-` keys last. A list of references or
/// choices is the same in any order, and what is not written has the standard value. Either node may be nullptr.
std::vector<ChangedField> changed_fields(const DiffScene& scene, const EntityTable& table, const Node* before,
                                         const Node* after);
/// Takes away these keys and what stands under them: another part of the comparison tells of it.
void leave_out(std::vector<ChangedField>& fields, const std::vector<std::string>& keys);

/// A relation that holds, or is wanted, on at least one of the days; nullptr: not on that day.
struct RelationPair {
  const Relation* before = nullptr;
  const Relation* after = nullptr;

  /// What the picture and the lists tell of it.
  Change change() const;
};

/// Each relation of one day with its own of the other day, in the order of the newer files. Several between the same
/// parties are matched by form and direction, then by status, the poorest first.
std::vector<RelationPair> matched_relations(const DiffScene& scene);

DiffItems party_changes(const DiffScene& scene);
std::vector<Renamed> renamed_parties(const DiffScene& scene);
/// `roles` have been told of already.
DiffItems instrument_changes(const DiffScene& scene, const std::vector<DiffRole>& roles);
DiffRelations relation_changes(const DiffScene& scene);
std::vector<DiffRole> role_changes(const DiffScene& scene);
DiffActions action_changes(const DiffScene& scene);
DiffGoals goal_changes(const DiffScene& scene);
DiffCoverage coverage_changes(const DiffScene& scene);
/// The meetings that lay ahead on the first day, or were not written down, and have been since.
std::vector<Named> meetings_held(const DiffScene& scene);
/// What changed in the other sections. `roles` have been told of already.
std::vector<DiffSection> section_changes(const DiffScene& scene, const std::vector<DiffRole>& roles);

/// The sentences with which the document begins, about what the rest of `diff` holds.
void add_sentences(const DiffScene& scene, Diff& diff);

/// The keys of the roles that moved there, such as "rollen.kwaliteitsbewaker".
std::vector<std::string> keys_of_roles(const std::vector<DiffRole>& roles, std::string_view over);

/// "gestopt op 1 mei 2024": the day when it is known.
std::string on_day(std::string_view words, const std::optional<Date>& day);

}  // namespace keten::documents
