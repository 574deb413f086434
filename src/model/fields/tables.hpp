// All field tables.
#pragma once

#include <span>

#include "keten/action.hpp"
#include "keten/block_work.hpp"
#include "keten/chain.hpp"
#include "keten/evaluation.hpp"
#include "keten/goal.hpp"
#include "keten/idea.hpp"
#include "keten/instrument.hpp"
#include "keten/meeting.hpp"
#include "keten/party.hpp"
#include "keten/person.hpp"
#include "keten/persona.hpp"
#include "keten/relation.hpp"
#include "model/fields/field.hpp"

namespace keten {

// The tables, declared: each is defined in a tables_*.cpp.
template <>
const EntityTable& table<Chain>();
template <>
const EntityTable& table<ChainInfo>();
template <>
const EntityTable& table<Holding>();
template <>
const EntityTable& table<Covenant>();
template <>
const EntityTable& table<Setup>();
template <>
const EntityTable& table<Control>();
template <>
const EntityTable& table<Thresholds>();
template <>
const EntityTable& table<Waiver>();
template <>
const EntityTable& table<Goal>();
template <>
const EntityTable& table<Person>();
template <>
const EntityTable& table<Party>();
template <>
const EntityTable& table<CarerContact>();
template <>
const EntityTable& table<BlockWork>();
template <>
const EntityTable& table<Answer>();
template <>
const EntityTable& table<Instrument>();
template <>
const EntityTable& table<Relation>();
template <>
const EntityTable& table<Meeting>();
template <>
const EntityTable& table<AgendaItem>();
template <>
const EntityTable& table<Action>();
template <>
const EntityTable& table<Idea>();
template <>
const EntityTable& table<Persona>();
template <>
const EntityTable& table<Need>();
template <>
const EntityTable& table<Evaluation>();
template <>
const EntityTable& table<EvaluationAnswer>();
template <>
const EntityTable& table<Method>();
template <>
const EntityTable& table<MethodInfo>();
template <>
const EntityTable& table<PhaseInfo>();
template <>
const EntityTable& table<Role>();
template <>
const EntityTable& table<BuildingBlock>();
template <>
const EntityTable& table<InstrumentKind>();
template <>
const EntityTable& table<BasicFunction>();
template <>
const EntityTable& table<StrengthInfo>();
template <>
const EntityTable& table<PartyKind>();
template <>
const EntityTable& table<PartyGroup>();
template <>
const EntityTable& table<TargetGroup>();
template <>
const EntityTable& table<MeetingKind>();
template <>
const EntityTable& table<Topic>();

/// Of the entities of a chain, the file itself first, in the order of docs/formaat.md.
std::span<const EntityTable* const> chain_tables();
/// Of the entities of a method file, the file itself first.
std::span<const EntityTable* const> method_tables();

}  // namespace keten
