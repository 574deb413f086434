// A file that is to be written.
#pragma once

#include <string>

namespace keten {

struct NewFile {
  std::string path;  ///< relative to the directory that it goes into, with slashes
  std::string text;
};

}  // namespace keten
