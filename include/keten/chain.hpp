// The model: a chain as its files tell it. Plain structs without places; whoever needs a place asks the node. What
// stands in a collection is declared in a header of its own: keten/party.hpp says what a Party is.
#pragma once

#include <memory>
#include <vector>

#include "keten/chain_info.hpp"
#include "keten/method.hpp"
#include "keten/source_file.hpp"
#include "keten/types.hpp"

namespace keten {

struct Action;
struct BlockWork;
struct Evaluation;
struct Goal;
struct Idea;
struct Instrument;
struct Meeting;
struct Party;
struct Person;
struct Persona;
struct Relation;

/// A whole chain. After loading it does not change, and nothing in it moves.
struct Chain {
  std::vector<SourceFile> files;
  std::vector<Tree> trees;  ///< of the files, in the same order
  std::shared_ptr<const Method> method;

  ChainInfo info;  ///< `info.node` is nullptr when there is no section `keten`
  ById<Goal> goals;
  ById<Person> persons;
  ById<Party> parties;
  ById<BlockWork> blocks;
  ById<Instrument> instruments;
  std::vector<Relation> relations;
  ById<Meeting> meetings;
  ById<Action> actions;
  ById<Idea> ideas;
  ById<Persona> personas;
  ById<Evaluation> evaluations;

  ById<TargetGroup> target_groups;  ///< the method's and the chain's own

  // Defined in chain.cpp: inline, half of what it takes to compile a command would go into them.
  Chain();
  Chain(Chain&&) noexcept;
  Chain& operator=(Chain&&) noexcept;
  ~Chain();
  Chain(const Chain&) = delete;  // references point into it
  Chain& operator=(const Chain&) = delete;
};

}  // namespace keten
