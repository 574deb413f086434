// Generated chains to measure with.
#pragma once

#include <cstddef>
#include <filesystem>

namespace bench {

struct CorpusSize {
  std::size_t files = 0;
  std::size_t bytes = 0;
};

/// Writes `chains` chains of 60 files each below `directory`: the same bytes every time. What is there already is left.
CorpusSize write_corpus(const std::filesystem::path& directory, std::size_t chains);

/// Where `write_corpus` writes the chain of this number, counted from 0.
std::filesystem::path chain_directory(const std::filesystem::path& corpus, std::size_t number);

/// Writes one chain in `directory` with a large network, in a single file: the same bytes every time.
void write_large_network(const std::filesystem::path& directory, std::size_t parties, std::size_t relations);

/// Makes `directory` a repository of git with one chain of 60 files that changed in `commits` commits from 2021 to
/// 2023, a few files at a time; each has a tag. The same every time; left as it is when it is there.
void write_history(const std::filesystem::path& directory, std::size_t commits);

}  // namespace bench
