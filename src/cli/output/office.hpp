// Markdown as a file for a word processor, through pandoc.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "cli/command.hpp"

namespace keten::cli {

/// The bytes of a docx or odt of `markdown`, in our own style; nothing, after a complaint, when pandoc is missing,
/// fails or takes too long. The same text and day give the same bytes.
std::optional<std::string> to_office(const Invocation& invocation, std::string_view format, std::string_view markdown);

}  // namespace keten::cli
