#include "cli/collection.hpp"

#include <algorithm>
#include <thread>

#include "cli/progress_line.hpp"
#include "keten/parallel.hpp"
#include "keten/source.hpp"

namespace keten::cli {

void for_each_chain(const std::vector<Target>& targets, const Invocation& invocation,
                    const std::function<void(std::size_t, LoadedChain)>& work) {
  const unsigned workers = std::max(1u, std::thread::hardware_concurrency());
  const unsigned per_chain = targets.size() == 1 ? workers : 1;
  ProgressLine progress(invocation.io, targets.size(), "ketens");
  parallel_for(targets.size(), workers, [&](std::size_t i) {
    work(i, load_chain(read_chain_files(targets[i].directory), per_chain));
    progress.step();
  });
}

}  // namespace keten::cli
