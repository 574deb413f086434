#include "cli/output.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <system_error>
#include <vector>

namespace keten::cli {

namespace fs = std::filesystem;

namespace {

std::string reason(int error) {
  switch (error) {
    case EACCES:
    case EPERM:
    case EROFS:
      return "u mag daar niet schrijven";
    case ENOENT:
    case ENOTDIR:
      return "de map bestaat niet";
    case EISDIR:
      return "dat is een map";
    case ENOSPC:
    case EDQUOT:
      return "de schijf is vol";
    default:
      return std::generic_category().message(error);
  }
}

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

/// Writes the files into `directory`, which is empty; 0, or the error.
int write_all_into(const fs::path& directory, std::span<const FileToWrite> files) {
  for (const FileToWrite& file : files) {
    const fs::path path = directory / file.path;
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    if (error) return error.value();
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (const int problem = descriptor < 0 ? errno : write_all(descriptor, file.text)) return problem;
  }
  return 0;
}

/// Moves what is in `from` to the directory around it; what was moved goes away again when not all can be. 0, or the
/// error.
int move_up(const fs::path& from) {
  std::error_code error;
  std::vector<fs::path> names;
  for (const fs::directory_entry& entry : fs::directory_iterator(from, error)) names.push_back(entry.path().filename());
  std::vector<fs::path> moved;
  for (const fs::path& name : names) {
    if (error) break;
    fs::rename(from / name, from.parent_path() / name, error);
    if (!error) moved.push_back(from.parent_path() / name);
  }
  std::error_code ignored;
  if (error)
    for (const fs::path& path : moved) fs::remove_all(path, ignored);
  return error.value();
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

std::string write_directory(const fs::path& path, std::span<const FileToWrite> files) {
  std::error_code error;
  fs::path target = fs::weakly_canonical(path, error);
  if (target.filename().empty()) target = target.parent_path();
  const bool exists = fs::exists(target, error);
  if (exists && !fs::is_directory(target, error)) return "dat is geen map";
  if (exists && !fs::is_empty(target, error)) return error ? reason(error.value()) : "de map is niet leeg";
  const fs::path temporary =
      (exists ? target : target.parent_path()) / fmt::format(".{}.{}.tmp", target.filename().string(), ::getpid());
  if (::mkdir(temporary.c_str(), 0777) != 0) return reason(errno);
  int problem = write_all_into(temporary, files);
  if (problem == 0 && exists) problem = move_up(temporary);
  if (problem == 0 && !exists && ::rename(temporary.c_str(), target.c_str()) != 0) problem = errno;
  fs::remove_all(temporary, error);
  return problem == 0 ? std::string() : reason(problem);
}

}  // namespace keten::cli
