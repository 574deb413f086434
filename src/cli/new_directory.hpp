// Makes a directory with files, or nothing at all.
#pragma once

#include <filesystem>
#include <span>
#include <string>

#include "keten/new_chain.hpp"

namespace keten::cli {

/// Writes the files below `directory`, which is not there yet or has none of them. They are made in a directory of
/// their own first and then put in place, so that nothing is left behind when it fails, directories that had to be made
/// included. Returns why it could not be done, in Dutch; empty when it could.
std::string write_new_directory(const std::filesystem::path& directory, std::span<const NewFile> files);

}  // namespace keten::cli
