// Chains out of git: revisions, days and tags, subdirectories, worktrees, shallow clones, and what is not there.
#include "read/git/repository.hpp"

#include <doctest/doctest.h>

#include <string>

#include "keten/load.hpp"
#include "keten/party.hpp"
#include "keten/source.hpp"
#include "model/parse_cache.hpp"
#include "read/git/git_objects.hpp"
#include "unit/workbench.hpp"

using namespace keten;
using namespace keten::test;
using namespace std::chrono_literals;

namespace {

const std::string first_chain = "keten: {naam: Eerst, fase: voorbereiden}\n";
const std::string second_chain = "keten: {naam: Later, fase: starten}\n";

/// A chain in a subdirectory with a space, committed twice, with a change that is not committed.
class ChainInGit : public GitDirectory {
 public:
  ChainInGit() {
    write("los.txt", "Nog geen keten.\n");
    commit("2023-12-01");
    write(folder + "/keten.yaml", first_chain);
    write(folder + "/keten/partijen.yaml", "partijen:\n  icare: {naam: Icare}\n");
    write(folder + "/sjablonen/agenda.md.mustache", "Agenda van {{keten}}\n");
    commit("2024-01-15");
    git({"tag", "start"});
    write("los.txt", "Iets anders.\n");
    commit("2024-02-01");
    write(folder + "/keten.yaml", second_chain);
    commit("2024-03-01");
    git({"tag", "-a", "later", "-m", "Een tag met een bericht"});
    write(folder + "/keten.yaml", "keten: {naam: Nu, fase: starten}\n");
  }
  std::filesystem::path chain() const { return path() / folder; }

  const std::string folder = "ketens/onze keten";
};

std::string listing(const std::vector<SourceFile>& files) {
  std::string text;
  for (const SourceFile& file : files) text += file.path + ": " + file.text;
  return text;
}

/// What the error says, message and advice.
template <class Work>
std::string error_of(const Work& work) {
  try {
    work();
  } catch (const GitError& error) {
    return std::string(error.what()) + ". " + error.advice();
  }
  return "";
}

}  // namespace

TEST_CASE("a revision gives the files of the chain as they were") {
  const ChainInGit directory;
  Repository repository(directory.chain());
  CHECK(listing(repository.chain_files(repository.commit("start"))) ==
        "keten.yaml: " + first_chain + "keten/partijen.yaml: partijen:\n  icare: {naam: Icare}\n");
  CHECK(listing(repository.chain_files(repository.commit("HEAD"))) ==
        "keten.yaml: " + second_chain + "keten/partijen.yaml: partijen:\n  icare: {naam: Icare}\n");
  CHECK(repository.file(repository.commit("HEAD"), "sjablonen/agenda.md.mustache") == "Agenda van {{keten}}\n");
  CHECK_FALSE(repository.file(repository.commit("HEAD"), "sjablonen/rapport.md.mustache"));
  CHECK_FALSE(repository.file(repository.commit("HEAD"), "elders/rapport.md.mustache"));
}

TEST_CASE("a revision can be a day") {
  const ChainInGit directory;
  const Repository repository(directory.chain());
  CHECK(repository.commit("2024-01-15").date == 2024y / 1 / 15);
  CHECK(repository.commit("2024-02-29").date == 2024y / 2 / 1);
  CHECK(repository.commit("2025-01-01").id == repository.commit("HEAD").id);
  CHECK(repository.commit("2024-02-29").name == "2024-02-29");
  CHECK_FALSE(repository.commit_on(2023y / 11 / 30));
}

TEST_CASE("the history of a chain is what changed in its directory, oldest first") {
  const ChainInGit directory;
  const Repository repository(directory.chain());
  std::string days;
  for (const Commit& commit : repository.history())
    days += std::to_string(static_cast<unsigned>(std::chrono::year_month_day(commit.date).month())) + " ";
  CHECK(days == "1 3 ");
  const std::map<std::string, Commit> tags = repository.tags();
  REQUIRE(tags.size() == 2);
  CHECK(tags.at("start").date == 2024y / 1 / 15);
  CHECK(tags.at("later").id == repository.commit("HEAD").id);
}

TEST_CASE("what changed since a revision, committed or not") {
  const ChainInGit directory;
  directory.write(directory.folder + "/nieuw.yaml", "acties: {}\n");
  directory.write("elders.yaml", "niet van de keten\n");
  const Repository repository(directory.chain());
  CHECK(repository.changed_since(repository.commit("HEAD")) == std::vector<std::string>{"keten.yaml", "nieuw.yaml"});
}

TEST_CASE("a worktree and a shallow clone have a history as well") {
  const ChainInGit directory;
  const TemporaryDirectory elsewhere;
  const std::string worktree = (elsewhere.path() / "werkboom").string();
  directory.git({"worktree", "add", "--quiet", worktree, "start"});
  CHECK(Repository(worktree + "/" + directory.folder).commit("HEAD").date == 2024y / 1 / 15);

  const std::string clone = (elsewhere.path() / "kloon").string();
  directory.git({"clone", "--quiet", "--depth=1", "file://" + directory.path().string(), clone});
  Repository shallow(clone + "/" + directory.folder);
  CHECK(shallow.is_shallow());
  CHECK(shallow.history().size() == 1);
  CHECK(shallow.chain_files(shallow.commit("HEAD")).size() == 2);
  CHECK(error_of([&] { shallow.commit("start"); }) ==
        "Er is geen revisie `start`. Deze kopie heeft niet de hele geschiedenis. Haal die op met `git fetch "
        "--unshallow`.");
}

