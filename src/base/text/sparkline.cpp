#include "base/text/sparkline.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string_view>

namespace keten {

namespace {

constexpr std::string_view bars[] = {"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
constexpr std::string_view middle = "▄";
constexpr std::string_view nothing = "·";
constexpr std::size_t most_values = 40;

}  // namespace

std::string sparkline(std::span<const std::optional<double>> values) {
  std::optional<double> low;
  std::optional<double> high;
  for (const std::optional<double>& value : values) {
    if (!value) continue;
    low = std::min(low.value_or(*value), *value);
    high = std::max(high.value_or(*value), *value);
  }
  std::string line;
  const std::size_t count = std::min(values.size(), most_values);
  for (std::size_t i = 0; i < count; ++i) {
    const std::optional<double>& value = values[count == 1 ? 0 : i * (values.size() - 1) / (count - 1)];
    if (!value)
      line += nothing;
    else if (*low == *high)
      line += middle;
    else
      line += bars[std::lround((*value - *low) / (*high - *low) * static_cast<double>(std::size(bars) - 1))];
  }
  return line;
}

}  // namespace keten
