// The parts of which forms.cpp makes a fill-in list.
#pragma once

#include <vector>

#include "documents/agenda/make_blocks.hpp"
#include "documents/forms/forms.hpp"
#include "keten/party.hpp"

namespace keten::documents {

ChecklistForm checklist_form(const Scene& scene);
RolesForm roles_form(const Scene& scene);
BlocksForm blocks_form(const Scene& scene, const BuildingBlock* only);
AnalysisForms analysis_forms(const Scene& scene, const Party* only);
VerificationForms verification_forms(const Scene& scene, const Party* only);
EvaluationForm evaluation_form(const Scene& scene);

/// The roles of the method of this level, with those who hold them according to `roles`, which may be nullptr.
std::vector<RoleToFill> roles_to_fill(const Scene& scene, Level level, const Roles* roles);
/// The party asked for, else the chain parties.
std::vector<const Party*> parties_to_ask(const Scene& scene, const Party* only);

/// "ongeveer 200", "onbekend"; for the public a small count is "minder dan 10". Empty when nothing was told.
std::string estimate_in_words(const Estimate& estimate, const Audience& audience);
/// The relations that the party has on the day, and those that are wanted.
std::vector<NotedRelation> relations_of(const Scene& scene, const Party& party);

}  // namespace keten::documents
