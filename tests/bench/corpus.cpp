#include "corpus.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <map>
#include <random>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>

namespace bench {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t party_count = 24;
constexpr std::size_t meeting_count = 14;
constexpr std::size_t persona_count = 12;

constexpr std::string_view blocks[] = {"bewustwording", "preventie", "interventies", "zelfmanagement",
                                       "nazorg",        "opleiden",  "onderzoek"};
constexpr std::string_view kinds[] = {"gemeente",  "mantelzorgsteunpunt", "welzijnsorganisatie",  "huisarts",
                                      "onderwijs", "ggz-organisatie",     "thuiszorgorganisatie", "vereniging"};
constexpr std::string_view groups[] = {"jonge-mantelzorgers", "werkende-mantelzorgers", "dementie",
                                       "migratieachtergrond"};
constexpr std::string_view support[] = {"informatie-en-advies", "educatie", "emotionele-steun", "zelfhulp"};
constexpr std::string_view words[] = {
    "de",        "mantelzorger", "vraagt",   "om",       "één",       "gesprek",     "met",   "het",
    "steunpunt", "over",         "zorgen",   "thuis",    "collega's", "coördineren", "samen", "een",
    "café",      "waar",         "mensen",   "elkaar",   "vinden",    "vóór",        "alles", "te",
    "veel",      "wordt",        "huisarts", "verwijst", "sneller",   "naar",        "idee",  "geïnteresseerd",
    "school",    "leert",        "signalen", "herkennen"};

/// Text from a generator with a fixed seed. Not std::uniform_int_distribution: its numbers differ between libraries.
class Writer {
 public:
  explicit Writer(std::size_t seed) : random_(static_cast<std::uint32_t>(seed)) {}

  std::size_t below(std::size_t limit) { return random_() % limit; }

  template <std::size_t N>
  std::string_view pick(const std::string_view (&list)[N]) {
    return list[below(N)];
  }

  std::string sentence(std::size_t length) {
    std::string text;
    for (std::size_t i = 0; i < length; ++i) text += (i ? " " : "") + std::string(pick(words));
    return text;
  }

  /// Lines of running text, each with this indent.
  std::string paragraph(std::size_t lines, std::size_t indent) {
    std::string text;
    for (std::size_t i = 0; i < lines; ++i) text += std::string(indent, ' ') + sentence(13) + ".\n";
    return text;
  }

  std::string party() { return fmt::format("partij-{}", below(party_count)); }
  std::string date() { return fmt::format("2023-{:02}-{:02}", 1 + below(12), 1 + below(28)); }

