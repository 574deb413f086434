// The terms of a ketenaanpak and of keten itself, in plain words. Roles, bouwstenen and the like are not here: the
// method tells of them.
#include <algorithm>

#include "documents/explain/explain_parts.hpp"

namespace keten::documents {

namespace {

struct Term {
  std::string_view name;
  std::string_view others[3];  ///< other words for it; empty when there are no more
  std::string_view meaning;    ///< Markdown
};

constexpr Term terms[] = {
    {"ketenaanpak",
     {"keten"},
     R"(Een manier van samenwerken. Organisaties in een wijk, gemeente of regio zorgen er samen voor dat mantelzorgers op tijd
de steun krijgen die bij hen past. Zij kennen elkaar, weten wie wat doet en verwijzen naar elkaar.

In keten is een keten ook de map met bestanden waarin u dat bijhoudt.)"},
    {"mantelzorger",
     {"mantelzorg"},
     R"(Iemand die langere tijd en onbetaald zorgt voor een naaste die ziek is, een beperking heeft of hulp nodig heeft. Veel
mantelzorgers noemen zichzelf niet zo. In een keten staat een mantelzorger nooit met naam of gegevens.)"},
    {"methode",
     {"handreiking"},
     R"(Wat de handreiking over de ketenaanpak voorschrijft: fasen, rollen, bouwstenen, vragen en soorten bijeenkomsten. Keten
leest dat uit een methodebestand. Een keten kan een eigen methodebestand hebben.)"},
    {"fase",
     {"faseplan"},
     R"(Een keten gaat door vier fasen: A voorbereiden, B starten, C toepassen en D optimaliseren. In `keten.yaml` staat in
welke fase u bent. Daarmee weet keten welke regels al aan de orde zijn.)"},
    {"verkorte fase C",
     {"verkort"},
     R"(Wie sneller naar fase D wil, kiest in fase C eerst een of twee bouwstenen. De andere komen later en geven nu geen
bevindingen. U zet dat in `keten.yaml` bij `verkort`.)"},
    {"bouwsteen",
     {"bouwstenen"},
     R"(Een onderdeel van de aanpak, zoals bewustwording of nazorg. Bij elke bouwsteen horen vragen die u samen beantwoordt,
soorten ondersteuning en een kwaliteitsbewaker. `keten uitleg bouwstenen` noemt ze allemaal.)"},
    {"rol",
     {"houder", "vervanger"},
     R"(Een taak die iemand in de keten op zich neemt: voor de hele keten, voor een bouwsteen, voor een instrument of voor een
casus. Wie de rol heeft, heet de houder; dat is een partij of een persoon. Wie waarneemt, is de vervanger.)"},
    {"partij",
     {},
     R"(Een organisatie of sleutelpersoon in of om de keten. Bij `betrokken` schrijft u hoe zij meedoet: als ketenpartij,
agendalid, netwerkpartij of gast, of gewenst als u haar er nog bij wilt.)"},
    {"ketenpartij",
     {"ketenpartner", "ketenpartijen"},
     R"(Een organisatie of sleutelpersoon die echt meedoet: zij komt naar de bijeenkomsten, heeft een aanspreekpunt en neemt
acties op zich. Dit is de standaard bij `betrokken`.)"},
    {"agendalid",
     {"agendaleden"},
     R"(Een partij die de agenda en het verslag krijgt en komt als het onderwerp haar raakt. Zij telt niet mee als
ketenpartij.)"},
    {"netwerkpartij",
     {"netwerkpartijen"},
     "Een partij in de omgeving van de keten, met wie ketenpartijen contact hebben, maar die niet naar de "
     "bijeenkomsten komt."},
    {"gewenste partij",
     {"gewenst"},
     R"(Een partij die u er graag bij wilt, maar die nog niet meedoet. Een gewenste relatie is een samenwerking die nog
ontbreekt. Spreek een actie af, dan blijft het niet bij een wens.)"},
    {"sleutelpersoon",
     {"sleutelpersonen"},
     R"(Iemand die los van een hele organisatie meedoet, omdat mantelzorgers haar of hem vertrouwen of tegenkomen. Denk aan een
huisarts, een mantelzorgmakelaar of een ervaringsdeskundige. U schrijft een sleutelpersoon op bij `partijen`.)"},
    {"ervaringsdeskundige",
     {"ervaringsdeskundigen", "ervaringsdeskundigheid"},
     R"(Iemand die zelf mantelzorger is of was en die ervaring inbrengt. Noem een ervaringsdeskundige alleen met naam als zij of
hij dat goed vindt, en schrijf bij `toestemming` wanneer.)"},
    {"aanspreekpunt",
     {"vertegenwoordiger"},
     R"(De persoon die namens een ketenpartij meedoet. Het liefst iemand die tussen bestuur en werkvloer staat: coördinerend,
aansturend of adviserend. Dat heet het tactische niveau.)"},
    {"ambassadeur",
     {"ambassadeur mantelzorg"},
     "Iemand die binnen de eigen organisatie aandacht vraagt voor mantelzorgers, en bij wie collega's terechtkunnen."},
    {"mantelzorgsteunpunt",
     {"steunpunt"},
     R"(De organisatie in de gemeente of regio waar mantelzorgers terechtkunnen met hun vragen. Een keten heeft er in ieder
geval één. De rol van centraal informatiepunt past er goed bij.)"},
    {"systeemverantwoordelijk",
     {"systeemverantwoordelijke"},
     R"(De gemeente blijft verantwoordelijk voor de samenwerking als geheel, ook als de ketenregisseur bij een andere
organisatie werkt. Daarom is er dan een aanspreekpunt bij de gemeente.)"},
    {"instrument",
     {"instrumenten", "aanbod"},
     R"(Alles wat een mantelzorger of een professional verder helpt: een gesprek, een cursus, een lotgenotengroep, een folder,
respijtzorg, een richtlijn. Bij een instrument staat wie het uitvoert, voor wie het is en hoe men het krijgt.)"},
    {"sociale kaart",
     {},
     R"(Het overzicht van alle steun die er is: wie biedt wat, voor wie, en hoe krijgt een mantelzorger het? Het centraal
informatiepunt houdt dat bij.)"},
    {"dekking",
     {},
     R"(Welke bouwstenen, soorten ondersteuning en doelgroepen met uw aanbod zijn bediend. Waar niets staat, mist een
mantelzorger iets.)"},
    {"eigen kracht",
     {},
     R"(Hoeveel een mantelzorger zelf aankan. Wie veel eigen kracht heeft, is vaak al geholpen met informatie; wie weinig heeft,
heeft meer en andere steun nodig. Er zijn vier maten: toereikend, ontoereikend, beperkt en afwezig.)"},
    {"respijtzorg",
     {"adempauze"},
     "Iemand anders neemt de zorg tijdelijk over, zodat de mantelzorger even vrij is. Zeg tegen mantelzorgers liever "
     "*adempauze*."},
    {"casus",
     {},
     R"(De situatie van één mantelzorger. In een keten staat nooit een casus: geen namen, geen gegevens, ook niet in een
verslag. Alleen wie casusregisseur kan zijn, schrijft u op. Bespreek een casus aan de hand van een persona.)"},
    {"doelgroep",
     {},
     "Een groep mantelzorgers met iets gemeen, zoals jonge of werkende mantelzorgers. Een keten kan zich op een of "
     "meer doelgroepen richten."},
    {"persona",
     {"persona's"},
     R"(Een verzonnen mantelzorger, met een verhaal en met behoeften. Een persona helpt u om met de ogen van een mantelzorger te
kijken. Niemand mag erin te herkennen zijn.)"},
    {"ketenanalyse",
     {"netwerkanalyse"},
     R"(In beeld brengen wie meedoet, wat elke partij voor mantelzorgers doet, wie met wie samenwerkt en waar dat beter kan.
Elke partij beantwoordt vooraf een paar vragen. `keten netwerk` tekent de uitkomst.)"},
    {"relatie",
     {"samenwerking"},
     R"(De samenwerking tussen twee partijen. Zij is er (`bestaand`), gaat zo goed dat anderen ervan kunnen leren (`goed`), kan
beter (`verbeteren`) of ontbreekt nog (`gewenst`).)"},
    {"goed voorbeeld",
     {"good practice"},
     "Een samenwerking waarvan andere partijen kunnen leren. U schrijft `status: goed` bij de relatie."},
    {"ontbrekende schakel",
     {"missing link"},
     R"(Een samenwerking die er nog niet is, maar die mantelzorgers wel zou helpen. U schrijft `status: gewenst` bij de relatie
en bij `actie` wat u eraan doet. In de tekening is het een stippellijn.)"},
    {"quick win",
     {"quick wins"},
     R"(Een actie die weinig werk is en snel iets oplevert: `omvang: klein` en `effect: groot`. Begin daarmee. Het geeft
vertrouwen, en wat makkelijk is gaat niet verloren in de lijst.)"},
    {"grote actie",
     {"subactie", "subacties"},
     R"(Een actie met `omvang: groot`. Knip haar in kleine stappen: acties met `onderdeel-van` en elk een eigen eigenaar en
deadline.)"},
    {"obstakel",
     {"geblokkeerd"},
     "Wat een actie tegenhoudt. Zet `status: geblokkeerd` en schrijf het obstakel op; dan kan de keten meedenken."},
    {"smart",
     {"SMART-doel"},
     R"(Een doel waarvan u kunt zien of u het haalt. Er staat bij waaraan u het meet (`indicator`), welke waarde u wilt halen
(`streefwaarde`), wanneer (`termijn`) en wie erop let (`eigenaar`).)"},
    {"convenant",
     {},
     "De afspraak, op papier en getekend, over wat de partijen samen willen en wat ieder bijdraagt. Een andere "
     "afspraak die net zo vastligt, is ook goed."},
    {"kerncijfers",
     {},
     "Getallen over uw gemeente of wijk, zoals het aantal inwoners. Met `keten overzicht --vergelijk` ziet u ketens "
     "met ongeveer dezelfde getallen naast elkaar."},
    {"bevinding",
     {"melding", "bevindingen"},
     R"(Iets wat `keten check` opvalt: een fout, een waarschuwing of een hint. Er staat bij waar het is, welke regel het vond
en wat u kunt doen.)"},
    {"fout",
     {"fouten"},
     R"(Een bevinding die u moet herstellen. De bestanden spreken elkaar tegen, of er staat iets in wat er nooit mag staan. Zolang
er een fout is, eindigt `keten check` met uitslag 1.)"},
    {"waarschuwing",
     {"waarschuwingen"},
     R"(Een bevinding die om aandacht vraagt: er mist iets wat een keten in ieder geval nodig heeft, of er is werk blijven
liggen. Met `keten check --streng` telt zij mee voor de uitslag.)"},
    {"hint", {"hints"}, "Een bevinding die een advies is. U beslist zelf wat u ermee doet."},
    {"afwijking",
     {"afwijken", "bewust afwijken"},
     R"(Een regel waarvan u met opzet afwijkt, met de reden erbij. U zet dat in `keten.yaml`, bij `controle: afwijkingen`. De
bevinding telt dan niet meer mee. Van een fout kunt u niet afwijken.)"},
    {"drempel",
     {},
     R"(Een getal waarmee een regel rekent, zoals het aantal weken tussen twee bijeenkomsten. Wilt u een ander getal dan de
standaard? Zet het in `keten.yaml`, bij `controle: drempels`.)"},
    {"id",
     {"ids", "id's"},
     R"(De korte naam waarmee u ergens naar verwijst: kleine letters, cijfers en streepjes, zoals `steunpunt`. De naam die
mensen lezen, zet u bij `naam`.)"},
    {"verzameling",
     {"collectie"},
     "Een map met meer dan één keten erin. `keten check` controleert ze dan allemaal, en `keten overzicht` zet ze "
     "onder elkaar."},
    {"sjabloon",
     {"sjablonen"},
     R"(De vorm van een document. Zet een eigen sjabloon in de map `sjablonen` van uw keten, en keten gebruikt dat in plaats van
het ingebouwde.)"},
    {"yaml",
     {},
     R"(De manier waarop de bestanden geschreven zijn: sleutels met een dubbele punt, inspringen met spaties, lijsten
met streepjes of tussen haken. `keten uitleg formaat` laat zien hoe.)"},
};

Explanation explain(const Term& term) {
  Explanation result{.kind = "begrip", .id = std::string(term.name), .name = std::string(term.name)};
  result.parts.push_back(prose("betekenis", "", term.meaning));
  return result;
}

}  // namespace

void add_terms(Catalogue& catalogue) {
  for (const Term& term : terms) {
    std::vector<std::string> names = {std::string(term.name)};
    for (std::string_view other : term.others)
      if (!other.empty()) names.emplace_back(other);
    catalogue.push_back({std::move(names), [&term] { return explain(term); }});
  }
}

std::vector<std::string> term_names() {
  std::vector<std::string> names;
  for (const Term& term : terms) names.emplace_back(term.name);
  std::ranges::sort(names);
  return names;
}

}  // namespace keten::documents
