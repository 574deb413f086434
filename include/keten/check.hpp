// Runs the rules over a chain and makes the report of `keten check`.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "keten/date.hpp"
#include "keten/finding.hpp"
#include "keten/load.hpp"

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
  bool is_known = false;               ///< the chain had it before, see ChainReport::since
};

struct Counts {
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t hints = 0;
  std::size_t departures = 0;

  /// All but the departures.
  std::size_t findings() const { return errors + warnings + hints; }
};

/// What the findings are compared with.
struct SinceRevision {
  std::string revision;
  std::vector<ReportedFinding> resolved;  ///< were found then, and no longer; without departures
};

/// "2 fouten, 1 waarschuwing en 3 hints"; empty when there is nothing to count.
std::string in_words(const Counts& counts);

struct ChainReport {
  std::string directory;  ///< as given on the command line
  std::string name;       ///< empty when it could not be read
  std::optional<Phase> phase;
  bool strict = false;                    ///< the chain asks for it
  std::vector<ReportedFinding> findings;  ///< by file, row, column and rule
  std::optional<SinceRevision> since;     ///< with it, findings that are known are told apart from new ones

  Counts counts() const;
  /// Of those that are not known.
  Counts new_counts() const;
};

/// Every finding about a loaded chain: those of loading, and those of the rules that speak in its phase, less what the
/// chain departs from on purpose. `today` is the day to reckon with. Takes the chain, because it is not needed after.
ChainReport check_chain(LoadedChain loaded, std::string directory, Date today);
/// The same for a chain that is. `findings` are those of loading it.
ChainReport check_chain(const Chain& chain, std::vector<Finding> findings, std::string directory, Date today);

/// Compares a report with that of the same chain at a revision: marks the findings that were there, by their
/// fingerprint, and sets `since`. Both must hold all findings.
void compare_with(ChainReport& report, const ChainReport& before, std::string revision);

}  // namespace keten
