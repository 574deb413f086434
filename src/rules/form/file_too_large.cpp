// bestand-te-groot: a file larger than 1 MiB. Found while reading.
#include "rules/rule.hpp"

namespace keten::rules {

extern constexpr Rule file_too_large{
    .id = "bestand-te-groot",
    .family = Family::form,
    .severity = Severity::error,
    .from = std::nullopt,
    .summary = "Een bestand is groter dan 1 MiB",
    .explanation =
        R"(Een keten beschrijft u in gewone tekst. In 1 MiB passen honderden bladzijden, en zoveel heeft een keten nooit nodig.
Daarom leest keten dit bestand niet. Meestal is het iets anders met een verkeerde naam, zoals een export uit een ander
programma.

Hoort het bestand niet bij de keten? Zet het dan buiten de map van de keten. Hoort het er wel bij? Verdeel de inhoud dan
over meer bestanden, bijvoorbeeld één per partij. Keten voegt ze zelf weer samen.)",
    .source = ""};

}  // namespace keten::rules
