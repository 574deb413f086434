// What README.md shows is what the program prints: its first chain is a golden case.
#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

namespace {

std::string read(const std::string& path) {
  std::ifstream file(std::string(KETEN_SOURCE_DIR) + "/" + path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

}  // namespace

TEST_CASE("the README shows the first chain and what check says about it") {
  const std::string readme = read("README.md");
  const std::string chain = read("tests/cases/check-first-chain/keten.yaml");
  std::string output = read("tests/cases/check-first-chain/expected");
  output = output.substr(0, output.find("--- exit"));
  REQUIRE(!chain.empty());
  REQUIRE(!output.empty());
  CHECK(readme.find("```yaml\n" + chain + "```") != std::string::npos);
  CHECK(readme.find("```\n" + output + "```") != std::string::npos);
}
