// Makes text from files safe for where it is shown: one function per target. The text is UTF-8, or was made so.
#pragma once

#include <string>
#include <string_view>

namespace keten {

/// For a terminal: control characters and characters that change the direction of text are shown as `<U+001B>`; bytes
/// that are no UTF-8 as `<FF>`.
std::string escape_terminal(std::string_view text);

/// For running text in Markdown (CommonMark and GitHub's tables): what would be markup is written with a backslash, and
/// line ends become spaces. Letters, digits and ordinary punctuation stay readable as they are.
std::string escape_markdown(std::string_view text);

/// For an attribute or the text of an element in XML 1.0, which stays the same when it is read back. What XML cannot
/// hold, such as control characters and bytes that are no UTF-8, becomes the replacement character.
std::string escape_xml(std::string_view text);

/// A scalar of YAML that reads back as `text`, on one line, where a value of a block mapping or an item of a block
/// sequence may stand. Between double quotes unless that is needless to any reader: `nee`, `1e3` and a date are quoted.
/// Bytes that are no UTF-8 become the replacement character.
std::string escape_yaml(std::string_view text);

}  // namespace keten
