// The meeting that a document is about.
#pragma once

#include <string>

#include "cli/command.hpp"
#include "keten/chain.hpp"

namespace keten::cli {

/// Says that there is no meeting with the id `asked`, and which one was probably meant, or which there are.
void complain_of_meeting(const Invocation& invocation, const Chain& chain, const std::string& asked);

}  // namespace keten::cli
