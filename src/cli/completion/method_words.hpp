// Ids of the built-in method, for a shell to offer. A chain with another method has others.
#pragma once

#include <string>
#include <vector>

namespace keten::cli {

std::vector<std::string> block_words();
std::vector<std::string> target_group_words();

}  // namespace keten::cli
