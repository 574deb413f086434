#include "documents/shared/redact.hpp"

#include <doctest/doctest.h>

using namespace keten;

TEST_CASE("a name is withheld as a whole word, whatever sign stands beside it") {
  const std::vector<std::string> names = {"An Smit", "Ann"};
  const auto safe = [&](const char* text) { return documents::without_names(std::string(text), names); };
  CHECK(safe("An Smit") == "(naam weggelaten)");
  CHECK(safe("“An Smit” – An Smit… ‘An Smit’") == "“(naam weggelaten)” – (naam weggelaten)… ‘(naam weggelaten)’");
  CHECK(safe("Anna, Ann.") == "Anna, (naam weggelaten).");
  CHECK(safe("Annë") == "Annë");
  CHECK(safe("Ann2") == "Ann2");
}
