#include "documents/forms/forms.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <variant>

#include "base/text/text.hpp"
#include "documents/shared/gate.hpp"
#include "keten/load.hpp"
#include "keten/party.hpp"
#include "render/json/json.hpp"

using namespace keten;

namespace {

const Date today = *parse_date("2024-06-01");

Chain chain_of(const std::string& text) {
  return std::move(
      load_chain(
          {SourceFile{.path = "keten.yaml", .text = "keten: {naam: Proef, fase: toepassen}\n" + text, .problem = {}}})
          .chain);
}

template <class Content>
Content form_of(const Chain& chain, FormKind kind, const FormOptions& options = {}) {
  return std::get<Content>(make_form(chain, kind, today, options));
}

const QuestionToFill& question(const AnalysisForm& form, std::string_view id) {
  for (const QuestionToFill& each : form.questions)
    if (each.question.id == id) return each;
  FAIL("no such question");
  return form.questions.front();
}

std::string noted(const VerificationForm& form, std::string_view what) {
  for (const Noted& each : form.facts)
    if (each.what == what) return each.text;
  return "(not asked)";
}

constexpr const char* parties = R"(
personen:
  an: {naam: An Smit, functie: wijkverpleegkundige, partij: icare, email: an@icare.example}
  bo: {naam: Bo Bakker, functie: coach, partij: icare, tot: 2024-01-01}
partijen:
  icare:
    naam: Icare
    soort: thuiszorgorganisatie
    aanspreekpunt: [an, bo]
    contact: {aantal: ca. 8}
    aanbod: [doorverwijzen]
  zorgdat: {naam: Zorgdat, contact: {aantal: onbekend}}
  weg: {naam: Weg, soort: ggd, tot: 2024-01-01}
  ooit: {naam: Ooit, soort: ggd, betrokken: gewenst}
relaties:
  - {tussen: [icare, zorgdat], vorm: overleg}
  - {tussen: [zorgdat, weg], tot: 2024-01-01}
  - {van: ooit, naar: icare, status: gewenst}
)";

}  // namespace

TEST_CASE("forms: the checklist has who takes part, and apart who is wanted") {
  const ChecklistForm form = form_of<ChecklistForm>(chain_of(parties), FormKind::checklist);
  CHECK(form.organisations.size() == 15);
  CHECK(form.key_persons.size() == 14);
  for (const ChecklistRow& row : form.organisations) {
    CHECK((row.kind.id == "thuiszorgorganisatie") == !row.parties.empty());
    CHECK((row.kind.id == "ggd") == !row.wanted.empty());
  }
}

TEST_CASE("forms: the ketenanalyse has what is known of each question") {
  const Chain chain = chain_of(parties);
  const AnalysisForms forms = form_of<AnalysisForms>(chain, FormKind::analysis);
  REQUIRE(forms.parties.size() == 2);
  const AnalysisForm& icare = forms.parties.front();
  CHECK(icare.questions.size() == chain.method->analysis_questions.size());
  CHECK(question(icare, "contact-aantal").answer == "ongeveer 8");
  CHECK(question(icare, "contact-wijze").answer.empty());
  CHECK(question(icare, "samenwerking").answer == "Zorgdat (overleg)");
  CHECK(question(icare, "gewenste-samenwerking").answer == "Ooit");
  const std::vector<Box>& boxes = question(icare, "aanbod").boxes;
  REQUIRE(boxes.size() == std::size(Choice<Offer>::words));
  for (const Box& box : boxes) CHECK(box.is_ticked == (box.word == "doorverwijzen"));
  CHECK(question(forms.parties.back(), "contact-aantal").answer == "onbekend");

  const FormOptions one{.party = chain.parties.find("zorgdat")};
  CHECK(form_of<AnalysisForms>(chain, FormKind::analysis, one).parties.size() == 1);
}

TEST_CASE("forms: a question of an own method that the chain cannot answer is left open") {
  const std::string method = R"(
methode: {naam: Eigen}
ketenanalysevragen: {geluk: Wat maakt u blij?, aanbod: Wat doet u?}
)";
  const std::string text =
      "keten: {naam: Proef, methode: methode.yaml}\npartijen: {a: {naam: A, aanbod: [monitoren]}}\n";
  const Chain chain = std::move(load_chain({SourceFile{.path = "keten.yaml", .text = text, .problem = {}},
                                            SourceFile{.path = "methode.yaml", .text = method, .problem = {}}})
                                    .chain);
  const AnalysisForms forms = form_of<AnalysisForms>(chain, FormKind::analysis);
  REQUIRE(forms.parties.size() == 1);
  REQUIRE(forms.parties.front().questions.size() == 2);
  CHECK(forms.parties.front().questions.front().boxes.empty());
  CHECK(forms.parties.front().questions.front().answer.empty());
  CHECK(forms.parties.front().questions.back().boxes.size() == std::size(Choice<Offer>::words));
}

TEST_CASE("forms: the verificatie has contacts that are still there, and the relations of today") {
  const Chain chain = chain_of(parties);
  const VerificationForms forms = form_of<VerificationForms>(chain, FormKind::verification);
  REQUIRE(forms.parties.size() == 2);
  const VerificationForm& icare = forms.parties.front();
  CHECK(noted(icare, "Uw aanspreekpunt") == "An Smit, wijkverpleegkundige: an@icare.example");
  CHECK(noted(icare, "Uw contact met mantelzorgers") == "aantal mantelzorgers: ongeveer 8");
  CHECK(noted(icare, "Website").empty());
  REQUIRE(icare.relations.size() == 2);
  CHECK(icare.relations[1].status == RelationStatus::wanted);
  CHECK(forms.parties.back().relations.size() == 1);
}

TEST_CASE("forms: they name nobody in public") {
  const Chain chain = chain_of(std::string(parties) + R"(
acties: {a: {actie: Vraag An Smit., eigenaar: an}}
bijeenkomsten: {b: {soort: startbijeenkomst, datum: 2024-05-01, besluiten: [An Smit belt.]}}
)");
  for (std::size_t i = 0; i < std::size(Choice<FormKind>::words); ++i) {
    CAPTURE(Choice<FormKind>::words[i]);
    const Form form = make_form(chain, static_cast<FormKind>(i), today, {.is_public = true});
    const std::string json =
        to_json(documents::Gate(chain, true).pass(to_data(form).value(documents::Reader::templates)));
    CHECK(json.find("An Smit") == std::string::npos);
    CHECK(json.find("an@icare") == std::string::npos);
    CHECK(json.find("ongeveer 8") == std::string::npos);
  }
}

TEST_CASE("forms: of an empty chain") {
  const Chain chain = chain_of("");
  for (std::size_t i = 0; i < std::size(Choice<FormKind>::words); ++i)
    CHECK(make_form(chain, static_cast<FormKind>(i), today).index() == i);
}
