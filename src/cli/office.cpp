#include "cli/office.hpp"

#include <fmt/core.h>

#include "cli/document.hpp"
#include "cli/tool.hpp"

namespace keten::cli {

namespace {

/// pandoc needs a second or two for a long report.
constexpr std::chrono::seconds time_limit{60};

}  // namespace

std::optional<std::string> to_office(const Invocation& invocation, std::string_view format, std::string_view markdown) {
  const auto seconds = std::chrono::sys_seconds(invocation.today).time_since_epoch().count();
  const Tool pandoc{
      .words = {"pandoc", "--from=gfm", fmt::format("--to={}", format), "--metadata=lang:nl", "--output=-"},
      .environment = {fmt::format("SOURCE_DATE_EPOCH={}", seconds)}};
  ToolResult result = run_tool(pandoc, markdown, time_limit);
  if (result.end == ToolEnd::done) return std::move(result.output);
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
