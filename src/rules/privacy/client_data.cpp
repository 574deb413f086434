// clientgegevens: a date of birth, or personal data under a key or heading such as cliënt, casus, patiënt or dossier.
#include <vector>

#include "base/text/suggest.hpp"
#include "rules/privacy/scan.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

constexpr std::string_view message_birth = "Hier staat een geboortedatum";
constexpr std::string_view message_case = "Hier staan gegevens van een cliënt of over een casus";
constexpr std::string_view advice =
    "Haal de gegevens weg: een keten gaat over partijen en ondersteuning, nooit over een cliënt. Bespreek een casus "
    "zonder namen, of maak er een verzonnen persona van.";

/// The words that announce data of a person in care. Whole words: not casusregisseur or cliëntondersteuning.
constexpr std::array<std::string_view, 13> markers = {
    "client",    "clienten",        "clientgegevens", "casus",    "casussen",      "casusgegevens", "patient",
    "patienten", "patientgegevens", "dossier",        "dossiers", "clientdossier", "patientdossier"};
constexpr std::array<std::string_view, 5> birth_keys = {"geboortedatum", "geboren", "geboortedag", "gebdatum",
                                                        "gebdat"};
/// Keys whose value says who a client is, or what is the matter.
constexpr std::array<std::string_view, 11> personal_keys = {"naam",  "voornaam",  "achternaam", "initialen",
                                                            "adres", "woonadres", "leeftijd",   "diagnose",
                                                            "bsn",   "telefoon",  "email"};

/// The number of keys up to and with the one that announces a client; 0 when none does. Ids are names of other things.
std::size_t marker_depth(const TextPiece& piece) {
  for (std::size_t i = 0; i < piece.keys.size(); ++i) {
    const bool is_id = i == 1 && piece.has_id;
    if (!is_id && has_key_word(piece.keys[i], markers)) return i + 1;
  }
  return 0;
}

/// What is personal in a text about a client, without what other rules know of themselves; the first of it.
std::vector<TextRange> personal_data(std::string_view text) {
  std::vector<TextRange> found = find_titled_names(text);
  for (const auto& find : {find_birth_dates, find_addresses})
    for (const TextRange& range : find(text)) found.push_back(range);
  return found;
}

/// Personal data in a value under a key that announces a client.
std::vector<TextRange> data_under_key(const TextPiece& piece, std::size_t depth) {
  if (piece.kind != PieceKind::value || piece.value.empty()) return {};
  if (piece.keys.size() > depth && has_key_word(piece.keys.back(), personal_keys)) return {{0, piece.text.size()}};
  std::vector<TextRange> found = personal_data(piece.text);
  for (const auto& find : {find_emails, find_phones})
    for (const TextRange& range : find(piece.text)) found.push_back(range);
  const bool is_name_alone = full_name(piece.text) != TextRange{} && piece.text.size() < 40;
  if (found.empty() && is_name_alone) found.push_back(full_name(piece.text));
  return found;
}

/// A row of a text that is a heading: `## Casus 3`, or `Cliënt: …`.
struct Heading {
  bool is_heading = false;
  bool is_markdown = false;
  bool announces = false;
  std::size_t rest = 0;  ///< where the row goes on after `Cliënt:`
};

Heading heading_of(std::string_view row) {
  const std::size_t begin = std::min(row.find_first_not_of(" \t>-*_"), row.size());
  Heading heading{.is_markdown = row.substr(begin).starts_with('#')};
  const std::size_t colon = row.find(':', begin);
  std::string_view title = heading.is_markdown ? row.substr(begin) : row.substr(begin, colon - begin);
  const std::size_t most_words = 4;
  heading.is_heading = heading.is_markdown || (colon != std::string_view::npos && words_of(title).size() <= most_words);
  while (title.ends_with('\r') || title.ends_with('*') || title.ends_with(':')) title.remove_suffix(1);
  heading.announces = heading.is_heading && has_one_of(title, markers);
  heading.rest = colon == std::string_view::npos ? row.size() : colon + 1;
  return heading;
}

