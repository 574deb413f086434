// Why a file is refused, and the Dutch words for it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "keten/finding.hpp"

namespace keten::yaml {

/// In a message and an advice `{tekst}` stands for the source that is pointed at, `{regel}` for the row where it begins
/// and `{ander}` for the row of the other place.
struct Wording {
  std::string_view rule;
  std::string_view message;
  std::string_view advice;
};

/// What is wrong with the bytes from `begin` to `end`; no wording: nothing is.
struct Refusal {
  const Wording* wording = nullptr;
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t other = 0;  ///< a byte elsewhere that has to do with it

  explicit operator bool() const { return wording != nullptr; }
};

/// A text of the user as it can stand in a message: one line of limited length.
std::string excerpt(std::string_view text);

Finding to_finding(const Refusal& refusal, std::uint32_t file, std::string_view text);

}  // namespace keten::yaml
