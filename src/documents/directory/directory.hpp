// The sociale kaart: who offers what, for whom, and how to get it. One for the professionals of the chain, per
// bouwsteen; and one for carers, per kind of help that they may need, with the plain names and without persons.
//
// Only what one can get today stands in it. What is being made or wished for stands apart, under "nog niet", and so
// does a kind of help that nobody offers. What has stopped is left out. The public one also leaves out what is made for
// professionals: what belongs to a bouwsteen that is aimed at the chain, unless it has a name for the public.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/sheet.hpp"
#include "documents/shared/offers.hpp"
#include "keten/chain.hpp"

namespace keten {

struct DirectoryOptions {
  std::vector<std::string> words = {};  ///< all of them must be found; capitals and accents do not count
  bool is_public = false;
};

/// The offers of a bouwsteen, or in the public one for a basic function; last those that have none, without an id.
/// By name.
struct DirectoryGroup {
  std::string id;
  std::string title;
  std::string note;  ///< what it is, in plain words
  std::vector<ShownOffer> offers;
};

/// A basic function of which the chain has no instrument that one can get.
struct DirectoryGap {
  Named function;
  std::string note;
};

/// Whom to call.
struct DirectoryContact {
  std::string name;  ///< of the person, or what that person does
  std::string email;
  std::string phone;
};

/// A party, or a person without a party, who offers something.
struct DirectoryProvider {
  Named who;
  std::string website;
  std::vector<DirectoryContact> contacts;  ///< in the public one only persons with `openbaar: ja`
};

struct Directory {
  std::string chain;
  std::string title;
  std::vector<std::string> areas;
  Date today;
  DirectoryOptions options;
  bool has_instruments = false;     ///< whether the chain has any at all that this directory could show
  std::vector<ShownOffer> offers;   ///< what one can get, by name
  std::vector<ShownOffer> pending;  ///< what is being made, and after it what is wished for; by name
  std::vector<DirectoryGroup> groups;
  std::vector<DirectoryGap> gaps;
  std::vector<DirectoryProvider> providers;  ///< of `offers`, by name
  std::vector<DirectoryProvider> info_points;
  std::size_t outdated = 0;    ///< how many of `offers` nobody made sure of lately
  double outdated_months = 0;  ///< the threshold
};

Directory make_directory(const Chain& chain, Date today, const DirectoryOptions& options = {});

template <>
const documents::Shape& documents::shape_of<Directory>();

/// First the offers, with those that are not there yet at the end; then whom to call.
std::vector<Sheet> to_sheets(const Directory& directory);

}  // namespace keten
