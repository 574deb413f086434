// Every document that keten makes of a chain, for tests that hold for all of them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace keten {

/// The words after `keten` for each document. A test sees to it that no command is forgotten.
inline const std::vector<std::vector<std::string>>& documents() {
  // clang-format off
  static const std::vector<std::vector<std::string>> all = {
      {"acties"},
      {"acties", "--status", "alle", "--per", "partij"},
      {"agenda"},
      {"invullijst", "checklist"},
      {"invullijst", "rollen"},
      {"invullijst", "bouwsteen"},
      {"invullijst", "ketenanalyse"},
      {"invullijst", "verificatie"},
      {"invullijst", "actielijst"},
      {"invullijst", "evaluatie"},
      {"kaart"},
      {"kaart", "mantelzorger"},
      {"netwerk"},
      {"overdracht"},
      {"overzicht"},
      {"overzicht", "--vergelijk", "."},
      {"persona"},
      {"rapport"},
      {"verschil", ".", KETEN_SOURCE_DIR "/examples/harderwijk-ermelo"},
      {"verschil", KETEN_SOURCE_DIR "/examples/midden-drenthe", "."},
      {"verslag"},
      {"verslag", "--volgende"},
      {"voortgang"},
  };
  // clang-format on
  return all;
}

/// Commands that make no document of one chain.
inline constexpr std::string_view not_documents[] = {"init",      "check", "uitleg",     "schema",
                                                     "sjablonen", "delen", "aanvulling", "versie"};

}  // namespace keten
