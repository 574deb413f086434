// Prints the example chains of every rule as JSON, for tests in other languages:
// [{"id", "vorm", "fout": [{"pad", "tekst"}], "goed": [...]}].
#include <iostream>

#include "render/json/json.hpp"
#include "rules/example.hpp"
#include "rules/rule.hpp"

namespace {

keten::Array files(std::string_view example) {
  keten::Array files;
  for (const keten::SourceFile& file : keten::example_files(example))
    files.push_back(keten::Object{{"pad", file.path}, {"tekst", file.text}});
  return files;
}

}  // namespace

int main() {
  keten::Array rules;
  for (const keten::Rule* rule : keten::all_rules())
    rules.push_back(keten::Object{{"id", rule->id},
                                  {"vorm", rule->family == keten::Family::form},
                                  {"fout", files(keten::wrong_side(rule->example))},
                                  {"goed", files(keten::right_side(rule->example))}});
  std::cout << keten::to_json(rules);
}
