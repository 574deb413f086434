// The Dutch words for severities.
#pragma once

#include <string_view>

#include "keten/finding.hpp"

namespace keten {

constexpr std::string_view severity_word(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "fout";
    case Severity::warning:
      return "waarschuwing";
    case Severity::hint:
      return "hint";
  }
  return {};
}

}  // namespace keten
