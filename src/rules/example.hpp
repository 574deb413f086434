// The example chains of the rules: the two sides of an example, and their files.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "keten/chain.hpp"

namespace keten {

/// The chain of a rule's example that triggers the rule: without the lines that begin with `+ `, and without the mark
/// of those that begin with `- `. Empty when the example is.
std::string wrong_side(std::string_view example);
/// The chain that does not trigger it: the other way round.
std::string right_side(std::string_view example);

/// Splits one side of an example at its lines `# bestand: pad/naam.yaml`; what stands before the first is keten.yaml.
/// The files are in byte order of their paths. An empty part is no file.
std::vector<SourceFile> example_files(std::string_view example);

}  // namespace keten
