#include "cli/office.hpp"

#include <fmt/core.h>
#include <stdlib.h>

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <system_error>

#include "cli/document.hpp"
#include "embedded.hpp"
#include "process/tool.hpp"
#include "render/zip_dates.hpp"

namespace keten::cli {

namespace fs = std::filesystem;

namespace {

/// pandoc needs a second or two for a long report.
constexpr std::chrono::seconds time_limit{60};

/// What our own renderers read as well; not what else pandoc knows, such as formulas and smileys.
constexpr std::string_view dialect = "commonmark+pipe_tables+strikeout+autolink_bare_uris";

/// A directory for files that pandoc wants to read, gone when this is.
class TemporaryDirectory {
 public:
  TemporaryDirectory() {
    std::string name = (fs::temp_directory_path() / "keten-XXXXXX").string();
    if (!::mkdtemp(name.data())) throw std::system_error(errno, std::generic_category(), name);
    path_ = name;
  }
  ~TemporaryDirectory() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  TemporaryDirectory(const TemporaryDirectory&) = delete;
  TemporaryDirectory& operator=(const TemporaryDirectory&) = delete;

  /// Writes an embedded file there, and gives its path.
  std::string put(std::string_view embedded, std::string_view name) const {
    const fs::path path = path_ / name;
    std::ofstream file(path, std::ios::binary);
    for (const EmbeddedFile& each : embedded_files())
      if (each.path == embedded) file << each.text;
    file.close();
    if (!file) throw std::system_error(ENOSPC, std::generic_category(), path.string());
    return path.string();
  }

 private:
  fs::path path_;
};

}  // namespace

std::optional<std::string> to_office(const Invocation& invocation, std::string_view format, std::string_view markdown) {
  const TemporaryDirectory files;
  const std::string style = files.put(fmt::format("documenten/{}.zip", format), fmt::format("voorbeeld.{}", format));
  const std::string filter = files.put("documenten/kantoor.lua", "kantoor.lua");
  const auto seconds = std::chrono::sys_seconds(invocation.today).time_since_epoch().count();
  // The first heading becomes the title, in the text and in the properties of the file.
  const Tool pandoc{
      .words = {"pandoc", fmt::format("--from={}", dialect), fmt::format("--to={}", format),
                "--shift-heading-level-by=-1", "--metadata=lang:nl-NL", fmt::format("--reference-doc={}", style),
                fmt::format("--lua-filter={}", filter), "--output=-"},
      .environment = {fmt::format("SOURCE_DATE_EPOCH={}", seconds), "TZ=UTC"}};
  ToolResult result = run_tool(pandoc, markdown, time_limit);
  if (result.end == ToolEnd::done) return with_dates(std::move(result.output), invocation.today);
  if (result.end == ToolEnd::missing)
    complain(invocation, fmt::format("Voor `{}` is het programma pandoc nodig, en dat is er niet", format),
             "Installeer het (op Debian en Ubuntu: `sudo apt install pandoc`), of kies een ander formaat.");
  else if (result.end == ToolEnd::timed_out)
    complain(invocation, "Het programma pandoc was na een minuut nog niet klaar",
             "Probeer het nog eens, of kies een ander formaat.");
  else
    complain(invocation, fmt::format("Het programma pandoc kon geen `{}` maken", format),
             fmt::format("Het zegt: {}", result.errors));
  return std::nullopt;
}

}  // namespace keten::cli
