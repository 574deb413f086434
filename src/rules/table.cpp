// Every rule of `keten check`, family by family, in the order of docs/regels.md. A new rule is a file in
// src/rules/<family>/, and here its name and a row.
#include "rules/rule.hpp"

namespace keten {

// Declared here and nowhere else, so that a new rule compiles this file and its own.
namespace rules {
extern const Rule unreadable_file, file_too_large, file_encoding, yaml_syntax, yaml_duplicate_key, yaml_anchor,
    yaml_tag, yaml_more_documents, yaml_too_deep, yaml_key_form, yaml_comment, unknown_section, unknown_key,
    missing_key, bad_value, bad_id, duplicate_id, unknown_reference, bad_method, reversed_time, circle,
    duplicate_in_list, duplicate_name, incomplete_phone, incomplete_address, future_measurement, future_completion,
    needless_waiver;
extern const Rule vacant_role, doubled_role, role_of_departed, coordinator_place, responsible_municipality_missing,
    information_point_place, roles_on_one_person, coordinator_does_all, case_coordinator_unclear;
extern const Rule required_party_missing, carers_not_involved, contact_missing, contact_level, contact_of_other_party,
    commitment_undiscussed, incomplete_analysis, party_without_share, ambassador_missing, indispensable_not_approached,
    covenant_missing, turnover;
extern const Rule block_without_instrument, block_without_goal, block_not_planned, open_questions,
    instrument_kind_missing, instrument_kind_misfit, instrument_unconfirmed, target_group_without_instrument,
    uncovered_function, uncovered_strength, experience_missing;
extern const Rule next_meeting_missing, meeting_interval, meeting_without_minutes, meeting_without_actions,
    agenda_too_full, shortened_choice, evaluation_overdue, evaluation_incomplete, idea_without_followup;
extern const Rule action_without_owner, action_without_deadline, late_action, action_of_departed,
    deadline_before_meeting, large_action, contradictory_action, blocked_action, too_many_actions, goal_missing,
    goal_not_smart, goal_unmeasured, goal_overdue;
extern const Rule loose_party, network_in_parts, information_point_loose, doubled_relation, one_sided_relation,
    wanted_without_action, outdated_network;
extern const Rule unmet_need, target_group_without_persona;
extern const Rule bsn, client_data, recognisable_person, contact_in_text, private_address, traceable_persona,
    expert_consent, small_count, old_contact;
}  // namespace rules

namespace {

constexpr const Rule* table[] = {
    // Vorm (form)
    &rules::unreadable_file,
    &rules::file_too_large,
    &rules::file_encoding,
    &rules::yaml_syntax,
    &rules::yaml_duplicate_key,
    &rules::yaml_anchor,
    &rules::yaml_tag,
    &rules::yaml_more_documents,
    &rules::yaml_too_deep,
    &rules::yaml_key_form,
    &rules::yaml_comment,
    &rules::unknown_section,
    &rules::unknown_key,
    &rules::missing_key,
    &rules::bad_value,
    &rules::bad_id,
    &rules::duplicate_id,
    &rules::unknown_reference,
    &rules::bad_method,
    &rules::reversed_time,
    &rules::circle,
    &rules::duplicate_in_list,
    &rules::duplicate_name,
    &rules::incomplete_phone,
    &rules::incomplete_address,
    &rules::future_measurement,
    &rules::future_completion,
    &rules::needless_waiver,
    // Rollen (roles)
    &rules::vacant_role,
    &rules::doubled_role,
    &rules::role_of_departed,
    &rules::coordinator_place,
    &rules::responsible_municipality_missing,
    &rules::information_point_place,
    &rules::roles_on_one_person,
    &rules::coordinator_does_all,
    &rules::case_coordinator_unclear,
    // Partijen (parties)
    &rules::required_party_missing,
    &rules::carers_not_involved,
    &rules::contact_missing,
    &rules::contact_level,
    &rules::contact_of_other_party,
    &rules::commitment_undiscussed,
    &rules::incomplete_analysis,
    &rules::party_without_share,
    &rules::ambassador_missing,
    &rules::indispensable_not_approached,
    &rules::covenant_missing,
    &rules::turnover,
    // Bouwstenen, instrumenten, doelgroepen (blocks)
    &rules::block_without_instrument,
    &rules::block_without_goal,
    &rules::block_not_planned,
    &rules::open_questions,
    &rules::instrument_kind_missing,
    &rules::instrument_kind_misfit,
    &rules::instrument_unconfirmed,
    &rules::target_group_without_instrument,
    &rules::uncovered_function,
    &rules::uncovered_strength,
    &rules::experience_missing,
    // Bijeenkomsten (meetings)
    &rules::next_meeting_missing,
    &rules::meeting_interval,
    &rules::meeting_without_minutes,
    &rules::meeting_without_actions,
    &rules::agenda_too_full,
    &rules::shortened_choice,
    &rules::evaluation_overdue,
    &rules::evaluation_incomplete,
    &rules::idea_without_followup,
    // Acties en doelen (actions)
    &rules::action_without_owner,
    &rules::action_without_deadline,
    &rules::late_action,
    &rules::action_of_departed,
    &rules::deadline_before_meeting,
    &rules::large_action,
    &rules::contradictory_action,
    &rules::blocked_action,
    &rules::too_many_actions,
    &rules::goal_missing,
    &rules::goal_not_smart,
    &rules::goal_unmeasured,
    &rules::goal_overdue,
    // Netwerk (network)
    &rules::loose_party,
    &rules::network_in_parts,
    &rules::information_point_loose,
    &rules::doubled_relation,
    &rules::one_sided_relation,
    &rules::wanted_without_action,
    &rules::outdated_network,
    // Persona's (personas)
    &rules::unmet_need,
    &rules::target_group_without_persona,
    // Privacy (privacy)
    &rules::bsn,
    &rules::client_data,
    &rules::recognisable_person,
    &rules::contact_in_text,
    &rules::private_address,
    &rules::traceable_persona,
    &rules::expert_consent,
    &rules::small_count,
    &rules::old_contact,
};

}  // namespace

std::span<const Rule* const> all_rules() { return table; }

const Rule* find_rule(std::string_view id) {
  for (const Rule* rule : all_rules())
    if (rule->id == id) return rule;
  return nullptr;
}

Finding& Reporter::add(Place place, std::string about, std::string message, std::string advice) {
  return findings_.emplace_back(Finding{.rule = rule_.id,
                                        .severity = rule_.severity,
                                        .message = std::move(message),
                                        .advice = std::move(advice),
                                        .place = place,
                                        .about = std::move(about),
                                        .suggestion = {},
                                        .also = {}});
}

}  // namespace keten
