// What git writes, and what is no such thing.
#include "source/git_objects.hpp"

#include <fmt/core.h>

#include "fuzz/fuzz.hpp"

namespace {

using namespace keten;
using fuzz::require;

/// As `git cat-file --batch` writes it.
std::string written(const std::vector<GitObject>& objects) {
  std::string text;
  for (const GitObject& object : objects)
    text += object.type.empty()
                ? object.id + " missing\n"
                : fmt::format("{} {} {}\n{}\n", object.id, object.type, object.bytes.size(), object.bytes);
  return text;
}

bool same(const GitObject& one, const GitObject& other) {
  return one.id == other.id && one.type == other.type && one.bytes == other.bytes;
}

void check_objects(std::string_view bytes) {
  const std::vector<GitObject> objects = parse_git_objects(bytes);
  std::size_t size = 0;
  for (const GitObject& object : objects) size += object.bytes.size();
  require(size <= bytes.size(), "objects are made of what was read");
  const std::vector<GitObject> again = parse_git_objects(written(objects));
  require(std::equal(objects.begin(), objects.end(), again.begin(), again.end(), same),
          "objects that are written read back the same");
}

void check_tree(std::string_view bytes, std::size_t id_size) {
  std::size_t size = 0;
  for (const GitEntry& entry : parse_git_tree(bytes, id_size)) {
    require(entry.id.size() == id_size, "an id has its digits", entry.id);
    require(entry.name.find('\0') == std::string::npos, "a name ends at its zero", entry.name);
    size += entry.name.size() + id_size / 2;
  }
  require(size <= bytes.size(), "entries are made of what was read");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes = fuzz::text_of(data, size);
  check_objects(bytes);
  check_tree(bytes, 40);
  check_tree(bytes, 64);
  return 0;
}
