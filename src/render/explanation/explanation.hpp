// What `keten uitleg` explains, as text for a screen, as Markdown and as JSON.
#pragma once

#include <span>
#include <string>

#include "documents/explain/explain.hpp"

namespace keten {

/// For a screen: headings at the margin, text below them indented and broken into lines, tables in two columns.
std::string explanations_as_text(std::span<const Explanation> explanations);

/// As a Markdown document; what comes from a method file is escaped.
std::string explanations_as_markdown(std::span<const Explanation> explanations);

/// `{"uitleg": […]}`: of each its kind, id and name, and its parts under their own keys.
Value explanations_as_value(std::span<const Explanation> explanations);

}  // namespace keten
