#include <set>
#include <string>
#include <utility>
#include <vector>

#include "keten/check.hpp"
#include "rules/fingerprint.hpp"

namespace keten {

void compare_with(ChainReport& report, const ChainReport& before, std::string revision) {
  const std::vector<std::string> now = fingerprints(report.findings);
  const std::vector<std::string> then = fingerprints(before.findings);
  const std::set<std::string> now_known(now.begin(), now.end());
  std::set<std::string> then_counted;
  report.since = SinceRevision{.revision = std::move(revision), .resolved = {}};
  for (std::size_t i = 0; i < then.size(); ++i) {
    if (before.findings[i].departure) continue;
    then_counted.insert(then[i]);
    if (!now_known.contains(then[i])) report.since->resolved.push_back(before.findings[i]);
  }
  for (std::size_t i = 0; i < now.size(); ++i) report.findings[i].is_known = then_counted.contains(now[i]);
}

}  // namespace keten
