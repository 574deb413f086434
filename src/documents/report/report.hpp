// The whole chain in one document, for administrators and partners. What it shares with agendas are the blocks of
// agenda_blocks.hpp.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "documents/agenda/agenda_blocks.hpp"
#include "documents/shared/shown_shapes.hpp"
#include "keten/chain.hpp"
#include "keten/check.hpp"
#include "model/figures.hpp"

namespace keten {

// --- What the chain is

struct KeyFigure {
  std::string name;
  ShownCount value;
};

struct AboutChain {
  std::vector<std::string> areas;
  std::optional<Scale> scale;
  ShownPhase phase;
  std::optional<Date> start;
  std::optional<Date> end;
  std::vector<Named> later_blocks;  ///< that a shortened phase C leaves for later
  std::vector<Named> target_groups;
  std::optional<ShownCovenant> covenant;
  Setup setup;
  std::vector<KeyFigure> key_figures;
  std::vector<std::string> consultations;
  std::string note;
};

// --- Goals

struct ShownMeasurement {
  Date date;
  ShownCount value;
};

struct ReportedGoal {
  ShownGoal goal;
  std::vector<ShownMeasurement> measurements;  ///< up to today, in order of date
  bool is_reached = false;                     ///< by the last measurement
  bool is_drawn = false;                       ///< there is a course to draw, and all of it may be shown
};

// --- Who takes part

struct ReportedParty {
  Named party;
  std::string group;
  std::vector<ShownHolder> contacts;
  ShownHolder ambassador;
  std::string commitment;
  std::vector<Offer> offers;
  std::string contact_manner;
  std::string contact_frequency;
  ShownCount carers;  ///< with how many the party is in touch
  bool is_estimate = false;
  bool is_unknown = false;  ///< the party said that it does not know
};

struct DepartedParty {
  Named party;
  Date until;
};

struct ReportedParties {
  std::vector<ReportedParty> chain_parties;
  std::vector<Named> agenda_members;
  std::vector<Named> network_parties;
  std::vector<Named> guests;
  std::vector<WantedParty> wanted;
  std::vector<DepartedParty> departed;
};

// --- What carers are offered

/// How many active instruments of a bouwsteen are meant for a target group.
struct GroupCount {
  Named group;
  int instruments = 0;
};

/// What the chain has for one bouwsteen.
struct ReportedBlock {
  BlockInFocus work;
  BlockCoverage coverage;
  std::vector<ShownInstrument> active;
  std::vector<ShownInstrument> expected;  ///< in development or wanted
  std::vector<GroupCount> groups;         ///< in the order of ReportedCoverage::groups
  int for_everyone = 0;                   ///< active instruments without a target group
  std::vector<Named> goals;
};

struct InstrumentsOfFunction {
  Named function;
  std::vector<Named> instruments;
};

struct InstrumentsOfStrength {
  OwnStrength degree = OwnStrength::sufficient;
  std::string name;
  std::vector<std::string> fitting;  ///< kinds of support that the method advises
  std::vector<Named> instruments;
};

struct ReportedCoverage {
  std::vector<Named> groups;          ///< the columns: the chain's groups, then others that an instrument is meant for
  std::vector<Named> unserved;        ///< groups of the method that no active instrument is meant for
  std::vector<ReportedBlock> blocks;  ///< those of `blocks_to_cover`
  std::vector<ShownInstrument> instruments;  ///< all active ones, each once
  std::vector<Named> instrument_roles;
  std::vector<InstrumentsOfFunction> functions;
  std::vector<InstrumentsOfStrength> strengths;
  bool has_strengths = false;  ///< an active instrument tells for which degree it is
};

// --- The network

/// A party and those it works with, save the pairs that stand with another party.
struct PartnersOfParty {
  Named party;
  std::vector<Named> partners;
};

struct ReportedNetwork {
  NetworkPicture picture;
  RelationsInFocus relations;             ///< those worth a word, one by one
  std::vector<PartnersOfParty> partners;  ///< every pair once, the busiest party first
};

// --- The course

struct ReportedActions {
  std::vector<ShownAction> open;  ///< quick wins first
  std::vector<ShownAction> done;  ///< the last ones, latest first
  int done_earlier = 0;           ///< how many are left out
};

// --- What `keten check` has to say

/// Findings of one rule, of one severity.
struct ReportedRule {
  std::string_view rule;
  Severity severity = Severity::hint;
  std::string summary;  ///< the message when there is one finding, else what the rule says
  int count = 0;
  std::vector<std::string> messages;  ///< the first few, when there are more findings than one
  int more = 0;                       ///< how many messages are left out
};

struct ReportedFamily {
  std::string name;
  Counts counts;
};

struct ReportedDeparture {
  std::string_view rule;
  std::string summary;
  int count = 0;
  Departure departure;
};

struct ReportedFindings {
  Counts counts;
  std::vector<ReportedFamily> families;  ///< those with findings
  std::vector<ReportedRule> attention;   ///< errors, then warnings
  std::vector<ReportedRule> hints;
  std::vector<ReportedDeparture> departures;
};

// --- In short

/// The half page that an administrator reads.
struct ReportSummary {
  ChainFigures figures;
  int other_parties = 0;  ///< agendaleden and netwerkpartijen
  int goals = 0;
  int goals_measured = 0;
  int goals_reached = 0;
  int meetings = 0;                 ///< held
  std::vector<Named> vacant_roles;  ///< of the chain and the casus
  std::vector<VacantRole> vacant_block_roles;
  int instruments_without_role = 0;  ///< at least one role of the instrument is vacant
  std::vector<Named> blocks_without_offer;
  std::vector<Named> uncovered_functions;
  std::vector<Named> groups_without_offer;  ///< of the chain's own target groups
  std::vector<Named> wanted_parties;
  std::vector<Named> goals_without_target;
};

struct Report {
  std::string chain;
  std::string method;
  std::string source;  ///< of the method
  Date today;
  bool is_public = false;
  bool has_pictures = false;  ///< the format has room for drawings
  bool has_network_picture = false;
  ReportSummary summary;
  AboutChain about;
  std::vector<ReportedGoal> goals;
  ReportedParties parties;
  RolesInFocus roles;  ///< of the chain and the casus; the others stand with their bouwsteen or instrument
  ReportedCoverage coverage;
  ReportedNetwork network;
  ReportedActions actions;
  NextMeeting next;
  EvaluationInFocus evaluation;
  std::optional<ReportedFindings> findings;
};

struct ReportOptions {
  bool is_public = false;
  const ChainReport* findings =
      nullptr;  ///< a public report leaves them out: they speak of persons and of what is not done
  bool has_pictures = false;
};

/// The report on a chain as it stands today.
Report make_report(const Chain& chain, Date today, const ReportOptions& options = {});

template <>
const documents::Shape& documents::shape_of<Report>();

/// The addresses of the images in the report: the chart of a goal, counted from 0, and the network.
std::string chart_address(std::size_t goal);
inline constexpr std::string_view network_address = "netwerk.svg";

}  // namespace keten
