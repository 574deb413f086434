#include "process/tool.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <system_error>

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

/// Starts the program; 0 and its id, or an error number.
int start(const Tool& tool, Stream& in, Stream& out, Stream& err, pid_t& id) {
  posix_spawn_file_actions_t actions{};
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, in.theirs.number(), STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, out.theirs.number(), STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, err.theirs.number(), STDERR_FILENO);
  std::vector<std::string> words = tool.words;
  std::vector<std::string> environment = merged_environment(tool.environment);
  const int error = ::posix_spawnp(&id, words.front().c_str(), &actions, nullptr, pointers(words).data(),
                                   pointers(environment).data());
  posix_spawn_file_actions_destroy(&actions);
  return error;
}

/// Reads what there is; closes the stream at its end.
void read_some(Descriptor& from, std::string& to) {
  std::array<char, 65536> buffer{};
  const ssize_t count = ::read(from.number(), buffer.data(), buffer.size());
  if (count > 0)
    to.append(buffer.data(), static_cast<std::size_t>(count));
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

/// Feeds and reads until the program closes its streams; false when the time is up first.
bool converse(Stream& in, Stream& out, Stream& err, std::string_view input, Clock::time_point end, ToolResult& result) {
  if (input.empty()) in.ours.close();
  while (in.ours.is_open() || out.ours.is_open() || err.ours.is_open()) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now()).count();
    if (left <= 0) return false;
    std::array<pollfd, 3> streams = {pollfd{in.ours.number(), POLLOUT, 0}, pollfd{out.ours.number(), POLLIN, 0},
                                     pollfd{err.ours.number(), POLLIN, 0}};
    if (::poll(streams.data(), streams.size(), static_cast<int>(left)) < 0) continue;  // EINTR
    if (streams[0].revents != 0) write_some(in.ours, input);
    if (streams[1].revents != 0) read_some(out.ours, result.output);
    if (streams[2].revents != 0) read_some(err.ours, result.errors);
    if (!out.ours.is_open() && !err.ours.is_open()) in.ours.close();
  }
  return true;
}

}  // namespace

ToolResult run_tool(const Tool& tool, std::string_view input, std::chrono::milliseconds limit) {
  Stream in;
  Stream out;
  Stream err;
  pid_t id = 0;
  const int error = start(tool, in, out, err, id);
  ToolResult result;
  if (error == ENOENT || error == EACCES) {
    result.end = ToolEnd::missing;
    return result;
  }
  if (error != 0) throw std::system_error(error, std::generic_category(), tool.words.front());
  in.theirs.close();
  out.theirs.close();
  err.theirs.close();
  const bool in_time = converse(in, out, err, input, Clock::now() + limit, result);
  if (!in_time) ::kill(id, SIGKILL);
  int status = 0;
  while (::waitpid(id, &status, 0) < 0 && errno == EINTR) {
  }
  if (!in_time)
    result.end = ToolEnd::timed_out;
  else if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
    result.end = ToolEnd::failed;
  return result;
}

}  // namespace keten
