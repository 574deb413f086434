// Measures the speed and memory of keten: the figures that were asked for, and beside them what one could use instead
// on the same files in the same rounds.
#include <fmt/format.h>

#include <exception>
#include <string>
#include <vector>

#include "corpus.hpp"
#include "table.hpp"

namespace {

using bench::Row;
using bench::Usage;
using Words = std::vector<std::string>;

constexpr std::size_t chain_count = 342;  // the Dutch municipalities
constexpr std::size_t commit_count = 200;
constexpr int rounds = 5;
constexpr int short_rounds = 21;

Words keten(Words words) {
  words.insert(words.begin(), KETEN_BINARY);
  words.insert(words.end(), {"--vandaag", "2023-12-31"});
  return words;
}

/// The first chains of the corpus.
Words chains(std::size_t count) {
  Words directories;
  for (std::size_t i = 0; i < count; ++i) directories.push_back(bench::chain_directory(CORPUS_DIR, i).string());
  return directories;
}

Words operator+(Words words, const Words& more) {
  words.insert(words.end(), more.begin(), more.end());
  return words;
}

Row check(std::string what, const Words& directories, std::string asked = {}) {
  return {std::move(what), keten(Words{"check"} + directories), std::move(asked)};
}

/// The same directories, judged with keten and with what one could use instead.
std::vector<Row> instead(const Words& directories) {
  return {check("keten check", directories),
          {"yamllint (Python; form only)", Words{"yamllint", "-d", "relaxed"} + directories},
          {"js-yaml and ajv, with our schema", Words{"node", AJV_SCRIPT, "js-yaml", SCHEMA_FILE} + directories},
          {"yaml and ajv, with our schema", Words{"node", AJV_SCRIPT, "yaml", SCHEMA_FILE} + directories},
          {"PyYAML (libyaml) and jsonschema, our schema",
           Words{"/usr/bin/python3", JSONSCHEMA_SCRIPT, SCHEMA_FILE} + directories}};
}

std::vector<Row> examples() {
  std::vector<Row> rows;
  for (const char* example : {"harderwijk-ermelo", "rotterdam-overschie", "midden-drenthe"})
    rows.push_back(check(fmt::format("keten check examples/{}", example),
                         {fmt::format("{}/examples/{}", KETEN_SOURCE_DIR, example)}, "under 0.050 s"));
  return rows;
}

std::vector<Row> growth() {
  std::vector<Row> rows;
  for (const std::size_t count : {std::size_t{1}, std::size_t{10}, std::size_t{100}, chain_count})
    rows.push_back(check(fmt::format("keten check, chains: {}", count), chains(count)));
  return rows;
}

std::vector<Row> history() {
  std::vector<Row> rows{check("keten check", {HISTORY_DIR})};
  for (const char* step : {"bijeenkomst", "maand", "label"})
    rows.push_back({fmt::format("keten voortgang --per {}", step),
                    keten({"voortgang", "-C", HISTORY_DIR, "--per", step}), "ratio at most 10"});
  return rows;
}

}  // namespace

int main() try {
  const bench::CorpusSize size = bench::write_corpus(CORPUS_DIR, chain_count);
  bench::write_large_network(NETWORK_DIR, 300, 1500);
  bench::write_history(HISTORY_DIR, commit_count);
  bench::measure({KETEN_BINARY, "schema", "-o", SCHEMA_FILE});
  const std::string whole =
      fmt::format("{} chains, {} files, {:.1f} MB", chain_count, size.files, static_cast<double>(size.bytes) / 1e6);
  bench::print_header();
  bench::measure_and_print({"The examples", &Usage::wall, short_rounds, examples()});
  bench::measure_and_print(
      {"300 parties and 1500 relations",
       &Usage::wall,
       short_rounds,
       {{"keten netwerk -f dot", keten({"netwerk", "-C", NETWORK_DIR, "-f", "dot"}), "under 0.050 s"}}});
  bench::measure_and_print({whole,
                            &Usage::cpu,
                            rounds,
                            {{"yaml-cpp, with an empty handler", {NULL_PARSER, CORPUS_DIR}},
                             check("keten check", {CORPUS_DIR}, "ratio at most 1.3, under 150 MB")}});
  bench::measure_and_print({whole,
                            &Usage::cpu,
                            rounds,
                            {check("keten check", {CORPUS_DIR}),
                             {"keten overzicht", keten({"overzicht", CORPUS_DIR}), "ratio at most 1.3"}}});
  bench::measure_and_print({fmt::format("One chain with {} commits", commit_count), &Usage::wall, rounds, history()});
  bench::measure_and_print({"What one could use instead, 1 chain", &Usage::wall, rounds, instead(chains(1))});
  bench::measure_and_print({"What one could use instead, 20 chains", &Usage::wall, 3, instead(chains(20))});
  bench::measure_and_print({"Growth", &Usage::cpu, rounds, growth()});
} catch (const std::exception& error) {
  fmt::print(stderr, "bench: {}\n", error.what());
  return 1;
}