 private:
  std::mt19937 random_;
};

std::string chain_text(Writer& w, std::size_t number) {
  return fmt::format(
      "# Verzonnen keten om mee te meten\nketen:\n  naam: Keten {}\n  schaal: gemeente\n  gebied: [Gemeente {}]\n"
      "  fase: toepassen\n  start: 2023-01-10\n  doelgroepen: [dementie, jonge-mantelzorgers]\n  rollen:\n"
      "    ketenregisseur: persoon-0\n    centraal-informatiepunt: partij-1\n  kerncijfers: {{inwoners: {}}}\n"
      "  toelichting: |\n{}doelen:\n  bereik:\n    doel: \"{}\"\n    streefwaarde: 200\n    metingen:\n"
      "      2023-06-30: 145\n      2023-12-31: 162,5\n",
      number, number, 20000 + w.below(90000), w.paragraph(20, 4), w.sentence(9));
}

std::string persons_text(Writer& w) {
  std::string text = "personen:\n";
  for (std::size_t i = 0; i < party_count; ++i)
    text += fmt::format(
        "  persoon-{0}:\n    functie: {1}\n    partij: partij-{0}\n    niveau: tactisch\n"
        "    email: contact{0}@example.nl\n",
        i, w.sentence(3));
  return text;
}

std::string party_text(Writer& w, std::size_t i) {
  return fmt::format(
      "partijen:\n  partij-{0}:\n    naam: \"Organisatie {0} voor {1}\"\n    soort: {2}\n    betrokken: ketenpartij\n"
      "    ook-bekend-als: [Org {0}, 'O{0}']\n    aanspreekpunt: persoon-{0}\n    sinds: 2023-01-10\n"
      "    bevestigd: {3}\n    contact: {{wijze: huisbezoek, aantal: ca. {4}, frequentie: wekelijks}}\n"
      "    aanbod: [signaleren, doorverwijzen]\n    activiteiten:\n      - {5}\n      - {6}\n    financiering: "
      "gemeente\n"
      "    inzet: 4 uur per maand\n    belang: >-\n{7}    toelichting: |\n{8}",
      i, w.sentence(2), kinds[i % std::size(kinds)], w.date(), 20 + w.below(400), w.sentence(4), w.sentence(5),
      w.paragraph(6, 6), w.paragraph(16, 6));
}

std::string block_text(Writer& w, std::size_t i) {
  std::string text = fmt::format(
      "bouwstenen:\n  {}:\n    rollen:\n      kwaliteitsbewaker: {}\n    toelichting: |\n{}"
      "instrumenten:\n",
      blocks[i], w.party(), w.paragraph(4, 6));
  for (std::size_t k = 0; k < 5; ++k)
    text += fmt::format(
        "  instrument-{0}-{1}:\n    naam: \"{2}\"\n    bouwstenen: [{3}]\n    soort: {4}\n    doelgroepen: [{5}]\n"
        "    rollen: {{uitvoerder: {6}, ontwikkelaar: {7}}}\n    bevestigd: {8}\n    toegang: {9}\n    toelichting: "
        ">-\n{10}",
        i, k, w.sentence(4), blocks[i], w.pick(support), w.pick(groups), w.party(), w.party(), w.date(), w.sentence(6),
        w.paragraph(4, 6));
  return text;
}

std::string relations_text(Writer& w) {
  std::string text = "relaties:\n";
  for (std::size_t i = 0; i < 36; ++i)
    text +=
        fmt::format("  - tussen: [partij-{}, partij-{}]\n    status: {}\n    vorm: samenwerking\n    bevestigd: {}\n",
                    i % party_count, (i + 1 + i / party_count) % party_count,
                    i % 5 == 0   ? "goed"
                    : i % 7 == 0 ? "gewenst"
                                 : "bestaand",
                    w.date());
  return text;
}

std::string meeting_text(Writer& w, std::size_t i) {
  std::string text = fmt::format(
      "bijeenkomsten:\n  bijeenkomst-{0}:\n    soort: basisbijeenkomst\n    datum: 2023-{1:02}-{2:02}\n    begin: "
      "13:30\n"
      "    einde: 15:30\n    bouwstenen: [{3}]\n    locatie: 'Zaal {0}'\n    aanwezig: [partij-0, partij-1, partij-2]\n"
      "    besluiten:\n      - {4}\n    verslag: |\n{5}acties:\n",
      i, 1 + i % 12, 1 + 14 * (i / 12), blocks[i % std::size(blocks)], w.sentence(8), w.paragraph(14, 6));
  for (std::size_t k = 0; k < 3; ++k)
    text += fmt::format(
        "  actie-{0}-{1}:\n    actie: {2}\n    eigenaar: {3}\n    bouwsteen: {4}\n    bijeenkomst: bijeenkomst-{0}\n"
        "    deadline: 2023-12-{5:02}\n    status: gereed\n    afgerond: 2023-12-01\n    voortgang: {6}\n",
        i, k, w.sentence(7), w.party(), blocks[i % std::size(blocks)], 1 + w.below(28), w.sentence(8));
  return text;
}

std::string persona_text(Writer& w, std::size_t i) {
  return fmt::format(
      "personas:\n  persona-{0}:\n    naam: Persona {0}\n    leeftijd: {1}\n    doelgroepen: [{2}]\n    persoonlijk: "
      "{3}\n"
      "    behoeften:\n      - behoefte: {4}\n        instrumenten: [instrument-1-1]\n      - {{behoefte: {5}}}\n"
      "    profiel: |\n{6}    situatie: |\n{7}",
      i, 20 + w.below(70), w.pick(groups), w.sentence(6), w.sentence(5), w.sentence(4), w.paragraph(10, 6),
      w.paragraph(14, 6));
}

void write(const fs::path& path, const std::string& text, CorpusSize& size) {
  ++size.files;
  size.bytes += text.size();
  std::error_code ignored;
  if (fs::file_size(path, ignored) == text.size() && !ignored) return;
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << text;
}

/// 3 + 24 + 7 + 14 + 12 = 60 files.
void write_chain(const fs::path& directory, std::size_t number, CorpusSize& size) {
  Writer w(number);
  write(directory / "keten.yaml", chain_text(w, number), size);
  write(directory / "personen.yaml", persons_text(w), size);
  write(directory / "relaties.yaml", relations_text(w), size);
  for (std::size_t i = 0; i < party_count; ++i)
    write(directory / fmt::format("partijen/partij-{}.yaml", i), party_text(w, i), size);
  for (std::size_t i = 0; i < std::size(blocks); ++i)
    write(directory / fmt::format("bouwstenen/{}-{}.yaml", i + 1, blocks[i]), block_text(w, i), size);
  for (std::size_t i = 0; i < meeting_count; ++i)
    write(directory / fmt::format("bijeenkomsten/{}.yaml", i), meeting_text(w, i), size);
  for (std::size_t i = 0; i < persona_count; ++i)
    write(directory / fmt::format("personas/persona-{}.yaml", i), persona_text(w, i), size);
}

}  // namespace

