// `keten delen` at work: what it writes, and when it writes nothing.
#include <doctest/doctest.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include "cli/commands.hpp"
#include "cli/commands/new_directory.hpp"

using namespace keten;
using namespace std::chrono_literals;

namespace {

namespace fs = std::filesystem;

/// A directory that is gone at the end of the test.
class Directory {
 public:
  Directory() {
    std::string name = (fs::temp_directory_path() / "keten-delen-XXXXXX").string();
    path_ = mkdtemp(name.data());
  }
  ~Directory() { fs::remove_all(path_); }
  Directory(const Directory&) = delete;
  Directory& operator=(const Directory&) = delete;

  fs::path operator/(const char* name) const { return path_ / name; }
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

/// The names below a directory, hidden ones as well.
std::string tree(const fs::path& directory) {
  std::vector<std::string> names;
  for (const auto& entry : fs::recursive_directory_iterator(directory))
    names.push_back(entry.path().lexically_relative(directory).string());
  std::ranges::sort(names);
  std::string all;
  for (const std::string& name : names) all += name + "\n";
  return all;
}

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

struct Done {
  int status = 0;
  std::string out;
  std::string err;
};

Done run_in(const fs::path& directory, const std::vector<std::string>& arguments) {
  std::ostringstream out;
  std::ostringstream err;
  cli::Io io{.out = out,
             .err = err,
             .directory = directory.string(),
             .environment = [](const std::string&) { return std::nullopt; },
             .clock = [] { return Date(2024y / 6 / 1); }};
  const int status = cli::run(arguments, io);
  return {status, out.str(), err.str()};
}

/// A chain in `keten` below the directory.
fs::path make_chain(const Directory& directory, const std::string& more = "") {
  const fs::path chain = directory / "keten";
  fs::create_directories(chain / "sjablonen");
  std::ofstream(chain / "sjablonen/agenda.md.mustache") << "Anja";
  std::ofstream(chain / ".verborgen") << "Anja";
  std::ofstream(chain / "keten.yaml") << "keten: {naam: Voorbeeld, fase: voorbereiden}\n"
                                         "personen:\n"
                                         "  anja: {naam: Anja de Boer, functie: regisseur, telefoon: 06-12345678}\n"
                                         "partijen:\n"
                                         "  a: {naam: Aap, toelichting: Anja belt, contact: {aantal: 3}, x-b: Anja}\n"
                                      << more;
  return chain;
}

}  // namespace

TEST_CASE("a copy is written whole, in a new directory or an empty one") {
  const Directory directory;
  const fs::path chain = make_chain(directory);
  fs::create_directory(directory / "leeg");
  for (const char* target : {"../nieuw", "../leeg", "../met-schuine-streep/"}) {
    CAPTURE(std::string(target));
    const Done done = run_in(chain, {"delen", "-o", target});
    CHECK(done.status == 0);
    CHECK(done.out.empty());
    CHECK(done.err == "De kopie staat in `" + std::string(target) +
                          "`: 3 bestanden.\n"
                          "Met functie in plaats van naam: 1 persoon.\n"
                          "Ook vervangen: 1 naam in een tekst.\n"
                          "Afgerond naar 10: 1 klein aantal mantelzorgers.\n"
                          "Weggelaten: 1 eigen veld (x-).\n"
                          "Lees de kopie na voordat u haar deelt. Keten herkent niet elke naam, en niet elk verhaal "
                          "over een mens.\n");
    CHECK(tree(chain / target) == "keten.yaml\npartijen\npartijen/a.yaml\npersonen.yaml\n");
    CHECK(read(chain / target / "personen.yaml") == "personen:\n  regisseur:\n    functie: regisseur\n");
  }
  CHECK(run_in(chain, {"delen", "-o", "../publiek", "--publiek"}).status == 0);
  CHECK(read(directory / "publiek/partijen/a.yaml") == read(directory / "nieuw/partijen/a.yaml"));
}

TEST_CASE("what is there already is not touched") {
  const Directory directory;
  const fs::path chain = make_chain(directory);
  fs::create_directory(directory / "vol");
  std::ofstream(directory / "vol/brief.txt") << "lief";
  std::ofstream(directory / "bestand") << "lief";
  const std::string before = tree(directory.path());
  const std::pair<const char*, const char*> refusals[] = {
      {"../vol", "De map `../vol` is niet leeg: er staat al `brief.txt`"},
      {"../bestand", "`../bestand` is een bestand, geen map"},
      {"kopie", "De map `kopie` ligt in de map van de keten zelf"},
      {".", "De map `.` ligt in de map van de keten zelf"},
      {"../keten/kopie", "De map `../keten/kopie` ligt in de map van de keten zelf"},
      {"-", "De kopie krijgt een eigen map, en u noemde er geen"}};
  for (const auto& [target, message] : refusals) {
    const Done done = run_in(chain, {"delen", "-o", target});
    CAPTURE(done.err);
    CHECK(done.status == 2);
    CHECK(done.err.starts_with("keten: " + std::string(message) + ".\n"));
    CHECK(tree(directory.path()) == before);
  }
  CHECK(run_in(chain, {"delen"}).status == 2);
}

TEST_CASE("a chain with errors of form is not shared, for keten may not know who is in it") {
  const Directory directory;
  const fs::path chain = make_chain(directory, "acties: {bellen: {actie: Bel, eigenaar: Piet}}\n");
  const Done done = run_in(chain, {"delen", "-o", "../kopie"});
  CHECK(done.status == 1);
  CHECK(!fs::exists(directory / "kopie"));
}

TEST_CASE("files of a directory are all there or none") {
  const Directory directory;
  const NewFile files[] = {{"a.yaml", "a"}, {"b/c/d.yaml", "d"}, {"b/c", "in de weg"}};
  fs::create_directory(directory / "leeg");
  for (const char* target : {"nieuw", "leeg"}) {
    CHECK(!cli::write_new_directory(directory / target, files).empty());
    CHECK(tree(directory.path()) == "leeg\n");
  }
  CHECK(cli::write_new_directory(directory / "leeg", std::span(files, 2)).empty());
  CHECK(tree(directory.path()) == "leeg\nleeg/a.yaml\nleeg/b\nleeg/b/c\nleeg/b/c/d.yaml\n");
}
