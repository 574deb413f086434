// Where a chain is read: a directory as it is now, or as it stood at a revision (--revisie).
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "keten/chain.hpp"
#include "read/git/repository.hpp"

namespace keten::cli {

class ChainPlace {
 public:
  /// Without a revision: the directory as it is now. Throws GitError when there is no such revision.
  explicit ChainPlace(std::filesystem::path directory, const std::string& revision = {});

  const std::filesystem::path& directory() const { return directory_; }
  /// Of a revision: its commit.
  const std::optional<Commit>& commit() const { return commit_; }
  /// Whether there is a chain, or was one at the revision.
  bool has_chain() const;
  /// The files of the chain. Throws GitError when there was none at the revision.
  std::vector<SourceFile> files() const;
  /// The bytes of another file, by its path below the directory; nothing when it is not there. Throws
  /// std::filesystem::filesystem_error when it cannot be read.
  std::optional<std::string> file(std::string_view path) const;

 private:
  std::filesystem::path directory_;
  std::shared_ptr<Repository> repository_;  ///< of a revision; shared by copies, because it remembers what it read
  std::optional<Commit> commit_;
};

}  // namespace keten::cli
