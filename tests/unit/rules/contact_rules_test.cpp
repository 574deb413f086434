#include <doctest/doctest.h>

#include "rules/form/contact.hpp"

using keten::rules::email_problem;
using keten::rules::phone_problem;
using keten::rules::website_problem;

TEST_CASE("a complete telephone number is fine, however it is written") {
  for (const char* text : {
           "0341000001",
           "0341 00 00 01",
           "0341-000001",
           "(0341) 00 00 01",
           "0341/000001",
           "0341.00.00.01",
           "0341\u00A000\u00A000\u00A001",
           "0341 \u2013 00 00 01",
           "06 12345678",
           "06-12 34 56 78",
           "088 000 00 01",
           " 0341 000 001 ",
           "+31341000001",
           "+31 (0)341 00 00 01",
           "+31 0341 00 00 01",
           "(+31) 6 12345678",
           "0031 6 12345678",
           "0031 (0)6 12345678",
           "+32 2 123 45 67",
           "0049 541 1234567",
       })
    CHECK_MESSAGE(phone_problem(text) == "", text);
}

TEST_CASE("short numbers are telephone numbers too") {
  for (const char* text : {"112", "113", "116 111", "14 0341", "14 020", "0800 0113", "0800-1234567", "0900 8844",
                           "0900-1234567", "0909 1234", "+31 800 0113"})
    CHECK_MESSAGE(phone_problem(text) == "", text);
}

TEST_CASE("words beside a telephone number, and a second number, are fine") {
  for (const char* text : {"0341 00 00 01 (toestel 12)", "0341 00 00 01, keuze 2", "06 12345678 (ma-do, 9-12 uur)",
                           "tel. 0341 00 00 01", "06 (werk) 12345678", "0341 00 00 01 / 06 12345678",
                           "0341 00 00 01 of 06 12345678", "0341 00 00 01; +31 6 12345678", "06 12345678 (di"})
    CHECK_MESSAGE(phone_problem(text) == "", text);
}

TEST_CASE("a telephone number that a spreadsheet took for a number") {
  for (const char* text : {"341000001", "612345678", "6 12345678", "341 00 00 01", "8000113", "tel. 341 00 00 01"})
    CHECK_MESSAGE(phone_problem(text) == "de 0 aan het begin ontbreekt", text);
  for (const char* text : {"31341000001", "31 6 12345678", "31 (0)6 12345678"})
    CHECK_MESSAGE(phone_problem(text) == "de + aan het begin ontbreekt", text);
  CHECK(phone_problem("6,12346E+08") == "er ontbreken cijfers");
}

TEST_CASE("a telephone number with digits too few or too many") {
  for (const char* text : {"0341 00 00", "06 1234567", "12345", "0800 12345", "+31 6 1234567", "0031 6 1234567", "+31",
                           "0", "+", "0341 00 / 00 01 23 4"})
    CHECK_MESSAGE(phone_problem(text) != "", text);
  CHECK(phone_problem("06 1234567") == "er ontbreken cijfers");
  CHECK(phone_problem("+31 6 1234567") == "er ontbreken cijfers");
  CHECK(phone_problem("0031 6 1234567") == "er ontbreken cijfers");
  CHECK(phone_problem("06 123456789") == "er staan te veel cijfers in");
  CHECK(phone_problem("+31 6 123456789") == "er staan te veel cijfers in");
  CHECK(phone_problem("via de receptie") == "er staan geen cijfers in");
  CHECK(phone_problem("(") == "er staan geen cijfers in");
  CHECK(phone_problem("") == "er staan geen cijfers in");
}

TEST_CASE("e-mail addresses that can work") {
  for (const char* text :
       {"info@zorgdat.example.nl", "j.de-vries+keten@gemeente.nl", "INFO@GEMEENTE.NL", "a@b.nl", "steunpunt_1@x-y.nl",
        "o'neill@zorg.nl", "info@zorg.amsterdam", "info@caf\u00E9.nl", "info@x.xn--p1ai", "info@www.nl", " a@b.nl "})
    CHECK_MESSAGE(email_problem(text) == "", text);
}

