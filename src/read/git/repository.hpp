// Chains as git remembers them. The one place that knows git: it runs the program, only reads, and never touches the
// working tree or the index. docs/architectuur.md says why it is no library.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "keten/date.hpp"
#include "keten/source_file.hpp"

namespace keten {

struct GitObject;  // src/read/git/git_objects.hpp
struct GitEntry;

/// Git could not give what was asked: it is not installed, there is no repository, no such revision, or the chain was
/// not there yet. Caught once, where commands are run (exit 2).
class GitError : public std::runtime_error {
 public:
  /// Both in Dutch; `message` without a full stop at the end.
  GitError(const std::string& message, std::string advice) : std::runtime_error(message), advice_(std::move(advice)) {}
  const std::string& advice() const { return advice_; }

 private:
  std::string advice_;
};

struct Commit {
  std::string id;    ///< the full one
  Date date;         ///< the day on which it was made, where the committer was
  std::string name;  ///< for people: the revision as it was asked for, the tag, or the first seven digits
};

/// The history of one directory: that of a chain, or of a collection. Remembers every object that it read, so that what
/// did not change between two revisions is read once. Not for use from several threads at once.
class Repository {
 public:
  /// Throws GitError when git is not there, or the directory is not in a repository.
  explicit Repository(std::filesystem::path directory);

  /// The commit that `revision` names: anything git understands, or a date (JJJJ-MM-DD), which is the last commit up to
  /// and including that day. Throws GitError when there is none.
  Commit commit(const std::string& revision) const;
  /// The last commit up to and including this day; nothing when there is none.
  std::optional<Commit> commit_on(Date day) const;
  /// The commits that changed something in the directory, first parents only, oldest first. Empty when there are none.
  std::vector<Commit> history() const;
  /// The commits that have a tag, by the name of the tag, which is also the commit's name.
  std::map<std::string, Commit> tags() const;
  /// Whether the older history is missing here (git clone --depth).
  bool is_shallow() const { return is_shallow_; }

  /// Whether the directory was a chain: held a file keten.yaml.
  bool has_chain(const Commit& commit);

  /// The YAML files that the directory held, as read_chain_files (source.hpp) reads them from disk. Throws GitError
  /// when it was no chain.
  std::vector<SourceFile> chain_files(const Commit& commit);
  /// Reads at once what chain_files needs for all of these.
  void fetch(std::span<const Commit> commits);
  /// The bytes of a file, by its path below the directory; nothing when it was not there.
  std::optional<std::string> file(const Commit& commit, std::string_view path);
  /// Paths, relative to the directory, of the files below it that differ from those of the commit or are not in git
  /// yet. Ignored files are left out.
  std::vector<std::string> changed_since(const Commit& commit) const;

 private:
  std::vector<GitObject> read(const std::vector<std::string>& names) const;
  void read_objects(const std::set<std::string>& ids);
  std::vector<GitEntry> entries(const std::string& tree) const;
  std::string directory_in(const std::string& tree, std::string_view name) const;
  void find_directories(std::span<const Commit> commits);
  void collect(const std::string& tree, const std::string& path, std::vector<SourceFile>& files) const;

  std::filesystem::path directory_;
  std::string prefix_;  ///< from the top of the repository to the directory; ends in a slash, or is empty
  bool is_shallow_ = false;
  std::map<std::string, std::string> objects_;      ///< bytes of blobs and trees, by id
  std::map<std::string, std::string> directories_;  ///< by id of a commit: the tree of the directory; empty: none
};

}  // namespace keten
