// Every figure that two documents share is the same in both. The figures are read from what the documents tell, their
// data and their sentences, and not from what counts them.
#include <fmt/core.h>

#include <map>
#include <optional>
#include <regex>
#include <set>

#include "base/text/text.hpp"
#include "checks/documents.hpp"
#include "documents/actions/action_list.hpp"
#include "documents/agenda/agenda.hpp"
#include "documents/diff/diff.hpp"
#include "documents/forms/forms.hpp"
#include "documents/handover/handover.hpp"
#include "documents/network/network.hpp"
#include "documents/network/network_figures.hpp"
#include "documents/overview/overview.hpp"
#include "documents/progress/progress.hpp"
#include "documents/report/report.hpp"
#include "documents/shape/document_data.hpp"
#include "keten/check.hpp"
#include "keten/load.hpp"
#include "keten/source.hpp"
#include "model/queries.hpp"
#include "properties/chains.hpp"
#include "properties/check.hpp"

namespace keten::test {

namespace {

/// What a template of a document gets: all that programs get, and the words beside it.
template <class T>
Value data_of(T told) {
  return documents::DocumentData(std::move(told)).value(documents::Reader::templates);
}

/// What is told of a figure, by the place that tells it.
using Told = std::map<std::string, double>;

/// By the name of the figure.
class Figures {
 public:
  void add(const std::string& figure, const std::string& place, std::optional<double> number) {
    if (number) told_[figure][place] = *number;
  }

  /// Each figure that is not the same everywhere, with who tells what; empty when all agree.
  std::string disagreements() const {
    std::string text;
    for (const auto& [figure, told] : told_) {
      std::set<double> numbers;
      for (const auto& [place, number] : told) numbers.insert(number);
      if (numbers.size() < 2) continue;
      text += figure + ":";
      for (const auto& [place, number] : told) text += fmt::format(" {} {}", place, number);
      text += "\n";
    }
    return text;
  }

  /// How many places tell the figure.
  std::size_t places(const std::string& figure) const {
    const auto found = told_.find(figure);
    return found == told_.end() ? 0 : found->second.size();
  }

