// A Mustache template as a tree, apart from any data: the step between the text of a template and its rendering.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "keten/place.hpp"
#include "render/mustache/mustache.hpp"

namespace keten::mustache {

/// The deepest nesting of sections in one template. Rendering calls itself once for each, hence a limit.
inline constexpr std::size_t max_sections = 32;

/// `escaped` is {{x}}, `raw` {{{x}}} or {{&x}}. Only tokens, not nodes, are a `comment`, `delimiters` or a `close`.
enum class Kind : std::uint8_t { text, line, escaped, raw, section, inverted, partial, comment, delimiters, close };

/// A tag, or text up to and including the end of its line. The views refer to the text of the template.
struct Token {
  Kind kind = Kind::text;
  Position at;            ///< of the first character, for a tag of its opening delimiter
  std::string_view text;  ///< text: itself; tag: the name in it
};

/// A piece of a template. A `line` stands where a line of the template begins that is not empty and not taken up by a
/// standalone tag: there the indentation of a partial comes. The views refer to the text of the template.
struct Node {
  Kind kind = Kind::text;
  Position at;              ///< of the first character, for a tag of its opening delimiter
  std::string_view text;    ///< text: itself; tag: the name in it
  std::string_view indent;  ///< partial: the white space before it when it stands alone on its line
  std::vector<Node> body;   ///< section, inverted: what is between the tags
};

struct Tokens {
  std::vector<Token> tokens;
  std::vector<TemplateError> errors;
  bool complete = true;  ///< false when the rest of the text was not read: unknown delimiters or too many errors
};

struct Template {
  std::vector<Node> nodes;
  std::vector<TemplateError> errors;  ///< what is malformed; the nodes are not to be rendered then
};

/// Cuts `text`, the template called `name`, into tags and text. A tag that is not closed is an error and left out; one
/// without a proper name is an error and kept, so that sections still match.
Tokens tokenize(std::string_view name, std::string_view text);

/// The tree of `text`, the template called `name`, without the lines that hold nothing but a standalone tag.
Template parse(std::string_view name, std::string_view text);

/// A name from a template for use in a message: on one line and not too long.
std::string shown(std::string_view name);

}  // namespace keten::mustache
