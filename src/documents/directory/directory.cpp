#include "documents/directory/directory.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "base/text/suggest.hpp"
#include "documents/shared/redact.hpp"
#include "keten/instrument.hpp"
#include "keten/party.hpp"
#include "keten/person.hpp"
#include "model/queries.hpp"

namespace keten {

namespace {

constexpr std::string_view info_point_role = "centraal-informatiepunt";

// --- Searching

/// The words of a search, folded; a text is found when each of them is in one of its parts.
class Search {
 public:
  explicit Search(const std::vector<std::string>& words) {
    for (const std::string& word : words)
      if (std::string folded = fold(word); !folded.empty()) words_.push_back(std::move(folded));
  }

  bool finds(const std::vector<std::string>& texts) const {
    std::vector<std::string> parts;
    for (const std::string& text : texts) parts.push_back(fold(text));
    return std::ranges::all_of(words_, [&](const std::string& word) {
      return std::ranges::any_of(parts, [&](const std::string& part) { return part.find(word) != std::string::npos; });
    });
  }

 private:
  std::vector<std::string> words_;
};

void add_names(std::vector<std::string>& texts, const std::vector<Named>& list) {
  for (const Named& named : list) texts.push_back(named.name);
}

/// Other names of a provider, under which people look for it.
void add_aliases(std::vector<std::string>& texts, const Ref<Holder>& holder) {
  const Party* party = party_of(holder);
  if (!party) return;
  texts.push_back(name_of(*party));
  texts.insert(texts.end(), party->aliases.begin(), party->aliases.end());
}

/// What an offer is found by; in a public directory nothing of a person.
std::vector<std::string> texts_of(const ShownOffer& offer, const std::vector<Ref<Holder>>& providers,
                                  const std::vector<std::string>& withheld) {
  const ShownInstrument& instrument = offer.instrument;
  std::vector<std::string> texts{instrument.name, instrument.public_name, instrument.note};
  if (instrument.kind) texts.push_back(instrument.kind->name);
  add_names(texts, instrument.blocks);
  add_names(texts, instrument.target_groups);
  add_names(texts, offer.functions);
  for (const ShownHolder& holder : offer.providers) texts.push_back(in_words(holder));
  for (const Ref<Holder>& holder : providers) add_aliases(texts, holder);
  for (std::string& text : texts) text = documents::without_names(std::move(text), withheld);
  return texts;
}

// --- Offers

bool is_for_professionals(const Instrument& instrument) {
  return instrument.public_name.empty() && std::ranges::any_of(instrument.blocks, [](const Ref<BuildingBlock>& block) {
           return block && block->aim == BlockAim::chain;
         });
}

/// By title, then by id: the same order whatever the files' order.
void sort_by_title(std::vector<ShownOffer>& offers) {
  std::ranges::sort(offers, {}, [](const ShownOffer& offer) {
    return std::pair(fold(offer.title), std::string_view(offer.instrument.id));
  });
}

bool has(const std::vector<Named>& list, std::string_view id) {
  return std::ranges::find(list, id, &Named::id) != list.end();
}

// --- Groups

std::vector<ShownOffer> those_in(const std::vector<ShownOffer>& offers, std::string_view id, bool by_function) {
  std::vector<ShownOffer> chosen;
  for (const ShownOffer& offer : offers) {
    const std::vector<Named>& list = by_function ? offer.functions : offer.instrument.blocks;
    if (id.empty() ? list.empty() : has(list, id)) chosen.push_back(offer);
  }
  return chosen;
}

void add_group(Directory& directory, DirectoryGroup group) {
  group.offers = those_in(directory.offers, group.id, directory.options.is_public);
  if (!group.offers.empty()) directory.groups.push_back(std::move(group));
}

void add_functions(Directory& directory, const Method& method) {
  for (const BasicFunction& function : method.basic_functions)
    add_group(directory, {function.id, name_of(function), one_line(function.note), {}});
  add_group(directory, {"", directory.groups.empty() ? "Wat er is" : "Andere steun", {}, {}});
}

// A bouwsteen of the chain without anything is shown as well, unless one looks for something.
void add_blocks(Directory& directory, const Chain& chain) {
  for (const BuildingBlock& block : chain.method->blocks) {
    const std::size_t before = directory.groups.size();
    add_group(directory, {block.id, name_of(block), {}, {}});
    const bool is_empty = directory.groups.size() == before;
    if (is_empty && directory.options.words.empty() && !directory.offers.empty() && is_chosen(chain, block))
      directory.groups.push_back({block.id, name_of(block), {}, {}});
  }
  add_group(directory, {"", "Zonder bouwsteen", {}, {}});
}

// --- What is not there

std::vector<DirectoryGap> find_gaps(const Method& method, const std::vector<ShownOffer>& available,
                                    const Search& search) {
  std::vector<DirectoryGap> gaps;
  for (const BasicFunction& function : method.basic_functions) {
    if (std::ranges::any_of(available, [&](const ShownOffer& offer) { return has(offer.functions, function.id); }))
      continue;
    std::vector<std::string> texts{name_of(function), function.note};
    for (const InstrumentKind& kind : method.instrument_kinds)
      if (contains(kind.basic_functions, function)) texts.push_back(name_of(kind));
    if (search.finds(texts)) gaps.push_back({{function.id, name_of(function)}, one_line(function.note)});
  }
  return gaps;
}

// --- Providers

class Providers {
 public:
  explicit Providers(const Audience& audience) : audience_(audience) {}

