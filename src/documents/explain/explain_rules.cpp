// What `keten uitleg` tells of rules: one in full, the page of all, and the page of their messages.
#include <fmt/core.h>

#include <cmath>

#include "base/text/text.hpp"
#include "documents/explain/explain_parts.hpp"
#include "keten/finding.hpp"
#include "model/fields/tables.hpp"
#include "rules/example.hpp"
#include "rules/families.hpp"
#include "rules/gallery.hpp"

namespace keten::documents {

namespace {

/// The first phase in which a rule speaks.
std::string_view from_phase(const Rule& rule) { return rule.from ? word(*rule.from) : "altijd"; }

/// Whether `text` has `word` as a word in code: between backticks, spaces and the marks of YAML.
bool mentions(std::string_view text, std::string_view word) {
  constexpr std::string_view before = "` {\n";
  constexpr std::string_view after = "`:}";
  for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if (at > 0 && end < text.size() && before.find(text[at - 1]) != std::string_view::npos &&
        after.find(text[end]) != std::string_view::npos)
      return true;
  }
  return false;
}

/// The thresholds that a rule reckons with: those that its explanation names.
Explanation::Table thresholds_of(const Rule& rule) {
  Explanation::Table thresholds{
      .columns = {{.key = "drempel", .header = "Drempel", .style = Style::code},
                  {.key = "betekenis", .header = "Betekenis", .style = Style::markdown, .brief = true},
                  {.key = "standaard", .header = "Standaard", .brief = true}},
      .rows = {}};
  if (rule.explanation.find("drempels") == std::string_view::npos) return thresholds;
  for (const Field& field : table<Thresholds>().fields)
    if (mentions(rule.explanation, field.key)) {
      const long standard =
          std::lround(parse_number(field.example).value_or(0));  // a test compares it with the default
      thresholds.rows.push_back({field.key, field.doc, std::int64_t{standard}});
    }
  return thresholds;
}

/// The finding as one reads it: the message, and what to do.
std::string sample_text(const ReportedFinding& finding) {
  std::string text = finding.message + ".";
  if (!finding.suggestion.empty()) text += fmt::format("\n\nBedoelde u `{}`?", finding.suggestion);
  if (!finding.advice.empty()) text += "\n\n" + finding.advice;
  return text;
}

/// A table of the rules of one family; empty when it has none.
Explanation::Table rules_of(Family family) {
  Explanation::Table rules{
      .columns = {{.key = "regel", .header = "Regel", .style = Style::code},
                  {.key = "ernst", .header = "Ernst"},
                  {.key = "vanaf", .header = "Vanaf fase"},
                  {.key = "kort", .header = "Wat er aan de hand is", .style = Style::markdown, .brief = true}},
      .rows = {}};
  for (const Rule* rule : all_rules())
    if (rule->family == family)
      rules.rows.push_back({rule->id, severity_word(rule->severity), from_phase(*rule), rule->summary});
  return rules;
}

constexpr std::string_view rules_introduction =
    R"(`keten check` kijkt met deze regels naar uw keten. Elke regel heeft een ernst:

- Een **fout** moet u herstellen. De bestanden spreken elkaar tegen, of er staat iets in wat er nooit mag staan.
- Een **waarschuwing** vraagt om aandacht. Er ontbreekt iets wat een keten in ieder geval nodig heeft, of er is werk
  blijven liggen.
- Een **hint** is een advies. U beslist zelf.

Een regel spreekt vanaf een fase van het faseplan: A voorbereiden, B starten, C toepassen, D optimaliseren. Zo krijgt u
aan het begin geen lijst met dingen die pas later aan de orde zijn. Een paar regels kiezen hun ernst per geval, omdat
iets in een latere fase zwaarder weegt.

Wilt u bewust van een waarschuwing of hint afwijken? Zet dat dan in `keten.yaml`, met de reden. De bevinding telt niet
meer mee:

```yaml
keten:
  controle:
    afwijkingen:
      - regel: informatiepunt-plaats
        reden: Het loket van de gemeente is bij ons bekender.
```

Van een fout kunt u niet afwijken.)";

constexpr std::string_view made_by =
    "Deze bladzijde komt uit het programma zelf: `keten uitleg {} -f md` schrijft haar.";

std::string yes_or_reason(const Rule& rule, const ReportedFinding& finding, Help help, std::vector<Lack>& lacks) {
  if (has(finding, help)) return "ja";
  for (const Lack& lack : meant_lacks())
    if (lack.rule == rule.id && lack.help == help) {
      lacks.push_back(lack);
      return fmt::format("nee ({})", lacks.size());
    }
  return "**nee**";
}

}  // namespace

