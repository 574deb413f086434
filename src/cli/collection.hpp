// Work on many chains, one by one.
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "cli/chain_place.hpp"
#include "cli/command.hpp"
#include "cli/targets.hpp"

namespace keten::cli {

/// Calls `work` for each chain, with its index, where to read it, and on how many threads; on as many threads as there
/// are cores, so `work` may only touch what belongs to that index. It is to load the chain and release it, so that
/// memory does not grow with their number. Of several chains those that did not exist at --revisie are passed over.
/// Shows a progress line. An exception of `work` is thrown on when the others have finished.
void for_each_chain(const std::vector<Target>& targets, const Invocation& invocation,
                    const std::function<void(std::size_t, const ChainPlace&, unsigned)>& work);

}  // namespace keten::cli
