// A course of numbers in one line of text.
#pragma once

#include <optional>
#include <span>
#include <string>

namespace keten {

/// "▁▂▄█": one character for each value, from the lowest to the highest; in the middle when they are all the same, and
/// a dot where there is no value. Of more than forty values only some are shown, the first and the last among them.
std::string sparkline(std::span<const std::optional<double>> values);

}  // namespace keten
