#include "base/text/suggest.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using keten::closest;
using keten::fold;

namespace {

std::string nearest(std::string_view word, const std::vector<std::string_view>& candidates) {
  return closest(word, candidates);
}

}  // namespace

TEST_CASE("suggest: one letter changed, added, left out or swapped") {
  const std::vector<std::string_view> fields{"naam", "plaats", "telefoon"};
  CHECK(nearest("naom", fields) == "naam");
  CHECK(nearest("naamm", fields) == "naam");
  CHECK(nearest("nam", fields) == "naam");
  CHECK(nearest("plaast", fields) == "plaats");
  CHECK(nearest("naam", fields) == "naam");
}

TEST_CASE("suggest: a third of the letters may differ, and at least one") {
  CHECK(nearest("ab", {"ax"}) == "ax");
  CHECK(nearest("abc", {"axy"}) == "");
  CHECK(nearest("abcdef", {"abcdxy"}) == "abcdxy");
  CHECK(nearest("abcdef", {"abcxyz"}) == "");
  CHECK(nearest("abcde", {"abcxy"}) == "");
  CHECK(nearest("telefoonnr", {"telefoon"}) == "telefoon");
}

TEST_CASE("suggest: something of the word is left") {
  CHECK(nearest("a", {"b"}) == "");
  CHECK(nearest("a", {"ab"}) == "ab");
  CHECK(nearest("", {"a", ""}) == "");
  CHECK(nearest("a", {""}) == "");
  CHECK(nearest("naam", {}) == "");
}

TEST_CASE("suggest: the nearest wins, and of equals the first") {
  CHECK(nearest("rollen", {"rolen", "rollen", "rollem"}) == "rollen");
  CHECK(nearest("rolle", {"rollen", "rolles"}) == "rollen");
  CHECK(nearest("rolle", {"rolles", "rollen"}) == "rolles");
}

TEST_CASE("suggest: capitals and accents do not count") {
  CHECK(nearest("CAFE", {"cadé", "Café"}) == "Café");
  CHECK(nearest("coördinator", {"coordinatie", "coordinator"}) == "coordinator");
  CHECK(nearest("éé", {"ëë"}) == "ëë");
  CHECK(nearest("жж", {"жд"}) == "жд");
  CHECK(nearest("te_laat", {"te-laat"}) == "te-laat");
}

TEST_CASE("suggest: bytes that are not UTF-8 are letters of their own") {
  CHECK(nearest("naa\xFF", {"naam"}) == "naam");
  CHECK(nearest("\xC3", {"\xC3"}) == "\xC3");
  CHECK(nearest("na\xE2\x82", {"naam"}) == "");
}

TEST_CASE("suggest: fold takes away what does not make a name different") {
  CHECK(fold("Alzheimer-café ’t Gooi") == "alzheimercafetgooi");
  CHECK(fold("alzheimercafe 't gooi") == "alzheimercafetgooi");
  CHECK(fold("") == "");
  CHECK(fold(" \t\r\n-'’‘ʼ´`‐‑–\u00A0\u00AD\u202F") == "");
  CHECK(fold("GGZ 1e lijn (0-18)") == "ggz1elijn(018)");
}

TEST_CASE("suggest: fold knows all Latin letters with accents") {
  CHECK(fold("ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß") == "aaaaaaaeceeeeiiiidnooooo×ouuuuythss");
  CHECK(fold("àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ") == "aaaaaaaeceeeeiiiidnooooo÷ouuuuythy");
  CHECK(fold("ĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĦħ") == "aaaaaaccccccccddddeeeeeeeeeegggggggghhhh");
  CHECK(fold("ĨĩĪīĬĭĮįİıĲĳĴĵĶķĸĹĺĻļĽľĿŀŁłŃńŅņŇňŉŊŋ") == "iiiiiiiiiiijijjjkkkllllllllllnnnnnnnnn");
  CHECK(fold("ŌōŎŏŐőŒœŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŦŧŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžſ") ==
        "oooooooeoerrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs");
  CHECK(fold("e\u0301e\u0308") == "ee");
}

TEST_CASE("suggest: fold leaves other letters and bad bytes alone") {
  CHECK(fold("Ж 日本") == "Ж日本");
  CHECK(fold("a\xFF\xC3 b\xE2\x82") ==
        "a\xFF\xC3"
        "b\xE2\x82");
  CHECK(fold("a\xC3") == "a\xC3");
}
