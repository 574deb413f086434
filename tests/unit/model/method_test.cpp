// The built-in method is whole, and a method file of a chain is read by the same tables.
#include <doctest/doctest.h>

#include "base/embedded.hpp"
#include "keten/check.hpp"
#include "keten/load.hpp"
#include "read/yaml/yaml.hpp"

using namespace keten;

namespace {

template <class T>
std::string ids(const ById<T>& things) {
  std::string text;
  for (const T& thing : things) text += (text.empty() ? "" : " ") + thing.id;
  return text;
}

std::string built_in_text() {
  for (const EmbeddedFile& file : embedded_files())
    if (file.path == "methoden/" + std::string(default_method) + ".yaml") return std::string(file.text);
  return {};
}

}  // namespace

TEST_CASE("the built-in method has no finding when a chain brings it as its own file") {
  std::vector<SourceFile> files = {
      {.path = "keten.yaml", .text = "keten: {naam: A, fase: voorbereiden, methode: methode.yaml}\n", .problem = {}},
      {.path = "methode.yaml", .text = built_in_text(), .problem = {}}};
  REQUIRE(!files[1].text.empty());
  const LoadedChain loaded = load_chain(std::move(files));
  for (const Finding& finding : loaded.findings) FAIL_CHECK(finding.message);
  CHECK(loaded.chain.method->info.name == built_in_method(default_method)->info.name);
}

TEST_CASE("its ids are those that chains use") {
  const auto method = built_in_method(default_method);
  REQUIRE(method);
  CHECK(ids(method->roles) ==
        "ketenregisseur centraal-informatiepunt casusregisseur kwaliteitsbewaker ontwikkelaar uitvoerder");
  CHECK(ids(method->blocks) == "bewustwording preventie interventies zelfmanagement nazorg opleiden onderzoek");
  CHECK(ids(method->groups) ==
        "gemeente welzijn eerstelijn tweedelijn informeel belangen onderwijs werk kennis overig");
  CHECK(ids(method->target_groups) ==
        "jonge-mantelzorgers werkende-mantelzorgers migratieachtergrond psychische-problematiek dementie "
        "oudere-mantelzorgers ouders-zorgintensief-kind");
  CHECK(ids(method->meeting_kinds) ==
        "verkenning startbijeenkomst basisbijeenkomst optimalisatiebijeenkomst themabijeenkomst evaluatiebijeenkomst "
        "besluitvormingsbijeenkomst ambassadeursoverleg werkoverleg");
  CHECK(ids(method->evaluation_questions) == "doelen wensen-en-behoeften deelnemers rollen samenwerking");
  CHECK(method->party_kinds.size() == 35);
  CHECK(method->instrument_kinds.size() == 22);
  CHECK(method->basic_functions.size() == 8);
  CHECK(method->success_clusters.size() == 5);
  CHECK(method->own_strength.size() == 4);
  CHECK(method->phases.size() == 4);
}

TEST_CASE("it asks the 31 questions of the handreiking") {
  const auto method = built_in_method(default_method);
  std::string counts;
  for (const BuildingBlock& block : method->blocks) counts += std::to_string(block.questions.size()) + " ";
  CHECK(counts == "6 6 6 5 3 2 3 ");
}

TEST_CASE("the topics of each kind of meeting fill its length") {
  for (const MeetingKind& kind : built_in_method(default_method)->meeting_kinds) {
    CAPTURE(kind.id);
    int total = 0;
    for (const Topic& topic : kind.topics) total += topic.minutes.value_or(0);
    CHECK(kind.minutes == total);
  }
}
