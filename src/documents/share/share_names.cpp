#include "documents/share/share_names.hpp"

#include <algorithm>
#include <array>

#include "base/text/letters.hpp"
#include "base/text/suggest.hpp"
#include "documents/shared/shown.hpp"
#include "keten/party.hpp"
#include "keten/person.hpp"

namespace keten::documents {

namespace {

constexpr std::size_t shortest_part = 3;  // letters; shorter ones occur in other words' company too often

/// The words before a surname, titles, and what joins two names.
constexpr std::string_view joints[] = {"van", "von", "de", "der", "den", "het", "ter", "ten", "te",  "op",  "in",  "la",
                                       "le",  "el",  "al", "ben", "bin", "t",   "s",   "d",   "drs", "ing", "mevr"};

/// Dutch words that are surnames or first names as well.
constexpr std::string_view ordinary_words[] = {
    "aalst",    "appel",  "arend",  "baars",    "bakker", "bal",    "bank",    "beek",   "beer",   "bel",
    "berg",     "bergen", "beuk",   "bij",      "blank",  "bloem",  "boer",    "boom",   "boon",   "borst",
    "bos",      "bosch",  "brand",  "breed",    "brink",  "broek",  "brouwer", "brug",   "bruin",  "buis",
    "burger",   "buur",   "dam",    "dans",     "dekker", "dijk",   "dik",     "dood",   "dorp",   "draaijer",
    "duif",     "duim",   "duin",   "duits",    "eik",    "eind",   "engel",   "feest",  "fles",   "fort",
    "gans",     "gast",   "gerst",  "goed",     "goud",   "graaf",  "gras",    "groen",  "groot",  "haak",
    "haan",     "haar",   "haas",   "hak",      "hand",   "hart",   "haven",   "heer",   "heide",  "herder",
    "heuvel",   "hoek",   "hof",    "holland",  "hond",   "hoop",   "horst",   "hout",   "huis",   "hulst",
    "jager",    "jong",   "jonge",  "kaars",    "kamp",   "kapper", "kat",     "keizer", "kerk",   "kers",
    "klaver",   "klein",  "knecht", "koe",      "kok",    "koning", "koper",   "kort",   "kramer", "kroon",
    "kruis",    "kuiper", "laan",   "lamp",     "land",   "lang",   "leeuw",   "leraar", "licht",  "linde",
    "linden",   "maan",   "maas",   "mark",     "markt",  "meer",   "meester", "mei",    "mens",   "meyer",
    "molen",    "mol",    "mos",    "muis",     "mulder", "nagel",  "nieuw",   "noord",  "oost",   "oud",
    "oude",     "paard",  "paus",   "peer",     "pijl",   "plas",   "polder",  "poort",  "post",   "pot",
    "prins",    "raad",   "recht",  "rijk",     "ring",   "roos",   "rood",    "ruiter", "schaap", "scheper",
    "schilder", "schoen", "school", "schouten", "slager", "slot",   "smid",    "sneep",  "snel",   "spiegel",
    "stam",     "steen",  "ster",   "stok",     "straat", "strand", "stroom",  "tak",    "timmer", "tuin",
    "valk",     "veen",   "veer",   "veld",     "velden", "vink",   "visser",  "vliet",  "vogel",  "vos",
    "vrede",    "vroom",  "water",  "weg",      "wal",    "west",   "wever",   "wiel",   "wijk",   "wil",
    "wilde",    "winkel", "winter", "wit",      "wolf",   "woud",   "zand",    "zee",    "zomer",  "zon",
    "zorg",     "zwaan",  "zwart",  "zuid",     "anders", "best",   "beste",   "fijn",   "hier",   "hoe",
    "jet",      "job",    "kans",   "loes",     "mag",    "max",    "min",     "nou",    "pin",    "rob",
    "sam",      "sinds",  "tel",    "toe",      "tom",    "vol",    "wat",     "wim",    "met",    "per"};

bool is_joint(std::string_view folded) { return std::ranges::find(joints, folded) != std::end(joints); }
bool is_ordinary(std::string_view folded) {
  return std::ranges::find(ordinary_words, folded) != std::end(ordinary_words);
}

/// Whether two words of one name may have this between them.
bool joins(std::string_view between) {
  return between.size() <= 4 && between.find_first_not_of(" .-'\n\xE2\x80\x99") == std::string_view::npos;
}

/// The same in a whole name, that may be written as `Boer, Anja de`.
bool joins_whole(std::string_view between) { return joins(between) || between == ", "; }

}  // namespace

bool is_called_after_person(const Party& party) {
  const bool is_key_person =
      std::ranges::any_of(party.kinds, [](const Ref<PartyKind>& kind) { return kind && kind->key_person; });
  if (!is_key_person || full_name(party.name) == TextRange{}) return false;
  const std::string first = fold(party.name.substr(0, party.name.find(' ')));
  if (first.find("praktijk") != std::string::npos || first.find("centrum") != std::string::npos) return false;
  return std::ranges::none_of(
      party.kinds, [&first](const Ref<PartyKind>& kind) { return kind && first.starts_with(fold(kind->name)); });
}

std::vector<PersonNames::Word> PersonNames::words_in(std::string_view text) {
  std::vector<Word> words;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    for (std::size_t size = 1; end < text.size(); end += size) {
      size = is_digit(text[end]) ? 1 : letter_at(text, end);
      if (size == 0) break;
    }
    if (end == at) {
      ++at;
      continue;
    }
    words.push_back({at, end, fold(text.substr(at, end - at)), is_capital(text, at)});
    at = end;
  }
  return words;
}