 private:
  std::map<std::string, Told> told_;
};

// --- Reading the data of a document

/// What stands under "a.b.c"; nullptr when it is not there.
const Value* find(const Value& value, const std::string& path) {
  const Value* at = &value;
  std::size_t from = 0;
  while (at && from <= path.size()) {
    const std::size_t to = std::min(path.find('.', from), path.size());
    const Object* object = at->object();
    at = object ? object->find(path.substr(from, to - from)) : nullptr;
    from = to + 1;
  }
  return at;
}

std::optional<double> number_in(const Value* value) {
  if (!value) return std::nullopt;
  if (const auto* whole = std::get_if<std::int64_t>(&value->data())) return static_cast<double>(*whole);
  return std::nullopt;
}

std::optional<double> number(const Value& value, const std::string& path) { return number_in(find(value, path)); }

bool is_true(const Value* value) { return value && std::get_if<bool>(&value->data()) && std::get<bool>(value->data()); }

const Array& list(const Value& value, const std::string& path) {
  static const Array none;
  const Value* found = find(value, path);
  return found && found->array() ? *found->array() : none;
}

double size(const Value& value, const std::string& path) { return static_cast<double>(list(value, path).size()); }

/// The actions of a list with their steps.
double size_with_steps(const Array& actions) {
  double size = 0;
  for (const Value& action : actions) size += 1 + size_with_steps(list(action, "subacties"));
  return size;
}

// --- Reading sentences

/// The number in the first group of the pattern; 0 for "geen"; nothing when no sentence is like that.
std::optional<double> number_said(const std::string& text, const std::string& pattern) {
  std::smatch found;
  if (!std::regex_search(text, found, std::regex(pattern))) return std::nullopt;
  if (!found[1].matched) return std::nullopt;
  return found[1].str() == "geen" ? 0 : std::stod(found[1].str());
}

/// "8 acties, waarvan 2 stappen van een grotere actie; 2 zijn te laat en 1 geblokkeerd": what is not said is 0.
void add_open(Figures& figures, const std::string& place, const std::string& sentence) {
  const std::string counts = sentence.substr(0, sentence.find_first_of(".\n"));
  const std::optional<double> open = number_said(counts, "(\\d+|geen) acties?");
  if (!open) return;
  const auto said = [&](const std::string& one, const std::string& more) {
    if (*open == 1) return std::regex_search(counts, std::regex(one)) ? 1.0 : 0.0;
    return number_said(counts, more).value_or(0);
  };
  figures.add("acties open", place, open);
  figures.add("stappen open", place, said("een stap", "waarvan (\\d+) stap"));
  figures.add("te laat", place, said("te laat", "(\\d+)( is| zijn)? te laat"));
  figures.add("geblokkeerd", place, said("geblokkeerd", "(\\d+)( is| zijn)? geblokkeerd"));
  figures.add("zonder eigenaar", place, said("geen eigenaar", "(\\d+) (heeft|hebben) geen eigenaar"));
}

void add_done(Figures& figures, const std::string& place, const std::string& text) {
  std::smatch found;
  if (!std::regex_search(text, found, std::regex("Klaar: [^.\\n]*"))) return;
  const std::string sentence = found.str();
  const std::optional<double> done = number_said(sentence, "(\\d+|geen) acties?");
  figures.add("acties klaar", place, done);
  const bool is_step = sentence.find("een stap") != std::string::npos;
  figures.add("stappen klaar", place, is_step ? 1 : number_said(sentence, "waarvan (\\d+) stap").value_or(0));
}

/// "18 samenwerkingen tussen ketenpartijen, en 3 met anderen".
void add_pairs(Figures& figures, const std::string& place, const std::string& text) {
  std::smatch found;
  if (!std::regex_search(
          text, found,
          std::regex("(\\d+|geen) samenwerking(en)? tussen ketenpartijen(, (en|wel) (\\d+) met anderen)?")))
    return;
  figures.add("samenwerkingen", place, number_said(found.str(), "^(\\d+|geen)"));
  figures.add("samenwerkingen met anderen", place, number_said(found.str(), "(\\d+) met anderen").value_or(0));
}

// --- What each document tells

struct KeyOfFigure {
  const char* figure;
  const char* key;
};

constexpr KeyOfFigure keys_of_open_actions[] = {{"acties open", "acties-geteld.aantal-open"},
                                                {"stappen open", "acties-geteld.aantal-stappen"},
                                                {"te laat", "acties-geteld.aantal-te-laat"},
                                                {"geblokkeerd", "acties-geteld.aantal-geblokkeerd"},
                                                {"zonder eigenaar", "acties-geteld.aantal-zonder-eigenaar"}};
constexpr KeyOfFigure keys_of_done_actions[] = {{"acties klaar", "acties-geteld.aantal-klaar"},
                                                {"stappen klaar", "acties-geteld.aantal-klaar-stappen"}};
constexpr KeyOfFigure keys_of_pairs[] = {{"samenwerkingen", "samenwerkingen.aantal"},
                                         {"samenwerkingen met anderen", "samenwerkingen.aantal-met-anderen"},
                                         {"goed", "samenwerkingen.aantal-goed"},
                                         {"goed met anderen", "samenwerkingen.aantal-goed-met-anderen"},
                                         {"te verbeteren", "samenwerkingen.aantal-verbeteren"},
                                         {"te verbeteren met anderen", "samenwerkingen.aantal-verbeteren-met-anderen"},
                                         {"gewenst", "samenwerkingen.aantal-gewenst"},
                                         {"gewenst met anderen", "samenwerkingen.aantal-gewenst-met-anderen"}};

template <std::size_t Count>
void add_keys(Figures& figures, const std::string& place, const Value& data, const KeyOfFigure (&keys)[Count]) {
  for (const auto& [figure, key] : keys) figures.add(figure, place, number(data, key));
}

/// The groups of keys that documents share.
void add_shared(Figures& figures, const std::string& place, const Value& data) {
  add_keys(figures, place, data, keys_of_open_actions);
  add_keys(figures, place, data, keys_of_done_actions);
  add_keys(figures, place, data, keys_of_pairs);
}

void add_share(Figures& figures, const std::string& figure, const std::string& place, const Array& share) {
  if (share.size() != 2) return;
  figures.add(figure, place, number_in(&share[0]));
  figures.add(figure + " van", place, number_in(&share[1]));
}

std::string markdown(std::string name, Value data) { return markdown_of({std::move(name), std::move(data)}); }

void add_report(Figures& figures, const Chain& chain, Date day) {
  const Value data = to_value(make_report(chain, day));
  const std::string text = markdown("rapport", data);
  add_shared(figures, "rapport", data);
  if (const Value* network = find(data, "netwerk")) add_shared(figures, "rapport", *network);
  figures.add("partijen", "rapport", number(data, "samenvatting.partijen"));
  figures.add("partijen", "rapport, de lijst", size(data, "partijen.ketenpartijen"));
  figures.add("partijen", "rapport, een zin", number_said(text, "bestaat nu uit (\\d+) ketenpartij"));
  figures.add("aanbod", "rapport", number(data, "samenvatting.bouwstenen-met-aanbod"));
  figures.add("aanbod van", "rapport", number(data, "samenvatting.bouwstenen"));
  double with_offer = 0;
  for (const Value& block : list(data, "dekking")) with_offer += list(block, "instrumenten").empty() ? 0 : 1;
  figures.add("aanbod", "rapport, de lijst", with_offer);
  figures.add("aanbod van", "rapport, de lijst", size(data, "dekking"));
  figures.add("instrumenten", "rapport", number(data, "samenvatting.instrumenten"));
  figures.add("instrumenten", "rapport, de lijst", size(data, "instrumenten"));
  figures.add("acties open", "rapport, de lijst", size_with_steps(list(data, "acties.acties")));
  double pairs = 0;
  for (const Value& party : list(data, "netwerk.samenwerking")) pairs += size(party, "samen-met");
  figures.add("alle samenwerkingen", "rapport, de lijst", pairs);
  figures.add(
      "alle samenwerkingen", "rapport",
      *number(data, "netwerk.samenwerkingen.aantal") + *number(data, "netwerk.samenwerkingen.aantal-met-anderen"));
  add_pairs(figures, "rapport, een zin", text);
  const std::size_t at = text.find("We werken nu aan ");
  if (at != std::string::npos) add_open(figures, "rapport, een zin", text.substr(at));
  add_done(figures, "rapport, een zin", text);
}

void add_handover(Figures& figures, const Chain& chain, Date day) {
  const Value data = data_of(make_handover(chain, day));
  const std::string text = markdown("overdracht", data);
  add_shared(figures, "overdracht", data);
  figures.add("partijen", "overdracht", size(data, "partijen"));
  figures.add("acties open", "overdracht, de lijst", size_with_steps(list(data, "acties")));
  std::smatch found;
  if (std::regex_search(text, found, std::regex("## Wat er loopt\n\n(\\d[^\n]*)")))
    add_open(figures, "overdracht, een zin", found[1].str());
  add_done(figures, "overdracht, een zin", text);
  double with_offer = 0;
  double to_cover = 0;
  for (const Value& block : list(data, "bouwstenen")) {
    const bool has_offer = number(block, "aantal-instrumenten").value_or(0) > 0;
    with_offer += has_offer ? 1 : 0;
    to_cover += has_offer || is_true(find(block, "gekozen")) ? 1 : 0;
  }
  figures.add("aanbod", "overdracht", with_offer);
  figures.add("aanbod van", "overdracht", to_cover);
}

void add_overview(Figures& figures, const Chain& chain, Date day) {
  const OverviewRow row = make_overview_row(chain, "keten", day);
  const Value data = to_value(row, day);
  add_shared(figures, "overzicht", data);
  figures.add("partijen", "overzicht", number(data, "partijen"));
  figures.add("instrumenten", "overzicht", number(data, "instrumenten"));
  figures.add("aanbod", "overzicht", number(data, "bouwstenen-met-aanbod"));
  figures.add("aanbod van", "overzicht", number(data, "bouwstenen"));
  double with_offer = 0;
  for (const Value& offer : list(data, "aanbod")) with_offer += number(offer, "instrumenten").value_or(0) > 0 ? 1 : 0;
  figures.add("aanbod", "overzicht, de lijst", with_offer);
  figures.add("aanbod van", "overzicht, de lijst", size(data, "aanbod"));
  figures.add("rollen van", "overzicht", number(data, "rollen"));
  if (const auto roles = number(data, "rollen"))
    figures.add("rollen", "overzicht", *roles - number(data, "rollen-open").value_or(0));
  const Sheet sheet = to_sheet(make_overview({row}, day));
  const std::pair<const char*, const char*> columns[] = {{"acties open", "Acties open"},
                                                         {"stappen open", "Open: stappen"},
                                                         {"te laat", "Acties te laat"},
                                                         {"geblokkeerd", "Acties geblokkeerd"},
                                                         {"acties klaar", "Acties klaar"},
                                                         {"stappen klaar", "Klaar: stappen"},
                                                         {"samenwerkingen", "Samenwerkingen"},
                                                         {"samenwerkingen met anderen", "Samenwerkingen met anderen"},
                                                         {"goed", "Waarvan goed"},
                                                         {"te verbeteren", "Waarvan te verbeteren"},
                                                         {"gewenst", "Ontbrekende schakels"},
                                                         {"partijen", "Ketenpartijen"}};
  for (const auto& [figure, heading] : columns)
    for (std::size_t i = 0; i < sheet.columns.size(); ++i)
      if (sheet.columns[i].heading == heading)
        if (const auto* cell = std::get_if<double>(&sheet.rows.front().cells[i]))
          figures.add(figure, "overzicht, de tabel", *cell);
}

void add_actions(Figures& figures, const Chain& chain, Date day) {
  const Value data = data_of(make_action_list(chain, day));
  const std::string text = markdown("acties", data);
  add_keys(figures, "acties", data, keys_of_open_actions);
  figures.add("acties open", "acties, de lijst", size_with_steps(list(data, "acties")));
  std::smatch found;
  if (std::regex_search(text, found, std::regex("## Lopende acties\n\n(\\d[^\n]*)")))
    add_open(figures, "acties, een zin", found[1].str());
  const Value done = data_of(make_action_list(chain, day, {.status = ActionStatus::done}));
  figures.add("acties klaar", "acties --status gereed", number(done, "acties-geteld.aantal-klaar"));
  add_done(figures, "acties --status gereed, een zin", markdown("acties", done));
  const Value form = to_data(make_form(chain, FormKind::actions, day)).value(documents::Reader::templates);
  figures.add("acties open", "invullijst", size_with_steps(list(form, "acties")));
}

void add_network(Figures& figures, const Chain& chain, Date day) {
  const Value data = data_of(make_network_data(make_network(chain, day), make_network_figures(chain, day)));
  const std::string text = markdown("cijfers", data);
  if (const Value* told = find(data, "cijfers")) add_shared(figures, "netwerk", *told);
  figures.add("partijen", "netwerk", number(data, "cijfers.partijen"));
  figures.add("gewenst", "netwerk, de lijst", size(data, "cijfers.gewenste-relaties"));
  figures.add("gewenst met anderen", "netwerk, de lijst", size(data, "cijfers.gewenst-buiten-de-keten"));
  figures.add("partijen", "netwerk, een zin", number_said(text, "De keten heeft (\\d+) ketenpartij"));
  figures.add("samenwerkingen", "netwerk, een zin",
              number_said(text, "mogelijke samenwerkingen tussen deze \\d+ partijen besta\\w+ er (\\d+)"));
  figures.add("samenwerkingen met anderen", "netwerk, een zin",
              number_said(text, "Daarnaast (?:is|zijn) er (\\d+) samenwerking"));
  // The pairs of the picture, which has each relation by itself.
  std::map<std::string, bool> is_party;
  for (const Value& party : list(data, "partijen"))
    is_party[*find(party, "id")->text()] = *find(party, "betrokken")->text() == "ketenpartij";
  std::set<std::set<std::string>> inside;
  std::set<std::set<std::string>> with_others;
  for (const Value& relation : list(data, "relaties")) {
    if (*find(relation, "status")->text() == "gewenst") continue;
    const std::string from = *find(relation, "van")->text();
    const std::string to = *find(relation, "naar")->text();
    (is_party[from] && is_party[to] ? inside : with_others).insert({from, to});
  }
  figures.add("samenwerkingen", "netwerk, de tekening", static_cast<double>(inside.size()));
  figures.add("samenwerkingen met anderen", "netwerk, de tekening", static_cast<double>(with_others.size()));
}

void add_progress(Figures& figures, const Progress& progress, const std::string& place) {
  const Value data = to_value(progress);
  const Value& point = list(data, "punten").back();
  add_shared(figures, place, point);
  figures.add("partijen", place, number(point, "partijen"));
  figures.add("instrumenten", place, number(point, "instrumenten"));
  add_share(figures, "rollen", place, list(point, "rollen"));
  add_share(figures, "aanbod", place, list(point, "bouwstenen"));
  add_share(figures, "gelegd", place, list(point, "gewenst-gelegd"));
  figures.add("nieuw klaar", place, number(point, "acties.klaar"));
  const ProgressSentences said = sentences_of(progress);
  for (const auto* sentences : {&said.more, &said.less, &said.same})
    for (const std::string& sentence : *sentences) {
      if (sentence.starts_with("Er lopen nu") || sentence.starts_with("Er loopt nu"))
        add_open(figures, place + ", een zin", sentence);
      if (sentence.find("goede") == std::string::npos) add_pairs(figures, place + ", een zin", sentence);
    }
}

/// What `verschil` tells of the newer day, in its data and in its sentences.
void add_diff(Figures& figures, const Diff& diff) {
  const Value data = to_value(diff);
  add_share(figures, "aanbod", "verschil", list(data, "dekking.bouwstenen.naar"));
  add_share(figures, "gelegd", "verschil", list(data, "relaties.gewenst-gelegd"));
  figures.add("nieuw klaar", "verschil", size(data, "acties.gereed"));
  for (const char* key : {"vooruitgang", "aandacht"})
    for (const Value& each : list(data, key)) {
      const std::string sentence = *each.text();
      figures.add("partijen", "verschil", number_said(sentence, "De keten heeft nu (\\d+) ketenpartij"));
      figures.add("acties open", "verschil", number_said(sentence, "er sta\\w+ nu (\\d+) open"));
      figures.add("te laat", "verschil", number_said(sentence, "^(\\d+) acties? (?:is|zijn) nu te laat"));
      figures.add("rollen van", "verschil", number_said(sentence, "^Van de (\\d+) rol"));
      figures.add("rollen", "verschil", number_said(sentence, "^Van de \\d+ rol.*, (?:is|zijn) er (\\d+) belegd"));
      if (sentence.starts_with("Er ")) add_pairs(figures, "verschil", sentence);
    }
}

/// What the documents of `to` tell on its day; `from` is what it is compared with.
Figures figures_told(const ChainOn& from, const ChainOn& to) {
  Figures figures;
  add_report(figures, to.chain, to.day);
  add_handover(figures, to.chain, to.day);
  add_overview(figures, to.chain, to.day);
  add_actions(figures, to.chain, to.day);
  add_network(figures, to.chain, to.day);
  ProgressRecorder recorder(ProgressStep::month, false);
  recorder.add(from.chain, from.day, "toen");
  recorder.add(to.chain, to.day, "nu");
  add_progress(figures, recorder.progress(), "voortgang");
  add_diff(figures, make_diff(from, to));
  return figures;
}

}  // namespace

TEST_CASE("properties: figures") {
  holds("documents that share a figure tell the same", [] {
    const LoadedChain one = load_chain(in_one_file(*any_sections()));
    const LoadedChain other = load_chain(in_one_file(*any_sections()));
    const std::string told =
        figures_told({.chain = one.chain, .day = today - std::chrono::days(90)}, {.chain = other.chain, .day = today})
            .disagreements();
    if (!told.empty()) RC_LOG(told);
    RC_ASSERT(told.empty());
  });
}

TEST_CASE("the examples tell the same figures in every document, on any day") {
  using namespace std::chrono_literals;
  std::size_t compared = 0;
  for (const std::string name : {"harderwijk-ermelo", "midden-drenthe", "rotterdam-overschie", "minimaal"}) {
    const LoadedChain loaded = load_chain(read_chain_files(KETEN_SOURCE_DIR "/examples/" + name));
    Date before = 2021y / 1 / 1;
    for (const Date day : {Date(2022y / 4 / 1), Date(2022y / 11 / 22), Date(2023y / 3 / 7), Date(2024y / 6 / 1)}) {
      const Figures figures = figures_told({.chain = loaded.chain, .day = before}, {.chain = loaded.chain, .day = day});
      CAPTURE(name);
      CAPTURE(iso_date(day));
      CHECK(figures.disagreements() == "");
      CHECK(figures.places("acties open") >= 9);
      CHECK(figures.places("samenwerkingen") >= 6);
      CHECK(figures.places("aanbod") >= 7);
      before = day;
      ++compared;
    }
  }
  CHECK(compared == 16);
}

}  // namespace keten::test
