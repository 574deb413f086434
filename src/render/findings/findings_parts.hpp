// What the machine formats of `keten check` share.
#pragma once

#include <string>
#include <string_view>

#include "keten/check.hpp"

namespace keten {

/// The chain's directory as seen from the directory `here`, normalised and without a slash at the end; empty for `here`
/// itself. What lies outside `here` begins with `..`. Only the texts are looked at, never the disk; `here` is absolute,
/// and when it is empty a directory stays as it was given.
std::string directory_from(std::string_view here, const ChainReport& report);

/// The path of a file in that directory; of the chain's own file when the finding is about no file.
std::string path_in(std::string_view directory, const ReportedPlace& place);

/// The message as a sentence with its full stop.
std::string sentence(std::string_view message);

/// What was probably meant and what to do, as full sentences; empty when nothing is known of either.
std::string advice_of(const ReportedFinding& finding);

/// The message and the advice after it.
std::string full_text(const ReportedFinding& finding);

/// Why the chain departs from the rule, and who decided that and when.
std::string reason_of(const Departure& departure);

}  // namespace keten
