// Reading a directory: what is read, in which order, and what is told of files that are none.
#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "cli/output/output.hpp"
#include "keten/check.hpp"
#include "keten/load.hpp"
#include "keten/source.hpp"
#include "read/yaml/yaml.hpp"
#include "unit/workbench.hpp"

using namespace keten;
using namespace keten::test;
namespace fs = std::filesystem;

namespace {

/// Path, size and problem of every file, a line each.
std::string listing(const std::vector<SourceFile>& files) {
  std::string text;
  for (const SourceFile& file : files)
    text +=
        file.path + " " + std::to_string(file.text.size()) + (file.problem.empty() ? "" : " " + file.problem) + "\n";
  return text;
}

std::string findings(const fs::path& directory) {
  const ChainReport report = check_chain(load_chain(read_chain_files(directory)), ".", Date());
  std::string text;
  for (const ReportedFinding& finding : report.findings)
    if (finding.severity == Severity::error)
      text += finding.place.file + ":" + std::to_string(finding.place.span.begin.row) + ":" +
              std::to_string(finding.place.span.begin.column) + " " + std::string(finding.rule) + "\n";
  return text;
}

}  // namespace

TEST_CASE("files are read in byte order, without hidden ones, templates and links") {
  const TemporaryDirectory chain;
  chain.write("keten.yaml", "keten: {}\n");
  chain.write("partijen/b.yaml", "1");
  chain.write("partijen/a.yml", "22");
  chain.write("partijen.yaml", "333");
  chain.write("Zomer.yaml", "");
  chain.write(".git/config.yaml", "x");
  chain.write("sjablonen/agenda.yaml", "x");
  chain.write("lees-mij.txt", "x");
  fs::create_directory_symlink(".", chain.path() / "lus");
  fs::create_symlink("keten.yaml", chain.path() / "kopie.yaml");
  CHECK(listing(read_chain_files(chain.path())) ==
        "Zomer.yaml 0\nketen.yaml 10\npartijen.yaml 3\npartijen/a.yml 2\npartijen/b.yaml 1\n");
}

TEST_CASE("what is no ordinary file is told, and never opened") {
  const TemporaryDirectory chain;
  chain.write("keten.yaml", "keten: {naam: A, fase: A}\n");
  fs::create_directories(chain.path() / "map.yaml" / "dieper");
  REQUIRE(::mkfifo((chain.path() / "pijp.yaml").c_str(), 0600) == 0);
  CHECK(listing(read_chain_files(chain.path())) ==
        "keten.yaml 26\nmap.yaml 0 Dit is een map, geen bestand\npijp.yaml 0 Dit is geen gewoon bestand\n");
  CHECK(findings(chain.path()) == "map.yaml:1:1 bestand-onleesbaar\npijp.yaml:1:1 bestand-onleesbaar\n");
}

TEST_CASE("of a file that is too large no more is read than shows it") {
  const TemporaryDirectory chain;
  chain.write("keten.yaml", "keten: {naam: A, fase: A}\n");
  chain.write("groot.yaml", std::string(3 * max_file_size, ' '));
  chain.write("precies.yaml", std::string(max_file_size, '\n'));
  CHECK(listing(read_chain_files(chain.path())) == "groot.yaml " + std::to_string(max_file_size + 1) +
                                                       "\nketen.yaml 26\nprecies.yaml " +
                                                       std::to_string(max_file_size) + "\n");
  CHECK(findings(chain.path()) == "groot.yaml:1:1 bestand-te-groot\n");
  const ChainReport report = check_chain(load_chain(read_chain_files(chain.path())), ".", Date());
  CHECK(report.findings.front().message == "Dit bestand is groter dan 1 MiB");
}

TEST_CASE("a link is told of when it is the file that has to be there") {
  const TemporaryDirectory chain;
  chain.write("echt.yaml", "keten: {naam: A, fase: A}\n");
  fs::create_symlink("echt.yaml", chain.path() / "keten.yaml");
  chain.write("map/echt.yaml", "");
  fs::create_symlink("echt.yaml", chain.path() / "map/keten.yaml");
  CHECK(listing(read_chain_files(chain.path())) ==
        "echt.yaml 26\nketen.yaml 0 Dit bestand is niet te lezen: keten volgt geen koppelingen (symlinks)\n"
        "map/echt.yaml 0\n");
}

// As when somebody takes a file away between finding and reading it.
TEST_CASE("a file that cannot be read does not stop the others") {
  const TemporaryDirectory chain;
  chain.write("keten.yaml", "keten: {naam: A, fase: A}\n");
  std::vector<SourceFile> files = read_chain_files(chain.path());
  files.push_back({.path = "weg.yaml", .text = {}, .problem = "Dit bestand is niet te lezen: weggehaald"});
  const LoadedChain loaded = load_chain(std::move(files));
  CHECK(loaded.chain.info.name == "A");
  REQUIRE(loaded.findings.size() == 1);
  CHECK(loaded.findings.front().rule == "bestand-onleesbaar");
}

TEST_CASE("a directory that is not there is a broken environment") {
  CHECK_THROWS_AS(read_chain_files("/bestaat/niet"), fs::filesystem_error);
}

TEST_CASE("chains are found upward and below") {
  const TemporaryDirectory top;
  top.write("noord/b/keten.yaml", "");
  top.write("noord/a/keten.yaml", "");
  top.write("noord/a/oud/keten.yaml", "");
  top.write(".weg/keten.yaml", "");
  CHECK(find_chains_below(top.path()) == std::vector<fs::path>{top.path() / "noord/a", top.path() / "noord/b"});
  fs::create_directories(top.path() / "noord/b/partijen");
  CHECK(find_chain_upward(top.path() / "noord/b/partijen") == top.path() / "noord/b");
}

TEST_CASE("a file is written whole or not at all") {
  const TemporaryDirectory directory;
  const fs::path file = directory.path() / "agenda.md";
  CHECK(cli::write_file(file, "een") == "");
  CHECK(cli::write_file(file, "twee") == "");
  std::ifstream written(file);
  std::string text;
  std::getline(written, text);
  CHECK(text == "twee");
  CHECK(cli::write_file(directory.path() / "weg/agenda.md", "x") == "de map bestaat niet");
  CHECK(cli::write_file(directory.path(), "x") == "dat is een map");
  fs::create_symlink("lus", directory.path() / "lus");
  CHECK(cli::write_file(directory.path() / "lus", "x") == "dat is een koppeling die naar zichzelf wijst");
  CHECK(std::distance(fs::directory_iterator(directory.path()), fs::directory_iterator()) == 2);
}
