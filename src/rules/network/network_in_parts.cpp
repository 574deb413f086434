// netwerk-in-delen: the ketenpartijen form more than one component.
#include <fmt/core.h>

#include <unordered_map>

#include "base/text/text.hpp"
#include "keten/party.hpp"
#include "keten/relation.hpp"
#include "model/graph.hpp"
#include "rules/network/links.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

using Parties = std::vector<const Party*>;

// The parts, the largest first; those of one size, and the parties in a part, in the order of the files.
std::vector<Parties> parts_of_network(const Chain& chain, Date today) {
  const Parties parties = chain_parties(chain, today);
  std::unordered_map<const Party*, GraphNode> nodes;
  for (const Party* party : parties) nodes.emplace(party, nodes.size());
  Graph graph(parties.size());
  for (const Relation& relation : chain.relations) {
    if (!is_link(relation, today)) continue;
    const auto one = nodes.find(first(relation));
    const auto other = nodes.find(second(relation));
    if (one != nodes.end() && other != nodes.end()) graph.connect(one->second, other->second);
  }
  std::vector<Parties> parts;
  for (const auto& part : parts_of(graph)) {
    parts.emplace_back();
    for (const GraphNode node : part) parts.back().push_back(parties[node]);
  }
  return parts;
}

void check(const RuleContext& context, Reporter& report) {
  const std::vector<Parties> parts = parts_of_network(context.chain, context.today);
  if (parts.size() < 2) return;
  if (parts.front().size() == 1) {
    report.add(place_of(context.chain.info), "keten", "Tussen de ketenpartijen is nog geen samenwerking vastgelegd",
               "Vraag elke partij met wie zij al contact heeft, en zet dat bij `relaties`.");
    return;
  }
  std::string apart;
  for (std::size_t i = 1; i < parts.size(); ++i) {
    std::vector<std::string> names;
    for (const Party* party : parts[i]) names.push_back(name_of(*party));
    if (!apart.empty()) apart += "; ";
    apart += enumerate(names);
  }
  report.add(
      place_of(context.chain.info), "keten", fmt::format("De ketenpartijen vormen {} losse delen", parts.size()),
      fmt::format("Los van de grootste groep: {}. Bespreek wie het contact kan leggen. Is het er al? Zet het dan "
                  "bij `relaties`.",
                  apart));
}

}  // namespace

extern constexpr Rule network_in_parts{
    .id = "netwerk-in-delen",
    .family = Family::network,
    .severity = Severity::hint,
    .from = Phase::apply,
    .summary = "De ketenpartijen vormen geen geheel, maar losse delen",
    .explanation =
        R"(In een keten komt een mantelzorger via elke partij bij de hulp die past. Dat lukt alleen als de partijen met elkaar
verbonden zijn, al is het via een ander. Bestaat het netwerk uit losse delen, dan stopt de weg halverwege.

Vaak is één contact tussen twee delen al genoeg:

```yaml
relaties:
  - tussen: [steunpunt, thuiszorg]
    vorm: doorverwijzing
```

Keten telt de samenwerkingen tussen ketenpartijen die er nu zijn. Wat u nog wenst, telt niet mee, en een verbinding
die alleen via een partij buiten de keten loopt ook niet.)",
    .source = "Handreiking 4.2",
    .example = R"(keten:
  naam: Voorbeeld
  fase: toepassen
partijen:
  gemeente: {naam: Gemeente Veenmeer, soort: gemeente}
  steunpunt: {naam: Steunpunt Mantelzorg, soort: mantelzorgsteunpunt}
  thuiszorg: {naam: Thuiszorg Veenmeer, soort: thuiszorgorganisatie}
  ggz: {naam: GGZ Veenmeer, soort: ggz-organisatie}
relaties:
  - tussen: [gemeente, steunpunt]
  - tussen: [thuiszorg, ggz]
+   - tussen: [steunpunt, thuiszorg]
)",
    .check = check};

}  // namespace keten::rules
