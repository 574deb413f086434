// Templates of any text, with partials: what stands below a line `# bestand: naam` is the partial `naam`.
#include "render/mustache/mustache.hpp"

#include <algorithm>

#include "base/text/escape.hpp"
#include "checks/formats.hpp"
#include "fuzz/fuzz.hpp"

namespace {

using namespace keten;
using fuzz::require;

/// Something of every kind.
Value data() {
  return Object{{"a", "tekst"},
                {"b", true},
                {"c", false},
                {"d", nullptr},
                {"e", 12},
                {"f", 1.5},
                {"naam", "<b>*x* & \"y\"</b>\nz"},
                {"lijst", Array{Object{{"a", 1}, {"g", "h"}}, Object{{"a", "2"}, {"lijst", Array{}}}}},
                {"woorden", Array{"een", "twee"}},
                {"leeg", Array{}},
                {"geneste", Object{{"a", Object{{"b", Object{{"c", "diep"}}}}}}}};
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const Value values = data();
  const std::vector<SourceFile> files = fuzz::files_of(fuzz::text_of(bytes, size));
  const auto find = [&files](std::string_view name) -> std::optional<std::string> {
    const auto file = std::ranges::find(files, name, &SourceFile::path);
    return file == files.end() ? std::nullopt : std::optional(file->text);
  };
  const std::string text = find(files.empty() ? "" : "keten.yaml").value_or("");
  for (const bool strict : {true, false}) {
    const RenderedTemplate rendered =
        render_template("keten.yaml", text, values, {.escape = escape_markdown, .partial = find, .strict = strict});
    require(rendered.errors.empty() || rendered.text.empty(), "a template with errors gives no text");
    for (const TemplateError& error : rendered.errors) {
      const std::string where = find(error.name).value_or("");
      require(error.at.row >= 1 && error.at.row <= 1U + static_cast<unsigned>(std::ranges::count(where, '\n')),
              "an error lies in its template", error.message);
      require(!error.message.empty(), "an error says something");
    }
    if (text.find("{{") == std::string::npos) require(rendered.text == text, "text without tags stays as it is");
  }
  return 0;
}
