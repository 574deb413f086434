// Runs the rules over a chain and makes the report of `keten check`.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "keten/finding.hpp"
#include "keten/load.hpp"
#include "keten/types.hpp"

namespace keten {

/// Why and by whom a chain departs from a rule on purpose.
struct Departure {
  std::string reason;
  std::string by;  ///< empty: not told
  std::optional<Date> date;
};

/// A place by itself: it holds what a reader needs when the chain is no longer in memory.
struct ReportedPlace {
  std::string file;  ///< relative to the chain
  Span span;
  std::string message;
};

/// A finding by itself.
struct ReportedFinding {
  std::string_view rule;
  Severity severity = Severity::error;
  std::string message;
  std::string advice;
  std::string about;
  std::string suggestion;
  ReportedPlace place;
  std::string line;  ///< the row of the file where it begins, without its line end
  std::vector<ReportedPlace> also;
  std::optional<Departure> departure;  ///< a finding with one is not counted
};

struct Counts {
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t hints = 0;
  std::size_t departures = 0;
};

/// "2 fouten, 1 waarschuwing en 3 hints"; empty when there is nothing to count.
std::string in_words(const Counts& counts);

struct ChainReport {
  std::string directory;  ///< as given on the command line
  std::string name;       ///< empty when it could not be read
  std::optional<Phase> phase;
  bool strict = false;                    ///< the chain asks for it
  std::vector<ReportedFinding> findings;  ///< by file, row, column and rule

  Counts counts() const;
};

/// Every finding about a loaded chain: those of loading, and those of the rules that speak in its phase, less what the
/// chain departs from on purpose. `today` is the day to reckon with. Takes the chain, because it is not needed after.
ChainReport check_chain(LoadedChain loaded, std::string directory, Date today);

}  // namespace keten
