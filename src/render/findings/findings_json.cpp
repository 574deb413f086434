#include "base/text/text.hpp"
#include "documents/shared/figure_shapes.hpp"
#include "documents/shared/values.hpp"
#include "keten/finding.hpp"
#include "render/findings/findings.hpp"

namespace keten {

namespace {

void add_span(Object& object, const Span& span) {
  object.set("rij", std::int64_t{span.begin.row});
  object.set("kolom", std::int64_t{span.begin.column});
  object.set("eind-rij", std::int64_t{span.end.row});
  object.set("eind-kolom", std::int64_t{span.end.column});
}

Value departure_value(const Departure& departure) {
  return Object{{"reden", departure.reason},
                {"door", documents::or_null(departure.by)},
                {"datum", departure.date ? Value(iso_date(*departure.date)) : Value()}};
}

Object finding_value(const ReportedFinding& finding) {
  Object object;
  object.set("regel", finding.rule);
  object.set("ernst", severity_word(finding.severity));
  object.set("melding", finding.message);
  object.set("advies", documents::or_null(finding.advice));
  object.set("bestand", finding.place.file);
  add_span(object, finding.place.span);
  object.set("over", documents::or_null(finding.about));
  object.set("bedoelde", documents::or_null(finding.suggestion));
  Array also;
  for (const ReportedPlace& place : finding.also) {
    Object other;
    other.set("bestand", place.file);
    add_span(other, place.span);
    other.set("melding", place.message);
    also.push_back(std::move(other));
  }
  object.set("ook", std::move(also));
  object.set("afgeweken", finding.departure ? departure_value(*finding.departure) : Value());
  return object;
}

Object since_value(const ChainReport& report) {
  Array resolved;
  for (const ReportedFinding& finding : report.since->resolved) resolved.push_back(finding_value(finding));
  const std::size_t fresh = report.new_counts().findings();
  return Object{{"revisie", report.since->revision},
                {"nieuw", fresh},
                {"opgelost", resolved.size()},
                {"gebleven", report.counts().findings() - fresh},
                {"opgeloste-bevindingen", std::move(resolved)}};
}

Value report_value(const ChainReport& report) {
  Array findings;
  for (const ReportedFinding& finding : report.findings) {
    Object object = finding_value(finding);
    if (report.since) object.set("nieuw", !finding.is_known);
    findings.push_back(std::move(object));
  }
  Object object{{"map", report.directory},
                {"naam", documents::or_null(report.name)},
                {"fase", report.phase ? Value(word(*report.phase)) : Value()},
                {"bevindingen", std::move(findings)},
                {"telling", documents::ShapeOf<Counts>::value(report.counts(), documents::Reader::program)}};
  if (report.since) object.set("sinds", since_value(report));
  return object;
}

}  // namespace

Value findings_as_value(std::span<const ChainReport> reports, Date today) {
  Array chains;
  for (const ChainReport& report : reports) chains.push_back(report_value(report));
  return Object{{"versie", 1}, {"vandaag", iso_date(today)}, {"ketens", std::move(chains)}};
}

}  // namespace keten
