// A file of a chain before it is parsed.
#pragma once

#include <string>

namespace keten {

/// A file of a chain, as it was read.
struct SourceFile {
  std::string path;     ///< relative to the chain's directory, with slashes
  std::string text;     ///< its bytes; empty when it could not be read
  std::string problem;  ///< why it could not be read, in Dutch; empty when it could
};

}  // namespace keten
