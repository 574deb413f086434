// A copy of a chain to share with other municipalities: functions instead of persons, no contact data, no story about
// anybody, small counts of carers rounded. docs/delen.md says what becomes of every key.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "keten/chain.hpp"
#include "keten/check.hpp"
#include "keten/value.hpp"

namespace keten {

/// One file of the copy.
struct SharedFile {
  std::string path;     ///< relative to the copy, with slashes
  std::string comment;  ///< to stand above the content; may be empty
  Object content;       ///< sections
};

/// What was changed, for whoever has to look it over.
struct SharedCounts {
  std::size_t persons = 0;   ///< who stand there with their function
  std::size_t parties = 0;   ///< that were called after a person
  std::size_t names = 0;     ///< taken out of texts
  std::size_t data = 0;      ///< addresses, numbers and dates of birth taken out of texts
  std::size_t texts = 0;     ///< left out whole, for they are about somebody
  std::size_t minutes = 0;   ///< left out
  std::size_t counts = 0;    ///< of carers, rounded
  std::size_t own_keys = 0;  ///< x- keys, left out
};

struct SharedChain {
  std::vector<SharedFile> files;  ///< in byte order of their paths, in the layout that docs/formaat.md advises
  SharedCounts counts;
  std::string small_count;  ///< the number that a smaller one is rounded to
};

/// Makes the copy. `findings` are those of check_chain about this chain: a text in which a rule of the family Privacy
/// finds somebody is left out. The chain must be free of errors of form, or the copy has them as well.
SharedChain share(const Chain& chain, const ChainReport& findings);

}  // namespace keten
