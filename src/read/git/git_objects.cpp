#include "read/git/git_objects.hpp"

#include <algorithm>
#include <charconv>
#include <cstddef>

namespace keten {

namespace {

/// Takes off and returns what stands before `separator`; all of it when there is none.
std::string_view take_until(std::string_view& text, char separator) {
  const std::string_view part = text.substr(0, text.find(separator));
  text.remove_prefix(std::min(text.size(), part.size() + 1));
  return part;
}

std::string hexadecimal(std::string_view bytes) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    text += digits[byte >> 4U];
    text += digits[byte & 15U];
  }
  return text;
}

GitEntryKind kind_of(std::string_view mode) {
  if (mode == "40000") return GitEntryKind::directory;
  return mode.starts_with("100") ? GitEntryKind::file : GitEntryKind::other;
}

}  // namespace

std::vector<GitObject> parse_git_objects(std::string_view output) {
  std::vector<GitObject> objects;
  while (!output.empty()) {
    std::string_view heading = take_until(output, '\n');  // "ID TYPE SIZE", or "NAME missing"
    if (heading.ends_with(" missing")) {
      objects.emplace_back();
      continue;
    }
    GitObject object;
    object.id = take_until(heading, ' ');
    object.type = take_until(heading, ' ');
    std::size_t size = 0;
    const auto [end, error] = std::from_chars(heading.data(), heading.data() + heading.size(), size);
    if (error != std::errc{} || output.size() <= size) break;
    object.bytes = output.substr(0, size);
    output.remove_prefix(size + 1);
    objects.push_back(std::move(object));
  }
  return objects;
}

std::vector<GitEntry> parse_git_tree(std::string_view bytes, std::size_t id_size) {
  std::vector<GitEntry> entries;
  while (!bytes.empty()) {
    GitEntry entry;
    entry.kind = kind_of(take_until(bytes, ' '));
    entry.name = take_until(bytes, '\0');
    if (bytes.size() < id_size / 2) break;
    entry.id = hexadecimal(bytes.substr(0, id_size / 2));
    bytes.remove_prefix(id_size / 2);
    entries.push_back(std::move(entry));
  }
  return entries;
}

}  // namespace keten
