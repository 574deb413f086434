// The computed blocks of an agenda, in the order of TopicBlock: what the chain knows about a topic. Plain values.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "documents/shared/shown.hpp"
#include "keten/chain.hpp"
#include "model/figures.hpp"

namespace keten {

struct Question {
  std::string id;
  std::string text;
};

struct Introductions {
  std::vector<ShownHolder> parties;   ///< who introduce themselves
  std::optional<int> advised_each;    ///< minutes; only at a start meeting
  int needed = 0;                     ///< advised_each for all of them
  int minutes = 0;                    ///< that the item has
  std::optional<int> each;            ///< minutes each that the item allows; nothing when the agenda does not fit
  std::optional<int> each_that_fits;  ///< minutes each with which the agenda fits, when it does not
  bool fits = true;
};

struct LookingBack {
  std::optional<ShownMeeting> previous;
  std::vector<std::string> decisions;  ///< of the previous meeting
  std::vector<ShownAction> done;       ///< since the previous meeting
  std::vector<ShownAction> open;       ///< agreed at earlier meetings, or at none
  ActionFigures figures;               ///< of `open`
  std::vector<Named> joined;           ///< chain parties that came since
  std::vector<Named> left;
};

struct BusyParty {
  Named party;
  int actions = 0;
};

struct ActionPoints {
  std::vector<ShownAction> open;   ///< quick wins first
  std::size_t open_in_all = 0;     ///< steps of a larger action count as well
  bool is_listed_earlier = false;  ///< an earlier item of the agenda lists the open actions
  std::vector<ShownAction> quick;
  std::vector<ShownAction> to_split;    ///< large, without smaller steps
  std::vector<ShownAction> incomplete;  ///< without owner or deadline
  std::vector<BusyParty> busy;          ///< parties with more open actions than the chain's threshold
};

struct QuestionAnswered {
  Question question;
  std::string answer;
  std::optional<Judgement> sufficient;
  std::optional<Date> date;
};

struct BlockInFocus {
  Named block;
  std::optional<double> number;
  std::string assignment;
  std::string goal;
  std::vector<ShownRole> roles;
  std::vector<QuestionAnswered> questions;
  int answered = 0;
  int instruments = 0;
  bool is_treated = false;
};

struct BuildingBlocks {
  bool is_overview = false;  ///< no bouwsteen is in focus: all of them, in short
  std::vector<BlockInFocus> blocks;
};

struct InstrumentsOfBlock {
  Named block;
  std::vector<Named> instruments;
};

struct Instruments {
  bool is_overview = false;
  std::vector<ShownInstrument> active;
  std::vector<ShownInstrument> expected;  ///< in development or wanted
  std::vector<InstrumentsOfBlock> per_block;
  std::vector<Named> roles;         ///< the columns: the roles that the method has for instruments
  std::vector<Named> focus_groups;  ///< of the meeting; when no bouwsteen is in focus only what serves these is listed
};

struct BlockCoverage {
  Named block;
  int instruments = 0;
  std::vector<Named> served_kinds;
  std::vector<Named> missing_kinds;
  std::vector<Named> missing_groups;  ///< focus groups that no instrument is meant for
};

struct CoverageOfBlocks {
  std::vector<Named> focus_groups;
  std::vector<BlockCoverage> blocks;
};

struct RelationsInFocus {
  std::vector<ShownRelation> good;
  std::vector<ShownRelation> to_improve;
  std::vector<ShownRelation> wanted;
};

struct RoleLine {
  Named role;
  Level level = Level::chain;
  std::optional<Named> about;  ///< the bouwsteen or instrument; nothing: the chain
  std::vector<ShownHolder> holders;
  std::vector<ShownHolder> substitutes;
};

struct VacantRole {
  Named role;
  Level level = Level::chain;
  std::string task;
  std::string advice;
  std::vector<Named> about;  ///< the bouwstenen or instruments without anyone; none: the chain
};

struct RolesInFocus {
  std::vector<RoleLine> held;  ///< of the chain, the casus and the bouwstenen
  std::vector<VacantRole> vacant;
};

struct Reflection {
  std::vector<ShownAction> own_organisation;  ///< open actions aimed there, of the bouwstenen in focus
  std::vector<ShownAction> chain_parties;
  std::vector<ShownAction> carers;
};

struct GoalsInFocus {
  std::vector<ShownGoal> goals;
};

struct Planning {
  std::vector<ShownMeeting> planned;  ///< after this one
  std::vector<Named> unplanned;       ///< bouwstenen not yet treated and not on a programme
  int weeks_between = 0;
  std::optional<ShownMeeting> proposed;
};

struct Analysis {
  std::vector<Question> questions;
  std::vector<Named> told;  ///< parties of whom contact and offer are known
  std::vector<Named> silent;
};

struct PartiesOfGroup {
  std::string group;
  std::vector<Named> parties;
};

struct WantedParty {
  Named party;
  bool is_indispensable = false;
  std::optional<Date> approached;
};

struct NetworkPicture {
  std::vector<PartiesOfGroup> groups;  ///< the chain parties
  std::size_t parties = 0;
  PairFigures pairs;
  std::vector<Named> loose;  ///< chain parties without a relation that exists
  std::vector<WantedParty> wanted_parties;
  bool is_recruiting = false;        ///< before or at the start: then it matters who is missing
  std::vector<Named> missing_kinds;  ///< of the checklist
  std::vector<std::string> consultations;
};

struct ShownNeed {
  std::string need;
  std::vector<Named> instruments;  ///< active ones
};

struct ShownPersona {
  std::string id;
  std::string name;
  std::optional<double> age;
  std::vector<Named> target_groups;
  std::string situation;
  std::vector<ShownNeed> needs;
  std::vector<std::string> obstacles;
};

struct PersonasInFocus {
  std::vector<Named> focus_groups;
  std::vector<ShownPersona> personas;
  std::vector<Named> without;  ///< focus groups without a persona
  std::vector<Named> others;   ///< when none fits: the personas that there are
};

struct ShownIdea {
  std::string id;
  std::string idea;
  std::string theme;
  std::vector<std::string> what, how, who, where, when, conditions;
  std::vector<Named> parties;
  std::vector<Named> actions;
};

struct Ideas {
  std::vector<ShownIdea> ideas;  ///< of this meeting; else those from which no action came
};

struct QuestionJudged {
  Question question;
  std::optional<Judgement> judgement;  ///< of the last time
  std::string note;
};

struct EvaluationInFocus {
  std::optional<Date> last;
  std::vector<QuestionJudged> questions;
  std::vector<std::string> priorities;  ///< of the last time
};

struct NextMeeting {
  bool is_planned = false;
  std::optional<ShownMeeting> meeting;  ///< else what the method advises
};

/// One of the structs above; its index is that of the TopicBlock.
using BlockContent = std::variant<Introductions, LookingBack, ActionPoints, BuildingBlocks, Instruments,
                                  CoverageOfBlocks, RelationsInFocus, RolesInFocus, Reflection, GoalsInFocus, Planning,
                                  Analysis, NetworkPicture, PersonasInFocus, Ideas, EvaluationInFocus, NextMeeting>;

}  // namespace keten
