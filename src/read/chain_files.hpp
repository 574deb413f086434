// Which files below a chain's directory belong to it, wherever they are read from.
#pragma once

#include <string_view>

namespace keten {

/// Hidden names, and the folder of own templates, hold nothing of the chain itself.
inline bool is_skipped(std::string_view name) { return name.starts_with('.') || name == "sjablonen"; }

inline bool is_yaml(std::string_view name) {
  constexpr std::string_view extensions[] = {".yaml", ".yml"};
  for (std::string_view extension : extensions)
    if (name.size() > extension.size() && name.ends_with(extension)) return true;
  return false;
}

inline constexpr std::string_view is_a_directory = "Dit is een map, geen bestand";

}  // namespace keten
