#include "base/process/tool.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <iterator>
#include <optional>
#include <system_error>
#include <thread>

#include "base/process/temporary.hpp"

extern char** environ;  // POSIX: unistd.h does not declare it

namespace keten {

namespace {

using Clock = std::chrono::steady_clock;

/// A descriptor that is closed with this.
class Descriptor {
 public:
  explicit Descriptor(int number = -1) : number_(number) {}
  ~Descriptor() { close(); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  int number() const { return number_; }
  bool is_open() const { return number_ >= 0; }
  void close() {
    if (number_ >= 0) ::close(number_);
    number_ = -1;
  }
  void take(int number) {
    close();
    number_ = number;
  }

 private:
  int number_;
};

/// Both ends of a stream between us and the program. A socket, because writing to a closed pipe raises SIGPIPE.
struct Stream {
  Descriptor ours;
  Descriptor theirs;

  Stream() {
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
      throw std::system_error(errno, std::generic_category(), "socketpair");
    ours.take(ends[0]);
    theirs.take(ends[1]);
    ::fcntl(ends[0], F_SETFL, O_NONBLOCK);
  }
};

std::vector<char*> pointers(std::vector<std::string>& words) {
  std::vector<char*> result;
  for (std::string& word : words) result.push_back(word.data());
  result.push_back(nullptr);
  return result;
}

/// Our own environment with more variables, which go before it: the first of a name counts.
std::vector<std::string> merged_environment(const std::vector<std::string>& more) {
  std::vector<std::string> merged = more;
  for (char** variable = environ; *variable; ++variable) merged.emplace_back(*variable);
  return merged;
}

constexpr std::size_t most_output = std::size_t{1} << 30U;  // of a large history in git; more is no answer any more
constexpr std::size_t most_errors = 4096;

/// How the program begins: in a process group of its own, so that what it starts can be ended with it, and with the
/// signals as they are for any program.
class Attributes {
 public:
  Attributes() {
    posix_spawnattr_init(&attributes_);
    posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    sigset_t signals{};
    sigemptyset(&signals);
    posix_spawnattr_setsigmask(&attributes_, &signals);
    sigaddset(&signals, SIGXFSZ);
    posix_spawnattr_setsigdefault(&attributes_, &signals);
  }
  ~Attributes() { posix_spawnattr_destroy(&attributes_); }
  Attributes(const Attributes&) = delete;
  Attributes& operator=(const Attributes&) = delete;
  const posix_spawnattr_t* get() const { return &attributes_; }

 private:
  posix_spawnattr_t attributes_{};
};

/// Starts the program; 0 and its id, or an error number.
int start(const Tool& tool, const Stream& in, const Stream& out, const Stream& err, pid_t& id) {
  const Attributes attributes;
  posix_spawn_file_actions_t actions{};
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, in.theirs.number(), STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, out.theirs.number(), STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, err.theirs.number(), STDERR_FILENO);
  std::vector<std::string> words = tool.words;
  std::vector<std::string> environment = merged_environment(tool.environment);
  const int error = ::posix_spawnp(&id, words.front().c_str(), &actions, attributes.get(), pointers(words).data(),
                                   pointers(environment).data());
  posix_spawn_file_actions_destroy(&actions);
  return error;
}

/// A program that runs; it and what it started are gone when this is.
class Process {
 public:
  Process(const Tool& tool, const Stream& in, const Stream& out, const Stream& err) {
    group_.emplace(
        [&] {
          error_ = start(tool, in, out, err, id_);
          return error_ == 0;
        },
        [this] { ::kill(-id_, SIGKILL); });
  }
  ~Process() {
    if (error_ == 0 && group_) end();
  }
  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;

  /// Why it could not be started: an error number, or 0.
  int error() const { return error_; }

