// A method: what a handreiking prescribes, read from a method file. Roles, bouwstenen, kinds and groups are data here
// and have no name in C++.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "keten/types.hpp"

namespace keten {

/// The four phases of the faseplan (handreiking 4.1), A to D.
enum class Phase { prepare, start, apply, optimise };
template <>
struct Choice<Phase> {
  static constexpr std::string_view words[] = {"voorbereiden", "starten", "toepassen", "optimaliseren"};
};

/// Where a role lives (handreiking 3.2).
enum class Level { chain, casus, block, instrument };
template <>
struct Choice<Level> {
  static constexpr std::string_view words[] = {"keten", "casus", "bouwsteen", "instrument"};
};

enum class RoleCount { one, one_or_more };
template <>
struct Choice<RoleCount> {
  static constexpr std::string_view words[] = {"een", "een-of-meer"};
};

/// What a bouwsteen is aimed at: the single case, or the chain itself (handreiking 2.2).
enum class BlockAim { casus, chain };
template <>
struct Choice<BlockAim> {
  static constexpr std::string_view words[] = {"casus", "keten"};
};

/// Degrees of a carer's own strength, strongest first (inventory of 2012, schema 1).
enum class OwnStrength { sufficient, insufficient, limited, absent };
template <>
struct Choice<OwnStrength> {
  static constexpr std::string_view words[] = {"toereikend", "ontoereikend", "beperkt", "afwezig"};
};

enum class NetworkFunction { signal, refer, offer, expertise };
template <>
struct Choice<NetworkFunction> {
  static constexpr std::string_view words[] = {"signaleren", "verwijzen", "aanbieden", "deskundigheid"};
};

/// The computed blocks that a topic of a meeting may show.
enum class TopicBlock {
  introductions,
  looking_back,
  actions,
  building_block,
  instruments,
  coverage,
  relations,
  roles,
  reflection,
  goals,
  planning,
  analysis,
  network,
  personas,
  ideas,
  evaluation,
  next
};
template <>
struct Choice<TopicBlock> {
  static constexpr std::string_view words[] = {"kennismaking", "terugblik",    "acties",  "bouwsteen", "instrumenten",
                                               "dekking",      "relaties",     "rollen",  "reflectie", "doelen",
                                               "planning",     "ketenanalyse", "netwerk", "personas",  "ideeen",
                                               "evaluatie",    "volgende"};
};

struct BuildingBlock;

struct MethodInfo : Annotated {
  std::string name;
  std::string source;
  std::string version;
  std::vector<Ref<BuildingBlock>> short_advice;  ///< the bouwstenen advised for a shortened phase C
  std::vector<std::string> health_words;
};

struct PhaseInfo : Annotated {
  std::string letter;
  std::string name;
  std::string goal;
  std::optional<double> months;
  ById<NamedText> questions;
  ById<NamedText> activities;
};

struct Role : Entity {
  std::string name;
  std::optional<Level> level;
  std::optional<RoleCount> count;
  std::optional<Phase> from;
  std::string task;
  std::string advice;
};

struct BasicFunction : Entity {
  std::string name;
};

struct InstrumentKind : Entity {
  std::string name;
  std::vector<Ref<BasicFunction>> basic_functions;
};

struct BuildingBlock : Entity {
  std::optional<double> number;
  std::string name;
  std::vector<std::string> aliases;
  std::optional<BlockAim> aim;
  std::string assignment;  ///< opgave
  std::string goal;
  std::vector<Ref<InstrumentKind>> instrument_kinds;
  ById<NamedText> questions;
};

struct StrengthInfo : Annotated {
  std::string name;
  std::vector<std::string> kinds;
};

struct PartyGroup : Entity {
  std::string name;
  std::string color;  ///< #rrggbb
};

struct PartyKind : Entity {
  std::string name;
  Ref<PartyGroup> group;
  bool key_person = false;
  bool required = false;
  std::vector<NetworkFunction> functions;
};

struct TargetGroup : Entity {
  std::string name;
  bool high_risk = false;
};

struct Topic : Annotated {
  std::string id;
  std::string title;
  std::optional<int> minutes;
  ById<NamedText> questions;
  std::vector<TopicBlock> blocks;
};

struct MeetingKind : Entity {
  std::string name;
  std::optional<Phase> phase;
  std::optional<int> minutes;
  std::string participants;
  std::vector<Topic> topics;
};

/// A method file, decoded. Only `info.name` is sure to be there.
struct Method {
  MethodInfo info;
  MapOf<Phase, PhaseInfo> phases;
  ById<Role> roles;
  ById<BuildingBlock> blocks;
  ById<InstrumentKind> instrument_kinds;
  ById<BasicFunction> basic_functions;
  MapOf<OwnStrength, StrengthInfo> own_strength;
  ById<PartyKind> party_kinds;
  ById<PartyGroup> groups;
  ById<TargetGroup> target_groups;
  ById<MeetingKind> meeting_kinds;
  ById<NamedText> evaluation_questions;
  ById<NamedText> success_clusters;
  ById<NamedText> analysis_questions;
  std::vector<Ref<PartyKind>> checklist;

  Method() = default;
  Method(Method&&) = default;
  Method& operator=(Method&&) = default;
  Method(const Method&) = delete;  // references point into it
  Method& operator=(const Method&) = delete;
};

}  // namespace keten
