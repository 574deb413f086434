// What the finders of personal data take for it, and what they must leave alone.
#include <doctest/doctest.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "base/personal_data/personal_data.hpp"
#include "keten/check.hpp"
#include "keten/party.hpp"
#include "rules/rule.hpp"

using namespace keten;
using namespace std::chrono_literals;

namespace {

/// The pieces of the text that a finder found, with a bar between.
std::string found(std::vector<TextRange> (*find)(std::string_view), std::string_view text) {
  std::string result;
  for (const TextRange& range : find(text))
    result.append(result.empty() ? "" : "|").append(text.substr(range.begin, range.end - range.begin));
  return result;
}

std::string name_in(std::string_view text) {
  const TextRange range = full_name(text);
  return std::string(text.substr(range.begin, range.end - range.begin));
}

/// The findings of the family Privacy in a chain: `regel rij:kolom-kolom`, each on a row.
std::string privacy_findings(const std::string& text, std::string path = "keten.yaml") {
  const ChainReport report =
      check_chain(load_chain({{.path = path, .text = text, .problem = {}}}), ".", Date(2024y / 6 / 1));
  std::ostringstream result;
  for (const ReportedFinding& finding : report.findings) {
    if (find_rule(finding.rule)->family != Family::privacy) continue;
    const Span& span = finding.place.span;
    result << finding.rule << " " << span.begin.row << ":" << span.begin.column << "-" << span.end.column << "\n";
  }
  return result.str();
}

/// The same for a BSN, which is nowhere in the chain that was loaded.
std::string forgotten_bsn(const std::string& text, std::string path = "keten.yaml") {
  const LoadedChain loaded = load_chain({{.path = path, .text = text, .problem = {}}});
  for (const SourceFile& file : loaded.chain.files) {
    CHECK(find_bsns(file.text).empty());
    CHECK(find_bsns(file.path).empty());
  }
  for (const Party& party : loaded.chain.parties) CHECK(find_bsns(party.note).empty());
  return privacy_findings(text, std::move(path));
}

/// A chain with this text as the toelichting of a party.
std::string in_note(const std::string& note) {
  return "keten: {naam: Voorbeeld, fase: voorbereiden}\npartijen:\n  a:\n    naam: Aap\n    toelichting: " + note +
         "\n";
}

/// Everything a report shows, in one text.
std::string shown(const ChainReport& report) {
  std::string text = report.name;
  for (const ReportedFinding& finding : report.findings) {
    text += "\n" + finding.message + "\n" + finding.advice + "\n" + finding.about + "\n" + finding.suggestion + "\n" +
            finding.line + "\n" + finding.place.file;
    for (const ReportedPlace& also : finding.also) text += "\n" + also.message + also.file;
  }
  return text;
}

std::string checked(const std::string& text) {
  return shown(
      check_chain(load_chain({{.path = "keten.yaml", .text = text, .problem = {}}}), ".", Date(2024y / 6 / 1)));
}

}  // namespace

TEST_CASE("the 11-proef") {
  for (const char* digits : {"123456782", "111222333", "249566758", "010000008"}) CHECK_MESSAGE(is_bsn(digits), digits);
  for (const char* digits : {"123456789", "612345678", "000000000", "12345678", "1234567820", "12345678a", ""})
    CHECK_MESSAGE(!is_bsn(digits), digits);
}

