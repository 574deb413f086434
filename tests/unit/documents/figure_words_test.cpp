#include "documents/shared/figure_words.hpp"

#include <doctest/doctest.h>

namespace keten {

using documents::done_in_words;
using documents::now_and_then;
using documents::open_in_words;
using documents::pairs_in_short;
using documents::pairs_in_words;

TEST_CASE("open actions in one sentence") {
  CHECK(open_in_words({.open = 8, .open_steps = 2, .late = 2, .blocked = 1}) ==
        "8 acties, waarvan 2 stappen van een grotere actie; 2 zijn te laat en 1 geblokkeerd");
  CHECK(open_in_words({.open = 8, .open_steps = 1, .late = 1}) ==
        "8 acties, waarvan 1 stap van een grotere actie; 1 is te laat");
  CHECK(open_in_words({.open = 3, .late = 1, .blocked = 2, .ownerless = 1}) ==
        "3 acties; 1 is te laat, 2 zijn geblokkeerd en 1 heeft geen eigenaar");
  CHECK(open_in_words({.open = 3, .late = 1, .blocked = 1}) == "3 acties; 1 is te laat en 1 geblokkeerd");
  CHECK(open_in_words({.open = 2, .ownerless = 2}) == "2 acties; 2 hebben geen eigenaar");
  CHECK(open_in_words({.open = 1}) == "1 actie");
  CHECK(open_in_words({.open = 1, .open_steps = 1, .late = 1, .blocked = 1, .ownerless = 1}) ==
        "1 actie, een stap van een grotere actie; die is te laat, geblokkeerd en heeft geen eigenaar");
  CHECK(open_in_words({}) == "geen acties");
}

TEST_CASE("finished actions in one sentence") {
  CHECK(done_in_words({.done = 12, .done_steps = 5}) == "Klaar: 12 acties, waarvan 5 stappen van een grotere actie");
  CHECK(done_in_words({.done = 1}) == "Klaar: 1 actie");
  CHECK(done_in_words({}) == "Klaar: geen acties");
}

TEST_CASE("samenwerkingen in words") {
  CHECK(pairs_in_words({18, 3}) == "18 samenwerkingen tussen ketenpartijen, en 3 met anderen");
  CHECK(pairs_in_words({1, 0}) == "1 samenwerking tussen ketenpartijen");
  CHECK(pairs_in_words({0, 2}) == "geen samenwerking tussen ketenpartijen, wel 2 met anderen");
  CHECK(pairs_in_words({}) == "geen samenwerking tussen ketenpartijen");
  CHECK(pairs_in_short({6, 1}) == "6, en 1 met anderen");
  CHECK(pairs_in_short({0, 1}) == "1 met anderen");
  CHECK(pairs_in_short({}) == "geen");
  CHECK(now_and_then({2, 0}, "eerst", {1, 0}) == "Er zijn nu 2 samenwerkingen tussen ketenpartijen; eerst was er 1.");
  CHECK(now_and_then({1, 1}, "dat", {3, 2}) ==
        "Er is nu 1 samenwerking tussen ketenpartijen, en 1 met anderen; dat waren er 3, en 2 met anderen.");
  CHECK(now_and_then({}, "dat", {0, 2}) ==
        "Er is nu geen samenwerking tussen ketenpartijen; dat waren er 2 met anderen.");
}

}  // namespace keten
