// Which keten this is. Configuring the build says so, for version.cpp only.
#pragma once

#include <string_view>

namespace keten {

/// Such as "0.1.0": that of the project in CMakeLists.txt.
extern const std::string_view version;

/// The commit of git that was built, with "-gewijzigd" when files differed from it; empty when it is not known.
extern const std::string_view commit;

}  // namespace keten
