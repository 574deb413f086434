// The example chain of docs/formaat.md, with what it takes to show every key of every document.
#pragma once

#include "documents/document_table.hpp"
#include "keten/source_file.hpp"

namespace keten::documents {

/// The day on which the example chain is looked at.
inline constexpr Date example_day = std::chrono::year(2024) / 6 / 1;

/// The example chain with, besides its own, a meeting of every kind: so the agenda has every block.
Chain example_chain();

Made sample_differences(const Chain& example);
Made sample_overviews(const Chain& example);
Made sample_courses(const Chain& example);

}  // namespace keten::documents
