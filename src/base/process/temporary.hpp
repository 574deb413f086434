// What is there for a while only. It goes at the end of its scope, and also when somebody stops keten.
#pragma once

#include <filesystem>
#include <functional>
#include <list>
#include <stdexcept>
#include <string_view>

namespace keten {

/// From now on, who stops the program with SIGINT, SIGTERM or SIGHUP sees everything go that is Temporary, and then the
/// program end by that signal. A signal that is ignored stays so. To be called once, before there are other threads.
void tidy_up_when_stopped();

/// Something to take away again: a file, a process. No signal can come between making it and remembering to.
class Temporary {
 public:
  /// Calls `make`, which tells whether it made something; if so, `remove` takes it away. Neither of them may make
  /// another Temporary, and `remove` may be called from any thread.
  Temporary(const std::function<bool()>& make, std::function<void()> remove);
  ~Temporary();
  Temporary(const Temporary&) = delete;
  Temporary& operator=(const Temporary&) = delete;

  bool is_made() const { return is_made_; }

 private:
  bool is_made_ = false;
  std::list<std::function<void()>>::iterator removal_;
};

/// No temporary files can be written. The message is Dutch, with its advice on a line of its own.
class TemporaryError : public std::runtime_error {
 public:
  explicit TemporaryError(const std::filesystem::path& directory);
};

/// A directory of its own for files that another program or library wants to read or write (TMPDIR, else /tmp).
class TemporaryDirectory {
 public:
  /// Throws TemporaryError.
  TemporaryDirectory();

  const std::filesystem::path& path() const { return path_; }
  /// Writes a file there. Throws TemporaryError.
  void write(const std::filesystem::path& name, std::string_view bytes) const;

 private:
  std::filesystem::path path_;
  Temporary directory_;
};

}  // namespace keten
