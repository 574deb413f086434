// The example chains of the rules, as files.
#pragma once

#include <string_view>
#include <vector>

#include "keten/chain.hpp"

namespace keten {

/// Splits an example at its lines `# bestand: pad/naam.yaml`; what stands before the first is keten.yaml. The files are
/// in byte order of their paths. An empty part is no file.
std::vector<SourceFile> example_files(std::string_view example);

}  // namespace keten