TEST_CASE("e-mail addresses that cannot work") {
  CHECK(email_problem("info.zorgdat.nl") == "er staat geen @ in");
  CHECK(email_problem("info@@zorgdat.nl") == "er staat meer dan één @ in");
  CHECK(email_problem("a@b.nl, c@d.nl") == "er staat meer dan één @ in");
  CHECK(email_problem("info @zorgdat.nl") == "er staat een spatie in");
  CHECK(email_problem("info@zorgdat.nl\u00A0") == "er staat een spatie in");
  CHECK(email_problem("Info <info@zorgdat.nl>") == "er staat een spatie in");
  CHECK(email_problem("@zorgdat.nl") == "er staat niets voor de @");
  CHECK(email_problem("mailto:info@zorgdat.nl") == "het deel voor de @ kan zo niet");
  CHECK(email_problem("info.@zorgdat.nl") == "het deel voor de @ kan zo niet");
  CHECK(email_problem("j..jansen@zorgdat.nl") == "het deel voor de @ kan zo niet");
  CHECK(email_problem("info@zorgdat") == "na de @ ontbreekt een stuk, zoals .nl");
  for (const char* text : {"info@", "info@.nl", "info@zorgdat.", "info@zorgdat..nl", "info@zorgdat.n",
                           "info@zorgdat,nl", "info@-zorgdat.nl", "info@1.2.3.4", "info@zorgdat.nl;", "", "@"})
    CHECK_MESSAGE(email_problem(text) != "", text);
}

TEST_CASE("websites that can work") {
  for (const char* text : {"https://www.zorgdat.nl", "http://zorgdat.nl/", "HTTPS://WWW.Zorgdat.NL", "www.zorgdat.nl",
                           "zorgdat.nl", "zorgdat.nl/mantelzorg?groep=jong&taal=nl#aanbod",
                           "https://mantelzorg.gemeente.nl:8443/a_b/(c)/%20", "caf\u00E9.nl", "zorg.amsterdam",
                           "httpbin.nl", "zorgdat.nl/login?terug=https://x.nl", "zorgdat.nl?u=a@b.nl", " zorgdat.nl "})
    CHECK_MESSAGE(website_problem(text) == "", text);
}

TEST_CASE("websites that cannot work") {
  CHECK(website_problem("zorgdat.nl en x.nl") == "er staat een spatie in");
  CHECK(website_problem("https:// www.zorgdat.nl") == "er staat een spatie in");
  CHECK(website_problem("<https://zorgdat.nl>") == "er staat een teken in dat daar niet kan");
  CHECK(website_problem("https:\\\\zorgdat.nl") == "er staat een teken in dat daar niet kan");
  for (const char* text : {"htps://zorgdat.nl", "https:/zorgdat.nl", "https//zorgdat.nl", "http:zorgdat.nl",
                           "https:", "ftp://zorgdat.nl", "://zorgdat.nl"})
    CHECK_MESSAGE(website_problem(text) == "het begin is geen https://", text);
  CHECK(website_problem("info@zorgdat.nl") == "dit is een e-mailadres");
  CHECK(website_problem("mailto:info@zorgdat.nl") == "dit is een e-mailadres");
  CHECK(website_problem("zorgdat.nl:poort") == "er staat een dubbele punt in die daar niet kan");
  CHECK(website_problem("zorgdat") == "er ontbreekt een stuk, zoals .nl");
  CHECK(website_problem("https://") == "er ontbreekt een stuk, zoals .nl");
  CHECK(website_problem("www.zorgdat") == "de naam van de website is niet compleet");
  for (const char* text : {"www.", "zorgdat.", "zorgdat.nl.", "www..nl", "https://www.zorgdat,nl", "192.168.1.1", ""})
    CHECK_MESSAGE(website_problem(text) != "", text);
}
