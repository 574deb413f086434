#include "cli/output.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <system_error>

namespace keten::cli {

namespace fs = std::filesystem;

std::string reason(int error) {
  switch (error) {
    case EACCES:
    case EPERM:
    case EROFS:
      return "u mag daar niet schrijven";
    case ENOENT:
    case ENOTDIR:
      return "de map bestaat niet";
    case EEXIST:
      return "daar staat al iets";
    case EISDIR:
      return "dat is een map";
    case ENOSPC:
    case EDQUOT:
      return "de schijf is vol";
    default:
      return std::generic_category().message(error);
  }
}

namespace {

/// Writes everything to an open file and closes it; 0, or the error.
int write_all(int descriptor, std::string_view text) {
  int error = 0;
  while (!text.empty() && error == 0) {
    const ssize_t wrote = ::write(descriptor, text.data(), text.size());
    if (wrote >= 0)
      text.remove_prefix(static_cast<std::size_t>(wrote));
    else if (errno != EINTR)
      error = errno;
  }
  if (::close(descriptor) != 0 && error == 0) error = errno;
  return error;
}

int write_beside(const fs::path& path, std::string_view text, mode_t mode) {
  const fs::path temporary = path.parent_path() / fmt::format(".{}.{}.tmp", path.filename().string(), ::getpid());
  const int descriptor = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
  if (descriptor < 0) return errno;
  int error = write_all(descriptor, text);
  if (error == 0 && ::rename(temporary.c_str(), path.c_str()) != 0) error = errno;
  if (error != 0) ::unlink(temporary.c_str());
  return error;
}

}  // namespace

std::string write_file(const fs::path& path, std::string_view text) {
  std::error_code ignored;
  const fs::path target = fs::is_symlink(path, ignored) ? fs::weakly_canonical(path, ignored) : path;
  struct stat status {};
  const bool exists = ::stat(target.c_str(), &status) == 0;
  int error = 0;
  if (exists && !S_ISREG(status.st_mode)) {
    const int descriptor = ::open(target.c_str(), O_WRONLY | O_CLOEXEC);
    error = descriptor < 0 ? errno : write_all(descriptor, text);
  } else {
    error = write_beside(target, text, exists ? status.st_mode & 0777 : 0666);
  }
  return error == 0 ? std::string() : reason(error);
}

}  // namespace keten::cli
