// The forms for one party each: the questionnaire of the ketenanalyse, and what was noted to be confirmed.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "base/text/text.hpp"
#include "documents/actions/action_list.hpp"
#include "documents/actions/action_lists.hpp"
#include "documents/forms/make_forms.hpp"
#include "documents/shape/shape_types.hpp"
#include "documents/shared/redact.hpp"
#include "keten/block_work.hpp"
#include "keten/instrument.hpp"
#include "keten/relation.hpp"
#include "model/queries.hpp"

namespace keten::documents {

namespace {

template <class E>
std::vector<Box> boxes_of(const std::vector<E>& chosen) {
  std::vector<Box> boxes;
  for (std::size_t i = 0; i < std::size(Choice<E>::words); ++i)
    boxes.push_back({choice_in_words(static_cast<E>(i)), std::ranges::count(chosen, static_cast<E>(i)) > 0});
  return boxes;
}

template <class E>
std::string chosen_in_words(const std::vector<E>& chosen) {
  std::vector<std::string> words;
  for (const E each : chosen) words.push_back(choice_in_words(each));
  return listed(words);
}

std::string lines_in_words(const std::vector<std::string>& texts) {
  std::vector<std::string> lines;
  for (const std::string& text : texts) lines.push_back(one_line(text));
  return listed(lines);
}

std::string count_in_words(const Scene& scene, const Party& party) {
  return estimate_in_words(party.carer_contact.count, scene.audience);
}

// "Zorgdat (doorverwijzing) en MEE".
std::string partners_in_words(const Scene& scene, const Party& party, bool is_wanted) {
  std::vector<std::string> words;
  for (const NotedRelation& relation : relations_of(scene, party)) {
    if ((relation.status == RelationStatus::wanted) != is_wanted) continue;
    words.push_back(relation.form == RelationForm::collaboration
                        ? relation.with.name
                        : fmt::format("{} ({})", relation.with.name, word(relation.form)));
  }
  return listed(words);
}

/// What a chain knows of the answer to a question of the method. Other questions are left to write on.
struct KnownAnswer {
  std::string_view question;  ///< its id
  void (*fill)(const Scene&, const Party&, QuestionToFill&);
};

constexpr KnownAnswer known_answers[] = {
    {"contact-wijze",
     [](const Scene&, const Party& party, QuestionToFill& to) { to.answer = one_line(party.carer_contact.manner); }},
    {"contact-aantal",
     [](const Scene& scene, const Party& party, QuestionToFill& to) { to.answer = count_in_words(scene, party); }},
    {"contact-frequentie",
     [](const Scene&, const Party& party, QuestionToFill& to) { to.answer = one_line(party.carer_contact.frequency); }},
    {"aanbod", [](const Scene&, const Party& party, QuestionToFill& to) { to.boxes = boxes_of(party.offers); }},
    {"activiteiten",
     [](const Scene&, const Party& party, QuestionToFill& to) { to.answer = lines_in_words(party.activities); }},
    {"financiering",
     [](const Scene&, const Party& party, QuestionToFill& to) { to.boxes = boxes_of(party.financing); }},
    {"samenwerking", [](const Scene& scene, const Party& party,
                        QuestionToFill& to) { to.answer = partners_in_words(scene, party, false); }},
    {"gewenste-samenwerking", [](const Scene& scene, const Party& party,
                                 QuestionToFill& to) { to.answer = partners_in_words(scene, party, true); }},
};

AnalysisForm analysis_form(const Scene& scene, const Party& party) {
  AnalysisForm form{{party.id, name_of(party)}, {}};
  for (const NamedText& question : scene.method.analysis_questions) {
    QuestionToFill shown{{question.id, one_line(question.text)}, {}, {}};
    const KnownAnswer* known = std::ranges::find(known_answers, question.id, &KnownAnswer::question);
    if (known != std::end(known_answers)) known->fill(scene, party, shown);
    form.questions.push_back(std::move(shown));
  }
  return form;
}

// --- What was noted

std::string reachable_in_words(const Scene& scene, const Party& party) {
  std::vector<std::string> words;
  if (party.contacts.empty()) return {};
  for (const ShownContact& contact : contacts_of(party, scene.audience)) {
    const std::string reach = reach_in_words(contact);
    words.push_back(keten::in_words(contact) + (reach.empty() ? "" : ": " + reach));
  }
  return listed(words);
}

std::string contact_in_words(const Scene& scene, const Party& party) {
  std::vector<std::string> parts;
  const std::string count = count_in_words(scene, party);
  for (const std::string& part :
       {one_line(party.carer_contact.manner), count.empty() ? std::string() : "aantal mantelzorgers: " + count,
        one_line(party.carer_contact.frequency)})
    if (!part.empty()) parts.push_back(part);
  return fmt::format("{}", fmt::join(parts, "; "));
}

bool holds(const Scene& scene, const Roles& roles, const Role& role, const Party& party) {
  return std::ranges::any_of(current_holders(roles, role.id, scene.day),
                             [&](const Holding* holding) { return party_of(holding->holder) == &party; });
}

// "Casusregisseur; Kwaliteitsbewaker van Preventie en Nazorg".
std::string roles_in_words(const Scene& scene, const Party& party) {
  std::vector<std::string> roles;
  for (const Role& role : scene.method.roles) {
    if (holds(scene, scene.chain.info.roles, role, party)) roles.push_back(name_of(role));
    std::vector<std::string> about;
    for (const BlockWork& work : scene.chain.blocks)
      if (work.block && holds(scene, work.roles, role, party)) about.push_back(name_of(*work.block));
    for (const Instrument& instrument : scene.chain.instruments)
      if (instrument.status != InstrumentStatus::stopped && holds(scene, instrument.roles, role, party))
        about.push_back(name_of(instrument));
    if (!about.empty()) roles.push_back(fmt::format("{} van {}", name_of(role), enumerate(about)));
  }
  return fmt::format("{}", fmt::join(roles, "; "));
}

std::vector<Noted> facts_of(const Scene& scene, const Party& party) {
  return {{"Naam", name_of(party)},
          {"Soort organisatie", keten::in_words(named(party.kinds))},
          {"Hoe u meedoet", choice_in_words(party.involvement)},
          {"Uw aanspreekpunt", reachable_in_words(scene, party)},
          {"Uw ambassadeur mantelzorg",
           party.ambassador ? keten::in_words(show_contact(*party.ambassador, scene.audience)) : std::string()},
          {"Wat u inbrengt", one_line(party.commitment)},
          {"Uw rollen in de keten", roles_in_words(scene, party)},
          {"Waarom u meedoet", one_line(party.interest)},
          {"Bijzondere aandacht voor", keten::in_words(named(party.target_groups))},
          {"Uw contact met mantelzorgers", contact_in_words(scene, party)},
          {"Uw aanbod voor mantelzorgers", chosen_in_words(party.offers)},
          {"Uw activiteiten", lines_in_words(party.activities)},
          {"Wie het aanbod betaalt", chosen_in_words(party.financing)},
          {"Website", party.website}};
}

VerificationForm verification_form(const Scene& scene, const Party& party) {
  VerificationForm form{.party = {party.id, name_of(party)},
                        .confirmed = party.confirmed,
                        .facts = facts_of(scene, party),
                        .relations = relations_of(scene, party),
                        .actions = {}};
  const ActionList list =
      make_action_list(scene.chain, scene.audience.today, {.party = &party, .is_public = scene.audience.is_public});
  for_each_action(list.actions, [&](const ShownAction& action) { form.actions.push_back(action); });
  return form;
}

}  // namespace

std::string estimate_in_words(const Estimate& estimate, const Audience& audience) {
  if (!estimate.number) return estimate.unknown ? "onbekend" : "";
  const ShownCount shown = show_carers(estimate.number, audience);
  return (estimate.approximate && shown.number ? "ongeveer " : "") + shown.text;
}

std::vector<NotedRelation> relations_of(const Scene& scene, const Party& party) {
  std::vector<NotedRelation> relations;
  for (const Relation& relation : scene.chain.relations) {
    const Party* one = first(relation);
    const Party* other = second(relation);
    if (!one || !other || one == other || (one != &party && other != &party)) continue;
    const bool is_wanted = relation.status == RelationStatus::wanted && !is_past(relation.until, scene.day);
    if (!is_wanted && !exists(relation, scene.day)) continue;
    const Party* with = one == &party ? other : one;
    relations.push_back({{with->id, name_of(*with)}, relation.form, relation.status});
  }
  return relations;
}

AnalysisForms analysis_forms(const Scene& scene, const Party* only) {
  AnalysisForms forms;
  for (const Party* party : parties_to_ask(scene, only)) {
    forms.parties.push_back(analysis_form(scene, *party));
    forms.parties.back().follows = forms.parties.size() != 1;
  }
  return forms;
}

VerificationForms verification_forms(const Scene& scene, const Party* only) {
  VerificationForms forms;
  for (const Party* party : parties_to_ask(scene, only)) {
    forms.parties.push_back(verification_form(scene, *party));
    forms.parties.back().follows = forms.parties.size() != 1;
  }
  return forms;
}

}  // namespace keten::documents
