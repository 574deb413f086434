// The kinds of things that chains and methods hold, a row each. What a section is called, what messages call one of its
// things and where they are kept in memory is known from here everywhere.
#pragma once

#include <string>
#include <string_view>
#include <tuple>

#include "keten/chain.hpp"

namespace keten {

template <class T>
struct Kind {
  std::string_view section{};            ///< under which files keep them: "partijen"
  std::string_view name{};               ///< one of them, with its article: "een partij"
  ById<T> Chain::*in_chain = nullptr;    ///< nullptr: only a method has them
  ById<T> Method::*in_method = nullptr;  ///< nullptr: only a chain has them

  constexpr bool is_of_chain() const { return in_chain != nullptr; }
  constexpr bool is_of_method() const { return in_method != nullptr; }
};

/// Where an id is that of several things, the first kind counts.
inline constexpr std::tuple kinds{
    Kind<Party>{"partijen", "een partij", &Chain::parties},
    Kind<Person>{"personen", "een persoon", &Chain::persons},
    Kind<Instrument>{"instrumenten", "een instrument", &Chain::instruments},
    Kind<Meeting>{"bijeenkomsten", "een bijeenkomst", &Chain::meetings},
    Kind<Action>{"acties", "een actie", &Chain::actions},
    Kind<Goal>{"doelen", "een doel", &Chain::goals},
    Kind<Persona>{"personas", "een persona", &Chain::personas},
    Kind<Idea>{"ideeen", "een idee", &Chain::ideas},
    Kind<Evaluation>{"evaluaties", "een evaluatie", &Chain::evaluations},
    Kind<BlockWork>{"bouwstenen", "een bouwsteen", &Chain::blocks},
    Kind<TargetGroup>{"doelgroepen", "een doelgroep", &Chain::target_groups, &Method::target_groups},
    Kind<BuildingBlock>{"bouwstenen", "een bouwsteen", nullptr, &Method::blocks},
    Kind<Role>{"rollen", "een rol", nullptr, &Method::roles},
    Kind<PartyKind>{"partijsoorten", "een soort partij", nullptr, &Method::party_kinds},
    Kind<InstrumentKind>{"instrumentsoorten", "een soort instrument", nullptr, &Method::instrument_kinds},
    Kind<MeetingKind>{"bijeenkomstsoorten", "een soort bijeenkomst", nullptr, &Method::meeting_kinds},
    Kind<PartyGroup>{"groepen", "een groep", nullptr, &Method::groups},
    Kind<BasicFunction>{"basisfuncties", "een basisfunctie", nullptr, &Method::basic_functions}};

/// The row of T. Of those below there is no one collection: parties and persons can both hold a role, each bouwsteen
/// has questions of its own, and relations have no ids.
template <class T>
inline constexpr Kind<T> kind = std::get<Kind<T>>(kinds);
template <>
inline constexpr Kind<Holder> kind<Holder>{"partijen of personen", "een partij of persoon"};
template <>
inline constexpr Kind<NamedText> kind<NamedText>{"vragen", "een vraag"};
template <>
inline constexpr Kind<Relation> kind<Relation>{"relaties", "een relatie"};

/// Calls `visit` with each row of `kinds`.
template <class Visit>
constexpr void for_each_kind(const Visit& visit) {
  std::apply([&visit](const auto&... each) { (visit(each), ...); }, kinds);
}

/// All things of a kind: the chain's own, or those of its method.
template <class T>
const ById<T>& things(const Chain& chain) {
  if constexpr (kind<T>.is_of_chain())
    return chain.*kind<T>.in_chain;
  else
    return (*chain.method).*kind<T>.in_method;
}

/// "partij" of "een partij".
constexpr std::string_view without_article(std::string_view name) {
  for (const std::string_view article : {"een ", "de ", "het "})
    if (name.starts_with(article)) return name.substr(article.size());
  return name;
}

/// What people call a thing: its name, its title or the sentence that it is; its id when it has nothing else. This is
/// no column, since with a member in its row everything that names a kind would include all of them.
template <class T>
const std::string& called(const T& thing) {
  if constexpr (requires { thing.name; })
    return thing.name;
  else if constexpr (requires { thing.title; })
    return thing.title;
  else if constexpr (requires { thing.action; })
    return thing.action;
  else if constexpr (requires { thing.goal; })
    return thing.goal;
  else if constexpr (requires { thing.idea; })
    return thing.idea;
  else
    return thing.id;
}

/// Whether people call it by more than its id.
template <class T>
bool has_title(const T& thing) {
  return &called(thing) != &thing.id;
}

}  // namespace keten