PersonNames::PersonNames(const Chain& chain) {
  const auto no_name = [this](std::string_view text) {
    for (const Word& word : words_in(text)) no_names_.insert(word.folded);
  };
  for (const PartyKind& kind : chain.method->party_kinds) no_name(kind.name);
  for (const Role& role : chain.method->roles) no_name(role.name);
  for (const TargetGroup& group : chain.method->target_groups) no_name(group.name);
  for (const std::string& area : chain.info.areas) no_name(area);
  for (const Person& person : chain.persons) add(person.name, person.id, person.function);
  for (const Party& party : chain.parties)
    if (is_called_after_person(party)) add(party.name, party.id, {});
  for (auto& [first, names] : whole_)
    for (WholeName& name : names)
      if (!find(name.function).empty()) name.function.clear();
}

void PersonNames::add(std::string_view name, std::string_view id, std::string_view function) {
  const std::vector<Word> words = words_in(name);
  if (words.empty()) return;
  WholeName whole{.words = {}, .function = one_line(function)};
  for (const Word& word : words) whole.words.push_back(word.folded);
  std::vector<WholeName>& alike = whole_[whole.words.front()];
  const auto same = std::ranges::find(alike, whole.words, &WholeName::words);
  if (same == alike.end())
    alike.push_back(std::move(whole));
  else
    same->function.clear();  // which of the two is not to be told
  for (const Word& word : words) add_part(word.folded);
  // An id often has the name by which somebody is called: `anna` of Annabel.
  for (const Word& called : words_in(id))
    for (const Word& word : words)
      if (called.folded.size() >= shortest_part && word.folded.starts_with(called.folded)) add_part(called.folded);
}

void PersonNames::add_part(const std::string& word) {
  const bool is_number = std::ranges::all_of(word, is_digit);
  if (word.size() >= shortest_part && !is_number && !is_joint(word) && !no_names_.contains(word)) parts_.insert(word);
}

bool PersonNames::is_part(const Word& word) const {
  if (!parts_.contains(word.folded)) {
    const std::string stem = word.folded.substr(0, word.folded.size() - 1);  // of `Annekes`
    return word.has_capital && word.folded.ends_with('s') && stem.size() > shortest_part && parts_.contains(stem);
  }
  return word.has_capital || !is_ordinary(word.folded);
}

/// How many words from `at` are the whole name of somebody; 0: none.
std::size_t PersonNames::length_of_whole_name(const std::vector<Word>& words, std::size_t at, std::string_view text,
                                              std::string& function) const {
  const auto alike = whole_.find(words[at].folded);
  if (alike == whole_.end()) return 0;
  std::size_t longest = 0;
  for (const WholeName& name : alike->second) {
    const std::size_t length = name.words.size();
    if (length <= longest || at + length > words.size()) continue;
    bool fits = true;
    bool is_telling = false;  // not all of it could be ordinary words
    for (std::size_t i = 0; i < length; ++i) {
      const Word& word = words[at + i];
      const bool joined = i == 0 || joins_whole(text.substr(words[at + i - 1].end, word.begin - words[at + i - 1].end));
      fits = fits && word.folded == name.words[i] && joined;
      is_telling = is_telling || word.has_capital || (parts_.contains(word.folded) && !is_ordinary(word.folded));
    }
    if (!fits || !is_telling) continue;
    longest = length;
    function = name.function;
  }
  return longest;
}

/// How many words from `at` are parts of names, with what joins them; 0: the first is none.
std::size_t PersonNames::length_of_parts(const std::vector<Word>& words, std::size_t at, std::string_view text) const {
  if (!is_part(words[at])) return 0;
  std::size_t length = 1;
  for (std::size_t next = at + 1; next < words.size(); ++next) {
    if (!joins(text.substr(words[next - 1].end, words[next].begin - words[next - 1].end))) break;
    if (is_part(words[next]))
      length = next - at + 1;
    else if (!is_joint(words[next].folded) && words[next].folded.size() > 1)
      break;
  }
  return length;
}

std::vector<Replacement> PersonNames::find(std::string_view text) const {
  std::vector<Replacement> found;
  if (whole_.empty()) return found;
  const std::vector<Word> words = words_in(text);
  for (std::size_t at = 0; at < words.size();) {
    std::string function;
    std::size_t length = length_of_whole_name(words, at, text, function);
    if (length == 0) length = length_of_parts(words, at, text);
    if (length > 0)
      found.push_back({{words[at].begin, words[at + length - 1].end},
                       function.empty() ? std::string(name_mark) : "(" + function + ")"});
    at += std::max<std::size_t>(length, 1);
  }
  return found;
}

bool PersonNames::stand_in(std::string_view id) const {
  const std::vector<Word> words = words_in(id);
  for (std::size_t at = 0; at < words.size(); ++at) {
    std::string function;
    if (is_part(words[at]) || length_of_whole_name(words, at, id, function) > 0) return true;
  }
  return false;
}

}  // namespace keten::documents
