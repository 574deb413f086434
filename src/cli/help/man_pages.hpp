// The table of commands as man pages, for docs/man/.
#pragma once

#include <string>
#include <vector>

namespace keten::cli {

struct ManPage {
  std::string file;  ///< such as "keten-check.1"
  std::string text;  ///< roff with the macros of man(7), in UTF-8
};

/// keten.1, and a page for every command.
std::vector<ManPage> man_pages();

}  // namespace keten::cli