TEST_CASE("numbers that may be a BSN, as people write them") {
  for (const char* text : {"123456782", "123.456.782", "123 456 782", "1234.56.782", "12 34 56 782",
                           "1 2 3 4 5 6 7 8 2", "123\u00A0456\u00A0782", "123 456\n    782", "123 456.782"})
    CHECK_MESSAGE(found(find_bsns, text) == text, text);
  CHECK(found(find_bsns, "nummer 123456782.") == "123456782");
  CHECK(found(find_bsns, "(123456782)") == "123456782");
  CHECK(found(find_bsns, "“123456782”, ‘111222333’ – 249566758…") == "123456782|111222333|249566758");
  CHECK(found(find_bsns, "“BSN” 12345672") == "12345672");
  CHECK(found(find_bsns, "BSN123456782") == "123456782");
  CHECK(found(find_bsns, "bsn:123456782;") == "123456782");
  CHECK(found(find_bsns, "BSN 123 456 782 in 2024") == "123 456 782");
  CHECK(found(find_bsns, "in 2024 123456782 en 111222333") == "123456782|111222333");
  CHECK(found(find_bsns, "RSIN onbekend, 123456782") == "123456782");
  CHECK(found(find_bsns, "RSIN en BSN: 123456782") == "123456782");
  CHECK(found(find_bsns, "https://x.nl/?bsn=123456782") == "123456782");
}

TEST_CASE("eight digits are a BSN only beside that word") {
  CHECK(found(find_bsns, "BSN 12345678") == "");  // 012345678 fails
  CHECK(found(find_bsns, "BSN 10000008") == "10000008");
  CHECK(found(find_bsns, "burgerservicenummer van haar man: 10.000.008") == "10.000.008");
  CHECK(found(find_bsns, "10000008 is het BSN") == "10000008");
  CHECK(found(find_bsns, "10000008") == "");
  CHECK(found(find_bsns, "KvK 10000008") == "");
  CHECK(found(find_bsns, "BSN en KvK 10000008") == "");
}

TEST_CASE("numbers that are no BSN") {
  for (const char* text : {"06-12345678",
                           "06 12345678",
                           "010-1234567",
                           "+31 6 1234 5678",
                           "+31612345678",
                           "+31 (0)6 12345678",
                           "0800-1234",
                           "0341 123 456",
                           "088 123 45 67",
                           "KvK 12345678",
                           "RSIN 123456782",
                           "RSIN-nummer: 123456782",
                           "123456782 (RSIN)",
                           "x-rsin: 123456782",
                           "tel. 123456782",
                           "NL91 ABNA 0417 1643 00",
                           "NL91ABNA0417164300",
                           "NL123456782B01",
                           "1-2-2024",
                           "01-02-2024",
                           "2024-03-12",
                           "12 maart 2024",
                           "12.03.2024",
                           "BSN 12.03.2024",
                           "actie 12",
                           "actie-12",
                           "3844 AB",
                           "2023 en 2024",
                           "27000 inwoners",
                           "versie 1.2.3.4",
                           "1.250.000",
                           "1234567820",
                           "11234567821",
                           "1.123.456.782",
                           "000000000",
                           "000.000.000",
                           "€ 123456782",
                           "123456782,50",
                           "0,123456782",
                           "2024-123456782",
                           "https://example.nl/artikel/123456782",
                           "www.example.nl/123456782",
                           "a123456782",
                           "123456789",
                           "12345678"})
    CHECK_MESSAGE(found(find_bsns, text) == "", text);
}

TEST_CASE("e-mail addresses and telephone numbers in a text") {
  CHECK(found(find_emails, "mail a.b-c@steunpunt.example.nl.") == "a.b-c@steunpunt.example.nl");
  CHECK(found(find_emails, "“a@gmail.com” en a@x.nl…") == "a@gmail.com|a@x.nl");
  CHECK(found(find_phones, "“06-12345678”") == "06-12345678");
  CHECK(found(find_emails, "<mailto:info@x.nl>, en J@Y.NL!") == "info@x.nl|J@Y.NL");
  for (const char* text : {"@", "a@b", "om 12 @ kantoor", "https://www.x.nl/@naam.nl", "@naam", "5 @ 2.50"})
    CHECK_MESSAGE(found(find_emails, text) == "", text);
  for (const char* text :
       {"06-12345678", "06 12 34 56 78", "0612345678", "010-1234567", "0341 123 456", "(0341) 123456",
        "+31 6 1234 5678", "+31 (0)6 12345678", "0031612345678", "+32 2 123 45 67 89", "088 - 123 45 67"})
    CHECK_MESSAGE(found(find_phones, text) == text, text);
  CHECK(found(find_phones, "bel 0341 123456, 12 uur") == "0341 123456");
  for (const char* text :
       {"0800-1234", "0800 1234567", "0900-1234567", "112", "14 0341", "01-02-2024 10:00", "09.00 - 10.00 - 11.00",
        "2024-03-12", "27000", "NL91ABNA0417164300", "1.0612345678", "KvK 12345678", "70+", "+ 10 20 30", "0,5",
        "A0612345678", "06-1234567", "versie 0.10.2", "000000000"})
    CHECK_MESSAGE(found(find_phones, text) == "", text);
}

