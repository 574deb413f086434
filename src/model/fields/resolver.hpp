// Finds what references refer to, once, after all files are decoded.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "keten/chain.hpp"
#include "keten/finding.hpp"
#include "model/fields/field.hpp"

namespace keten {

/// What a reference could have meant.
struct Candidate {
  std::string_view id;
  std::string_view name;  ///< an id, a name or an alias under which people know it
};

class Resolver {
 public:
  /// `chain` is nullptr when a method is resolved by itself.
  Resolver(const Method& method, const Chain* chain, std::vector<Finding>& findings)
      : method_(method), chain_(chain), findings_(findings) {}

  const Method& method() const { return method_; }
  const Chain* chain() const { return chain_; }
  /// Whether there is a method to ask: without one, references to it are neither right nor wrong.
  bool method_is_read() const { return !method_.info.name.empty() || !method_.blocks.empty(); }

  /// `verwijzing-onbekend` at the reference: says what `id` is when it is something else, or what was meant.
  void unknown(const Node* node, std::string_view id, std::string_view expected,
               const std::vector<Candidate>& candidates);
  bool may_suggest() const { return suggestions_left_ > 0; }
  /// `lijst-dubbel` at the second of two equal references.
  void twice(const Node* node, std::string_view id);
  Finding& report(std::string_view rule, Severity severity, const Node* node, std::string message, std::string advice);

  std::string about;                           ///< the present entity, `sectie/id`
  std::string_view section;                    ///< the section of the present entity
  const ById<NamedText>* questions = nullptr;  ///< the questions that the present entity answers
  std::vector<Level> levels;                   ///< the levels of the roles that the present entity may name

 private:
  const Method& method_;
  const Chain* chain_;
  /// Looking for what was meant takes time in proportion to the chain, so only the first so many unknown references get
  /// a suggestion: nobody makes more slips than that, but a hostile chain might.
  int suggestions_left_ = 200;
  std::vector<Finding>& findings_;
};

/// What kind of thing of the chain or its method has this id: "een persoon"; empty when there is none.
std::string_view kind_of(const Resolver& resolver, std::string_view id);

void resolve_ref(Ref<Holder>& ref, Resolver& resolver);
void resolve_ref(Ref<Party>& ref, Resolver& resolver);
void resolve_ref(Ref<Person>& ref, Resolver& resolver);
void resolve_ref(Ref<Instrument>& ref, Resolver& resolver);
void resolve_ref(Ref<Meeting>& ref, Resolver& resolver);
void resolve_ref(Ref<Action>& ref, Resolver& resolver);
void resolve_ref(Ref<Goal>& ref, Resolver& resolver);
void resolve_ref(Ref<Persona>& ref, Resolver& resolver);
void resolve_ref(Ref<BuildingBlock>& ref, Resolver& resolver);
void resolve_ref(Ref<Role>& ref, Resolver& resolver);
void resolve_ref(Ref<PartyKind>& ref, Resolver& resolver);
void resolve_ref(Ref<PartyGroup>& ref, Resolver& resolver);
void resolve_ref(Ref<InstrumentKind>& ref, Resolver& resolver);
void resolve_ref(Ref<BasicFunction>& ref, Resolver& resolver);
void resolve_ref(Ref<TargetGroup>& ref, Resolver& resolver);
void resolve_ref(Ref<MeetingKind>& ref, Resolver& resolver);
void resolve_ref(Ref<NamedText>& ref, Resolver& resolver);

/// Resolves every reference of an entity, by its table.
void resolve_mapping(const EntityTable& table, void* entity, Resolver& resolver);

}  // namespace keten
