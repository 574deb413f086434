#include "render/terminal/wrap.hpp"

#include <algorithm>

#include "base/text/unicode.hpp"

namespace keten {

std::string wrapped(std::string_view text, std::size_t indent, std::size_t screen) {
  std::string result;
  std::size_t column = indent;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const std::string_view word = text.substr(at, end - at);
    const std::size_t width = width_of(word);
    if (column > indent && column + 1 + width > screen) {
      result += "\n" + std::string(indent, ' ');
      column = indent;
    } else if (column > indent) {
      result += ' ';
      ++column;
    }
    result += word;
    column += width;
    at = end + 1;
  }
  return result;
}

}  // namespace keten
