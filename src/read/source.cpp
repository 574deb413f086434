#include "keten/source.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

#include "read/chain_files.hpp"
#include "read/yaml/yaml.hpp"

namespace keten {

namespace fs = std::filesystem;

namespace {

/// A file descriptor that closes itself.
class File {
 public:
  explicit File(const fs::path& path)
      : descriptor_(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)) {}
  ~File() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  int descriptor() const { return descriptor_; }

 private:
  int descriptor_;
};

/// Why the last system call failed, in Dutch for what users meet.
std::string reason(int error) {
  switch (error) {
    case EACCES:
    case EPERM:
      return "u hebt er geen toestemming voor";
    case ENOENT:
    case ENOTDIR:
      return "weggehaald of verplaatst tijdens het lezen";
    case ELOOP:
      return "keten volgt geen koppelingen (symlinks)";
    case ENAMETOOLONG:
      return "het ligt te veel mappen diep";
    case EMFILE:
    case ENFILE:
      return "er zijn te veel bestanden tegelijk open";
    case EIO:
      return "de schijf geeft een fout";
    default:
      return fmt::format("het systeem zegt: {}", std::generic_category().message(error));
  }
}

/// Reads an ordinary file, one byte past the limit at most.
void read_file(const fs::path& path, SourceFile& file) {
  const File opened(path);
  struct stat status {};
  if (opened.descriptor() < 0 || ::fstat(opened.descriptor(), &status) != 0) {
    file.problem = fmt::format("Dit bestand is niet te lezen: {}", reason(errno));
    return;
  }
  if (!S_ISREG(status.st_mode)) {
    file.problem = "Dit is geen gewoon bestand";
    return;
  }
  const std::size_t limit = max_file_size + 1;
  file.text.resize(std::min(limit, static_cast<std::size_t>(status.st_size) + 1));
  std::size_t size = 0;
  while (size < limit) {
    if (size == file.text.size()) file.text.resize(std::min(limit, 2 * size));  // it grew while we read
    const ssize_t got = ::read(opened.descriptor(), file.text.data() + size, file.text.size() - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) {
      file.problem = fmt::format("Dit bestand is niet te lezen: {}", reason(errno));
      file.text.clear();
      return;
    }
    if (got == 0) break;
    size += static_cast<std::size_t>(got);
  }
  file.text.resize(size);
}

/// What is in a directory; read first and closed then, so that no depth takes more than one descriptor.
struct Listing {
  std::vector<fs::directory_entry> entries;
  std::error_code error;

  explicit Listing(const fs::path& directory) {
    for (fs::directory_iterator entry(directory, error); entry != fs::directory_iterator(); entry.increment(error))
      entries.push_back(*entry);
  }
};

/// Adds the paths of the YAML files in `directory`, and of what only looks like one, to `found`.
void collect(const fs::path& directory, const fs::path& relative, std::vector<SourceFile>& found) {
  const Listing listing(directory);
  for (const fs::directory_entry& entry : listing.entries) {
    const fs::path name = entry.path().filename();
    std::error_code ignored;
    // A link is left out in silence, but not the one file that has to be there.
    const bool is_main = relative.empty() && name == chain_file;
    if (is_skipped(name.native()) || (entry.is_symlink(ignored) && !is_main)) continue;
    if (is_yaml(name.native())) {
      SourceFile file{.path = (relative / name).generic_string(), .text = {}, .problem = {}};
      if (entry.is_directory(ignored) && !entry.is_symlink(ignored))
        file.problem = is_a_directory;
      else if (!entry.is_regular_file(ignored) && !entry.is_symlink(ignored))
        file.problem = "Dit is geen gewoon bestand";
      found.push_back(std::move(file));
    } else if (entry.is_directory(ignored)) {
      collect(entry.path(), relative / name, found);
    }
  }
  if (listing.error)
    found.push_back({.path = relative.generic_string(),
                     .text = {},
                     .problem = fmt::format("Deze map is niet te lezen: {}", reason(listing.error.value()))});
}

void collect_chains(const fs::path& directory, std::vector<fs::path>& found) {
  if (is_chain(directory)) {
    found.push_back(directory);
    return;
  }
  const Listing listing(directory);
  for (const fs::directory_entry& entry : listing.entries) {
    std::error_code ignored;
    if (!entry.is_symlink(ignored) && entry.is_directory(ignored) && !is_skipped(entry.path().filename().native()))
      collect_chains(entry.path(), found);
  }
  const bool has_gone = listing.error == std::errc::no_such_file_or_directory;
  if (listing.error && !has_gone) throw fs::filesystem_error("list", directory, listing.error);
}

/// Throws when the directory cannot be listed.
void require_readable(const fs::path& directory) { fs::directory_iterator{directory}; }

}  // namespace

bool is_chain(const fs::path& directory) {
  std::error_code ignored;
  return fs::exists(fs::symlink_status(directory / chain_file, ignored));
}

std::optional<fs::path> find_chain_upward(const fs::path& from) {
  for (fs::path directory = from;; directory = directory.parent_path()) {
    if (is_chain(directory)) return directory;
    if (directory == directory.parent_path()) return std::nullopt;
  }
}

std::vector<fs::path> find_chains_below(const fs::path& directory) {
  require_readable(directory);
  std::vector<fs::path> found;
  collect_chains(directory, found);
  std::sort(found.begin(), found.end(), [](const fs::path& a, const fs::path& b) { return a.native() < b.native(); });
  return found;
}

std::vector<SourceFile> read_chain_files(const fs::path& directory) {
  require_readable(directory);
  std::vector<SourceFile> files;
  collect(directory, {}, files);
  std::sort(files.begin(), files.end(), [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
  for (SourceFile& file : files)
    if (file.problem.empty()) read_file(directory / file.path, file);
  return files;
}

}  // namespace keten
