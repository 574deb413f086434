#include "documents/minutes/minutes.hpp"

#include <doctest/doctest.h>

#include "base/text/text.hpp"
#include "keten/load.hpp"
#include "keten/meeting.hpp"

using namespace keten;

namespace {

const Date today = *parse_date("2024-06-01");

Chain chain_of(std::string_view meetings) {
  const std::string text = "keten: {naam: Proef, fase: toepassen}\nbijeenkomsten:\n" + std::string(meetings);
  return std::move(load_chain({SourceFile{.path = "keten.yaml", .text = text, .problem = {}}}).chain);
}

Minutes minutes_of(const Chain& chain, const char* id) { return make_minutes(chain, chain.meetings.find(id), today); }

std::string last_of(const Chain& chain) {
  const Meeting* last = last_held_meeting(chain, today);
  return last ? last->id : "";
}

}  // namespace

TEST_CASE("minutes are of the last meeting up to and including today") {
  CHECK(last_of(chain_of("  a: {soort: werkoverleg, datum: 2024-05-01}\n  b: {soort: werkoverleg, datum: 2024-06-01}\n"
                         "  c: {soort: werkoverleg, datum: 2024-06-02}\n")) == "b");
  CHECK(last_of(chain_of("  a: {soort: werkoverleg, datum: 2024-06-02}\n  b: {soort: werkoverleg}\n")) == "");
}

TEST_CASE("it is a form until something is written down") {
  const Chain chain = chain_of(
      "  gepland: {soort: werkoverleg, datum: 2024-06-02, afwezig: [x]}\n  geweest: {soort: werkoverleg, datum: "
      "2024-05-02}\n"
      "  besloten: {soort: werkoverleg, datum: 2024-06-01, besluiten: [Ja]}\n"
      "  vooruit: {soort: werkoverleg, datum: 2024-06-03}\n  achteraf: {soort: werkoverleg, datum: 2024-05-03}\n"
      "acties:\n  a: {actie: A, bijeenkomst: vooruit}\n  b: {actie: B, bijeenkomst: achteraf}\n");
  CHECK(minutes_of(chain, "gepland").is_form);
  CHECK(minutes_of(chain, "geweest").is_form);
  CHECK(minutes_of(chain, "vooruit").is_form);
  CHECK_FALSE(minutes_of(chain, "besloten").is_form);
  CHECK_FALSE(minutes_of(chain, "achteraf").is_form);
  CHECK(make_minutes(chain, nullptr, today).is_form);
}

TEST_CASE("what stands under the title of an item belongs to it") {
  const Chain chain = chain_of(
      "  a:\n    soort: werkoverleg\n    datum: 2024-05-01\n"
      "    agenda: [{onderwerp: De folder}, {onderwerp: terugblik}, {onderwerp: Rondvraag}]\n"
      "    verslag: |\n      Vooraf\n      ## 1. de Folder:\n      A\n      ### Verder\n      B\n      ## terugblik\n  "
      "    C\n"
      "      ## Elders\n      D\n");
  const Minutes minutes = minutes_of(chain, "a");
  REQUIRE(minutes.entries.size() == 3);
  CHECK(minutes.entries[0].said == "A\n#### Verder\nB");
  CHECK(minutes.entries[1].said == "C");
  CHECK(minutes.entries[2].said == "");
  CHECK(minutes.general == "Vooraf\n\n### Elders\n\nD");
  CHECK(minutes.tells_by_entry);
}

TEST_CASE("the next meeting comes after this one, also on the same day") {
  const Chain chain = chain_of(
      "  a: {soort: werkoverleg, datum: 2024-05-01, begin: 09:00}\n  b: {soort: werkoverleg, datum: 2024-05-01, begin: "
      "13:00}\n"
      "  c: {soort: werkoverleg}\n");
  REQUIRE(minutes_of(chain, "a").next);
  CHECK(minutes_of(chain, "a").next->id == "b");
  CHECK_FALSE(minutes_of(chain, "b").next);
  CHECK_FALSE(minutes_of(chain, "c").next);
}
