// What the targets of the fuzzer share. Each is one file with LLVMFuzzerTestOneInput: it takes any bytes, and stops the
// program when something does not hold. Each is built with clang's libFuzzer in the preset dev, and with replay.cpp in
// every other.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "keten/load.hpp"
#include "keten/types.hpp"

/// What libFuzzer calls.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace keten::fuzz {

/// The day to reckon with: that of the examples of the rules.
inline constexpr Date today = std::chrono::sys_days(std::chrono::year(2024) / 6 / 1);

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};  // libFuzzer's choice of type
}

/// Stops the program, as a sanitizer does, when this does not hold.
void require(bool holds, std::string_view what, std::string_view detail = {});
/// The same, with a problem of checks/formats.hpp: empty when all is well.
void require_none(std::string_view problem, std::string_view where);

/// The files of a chain in one text: those after keten.yaml each below a line `# bestand: pad/naam.yaml`, as in the
/// examples of the rules.
std::vector<SourceFile> files_of(std::string_view bytes);

/// A chain with this text wherever a person can type one.
std::string chain_with(std::string_view text);

}  // namespace keten::fuzz
