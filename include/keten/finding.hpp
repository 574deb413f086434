// What keten has to say about a chain. Findings are collected, never thrown: bad input is data.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "keten/place.hpp"

namespace keten {

/// `error` is fout, `warning` waarschuwing, `hint` hint.
enum class Severity { error, warning, hint };

/// The Dutch word.
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

/// Another place that belongs to a finding, such as the first of two equal ids.
struct Also {
  Place place{};
  std::string message{};
};

/// One finding. All texts are for users: plain Dutch, not yet escaped for any output.
struct Finding {
  std::string_view rule{};  ///< id of a row in the table of rules
  Severity severity = Severity::error;
  std::string message{};  ///< what is wrong, one sentence without a full stop at the end
  std::string advice{};   ///< what to do, one or two sentences; may be empty
  Place place{};
  std::string about{};       ///< `sectie/id` or `keten`; empty when it is about a file
  std::string suggestion{};  ///< what was probably meant; empty when nothing comes near
  std::vector<Also> also{};
};

}  // namespace keten
