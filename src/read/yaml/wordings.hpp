// Everything the YAML reader can have against a file, in the words of someone who does not know YAML.
#pragma once

#include "read/yaml/refusal.hpp"

namespace keten::yaml::wording {

// The bytes.
inline constexpr Wording too_big{
    "bestand-te-groot", "Dit bestand is groter dan 1 MiB",
    "Verdeel de inhoud over meer bestanden: een keten mag uit zoveel bestanden bestaan als u wilt."};
inline constexpr Wording utf16{"bestand-codering", "Dit bestand is opgeslagen als UTF-16 of UTF-32",
                               "Sla op als UTF-8: kies die codering in uw tekstverwerker bij Opslaan als."};
inline constexpr Wording not_utf8{"bestand-codering", "Dit teken is niet opgeslagen als UTF-8",
                                  "Sla op als UTF-8: kies die codering in uw tekstverwerker bij Opslaan als."};
inline constexpr Wording nul{"bestand-codering", "Hier staat een nul-teken, dat in geen tekst voorkomt",
                             "Haal het teken weg. Staan er meer, dan is dit bestand waarschijnlijk geen tekst."};
inline constexpr Wording control{"bestand-codering", "Hier staat een onzichtbaar besturingsteken",
                                 "Haal het teken weg; vaak helpt het om de regel opnieuw te typen."};
inline constexpr Wording odd_break{"bestand-codering", "Hier staat een ongewoon teken voor een nieuwe regel",
                                   "Haal het teken weg en begin de nieuwe regel met de Enter-toets."};
inline constexpr Wording lone_cr{"bestand-codering",
                                 "De regels van dit bestand eindigen zoals op een oude Mac (alleen CR)",
                                 "Sla het bestand op met de regeleinden LF of CRLF."};
inline constexpr Wording inner_bom{"bestand-codering",
                                   "Hier staat een onzichtbaar teken dat alleen vooraan een bestand mag",
                                   "Haal het teken weg; vaak helpt het om de regel opnieuw te typen."};
inline constexpr Wording conflict{
    "yaml-syntaxis", "Hier staat een merkteken van een samenvoegconflict dat nog niet is opgelost",
    "Kies welke van de twee versies geldt en haal de regels met <<<<<<<, ======= en >>>>>>> weg."};

// Outside the subset.
inline constexpr Wording anchor{"yaml-anker", "Een anker (`&`) kan hier niet",
                                "Schrijf de waarde uit op elke plaats waar zij geldt. Hoort het teken bij een tekst, "
                                "zet die dan tussen aanhalingstekens."};
inline constexpr Wording alias{"yaml-anker", "Een verwijzing naar een anker (`*`) kan hier niet",
                               "Schrijf de waarde uit op elke plaats waar zij geldt. Hoort het teken bij een tekst, "
                               "zet die dan tussen aanhalingstekens."};
inline constexpr Wording merge_key{"yaml-anker", "De sleutel `<<` kan hier niet",
                                   "Schrijf de sleutels en waarden uit op elke plaats waar zij gelden."};
inline constexpr Wording tag{"yaml-tag", "Een waarde kan hier niet met een uitroepteken beginnen",
                             "Zet de tekst tussen aanhalingstekens. Een YAML-tag zoals `!!str` kunt u weglaten."};
inline constexpr Wording more_documents{"yaml-meer-documenten", "Hier begint een tweede document",
                                        "Zet elk document in een eigen bestand, of haal de regel met --- weg."};
inline constexpr Wording too_deep{"yaml-te-diep", "Dit staat meer dan 32 niveaus diep",
                                  "Maak de opbouw eenvoudiger; een keten heeft er nooit meer dan tien nodig."};
inline constexpr Wording key_not_text{"yaml-sleutelvorm", "Een sleutel moet een tekst zijn, geen lijst of groep",
                                      "Zet de tekst tussen aanhalingstekens als de haken erbij horen."};
inline constexpr Wording key_null{"yaml-sleutelvorm", "Hier staat een dubbele punt zonder sleutel ervoor",
                                  "Schrijf voor de dubbele punt de naam van de sleutel, of haal de regel weg."};
inline constexpr Wording key_null_word{"yaml-sleutelvorm", "`{tekst}` betekent 'geen waarde' en kan geen sleutel zijn",
                                       "Kies een andere sleutel, of zet het woord tussen aanhalingstekens."};
inline constexpr Wording key_explicit{
    "yaml-sleutelvorm", "Een sleutel kan hier niet met een vraagteken beginnen",
    "Schrijf de sleutel en de waarde als `sleutel: waarde`, of zet de tekst tussen aanhalingstekens."};
inline constexpr Wording key_too_long{"yaml-sleutelvorm", "Deze sleutel is langer dan 1024 tekens",
                                      "Kies een kortere sleutel."};
inline constexpr Wording key_two_lines{"yaml-sleutelvorm",
                                       "Een sleutel moet op een regel staan, met de dubbele punt erbij",
                                       "Zet de sleutel en de dubbele punt op dezelfde regel."};

// Not YAML: white space.
inline constexpr Wording tab{"yaml-syntaxis", "Hier staat een tab waar spaties horen",
                             "Vervang de tab door spaties; inspringen kan in YAML alleen met spaties."};
inline constexpr Wording indentation{
    "yaml-syntaxis", "Deze regel springt niet even ver in als de regels waar hij bij hoort",
    "Geef alle sleutels of lijstitems die bij elkaar horen precies evenveel spaties aan het begin van de regel."};
inline constexpr Wording too_far_in{"yaml-syntaxis", "`{tekst}` springt verder in dan de regel erboven toelaat",
                                    "Geef sleutels die bij elkaar horen evenveel spaties. Hoort dit bij de tekst op de "
                                    "regel erboven, zet dan de hele tekst tussen dubbele aanhalingstekens."};
inline constexpr Wording comment_glued{
    "yaml-syntaxis", "Voor het teken # moet een spatie staan",
    "Zet een spatie voor de opmerking. Hoort het teken bij de tekst, zet die dan tussen aanhalingstekens."};

// Not YAML: keys, values and lists.
inline constexpr Wording missing_colon{
    "yaml-syntaxis", "Na `{tekst}` ontbreekt een dubbele punt",
    "Schrijf `sleutel: waarde`. Hoort dit bij de tekst op de regel erboven, spring dan verder in."};
inline constexpr Wording colon_without_space{"yaml-syntaxis", "In `{tekst}` ontbreekt een spatie na de dubbele punt",
                                             "Schrijf `sleutel: waarde`, met een gewone spatie na de dubbele punt."};
inline constexpr Wording colon_in_text{"yaml-syntaxis",
                                       "Een dubbele punt met een spatie erachter kan niet midden in een waarde staan",
                                       "Zet de hele waarde tussen dubbele aanhalingstekens."};
inline constexpr Wording dash_in_line{"yaml-syntaxis", "Een lijstitem kan hier niet beginnen",
                                      "Zet het streepje op een nieuwe regel, of zet de tekst tussen aanhalingstekens."};
inline constexpr Wording dash_among_keys{"yaml-syntaxis", "Hier staat een lijstitem tussen sleutels",
                                         "Zet voor de lijst een sleutel, of schrijf hier `sleutel: waarde`."};
inline constexpr Wording expected_dash{"yaml-syntaxis",
                                       "Hier moet een volgend lijstitem staan, met een streepje ervoor",
                                       "Zet `- ` voor dit item, of spring in zoals de sleutel waar het bij hoort."};
inline constexpr Wording after_value{"yaml-syntaxis", "Na het einde van de waarde staat hier nog `{tekst}`",
                                     "Zet de hele waarde tussen dubbele aanhalingstekens, of begin een nieuwe regel."};
inline constexpr Wording after_document{"yaml-syntaxis", "Na het einde van de inhoud staat hier nog `{tekst}`",
                                        "Haal dit weg, of geef het dezelfde vorm als het begin van het bestand."};
inline constexpr Wording bad_start{"yaml-syntaxis", "Een waarde kan niet met dit teken beginnen",
                                   "Zet de hele tekst tussen aanhalingstekens."};
inline constexpr Wording directive{"yaml-syntaxis", "Een regel kan niet met % beginnen",
                                   "Haal de regel weg, of zet de tekst tussen aanhalingstekens."};
inline constexpr Wording block_header{
    "yaml-syntaxis", "Na `|` of `>` begint de tekst pas op de volgende regel",
    "Begin de tekst op de volgende regel, of zet hem tussen aanhalingstekens als het teken erbij hoort."};

// Not YAML: quotes.
inline constexpr Wording single_unclosed{"yaml-syntaxis",
                                         "De tekst na dit aanhalingsteken op regel {regel} wordt nergens afgesloten",
                                         "Begint de tekst met een apostrof, zoals in 's avonds, zet hem dan tussen "
                                         "dubbele aanhalingstekens: \"'s avonds\"."};
inline constexpr Wording single_runs_on{
    "yaml-syntaxis", "De tekst na dit aanhalingsteken wordt op regel {regel} niet afgesloten",
    "Begint de tekst met een apostrof, zoals in 's avonds, zet hem dan tussen dubbele aanhalingstekens: \"'s avonds\". "
    "Loopt de tekst door, spring dan de volgende regels verder in."};
inline constexpr Wording double_unclosed{"yaml-syntaxis",
                                         "De tekst na dit aanhalingsteken op regel {regel} wordt nergens afgesloten",
                                         "Zet aan het einde van de tekst ook een dubbel aanhalingsteken."};
inline constexpr Wording double_runs_on{"yaml-syntaxis",
                                        "De tekst na dit aanhalingsteken wordt op regel {regel} niet afgesloten",
                                        "Zet aan het einde van de tekst ook een dubbel aanhalingsteken. Een tekst die "
                                        "op de volgende regel doorgaat, moet daar verder inspringen."};
inline constexpr Wording escape{"yaml-syntaxis",
                                "`{tekst}` heeft geen betekenis in een tekst tussen dubbele aanhalingstekens",
                                "Schrijf `\\\\` voor een schuine streep; een apostrof heeft er geen nodig."};

// Not YAML: brackets.
inline constexpr Wording unclosed_bracket{"yaml-syntaxis", "`{tekst}` op regel {regel} wordt niet gesloten",
                                          "Zet op de goede plaats het haakje dat erbij hoort."};
inline constexpr Wording wrong_bracket{"yaml-syntaxis",
                                       "`{tekst}` past niet bij het haakje dat op regel {ander} opengaat",
                                       "Sluit `[` met `]` en `{` met `}`."};
inline constexpr Wording loose{"yaml-syntaxis", "`{tekst}` staat hier los",
                               "Haal het teken weg, of zet de hele tekst tussen aanhalingstekens."};
inline constexpr Wording extra_comma{"yaml-syntaxis", "Voor deze komma ontbreekt een waarde",
                                     "Haal de komma weg, of vul de waarde in."};
inline constexpr Wording missing_comma{
    "yaml-syntaxis", "Voor `{tekst}` ontbreekt een komma of een sluitend haakje",
    "Zet een komma tussen de waarden. Hoort het bij de tekst ervoor, zet dan de hele tekst tussen aanhalingstekens."};
inline constexpr Wording quote_this{
    "yaml-syntaxis", "`{tekst}` kan tussen haken niet zonder aanhalingstekens",
    "Zet de tekst tussen aanhalingstekens. Is het een sleutel, zet dan een spatie na de dubbele punt."};

// What only yaml-cpp has against it. We know no such text; should there be one, this is what the user gets.
inline constexpr Wording unreadable{
    "yaml-syntaxis", "Dit kan keten niet lezen",
    "Controleer of de regel goed inspringt, en zet teksten met bijzondere tekens tussen aanhalingstekens."};

}  // namespace keten::yaml::wording
