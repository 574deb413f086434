// Colours for a terminal.
#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>

#include "keten/finding.hpp"

namespace keten {

// Escape sequences of a terminal (ECMA-48, "select graphic rendition").
inline constexpr std::string_view bold = "1";
inline constexpr std::string_view dim = "2";
inline constexpr std::string_view red = "1;31";
inline constexpr std::string_view yellow = "1;33";
inline constexpr std::string_view cyan = "1;36";
inline constexpr std::string_view green = "1;32";

/// Colours text, or leaves it as it is.
class Painter {
 public:
  explicit Painter(bool color) : color_(color) {}
  std::string paint(std::string_view style, std::string_view text) const {
    return color_ ? fmt::format("\x1b[{}m{}\x1b[0m", style, text) : std::string(text);
  }

 private:
  bool color_;
};

constexpr std::string_view style_of(Severity severity) {
  return severity == Severity::error ? red : severity == Severity::warning ? yellow : cyan;
}

}  // namespace keten
