#include "base/text/text.hpp"

#include <doctest/doctest.h>

#include <limits>

namespace keten {
namespace {

using namespace std::chrono_literals;

TEST_CASE("a date is a day that exists, written as JJJJ-MM-DD") {
  CHECK(parse_date("2024-06-01") == Date(2024y / 6 / 1));
  CHECK(parse_date("0001-01-01") == Date(1y / 1 / 1));
  CHECK(parse_date("9999-12-31") == Date(9999y / 12 / 31));
  for (const char* text :
       {"",           "2024",        "2024-06",     "12-3-24",          "2024-2-3",   "01-06-2024",        "2024/06/01",
        "20240601",   " 2024-06-01", "2024-06-01 ", "2024-06-01T09:00", "2024-00-10", "2024-13-01",        "2024-06-00",
        "2024-06-31", "2024-06-3x",  "+024-06-01",  "-024-06-01",       "0000-01-01", "2024-06-1\xC2\xB2", "morgen",
        "z.s.m."}) {
    CAPTURE(text);
    CHECK_FALSE(parse_date(text));
  }
}

TEST_CASE("a year has a leap day when it can be divided by 4, but not by 100, unless by 400") {
  CHECK(parse_date("2024-02-29"));
  CHECK(parse_date("2000-02-29"));
  CHECK_FALSE(parse_date("2023-02-29"));
  CHECK_FALSE(parse_date("1900-02-29"));
  CHECK_FALSE(parse_date("2100-02-29"));
  CHECK_FALSE(parse_date("2024-02-30"));
}

TEST_CASE("a time has two digits for the hours and for the minutes") {
  CHECK(parse_time("00:00") == TimeOfDay{0});
  CHECK(parse_time("09:30") == TimeOfDay{570});
  CHECK(parse_time("23:59") == TimeOfDay{1439});
  for (const char* text :
       {"", "9:00", "24:00", "23:60", "09.30", "0930", "09:3", "09:30:00", "-9:30", "09: 0", "half tien"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_time(text));
  }
}

TEST_CASE("a number has a decimal point or comma, and nothing else") {
  CHECK(parse_number("0") == 0.0);
  CHECK(parse_number("12") == 12.0);
  CHECK(parse_number("007") == 7.0);
  CHECK(parse_number("1.25") == 1.25);
  CHECK(parse_number("1,25") == 1.25);
  CHECK(parse_number("-1,5") == -1.5);
  CHECK(parse_number("0,125") == 0.125);
  CHECK(parse_number("1234,500") == 1234.5);
  CHECK(parse_number("12,5000") == 12.5);
  CHECK(parse_number("123456789012345") == 123456789012345.0);
  CHECK(parse_number("12345,6789012345") == 12345.6789012345);
  for (const char* text : {"",
                           "-",
                           ".",
                           ",",
                           " 1",
                           "1 ",
                           "1e3",
                           "+5",
                           "--5",
                           ".5",
                           "5.",
                           "5,",
                           "-,5",
                           "1.2.3",
                           "1.250,75",
                           "1.250.000",
                           "1 250",
                           "0x10",
                           "inf",
                           "nan",
                           "twaalf",
                           "1234567890123456",
                           "1234567890,123456",
                           "0000000000000001",
                           "\xE2\x88\x92"
                           "5"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_number(text));
    CHECK_FALSE(is_ambiguous_number(text));
  }
  CHECK_FALSE(parse_number(std::string(100'000, '1')));
}

TEST_CASE("a number that may hold thousands is not guessed at") {
  for (const char* text : {"1.250", "1,250", "12.500", "120,000", "-1.250"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_number(text));
    CHECK(is_ambiguous_number(text));
  }
  for (const char* text : {"1250", "0,125", "0.125", "01,250", "1234.500", "1,25", "1,2500"}) {
    CAPTURE(text);
    CHECK(parse_number(text));
    CHECK_FALSE(is_ambiguous_number(text));
  }
}

TEST_CASE("dates are written in Dutch") {
  CHECK(iso_date(2022y / 11 / 1) == "2022-11-01");
  CHECK(iso_date(1y / 2 / 3) == "0001-02-03");
  CHECK(plain_date(2022y / 11 / 1) == "1 november 2022");
  CHECK(long_date(2022y / 11 / 1) == "dinsdag 1 november 2022");
  CHECK(long_date(2024y / 2 / 29) == "donderdag 29 februari 2024");
  CHECK(long_date(2024y / 6 / 1) == "zaterdag 1 juni 2024");
  CHECK(long_date(2024y / 6 / 2) == "zondag 2 juni 2024");
  CHECK(long_date(1900y / 1 / 1) == "maandag 1 januari 1900");
  CHECK(long_date(2100y / 12 / 31) == "vrijdag 31 december 2100");
}

TEST_CASE("every month has its name") {
  std::string names;
  for (unsigned month = 1; month <= 12; ++month) names += plain_date(2024y / static_cast<int>(month) / 1) + ";";
  CHECK(names ==
        "1 januari 2024;1 februari 2024;1 maart 2024;1 april 2024;1 mei 2024;1 juni 2024;1 juli 2024;1 augustus 2024;"
        "1 september 2024;1 oktober 2024;1 november 2024;1 december 2024;");
}

TEST_CASE("a time is written with two digits for the hours and for the minutes") {
  CHECK(clock_time({0}) == "00:00");
  CHECK(clock_time({570}) == "09:30");
  CHECK(clock_time({1439}) == "23:59");
}

TEST_CASE("a number is written with a decimal comma and without needless zeros") {
  CHECK(dutch_number(12.5) == "12,5");
  CHECK(dutch_number(3.0) == "3");
  CHECK(dutch_number(100) == "100");
  CHECK(dutch_number(0) == "0");
  CHECK(dutch_number(-0.0) == "0");
  CHECK(dutch_number(-0.00001) == "0");
  CHECK(dutch_number(-0.25) == "-0,25");
  CHECK(dutch_number(0.1 + 0.2) == "0,3");
  CHECK(dutch_number(2.0 / 3) == "0,6667");
  CHECK(dutch_number(0.99999) == "1");
  CHECK(dutch_number(1234567.5) == "1234567,5");
  CHECK(dutch_number(123456789012345.0) == "123456789012345");
}

TEST_CASE("a count takes the right form of the noun") {
  CHECK(counted(0, "dag", "dagen") == "0 dagen");
  CHECK(counted(1, "dag", "dagen") == "1 dag");
  CHECK(counted(3, "dag", "dagen") == "3 dagen");
}

}  // namespace

TEST_CASE("names are enumerated, and kept apart when they hold an enumeration themselves") {
  CHECK(enumerate({}) == "");
  CHECK(enumerate({"A"}) == "A");
  CHECK(enumerate({"A", "B"}) == "A en B");
  CHECK(enumerate({"A", "B", "C"}) == "A, B en C");
  CHECK(enumerate({"A"}, "of") == "A");
  CHECK(enumerate({"A", "B", "C"}, "of") == "A, B of C");
  CHECK(listed({}) == "");
  CHECK(listed({"Educatie", "Zelfhulp"}) == "Educatie en Zelfhulp");
  CHECK(listed({"Informatie en advies"}) == "Informatie en advies");
  CHECK(listed({"Informatie en advies", "Educatie"}) == "Informatie en advies; Educatie");
  constexpr std::string_view words[] = {"md", "html", "json"};
  CHECK(quoted_list(words) == "`md`, `html` of `json`");
}

}  // namespace keten

TEST_CASE("a time as one writes it in Dutch") {
  CHECK(keten::dutch_time(keten::TimeOfDay{0}) == "0.00");
  CHECK(keten::dutch_time(keten::TimeOfDay{570}) == "9.30");
  CHECK(keten::dutch_time(keten::TimeOfDay{1439}) == "23.59");
}