Explanation explain_rule(const Rule& rule) {
  Explanation result{
      .kind = "regel", .id = std::string(rule.id), .name = std::string(rule.id), .name_style = Style::code};
  result.parts.push_back(prose("kort", "", fmt::format("{}.", rule.summary)));
  result.parts.push_back(fact("ernst", "Ernst", severity_word(rule.severity)));
  result.parts.push_back(fact("vanaf", "Vanaf fase", from_phase(rule)));
  result.parts.push_back(fact("familie", "Hoort bij", names_of(rule.family).name));
  if (!rule.source.empty()) result.parts.push_back(fact("bron", "Bron", rule.source));
  result.parts.push_back(prose("uitleg", "", rule.explanation));
  if (Explanation::Table thresholds = thresholds_of(rule); !thresholds.rows.empty())
    result.parts.push_back(table_part("drempels", "Drempels", std::move(thresholds)));
  if (!rule.example.empty())
    result.parts.push_back(code("fout", "Voorbeeld dat de regel raakt", wrong_side(rule.example)));
  if (const auto finding = sample_finding(rule))
    result.parts.push_back(prose("melding", "Wat keten dan zegt", sample_text(*finding)));
  if (!rule.example.empty()) result.parts.push_back(code("goed", "Zo is het goed", right_side(rule.example)));
  return result;
}

void add_rules(Catalogue& catalogue) {
  for (const Rule* rule : all_rules())
    catalogue.push_back({{std::string(rule->id)}, [rule] { return explain_rule(*rule); }});
}

Explanation rules_page() {
  Explanation page{
      .kind = "bladzijde", .id = "regels", .name = "De regels van `keten check`", .name_style = Style::markdown};
  page.says_kind = true;
  page.is_overview = true;
  page.parts.push_back(prose("over", "", rules_introduction));
  page.parts.push_back(prose("bladzijde", "", fmt::format(fmt::runtime(made_by), page.id)));
  for (const FamilyNames& names : families) {
    Explanation::Table rules = rules_of(names.family);
    if (rules.rows.empty()) continue;
    page.parts.push_back(table_part(std::string(names.key), std::string(names.name), std::move(rules)));
  }
  for (const FamilyNames& names : families) {
    Explanation family{.kind = "familie", .id = std::string(names.key), .name = std::string(names.name)};
    family.parts.push_back(prose("over", "", names.about));
    for (const Rule* rule : all_rules())
      if (rule->family == names.family) family.children.push_back(explain_rule(*rule));
    if (!family.children.empty()) page.children.push_back(std::move(family));
  }
  return page;
}

Explanation messages_page() {
  Explanation page{
      .kind = "bladzijde", .id = "meldingen", .name = "De meldingen van `keten check`", .name_style = Style::markdown};
  page.says_kind = true;
  page.parts.push_back(prose(
      "over", "",
      "Per regel één melding, zoals `keten check` haar geeft voor het voorbeeld van die regel. Bij elke melding "
      "hoort wat u nodig hebt om haar te verhelpen: de rij en de kolom in het bestand, een stukje van het bestand "
      "zelf, en wat u kunt doen. Ontbreekt er één, dan staat eronder waarom."));
  page.parts.push_back(prose("bladzijde", "", fmt::format(fmt::runtime(made_by), page.id)));
  std::vector<Lack> lacks;
  for (const FamilyNames& names : families) {
    Explanation::Table messages{
        .columns = {{.key = "regel", .header = "Regel", .style = Style::code},
                    {.key = "ernst", .header = "Ernst"},
                    {.key = "melding", .header = "Melding", .style = Style::markdown, .brief = true},
                    {.key = "rij", .header = "Rij", .style = Style::markdown},
                    {.key = "kolom", .header = "Kolom", .style = Style::markdown},
                    {.key = "fragment", .header = "Fragment", .style = Style::markdown},
                    {.key = "raad", .header = "Wat te doen", .style = Style::markdown}},
        .rows = {}};
    for (const Rule* rule : all_rules()) {
      if (rule->family != names.family) continue;
      const auto finding = sample_finding(*rule);
      if (!finding) continue;
      messages.rows.push_back(
          {rule->id, severity_word(finding->severity), finding->message,
           yes_or_reason(*rule, *finding, Help::row, lacks), yes_or_reason(*rule, *finding, Help::column, lacks),
           yes_or_reason(*rule, *finding, Help::excerpt, lacks), yes_or_reason(*rule, *finding, Help::remedy, lacks)});
    }
    if (!messages.rows.empty())
      page.parts.push_back(table_part(std::string(names.key), std::string(names.name), std::move(messages)));
  }
  Explanation::Table reasons{.columns = {{.key = "regel", .header = "Regel", .style = Style::code},
                                         {.key = "nummer", .header = "Nummer"},
                                         {.key = "reden", .header = "Reden", .style = Style::markdown, .brief = true}},
                             .rows = {}};
  for (std::size_t i = 0; i < lacks.size(); ++i) reasons.rows.push_back({lacks[i].rule, i + 1, lacks[i].reason});
  if (!lacks.empty()) page.parts.push_back(table_part("ontbreekt", "Waarom er iets ontbreekt", std::move(reasons)));
  return page;
}

}  // namespace keten::documents
