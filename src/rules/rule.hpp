// What a rule of `keten check` is, and the one table of them.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "keten/chain.hpp"
#include "keten/finding.hpp"

namespace keten {

class FreeTexts;

/// The families of docs/regels.md, in its order.
enum class Family { form, roles, parties, blocks, meetings, actions, network, personas, privacy };

/// What a rule looks at. `today` decides what is overdue and who has left.
struct RuleContext {
  const Chain& chain;
  const FreeTexts& texts;  ///< the chain's
  const Method& method;    ///< the chain's
  Phase phase;             ///< the chain's; rules that speak always must not look at it
  Date today;
};

class Reporter;

struct Rule {
  std::string_view id;  ///< names the fault, in kebab-case; never reused for something else
  Family family;
  Severity severity;          ///< unless the rule itself decides otherwise for a finding
  std::optional<Phase> from;  ///< the first phase in which it speaks; nothing: always, also when the phase is unknown
  std::string_view summary;   ///< one line, Dutch
  std::string_view explanation;  ///< why it matters and how to mend it; Dutch, Markdown
  std::string_view source;       ///< section of the handreiking or another source; may be empty
  /// Two tiny chains, one that triggers the rule and one that does not, written as the difference between them: a line
  /// that only the wrong one has begins with `- `, a line that only the right one has with `+ `. Either is one
  /// keten.yaml, or more files separated by lines `# bestand: pad/naam.yaml`. Empty for what no text can show, such as
  /// a file without permission. `today` in both is 2024-06-01. A test proves that the wrong one gives exactly what the
  /// right one gives, and this rule besides.
  std::string_view example = {};
  /// Looks at a loaded chain; nullptr for what is found while reading and decoding.
  void (*check)(const RuleContext&, Reporter&) = nullptr;
};

/// Collects what one rule finds.
class Reporter {
 public:
  Reporter(const Rule& rule, std::vector<Finding>& findings) : rule_(rule), findings_(findings) {}

  /// Adds a finding with the rule's id and severity, and returns it, so that the rule can change the severity or add
  /// other places. `message`: one Dutch sentence that starts with a capital and has no full stop at the end; words from
  /// the files stand between backticks or as they are when they are names. `advice`: what to do, full sentences.
  Finding& add(Place place, std::string about, std::string message, std::string advice = {});

 private:
  const Rule& rule_;
  std::vector<Finding>& findings_;
};

/// Every rule, family by family, in the order of docs/regels.md.
std::span<const Rule* const> all_rules();

/// The rule with this id, or nullptr.
const Rule* find_rule(std::string_view id);

}  // namespace keten
