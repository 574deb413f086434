#include "documents/forms/forms.hpp"

#include <utility>

#include "documents/actions/action_list.hpp"
#include "documents/forms/make_forms.hpp"
#include "model/queries.hpp"

namespace keten {

namespace {

ActionsForm actions_form(const Chain& chain, const Audience& audience) {
  ActionList list = make_action_list(chain, audience.today, {.is_public = audience.is_public});
  return {.actions = std::move(list.actions), .next = std::move(list.next)};
}

Form fill_form(const Chain& chain, FormKind kind, const Audience& audience, const FormOptions& options) {
  const documents::Scene scene = documents::scene_of(chain, audience);
  switch (kind) {
    case FormKind::checklist:
      return documents::checklist_form(scene);
    case FormKind::roles:
      return documents::roles_form(scene);
    case FormKind::block:
      return documents::blocks_form(scene, options.block);
    case FormKind::analysis:
      return documents::analysis_forms(scene, options.party);
    case FormKind::verification:
      return documents::verification_forms(scene, options.party);
    case FormKind::actions:
      return actions_form(chain, audience);
    case FormKind::evaluation:
      return documents::evaluation_form(scene);
  }
  return {};
}

}  // namespace

Form make_form(const Chain& chain, FormKind kind, Date today, const FormOptions& options) {
  Form form = fill_form(chain, kind, audience_of(chain, today, options.is_public), options);
  std::visit([&](auto& each) { each.head = {one_line(chain.info.name), kind, today, options.is_public}; }, form);
  return form;
}

std::vector<RoleToFill> documents::roles_to_fill(const Scene& scene, Level level, const Roles* roles) {
  std::vector<RoleToFill> list;
  for (const Role& role : scene.method.roles) {
    if (role.level != level) continue;
    RoleToFill shown{named(role), one_line(role.task), {}};
    if (roles)
      for (const Holding* holding : current_holders(*roles, role.id, scene.day))
        for (ShownContact& contact : contacts_of(holding->holder, scene.audience))
          shown.holders.push_back(std::move(contact));
    list.push_back(std::move(shown));
  }
  return list;
}

std::vector<const Party*> documents::parties_to_ask(const Scene& scene, const Party* only) {
  return only ? std::vector<const Party*>{only} : chain_parties(scene.chain, scene.day);
}

}  // namespace keten