  void add(const Ref<Holder>& holder) {
    const Party* party = party_of(holder);
    DirectoryProvider* provider = party ? find(party->id, name_of(*party), party->website) : nullptr;
    if (holder.person && !party) {
      const ShownHolder shown = show(*holder.person, audience_);
      provider = find(shown.id, shown.name, {});
    }
    if (!provider) return;
    if (holder.person) add_contact(*provider, *holder.person);
    if (party)
      for (const Ref<Person>& person : party->contacts)
        if (person) add_contact(*provider, *person);
  }

  std::vector<DirectoryProvider> take() {
    std::ranges::sort(providers_, {}, [](const DirectoryProvider& provider) {
      return std::pair(fold(provider.who.name), std::string_view(provider.who.id));
    });
    return std::move(providers_);
  }

 private:
  DirectoryProvider* find(const std::string& id, const std::string& name, const std::string& website) {
    for (DirectoryProvider& known : providers_)
      if (known.who.id == id && known.who.name == name) return &known;
    return &providers_.emplace_back(DirectoryProvider{{id, name}, website, {}});
  }

  void add_contact(DirectoryProvider& provider, const Person& person) {
    if (has_left(person, audience_.today) || (audience_.is_public && !person.is_public)) return;
    std::string name = name_of(person);
    if (!person.name.empty() && !person.function.empty()) name += ", " + one_line(person.function);
    const auto is_known = [&](const DirectoryContact& each) { return each.name == name && each.email == person.email; };
    if (std::ranges::none_of(provider.contacts, is_known))
      provider.contacts.push_back({std::move(name), person.email, person.phone});
  }

  const Audience& audience_;
  std::vector<DirectoryProvider> providers_;
};

std::vector<DirectoryProvider> info_points_of(const Chain& chain, const Audience& audience) {
  Providers providers(audience);
  for (const Holding* holding : current_holders(chain.info.roles, info_point_role, audience.today))
    if (!has_left(holding->holder, audience.today)) providers.add(holding->holder);
  return providers.take();
}

}  // namespace

Directory make_directory(const Chain& chain, Date today, const DirectoryOptions& options) {
  const Audience audience = audience_of(chain, today, options.is_public);
  const Search search(options.words);
  Directory directory;
  directory.chain = one_line(chain.info.name);
  directory.title = options.is_public ? "Steun voor mantelzorgers" : "Sociale kaart";
  directory.areas = chain.info.areas;
  directory.today = today;
  directory.options = options;
  directory.outdated_months = chain.info.control.thresholds.confirmed_months;

  const std::vector<std::string> withheld =
      options.is_public ? documents::names_to_withhold(chain) : std::vector<std::string>();
  Providers providers(audience);
  std::vector<ShownOffer> available;  // also what the words do not find
  std::vector<ShownOffer> wanted;
  for (const Instrument& instrument : chain.instruments) {
    if (instrument.status == InstrumentStatus::stopped) continue;
    if (options.is_public && is_for_professionals(instrument)) continue;
    directory.has_instruments = true;
    ShownOffer offer = show_offer(chain, instrument, audience);
    const bool is_active = instrument.status == InstrumentStatus::active;
    if (is_active) available.push_back(offer);
    const std::vector<Ref<Holder>> holders = providers_of(chain, instrument, today);
    if (!search.finds(texts_of(offer, holders, withheld))) continue;
    if (options.is_public) offer.instrument.name = offer.title;
    if (is_active)
      for (const Ref<Holder>& holder : holders) providers.add(holder);
    const bool is_wanted = instrument.status == InstrumentStatus::wanted;
    (is_active ? directory.offers : is_wanted ? wanted : directory.pending).push_back(std::move(offer));
  }
  for (std::vector<ShownOffer>* offers : {&directory.offers, &directory.pending, &wanted}) sort_by_title(*offers);
  directory.pending.insert(directory.pending.end(), wanted.begin(), wanted.end());
  directory.outdated = static_cast<std::size_t>(std::ranges::count_if(directory.offers, &ShownOffer::is_outdated));
  directory.providers = providers.take();
  directory.info_points = info_points_of(chain, audience);
  if (directory.has_instruments) directory.gaps = find_gaps(*chain.method, available, search);
  if (options.is_public)
    add_functions(directory, *chain.method);
  else
    add_blocks(directory, chain);
  return directory;
}

}  // namespace keten
