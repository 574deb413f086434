// The dates inside a zip file, which an odt is.
#pragma once

#include <string>

#include "keten/date.hpp"

namespace keten {

/// The same archive with every file in it dated `day`, at midnight; as it is when it is no zip file. Days before 1980
/// become its first day, as a zip file knows no earlier ones.
std::string with_dates(std::string zip, Date day);

}  // namespace keten
