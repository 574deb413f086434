#include "cli/commands/new_directory.hpp"

#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <system_error>
#include <vector>

#include "base/text/text.hpp"
#include "cli/output/output.hpp"

namespace keten::cli {

namespace fs = std::filesystem;

namespace {

/// The names of what is in the directory, but for git's own.
std::vector<std::string> names_in(const fs::path& directory) {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(directory))
    if (entry.path().filename() != ".git") names.push_back(entry.path().filename().string());
  std::ranges::sort(names);
  return names;
}

/// "`a`, `b`, `c` en nog 2 andere"
std::string some_of(const std::vector<std::string>& names) {
  constexpr std::size_t most_shown = 3;
  std::vector<std::string> shown;
  for (const std::string& name : names)
    if (shown.size() < most_shown) shown.push_back(fmt::format("`{}`", name));
  if (names.size() > most_shown) shown.push_back(fmt::format("nog {} andere", names.size() - most_shown));
  return enumerate(shown);
}

/// What was made, to be taken away again unless it is kept.
class Made {
 public:
  ~Made() {
    std::error_code ignored;
    for (auto each = all_.rbegin(); each != all_.rend(); ++each)
      each->is_tree ? fs::remove_all(each->path, ignored) : fs::remove(each->path, ignored);
  }
  Made() = default;
  Made(const Made&) = delete;
  Made& operator=(const Made&) = delete;

  /// A directory, that goes when it is empty.
  void add_directory(const fs::path& path) { all_.push_back({path, false}); }
  /// A file, or a directory that goes with all that is in it.
  void add_tree(const fs::path& path) { all_.push_back({path, true}); }
  void keep() { all_.clear(); }

 private:
  struct Each {
    fs::path path;
    bool is_tree;
  };
  std::vector<Each> all_;
};

/// Makes the directory and those above it.
std::string make_directories(const fs::path& directory, Made& made) {
  std::vector<fs::path> missing;
  std::error_code error;
  for (fs::path path = directory; !path.empty() && !fs::exists(path, error); path = path.parent_path())
    missing.push_back(path);
  for (auto path = missing.rbegin(); path != missing.rend(); ++path) {
    fs::create_directory(*path, error);
    if (error) return reason(error.value());
    made.add_directory(*path);
  }
  return {};
}

std::string write_all(const fs::path& directory, std::span<const NewFile> files) {
  for (const NewFile& file : files) {
    const fs::path path = directory / file.path;
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    if (error) return reason(error.value());
    if (std::string problem = write_file(path, file.text); !problem.empty()) return problem;
  }
  return {};
}

/// Puts what is in `from` into `to`, which must not have it yet.
std::string move_all(const fs::path& from, const fs::path& to, Made& made) {
  std::vector<fs::path> names;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(from, error)) names.push_back(entry.path().filename());
  for (const fs::path& name : names) {
    const fs::path target = to / name;
    if (fs::exists(fs::symlink_status(target, error))) return fmt::format("`{}` is er al", name.string());
    fs::rename(from / name, target, error);
    if (error) return reason(error.value());
    made.add_tree(target);
  }
  return error ? reason(error.value()) : std::string();
}

}  // namespace

std::optional<Misuse> check_new_directory(const fs::path& directory, std::string_view shown) {
  std::error_code error;
  if (fs::exists(directory, error) && !fs::is_directory(directory, error))
    return Misuse{fmt::format("`{}` is een bestand, geen map", shown), "Kies een nieuwe map, of een lege."};
  if (!fs::is_directory(directory, error)) return std::nullopt;
  fs::directory_iterator readable(directory, error);
  if (error) return Misuse{fmt::format("De map `{}` is niet te lezen", shown), "Kies een andere map."};
  if (const std::vector<std::string> names = names_in(directory); !names.empty())
    return Misuse{fmt::format("De map `{}` is niet leeg: er staat al {}", shown, some_of(names)),
                  "Er is niets veranderd. Kies een nieuwe map, of een lege."};
  return std::nullopt;
}

std::string write_new_directory(const fs::path& directory, std::span<const NewFile> files) {
  Made made;
  std::string problem = make_directories(directory, made);
  if (!problem.empty()) return problem;
  const fs::path workshop = directory / fmt::format(".keten-{}.tmp", ::getpid());
  Made temporary;
  std::error_code error;
  fs::create_directory(workshop, error);
  if (error) return reason(error.value());
  temporary.add_tree(workshop);
  problem = write_all(workshop, files);
  if (problem.empty()) problem = move_all(workshop, directory, made);
  if (problem.empty()) made.keep();
  return problem;
}

}  // namespace keten::cli
