#include "cli/chain_place.hpp"

#include <fstream>
#include <sstream>
#include <utility>

#include "keten/source.hpp"

namespace keten::cli {

ChainPlace::ChainPlace(std::filesystem::path directory, const std::string& revision)
    : directory_(std::move(directory)) {
  if (revision.empty()) return;
  repository_ = std::make_shared<Repository>(directory_);
  commit_ = repository_->commit(revision);
}

bool ChainPlace::has_chain() const { return commit_ ? repository_->has_chain(*commit_) : is_chain(directory_); }

std::vector<SourceFile> ChainPlace::files() const {
  return commit_ ? repository_->chain_files(*commit_) : read_chain_files(directory_);
}

std::optional<std::string> ChainPlace::file(std::string_view path) const {
  if (commit_) return repository_->file(*commit_, path);
  std::ifstream file(directory_ / path, std::ios::binary);
  if (!file) return std::nullopt;
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

}  // namespace keten::cli
