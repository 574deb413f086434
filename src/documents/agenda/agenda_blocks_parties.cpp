// Blocks about who takes part: introductions, relations, roles, the contacts' reflection, the picture of the chain.
#include <algorithm>

#include "documents/agenda/make_blocks.hpp"
#include "keten/block_work.hpp"
#include "keten/instrument.hpp"
#include "keten/party.hpp"
#include "keten/relation.hpp"
#include "model/links.hpp"
#include "model/meetings.hpp"
#include "model/queries.hpp"

namespace keten::documents {

namespace {

std::vector<ShownHolder> show_holders(const Scene& scene, const std::vector<const Holding*>& holdings) {
  std::vector<ShownHolder> shown;
  for (const Holding* holding : holdings) shown.push_back(keten::show(holding->holder, scene.audience));
  return shown;
}

std::vector<ShownHolder> show_substitutes(const Scene& scene, const std::vector<const Holding*>& holdings) {
  std::vector<Ref<Holder>> substitutes;
  for (const Holding* holding : holdings)
    if (holding->substitute) substitutes.push_back(holding->substitute);
  return keten::show(substitutes, scene.audience);
}

// What a role is held for: the chain, a bouwsteen or an instrument, and the roles written there.
struct Seat {
  std::optional<Named> about;
  const Roles* roles = nullptr;
};

std::vector<Seat> seats(const Scene& scene, Level level) {
  if (level == Level::chain || level == Level::casus) return {{std::nullopt, &scene.chain.info.roles}};
  std::vector<Seat> list;
  const std::vector<const BuildingBlock*> blocks = blocks_to_show(scene);
  if (level == Level::block) {
    for (const BuildingBlock* block : blocks) {
      const BlockWork* work = scene.chain.blocks.find(block->id);
      list.push_back({named(*block), work ? &work->roles : nullptr});
    }
    return list;
  }
  for (const Instrument& instrument : scene.chain.instruments)
    if (instrument.status == InstrumentStatus::active &&
        std::ranges::any_of(blocks, [&](const BuildingBlock* block) { return contains(instrument.blocks, *block); }))
      list.push_back({named(instrument), &instrument.roles});
  return list;
}

void add_role(const Scene& scene, const Role& role, RolesInFocus& shown) {
  const Level level = role.level.value_or(Level::chain);
  VacantRole vacant{named(role), level, one_line(role.task), one_line(role.advice), {}};
  bool is_vacant = false;
  for (const Seat& seat : seats(scene, level)) {
    const std::vector<const Holding*> holdings =
        seat.roles ? current_holders(*seat.roles, role.id, scene.day) : std::vector<const Holding*>();
    if (holdings.empty()) {
      is_vacant = true;
      if (seat.about) vacant.about.push_back(*seat.about);
    } else if (level != Level::instrument) {  // those stand with the instruments
      shown.held.push_back(
          {named(role), level, seat.about, show_holders(scene, holdings), show_substitutes(scene, holdings)});
    }
  }
  if (is_vacant) shown.vacant.push_back(std::move(vacant));
}

bool has_told(const Party& party) {
  const CarerContact& contact = party.carer_contact;
  const bool contact_known =
      !contact.manner.empty() || contact.count.number || contact.count.unknown || !contact.frequency.empty();
  return contact_known && (!party.offers.empty() || !party.activities.empty());
}

std::vector<PartiesOfGroup> by_group(const Scene& scene, const std::vector<const Party*>& parties) {
  std::vector<PartiesOfGroup> groups;
  const auto add = [&](const PartyGroup* group, std::string name) {
    PartiesOfGroup list{std::move(name), {}};
    for (const Party* party : parties)
      if (party->group.target == group) list.parties.push_back(named(*party));
    if (!list.parties.empty()) groups.push_back(std::move(list));
  };
  for (const PartyGroup& group : scene.method.groups) add(&group, group.name);
  add(nullptr, {});
  return groups;
}

bool is_loose(const std::vector<Link>& links, const Party* party) {
  return std::ranges::none_of(
      links, [&](const Link& link) { return link.status && (link.one == party || link.other == party); });
}

bool takes_part(const Party& party, Date day) {
  return party.involvement != Involvement::wanted && party.involvement != Involvement::guest && !has_left(party, day);
}

void add_who_is_missing(const Scene& scene, NetworkPicture& picture) {
  for (const Party& party : scene.chain.parties)
    if (party.involvement == Involvement::wanted && !has_left(party, scene.day))
      picture.wanted_parties.push_back({named(party), party.indispensable, party.approached});
  for (const Ref<PartyKind>& kind : scene.method.checklist)
    if (kind && std::ranges::none_of(scene.chain.parties, [&](const Party& party) {
          return takes_part(party, scene.day) && is_kind(party, kind->id);
        }))
      picture.missing_kinds.push_back(named(*kind));
}

}  // namespace

BlockContent introductions(const BlockRequest& request) {
  const Scene& scene = request.scene;
  const int count = static_cast<int>(scene.introducing.size());
  Introductions shown;
  shown.parties = scene.introducing;
  shown.minutes = request.minutes;
  if (count > 0 && request.minutes >= count) shown.each = request.minutes / count;
  if (count == 0 || !has_presentations(scene.kind)) return shown;
  shown.advised_each = advised_introduction;
  shown.needed = advised_introduction * count;
  shown.fits = request.over == 0 && shown.needed <= request.minutes;
  if (request.over > 0) {
    shown.each.reset();  // it would not fit
    if (request.minutes - request.over >= count) shown.each_that_fits = (request.minutes - request.over) / count;
  }
  return shown;
}

BlockContent relations(const BlockRequest& request) {
  const Scene& scene = request.scene;
  RelationsInFocus shown;
  for (const Relation& relation : scene.chain.relations) {
    if (!is_in_network(relation, scene.day) || !is_in_focus(scene, relation.blocks)) continue;
    if (relation.status == RelationStatus::wanted) shown.wanted.push_back(keten::show(relation));
    if (relation.status == RelationStatus::good) shown.good.push_back(keten::show(relation));
    if (relation.status == RelationStatus::to_improve) shown.to_improve.push_back(keten::show(relation));
  }
  return shown;
}

BlockContent roles(const BlockRequest& request) {
  RolesInFocus shown;
  for (const Role& role : request.scene.method.roles)
    if (!role.from || *role.from <= phase_of(request.scene)) add_role(request.scene, role, shown);
  return shown;
}

BlockContent reflection(const BlockRequest& request) {
  const Scene& scene = request.scene;
  Reflection shown;
  for (const Action& action : scene.chain.actions) {
    if (!is_open(action) || !action.aim || !is_in_focus(scene, action.block)) continue;
    if (!scene.blocks.empty() && !action.block) continue;
    std::vector<ShownAction>& list = *action.aim == ActionAim::own_organisation ? shown.own_organisation
                                     : *action.aim == ActionAim::chain_parties  ? shown.chain_parties
                                                                                : shown.carers;
    list.push_back(keten::show(action, scene.audience));
  }
  return shown;
}

BlockContent analysis(const BlockRequest& request) {
  const Scene& scene = request.scene;
  Analysis shown;
  shown.questions = questions_of(scene.method.analysis_questions);
  for (const Party* party : chain_parties(scene.chain, scene.day))
    (has_told(*party) ? shown.told : shown.silent).push_back(named(*party));
  return shown;
}

BlockContent network(const BlockRequest& request) {
  const Scene& scene = request.scene;
  const std::vector<const Party*> parties = chain_parties(scene.chain, scene.day);
  NetworkPicture picture;
  picture.parties = parties.size();
  picture.groups = by_group(scene, parties);
  picture.pairs = count_pairs(scene.chain, scene.day);
  const std::vector<Link> links = links_on(scene.chain, scene.day);
  for (const Party* party : parties)
    if (is_loose(links, party)) picture.loose.push_back(named(*party));
  picture.is_recruiting = scene.kind && scene.kind->phase && *scene.kind->phase <= Phase::start;
  add_who_is_missing(scene, picture);
  for (const std::string& consultation : scene.chain.info.consultations)
    picture.consultations.push_back(one_line(consultation));
  return picture;
}

}  // namespace keten::documents
