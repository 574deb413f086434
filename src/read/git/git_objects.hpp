// How git writes its objects (git-cat-file(1), gitformat-pack(5)). Pure: bytes in, values out.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace keten {

struct GitObject {
  std::string id;
  std::string type;  ///< "blob", "tree"…; empty: there is no such object
  std::string bytes;
};

/// What `git cat-file --batch` writes. An answer that is cut short is left out, and all after it.
std::vector<GitObject> parse_git_objects(std::string_view output);

enum class GitEntryKind { file, directory, other };

/// A name in a directory. `other` is a symbolic link or another repository (submodule).
struct GitEntry {
  GitEntryKind kind = GitEntryKind::other;
  std::string name;
  std::string id;
};

/// The entries of an object of type tree. `id_size` is the number of hexadecimal digits of an id: 40, or 64.
std::vector<GitEntry> parse_git_tree(std::string_view bytes, std::size_t id_size);

}  // namespace keten
