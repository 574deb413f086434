// `keten verschil` with states of a chain out of git.
#include <doctest/doctest.h>

#include <filesystem>
#include <string>

#include "unit/workbench.hpp"

using namespace keten::test;

namespace {

namespace fs = std::filesystem;

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

std::string chain_with(const std::string& parties) {
  return "keten: {naam: Proef, fase: starten}\n"
         "bijeenkomsten:\n"
         "  start: {soort: startbijeenkomst, datum: 2024-01-16}\n"
         "  basis-1: {soort: basisbijeenkomst, datum: 2024-03-12}\n"
         "  basis-2: {soort: basisbijeenkomst, datum: 2024-07-09}\n"
         "partijen: {" +
         parties + "}\n";
}

/// A chain in a directory of a repository, with a commit before and after the meeting of 12 March 2024, and a change
/// that is not committed.
class History : public GitDirectory {
 public:
  History() {
    write("elders.txt", "iets anders");
    commit("2024-01-10");
    write("keten/keten.yaml", chain_with("a: {naam: Aa}"));
    commit("2024-01-20");
    git({"tag", "eerste"});
    write("keten/keten.yaml", chain_with("a: {naam: Aa}, b: {naam: Bee}"));
    commit("2024-03-01");
    write("keten/keten.yaml", chain_with("a: {naam: Aa}, b: {naam: Bee}, c: {naam: Cee}"));
    commit("2024-05-01");
    write("keten/keten.yaml", chain_with("a: {naam: Aa}, b: {naam: Bee}, c: {naam: Cee}, d: {naam: Dee}"));
  }
  fs::path chain() const { return path() / "keten"; }
};

}  // namespace

TEST_CASE("verschil begins at the tag of the previous meeting, else at the last commit of its day") {
  const History history;
  const Outcome by_day = run(history.chain(), {"verschil"});
  CHECK(by_day.status == 0);
  CHECK(by_day.err == "");
  CHECK(holds(by_day.out, "2 partijen erbij, 2 gebleven."));
  CHECK(holds(by_day.out, "1 maart 2024 ("));
  CHECK(holds(by_day.out, "1 juni 2024 (de bestanden van nu)"));
  // On an earlier day, the previous meeting is an earlier one; before the first meeting, it is the last commit.
  CHECK(holds(run(history.chain(), {"verschil", "--vandaag", "2024-02-01"}).out, "1 mei 2024 (HEAD)"));
  history.git({"tag", "basis-1", "eerste"});
  const Outcome by_tag = run(history.chain(), {"verschil"});
  CHECK(holds(by_tag.out, "3 partijen erbij, 1 gebleven."));
  CHECK(holds(by_tag.out, "20 januari 2024 (basis-1)"));
  CHECK(holds(run(history.chain(), {"verschil", "--vandaag", "2024-01-10"}).out, "1 partij erbij, 3 gebleven."));
}

TEST_CASE("verschil between revisions, each on its own day") {
  const History history;
  const Outcome outcome = run(history.chain(), {"diff", "eerste", "HEAD", "-f", "json"});
  CHECK(outcome.status == 0);
  CHECK(holds(outcome.out, "\"datum\": \"2024-01-20\""));
  CHECK(holds(outcome.out, "\"datum\": \"2024-05-01\""));
  CHECK(holds(outcome.out, "\"naam\": \"eerste\""));
  CHECK(!holds(outcome.out, "Dee"));  // that is not committed
  // The other way round, and by date.
  CHECK(holds(run(history.chain(), {"verschil", "HEAD", "2024-02-01"}).out, "2 partijen gestopt, 1 gebleven."));
  CHECK(holds(run(history.chain(), {"verschil", "HEAD", "HEAD"}).out, "veranderde er niets"));
}

TEST_CASE("verschil reads the chain from a directory inside it, from outside, and from another worktree") {
  const History history;
  fs::create_directories(history.chain() / "partijen/meer");
  CHECK(holds(run(history.chain() / "partijen/meer", {"verschil", "eerste"}).out, "3 partijen erbij"));
  CHECK(holds(run(history.path(), {"verschil", "-C", "keten", "eerste"}).out, "3 partijen erbij"));
  const TemporaryDirectory other;
  history.git({"worktree", "add", "--quiet", (other.path() / "boom").string(), "HEAD"});
  CHECK(holds(run(other.path() / "boom/keten", {"verschil", "eerste"}).out, "2 partijen erbij"));
}

TEST_CASE("verschil in a shallow clone compares with what is there") {
  const History history;
  const TemporaryDirectory other;
  const std::string clone = (other.path() / "kopie").string();
  history.git({"clone", "--quiet", "--depth", "1", "file://" + history.path().string(), clone});
  const Outcome outcome = run(clone + "/keten", {"verschil"});
  CHECK(outcome.status == 0);
  CHECK(holds(outcome.out, "veranderde er niets"));
  CHECK(run(clone + "/keten", {"verschil", "eerste"}).status == 2);
}

TEST_CASE("a word that is a directory with a chain wins over a revision; a path is always a directory") {
  const History history;
  history.write("keten/eerste/keten.yaml", chain_with("z: {naam: Zee}"));
  CHECK(holds(run(history.chain(), {"verschil", "eerste", "HEAD"}).out, "3 partijen erbij, 1 gestopt."));
  history.git({"tag", "leeg"});
  fs::create_directory(history.chain() / "leeg");
  CHECK(run(history.chain(), {"verschil", "leeg"}).status == 0);
  const Outcome path = run(history.chain(), {"verschil", "./leeg"});
  CHECK(path.status == 2);
  CHECK(holds(path.err, "In `./leeg` staat geen `keten.yaml`"));
}

TEST_CASE("verschil says what is wrong with a revision") {
  const History history;
  const Outcome unknown = run(history.chain(), {"verschil", "nergens"});
  CHECK(unknown.status == 2);
  CHECK(holds(unknown.err, "nergens"));
  const Outcome before = run(history.chain(), {"verschil", "2024-01-12"});  // there was a commit, but no chain
  CHECK(before.status == 2);
  CHECK(holds(before.err, "geen keten"));
  const TemporaryDirectory elsewhere;
  elsewhere.write("keten.yaml", chain_with("a: {naam: Aa}"));
  const Outcome outside = run(elsewhere.path(), {"verschil"});
  CHECK(outside.status == 2);
  CHECK(holds(outside.err, "niet in git"));
}

TEST_CASE("verschil of a chain that cannot be read says which") {
  const History history;
  history.write("keten/keten.yaml", "partijen: {}\n");
  const Outcome outcome = run(history.chain(), {"verschil", "eerste"});
  CHECK(outcome.status == 1);
  CHECK(holds(outcome.err, "De keten van `de bestanden van nu` is niet goed genoeg te lezen"));
}
