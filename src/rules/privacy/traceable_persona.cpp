// persona-herleidbaar: a persona with contact data, a full date of birth or a surname.
#include <algorithm>

#include "keten/persona.hpp"
#include "rules/privacy/scan.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

constexpr std::array<std::string_view, 3> birth_keys = {"geboortedatum", "geboren", "geboortedag"};

/// Words with a capital with which a description begins, and not a first name: `Jonge Mantelzorger`.
bool is_description(std::string_view name) {
  static constexpr std::array<std::string_view, 14> words = {"jonge", "oudere",  "werkende", "mantelzorger", "partner",
                                                             "oma",   "opa",     "tante",    "oom",          "moeder",
                                                             "vader", "dochter", "zoon",     "persona"};
  const std::vector<std::string> first = words_of(name.substr(0, name.find(' ')));
  return !first.empty() && std::ranges::find(words, std::string_view(first.front())) != words.end();
}

/// The first name of the persona that a text belongs to; empty when it is not known.
std::string_view first_name(const Chain& chain, const TextPiece& piece) {
  const Persona* persona = piece.keys.size() > 1 ? chain.personas.find(piece.keys[1]) : nullptr;
  if (!persona) return {};
  const std::string_view name = persona->name;
  return name.substr(0, name.find(' '));
}

/// First names with a surname: the name itself, and the persona's first name with a surname in the other texts.
std::vector<TextRange> surnames(const Chain& chain, const TextPiece& piece) {
  std::vector<TextRange> found = find_titled_names(piece.text);
  const std::string_view first = first_name(chain, piece);
  if (first.size() < 2 || is_description(first)) return found;
  for (std::size_t at = piece.text.find(first); at != std::string_view::npos; at = piece.text.find(first, at + 1)) {
    const TextRange name = full_name(piece.text.substr(at));
    if (name != TextRange{} && name.end > first.size()) found.push_back({at + name.begin, at + name.end});
  }
  return found;
}

std::vector<TextRange> birth_dates(const TextPiece& piece) {
  return has_key_word(piece.keys.back(), birth_keys) ? find_dates(piece.text) : find_birth_dates(piece.text);
}

void check(const RuleContext& context, Reporter& report) {
  constexpr std::string_view advice =
      "Een persona is verzonnen. Geef haar alleen een voornaam en een leeftijd, en laat weg wat bij een bestaand mens "
      "hoort.";
  for (const TextPiece& piece : context.texts) {
    if (piece.section() != "personas" || piece.kind != PieceKind::value) continue;
    const auto add = [&](const std::vector<TextRange>& ranges, std::string_view message) {
      for (const TextRange& range : ranges)
        report.add(place_of(piece, range), about(piece), std::string(message), std::string(advice));
    };
    add(surnames(context.chain, piece), "Een persona heeft hier een achternaam");
    add(birth_dates(piece), "Een persona heeft hier een volledige geboortedatum");
    for (const auto& find : {find_emails, find_phones, find_addresses, find_ibans})
      add(find(piece.text), "Bij een persona staan contactgegevens");
  }
}

}  // namespace

extern constexpr Rule traceable_persona{
    .id = "persona-herleidbaar",
    .family = Family::privacy,
    .severity = Severity::warning,
    .from = std::nullopt,
    .summary = "Een persona lijkt op een bestaand mens",
    .explanation =
        R"(Persona's komen voort uit gesprekken met echte mantelzorgers. Zij vertelden hun verhaal in vertrouwen. Daarom mag een
persona nooit naar een van hen te herleiden zijn.

Een voornaam en een leeftijd zijn genoeg. Laat een achternaam, een geboortedatum, een adres, een telefoonnummer en een
e-mailadres weg, ook als u ze zelf verzint: wie het leest, weet dat niet.

```yaml
personas:
  maria:
    naam: Maria (75)
    situatie: Maria zorgt voor haar man.
```)",
    .source = "Handreiking bijlage 2, persona's",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
  rollen: {ketenregisseur: gemeente}
partijen:
  gemeente: {naam: Gemeente Voorbeeld, soort: gemeente}
personas:
-   maria: {naam: Maria de Vries, leeftijd: 75, situatie: Maria zorgt voor haar man.}
+   maria: {naam: Maria (75), leeftijd: 75, situatie: Maria zorgt voor haar man.}
)",
    .check = check};

}  // namespace keten::rules
