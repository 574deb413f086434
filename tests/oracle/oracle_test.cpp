// Compares keten's YAML reader with libyaml, on files and on thousands of mutations of them.
//
//   oracle_test [SEED [COUNT [FILE ...]]]
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "oracle/compare.hpp"
#include "oracle/mutate.hpp"

namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest = 8192;  // of a text to mutate: beyond that it only takes longer
constexpr int most_shown = 5;

struct Failures {
  int count = 0;

  void check(const std::string& name, const std::string& text) {
    const std::string difference = oracle::compare(text);
    if (difference.empty()) return;
    if (++count <= most_shown)
      std::printf("%s: %s\n--- text\n%s\n--- end\n\n", name.c_str(), difference.c_str(), text.c_str());
  }
};

std::string read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<fs::path> default_files() {
  std::vector<fs::path> files;
  for (const char* directory : {"examples", "templates", "tests/yaml"}) {
    const fs::path root = fs::path(KETEN_SOURCE_DIR) / directory;
    if (!fs::exists(root)) continue;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root))
      if (entry.path().extension() == ".yaml") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());  // the same order everywhere, so the same mutations
  return files;
}

}  // namespace

int main(int argc, char** argv) {
  const std::uint64_t seed = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1;
  const std::size_t count = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 20000;
  std::vector<fs::path> files(argv + std::min(argc, 3), argv + argc);
  if (files.empty()) files = default_files();

  Failures failures;
  std::vector<std::string> texts;
  for (const fs::path& file : files) {
    const std::string text = read_file(file);
    failures.check(file.string(), text);
    if (text.size() <= largest) texts.push_back(text);
  }
  if (texts.empty()) return std::puts("no files to compare"), EXIT_FAILURE;

  oracle::Random random(seed);
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t which = random.below(texts.size());
    std::string text = texts[which];
    for (std::size_t changes = 1 + random.below(4); changes > 0; --changes) oracle::mutate(text, texts, random);
    failures.check("mutation " + std::to_string(i) + " with seed " + std::to_string(seed), text);
  }
  std::printf("%zu files, %zu mutations, %d differences\n", files.size(), count, failures.count);
  return failures.count == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
