#include "cli/chain_place.hpp"

#include <fstream>
#include <sstream>
#include <system_error>
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
  std::error_code error;
  const std::filesystem::path place = directory_ / path;
  if (!std::filesystem::exists(place, error) && (!error || error == std::errc::not_a_directory)) return std::nullopt;
  std::ifstream file;  // what is no ordinary file, such as a pipe, might never end
  if (std::filesystem::is_regular_file(place, error)) file.open(place, std::ios::binary);
  if (!file.is_open())
    throw std::filesystem::filesystem_error("open", place, std::make_error_code(std::errc::io_error));
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

}  // namespace keten::cli
