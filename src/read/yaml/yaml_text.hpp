// Small questions about the bytes of a YAML file. The prescan has seen to it that there is no NUL in them and no CR
// without LF, so '\0' can stand for the end of the text.
#pragma once

#include <cstddef>
#include <string_view>

#include "base/text/utf8.hpp"

namespace keten::yaml {

constexpr bool is_blank(char c) { return c == ' ' || c == '\t'; }
constexpr bool is_break(char c) { return c == '\n' || c == '\r'; }
/// Whether `c`, standing after an indicator such as `-` or `:`, makes it an indicator.
constexpr bool ends_word(char c) { return is_blank(c) || is_break(c) || c == '\0'; }
constexpr bool is_flow_indicator(char c) { return c == ',' || c == '[' || c == ']' || c == '{' || c == '}'; }

/// The row and column of a byte. Takes time in proportion to the offset: meant for the one place of a finding.
constexpr Position locate(std::string_view text, std::size_t offset) { return moved({}, text.substr(0, offset)); }

}  // namespace keten::yaml
