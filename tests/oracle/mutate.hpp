// Makes small, repeatable changes in a text, of the kind that people and programs make in YAML.
#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace oracle {

/// The splitmix64 generator: small, and the same everywhere.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  std::uint64_t next();
  /// From 0 up to, but not including, `count`, which is not 0.
  std::size_t below(std::size_t count) { return static_cast<std::size_t>(next() % count); }

 private:
  std::uint64_t state_;
};

/// Changes `text` in one place; `others` are texts to borrow lines from.
void mutate(std::string& text, std::span<const std::string> others, Random& random);

}  // namespace oracle
