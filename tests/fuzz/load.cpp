// A chain of any files, from reading to every document as JSON.
#include <algorithm>

#include "checks/documents.hpp"
#include "checks/formats.hpp"
#include "fuzz/fuzz.hpp"
#include "keten/check.hpp"
#include "render/findings/findings.hpp"
#include "render/json/json.hpp"
#include "rules/fingerprint.hpp"
#include "rules/rule.hpp"

namespace {

using namespace keten;
using fuzz::require;
using fuzz::require_none;

void check_report(const ChainReport& report) {
  for (const ReportedFinding& finding : report.findings) {
    require(find_rule(finding.rule) != nullptr, "a finding has a rule of the table", finding.rule);
    require(!finding.message.empty() && !finding.message.ends_with('.'), "a message is a sentence", finding.message);
    require(finding.place.span.begin <= finding.place.span.end, "a place begins before it ends", finding.rule);
  }
  std::vector<std::string> prints = fingerprints(report.findings);
  std::ranges::sort(prints);
  require(std::ranges::adjacent_find(prints) == prints.end(), "fingerprints differ");
  require_none(test::problem_of_terminal_text(findings_as_text(std::span(&report, 1), {})), "findings as text");
  require_none(test::problem_of_json(to_json(findings_as_value(std::span(&report, 1), fuzz::today))), "as json");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  LoadedChain loaded = load_chain(fuzz::files_of(fuzz::text_of(data, size)));
  const Chain& chain = loaded.chain;
  const ChainReport report = check_chain(chain, std::move(loaded.findings), "keten", fuzz::today);
  check_report(report);
  // No document is made of a chain that cannot be read: the commands refuse it.
  if (chain.info.node == nullptr || chain.method->info.name.empty()) return 0;
  if (size % 8 > 1) return 0;  // one in four, for speed: the target `documents` looks at them too
  const bool is_public = size % 8 == 0;
  for (const test::Document& document : test::documents_of(chain, fuzz::today, is_public))
    require_none(test::problem_of_json(to_json(document.data)), document.name);
  return 0;
}
