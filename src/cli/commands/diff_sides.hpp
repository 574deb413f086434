// The two states of a chain that `keten verschil` compares.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "cli/chain_place.hpp"
#include "cli/command.hpp"
#include "documents/diff/diff.hpp"
#include "model/parse_cache.hpp"

namespace keten::cli {

struct SideArguments {
  std::string from;  ///< VAN: a directory or a revision; empty: the previous meeting
  std::string to;    ///< NAAR; empty: the files as they are now
};

struct Side {
  std::optional<Chain> chain;
  ChainPlace place{std::filesystem::path()};
  Date day;
  std::string name;

  ChainOn on() const;
};

struct Sides {
  std::unique_ptr<ParseCache> cache;  ///< the chains refer into it
  Side from;
  Side to;
  Exit exit = Exit::ok;  ///< else standard error says why, and there is nothing to compare
};

/// Loads both states. Throws GitError when there is no such revision.
Sides open_sides(const Invocation& invocation, const SideArguments& arguments);

}  // namespace keten::cli
