// What the files of a new chain are filled in with.
#include "documents/new_chain/new_chain.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "base/text/text.hpp"
#include "documents/shared/shown.hpp"
#include "documents/shared/values.hpp"

namespace keten {

namespace {

using documents::or_null;
using documents::set_list;

/// Where the method has nothing, an example has to do without it.
template <class T>
Value id_or_null(const T* entity) {
  return entity ? Value(entity->id) : Value();
}

Value row_of(const Entity& entity, const std::string& name) {
  return Object{{"id", entity.id}, {"naam", one_line(name)}};
}

const PhaseInfo* find_phase(const Method& method, Phase phase) {
  for (const auto& item : method.phases)
    if (item.key == phase) return &item.value;
  return nullptr;
}

Value phase_value(const Method& method, Phase phase) {
  const PhaseInfo* info = find_phase(method, phase);
  return Object{{"id", word(phase)},
                {"letter", info ? info->letter : std::string()},
                {"naam", info ? info->name : std::string()},
                {"doel", info ? one_line(info->goal) : std::string()}};
}

Array question_rows(const ById<NamedText>& questions) {
  Array rows;
  for (const NamedText& question : questions)
    rows.push_back(Object{{"id", question.id}, {"vraag", one_line(question.text)}});
  return rows;
}

/// The questions of the first phase by their ids, because each has a place of its own in the files.
Object questions_by_id(const Method& method) {
  Object object;
  const PhaseInfo* info = find_phase(method, Phase::prepare);
  int number = 0;
  if (info)
    for (const NamedText& question : info->questions)
      object.set(question.id, Object{{"nummer", ++number}, {"vraag", one_line(question.text)}});
  return object;
}

Array role_rows(const Method& method, std::initializer_list<Level> levels) {
  Array rows;
  for (const Role& role : method.roles) {
    if (!role.level || std::ranges::find(levels, *role.level) == levels.end()) continue;
    const bool later = role.from && *role.from != Phase::prepare;
    const PhaseInfo* from = later ? find_phase(method, *role.from) : nullptr;
    rows.push_back(Object{{"id", role.id},
                          {"naam", one_line(role.name)},
                          {"taak", or_null(one_line(role.task))},
                          {"advies", or_null(one_line(role.advice))},
                          {"vanaf", or_null(from ? from->letter : std::string())}});
  }
  return rows;
}

/// The kinds of parties that each chain has, according to the method.
std::vector<const PartyKind*> required_kinds(const Method& method) {
  std::vector<const PartyKind*> kinds;
  for (const PartyKind& kind : method.party_kinds)
    if (kind.required) kinds.push_back(&kind);
  return kinds;
}

/// "bestaand, goed, verbeteren of gewenst"
template <class E>
std::string choices() {
  return enumerate({std::begin(Choice<E>::words), std::end(Choice<E>::words)}, "of");
}

std::string name_of(const NewChain& chain, const Method& method) {
  if (!chain.name.empty()) return chain.name;
  return chain.areas.empty() ? method.info.name : "Ketenaanpak " + enumerate(chain.areas);
}

/// What every template may use: days to come, and ids for the examples.
Object shared_data(const NewChain& chain, const Method& method) {
  using std::chrono::days;
  using std::chrono::weeks;
  const std::chrono::year_month_day day(chain.today);
  const std::vector<const PartyKind*> kinds = required_kinds(method);
  const ById<TargetGroup>& groups = method.target_groups;
  return {{"vandaag", iso_date(chain.today)},
          {"over-zes-weken", iso_date(chain.today + weeks(6))},
          {"over-een-jaar", iso_date(chain.today + days(365))},
          {"jaar", static_cast<int>(day.year()) + 1},
          {"voorbeeld-partij", id_or_null(kinds.empty() ? nullptr : kinds.front())},
          {"tweede-partij", id_or_null(kinds.empty() ? nullptr : kinds.back())},
          {"voorbeeld-doelgroep", id_or_null(groups.empty() ? nullptr : &*groups.begin())}};
}

Object with(Object shared, const Object& own) {
  for (const auto& [key, value] : own.members()) shared.set(key, value);
  return shared;
}

Object chain_data(const NewChain& chain, std::string_view method_id, const Method& method) {
  Object data{{"naam", name_of(chain, method)},
              {"methode", method_id},
              {"schaal", chain.scale ? Value(word(*chain.scale)) : Value()}};
  set_list(data, "gebied", chain.areas);
  Array chosen;
  for (const TargetGroup* group : chain.target_groups) chosen.push_back(row_of(*group, group->name));
  set_list(data, "doelgroepen", chosen);
  Array all;
  for (const TargetGroup& group : method.target_groups) all.push_back(row_of(group, group.name));
  data.set("alle-doelgroepen", all);
  data.set("fase", phase_value(method, Phase::prepare));
  data.set("volgende-fase", phase_value(method, Phase::start));
  data.set("vragen", questions_by_id(method));
  data.set("rollen", role_rows(method, {Level::chain, Level::casus}));
  return data;
}

Object party_data(const PartyKind& kind) {
  return {{"id", kind.id},
          {"naam", kind.name},
          {"keuzes-aanbod", choices<Offer>()},
          {"keuzes-financiering", choices<Financing>()}};
}

Object block_data(const BuildingBlock& block, const Method& method) {
  Object data{{"id", block.id}, {"naam", one_line(block.name)}};
  data.set("nummer", block.number ? Value(*block.number) : Value());
  data.set("opgave", or_null(one_line(block.assignment)));
  data.set("doel", or_null(one_line(block.goal)));
  data.set("fase", phase_value(method, Phase::apply));
  set_list(data, "rollen", role_rows(method, {Level::block}));
  set_list(data, "vragen", question_rows(block.questions));
  Array kinds;
  for (const Ref<InstrumentKind>& kind : block.instrument_kinds)
    if (kind) kinds.push_back(row_of(*kind, kind->name));
  set_list(data, "soorten", kinds);
  data.set("eerste-soort", block.instrument_kinds.empty() ? Value() : Value(block.instrument_kinds.front().id));
  data.set("instrumentrollen", role_rows(method, {Level::instrument}));
  return data;
}

Object meeting_data(const MeetingKind& kind) {
  return {{"id", kind.id}, {"naam", one_line(kind.name)}, {"deelnemers", or_null(one_line(kind.participants))}};
}

std::string block_path(const BuildingBlock& block) {
  const std::string number = block.number ? dutch_number(*block.number) + "-" : std::string();
  return fmt::format("bouwstenen/{}{}.yaml", number, block.id);
}

}  // namespace

std::vector<FileToFill> files_of_new_chain(const NewChain& chain, std::string_view method_id, const Method& method) {
  const Object shared = shared_data(chain, method);
  std::vector<FileToFill> files;
  const auto add = [&](std::string path, std::string_view template_name, const Object& own = {}) {
    files.push_back({std::move(path), template_name, with(shared, own)});
  };
  add("keten.yaml", "keten.yaml", chain_data(chain, method_id, method));
  add("personen.yaml", "personen.yaml");
  for (const PartyKind* kind : required_kinds(method))
    add(fmt::format("partijen/{}.yaml", kind->id), "partij.yaml", party_data(*kind));
  for (const MeetingKind& kind : method.meeting_kinds)
    if (kind.phase == Phase::prepare)
      add(fmt::format("bijeenkomsten/{}.yaml", kind.id), "bijeenkomst.yaml", meeting_data(kind));
  for (const BuildingBlock& block : method.blocks) add(block_path(block), "bouwsteen.yaml", block_data(block, method));
  add("relaties.yaml", "relaties.yaml",
      {{"keuzes-status", choices<RelationStatus>()}, {"keuzes-vorm", choices<RelationForm>()}});
  add("personas/voorbeeld.yaml", "persona.yaml");
  add(fmt::format("evaluaties/{}.yaml", static_cast<int>(std::chrono::year_month_day(chain.today).year()) + 1),
      "evaluatie.yaml", {{"vragen", question_rows(method.evaluation_questions)}});
  add(".gitignore", "gitignore");
  add(".editorconfig", "editorconfig");
  add(".vscode/settings.json", "instellingen.json");
  add(".vscode/extensions.json", "extensies.json");
  add(".gitlab-ci.yml", "gitlab-ci.yml");
  add(".github/workflows/keten.yml", "github.yml");
  return files;
}

}  // namespace keten
