// The fill-in lists: the forms of appendix 3 and of chapter 4 of the handreiking, filled in as far as the chain knows,
// with boxes to tick and lines to write on. What they ask comes from the method. Plain values: this is the contract of
// the documents, for `--formaat json` and for the templates alike.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "documents/actions/action_list.hpp"
#include "documents/agenda/agenda_blocks.hpp"
#include "documents/shared/contact.hpp"
#include "documents/shared/shown.hpp"
#include "keten/chain.hpp"
#include "keten/value.hpp"

namespace keten {

enum class FormKind { checklist, roles, block, analysis, verification, actions, evaluation };
template <>
struct Choice<FormKind> {
  static constexpr std::string_view words[] = {"checklist",   "rollen",     "bouwsteen", "ketenanalyse",
                                               "verificatie", "actielijst", "evaluatie"};
};

struct FormOptions {
  const Party* party = nullptr;          ///< of the ketenanalyse or the verificatie; else every chain party
  const BuildingBlock* block = nullptr;  ///< of the bouwsteen; else every chosen one
  bool is_public = false;
};

/// A kind of the checklist, with who takes part as such.
struct ChecklistRow {
  Named kind;
  std::vector<Named> parties;
  std::vector<Named> wanted;
};

/// "Checklist organisaties en sleutelpersonen" (appendix 3, 1).
struct ChecklistForm {
  std::vector<ChecklistRow> organisations;
  std::vector<ChecklistRow> key_persons;
};

struct RoleToFill {
  Named role;
  std::string task;
  std::vector<ShownContact> holders;
};

struct PartyToReach {
  Named party;
  std::vector<ShownContact> contacts;
  std::vector<Named> target_groups;
};

/// "Rollen contactgegevens" (appendix 3, 2).
struct RolesForm {
  std::vector<ShownGoal> goals;  ///< of the chain as a whole
  std::vector<RoleToFill> roles;
  std::vector<PartyToReach> parties;
};

/// "Instrumenten en rollen per bouwsteen" (appendix 3, 3), with the questions of the bouwsteen (2.2).
struct BlockForm {
  BlockInFocus block;
  std::vector<ShownGoal> goals;
  std::vector<RoleToFill> roles;
  Instruments instruments;
};
struct BlocksForm {
  std::vector<BlockForm> blocks;
};

struct Box {
  std::string word;
  bool is_ticked = false;
};

/// A question with what is known already.
struct QuestionToFill {
  Question question;
  std::vector<Box> boxes;  ///< none: the answer is free
  std::string answer;
};

/// The questions of the ketenanalyse (4.2) for one party.
struct AnalysisForm {
  Named party;
  std::vector<QuestionToFill> questions;
};
struct AnalysisForms {
  std::vector<AnalysisForm> parties;
};

/// Something that was noted of a party; without text it is not known yet.
struct Noted {
  std::string what;
  std::string text;
};

struct NotedRelation {
  Named with;
  RelationForm form = RelationForm::collaboration;
  RelationStatus status = RelationStatus::existing;
};

/// What was noted of one party, to be confirmed by it (4.2, Verificatie en monitoring van de netwerkanalyse).
struct VerificationForm {
  Named party;
  std::optional<Date> confirmed;
  std::vector<Noted> facts;
  std::vector<NotedRelation> relations;
  std::vector<ShownAction> actions;
};
struct VerificationForms {
  std::vector<VerificationForm> parties;
};

/// The yearly evaluation (4.1, D Optimaliseren).
struct EvaluationForm {
  EvaluationInFocus evaluation;
  std::vector<ShownGoal> goals;
};

/// One of the structs above; its index is that of the FormKind.
using FormContent =
    std::variant<ChecklistForm, RolesForm, BlocksForm, AnalysisForms, VerificationForms, ActionList, EvaluationForm>;

struct Form {
  std::string chain;
  Date today;
  bool is_public = false;
  FormContent content;
  std::vector<std::string> withheld;  ///< names and contact data that stay out of every text, when public
};

Form make_form(const Chain& chain, FormKind kind, Date today, const FormOptions& options = {});

Value to_value(const Form& form);

}  // namespace keten
