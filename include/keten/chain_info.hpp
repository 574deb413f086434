// The section `keten`: what is told of the chain as a whole.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "keten/choices.hpp"
#include "keten/holding.hpp"
#include "keten/method.hpp"
#include "keten/types.hpp"

namespace keten {

struct Party;

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

}  // namespace keten
