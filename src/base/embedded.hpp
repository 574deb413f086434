// The files of templates/, built into the program.
#pragma once

#include <span>
#include <string_view>

namespace keten {

struct EmbeddedFile {
  std::string_view path;  ///< below templates/, such as "methoden/depressiepreventie-mantelzorgers.yaml"
  std::string_view text;  ///< for a folder that was packed, such as "documenten/odt.zip": its bytes
};

/// All of them.
std::span<const EmbeddedFile> embedded_files();

}  // namespace keten
