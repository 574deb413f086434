// bestand-onleesbaar: a file cannot be opened. Found while reading.
#include "rules/rule.hpp"

namespace keten::rules {

extern constexpr Rule unreadable_file{
    .id = "bestand-onleesbaar",
    .family = Family::form,
    .severity = Severity::error,
    .from = std::nullopt,
    .summary = "Een bestand kan niet gelezen worden",
    .explanation =
        R"(Keten leest alle bestanden in de map van de keten die op `.yaml` of `.yml` eindigen. Dit bestand gaat niet open.
Misschien mag uw account het niet lezen. Of het is geen gewoon bestand, maar bijvoorbeeld een map. Wat erin staat, telt
nu nergens mee: niet op de agenda, niet in de actielijst en niet in het rapport.

Vraag leesrechten aan wie de bestanden beheert. Is het een map waarvan de naam op `.yaml` eindigt? Geef die dan een
andere naam.)",
    .source = ""};

}  // namespace keten::rules
