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

// The names under which people know a thing, besides its id.
std::vector<std::string_view> names_of(const Party& party) {
  std::vector<std::string_view> names = {party.name};
  names.insert(names.end(), party.aliases.begin(), party.aliases.end());
  return names;
}
std::vector<std::string_view> names_of(const BuildingBlock& block) {
  std::vector<std::string_view> names = {block.name};
  names.insert(names.end(), block.aliases.begin(), block.aliases.end());
  return names;
}
std::vector<std::string_view> names_of(const Person& person) { return {person.name, person.function}; }
std::vector<std::string_view> names_of(const Action& action) { return {action.action}; }
std::vector<std::string_view> names_of(const Goal& goal) { return {goal.goal}; }
std::vector<std::string_view> names_of(const Meeting& meeting) { return {meeting.title}; }
std::vector<std::string_view> names_of(const NamedText&) { return {}; }
template <class T>
std::vector<std::string_view> names_of(const T& entity) {
  return {entity.name};
}

template <class T>
void add_candidates(const ById<T>& things, std::vector<Candidate>& candidates) {
  for (const T& thing : things) {
    candidates.push_back({thing.id, thing.id});
    for (std::string_view name : names_of(thing))
      if (!name.empty() && name != thing.id) candidates.push_back({thing.id, name});
  }
}

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

/// Finds the target in its section; a finding when it is not there.
template <class T>
void look_up(Ref<T>& ref, const ById<T>& section, std::string_view expected, Resolver& resolver) {
  ref.target = section.find(ref.id);
  if (ref.target) return;
  std::vector<Candidate> candidates;
  if (resolver.may_suggest()) add_candidates(section, candidates);
  resolver.unknown(ref.node, ref.id, expected, candidates);
}

/// The same for a thing of the method: a method that could not be read knows nothing, and is not asked.
template <class T>
void look_up_in_method(Ref<T>& ref, const ById<T>& section, std::string_view expected, Resolver& resolver) {
  if (resolver.method_is_read()) look_up(ref, section, expected, resolver);
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

void Resolver::unknown(const Node* node, std::string_view id, std::string_view expected,
                       const std::vector<Candidate>& candidates) {
  const std::string_view other = kind_of(*this, id);
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
  if (const Chain* chain = resolver.chain()) {
    if (chain->parties.find(id)) return "een partij";
    if (chain->persons.find(id)) return "een persoon";
    if (chain->instruments.find(id)) return "een instrument";
    if (chain->meetings.find(id)) return "een bijeenkomst";
    if (chain->actions.find(id)) return "een actie";
    if (chain->goals.find(id)) return "een doel";
    if (chain->personas.find(id)) return "een persona";
    if (chain->ideas.find(id)) return "een idee";
    if (chain->target_groups.find(id)) return "een doelgroep";
  }
  const Method& method = resolver.method();
  if (method.blocks.find(id)) return "een bouwsteen";
  if (method.roles.find(id)) return "een rol";
  if (method.party_kinds.find(id)) return "een soort partij";
  if (method.instrument_kinds.find(id)) return "een soort instrument";
  if (method.meeting_kinds.find(id)) return "een soort bijeenkomst";
  if (method.groups.find(id)) return "een groep";
  if (method.basic_functions.find(id)) return "een basisfunctie";
  return {};
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
  resolver.unknown(ref.node, ref.id, "partij of persoon", candidates);
}

void resolve_ref(Ref<Party>& ref, Resolver& resolver) { look_up(ref, resolver.chain()->parties, "partij", resolver); }
void resolve_ref(Ref<Person>& ref, Resolver& resolver) { look_up(ref, resolver.chain()->persons, "persoon", resolver); }
void resolve_ref(Ref<Instrument>& ref, Resolver& resolver) {
  look_up(ref, resolver.chain()->instruments, "instrument", resolver);
}
void resolve_ref(Ref<Meeting>& ref, Resolver& resolver) {
  look_up(ref, resolver.chain()->meetings, "bijeenkomst", resolver);
}
void resolve_ref(Ref<Action>& ref, Resolver& resolver) { look_up(ref, resolver.chain()->actions, "actie", resolver); }
void resolve_ref(Ref<Goal>& ref, Resolver& resolver) { look_up(ref, resolver.chain()->goals, "doel", resolver); }
void resolve_ref(Ref<Persona>& ref, Resolver& resolver) {
  look_up(ref, resolver.chain()->personas, "persona", resolver);
}
void resolve_ref(Ref<BuildingBlock>& ref, Resolver& resolver) {
  look_up_in_method(ref, resolver.method().blocks, "bouwsteen", resolver);
}
void resolve_ref(Ref<PartyKind>& ref, Resolver& resolver) {
  look_up_in_method(ref, resolver.method().party_kinds, "soort partij", resolver);
}
void resolve_ref(Ref<PartyGroup>& ref, Resolver& resolver) {
  look_up_in_method(ref, resolver.method().groups, "groep", resolver);
}
void resolve_ref(Ref<InstrumentKind>& ref, Resolver& resolver) {
  look_up_in_method(ref, resolver.method().instrument_kinds, "soort instrument", resolver);
}
void resolve_ref(Ref<BasicFunction>& ref, Resolver& resolver) {
  look_up_in_method(ref, resolver.method().basic_functions, "basisfunctie", resolver);
}
void resolve_ref(Ref<MeetingKind>& ref, Resolver& resolver) {
  look_up_in_method(ref, resolver.method().meeting_kinds, "soort bijeenkomst", resolver);
}
void resolve_ref(Ref<TargetGroup>& ref, Resolver& resolver) {
  look_up_in_method(ref, resolver.chain() ? resolver.chain()->target_groups : resolver.method().target_groups,
                    "doelgroep", resolver);
}
void resolve_ref(Ref<NamedText>& ref, Resolver& resolver) {
  if (resolver.questions) look_up_in_method(ref, *resolver.questions, "vraag", resolver);
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
    resolver.unknown(ref.node, ref.id, "rol", candidates);
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
    if (const Entry* entry = node.find(key)) {
      add(entry->value);
      for (const Node& item : entry->value.items) add(item);
    }
  return ends.empty() ? "relaties" : "relaties/" + ends;
}

void resolve_mapping(const EntityTable& table, void* entity, Resolver& resolver) {
  for (const Field& field : table.fields) {
    if (table.is_file) resolver.section = field.key;
    field.resolve(entity, resolver);
  }
}

}  // namespace keten
