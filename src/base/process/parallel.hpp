// Work that can be done in any order, on several threads.
#pragma once

#include <atomic>
#include <cstddef>
#include <exception>
#include <thread>
#include <vector>

namespace keten {

/// Calls `work(0)` … `work(count - 1)`, each once, on at most `workers` threads (the calling one included), and returns
/// when all are done. An exception of any of them is thrown on when the others have finished.
template <class Work>
void parallel_for(std::size_t count, unsigned workers, const Work& work) {
  std::atomic<std::size_t> next = 0;
  std::atomic<bool> failed = false;
  std::exception_ptr failure;
  auto run = [&] {
    for (std::size_t i = next++; i < count && !failed; i = next++) {
      try {
        work(i);
      } catch (...) {
        if (!failed.exchange(true)) failure = std::current_exception();
      }
    }
  };
  {
    std::vector<std::jthread> threads;
    for (std::size_t t = 1; t < workers && t < count; ++t) threads.emplace_back(run);
    run();
  }
  if (failure) std::rethrow_exception(failure);
}

}  // namespace keten