TEST_CASE("addresses of consumers") {
  CHECK(is_consumer_email("jan@gmail.com"));
  CHECK(is_consumer_email("Jan@ZIGGO.nl"));
  CHECK(!is_consumer_email("gmail.com@gemeente.nl"));
  CHECK(!is_consumer_email("info@gmail.com.example.nl"));
}

TEST_CASE("bank accounts and home addresses") {
  CHECK(found(find_ibans, "naar NL91ABNA0417164300.") == "NL91ABNA0417164300");
  CHECK(found(find_ibans, "NL91 ABNA 0417 1643 00 t.n.v.") == "NL91 ABNA 0417 1643 00");
  CHECK(found(find_ibans, "NL91ABNA0417164301, NL91, MO1234567890") == "");
  CHECK(found(find_addresses, "3844 AB 12") == "3844 AB 12");
  CHECK(found(find_addresses, "3844AB, huisnummer 12a") == "3844AB, huisnummer 12a");
  CHECK(found(find_addresses, "Zij woont Oude Dorpsstraat 12-a, 3844 AB Ermelo") == "Oude Dorpsstraat 12-a, 3844 AB");
  for (const char* text : {"3844 AB", "3844 AB Ermelo", "Postbus 12, 3840 AB Harderwijk", "in 2024 EN verder 12",
                           "1234 56", "0123 AB 12", "3844 ABC 12"})
    CHECK_MESSAGE(found(find_addresses, text) == "", text);
}

TEST_CASE("names with a title") {
  CHECK(found(find_titled_names, "Mevrouw Jansen belt") == "Mevrouw Jansen");
  CHECK(found(find_titled_names, "mw. A. van der Berg-Smit.") == "mw. A. van der Berg-Smit");
  CHECK(found(find_titled_names, "de heer De Vries en dhr. 't Hart") == "heer De Vries|dhr. 't Hart");
  CHECK(found(find_titled_names, "mevrouw\n      Jansen") == "mevrouw\n      Jansen");
  CHECK(found(find_titled_names, "“mevrouw Jansen” en mw. d’Arc, mw. D’Arc") == "mevrouw Jansen|mw. D’Arc");
  CHECK(found(find_titled_names, "meneer Özdemir") == "meneer Özdemir");
  for (const char* text : {"mevrouw", "Een mevrouw vertelde", "mevrouw. Zij belt", "Mw de", "heerlijk Jansen",
                           "zorgmevrouw Jansen", "mevrouw GGZ"})
    CHECK_MESSAGE(found(find_titled_names, text) == "", text);
}

TEST_CASE("first names with a surname") {
  for (const char* text : {"Maria de Vries", "J. Jansen", "J.M. van Dam", "Fatima El Amrani", "Anne-Marie Smit"})
    CHECK_MESSAGE(name_in(text) == text, text);
  for (const char* text :
       {"Maria", "Maria (75)", "Maria, 75 jaar", "Maria en Piet", "jonge mantelzorger", "Maria 75", ""})
    CHECK_MESSAGE(name_in(text) == "", text);
}

