// What someone types in a file of a chain, as a guide shows it.
#pragma once

#include "lines.hpp"

namespace keten::guide {

/// The lines of a file after someone typed `shown` in it: only the lines that change or are new, with the lines that
/// they stand under. A line takes the place of the one with the same key at the same place; a new one comes at the end
/// of what it stands under, and else at the end of the file.
Lines typed_into(Lines file, const Lines& shown);

}  // namespace keten::guide
