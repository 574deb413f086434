// Every rule, by its name in C++. One file in src/rules/<family>/ defines each.
#pragma once

#include "rules/rule.hpp"

namespace keten::rules {

// Vorm (form): src/rules/form/
extern const Rule unreadable_file;
extern const Rule file_too_large;
extern const Rule file_encoding;
extern const Rule yaml_syntax;
extern const Rule yaml_duplicate_key;
extern const Rule yaml_anchor;
extern const Rule yaml_tag;
extern const Rule yaml_more_documents;
extern const Rule yaml_too_deep;
extern const Rule yaml_key_form;
extern const Rule yaml_comment;
extern const Rule unknown_section;
extern const Rule unknown_key;
extern const Rule missing_key;
extern const Rule bad_value;
extern const Rule bad_id;
extern const Rule duplicate_id;
extern const Rule unknown_reference;
extern const Rule bad_method;
extern const Rule reversed_time;
extern const Rule circle;
extern const Rule duplicate_in_list;
extern const Rule duplicate_name;
extern const Rule incomplete_phone;
extern const Rule incomplete_address;
extern const Rule future_measurement;
extern const Rule future_completion;
extern const Rule needless_waiver;

// Rollen (roles): src/rules/roles/
extern const Rule vacant_role;
extern const Rule doubled_role;
extern const Rule role_of_departed;
extern const Rule coordinator_place;
extern const Rule responsible_municipality_missing;
extern const Rule information_point_place;
extern const Rule roles_on_one_person;
extern const Rule coordinator_does_all;
extern const Rule case_coordinator_unclear;

// Partijen (parties): src/rules/parties/
extern const Rule required_party_missing;
extern const Rule carers_not_involved;
extern const Rule contact_missing;
extern const Rule contact_level;
extern const Rule contact_of_other_party;
extern const Rule commitment_undiscussed;
extern const Rule incomplete_analysis;
extern const Rule party_without_share;
extern const Rule ambassador_missing;
extern const Rule indispensable_not_approached;
extern const Rule covenant_missing;
extern const Rule turnover;

// Bouwstenen, instrumenten, doelgroepen (blocks): src/rules/blocks/
extern const Rule block_without_instrument;
extern const Rule block_without_goal;
extern const Rule block_not_planned;
extern const Rule open_questions;
extern const Rule instrument_kind_missing;
extern const Rule instrument_kind_misfit;
extern const Rule instrument_unconfirmed;
extern const Rule target_group_without_instrument;
extern const Rule uncovered_function;
extern const Rule uncovered_strength;
extern const Rule experience_missing;

// Bijeenkomsten (meetings): src/rules/meetings/
extern const Rule next_meeting_missing;
extern const Rule meeting_interval;
extern const Rule meeting_without_minutes;
extern const Rule meeting_without_actions;
extern const Rule agenda_too_full;
extern const Rule shortened_choice;
extern const Rule evaluation_overdue;
extern const Rule evaluation_incomplete;
extern const Rule idea_without_followup;

// Acties en doelen (actions): src/rules/actions/
extern const Rule action_without_owner;
extern const Rule action_without_deadline;
extern const Rule late_action;
extern const Rule action_of_departed;
extern const Rule deadline_before_meeting;
extern const Rule large_action;
extern const Rule contradictory_action;
extern const Rule blocked_action;
extern const Rule too_many_actions;
extern const Rule goal_missing;
extern const Rule goal_not_smart;
extern const Rule goal_unmeasured;
extern const Rule goal_overdue;

// Netwerk (network): src/rules/network/
extern const Rule loose_party;
extern const Rule network_in_parts;
extern const Rule information_point_loose;
extern const Rule doubled_relation;
extern const Rule one_sided_relation;
extern const Rule wanted_without_action;
extern const Rule outdated_network;

// Persona's (personas): src/rules/personas/
extern const Rule unmet_need;
extern const Rule target_group_without_persona;

// Privacy (privacy): src/rules/privacy/
extern const Rule bsn;
extern const Rule client_data;
extern const Rule recognisable_person;
extern const Rule contact_in_text;
extern const Rule private_address;
extern const Rule traceable_persona;
extern const Rule expert_consent;
extern const Rule small_count;
extern const Rule old_contact;

}  // namespace keten::rules
