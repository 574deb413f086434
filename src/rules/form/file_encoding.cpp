// bestand-codering: bytes that are not UTF-8, or characters that belong in no text. Found while reading.
#include "rules/rule.hpp"

namespace keten::rules {

extern constexpr Rule file_encoding{
    .id = "bestand-codering",
    .family = Family::form,
    .severity = Severity::error,
    .from = std::nullopt,
    .summary = "Een bestand is niet opgeslagen als UTF-8",
    .explanation =
        R"(UTF-8 is de gewone manier om tekst te bewaren. Zo blijft een naam als Léon op elke computer hetzelfde. Dit bestand is
anders opgeslagen, of er staat een onzichtbaar teken in dat in geen tekst hoort. Dat gebeurt vooral met tekst die uit
een tekstverwerker of een rekenblad komt.

Open het bestand in een teksteditor, kies *Opslaan als* en zet de codering op UTF-8. Gaat het om één onzichtbaar teken?
Haal die regel dan weg en typ hem opnieuw.)",
    .source = ""};

}  // namespace keten::rules
