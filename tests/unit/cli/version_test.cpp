// `keten versie`: what differs from build to build, so that no golden case can show it.
#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "base/version.hpp"
#include "keten/load.hpp"
#include "unit/workbench.hpp"

using namespace keten::test;

namespace {

std::string read_source(const std::string& path) {
  std::ifstream file(KETEN_SOURCE_DIR "/" + path);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

}  // namespace

TEST_CASE("the newest version in the changelog is that of the program, and publiccode.yml names no other") {
  const std::string newest = fmt::format("\n## [{}]", keten::version);
  const std::string changelog = read_source("CHANGELOG.md");
  CHECK(changelog.substr(changelog.find("\n## ["), newest.size()) == newest);
  const std::string catalogue = read_source("publiccode.yml");
  if (catalogue.find("\nsoftwareVersion:") != std::string::npos)
    CHECK(catalogue.find(fmt::format("\nsoftwareVersion: {}\n", keten::version)) != std::string::npos);
}

TEST_CASE("versie tells the version, the commit and the methods, for people and for programs") {
  const TemporaryDirectory directory;
  const std::string line = run(directory.path(), {"--versie"}).out;
  const Outcome text = run(directory.path(), {"versie"});
  CHECK(text.status == 0);
  CHECK(text.out.starts_with(line + "commit: "));
  const Outcome data = run(directory.path(), {"versie", "-f", "json"});
  const nlohmann::json json = nlohmann::json::parse(data.out);
  CHECK("keten " + json.at("versie").get<std::string>() + "\n" == line);
  if (json.at("commit").is_null()) {
    CHECK(text.out.find("commit: onbekend\n") != std::string::npos);
  } else {
    const std::string commit = json.at("commit");
    CHECK(text.out.find("commit: " + commit + "\n") != std::string::npos);
    CHECK(std::min(commit.find_first_not_of("0123456789abcdef"), commit.size()) == 40);
  }
  CHECK(json.at("methoden").size() == keten::built_in_methods().size());
  CHECK(json.at("methoden").at(0).at("id") == "depressiepreventie-mantelzorgers");
  CHECK(json.at("methoden").at(0).at("versie") == "2023.1");
  CHECK(text.out.find("methode: depressiepreventie-mantelzorgers 2023.1\n") != std::string::npos);
}
