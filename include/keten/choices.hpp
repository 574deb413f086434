// The choices that a chain's files offer: for each an enumeration, and its words in the order of the enumerators.
#pragma once

#include "keten/types.hpp"

namespace keten {

enum class Scale { neighbourhood, municipality, region };
template <>
struct Choice<Scale> {
  static constexpr std::string_view words[] = {"wijk", "gemeente", "regio"};
};

/// How closely a party takes part.
enum class Involvement { chain_party, agenda_member, network_party, guest, wanted };
template <>
struct Choice<Involvement> {
  static constexpr std::string_view words[] = {"ketenpartij", "agendalid", "netwerkpartij", "gast", "gewenst"};
};

enum class PersonLevel { strategic, tactical, operational };
template <>
struct Choice<PersonLevel> {
  static constexpr std::string_view words[] = {"strategisch", "tactisch", "operationeel"};
};

/// What a party does for carers (handreiking 4.2).
enum class Offer { signal, inform, monitor, support, refer, other };
template <>
struct Choice<Offer> {
  static constexpr std::string_view words[] = {"signaleren",   "informeren",    "monitoren",
                                               "ondersteunen", "doorverwijzen", "anders"};
};

enum class Financing { municipality, health_insurer, care_office, own_contribution, volunteering, other };
template <>
struct Choice<Financing> {
  static constexpr std::string_view words[] = {"gemeente",       "zorgverzekeraar",   "zorgkantoor",
                                               "eigen-bijdrage", "vrijwilligerswerk", "anders"};
};

enum class Staffing { volunteers, professionals };
template <>
struct Choice<Staffing> {
  static constexpr std::string_view words[] = {"vrijwilligers", "professionals"};
};

enum class InstrumentStatus { active, in_development, wanted, stopped };
template <>
struct Choice<InstrumentStatus> {
  static constexpr std::string_view words[] = {"actief", "in-ontwikkeling", "gewenst", "gestopt"};
};

/// How a relation stands (handreiking 4.2): there, a good practice, in need of work, or a missing link.
enum class RelationStatus { existing, good, to_improve, wanted };
template <>
struct Choice<RelationStatus> {
  static constexpr std::string_view words[] = {"bestaand", "goed", "verbeteren", "gewenst"};
  static constexpr std::string_view in_words[] = {"bestaand", "goed", "te verbeteren", "gewenst"};
};

enum class RelationForm { collaboration, referral, information, consultation, financing };
template <>
struct Choice<RelationForm> {
  static constexpr std::string_view words[] = {"samenwerking", "doorverwijzing", "informatie", "overleg",
                                               "financiering"};
};

enum class Size { small, medium, large };
template <>
struct Choice<Size> {
  static constexpr std::string_view words[] = {"klein", "middel", "groot"};
};

/// Whom an action is aimed at (handreiking 4.1, the reflection of the contacts).
enum class ActionAim { own_organisation, chain_parties, carers };
template <>
struct Choice<ActionAim> {
  static constexpr std::string_view words[] = {"eigen-organisatie", "ketenpartijen", "mantelzorgers"};
};

enum class ActionStatus { open, in_progress, blocked, done, dropped };
template <>
struct Choice<ActionStatus> {
  static constexpr std::string_view words[] = {"open", "bezig", "geblokkeerd", "gereed", "vervallen"};
};

enum class Judgement { yes, partly, no };
template <>
struct Choice<Judgement> {
  static constexpr std::string_view words[] = {"ja", "deels", "nee"};
};

// The five design choices for the information and advice function (inventory of 2012, section 4).
enum class IntakeAt { front_office, back_office };
template <>
struct Choice<IntakeAt> {
  static constexpr std::string_view words[] = {"frontoffice", "backoffice"};
};
enum class ServiceArea { village_or_neighbourhood, municipality };
template <>
struct Choice<ServiceArea> {
  static constexpr std::string_view words[] = {"dorp-of-wijk", "gemeente"};
};
enum class Organisation { local, supralocal };
template <>
struct Choice<Organisation> {
  static constexpr std::string_view words[] = {"lokaal", "bovenlokaal"};
};
enum class Execution { own, outsourced };
template <>
struct Choice<Execution> {
  static constexpr std::string_view words[] = {"zelf", "uitbesteed"};
};

}  // namespace keten
