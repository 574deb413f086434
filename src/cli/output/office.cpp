#include "cli/output/office.hpp"

#include <fmt/core.h>

#include "base/embedded.hpp"
#include "base/process/temporary.hpp"
#include "base/process/tool.hpp"
#include "cli/output/document.hpp"
#include "render/office/zip_dates.hpp"

namespace keten::cli {

namespace {

/// pandoc needs a second or two for a long report.
constexpr std::chrono::seconds time_limit{60};

/// What our own renderers read as well; not what else pandoc knows, such as formulas and smileys.
constexpr std::string_view dialect = "commonmark+pipe_tables+strikeout+autolink_bare_uris";

/// Writes an embedded file there, and gives its path.
std::string put(const TemporaryDirectory& there, std::string_view embedded, const std::string& name) {
  for (const EmbeddedFile& each : embedded_files())
    if (each.path == embedded) there.write(name, each.text);
  return (there.path() / name).string();
}

}  // namespace

std::optional<std::string> to_office(const Invocation& invocation, std::string_view format, std::string_view markdown) {
  const TemporaryDirectory files;
  const std::string style = put(files, fmt::format("documenten/{}.zip", format), fmt::format("voorbeeld.{}", format));
  const std::string filter = put(files, "documenten/kantoor.lua", "kantoor.lua");
  const auto seconds = std::chrono::sys_seconds(invocation.today).time_since_epoch().count();
  // The first heading becomes the title, in the text and in the properties of the file.
  const Tool pandoc{
      .words = {"pandoc", fmt::format("--from={}", dialect), fmt::format("--to={}", format),
                "--shift-heading-level-by=-1", "--metadata=lang:nl-NL", fmt::format("--reference-doc={}", style),
                fmt::format("--lua-filter={}", filter), "--output=-"},
      .environment = {fmt::format("SOURCE_DATE_EPOCH={}", seconds), "TZ=UTC"}};
  ToolResult result = run_tool(pandoc, markdown, time_limit);
  if (result.end == ToolEnd::done && !result.output.empty())
    return with_dates(std::move(result.output), invocation.today);
  if (result.end == ToolEnd::missing)
    complain(invocation, fmt::format("Voor `{}` is het programma pandoc nodig, en dat is er niet", format),
             "Installeer het (op Debian en Ubuntu: `sudo apt install pandoc`), of kies een ander formaat.");
  else if (result.end == ToolEnd::timed_out)
    complain(invocation, "Het programma pandoc was na een minuut nog niet klaar",
             "Probeer het nog eens, of kies een ander formaat.");
  else
    complain(invocation, fmt::format("Het programma pandoc kon geen `{}` maken", format), said_by(result));
  return std::nullopt;
}

}  // namespace keten::cli
