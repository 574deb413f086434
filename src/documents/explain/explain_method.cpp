// What `keten uitleg` tells of the method: its roles, bouwstenen, kinds, groups, phases and questions. All of it is
// data of the method file, so nothing here knows an id.
#include <fmt/core.h>

#include <algorithm>
#include <cmath>

#include "base/text/text.hpp"
#include "documents/explain/explain_parts.hpp"
#include "model/queries.hpp"

namespace keten::documents {

namespace {

using Parts = std::vector<Explanation::Part>;

/// Adds a part unless there is nothing to say.
void add_fact(Parts& parts, std::string key, std::string heading, const std::string& text, Style style = Style::plain) {
  if (!text.empty()) parts.push_back(fact(std::move(key), std::move(heading), text, style));
}
void add_prose(Parts& parts, std::string key, std::string heading, const std::string& text) {
  if (!text.empty()) parts.push_back(prose(std::move(key), std::move(heading), text, Style::plain));
}

template <class E>
std::string word_or_nothing(const std::optional<E>& value) {
  return value ? std::string(word(*value)) : std::string();
}

std::string minutes_text(std::optional<int> minutes) {
  return minutes ? counted(*minutes, "minuut", "minuten") : std::string();
}

/// A table of ids with what they stand for.
Explanation::Table named_table(std::string header) {
  return {.columns = {{.key = "id", .header = "Id", .style = Style::code},
                      {.key = "naam", .header = std::move(header), .brief = true}},
          .rows = {}};
}

Explanation::Table named_texts(const ById<NamedText>& texts, std::string header) {
  Explanation::Table table = named_table(std::move(header));
  for (const NamedText& text : texts) table.rows.push_back({text.id, text.text});
  return table;
}

template <class T>
Explanation::Table named_things(const ById<T>& things) {
  Explanation::Table table = named_table("Naam");
  for (const T& thing : things) table.rows.push_back({thing.id, name_of(thing)});
  return table;
}

void add_table(Parts& parts, std::string key, std::string heading, Explanation::Table table) {
  if (!table.rows.empty()) parts.push_back(table_part(std::move(key), std::move(heading), std::move(table)));
}

template <class T>
Explanation begin(std::string_view kind, const T& thing) {
  Explanation result{.kind = std::string(kind), .id = thing.id, .name = name_of(thing)};
  result.parts.push_back(fact("id", "Id", thing.id, Style::code));
  return result;
}

template <class T>
Explanation finish(Explanation explanation, const T& thing) {
  add_prose(explanation.parts, "toelichting", "", thing.note);
  return explanation;
}

template <class T>
std::vector<std::string> names_of(const std::vector<Ref<T>>& refs) {
  std::vector<std::string> names;
  for (const Ref<T>& ref : refs)
    if (ref) names.push_back(name_of(*ref));
  return names;
}

/// How one writes who has a role, in the place of its level.
std::string role_example(const Role& role) {
  const std::string line = fmt::format("rollen: {{{}: id-van-partij-of-persoon}}", role.id);
  switch (role.level.value_or(Level::chain)) {
    case Level::block:
      return fmt::format("bouwstenen:\n  bewustwording:\n    {}\n", line);
    case Level::instrument:
      return fmt::format("instrumenten:\n  mantelzorgcafe:\n    {}\n", line);
    default:
      return fmt::format("keten:\n  {}\n", line);
  }
}

Explanation explain(const Role& role) {
  Explanation result = begin("rol", role);
  add_fact(result.parts, "niveau", "Niveau", word_or_nothing(role.level));
  if (role.count)
    add_fact(result.parts, "aantal", "Hoeveel",
             *role.count == RoleCount::one ? "één tegelijk" : "één of meer tegelijk");
  add_fact(result.parts, "vanaf", "Vanaf fase", word_or_nothing(role.from));
  add_prose(result.parts, "taak", "Wat de houder doet", role.task);
  add_prose(result.parts, "advies", "Bij wie de rol past", role.advice);
  result.parts.push_back(code("voorbeeld", "Zo schrijft u het op", role_example(role)));
  return finish(std::move(result), role);
}

Explanation explain(const BuildingBlock& block) {
  Explanation result = begin("bouwsteen", block);
  add_fact(result.parts, "nummer", "Nummer", block.number ? dutch_number(*block.number) : "");
  add_fact(result.parts, "ook-bekend-als", "Ook bekend als", listed(block.aliases));
  add_fact(result.parts, "gericht-op", "Gericht op",
           !block.aim                      ? ""
           : *block.aim == BlockAim::casus ? "mantelzorgers zelf"
                                           : "de keten als geheel");
  add_prose(result.parts, "opgave", "Waarom", block.assignment);
  add_prose(result.parts, "doel", "Wat u samen wilt bereiken", block.goal);
  add_table(result.parts, "vragen", "Vragen om samen te beantwoorden", named_texts(block.questions, "Vraag"));
  Explanation::Table kinds = named_table("Soort");
  for (const Ref<InstrumentKind>& kind : block.instrument_kinds)
    if (kind) kinds.rows.push_back({kind->id, name_of(*kind)});
  add_table(result.parts, "instrumentsoorten", "Soorten ondersteuning", std::move(kinds));
  return finish(std::move(result), block);
}

Explanation explain(const MeetingKind& kind) {
  Explanation result = begin("soort bijeenkomst", kind);
  add_fact(result.parts, "fase", "Fase", word_or_nothing(kind.phase));
  add_fact(result.parts, "duur", "Duur", minutes_text(kind.minutes));
  add_prose(result.parts, "deelnemers", "Wie erbij zijn", kind.participants);
  Explanation::Table topics{.columns = {{.key = "titel", .header = "Onderwerp"},
                                        {.key = "duur", .header = "Duur", .brief = true},
                                        {.key = "id", .header = "Id", .style = Style::code},
                                        {.key = "vragen", .header = "Vragen"}},
                            .rows = {}};
  for (const Topic& topic : kind.topics) {
    std::string questions;
    for (const NamedText& question : topic.questions) questions += (questions.empty() ? "" : " ") + question.text;
    topics.rows.push_back({topic.title, minutes_text(topic.minutes), topic.id, questions});
  }
  add_table(result.parts, "onderwerpen", "Onderwerpen", std::move(topics));
  result.parts.push_back(
      code("voorbeeld", "Zo schrijft u het op",
           fmt::format("bijeenkomsten:\n  volgende:\n    soort: {}\n    datum: 2024-09-12\n", kind.id)));
  return finish(std::move(result), kind);
}

Explanation explain(const PartyKind& kind) {
  Explanation result = begin("soort partij", kind);
  if (kind.group) add_fact(result.parts, "groep", "Groep", name_of(*kind.group));
  result.parts.push_back(fact("wat", "Wat het is", kind.key_person ? "een sleutelpersoon" : "een organisatie"));
  if (kind.required) result.parts.push_back(fact("verplicht", "Verplicht", "een keten heeft er in ieder geval één"));
  std::vector<std::string> functions;
  for (NetworkFunction function : kind.functions) functions.emplace_back(word(function));
  add_fact(result.parts, "netwerkfuncties", "In het netwerk", enumerate(functions));
  return finish(std::move(result), kind);
}

Explanation explain(const PartyGroup& group, const Method& method) {
  Explanation result = begin("groep van partijen", group);
  add_fact(result.parts, "kleur", "Kleur in het netwerk", group.color, Style::code);
  Explanation::Table kinds = named_table("Soort partij");
  for (const PartyKind& kind : method.party_kinds)
    if (kind.group.target == &group) kinds.rows.push_back({kind.id, name_of(kind)});
  add_table(result.parts, "partijsoorten", "Wie erbij horen", std::move(kinds));
  return finish(std::move(result), group);
}

Explanation explain(const InstrumentKind& kind, const Method& method) {
  Explanation result = begin("soort instrument", kind);
  add_fact(result.parts, "basisfuncties", "Basisfunctie", listed(names_of(kind.basic_functions)));
  std::vector<std::string> blocks;
  for (const BuildingBlock& block : method.blocks)
    if (std::ranges::any_of(block.instrument_kinds, [&](const auto& ref) { return ref.target == &kind; }))
      blocks.push_back(name_of(block));
  add_fact(result.parts, "bouwstenen", "Bij bouwsteen", listed(blocks));
  return finish(std::move(result), kind);
}

Explanation explain(const BasicFunction& function, const Method& method) {
  Explanation result = begin("basisfunctie", function);
  Explanation::Table kinds = named_table("Soort instrument");
  for (const InstrumentKind& kind : method.instrument_kinds)
    if (std::ranges::any_of(kind.basic_functions, [&](const auto& ref) { return ref.target == &function; }))
      kinds.rows.push_back({kind.id, name_of(kind)});
  add_table(result.parts, "instrumentsoorten", "Soorten instrumenten", std::move(kinds));
  return finish(std::move(result), function);
}

Explanation explain(const TargetGroup& group) {
  Explanation result = begin("doelgroep", group);
  if (group.high_risk)
    result.parts.push_back(fact("hoog-risico", "Let op", "deze mantelzorgers lopen een hoger risico op overbelasting"));
  return finish(std::move(result), group);
}

Explanation explain(const MapItem<Phase, PhaseInfo>& item) {
  const PhaseInfo& phase = item.value;
  Explanation result{.kind = "fase",
                     .id = std::string(word(item.key)),
                     .name = phase.name.empty() ? std::string(word(item.key)) : phase.name};
  add_fact(result.parts, "letter", "Letter", phase.letter);
  if (phase.months)
    add_fact(result.parts, "duur", "Duurt gemiddeld", counted(std::lround(*phase.months), "maand", "maanden"));
  add_prose(result.parts, "doel", "Wat de fase oplevert", phase.goal);
  add_table(result.parts, "vragen", "Vragen", named_texts(phase.questions, "Vraag"));
  add_table(result.parts, "activiteiten", "Wat u doet", named_texts(phase.activities, "Activiteit"));
  return finish(std::move(result), phase);
}

Explanation explain(const MapItem<OwnStrength, StrengthInfo>& item) {
  Explanation result{.kind = "mate van eigen kracht",
                     .id = std::string(word(item.key)),
                     .name = item.value.name.empty() ? std::string(word(item.key)) : item.value.name};
  Explanation::Table kinds{.columns = {{.key = "steun", .header = "Ondersteuning"}}, .rows = {}};
  for (const std::string& kind : item.value.kinds) kinds.rows.push_back({kind});
  add_table(result.parts, "soorten", "Welke ondersteuning past", std::move(kinds));
  return finish(std::move(result), item.value);
}

Explanation explain(const Method& method) {
  Explanation result{.kind = "methode", .id = "methode", .name = method.info.name};
  add_fact(result.parts, "bron", "Bron", method.info.source);
  add_fact(result.parts, "versie", "Versie", method.info.version, Style::code);
  add_prose(result.parts, "toelichting", "", method.info.note);
  return result;
}

/// A list of the method under its own name: `partijsoorten`.
Explanation list(std::string_view id, std::string_view name, std::string_view about, Explanation::Table rows) {
  Explanation result{.kind = "lijst", .id = std::string(id), .name = std::string(name)};
  result.says_kind = true;
  result.parts.push_back(prose("over", "", about));
  add_table(result.parts, "lijst", "", std::move(rows));
  return result;
}

template <class E, class T>
Explanation::Table named_choices(const MapOf<E, T>& items) {
  Explanation::Table table = named_table("Naam");
  for (const MapItem<E, T>& item : items) table.rows.push_back({word(item.key), item.value.name});
  return table;
}

/// The lists of the method, made when they are asked for.
struct MethodList {
  std::string_view id;
  std::string_view other;  ///< another name, folded or not; may be empty
  std::string_view name;
  std::string_view about;
  Explanation::Table (*rows)(const Method&);
};

constexpr MethodList lists[] = {
    {"fasen", "faseplan", "Fasen van het faseplan", "De fasen van het faseplan, voor `keten: fase`.",
     [](const Method& m) { return named_choices(m.phases); }},
    {"rollen", "", "Rollen", "De rollen in de samenwerking. Vraag naar één rol voor wat de houder doet.",
     [](const Method& m) { return named_things(m.roles); }},
    {"bouwstenen", "", "Bouwstenen van de methode",
     "De onderdelen van de aanpak. Vraag naar één bouwsteen voor haar vragen.",
     [](const Method& m) { return named_things(m.blocks); }},
    {"bijeenkomstsoorten", "soorten bijeenkomsten", "Soorten bijeenkomsten",
     "Voor `bijeenkomsten: soort`. Vraag naar één soort voor haar onderwerpen.",
     [](const Method& m) { return named_things(m.meeting_kinds); }},
    {"partijsoorten", "soorten partijen", "Soorten partijen",
     "Organisaties en sleutelpersonen, voor `partijen: soort`.",
     [](const Method& m) { return named_things(m.party_kinds); }},
    {"groepen", "", "Groepen van partijen", "Zo kleurt `keten netwerk` de partijen.",
     [](const Method& m) { return named_things(m.groups); }},
    {"instrumentsoorten", "soorten instrumenten", "Soorten instrumenten", "Voor `instrumenten: soort`.",
     [](const Method& m) { return named_things(m.instrument_kinds); }},
    {"basisfuncties", "", "Basisfuncties", "De basisfuncties van mantelzorgondersteuning.",
     [](const Method& m) { return named_things(m.basic_functions); }},
    {"eigen-kracht", "", "Mate van eigen kracht",
     "Hoeveel een mantelzorger zelf kan, het sterkst eerst, voor `instrumenten: eigen-kracht`.",
     [](const Method& m) { return named_choices(m.own_strength); }},
    {"doelgroepen", "", "Doelgroepen", "De groepen mantelzorgers. Een keten kan er eigen doelgroepen bij noemen.",
     [](const Method& m) { return named_things(m.target_groups); }},
    {"evaluatievragen", "", "Evaluatievragen", "De vragen van de jaarlijkse evaluatie.",
     [](const Method& m) { return named_texts(m.evaluation_questions, "Vraag"); }},
    {"ketenanalysevragen", "", "Vragen van de ketenanalyse",
     "Wat elke partij vooraf beantwoordt over zichzelf en over de samenwerking.",
     [](const Method& m) { return named_texts(m.analysis_questions, "Vraag"); }},
    {"succesclusters", "", "Succesclusters", "Waaraan u een geslaagde ketenaanpak herkent.",
     [](const Method& m) { return named_texts(m.success_clusters, "Naam"); }},
    {"checklist", "", "Checklist", "De partijen om aan te denken als u de keten samenstelt.",
     [](const Method& m) {
       Explanation::Table table = named_table("Naam");
       for (const Ref<PartyKind>& kind : m.checklist)
         if (kind) table.rows.push_back({kind->id, name_of(*kind)});
       return table;
     }},
};

template <class T, class Make>
void add_things(Catalogue& catalogue, const ById<T>& things, Make make) {
  for (const T& thing : things)
    catalogue.push_back({{thing.id, name_of(thing)}, [&thing, make] { return make(thing); }});
}

}  // namespace

void add_method(Catalogue& catalogue, const Method& method) {
  catalogue.push_back({{"methode", method.info.name}, [&method] { return explain(method); }});
  for (const MethodList& one : lists) {
    if (one.rows(method).rows.empty()) continue;
    std::vector<std::string> names = {std::string(one.id)};
    if (!one.other.empty()) names.emplace_back(one.other);
    catalogue.push_back(
        {std::move(names), [&one, &method] { return list(one.id, one.name, one.about, one.rows(method)); }});
  }
  for (const auto& item : method.phases)
    catalogue.push_back(
        {{std::string(word(item.key)), "fase " + item.value.letter}, [&item] { return explain(item); }});
  auto simple = [](const auto& thing) { return explain(thing); };
  auto with_method = [&method](const auto& thing) { return explain(thing, method); };
  add_things(catalogue, method.roles, simple);
  add_things(catalogue, method.blocks, simple);
  for (const BuildingBlock& block : method.blocks)
    if (!block.aliases.empty()) {
      auto known = std::ranges::find(catalogue, block.id, [](const Subject& s) { return s.names.front(); });
      known->names.insert(known->names.end(), block.aliases.begin(), block.aliases.end());
    }
  add_things(catalogue, method.meeting_kinds, simple);
  add_things(catalogue, method.party_kinds, simple);
  add_things(catalogue, method.groups, with_method);
  add_things(catalogue, method.instrument_kinds, with_method);
  add_things(catalogue, method.basic_functions, with_method);
  for (const auto& item : method.own_strength)
    catalogue.push_back({{std::string(word(item.key)), item.value.name}, [&item] { return explain(item); }});
  add_things(catalogue, method.target_groups, simple);
}

std::vector<std::string> method_list_names() {
  std::vector<std::string> names;
  for (const MethodList& one : lists) names.emplace_back(one.id);
  return names;
}

}  // namespace keten::documents