TEST_CASE("git cannot give what is not there, and says so") {
  const ChainInGit directory;
  Repository repository(directory.chain());
  CHECK(error_of([&] { repository.chain_files(repository.commit("2023-12-31")); }) ==
        "Bij `2023-12-31` was hier nog geen keten: er was geen `keten.yaml`. Die revisie is van 1 december 2023. Kies "
        "een "
        "latere.");
  CHECK(error_of([&] { repository.commit("v9"); }) ==
        "Er is geen revisie `v9`. `git log` laat zien welke revisies er zijn. Een datum kan ook: `2024-03-12`.");
  CHECK(error_of([&] { repository.commit("--output=x"); }).starts_with("Er is geen revisie `--output=x`"));
  CHECK(
      error_of([&] { repository.commit("2020-01-01"); }).starts_with("Op 1 januari 2020 was er nog niets vastgelegd"));
  const TemporaryDirectory plain;
  CHECK(error_of([&] { const Repository none(plain.path()); }) ==
        "De map `" + plain.path().string() +
            "` staat niet in git. De geschiedenis van een keten zit in git. `git init` begint er een.");
  const GitDirectory empty;
  const Repository nothing(empty.path());
  CHECK(nothing.history().empty());
  CHECK(nothing.tags().empty());
  CHECK(error_of([&] { nothing.commit("HEAD"); }).starts_with("Er is geen revisie `HEAD`"));
}

TEST_CASE("links, hidden files and templates are left out, as on disk") {
  const GitDirectory directory;
  directory.write("keten.yaml", first_chain);
  directory.write(".verborgen.yaml", "x: y\n");
  directory.write("sjablonen/x.yaml", "x: y\n");
  directory.write("map.yaml/in.txt", "x\n");
  directory.write("leesmij.md", "x\n");
  std::filesystem::create_symlink("keten.yaml", directory.path() / "wijzer.yaml");
  directory.commit("2024-01-01");
  Repository repository(directory.path());
  const auto problems = [](const std::vector<SourceFile>& files) {
    std::string text;
    for (const SourceFile& file : files) text += file.path + " " + file.problem + "\n";
    return text;
  };
  CHECK(problems(repository.chain_files(repository.commit("HEAD"))) == problems(read_chain_files(directory.path())));
}

TEST_CASE("a file that did not change is parsed once, and is the same in every chain") {
  ParseCache cache;
  const auto files = [](const std::string& before) {
    std::vector<SourceFile> list = {
        {.path = "keten.yaml", .text = first_chain, .problem = {}},
        {.path = "z.yaml", .text = "partijen:\n  icare: {naam: Icare, fout: x}\n", .problem = {}}};
    if (!before.empty()) list.insert(list.begin(), {.path = "a.yaml", .text = before, .problem = {}});
    return list;
  };
  const LoadedChain one = load_chain(files(""), 1, &cache);
  const LoadedChain other = load_chain(files("acties: {}\n"), 2, &cache);
  REQUIRE(one.findings.size() == 1);
  REQUIRE(other.findings.size() == 1);
  CHECK(one.findings[0].place.file == 1);
  CHECK(other.findings[0].place.file == 2);
  CHECK(one.findings[0].place.span == other.findings[0].place.span);
  CHECK(other.chain.parties.find("icare")->key->file == 2);
  CHECK(other.chain.parties.find("icare")->key->text.data() == one.chain.parties.find("icare")->key->text.data());
}

TEST_CASE("an answer of git that is cut short is not read as more than it is") {
  const std::string blob = "0123456789abcdef0123456789abcdef01234567 blob 5\nhallo\n";
  CHECK(parse_git_objects(blob + "iets missing\n" + blob).size() == 3);
  CHECK(parse_git_objects(blob).front().bytes == "hallo");
  CHECK(parse_git_objects(blob.substr(0, blob.size() - 2)).empty());
  CHECK(parse_git_objects("rommel\n").empty());
  CHECK(parse_git_tree(std::string("100644 a\0kort", 13), 40).empty());
}

TEST_CASE("every command reads a chain as it stood at a revision") {
  const ChainInGit directory;
  CHECK(run(directory.chain(), {"check", "--revisie", "start", "-f", "json", "--regel", "bsn"}).out ==
        run(directory.chain(),
            {"check", "--revisie", "2024-01-20", "-f", "json", "--regel", "bsn", "--vandaag", "2024-01-15"})
            .out);
  CHECK(run(directory.path(), {"agenda", "-C", directory.folder, "--revisie", "start"}).out == "Agenda van Eerst\n");
  CHECK(run(directory.chain(), {"agenda", "--revisie", "HEAD"}).out == "Agenda van Later\n");
  CHECK(run(directory.chain(), {"agenda"}).out == "Agenda van Nu\n");
  const Outcome none = run(directory.chain(), {"agenda", "--revisie", "v9"});
  CHECK(none.status == 2);
  CHECK(none.err ==
        "keten: Er is geen revisie `v9`.\n`git log` laat zien welke revisies er zijn. Een datum kan ook: "
        "`2024-03-12`.\n");
  std::filesystem::remove_all(directory.chain());
  std::filesystem::create_directories(directory.chain());
  CHECK(run(directory.path(), {"agenda", "-C", directory.folder, "--revisie", "later"}).out == "Agenda van Later\n");
}

TEST_CASE("chains of a collection that were not there yet are left out") {
  const ChainInGit directory;
  directory.write("ketens/nieuw/keten.yaml", second_chain);
  CHECK(run(directory.path(), {"check", "--revisie", "start", "--alleen", "fout"}).err.empty());
  CHECK(run(directory.path(), {"check", "--revisie", "start", "--alleen", "fout"}).out ==
        run(directory.chain(), {"check", "--revisie", "start", "--alleen", "fout"}).out);
}
