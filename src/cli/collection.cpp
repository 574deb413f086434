#include "cli/collection.hpp"

#include <algorithm>
#include <thread>

#include "base/process/parallel.hpp"
#include "cli/progress_line.hpp"

namespace keten::cli {

void for_each_chain(const std::vector<Target>& targets, const Invocation& invocation,
                    const std::function<void(std::size_t, const ChainPlace&, unsigned)>& work) {
  const unsigned workers = std::max(1u, std::thread::hardware_concurrency());
  const bool is_one = targets.size() == 1;
  ProgressLine progress(invocation.io, targets.size(), "ketens");
  parallel_for(targets.size(), workers, [&](std::size_t i) {
    const ChainPlace place(targets[i].directory, invocation.common.revision);
    if (is_one || place.has_chain()) work(i, place, is_one ? workers : 1);
    progress.step();
  });
}

}  // namespace keten::cli
