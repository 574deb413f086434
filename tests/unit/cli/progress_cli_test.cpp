// What `keten voortgang` makes of a history in git: which moments there are, and what it says when some are missing.
#include <doctest/doctest.h>

#include <string>

#include "base/text/text.hpp"
#include "cli/commands/progress_moments.hpp"
#include "keten/load.hpp"
#include "unit/workbench.hpp"

using namespace keten;
using namespace keten::cli;
using namespace keten::test;

namespace {

Date day(std::string_view text) { return *parse_date(text); }

Commit commit_of(const std::string& date, const std::string& id) { return {.id = id, .date = day(date), .name = id}; }

/// "label (day, commit); …"
std::string listing(const std::vector<Moment>& moments) {
  std::string text;
  for (const Moment& moment : moments)
    text += moment.label + " (" + iso_date(moment.date) + ", " + moment.commit.id + "); ";
  return text;
}

Chain meetings_on(const std::vector<std::string>& days) {
  std::string text = "keten: {naam: Proef, fase: starten}\nbijeenkomsten:\n";
  for (std::size_t i = 0; i < days.size(); ++i) text += "  b" + std::to_string(i) + ": {datum: " + days[i] + "}\n";
  return std::move(load_chain({SourceFile{.path = "keten.yaml", .text = text, .problem = {}}}).chain);
}

const History history{.commits = {commit_of("2024-01-10", "c1"), commit_of("2024-01-31", "c2"),
                                  commit_of("2024-03-05", "c3"), commit_of("2024-03-05", "c4")},
                      .tags = {{"later", commit_of("2024-03-05", "c3")},
                               {"eerder", commit_of("2024-03-05", "c4")},
                               {"start", commit_of("2024-01-10", "c1")},
                               {"zelfde", commit_of("2024-01-10", "c1")},
                               {"straks", commit_of("2024-06-01", "c9")}}};

const std::string small_chain = "keten: {naam: Proef, fase: starten}\n";

}  // namespace

TEST_CASE("moments: the last commit up to and including the day") {
  const Chain chain = meetings_on({"2023-12-01", "2024-01-31", "2024-03-05", "2024-03-05", "2024-05-07"});
  CHECK(listing(moments_of(ProgressStep::meeting, chain, history, day("2024-05-07"))) ==
        "b1 (2024-01-31, c2); b2 en b3 (2024-03-05, c4); ");
  CHECK(listing(moments_of(ProgressStep::month, chain, history, day("2024-04-01"))) ==
        "januari 2024 (2024-01-31, c2); februari 2024 (2024-02-29, c2); maart 2024 (2024-03-31, c4); ");
  CHECK(listing(moments_of(ProgressStep::month, chain, history, day("2024-03-31"))) ==
        "januari 2024 (2024-01-31, c2); februari 2024 (2024-02-29, c2); ");
  CHECK(listing(moments_of(ProgressStep::tag, chain, history, day("2024-05-07"))) ==
        "start, zelfde (2024-01-10, c1); later (2024-03-05, c3); eerder (2024-03-05, c4); ");
  CHECK(moments_of(ProgressStep::month, chain, history, day("2024-01-10")).empty());
}

TEST_CASE("moments: without any, the first commit is one") {
  CHECK(listing(moments_of(ProgressStep::meeting, meetings_on({}), history, day("2024-05-07"))) ==
        "begin (2024-01-10, c1); ");
}

TEST_CASE("moments: by meeting when three were held, also since a day") {
  const Chain chain = meetings_on({"2023-12-01", "2024-01-31", "2024-03-05", "2024-04-09"});
  CHECK(usual_step(chain, history, day("2024-05-07"), {}) == ProgressStep::meeting);
  CHECK(usual_step(chain, history, day("2024-04-09"), {}) == ProgressStep::month);
  CHECK(usual_step(chain, history, day("2024-05-07"), day("2024-02-01")) == ProgressStep::month);
}

TEST_CASE("moments: since a moment, which comes first") {
  const Chain chain = meetings_on({"2024-01-31", "2024-03-05"});
  const Moment begin{"begin", day("2024-01-31"), commit_of("2024-01-31", "c2")};
  CHECK(listing(since(begin, moments_of(ProgressStep::meeting, chain, history, day("2024-05-07")))) ==
        "begin (2024-01-31, c2); b1 (2024-03-05, c4); ");
}

