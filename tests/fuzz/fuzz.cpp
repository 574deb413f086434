#include "fuzz/fuzz.hpp"

#include <cstdio>
#include <cstdlib>

#include "base/text/escape.hpp"
#include "rules/example.hpp"

namespace keten::fuzz {

namespace {

/// $ stands for the text.
constexpr std::string_view model = R"(keten:
  {naam: $, fase: optimaliseren, gebied: [$], start: 2022-01-01, fase-sinds: 2023-01-01, toelichting: $,
   rollen: {ketenregisseur: [g, {houder: p, toelichting: $}], centraal-informatiepunt: s},
   convenant: {getekend: 2023-01-01, partijen: [g, s], document: $, toelichting: $},
   eigen-doelgroepen: {eigen: $}, doelgroepen: [eigen, dementie], overlegtafels: [$], kerncijfers: {inwoners: 1000},
   controle: {afwijkingen: [{regel: partij-zonder-aandeel, reden: $, door: p, datum: 2024-01-01}]}, x-eigen: $}
doelen:
  d: {doel: $, indicator: $, eenheid: $, nulmeting: 10, streefwaarde: 20, termijn: 2025-01-01, eigenaar: p,
      metingen: {2023-06-01: 12, 2024-01-01: 15}}
personen:
  p: {naam: $, functie: $, partij: g, email: $, telefoon: $, openbaar: ja}
  q: {naam: $, functie: $, partij: s, ervaringsdeskundige: ja}
partijen:
  g: {naam: $, soort: gemeente, ook-bekend-als: [$], inzet: $, belang: $, aanspreekpunt: [p], website: $,
      contact: {wijze: $, aantal: 12, frequentie: $}, aanbod: [signaleren], activiteiten: [$], toelichting: $}
  s: {naam: $, soort: mantelzorgsteunpunt, aanspreekpunt: [q], ambassadeur: q, betrokken: ketenpartij}
  w: {naam: $, soort: huisarts, betrokken: gewenst, toelichting: $}
bouwstenen:
  preventie: {rollen: {kwaliteitsbewaker: s}, antwoorden: {vragen: $, signaleerders: {antwoord: $, toereikend: deels}}}
instrumenten:
  i: {naam: $, publieksnaam: $, bouwstenen: [preventie], soort: educatie, rollen: {uitvoerder: s}, toegang: $,
      website: $, doelgroepen: [eigen], bevestigd: 2024-01-01, toelichting: $}
  j: {naam: $, bouwstenen: [nazorg], status: gewenst}
relaties:
  - {tussen: [g, s], status: goed, toelichting: $}
  - {van: s, naar: w, status: gewenst, vorm: doorverwijzing, actie: [a], toelichting: $}
bijeenkomsten:
  b1: {soort: basisbijeenkomst, datum: 2024-05-01, titel: $, locatie: $, bouwstenen: [preventie], aanwezig: [p, s],
       verslag: $, besluiten: [$, $], personas: [c], toelichting: $}
  b2: {soort: basisbijeenkomst, datum: 2024-07-01, begin: '13:30', einde: '15:30', titel: $, locatie: $, voorzitter: p,
       genodigd: [g, q], agenda: [{onderwerp: $, duur: 20, door: p, toelichting: $}, {onderwerp: $}]}
acties:
  a: {actie: $, eigenaar: [p], met: [s], bouwsteen: preventie, doel: d, bijeenkomst: b1, deadline: 2024-05-15,
      omvang: klein, effect: groot, status: geblokkeerd, voortgang: $, obstakel: $, herhaling: $, toelichting: $}
  e: {actie: $, eigenaar: [g], onderdeel-van: a, deadline: 2024-08-01}
  f: {actie: $, eigenaar: [s], status: gereed, afgerond: 2024-05-20, bijeenkomst: b1}
ideeen:
  k: {idee: $, thema: $, bijeenkomst: b1, wat: [$], hoe: [$], wie: [$], waar: [$], wanneer: [$], randvoorwaarden: [$],
      partijen: [g], acties: [a]}
personas:
  c: {naam: $, leeftijd: 50, doelgroepen: [eigen], persoonlijk: $, werk: $, profiel: $, situatie: $,
      behoeften: [{behoefte: $, instrumenten: [i], soorten: [educatie]}, {behoefte: $, soorten: [zelfhulp]}],
      zoekgedrag: [$], belemmeringen: [$], ondersteuning: [$], toelichting: $}
evaluaties:
  jaar: {datum: 2024-02-01, antwoorden: {doelen: {oordeel: deels, toelichting: $}}, prioriteiten: [$]}
)";

}  // namespace

void require(bool holds, std::string_view what, std::string_view detail) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %.*s\n%.*s\n", static_cast<int>(what.size()), what.data(),
               static_cast<int>(detail.size()), detail.data());
  std::abort();
}

void require_none(std::string_view problem, std::string_view where) { require(problem.empty(), where, problem); }

std::vector<SourceFile> files_of(std::string_view bytes) {
  constexpr std::size_t most = 16;
  std::vector<SourceFile> files = example_files(bytes);
  if (files.size() > most) files.resize(most);
  return files;
}

std::string chain_with(std::string_view text) {
  // Between quotes always: a plain scalar that is safe in a block need not be so between brackets.
  std::string scalar = escape_yaml(text);
  if (!scalar.starts_with('"')) scalar = '"' + scalar + '"';
  std::string chain;
  for (const char c : model) {
    if (c == '$')
      chain += scalar;
    else
      chain += c;
  }
  return chain;
}

}  // namespace keten::fuzz
