// What holds for every chain.
#include <fmt/core.h>

#include <algorithm>
#include <set>

#include "checks/documents.hpp"
#include "checks/formats.hpp"
#include "documents/agenda/agenda.hpp"
#include "documents/network/network.hpp"
#include "documents/share/share.hpp"
#include "keten/check.hpp"
#include "keten/load.hpp"
#include "keten/meeting.hpp"
#include "keten/party.hpp"
#include "keten/person.hpp"
#include "keten/relation.hpp"
#include "model/queries.hpp"
#include "properties/chains.hpp"
#include "properties/check.hpp"
#include "render/calendar/icalendar.hpp"
#include "render/findings/findings.hpp"
#include "render/json/json.hpp"
#include "render/markdown/html.hpp"
#include "render/network/dot.hpp"
#include "render/network/graphml.hpp"
#include "render/sheets/sheets.hpp"
#include "render/yaml/yaml_writer.hpp"
#include "rules/rule.hpp"

namespace keten::test {

namespace {

/// A chain with what `keten check` says of it.
struct Checked {
  Chain chain;
  ChainReport report;
};

Checked checked(std::vector<SourceFile> files) {
  LoadedChain loaded = load_chain(std::move(files));
  ChainReport report = check_chain(loaded.chain, std::move(loaded.findings), "keten", today);
  return {std::move(loaded.chain), std::move(report)};
}

std::size_t count_in(const Object& sections, const char* section) {
  const Value* value = sections.find(section);
  if (value == nullptr) return 0;
  return value->array() ? value->array()->size() : value->object()->members().size();
}

/// What is found, apart from where.
std::multiset<std::string> gist(const ChainReport& report) {
  std::multiset<std::string> all;
  for (const ReportedFinding& finding : report.findings)
    all.insert(fmt::format("{} {} {}", finding.rule, finding.about, finding.message));
  return all;
}

bool comes_before(const Meeting* one, const Meeting* other) {
  return std::pair(*one->date, one->begin) < std::pair(*other->date, other->begin);
}

}  // namespace

TEST_CASE("properties: a chain by the field tables can be read") {
  holds("every key, value and reference is right, and every entity is there", [] {
    const Object sections = *any_sections();
    const LoadedChain loaded = load_chain(in_one_file(sections));
    for (const Finding& finding : loaded.findings)
      if (finding.rule != "lijst-dubbel")  // the only rule of form that looks at more than one value
        RC_FAIL(fmt::format("{}: {}", finding.rule, finding.message));
    const Chain& chain = loaded.chain;
    RC_ASSERT(chain.parties.size() == count_in(sections, "partijen"));
    RC_ASSERT(chain.persons.size() == count_in(sections, "personen"));
    RC_ASSERT(chain.meetings.size() == count_in(sections, "bijeenkomsten"));
    RC_ASSERT(chain.actions.size() == count_in(sections, "acties"));
    RC_ASSERT(chain.relations.size() == count_in(sections, "relaties"));
    for (const Party& party : chain.parties)
      RC_ASSERT(party.name == *sections.find("partijen")->object()->find(party.id)->object()->find("naam")->text());
  });
}

TEST_CASE("properties: findings") {
  holds("it does not matter in which files a chain stands", [] {
    const Object sections = *any_sections();
    RC_ASSERT(gist(checked(in_one_file(sections)).report) == gist(checked(in_many_files(sections)).report));
  });
  holds("findings stand in the order of the files", [] {
    const auto key = [](const ReportedFinding& finding) {
      return std::tuple(finding.place.file, finding.place.span.begin);
    };
    const Checked all = checked(in_many_files(*any_sections()));
    RC_ASSERT(std::ranges::is_sorted(all.report.findings, {}, key));
  });
  holds("compared with itself a chain has nothing new, and nothing is resolved", [] {
    const Object sections = *any_sections();
    ChainReport report = checked(in_one_file(sections)).report;
    compare_with(report, checked(in_one_file(sections)).report, "toen");
    RC_ASSERT(report.new_counts().findings() == 0U);
    RC_ASSERT(report.since->resolved.empty());
  });
}

TEST_CASE("properties: order") {
  holds("meetings stand in order of time, and those of one time in that of the files", [] {
    const LoadedChain loaded = load_chain(in_one_file(*any_sections()));
    const auto meetings = meetings_by_date(loaded.chain);
    for (std::size_t i = 1; i < meetings.size(); ++i) {
      RC_ASSERT(!comes_before(meetings[i], meetings[i - 1]));
      if (!comes_before(meetings[i - 1], meetings[i])) RC_ASSERT(meetings[i - 1] < meetings[i]);
    }
  });
}

TEST_CASE("properties: agenda") {
  holds("items follow each other without a gap, and their minutes add up", [] {
    const LoadedChain loaded = load_chain(in_one_file(*any_sections()));
    std::vector<const Meeting*> meetings = {nullptr};
    for (const Meeting& meeting : loaded.chain.meetings) meetings.push_back(&meeting);
    for (const Meeting* meeting : meetings) {
      const Agenda agenda = make_agenda(loaded.chain, meeting, today);
      int minutes = 0;
      for (std::size_t i = 0; i < agenda.entries.size(); ++i) {
        const AgendaEntry& entry = agenda.entries[i];
        minutes += entry.minutes;
        RC_ASSERT(entry.minutes >= 0);
        if (entry.begin && entry.end) RC_ASSERT((entry.begin->minutes + entry.minutes) % 1440 == entry.end->minutes);
        if (i > 0) RC_ASSERT(agenda.entries[i - 1].end == entry.begin);
      }
      if (agenda.fit.fits && !agenda.entries.empty()) RC_ASSERT(minutes + agenda.fit.spare == agenda.meeting.minutes);
      if (!agenda.fit.fits) RC_ASSERT(minutes == agenda.meeting.minutes + agenda.fit.over);
    }
  });
}

TEST_CASE("properties: a copy for others") {
  holds("can be read, and no rule finds anybody in it", [] {
    const auto [chain, report] = checked(in_one_file(*any_sections()));
    std::vector<SourceFile> files;
    for (const SharedFile& file : share(chain, report).files)
      files.push_back({.path = file.path, .text = to_yaml(file.content, file.comment), .problem = {}});
    LoadedChain copy = load_chain(std::move(files));
    for (const Finding& finding : copy.findings)
      if (finding.severity == Severity::error) RC_FAIL(fmt::format("{}: {}", finding.rule, finding.message));
    for (const ReportedFinding& finding : check_chain(std::move(copy), "kopie", today).findings)
      if (find_rule(finding.rule)->family == Family::privacy)
        RC_FAIL(fmt::format("{}: {}, {}", finding.rule, finding.message, finding.about));
  });
}

TEST_CASE("properties: every output can be read") {
  holds("documents as data and as a page, tables and calendars", [] {
    const auto [chain, report] = checked(in_one_file(*any_sections()));
    for (const Document& document : documents_of(chain, today, *rc::gen::arbitrary<bool>())) {
      RC_ASSERT(problem_of_json(to_json(document.data)) == "");
      RC_ASSERT(problem_of_page(to_html(markdown_of(document))) == "");
    }
    for (const Sheet& sheet : sheets_of(chain, today)) {
      const auto rows = read_csv(to_csv(sheet, CsvReader::program), ',');
      RC_ASSERT(rows.has_value());
      RC_ASSERT(rows->size() == sheet.rows.size() + 1);
      for (const auto& row : *rows) RC_ASSERT(row.size() == sheet.columns.size());
    }
    for (const Calendar& calendar : calendars_of(chain, today)) RC_ASSERT(problem_of_calendar(to_ical(calendar)) == "");
  });
  holds("findings, for people and for programs", [] {
    const ChainReport report = checked(in_one_file(*any_sections())).report;
    const std::span reports(&report, 1);
    RC_ASSERT(problem_of_terminal_text(findings_as_text(reports, {})) == "");
    RC_ASSERT(problem_of_json(to_json(findings_as_value(reports, today))) == "");
    RC_ASSERT(problem_of_json(to_json(findings_as_sarif(reports, "/werk"))) == "");
    RC_ASSERT(problem_of_json(to_json(findings_as_gitlab(reports, "/werk"))) == "");
    RC_ASSERT(problem_of_xml(findings_as_junit(reports, "/werk")) == "");
  });
  holds("a network, as a graph and as a picture", [] {
    const LoadedChain loaded = load_chain(in_one_file(*any_sections()));
    const Network network = make_network(loaded.chain, today);
    RC_ASSERT(problem_of_xml(to_graphml(network)) == "");
    const auto arrangement = *rc::gen::element(Arrangement::circle, Arrangement::layers, Arrangement::forces);
    RC_ASSERT(problem_of_dot(to_dot(network, arrangement)) == "");
  });
}

}  // namespace keten::test
