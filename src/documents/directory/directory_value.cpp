// The sociale kaart as a Value, and as tables.
#include <algorithm>
#include <string>
#include <utility>

#include "base/text/text.hpp"
#include "documents/directory/directory.hpp"
#include "documents/shared/redact.hpp"
#include "documents/shared/values.hpp"

namespace keten {

using documents::or_null;
using documents::set_date;
using documents::set_list;

namespace {

// "9 instrumenten van 6 aanbieders".
std::string counts_in_words(const Directory& directory) {
  const auto offers = static_cast<long>(directory.offers.size());
  const auto providers = static_cast<long>(directory.providers.size());
  std::string text = counted(offers, "instrument", "instrumenten");
  if (providers > 0) text += " van " + counted(providers, "aanbieder", "aanbieders");
  return text;
}

std::string quoted_words(const std::vector<std::string>& words) {
  std::vector<std::string> quoted;
  for (const std::string& word : words) quoted.push_back("‘" + one_line(word) + "’");
  return enumerate(quoted);
}

Value to_value(const DirectoryContact& contact) {
  return Object{{"naam", contact.name}, {"email", or_null(contact.email)}, {"telefoon", or_null(contact.phone)}};
}

Value to_value(const DirectoryProvider& provider) {
  Object object{{"id", or_null(provider.who.id)}, {"naam", provider.who.name}, {"website", or_null(provider.website)}};
  Array contacts;
  for (const DirectoryContact& contact : provider.contacts) contacts.push_back(to_value(contact));
  object.set("contact", contacts);
  object.set("heeft-contact", !contacts.empty());
  object.set("bereikbaar", !contacts.empty() || !provider.website.empty());
  return object;
}

Array to_values(const std::vector<DirectoryProvider>& providers) {
  Array list;
  for (const DirectoryProvider& provider : providers) list.push_back(to_value(provider));
  return list;
}

Value to_value(const DirectoryGroup& group) {
  Object object{{"id", or_null(group.id)}, {"naam", group.title}, {"uitleg", or_null(group.note)}};
  set_list(object, "instrumenten", group.offers);
  return object;
}

bool is_reachable(const DirectoryProvider& provider) { return !provider.contacts.empty() || !provider.website.empty(); }

// --- Tables

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

void withhold(Sheet& sheet, const std::vector<std::string>& names) {
  for (SheetRow& row : sheet.rows)
    for (Cell& cell : row.cells)
      if (auto* text = std::get_if<std::string>(&cell)) *text = documents::without_names(std::move(*text), names);
}

}  // namespace

Value to_value(const Directory& directory) {
  const bool is_public = directory.options.is_public;
  const auto outdated = std::ranges::count_if(directory.offers, &ShownOffer::is_outdated);
  Object object{{"keten", directory.chain}, {"titel", is_public ? "Steun voor mantelzorgers" : "Sociale kaart"}};
  set_date(object, "vandaag", directory.today);
  object.set("gebied-tekst", or_null(enumerate(directory.areas)));
  object.set("publiek", is_public);
  object.set("zoekwoorden", documents::to_list(directory.options.words));
  object.set("zoekwoorden-tekst", or_null(quoted_words(directory.options.words)));
  object.set("leeg", !directory.has_instruments);
  set_list(object, "instrumenten", directory.offers);
  object.set("telling-tekst", counts_in_words(directory));
  object.set("verouderd-aantal", outdated);
  object.set("heeft-verouderd", outdated > 0);
  object.set("verouderd-maanden", directory.outdated_months);
  object.set("verouderd-maanden-tekst", dutch_number(directory.outdated_months));
  Array groups;
  for (const DirectoryGroup& group : directory.groups) groups.push_back(to_value(group));
  object.set("groepen", groups);
  set_list(object, "nog-niet", directory.pending);
  Array gaps;
  for (const DirectoryGap& gap : directory.gaps)
    gaps.push_back(Object{{"id", gap.function.id}, {"naam", gap.function.name}, {"uitleg", or_null(gap.note)}});
  object.set("ontbreekt", gaps);
  object.set("heeft-ontbreekt", !gaps.empty());
  object.set("heeft-gemis", !gaps.empty() || !directory.pending.empty());
  object.set("niets-gevonden", directory.offers.empty() && directory.pending.empty() && gaps.empty());
  object.set("aanbieders", to_values(directory.providers));
  object.set("heeft-aanbieders", std::ranges::any_of(directory.providers, is_reachable));
  object.set("informatiepunt", to_values(directory.info_points));
  return documents::without_names(object, directory.withheld);
}

std::vector<Sheet> to_sheets(const Directory& directory) {
  std::vector<Sheet> sheets{sheet_of_offers(directory), sheet_of_providers(directory)};
  for (Sheet& sheet : sheets) withhold(sheet, directory.withheld);
  return sheets;
}

}  // namespace keten