fs::path chain_directory(const fs::path& corpus, std::size_t number) {
  return corpus / fmt::format("keten-{:03}", number);
}

CorpusSize write_corpus(const fs::path& directory, std::size_t chains) {
  CorpusSize size;
  for (std::size_t i = 0; i < chains; ++i) write_chain(chain_directory(directory, i), i, size);
  return size;
}

namespace {

std::string read(const fs::path& path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  return text.str();
}

/// The files of a chain, by their paths.
std::map<std::string, std::string> files_of(const fs::path& directory) {
  std::map<std::string, std::string> files;
  for (const auto& entry : fs::recursive_directory_iterator(directory))
    if (entry.path().extension() == ".yaml")
      files[entry.path().lexically_relative(directory).string()] = read(entry.path());
  return files;
}

/// A change to the chain: a new relation, a new action, and a line more in what is told of a party.
std::map<std::string, std::string> change(std::map<std::string, std::string>& files, Writer& w, std::size_t number) {
  const std::string meeting = fmt::format("bijeenkomsten/{}.yaml", number % meeting_count);
  const std::string party = fmt::format("partijen/partij-{}.yaml", number % party_count);
  files["relaties.yaml"] += fmt::format("  - {{tussen: [{}, {}], status: {}}}\n", w.party(), w.party(),
                                        number % 3 == 0 ? "gewenst" : "bestaand");
  files[meeting] += fmt::format("  nieuw-{}: {{actie: {}, eigenaar: {}, status: {}}}\n", number, w.sentence(5),
                                w.party(), number % 4 == 0 ? "open" : "gereed");
  files[party] += w.paragraph(1, 6);
  return {{"relaties.yaml", files["relaties.yaml"]}, {meeting, files[meeting]}, {party, files[party]}};
}

/// A commit as `git fast-import` reads it.
std::string imported(const std::map<std::string, std::string>& files, std::size_t number, std::size_t commits) {
  using namespace std::chrono;
  const auto moment = sys_days(2021y / 1 / 11) + hours(12) + hours(24 * 1070 * number / commits);
  std::string text = fmt::format("commit refs/heads/main\nmark :{}\ncommitter A <a@example.org> {} +0000\ndata 0\n",
                                 number + 1, duration_cast<seconds>(moment.time_since_epoch()).count());
  for (const auto& [path, bytes] : files)
    text += fmt::format("M 100644 inline {}\ndata {}\n{}\n", path, bytes.size(), bytes);
  return text + fmt::format("reset refs/tags/v{:03}\nfrom :{}\n\n", number, number + 1);
}

}  // namespace

void write_history(const fs::path& directory, std::size_t commits) {
  const fs::path stream = directory / ".git/geschiedenis";
  if (fs::exists(stream)) return;
  fs::remove_all(directory);
  CorpusSize size;
  write_chain(directory, 0, size);
  std::map<std::string, std::string> files = files_of(directory);
  Writer w(1);
  std::string text = imported(files, 0, commits);
  for (std::size_t number = 1; number < commits; ++number) text += imported(change(files, w, number), number, commits);
  fs::create_directories(stream.parent_path());
  std::ofstream(stream, std::ios::binary) << text;
  const std::string make =
      fmt::format("cd '{}' && git init -q -b main && git fast-import --quiet < '{}' && git reset -q --hard main",
                  directory.string(), stream.string());
  if (std::system(make.c_str()) != 0) throw std::runtime_error("cannot make a history in git");
}

void write_large_network(const fs::path& directory, std::size_t parties, std::size_t relations) {
  constexpr std::string_view statuses[] = {"bestaand", "bestaand", "goed", "verbeteren", "gewenst"};
  Writer w(0);
  std::string text =
      "keten:\n  naam: Een groot netwerk\n  fase: toepassen\n"
      "  rollen: {ketenregisseur: partij-0, centraal-informatiepunt: partij-1}\npartijen:\n";
  for (std::size_t i = 0; i < parties; ++i)
    text += fmt::format("  partij-{0}: {{naam: \"Organisatie {0} voor {1}\", soort: {2}}}\n", i, w.sentence(2),
                        kinds[i % std::size(kinds)]);
  text += "relaties:\n";
  for (std::size_t i = 0; i < relations; ++i) {
    const std::size_t from = i % parties;
    const std::size_t to = (from + 1 + w.below(parties - 1)) % parties;
    text += fmt::format("  - {{tussen: [partij-{}, partij-{}], status: {}}}\n", from, to, w.pick(statuses));
  }
  CorpusSize size;
  write(directory / "keten.yaml", text, size);
}

}  // namespace bench
