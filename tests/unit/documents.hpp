// Every document that keten makes of a chain, for tests that hold for all of them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace keten {

/// The words after `keten` for each document. A test sees to it that no command is forgotten.
inline const std::vector<std::vector<std::string>>& documents() {
  static const std::vector<std::vector<std::string>> all = {
      {"acties"},  {"acties", "--status", "alle", "--per", "partij"},
      {"agenda"},  {"netwerk"},
      {"kaart"},   {"kaart", "mantelzorger"},
      {"persona"}, {"rapport"},
      {"verslag"}, {"verslag", "--volgende"},
  };
  return all;
}

/// Commands that make no document of one chain.
inline constexpr std::string_view not_documents[] = {"check", "uitleg", "schema"};

}  // namespace keten
