// What changed in a chain between two days, in the chain's own words: who came and who left, which relations were laid,
// what was done. Plain values: the contract of the document, for `--formaat json` and for the template alike.
//
// Things are compared by their id, relations by the two parties that they join. A change counts when it shows on the
// two days: a party with `sinds` in between has joined, although the files may be the same.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "documents/network/network.hpp"
#include "documents/shared/shown_shapes.hpp"
#include "keten/chain.hpp"
#include "keten/value.hpp"
#include "model/figures.hpp"

namespace keten {

/// A chain on a day, and what people call it.
struct ChainOn {
  const Chain& chain;
  Date day;
  std::string name = {};      ///< "basis-2", "../vorig-jaar"; empty: its files as they are now
  std::string revision = {};  ///< the id of the commit; empty: it comes from a directory
};

struct DiffSide {
  Date day;
  std::string name;
  std::string revision;
};

/// A key of the format that has another value.
struct ChangedField {
  std::string field;  ///< "betrokken", "contact.aantal", "rollen.kwaliteitsbewaker"
  std::string words;  ///< the same for people
  Value from;         ///< as a file has it, in its shortest form; null: it is not there, or not to be told
  Value to;
  std::string from_text;  ///< for people; empty: as above
  std::string to_text;
  bool is_told = true;  ///< no: it is too long to repeat, or not for the public
};

struct ChangedItem {
  Named item;
  std::vector<ChangedField> fields;  ///< never empty
};

struct DiffItem {
  Named item;
  std::string detail;       ///< such as "netwerkpartij" or "gestopt op 1 mei 2024"; empty: nothing worth telling
  bool was_wanted = false;  ///< of what came: it was there as a wish
};

/// Parties or instruments.
struct DiffItems {
  std::vector<DiffItem> added;       ///< take part, or are active, and did not or were not before
  std::vector<DiffItem> gone;        ///< the other way round
  std::vector<DiffItem> listed;      ///< came into the files, but do not take part: a wish, or for later
  std::vector<DiffItem> unlisted;    ///< the other way round
  std::vector<ChangedItem> changed;  ///< in none of these lists
  std::size_t stayed = 0;            ///< take part, or are active, on both days

  bool is_empty() const;
};

/// A party with the same id and another name.
struct Renamed {
  Named item;  ///< with the new name
  std::string before;
};

struct DiffParties : DiffItems {
  std::vector<Renamed> renamed;  ///< among the changed ones
};

/// A role that other people hold than before.
struct DiffRole {
  Named role;
  std::string over;       ///< `keten`, `bouwstenen/preventie`, `instrumenten/lotgenotengroep`
  std::string over_name;  ///< of the bouwsteen or instrument; empty: the chain
  std::vector<ShownHolder> from;
  std::vector<ShownHolder> to;
  bool was_vacant = false;  ///< also when those who hold it may not be shown
  bool is_vacant = false;
};

/// A relation on both days; a status is absent when it did not hold on that day.
struct DiffRelation {
  Named first;
  Named second;
  bool is_directed = false;
  RelationForm form = RelationForm::collaboration;
  std::optional<RelationStatus> before;
  std::optional<RelationStatus> after;
  std::vector<ChangedField> fields;  ///< of one that changed otherwise
};

/// What became of pairs of parties, however many relations each has; the lists tell of relations one by one.
struct PairChanges {
  Share laid;             ///< of all missing links of the first day: how many exist now
  std::size_t added = 0;  ///< work together and did not; without those that were laid
  std::size_t gone = 0;   ///< the other way round
  std::size_t improved = 0;
  std::size_t worsened = 0;
  std::size_t wished = 0;  ///< missing links that were noted
};

struct DiffRelations {
  std::vector<DiffRelation> added;
  std::vector<DiffRelation> gone;
  std::vector<DiffRelation> improved;  ///< wanted < to improve < existing < good
  std::vector<DiffRelation> worsened;
  std::vector<DiffRelation> wished;    ///< missing links that were noted
  std::vector<DiffRelation> unwished;  ///< that were wanted, and are no longer
  std::vector<DiffRelation> changed;   ///< in none of these lists
  PairChanges pairs;

  bool is_empty() const;
};

struct DiffAction {
  Named action;
  std::vector<ShownHolder> owners;
  bool is_new = false;  ///< was not in the files before
  bool is_open = false;
  bool is_done = false;
};

struct DiffActions {
  std::vector<DiffAction> added;
  std::vector<DiffAction> gone;  ///< from the files
  std::vector<DiffAction> done;  ///< new ones among them
  std::vector<DiffAction> dropped;
  std::vector<DiffAction> reopened;
  std::vector<ChangedItem> changed;

  bool is_empty() const;
};

/// What was measured of a goal since the first day.
struct DiffMeasured {
  Named goal;
  std::string unit;
  std::size_t count = 0;  ///< of new measurements
  ShownCount before;      ///< the last one of the first day, else the baseline
  ShownCount after;
  std::optional<Date> on;
  std::optional<double> target;
  std::optional<bool> is_closer;  ///< nothing: without a target, or as far from it as before
};

struct DiffGoals {
  std::vector<DiffItem> added;
  std::vector<DiffItem> gone;
  std::vector<DiffMeasured> measured;
  std::vector<Named> unmeasured;  ///< of which a measurement went from the files, and none came
  std::vector<ChangedItem> changed;

  bool is_empty() const;
};

/// What has an active instrument, and had not before.
struct Covered {
  std::vector<Named> gained;
  std::vector<Named> lost;
  std::vector<Named> later;  ///< of bouwstenen: had one, and a shortened phase C leaves it for later
  Share before;
  Share after;

  bool is_empty() const;
};

struct DiffCoverage {
  Covered blocks;     ///< those of `blocks_to_cover`
  Covered groups;     ///< the target groups of the chain
  Covered functions;  ///< the basic functions of the method

  bool is_empty() const;
};

/// A section of the files that has no list of its own above.
struct DiffSection {
  std::string section;  ///< "bijeenkomsten"
  std::vector<Named> added;
  std::vector<Named> gone;
  std::vector<ChangedItem> changed;
};

struct Diff {
  std::string chain;
  DiffSide from;
  DiffSide to;
  bool is_public = false;
  std::vector<std::string> progress;   ///< sentences
  std::vector<std::string> attention;  ///< what went back, or waits
  DiffParties parties;
  std::vector<DiffRole> roles;
  DiffRelations relations;
  DiffItems instruments;
  DiffActions actions;
  DiffGoals goals;
  DiffCoverage coverage;
  std::vector<Named> meetings;  ///< held since the first day
  std::vector<DiffSection> sections;
  ChainFigures before;
  ChainFigures after;
  bool has_picture = false;  ///< the document shows the picture under `diff_picture_address`

  bool is_empty() const;
};

/// The address that the picture has in the document.
inline constexpr std::string_view diff_picture_address = "verschil.svg";

Diff make_diff(const ChainOn& from, const ChainOn& to, bool is_public = false);

/// Both networks in one, with what became of every party and relation: for a picture.
Network make_diff_network(const ChainOn& from, const ChainOn& to, bool is_public = false);

template <>
const documents::Shape& documents::shape_of<Diff>();

}  // namespace keten
