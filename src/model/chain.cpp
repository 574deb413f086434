#include "keten/chain.hpp"
#include "keten/action.hpp"
#include "keten/block_work.hpp"
#include "keten/evaluation.hpp"
#include "keten/goal.hpp"
#include "keten/idea.hpp"
#include "keten/instrument.hpp"
#include "keten/meeting.hpp"
#include "keten/party.hpp"
#include "keten/person.hpp"
#include "keten/persona.hpp"
#include "keten/relation.hpp"

namespace keten {

Chain::Chain() = default;
Chain::Chain(Chain&&) noexcept = default;
Chain& Chain::operator=(Chain&&) noexcept = default;
Chain::~Chain() = default;

}  // namespace keten
