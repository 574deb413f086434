// The sociale kaart as tables.
#include <string>
#include <utility>

#include "documents/directory/directory.hpp"

namespace keten {

namespace {

struct OfferColumn {
  const char* heading;
  int width;
  std::string (*text)(const ShownOffer&);
  bool is_public = true;
};

constexpr OfferColumn offer_columns[] = {
    {"Wat", 40, [](const ShownOffer& offer) { return offer.title; }},
    {"Publieksnaam", 40, [](const ShownOffer& offer) { return offer.instrument.public_name; }, false},
    {"Aanbieder", 36, [](const ShownOffer& offer) { return in_words(offer.providers); }},
    {"Voor wie", 36, [](const ShownOffer& offer) { return offer.for_whom; }},
    {"Zo regelt u het", 40, [](const ShownOffer& offer) { return offer.instrument.access; }},
    {"Website", 30, [](const ShownOffer& offer) { return offer.instrument.website; }},
    {"Status", 14, [](const ShownOffer& offer) { return std::string(word(offer.instrument.status)); }},
    {"Basisfunctie", 24, [](const ShownOffer& offer) { return in_words(offer.functions); }},
    {"Soort", 24,
     [](const ShownOffer& offer) { return offer.instrument.kind ? offer.instrument.kind->name : std::string(); },
     false},
    {"Bouwstenen", 30, [](const ShownOffer& offer) { return in_words(offer.instrument.blocks); }, false},
    {"Toelichting", 60, [](const ShownOffer& offer) { return one_line(offer.instrument.note); }},
};

Sheet sheet_of_offers(const Directory& directory) {
  Sheet sheet{.name = "Sociale kaart", .columns = {}, .rows = {}};
  const bool is_public = directory.options.is_public;
  for (const OfferColumn& each : offer_columns)
    if (each.is_public || !is_public) sheet.columns.push_back({each.heading, each.width});
  sheet.columns.push_back({"Bevestigd op", 18});
  for (const std::vector<ShownOffer>* offers : {&directory.offers, &directory.pending})
    for (const ShownOffer& offer : *offers) {
      SheetRow row;
      for (const OfferColumn& each : offer_columns)
        if (each.is_public || !is_public) row.cells.emplace_back(each.text(offer));
      Cell& confirmed = row.cells.emplace_back();
      if (offer.confirmed) confirmed = *offer.confirmed;
      row.marked = !is_public && offer.is_outdated && offer.instrument.status == InstrumentStatus::active;
      sheet.rows.push_back(std::move(row));
    }
  return sheet;
}

Sheet sheet_of_providers(const Directory& directory) {
  Sheet sheet{.name = "Aanbieders",
              .columns = {{"Aanbieder", 30}, {"Contact", 36}, {"E-mail", 36}, {"Telefoon", 18}, {"Website", 36}},
              .rows = {}};
  for (const DirectoryProvider& provider : directory.providers) {
    std::vector<DirectoryContact> contacts = provider.contacts;
    if (contacts.empty()) contacts.emplace_back();
    for (const DirectoryContact& contact : contacts)
      sheet.rows.push_back({.cells = {provider.who.name, contact.name, contact.email, contact.phone, provider.website},
                            .marked = false,
                            .depth = 0});
  }
  return sheet;
}

}  // namespace

std::vector<Sheet> to_sheets(const Directory& directory) {
  return {sheet_of_offers(directory), sheet_of_providers(directory)};
}

}  // namespace keten