TEST_CASE("dates of birth") {
  CHECK(found(find_birth_dates, "Geboren op 12 maart 1950 in Ermelo") == "12 maart 1950");
  CHECK(found(find_birth_dates, "geb. 12-3-1950; gesproken 1-2-2024") == "12-3-1950|1-2-2024");
  CHECK(found(find_birth_dates, "geboortedatum: 1950-03-12") == "1950-03-12");
  for (const char* text : {"geboren in 1950", "doof geboren. Op 12 maart 2024 begon", "op 12-3-2024", "maart 1950"})
    CHECK_MESSAGE(found(find_birth_dates, text) == "", text);
}

TEST_CASE("sentences and words") {
  const std::string text = "Een. Mw. J. Jansen heeft depressie. Twee\n- drie";
  const TextRange range = sentence_around(text, 10);
  CHECK(text.substr(range.begin, range.end - range.begin) == " Mw. J. Jansen heeft depressie.");
  CHECK(has_word("Een Burn-out, en", "burnout"));
  CHECK(has_word("suïcide", "suicide"));
  CHECK(has_word("een “depressie”", "depressie"));
  CHECK(!has_word("depressiepreventie", "depressie"));
  CHECK(masked("é-1 b.c@d “e”") == "x-x x.x@x “x”");
}

TEST_CASE("a BSN is found at its place in every kind of text, and forgotten") {
  CHECK(forgotten_bsn(in_note("123456782")) == "bsn 5:18-27\n");
  CHECK(forgotten_bsn(in_note("\"één 123.456.782\"")) == "bsn 5:23-34\n");
  CHECK(forgotten_bsn(in_note("|\n      Rij één.\n      Hier: 123 456 782, ja.")) == "bsn 7:13-24\n");
  CHECK(forgotten_bsn(in_note(">-\n      Hier: 123 456\n      782.")) == "bsn 6:13-10\n");
  CHECK(forgotten_bsn(in_note("'het ''nummer'' 123456782'")) == "bsn 5:34-43\n");
  CHECK(forgotten_bsn(in_note("\"1\\u0032\\x33456782\"")) == "bsn 5:18-37\n");
  CHECK(forgotten_bsn(in_note("ja # 123456782")) == "bsn 5:23-32\n");
  CHECK(forgotten_bsn(in_note("ja\n    x-los: [a, {b: 123456782}]")) == "bsn 6:20-29\n");
  CHECK(forgotten_bsn(in_note("ja\n    onbekend: 123456782")) == "bsn 6:15-24\n");
  CHECK(forgotten_bsn(in_note("ja\n    123456782: ja")) == "bsn 6:5-14\n");
  CHECK(forgotten_bsn(in_note("ja\n  123456782: {naam: Beer}")) == "bsn 6:3-12\n");
  CHECK(forgotten_bsn("# 123456782\n" + in_note("ja")) == "bsn 1:3-12\n");
  CHECK(forgotten_bsn(in_note("[123456782")) == "bsn 5:19-28\n");  // no YAML
  CHECK(forgotten_bsn(in_note("ja"), "partijen/123456782.yaml") == "bsn 1:1-1\n");
  CHECK(forgotten_bsn("\xEF\xBB\xBF# 123456782\r\n" + in_note("ja")) == "bsn 1:3-12\n");
}

TEST_CASE("a number where the format asks for one, or under a key that names another number, is no BSN") {
  for (const char* text :
       {"keten: {naam: V, fase: A, kerncijfers: {inwoners: 123456782}}",
        "personen: {a: {functie: b, telefoon: 123456782}}", "personen: {a: {functie: b, telefoon: \"via 123456782\"}}",
        "partijen: {a: {naam: b, x-rsin: [123456782, 111222333]}}",
        "doelen: {a: {doel: b, metingen: {2024-01-01: 123456782}}}"})
    CHECK_MESSAGE(privacy_findings(text) == "", text);
}

