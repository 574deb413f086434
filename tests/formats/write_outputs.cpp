// Writes for every document of every example, in each of its forms, what `-f json` gives, and beside them the schema
// that `keten schema uitvoer` gives: NAME.json and NAME.schema.json. Arguments: the directory to write to, and the
// chains.
#include <filesystem>
#include <fstream>
#include <iostream>
#include <stdexcept>

#include "documents/document_table.hpp"
#include "documents/schema/output_schema.hpp"
#include "keten/load.hpp"
#include "keten/source.hpp"
#include "render/json/json.hpp"

namespace {

using namespace keten;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

void write(const fs::path& path, const Value& value) {
  std::ofstream file(path, std::ios::binary);
  if (!(file << to_json(value)).flush()) throw std::runtime_error("cannot write " + path.string());
}

std::vector<Chain> load_all(int count, char** words) {
  std::vector<Chain> chains;
  for (int i = 2; i < count; ++i) chains.push_back(load_chain(read_chain_files(words[i])).chain);
  return chains;
}

}  // namespace

int main(int count, char** words) try {
  const fs::path directory = words[1];
  fs::create_directories(directory);
  const std::vector<Chain> chains = load_all(count, words);
  for (const documents::Document& document : documents::all_documents()) {
    Array outputs;
    for (const Chain& chain : chains)
      for (const Date day : {Date(2021y / 9 / 1), Date(2023y / 3 / 7), Date(2024y / 6 / 1)})
        for (const bool is_public : {false, true})
          for (const documents::DocumentData& data : document.make(chain, day, is_public))
            outputs.push_back(data.value(documents::Reader::program));
    const std::string name(document.name);
    write(directory / (name + ".json"), std::move(outputs));
    write(directory / (name + ".schema.json"), output_schema(document.shape(), document.command));
  }
} catch (const std::exception& error) {
  std::cerr << "write_outputs: " << error.what() << "\n";
  return 1;
}
