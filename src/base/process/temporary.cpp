#include "base/process/temporary.hpp"

#include <fmt/core.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include <fstream>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>

namespace keten {

namespace fs = std::filesystem;

namespace {

/// How to remove what there is, in the order in which it was made.
struct Removals {
  std::mutex mutex;
  std::list<std::function<void()>> all;
};

/// Never destroyed, because a signal may come while the program ends. A signal stops the program as a whole, so this
/// one thing cannot be handed around.
Removals& removals() {
  static Removals* const one = new Removals;
  return *one;
}

/// A thread of its own waits for the signals, so that it may do what a signal handler may not.
void wait_and_tidy_up(const sigset_t& signals) {
  int signal = 0;
  while (::sigwait(&signals, &signal) != 0) {
  }
  removals().mutex.lock();  // for good: nothing new is made
  for (auto remove = removals().all.rbegin(); remove != removals().all.rend(); ++remove) (*remove)();
  constexpr std::string_view clear_line = "\r\x1b[K";  // what was there of a progress line
  if (::isatty(STDERR_FILENO) == 1 && ::write(STDERR_FILENO, clear_line.data(), clear_line.size()) < 0) {
  }
  ::signal(signal, SIG_DFL);
  ::pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
  ::raise(signal);
  constexpr int by_signal = 128;
  ::_exit(by_signal + signal);  // the first process of a container survives its own signals
}

std::string directory_pattern() {
  std::error_code error;
  const fs::path directory = fs::temp_directory_path(error);
  if (!error) return (directory / "keten-XXXXXX").string();
  const char* named = ::getenv("TMPDIR");
  throw TemporaryError(named ? named : "/tmp");
}

}  // namespace

void tidy_up_when_stopped() {
  sigset_t signals{};
  sigemptyset(&signals);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    struct sigaction action {};
    if (::sigaction(signal, nullptr, &action) == 0 && action.sa_handler != SIG_IGN) sigaddset(&signals, signal);
  }
  ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);  // threads that come after this one inherit it
  std::thread([signals] { wait_and_tidy_up(signals); }).detach();
}

Temporary::Temporary(const std::function<bool()>& make, std::function<void()> remove) {
  std::list<std::function<void()>> mine;
  mine.push_back(std::move(remove));
  const std::lock_guard lock(removals().mutex);
  is_made_ = make();
  if (!is_made_) return;
  removal_ = mine.begin();
  removals().all.splice(removals().all.end(), mine);
}

Temporary::~Temporary() {
  if (!is_made_) return;
  const std::lock_guard lock(removals().mutex);
  (*removal_)();
  removals().all.erase(removal_);
}

TemporaryError::TemporaryError(const fs::path& directory)
    : std::runtime_error(
          fmt::format("Keten kan geen tijdelijke bestanden maken in `{}`.\nKijk of die map er is, of u er mag "
                      "schrijven, en of de schijf vol is. Met de variabele TMPDIR kiest u een andere map.",
                      directory.string())) {}

TemporaryDirectory::TemporaryDirectory()
    : path_(directory_pattern()),
      directory_(
          [this] {
            std::string name = path_.string();
            if (!::mkdtemp(name.data())) return false;
            path_ = name;
            return true;
          },
          [this] {
            std::error_code ignored;
            fs::remove_all(path_, ignored);
          }) {
  if (!directory_.is_made()) throw TemporaryError(path_.parent_path());
}

void TemporaryDirectory::write(const fs::path& name, std::string_view bytes) const {
  std::ofstream file(path_ / name, std::ios::binary);
  file << bytes;
  file.close();
  if (!file) throw TemporaryError(path_.parent_path());
}

}  // namespace keten
