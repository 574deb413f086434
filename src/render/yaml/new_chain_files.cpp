// Fills in the templates of templates/nieuw/.
#include "documents/new_chain/new_chain.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

#include "base/embedded.hpp"
#include "base/text/escape.hpp"
#include "render/mustache/mustache.hpp"
#include "render/terminal/wrap.hpp"

namespace keten {

namespace {

std::string_view find_template(std::string_view name) {
  const std::string path = fmt::format("nieuw/{}.mustache", name);
  const auto files = embedded_files();
  const auto found = std::ranges::find(files, path, &EmbeddedFile::path);
  return found == files.end() ? std::string_view() : found->text;
}

/// A line of explanation: `# ` and a word. An example, which one uses by taking the `#` away, has no space there, or
/// the several of its indentation.
bool is_explanation(std::string_view line) {
  const std::size_t mark = line.find_first_not_of(' ');
  if (mark == std::string_view::npos || mark + 2 >= line.size()) return false;
  return line[mark] == '#' && line[mark + 1] == ' ' && line[mark + 2] != ' ';
}

/// `text` with its lines of explanation broken to the width of a screen.
std::string fold_explanation(std::string_view text) {
  std::string folded;
  while (!text.empty()) {
    const std::size_t size = std::min(text.find('\n'), text.size() - 1) + 1;
    std::string_view line = text.substr(0, size);
    text.remove_prefix(size);
    if (!is_explanation(line)) {
      folded += line;
      continue;
    }
    const std::size_t words = line.find('#') + 2;
    const std::string begin(line.substr(0, words));
    line.remove_suffix(line.ends_with('\n') ? 1 : 0);
    std::string broken = wrapped(line.substr(words), 0, screen_width - words);
    for (std::size_t at = broken.find('\n'); at != std::string::npos; at = broken.find('\n', at + 1))
      broken.insert(at + 1, begin);
    folded += begin + broken + "\n";
  }
  return folded;
}

}  // namespace

NewFile fill_in(const FileToFill& file) {
  const RenderedTemplate rendered =
      render_template(file.template_name, find_template(file.template_name), file.data,
                      {.escape = escape_yaml, .partial = [](std::string_view) { return std::nullopt; }});
  if (!rendered.errors.empty())
    throw std::logic_error(fmt::format("template {}: {}", file.template_name, rendered.errors.front().message));
  return {file.path, fold_explanation(rendered.text)};
}

}  // namespace keten
