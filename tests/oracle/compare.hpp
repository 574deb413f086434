// Whether keten and libyaml agree on a file; and the differences that are meant to be.
#pragma once

#include <string>
#include <string_view>

namespace oracle {

/// What is different and should not be; empty when nothing is.
std::string compare(std::string_view bytes);

}  // namespace oracle