TEST_CASE("voortgang outside git says so") {
  const TemporaryDirectory directory;
  directory.write("keten.yaml", small_chain);
  const Outcome outcome = run(directory.path(), {"voortgang"});
  CHECK(outcome.status == 2);
  CHECK(outcome.out.empty());
  CHECK(outcome.err.find("git") != std::string::npos);
}

TEST_CASE("voortgang of a chain that is not in git yet says so") {
  const GitDirectory directory;
  directory.write("los.txt", "Nog geen keten.\n");
  directory.commit("2024-01-01");
  directory.write("ketens/proef/keten.yaml", small_chain);
  const Outcome outcome = run(directory.path() / "ketens/proef", {"voortgang"});
  CHECK(outcome.status == 2);
  CHECK(outcome.err.find("staat nog niet in git") != std::string::npos);
}

TEST_CASE("voortgang of a chain below the top of the repository, with what is not committed yet") {
  const GitDirectory directory;
  directory.write("ketens/proef/los.txt", "Nog geen keten.\n");
  directory.commit("2024-01-01");
  directory.write("ketens/proef/keten.yaml", small_chain + "partijen:\n  a: {naam: A}\n");
  directory.commit("2024-03-01");
  directory.write("ketens/proef/keten.yaml", small_chain + "partijen:\n  a: {naam: A}\n  b: {naam: B}\n");
  const std::vector<std::string> words = {"voortgang", "-f", "csv"};
  const Outcome outcome = run(directory.path() / "ketens/proef", words);
  CHECK(outcome.status == 0);
  CHECK(outcome.err.empty());
  // January and February have no chain yet.
  CHECK(outcome.out.find("januari 2024;") == std::string::npos);
  CHECK(outcome.out.find("\r\nmaart 2024;2024-03-31;1;") != std::string::npos);
  CHECK(outcome.out.find("\r\nnu;2024-06-01;2;") != std::string::npos);
  CHECK(run(directory.path() / "ketens/proef", words).out == outcome.out);
}

TEST_CASE("voortgang leaves out a moment that cannot be read, and says so") {
  const GitDirectory directory;
  directory.write("keten.yaml", small_chain);
  directory.commit("2024-01-15");
  directory.write("keten.yaml", "partijen: {a: {naam: A}}\n");
  directory.commit("2024-02-15");
  directory.write("keten.yaml", small_chain);
  directory.commit("2024-03-15");
  const Outcome outcome = run(directory.path(), {"voortgang", "-f", "csv"});
  CHECK(outcome.status == 0);
  CHECK(outcome.out.find("januari 2024;") != std::string::npos);
  CHECK(outcome.out.find("februari 2024;") == std::string::npos);
  CHECK(outcome.out.find("maart 2024;") != std::string::npos);
  CHECK(outcome.err.find("De keten van 29 februari 2024 is niet goed te lezen") != std::string::npos);
}

TEST_CASE("voortgang of a shallow clone says that older history is missing") {
  const GitDirectory directory;
  directory.write("keten.yaml", small_chain);
  directory.commit("2024-01-15");
  directory.write("keten.yaml", small_chain + "partijen: {a: {naam: A}}\n");
  directory.commit("2024-03-15");
  const TemporaryDirectory clone;
  directory.git({"clone", "--quiet", "--depth=1", "file://" + directory.path().string(), clone.path().string()});
  const Outcome outcome = run(clone.path(), {"voortgang", "-f", "csv"});
  CHECK(outcome.status == 0);
  CHECK(outcome.err.find("de oudere geschiedenis ontbreekt") != std::string::npos);
  CHECK(outcome.out.find("januari 2024;") == std::string::npos);
  CHECK(outcome.out.find("maart 2024;") != std::string::npos);
}

TEST_CASE("voortgang since a revision that is not there") {
  const GitDirectory directory;
  directory.write("keten.yaml", small_chain);
  directory.commit("2024-01-15");
  const Outcome outcome = run(directory.path(), {"voortgang", "--sinds", "geen-revisie"});
  CHECK(outcome.status == 2);
  CHECK(outcome.err.find("geen-revisie") != std::string::npos);
  // A day before the chain was there: the course begins when it came.
  CHECK(run(directory.path(), {"voortgang", "--sinds", "2023-01-01", "-f", "csv"}).out.find("januari 2024;") !=
        std::string::npos);
}
