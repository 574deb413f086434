// Finds what references refer to, once, after all files are decoded.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "keten/chain.hpp"
#include "keten/finding.hpp"
#include "model/fields/field.hpp"
#include "model/kinds.hpp"

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
  /// All things of a kind; without a chain, those of the method.
  template <class T>
  const ById<T>& things() const {
    return chain_ ? keten::things<T>(*chain_) : method_.*kind<T>.in_method;
  }
  /// Whether there is a method to ask: without one, references to it are neither right nor wrong.
  bool method_is_read() const { return !method_.info.name.empty() || !method_.blocks.empty(); }

  /// `verwijzing-onbekend` at the reference: says what `id` is when it is something else than `wanted`, such as "een
  /// partij", or what was meant.
  void unknown(const Node* node, std::string_view id, std::string_view wanted,
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
void resolve_ref(Ref<Role>& ref, Resolver& resolver);
void resolve_ref(Ref<NamedText>& ref, Resolver& resolver);

/// Adds the ids of things, and the names under which people know them.
template <class T>
void add_candidates(const ById<T>& things, std::vector<Candidate>& candidates) {
  for (const T& thing : things) {
    const auto add = [&](std::string_view name) {
      if (!name.empty() && name != thing.id) candidates.push_back({thing.id, name});
    };
    candidates.push_back({thing.id, thing.id});
    add(called(thing));
    if constexpr (requires { thing.aliases; })
      for (const std::string& alias : thing.aliases) add(alias);
    if constexpr (requires { thing.function; }) add(thing.function);
  }
}

/// Finds the target among these; a finding when it is not there.
template <class T>
void look_up(Ref<T>& ref, const ById<T>& things, Resolver& resolver) {
  ref.target = things.find(ref.id);
  if (ref.target) return;
  std::vector<Candidate> candidates;
  if (resolver.may_suggest()) add_candidates(things, candidates);
  resolver.unknown(ref.node, ref.id, kind<T>.name, candidates);
}

/// A method that could not be read knows nothing, and is not asked.
template <class T>
void resolve_ref(Ref<T>& ref, Resolver& resolver) {
  if (!kind<T>.is_of_method() || resolver.method_is_read()) look_up(ref, resolver.things<T>(), resolver);
}

/// Resolves every reference of an entity, by its table.
void resolve_mapping(const EntityTable& table, void* entity, Resolver& resolver);

}  // namespace keten