TEST_CASE("what is found is shown nowhere in the report") {
  CHECK(checked(in_note("Bel jan.jansen@voorbeeld.nl of 06-12345678")).find("jan.jansen") == std::string::npos);
  // another rule that repeats the value, whole and cut off
  const std::string quoted = checked("keten: {naam: V, fase: jan.jansen@voorbeeld.nl}\n");
  CHECK(quoted.find("waarde-ongeldig") == std::string::npos);
  CHECK(quoted.find("niet `xxx.xxxxxx@xxxxxxxxx.xx`") != std::string::npos);
  CHECK(quoted.find("jansen") == std::string::npos);
  const std::string cut = checked(
      "keten: {naam: V, fase: A, start: een tekst die lang is en midden in een adres stopt jan.jansen@voorbeeld.nl}\n");
  CHECK(cut.find("…") != std::string::npos);
  CHECK(cut.find("jan.jan") == std::string::npos);
  // another finding on the same row
  const std::string beside = checked(in_note("06-12345678").append("    x: {a: 06-12345678}\n"));
  CHECK(beside.find("12345678") == std::string::npos);
  CHECK(checked("keten: {naam: 06-12345678, fase: A}\n").find("12345678") == std::string::npos);
  CHECK(checked(in_note("\"BSN 123456782\"").append("    123.456.782: [\n")).find("456") == std::string::npos);
}

TEST_CASE("contact data is expected with persons, and public data of organisations in its own fields") {
  CHECK(privacy_findings("personen: {a: {functie: b, email: a@x.nl, telefoon: 06-12345678}} # of c@x.nl\n") == "");
  CHECK(privacy_findings("instrumenten: {a: {naam: b, toegang: Bel 0341 123456, website: x.nl/?m=a@x.nl}}\n") == "");
  CHECK(privacy_findings("partijen: {a: {naam: b, x-adres: \"Weg 1, 3844 AB X\", x-iban: NL91ABNA0417164300}}\n") ==
        "");
  CHECK(privacy_findings("bijeenkomsten: {a: {locatie: \"Weg 1, 3844 AB X\"}}\n") == "");
  CHECK(privacy_findings("acties: {a: {actie: Bel 06-12345678}}\n") == "contact-in-tekst 1:25-36\n");
  CHECK(privacy_findings("acties: {a: {actie: b}} # Bel 06-12345678\n") == "contact-in-tekst 1:31-42\n");
  CHECK(privacy_findings("acties: {a: {actie: Schrijf naar Weg 1 te 3844 AB 1}}\n") == "persoon-herkenbaar 1:43-52\n");
  CHECK(privacy_findings("acties: {a: {actie: Naar NL91ABNA0417164300}}\n") == "persoon-herkenbaar 1:26-44\n");
}

TEST_CASE("client data under keys and headings, and words that only look like those") {
  CHECK(privacy_findings(in_note("ja\n    x-cliënt: {naam: Jansen}")) == "clientgegevens 6:22-28\n");
  CHECK(privacy_findings(in_note("ja\n    x-casus: mevrouw Jansen, 78 jaar")) == "clientgegevens 6:14-28\n");
  CHECK(privacy_findings(in_note("ja\n    x-patient: J. Jansen")) == "clientgegevens 6:16-25\n");
  CHECK(privacy_findings("relaties: [{tussen: [a, b], x-client: {naam: Jansen}}]\n") == "clientgegevens 1:46-52\n");
  CHECK(privacy_findings("casussen: {a: {leeftijd: 78}}\n") == "clientgegevens 1:26-28\n");
  CHECK(privacy_findings("personen: {a: {functie: b, x-geboortedatum: 1970-01-02}}\n") == "clientgegevens 1:45-55\n");
  CHECK(privacy_findings(in_note("|\n      ## Dossier 3\n\n      Gesproken met mw. Jansen.\n      ## Verder")) ==
        "clientgegevens 8:21-31\n");
  CHECK(privacy_findings(in_note("\"Cliënt: Jan Jansen\"")) == "clientgegevens 5:27-37\n");
  for (const char* note :
       {"Cliëntondersteuner mevrouw Jansen helpt", "\"Casusregisseur: Jan Jansen\"",
        "\"Casusbespreking: mevrouw Jansen\"", "\"Patiëntenvereniging: Jan Jansen\"",
        "Een casus bespreken met mevrouw Jansen", "|\n      # Casus\n\n      Jong.",
        "ja\n    x-clientondersteuning: {naam: Jansen}", "ja\n    x-casusregisseur: {naam: Jan Jansen}",
        "ja\n    x-dossier: Convenant 2024", "|\n      ## Casus\n\n      Kort.\n      ## Wie\n      mevrouw Jansen"})
    CHECK_MESSAGE(privacy_findings(in_note(note)) == "", note);
  CHECK(privacy_findings("acties: {casus-bespreken: {actie: Vraag het mevrouw Jansen}}\n") == "");
}