  /// Waits for it to end by itself; false when the time is up first.
  bool ends_before(Clock::time_point limit) const {
    constexpr std::chrono::milliseconds pause{1};
    while (true) {
      siginfo_t info{};  // it is left to be waited for, so that nobody else gets the number of its group
      if (::waitid(P_PID, static_cast<id_t>(id_), &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_pid == id_)
        return true;
      if (Clock::now() >= limit) return false;
      std::this_thread::sleep_for(pause);
    }
  }

  /// Ends what is left of it and what it started, and gives its status.
  int end() {
    group_.reset();
    int status = 0;
    while (::waitpid(id_, &status, 0) < 0 && errno == EINTR) {
    }
    return status;
  }

 private:
  pid_t id_ = 0;
  int error_ = 0;
  std::optional<Temporary> group_;
};

/// Reads what there is, and keeps it up to `most` bytes; closes the stream at its end.
void read_some(Descriptor& from, std::string& to, std::size_t most) {
  std::array<char, 65536> buffer{};
  const ssize_t count = ::read(from.number(), buffer.data(), buffer.size());
  if (count > 0)
    to.append(buffer.data(), std::min(static_cast<std::size_t>(count), most - to.size()));
  else if (count == 0 || (errno != EAGAIN && errno != EINTR))
    from.close();
}

/// Writes what it can; closes the stream when all is written, or nobody reads any more.
void write_some(Descriptor& to, std::string_view& text) {
  const ssize_t count = ::send(to.number(), text.data(), text.size(), MSG_NOSIGNAL);
  if (count >= 0)
    text.remove_prefix(static_cast<std::size_t>(count));
  else if (errno != EAGAIN && errno != EINTR)
    text = {};
  if (text.empty()) to.close();
}

/// Feeds and reads until the program closes its streams, writes too much, or the time is up.
void converse(Stream& in, Stream& out, Stream& err, std::string_view input, Clock::time_point end, ToolResult& result) {
  if (input.empty()) in.ours.close();
  while (in.ours.is_open() || out.ours.is_open() || err.ours.is_open()) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now()).count();
    if (left <= 0) return;
    std::array<pollfd, 3> streams = {pollfd{in.ours.number(), POLLOUT, 0}, pollfd{out.ours.number(), POLLIN, 0},
                                     pollfd{err.ours.number(), POLLIN, 0}};
    if (::poll(streams.data(), streams.size(), static_cast<int>(left)) < 0) continue;  // EINTR
    if (streams[0].revents != 0) write_some(in.ours, input);
    if (streams[1].revents != 0) read_some(out.ours, result.output, most_output);
    if (streams[2].revents != 0) read_some(err.ours, result.errors, most_errors);
    if (!out.ours.is_open() && !err.ours.is_open()) in.ours.close();
    if (result.output.size() == most_output) return;
  }
}

/// Whether there can be no program to run by this error; of others the system has too little to give.
bool says_missing(int error) {
  constexpr int errors[] = {ENOENT, EACCES, ENOTDIR, ELOOP, ENAMETOOLONG, ENOEXEC};
  return std::ranges::find(errors, error) != std::end(errors);
}

/// Whether only the new process found that there is no program, which POSIX permits posix_spawn; it does not complain.
bool ended_as_missing(int status, const ToolResult& result) {
  constexpr int no_program = 127;
  return WIFEXITED(status) && WEXITSTATUS(status) == no_program && result.errors.empty();
}

}  // namespace

ToolResult run_tool(const Tool& tool, std::string_view input, std::chrono::milliseconds limit) {
  Stream in;
  Stream out;
  Stream err;
  Process process(tool, in, out, err);
  ToolResult result;
  if (says_missing(process.error())) {
    result.end = ToolEnd::missing;
    return result;
  }
  if (process.error() != 0) throw std::system_error(process.error(), std::generic_category(), tool.words.front());
  in.theirs.close();
  out.theirs.close();
  err.theirs.close();
  const Clock::time_point end = Clock::now() + limit;
  converse(in, out, err, input, end, result);
  const bool wrote_too_much = result.output.size() == most_output;
  const bool in_time = wrote_too_much || process.ends_before(end);
  const int status = process.end();
  if (!in_time)
    result.end = ToolEnd::timed_out;
  else if (ended_as_missing(status, result))
    result.end = ToolEnd::missing;
  else if (wrote_too_much || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
    result.end = ToolEnd::failed;
  return result;
}

std::string said_by(const ToolResult& result) {
  constexpr int most_lines = 3;
  std::string said;
  std::string_view left = result.errors;
  for (int lines = 0; lines < most_lines && !left.empty();) {
    const std::string_view line = left.substr(0, left.find('\n'));
    left.remove_prefix(std::min(left.size(), line.size() + 1));
    if (line.empty()) continue;
    said += lines++ == 0 ? "Het zegt: " : "; ";
    said += line;
  }
  return said.empty() ? "Het zegt er niet bij waarom." : said;
}

}  // namespace keten
