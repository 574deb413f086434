// The model: a chain as its files tell it. Plain structs without places; whoever needs a place asks the node.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "keten/choices.hpp"
#include "keten/method.hpp"
#include "keten/source_file.hpp"
#include "keten/types.hpp"

namespace keten {

struct Action;
struct Instrument;
struct Meeting;
struct Persona;
struct Goal;

/// Who holds a role, and when. `until` is the first day on which it no longer holds.
struct Holding : Annotated {
  Ref<Holder> holder;
  std::optional<Date> from;
  std::optional<Date> until;
  Ref<Holder> substitute;
};

/// Who holds which role, as written; several mappings of one role do not occur.
using Roles = MapOf<Ref<Role>, std::vector<Holding>>;

struct Covenant : Annotated {
  std::optional<Date> signed_on;
  std::vector<Ref<Party>> parties;
  std::string document;
};

struct Setup : Annotated {
  std::optional<IntakeAt> intake;
  std::optional<Staffing> staffing;
  std::optional<ServiceArea> service_area;
  std::optional<Organisation> organisation;
  std::optional<Execution> execution;
};

/// The numbers that rules reckon with, and their defaults (our own; the handreiking gives none).
struct Thresholds : Annotated {
  double roles_per_person = 2;
  double coordinator_share = 50;  ///< per cent of the open actions
  double turnover = 25;           ///< per cent of the chain parties in a year
  double confirmed_months = 12;
  double interval_min = 5;   ///< weeks
  double interval_max = 14;  ///< weeks
  double minutes_days = 14;  ///< days until the minutes are due
  double idea_months = 3;
  double actions_per_party = 3;
  double actions_total = 15;
  double wanted_months = 6;
  double evaluation_months = 12;
  double small_count = 10;
  double old_contact_months = 12;
};

/// A deliberate departure from a rule.
struct Waiver : Annotated {
  std::string rule;
  std::string reason;
  std::string about;
  Ref<Holder> by;
  std::optional<Date> date;
};

struct Control : Annotated {
  bool strict = false;
  Thresholds thresholds;
  std::vector<Waiver> waivers;
};

/// The section `keten`.
struct ChainInfo : Entity {
  std::string name;
  std::string method;  ///< empty: the built-in method
  std::optional<Scale> scale;
  std::vector<std::string> areas;
  std::optional<Phase> phase;
  std::vector<Ref<BuildingBlock>> shortened;  ///< the bouwstenen of a shortened phase C; empty: all
  std::optional<Date> start;
  std::optional<Date> end;
  std::optional<Date> phase_since;
  std::vector<Ref<TargetGroup>> target_groups;
  Roles roles;
  Covenant covenant;
  Setup setup;
  ById<NamedText> own_target_groups;
  std::vector<std::string> consultations;
  MapOf<std::string, double> key_figures;
  Control control;
};

struct Goal : Entity {
  std::string goal;
  Ref<BuildingBlock> block;  ///< not given: a goal of the chain as a whole
  std::string indicator;
  std::string unit;
  std::optional<double> baseline;
  std::optional<double> target;
  std::optional<Date> due;
  Ref<Holder> owner;
  MapOf<Date, double> measurements;
};

struct Person : Entity {
  std::string name;
  std::string function;
  Ref<Party> party;
  std::optional<PersonLevel> level;
  std::string email;
  std::string phone;
  bool expert_by_experience = false;
  std::optional<Date> consent;
  bool is_public = false;
  std::optional<Date> until;
};

/// A number that may be rough or unknown: `200`, `ca. 200`, `onbekend`.
struct Estimate {
  std::optional<double> number;
  bool approximate = false;
  bool unknown = false;
};

/// A party's contact with carers (handreiking 4.2).
struct CarerContact : Annotated {
  std::string manner;
  Estimate count;
  std::string frequency;
};

struct Party : Entity {
  std::string name;
  std::vector<Ref<PartyKind>> kinds;
  Ref<PartyGroup> group;  ///< as written, else that of the first kind
  Involvement involvement = Involvement::chain_party;
  std::vector<std::string> aliases;
  Ref<Party> part_of;
  bool indispensable = false;
  std::optional<Date> approached;
  std::optional<Date> since;
  std::optional<Date> until;
  std::optional<Date> confirmed;
  std::string commitment;  ///< inzet
  std::vector<Ref<Person>> contacts;
  Ref<Person> ambassador;
  std::vector<Ref<TargetGroup>> target_groups;
  std::string interest;  ///< belang
  CarerContact carer_contact;
  std::vector<Offer> offers;
  std::vector<std::string> activities;
  std::vector<Financing> financing;
  std::string website;
};

/// The answer to one of the method's questions.
struct Answer : Annotated {
  std::string text;
  std::optional<Judgement> sufficient;
  std::optional<Date> date;
};

/// What the chain tells of one bouwsteen of the method. `id` is the id of the bouwsteen.
struct BlockWork : Entity {
  Ref<BuildingBlock> block;
  Roles roles;
  MapOf<Ref<NamedText>, Answer> answers;
};

struct Instrument : Entity {
  std::string name;
  std::string public_name;
  std::vector<Ref<BuildingBlock>> blocks;
  Ref<InstrumentKind> kind;
  std::vector<Ref<TargetGroup>> target_groups;
  std::optional<Date> confirmed;
  std::vector<Staffing> staffing;
  Roles roles;
  InstrumentStatus status = InstrumentStatus::active;
  std::vector<OwnStrength> own_strength;
  bool experience_expertise = false;
  std::string access;
  std::string website;
  std::vector<Financing> financing;
};

/// A relation between two parties: `between` has two, or `from` and `to` are given. `first` and `second` of queries.hpp
/// read both forms.
struct Relation : Annotated {
  std::vector<Ref<Party>> between;
  Ref<Party> from;
  Ref<Party> to;
  RelationStatus status = RelationStatus::existing;
  RelationForm form = RelationForm::collaboration;
  std::vector<Ref<BuildingBlock>> blocks;
  std::optional<Date> since;
  std::optional<Date> until;
  std::optional<Date> confirmed;
  std::vector<Ref<Party>> named_by;
  std::vector<Ref<Action>> actions;
};

struct AgendaItem : Annotated {
  std::string subject;
  std::optional<int> minutes;
  Ref<Holder> by;
};

struct Meeting : Entity {
  Ref<MeetingKind> kind;
  std::optional<Date> date;
  std::optional<TimeOfDay> begin;
  std::optional<TimeOfDay> end;
  std::string location;
  std::string title;
  std::vector<Ref<BuildingBlock>> blocks;
  std::vector<Ref<TargetGroup>> target_groups;
  Ref<Holder> chair;
  Ref<Holder> secretary;
  std::vector<Ref<Holder>> present;
  std::vector<Ref<Holder>> absent;
  std::vector<Ref<Holder>> invited;
  std::vector<Ref<Persona>> personas;
  std::vector<AgendaItem> agenda;
  std::string minutes;
  std::vector<std::string> decisions;
};

/// A date, or the words that stand where one should be ("z.s.m.").
struct Deadline {
  std::optional<Date> date;
  std::string vague;
};

struct Action : Entity {
  std::string action;
  std::vector<Ref<Holder>> owners;
  std::vector<Ref<Holder>> with;
  Ref<BuildingBlock> block;
  Ref<Goal> goal;
  Ref<Meeting> meeting;
  Deadline deadline;
  std::optional<Size> size;
  std::optional<Size> effect;
  std::optional<ActionAim> aim;
  Ref<Action> part_of;
  ActionStatus status = ActionStatus::open;
  std::string progress;
  std::string obstacle;
  std::string recurrence;
  std::optional<Date> done_on;
};

struct Idea : Entity {
  std::string idea;
  std::string theme;
  Ref<Meeting> meeting;
  std::vector<std::string> what;
  std::vector<std::string> how;
  std::vector<std::string> who;
  std::vector<std::string> where;
  std::vector<std::string> when;
  std::vector<std::string> conditions;
  std::vector<Ref<Party>> parties;
  std::vector<Ref<Action>> actions;
};

struct Need : Annotated {
  std::string need;
  std::vector<Ref<Instrument>> instruments;
  std::vector<Ref<InstrumentKind>> kinds;
};

struct Persona : Entity {
  std::string name;
  std::optional<double> age;
  std::vector<Ref<TargetGroup>> target_groups;
  std::string personal;
  std::string work;
  std::string profile;
  std::string situation;
  std::vector<Need> needs;
  std::vector<std::string> search_behaviour;
  std::vector<std::string> obstacles;
  std::vector<std::string> support;
};

struct EvaluationAnswer : Annotated {
  std::optional<Judgement> judgement;
};

struct Evaluation : Entity {
  std::optional<Date> date;
  MapOf<Ref<NamedText>, EvaluationAnswer> answers;
  std::vector<std::string> priorities;
};

/// A whole chain. After loading it does not change, and nothing in it moves.
struct Chain {
  std::vector<SourceFile> files;
  std::vector<Tree> trees;  ///< of the files, in the same order
  std::shared_ptr<const Method> method;

  ChainInfo info;  ///< `info.node` is nullptr when there is no section `keten`
  ById<Goal> goals;
  ById<Person> persons;
  ById<Party> parties;
  ById<BlockWork> blocks;
  ById<Instrument> instruments;
  std::vector<Relation> relations;
  ById<Meeting> meetings;
  ById<Action> actions;
  ById<Idea> ideas;
  ById<Persona> personas;
  ById<Evaluation> evaluations;

  ById<TargetGroup> target_groups;  ///< the method's and the chain's own

  // Defined in chain.cpp: inline, half of what it takes to compile a command would go into them.
  Chain();
  Chain(Chain&&) noexcept;
  Chain& operator=(Chain&&) noexcept;
  ~Chain();
  Chain(const Chain&) = delete;  // references point into it
  Chain& operator=(const Chain&) = delete;
};

}  // namespace keten
