#include "cli/output/output.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <system_error>

#include "base/process/temporary.hpp"

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
    case EFBIG:
      return "het bestand wordt te groot";
    case EIO:
      return "de schijf geeft een fout";
    case ELOOP:
      return "dat is een koppeling die naar zichzelf wijst";
    case ENAMETOOLONG:
      return "de naam is te lang";
    default:
      return fmt::format("het systeem zegt: {}", std::generic_category().message(error));
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

/// Makes a file in `directory` that was not there; its descriptor, or -1 with errno set.
int make_beside(const fs::path& directory, mode_t mode, fs::path& made) {
  constexpr int most_left_behind = 100;  // by programs that were killed
  int descriptor = -1;
  for (int i = 0; i < most_left_behind; ++i) {
    made = directory / fmt::format(".keten-{}-{}.tmp", ::getpid(), i);
    descriptor = ::open(made.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (descriptor >= 0 || errno != EEXIST) break;
  }
  return descriptor;
}

int write_beside(const fs::path& path, std::string_view text, mode_t mode) {
  fs::path made;
  int descriptor = -1;
  int error = 0;
  const Temporary temporary(
      [&] {
        descriptor = make_beside(path.parent_path(), mode, made);
        error = descriptor < 0 ? errno : 0;
        return descriptor >= 0;
      },
      [&] { ::unlink(made.c_str()); });
  if (!temporary.is_made()) return error;
  error = write_all(descriptor, text);
  return error == 0 && ::rename(made.c_str(), path.c_str()) != 0 ? errno : error;
}

/// There are places with a directory where no file can be made, such as /proc; they say that there is no directory.
int explain_absence(int error, const fs::path& path) {
  std::error_code ignored;
  return error == ENOENT && fs::is_directory(path.parent_path(), ignored) ? EACCES : error;
}

}  // namespace

std::string write_file(const fs::path& path, std::string_view text) {
  std::error_code problem;
  const fs::path target = fs::is_symlink(path, problem) ? fs::weakly_canonical(path, problem) : path;
  if (target.empty()) return reason(problem ? problem.value() : ENOENT);
  struct stat status {};
  const bool exists = ::stat(target.c_str(), &status) == 0;
  int error = 0;
  if (exists && !S_ISREG(status.st_mode)) {
    const int descriptor = ::open(target.c_str(), O_WRONLY | O_CLOEXEC);
    error = descriptor < 0 ? errno : write_all(descriptor, text);
  } else {
    error = explain_absence(write_beside(target, text, exists ? status.st_mode & 0777 : 0666), target);
  }
  return error == 0 ? std::string() : reason(error);
}

}  // namespace keten::cli
