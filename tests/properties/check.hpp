// Properties of rapidcheck as cases of doctest. The seed is that of RC_PARAMS, which ctest sets so that every run is
// the same; without it each run has its own. A failure prints the seed and the smallest case.
#pragma once

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>

namespace keten::test {

/// Holds for whatever `property` draws; inside it RC_ASSERT tells what has to be.
inline void holds(const std::string& sentence, auto property) { CHECK(rc::check(sentence, property)); }

}  // namespace keten::test
