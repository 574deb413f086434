// The fill-in lists: the forms of appendix 3 and of chapter 4 of the handreiking, filled in as far as the chain knows,
// with boxes to tick and lines to write on. What they ask comes from the method. Plain values: this is the contract of
// the documents, for `--formaat json` and for the templates alike.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "documents/agenda/agenda_blocks.hpp"
#include "documents/shape/document_data.hpp"
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

/// What every form has.
struct FormHead {
  std::string chain;
  FormKind kind = FormKind::checklist;
  Date today{};
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
  FormHead head{};
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
  FormHead head{};
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
  bool follows = false;  ///< another form stands before it
};
struct BlocksForm {
  FormHead head{};
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
  bool follows = false;  ///< another form stands before it
};
struct AnalysisForms {
  FormHead head{};
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
  bool follows = false;  ///< another form stands before it
};
struct VerificationForms {
  FormHead head{};
  std::vector<VerificationForm> parties;
};

/// The open actions, with room for new ones.
struct ActionsForm {
  FormHead head{};
  std::vector<ShownAction> actions;
  std::optional<ShownMeeting> next;
};

/// The yearly evaluation (4.1, D Optimaliseren).
struct EvaluationForm {
  FormHead head{};
  EvaluationInFocus evaluation;
  std::vector<ShownGoal> goals;
};

/// Its index is that of the FormKind.
using Form =
    std::variant<ChecklistForm, RolesForm, BlocksForm, AnalysisForms, VerificationForms, ActionsForm, EvaluationForm>;

Form make_form(const Chain& chain, FormKind kind, Date today, const FormOptions& options = {});

/// What programs and the template of this kind of form get.
documents::DocumentData to_data(const Form& form);

}  // namespace keten
