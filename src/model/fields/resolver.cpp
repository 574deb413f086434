#include "model/fields/resolver.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "base/text/suggest.hpp"
#include "base/text/text.hpp"
#include "keten/goal.hpp"
#include "keten/idea.hpp"
#include "keten/instrument.hpp"
#include "keten/person.hpp"
#include "model/fields/field_types.hpp"

namespace keten {

namespace {

/// The id that `word` was probably meant to be: by id, name or alias, else the only one whose name contains it.
std::string meant(std::string_view word, const std::vector<Candidate>& candidates) {
  std::vector<std::string_view> names;
  for (const Candidate& candidate : candidates) names.push_back(candidate.name);
  const std::string near = closest(word, names);
  for (const Candidate& candidate : candidates)
    if (!near.empty() && candidate.name == near) return std::string(candidate.id);

  const std::string folded = fold(word);
  std::string only;
  if (folded.size() < 3) return only;
  for (const Candidate& candidate : candidates) {
    if (fold(candidate.name).find(folded) == std::string::npos || candidate.id == only) continue;
    if (!only.empty()) return {};
    only = candidate.id;
  }
  return only;
}

}  // namespace

Finding& Resolver::report(std::string_view rule, Severity severity, const Node* node, std::string message,
                          std::string advice) {
  return findings_.emplace_back(Finding{.rule = rule,
                                        .severity = severity,
                                        .message = std::move(message),
                                        .advice = std::move(advice),
                                        .place = node ? node->place() : Place{},
                                        .about = about,
                                        .suggestion = {},
                                        .also = {}});
}

void Resolver::unknown(const Node* node, std::string_view id, std::string_view wanted,
                       const std::vector<Candidate>& candidates) {
  const std::string_view other = kind_of(*this, id);
  const std::string_view expected = without_article(wanted);
  std::string message = other.empty() ? fmt::format("Er is geen {} `{}`", expected, id)
                                      : fmt::format("`{}` is {}, geen {}", id, other, expected);
  std::string suggestion = --suggestions_left_ >= 0 ? meant(id, candidates) : std::string();
  std::string advice;
  if (suggestion.empty() && !candidates.empty() && candidates.size() <= 30) {
    std::vector<std::string> ids;
    for (const Candidate& candidate : candidates)
      if (candidate.id == candidate.name) ids.push_back(fmt::format("`{}`", candidate.id));
    advice = fmt::format("Hier kan staan: {}.", enumerate(ids, "of"));
  } else if (suggestion.empty()) {
    advice = "Schrijf hier een id dat bestaat.";
  }
  report("verwijzing-onbekend", Severity::error, node, std::move(message), std::move(advice)).suggestion =
      std::move(suggestion);
}

void Resolver::twice(const Node* node, std::string_view id) {
  report("lijst-dubbel", Severity::hint, node, fmt::format("`{}` staat twee keer in deze lijst", id),
         "Het telt één keer. U kunt de tweede weghalen.");
}

std::string_view kind_of(const Resolver& resolver, std::string_view id) {
  std::string_view name;
  for_each_kind([&]<class T>(const Kind<T>& each) {
    const bool has_own_ids = key_type<T> == &id_type;
    const bool is_there = resolver.chain() || each.is_of_method();
    if (name.empty() && has_own_ids && is_there && resolver.things<T>().find(id)) name = each.name;
  });
  return name;
}

void resolve_ref(Ref<Holder>& ref, Resolver& resolver) {
  const Chain& chain = *resolver.chain();
  ref.party = chain.parties.find(ref.id);
  if (!ref.party) ref.person = chain.persons.find(ref.id);
  if (ref) return;
  std::vector<Candidate> candidates;
  if (resolver.may_suggest()) {
    add_candidates(chain.parties, candidates);
    add_candidates(chain.persons, candidates);
  }
  resolver.unknown(ref.node, ref.id, kind<Holder>.name, candidates);
}

void resolve_ref(Ref<NamedText>& ref, Resolver& resolver) {
  if (resolver.questions && resolver.method_is_read()) look_up(ref, *resolver.questions, resolver);
}

namespace {

/// Whose `rollen` a role of this level stands in.
std::string_view owner_of(Level level) {
  switch (level) {
    case Level::chain:
    case Level::casus:
      return "de keten";
    case Level::block:
      return "een bouwsteen";
    case Level::instrument:
      return "een instrument";
  }
  return {};
}

}  // namespace

void resolve_ref(Ref<Role>& ref, Resolver& resolver) {
  if (!resolver.method_is_read()) return;
  auto allowed = [&resolver](const Role& role) {
    return !role.level ||
           std::find(resolver.levels.begin(), resolver.levels.end(), *role.level) != resolver.levels.end();
  };
  const Role* role = resolver.method().roles.find(ref.id);
  if (role && allowed(*role)) {
    ref.target = role;
  } else if (role) {
    resolver.report("verwijzing-onbekend", Severity::error, ref.node,
                    fmt::format("De rol `{}` hoort niet hier, maar bij {}", ref.id, owner_of(*role->level)),
                    fmt::format("Zet deze rol bij de `rollen` van {}.", owner_of(*role->level)));
  } else {
    std::vector<Candidate> candidates;
    for (const Role& known : resolver.method().roles) {
      if (!allowed(known)) continue;
      candidates.push_back({known.id, known.id});
      candidates.push_back({known.id, known.name});
    }
    resolver.unknown(ref.node, ref.id, kind<Role>.name, candidates);
  }
}

void enter(const ChainInfo&, Resolver& resolver) { resolver.levels = {Level::chain, Level::casus}; }

void TypeOf<ChainInfo>::resolve(ChainInfo& value, Resolver& resolver) {
  resolver.about = "keten";
  enter(value, resolver);
  resolve_mapping(table<ChainInfo>(), &value, resolver);
  resolver.about.clear();
}

void enter(const BlockWork& work, Resolver& resolver) {
  resolver.levels = {Level::block};
  resolver.questions = work.block ? &work.block->questions : nullptr;
}

void enter(const Instrument&, Resolver& resolver) { resolver.levels = {Level::instrument}; }

void enter(const Evaluation&, Resolver& resolver) { resolver.questions = &resolver.method().evaluation_questions; }

std::string about_item(const Node& node, const Relation&) {
  std::string ends;
  auto add = [&ends](const Node& end) {
    if (end.is_scalar() && !end.text.empty()) ends += (ends.empty() ? "" : "-") + std::string(end.text);
  };
  for (std::string_view key : {"tussen", "van", "naar"})
    if (const Entry* entry = node.find(key))
      for (const Node& item : items_of(entry->value)) add(item);
  const std::string section(kind<Relation>.section);
  return ends.empty() ? section : section + "/" + ends;
}

void resolve_mapping(const EntityTable& table, void* entity, Resolver& resolver) {
  for (const Field& field : table.fields) {
    if (table.is_file) resolver.section = field.key;
    field.resolve(entity, resolver);
  }
}

}  // namespace keten
