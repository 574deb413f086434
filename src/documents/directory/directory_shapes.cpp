// How the sociale kaart is shown.
#include <algorithm>

#include "base/text/text.hpp"
#include "documents/directory/directory.hpp"

namespace keten::documents {

namespace {

/// "9 instrumenten van 6 aanbieders".
std::string counts_in_words(const Directory& directory) {
  const auto offers = static_cast<long>(directory.offers.size());
  const auto providers = static_cast<long>(directory.providers.size());
  std::string text = counted(offers, "instrument", "instrumenten");
  if (providers > 0) text += " van " + counted(providers, "aanbieder", "aanbieders");
  return text;
}

std::string quoted_words(const Directory& directory) {
  std::vector<std::string> quoted;
  for (const std::string& word : directory.options.words) quoted.push_back("‘" + one_line(word) + "’");
  return enumerate(quoted);
}

bool is_reachable(const DirectoryProvider& provider) { return !provider.contacts.empty() || !provider.website.empty(); }

bool lacks_something(const Directory& directory) { return !directory.gaps.empty() || !directory.pending.empty(); }

}  // namespace

template <>
const Shape& shape_of<DirectoryContact>() {
  static constexpr ShapeField fields[] = {
      filled<&DirectoryContact::name>("naam", "De naam, met de functie."),
      field<&DirectoryContact::email>("email", "Het e-mailadres."),
      field<&DirectoryContact::phone>("telefoon", "Het telefoonnummer."),
  };
  static constexpr Shape shape{"contact", fields};
  return shape;
}

template <>
const Shape& shape_of<DirectoryProvider>() {
  static constexpr ShapeField fields[] = {
      field<[](const DirectoryProvider& provider) { return provider.who.id; }>("id", "Het id van de aanbieder."),
      filled<[](const DirectoryProvider& provider) -> const std::string& { return provider.who.name; }>("naam",
                                                                                                        "De naam."),
      field<&DirectoryProvider::website>("website", "De website."),
      field<&DirectoryProvider::contacts>("contact", "Wie u kunt bellen of schrijven."),
      words<is_reachable>("bereikbaar", "Of er een website is, of iemand om te bellen of te schrijven."),
  };
  static constexpr Shape shape{"aanbieder", fields};
  return shape;
}

template <>
const Shape& shape_of<DirectoryGroup>() {
  static constexpr ShapeField fields[] = {
      field<&DirectoryGroup::id>("id",
                                 "Het id van de bouwsteen of de basisfunctie; niets: van wat geen van alle heeft."),
      filled<&DirectoryGroup::title>("naam", "De naam."),
      field<&DirectoryGroup::note>("uitleg", "Wat het is."),
      field<&DirectoryGroup::offers>("instrumenten", "Wat er is."),
  };
  static constexpr Shape shape{"groep", fields};
  return shape;
}

template <>
const Shape& shape_of<DirectoryGap>() {
  static constexpr ShapeField fields[] = {
      part<&DirectoryGap::function>(),
      field<&DirectoryGap::note>("uitleg", "Wat het is."),
  };
  static constexpr Shape shape{"gemis", fields};
  return shape;
}

template <>
const Shape& shape_of<Directory>() {
  static constexpr ShapeField fields[] = {
      filled<&Directory::chain>("keten", "De naam van de keten."),
      filled<&Directory::title>("titel", "De titel."),
      field<&Directory::today>("vandaag", "De dag waarop de kaart is gemaakt."),
      field<&Directory::areas>("gebied", "De gemeenten of wijken van de keten."),
      words<[](const Directory& directory) { return enumerate(directory.areas); }>("gebied-tekst",
                                                                                   "Hetzelfde in woorden."),
      field<[](const Directory& directory) { return directory.options.is_public; }>(
          "publiek", "Of het de kaart voor mantelzorgers zelf is."),
      field<[](const Directory& directory) { return directory.options.words; }>("zoekwoorden", "Waarop is gezocht."),
      words<quoted_words>("zoekwoorden-tekst", "Hetzelfde in woorden."),
      words<[](const Directory& directory) { return !directory.has_instruments; }>(
          "leeg", "Of de keten niets heeft dat op deze kaart kan staan."),
      field<&Directory::offers>("instrumenten", "Wat er is, op naam."),
      words<counts_in_words>("telling-tekst", "Hoeveel er is, en van hoeveel aanbieders."),
      field<&Directory::outdated>("verouderd-aantal", "Bij hoeveel daarvan lang niemand navroeg of het klopt."),
      words<[](const Directory& directory) { return directory.outdated != 0; }>("heeft-verouderd",
                                                                                "Of er zulke instrumenten zijn."),
      field<&Directory::outdated_months>("verouderd-maanden", "Na hoeveel maanden dat zo is."),
      field<&Directory::groups>("groepen", "Hetzelfde per bouwsteen, of op de publieke kaart per basisfunctie."),
      field<&Directory::pending>("nog-niet", "Wat in ontwikkeling is, en daarna wat gewenst is; op naam."),
      field<&Directory::gaps>("ontbreekt", "De basisfuncties waarvoor niets te krijgen is."),
      words<lacks_something>("heeft-gemis", "Of er iets nog niet is of ontbreekt."),
      words<[](const Directory& directory) { return directory.offers.empty() && !lacks_something(directory); }>(
          "niets-gevonden", "Of er niets op de kaart staat."),
      field<&Directory::providers>("aanbieders", "Van wie het is, op naam."),
      words<[](const Directory& directory) { return std::ranges::any_of(directory.providers, is_reachable); }>(
          "heeft-aanbieders", "Of er een aanbieder is met een website, of met iemand om te bellen of te schrijven."),
      field<&Directory::info_points>("informatiepunt", "Wie het centraal informatiepunt is."),
  };
  static constexpr Shape shape{"kaart", fields};
  return shape;
}

}  // namespace keten::documents
