#include "base/text/utf8.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace keten;

namespace {

std::string encoded(char32_t value) {
  auto continuation = [&](int shift) { return static_cast<char>(0x80 | ((value >> shift) & 0x3F)); };
  if (value < 0x80) return {static_cast<char>(value)};
  if (value < 0x800) return {static_cast<char>(0xC0 | (value >> 6)), continuation(0)};
  if (value < 0x10000) return {static_cast<char>(0xE0 | (value >> 12)), continuation(6), continuation(0)};
  return {static_cast<char>(0xF0 | (value >> 18)), continuation(12), continuation(6), continuation(0)};
}

bool is_one_code_point(const std::string& bytes, char32_t value) {
  const CodePoint point = code_point_at("é" + bytes + "x", 2);
  return point.valid && point.value == value && point.bytes == bytes.size();
}

}  // namespace

TEST_CASE("every code point is read as it is written, and a surrogate is none") {
  for (char32_t value = 0; value <= 0x10FFFF; ++value) {
    const bool is_surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (is_one_code_point(encoded(value), value) == is_surrogate) FAIL(static_cast<unsigned>(value));
  }
}

TEST_CASE("a byte that is no UTF-8 stands for itself") {
  for (const char* bytes : {"\x80", "\xC0\xAF", "\xC1\xBF", "\xC3", "\xC3(", "\xE0\x9F\xBF", "\xE2\x82",
                            "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF"}) {
    CAPTURE(bytes);
    const CodePoint point = code_point_at(bytes, 0);
    CHECK_FALSE(point.valid);
    CHECK(point.bytes == 1);
    CHECK(point.value == static_cast<unsigned char>(bytes[0]));
  }
}

TEST_CASE("a text is not cut within a code point") {
  CHECK(first_bytes("één", 9) == "één");
  CHECK(first_bytes("één", 5) == "één");
  CHECK(first_bytes("één", 4) == "éé");
  CHECK(first_bytes("één", 3) == "é");
  CHECK(first_bytes("één", 1).empty());
  CHECK(first_bytes("", 3).empty());
}

TEST_CASE("a column is a code point") {
  constexpr std::string_view text = "a\n€ën";
  CHECK(moved({}, text) == Position{2, 4});
  CHECK(moved({3, 7}, "ë") == Position{3, 8});
  CHECK(byte_of_column("€ën", 1) == 0);
  CHECK(byte_of_column("€ën", 2) == 3);
  CHECK(byte_of_column("€ën", 3) == 5);
  CHECK(byte_of_column("€ën", 4) == 6);
  CHECK(byte_of_column("€ën", 9) == 6);
}
