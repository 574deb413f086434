#include "render/office/zip_dates.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace keten {

namespace {

// The layout of a zip file: PKWARE's APPNOTE, 4.3.7, 4.3.12 and 4.3.16. Numbers are little-endian.
constexpr std::string_view local_mark("PK\x03\x04", 4);
constexpr std::string_view central_mark("PK\x01\x02", 4);
constexpr std::string_view end_mark("PK\x05\x06", 4);
constexpr std::size_t local_time = 10;
constexpr std::size_t central_time = 12;
constexpr std::size_t central_lengths = 28;  // of name, extra field and comment
constexpr std::size_t central_offset = 42;   // of the local header
constexpr std::size_t central_size = 46;
constexpr std::size_t end_offset = 16;  // of the central directory
constexpr std::size_t end_size = 22;

std::size_t number_at(const std::string& zip, std::size_t at, std::size_t bytes) {
  std::size_t number = 0;
  for (std::size_t i = bytes; i-- > 0;) number = number << 8 | static_cast<unsigned char>(zip[at + i]);
  return number;
}

bool is_mark(const std::string& zip, std::size_t at, std::string_view mark, std::size_t size) {
  return at <= zip.size() && zip.size() - at >= size && zip.compare(at, mark.size(), mark) == 0;
}

// As MS-DOS wrote it: the time, here midnight, and then the date.
void set_date(std::string& zip, std::size_t at, Date day) {
  const std::chrono::year_month_day date = std::max(day, Date(std::chrono::year(1980) / 1 / 1));
  const auto years = static_cast<unsigned>(std::min(static_cast<int>(date.year()) - 1980, 127));
  const unsigned packed = years << 9 | static_cast<unsigned>(date.month()) << 5 | static_cast<unsigned>(date.day());
  zip[at] = zip[at + 1] = 0;
  zip[at + 2] = static_cast<char>(packed & 0xFF);
  zip[at + 3] = static_cast<char>(packed >> 8);
}

}  // namespace

std::string with_dates(std::string zip, Date day) {
  const std::size_t end = zip.rfind(end_mark);
  if (end == std::string::npos || zip.size() - end < end_size) return zip;
  std::size_t at = number_at(zip, end + end_offset, 4);
  while (is_mark(zip, at, central_mark, central_size)) {
    set_date(zip, at + central_time, day);
    const std::size_t local = number_at(zip, at + central_offset, 4);
    if (is_mark(zip, local, local_mark, local_time + 4)) set_date(zip, local + local_time, day);
    std::size_t more = 0;
    for (std::size_t i = 0; i < 3; ++i) more += number_at(zip, at + central_lengths + 2 * i, 2);
    at += central_size + more;
  }
  return zip;
}

}  // namespace keten
