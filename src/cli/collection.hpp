// Work on many chains, one by one.
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "cli/command.hpp"
#include "cli/targets.hpp"
#include "keten/load.hpp"

namespace keten::cli {

/// Loads each chain and calls `work` with its index and the chain, on as many threads as there are cores: so `work` may
/// only touch what belongs to that index. Each chain is released by itself, so memory does not grow with their number.
/// Shows a progress line. An exception of `work` is thrown on when the others have finished.
void for_each_chain(const std::vector<Target>& targets, const Invocation& invocation,
                    const std::function<void(std::size_t, LoadedChain)>& work);

}  // namespace keten::cli