/// Personal data in a text below a heading that announces a client, or on its row.
std::vector<TextRange> data_under_headings(std::string_view text) {
  std::vector<TextRange> found;
  bool inside = false;
  bool of_markdown = false;
  if (text.find('#') == std::string_view::npos && text.find(':') == std::string_view::npos) return found;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view row = text.substr(begin, end - begin);
    const Heading heading = heading_of(row);
    const bool is_blank = row.find_first_not_of(" \t\r") == std::string_view::npos;
    if (heading.announces) {
      inside = true;
      of_markdown = heading.is_markdown;
    } else if (heading.is_markdown || (!of_markdown && (heading.is_heading || is_blank))) {
      inside = false;
    }
    if (inside)
      for (const TextRange& range : personal_data(row)) found.push_back({begin + range.begin, begin + range.end});
    if (heading.announces && heading.rest < row.size()) {
      const TextRange name = full_name(row.substr(heading.rest));
      const std::size_t from = begin + heading.rest;
      if (name != TextRange{}) found.push_back({from + name.begin, from + name.end});
    }
    begin = end + 1;
  }
  return found;
}

std::vector<TextRange> birth_dates(const TextPiece& piece) {
  const bool under_key =
      piece.kind == PieceKind::value && !piece.keys.empty() && has_key_word(piece.keys.back(), birth_keys);
  return under_key ? find_dates(piece.text) : find_birth_dates(piece.text);
}

/// The first range is the place of a finding, the others stand with it.
void add(const TextPiece& piece, std::string_view message, const std::vector<TextRange>& ranges, Reporter& report) {
  if (ranges.empty()) return;
  Finding& finding =
      report.add(place_of(piece, ranges.front()), about(piece), std::string(message), std::string(advice));
  for (std::size_t i = 1; i < ranges.size(); ++i)
    if (ranges[i] != ranges.front()) finding.also.push_back({place_of(piece, ranges[i]), "Hier staat ook een gegeven"});
}

void check(const RuleContext& context, Reporter& report) {
  for (const TextPiece& piece : context.texts) {
    if (piece.section() == "personas") continue;  // persona-herleidbaar
    const std::vector<TextRange> dates = birth_dates(piece);
    add(piece, message_birth, dates, report);
    const std::size_t depth = marker_depth(piece);
    std::vector<TextRange> data = depth > 0 ? data_under_key(piece, depth) : data_under_headings(piece.text);
    std::erase_if(data, [&](const TextRange& range) { return std::ranges::find(dates, range) != dates.end(); });
    add(piece, message_case, data, report);
  }
}

}  // namespace

extern constexpr Rule client_data{
    .id = "clientgegevens",
    .family = Family::privacy,
    .severity = Severity::error,
    .from = std::nullopt,
    .summary = "Er staan gegevens van een cliënt in de keten",
    .explanation =
        R"(Een keten beschrijft wie samenwerken en welke ondersteuning er is. Gegevens over een casus horen er nooit in: de partijen
die meelezen hebben er geen recht op, en de mantelzorger heeft er geen toestemming voor gegeven.

Keten vindt een geboortedatum, en namen en andere gegevens onder een sleutel of kopje als cliënt, casus, patiënt of
dossier. Haal ze weg, ook uit de geschiedenis van git. Wilt u een situatie bespreken, maak dan een persona die niet naar
een bestaand mens te herleiden is.

```yaml
personas:
  maria:
    naam: Maria
    leeftijd: 75
    situatie: Maria zorgt voor haar man, die dementie heeft.
```)",
    .source = "AVG artikel 9; handreiking paragraaf 3.2",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
  rollen: {ketenregisseur: gemeente}
partijen:
  gemeente: {naam: Gemeente Voorbeeld, soort: gemeente}
bijeenkomsten:
  verkenning:
    soort: verkenning
    verslag: |
      ## Casus 1

-       Een mantelzorger, geboren op 12 maart 1950, vraagt om hulp.
+       Een mantelzorger van rond de 75 vraagt om hulp. De cliëntondersteuner legt op 12 maart 2024 uit wat kan.
)",
    .check = check};

}  // namespace keten::rules