TEST_CASE("personas without and with what points to a person") {
  for (const char* persona :
       {"naam: Maria (75)", "naam: Jonge Mantelzorger", "naam: Kim, situatie: Kim woont bij Jan in Ermelo.",
        "naam: Maria, situatie: Haar man is op 12 maart 2024 gevallen.", "naam: Oma Truus"})
    CHECK_MESSAGE(privacy_findings("personas: {a: {" + std::string(persona) + "}}\n") == "", persona);
  for (const char* persona :
       {"naam: Maria de Vries", "naam: mevrouw Jansen", "naam: Kim, situatie: Kim Jansen woont alleen.",
        "naam: Kim, situatie: Kim is geboren op 12-3-1950.", "naam: Kim, profiel: Bel 06-12345678.",
        "naam: Kim, x-geboortedatum: 1950-03-12", "naam: Kim, werk: kim@werk.nl"})
    CHECK_MESSAGE(
        privacy_findings("personas: {a: {" + std::string(persona) + "}}\n").starts_with("persona-herleidbaar"),
        persona);
}

TEST_CASE("experts by experience, small counts and old contact data") {
  CHECK(privacy_findings("personen: {a: {naam: Ervaringsdeskundige 1, ervaringsdeskundige: ja}}\n") == "");
  CHECK(privacy_findings("personen: {a: {naam: Fatima, ervaringsdeskundige: ja}}\n") ==
        "ervaringsdeskundige-toestemming 1:22-28\n");
  CHECK(privacy_findings("keten: {naam: V, fase: A, kerncijfers: {mantelzorgers: 9, wijken: 3}}\n") ==
        "klein-aantal 1:56-57\n");
  CHECK(privacy_findings("doelen: {a: {doel: b, eenheid: mantelzorgers, nulmeting: 0, metingen: {2024-01-01: 3}}}\n") ==
        "klein-aantal 1:84-85\n");
  CHECK(privacy_findings("personen: {a: {functie: b, tot: 2023-05-31, telefoon: 06-12345678}}\n") ==
        "oud-contact 1:55-66\n");
  CHECK(privacy_findings("personen: {a: {functie: b, tot: 2023-05-31}}\n") == "");
}

TEST_CASE("the expected outputs of the privacy cases hold none of the data planted there") {
  const char* planted[] = {"123456782", "123.456.782", "123 456 782", "111222333",  "249566758", "12345678",
                           "jansen",    "Jansen",      "vries",       "Vries",      "gmail",     "0417164300",
                           "3844 AB",   "1950",        "Amrani",      "teamleider@"};
  std::size_t cases = 0;
  for (const auto& entry : std::filesystem::directory_iterator(KETEN_SOURCE_DIR "/tests/cases")) {
    const std::string name = entry.path().filename().string();
    if (name != "check-privacy" && name != "check-privacy-json" && name != "agenda-privacy") continue;
    ++cases;
    std::ifstream file(entry.path() / "expected", std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    CHECK_MESSAGE(!text.str().empty(), name);
    for (const char* datum : planted) CHECK_MESSAGE(text.str().find(datum) == std::string::npos, name << ": " << datum);
  }
  CHECK(cases == 3);
}
