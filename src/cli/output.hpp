// Writes files whole or not at all.
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace keten::cli {

/// Writes `text` to a temporary file beside `path` and renames it, so that there is never half a file. What is no
/// ordinary file, such as /dev/stdout, is written directly. Returns why it could not be done, in Dutch; empty when it
/// could.
std::string write_file(const std::filesystem::path& path, std::string_view text);

/// A file to write; `path` is relative, with slashes.
struct FileToWrite {
  std::string path;
  std::string text;
};

/// Writes the files into a directory that is not there yet, or is empty: all of them or none. They are written into a
/// temporary directory first, beside it or, when it is there already, inside it. Returns as write_file does.
std::string write_directory(const std::filesystem::path& path, std::span<const FileToWrite> files);

}  // namespace keten::cli
