// Writes what the fuzzer begins with: files of this repository, so that no copies of them need to be kept.
//
//   write_seeds DIRECTORY     a folder for each target
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "keten/source.hpp"
#include "rules/example.hpp"
#include "rules/rule.hpp"

namespace {

namespace fs = std::filesystem;

const fs::path source = KETEN_SOURCE_DIR;

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// Writes seeds of one target.
class Seeds {
 public:
  explicit Seeds(fs::path directory) : directory_(std::move(directory)) { fs::create_directories(directory_); }

  /// Long texts make the fuzzer slow and show nothing more.
  void add(std::string_view text) {
    constexpr std::size_t longest = 16'384;
    if (!text.empty() && text.size() <= longest)
      std::ofstream(directory_ / std::to_string(count_++), std::ios::binary) << text;
  }

 private:
  fs::path directory_;
  int count_ = 0;
};

/// The files below a folder whose name ends like this, in order of their paths.
std::vector<fs::path> files_below(const char* folder, std::string_view ending) {
  std::vector<fs::path> files;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(source / folder))
    if (entry.is_regular_file() && entry.path().string().ends_with(ending)) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

/// The files of a chain as one text, as fuzz::files_of takes it apart.
std::string packed(const fs::path& chain) {
  std::string text;
  for (const keten::SourceFile& file : keten::read_chain_files(chain))
    text += "# bestand: " + file.path + "\n" + file.text + (file.text.ends_with('\n') ? "" : "\n");
  return text;
}

void write_yaml(Seeds seeds) {
  for (const char* folder : {"tests/yaml", "examples"})
    for (const fs::path& file : files_below(folder, ".yaml")) seeds.add(read(file));
}

void write_chains(Seeds seeds) {
  for (const keten::Rule* rule : keten::all_rules()) {
    seeds.add(keten::wrong_side(rule->example));
    seeds.add(keten::right_side(rule->example));
  }
  for (const char* folder : {"examples", "tests/cases"})
    for (const fs::path& chain : keten::find_chains_below(source / folder)) seeds.add(packed(chain));
}

void write_templates(Seeds seeds) {
  for (const fs::path& file : files_below("templates", ".mustache")) seeds.add(read(file));
  for (const char* text :
       {"{{a}} {{{naam}}} {{&naam}} {{! weg }}\n", "{{#lijst}}\n- {{a}} {{g}}\n{{/lijst}}\n{{^leeg}}niets{{/leeg}}",
        "{{=<% %>=}}<%a%>", "  {{>deel}}\n# bestand: deel\n{{#woorden}}{{.}}, {{/woorden}}\n{{>deel}}",
        "{{geneste.a.b.c}}{{#geneste}}{{#a}}{{b.c}}{{/a}}{{/geneste}}"})
    seeds.add(text);
}

void write_texts(Seeds& seeds) {
  for (const char* text :
       {"Café 't Hoekje — 100%", "*vet* _schuin_ `code` ~weg~ [x](javascript:alert(1)) ![x](data:text/html,x)",
        "<script>alert(1)</script>", "# kop\n- punt\n1. een\n> citaat\n\n| a | b |\n| - | - |\n| c | d |\n",
        "=1+1;\"x\"\n'y',z", "a\\b\\n;,:\r\n\tc", "\x1b[31mrood\x07\u202E\u2066\u200F\uFEFF",
        "]]> <!-- --> &amp; &#38;", "::error file=x::y%0A",
        "www.example.org https://example.org/?a=1&b=2 naam@example.org", "😀👨‍👩‍👧 日本語 e\u0301",
        "\xFF\xC3\xE2\x82 \xED\xA0\x80", "Tabel: x\n\n| a |\n|---|\n"})
    seeds.add(text);
}

void write_renderers(Seeds seeds) {
  write_texts(seeds);
  for (const fs::path& file : files_below("docs", ".md")) seeds.add(read(file).substr(0, 1000));
}

}  // namespace

int main(int count, char** words) {
  if (count != 2) return 2;
  const fs::path directory = words[1];
  fs::remove_all(directory);
  write_yaml(Seeds(directory / "yaml"));
  write_chains(Seeds(directory / "load"));
  write_templates(Seeds(directory / "mustache"));
  write_renderers(Seeds(directory / "renderers"));
  Seeds documents(directory / "documents");
  write_texts(documents);
  return 0;
}
