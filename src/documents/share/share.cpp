#include "documents/share/share.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

#include "base/text/text.hpp"
#include "documents/share/share_copier.hpp"
#include "keten/action.hpp"
#include "keten/goal.hpp"
#include "keten/idea.hpp"
#include "keten/instrument.hpp"
#include "keten/person.hpp"
#include "keten/relation.hpp"
#include "keten/source.hpp"

namespace keten {

namespace {

/// The chain's own method file; nullptr when it follows a built-in one.
const Node* own_method(const Chain& chain) {
  const Node* info = chain.method->info.node;
  return info && info->file < chain.trees.size() ? chain.trees[info->file].root : nullptr;
}

/// The files of the copy, by path; in each its sections in the order in which they came.
class Files {
 public:
  void add(const std::string& path, std::string_view section, const std::string& id, Object entity) {
    auto& sections = files_[path];
    auto at = std::ranges::find(sections, section, &std::pair<std::string, Object>::first);
    if (at == sections.end()) at = sections.insert(at, {std::string(section), {}});
    at->second.set(id, std::move(entity));
  }
  void add_all(const std::string& path, Object content) { whole_[path] = std::move(content); }

  std::vector<SharedFile> take() {
    for (auto& [path, sections] : files_)
      for (auto& [name, entities] : sections) whole_[path].set(name, std::move(entities));
    std::vector<SharedFile> files;
    for (auto& [path, content] : whole_) files.push_back({path, {}, std::move(content)});
    return files;
  }

 private:
  std::map<std::string, std::vector<std::pair<std::string, Object>>> files_;
  std::map<std::string, Object> whole_;
};

class Sharer {
 public:
  Sharer(const Chain& chain, const ChainReport& findings) : chain_(chain), copier_(chain, findings) {}

  SharedChain share();

 private:
  /// Adds every entity of a section, in the file that `path_of` it and its new id.
  template <class T, class PathOf>
  void add(PathOf path_of) {
    for (const T& each : things<T>(chain_)) {
      const std::string id = copier_.id(kind<T>.section, each.id);
      files_.add(path_of(each, id), kind<T>.section, id, copier_.mapping(*each.node, table<T>()).value_or(Object()));
    }
  }
  void add_chain();
  void add_relations();
  std::string path_of(const Meeting& meeting) const;

  const Chain& chain_;
  documents::SharingCopier copier_;
  Files files_;
};

std::string path_of(const BuildingBlock* block) {
  if (!block) return "instrumenten.yaml";
  return fmt::format("bouwstenen/{}-{}.yaml", dutch_number(block->number.value_or(0)), block->id);
}

std::string Sharer::path_of(const Meeting& meeting) const {
  const std::string id = copier_.id(kind<Meeting>.section, meeting.id);
  return fmt::format("bijeenkomsten/{}{}.yaml", meeting.date ? iso_date(*meeting.date) + "-" : "", id);
}

void Sharer::add_chain() {
  Object content{{"keten", copier_.mapping(*chain_.info.node, table<ChainInfo>()).value_or(Object())}};
  files_.add_all(std::string(chain_file), std::move(content));
  if (const Node* method = own_method(chain_))
    files_.add_all(std::string(documents::shared_method_path), copier_.method(*method));
}

void Sharer::add_relations() {
  Array relations;
  for (const Relation& relation : chain_.relations)
    if (std::optional<Object> copy = copier_.mapping(*relation.node, table<Relation>()))
      relations.emplace_back(std::move(*copy));
  if (!relations.empty())
    files_.add_all("relaties.yaml", {{std::string(kind<Relation>.section), std::move(relations)}});
}

SharedChain Sharer::share() {
  add_chain();
  add<Goal>([](const Goal&, const std::string&) { return std::string(chain_file); });
  add<Person>([](const Person&, const std::string&) { return "personen.yaml"; });
  add<Party>([](const Party&, const std::string& id) { return fmt::format("partijen/{}.yaml", id); });
  add<BlockWork>([](const BlockWork& work, const std::string&) { return keten::path_of(work.block.target); });
  add<Instrument>([](const Instrument& instrument, const std::string&) {
    return keten::path_of(instrument.blocks.empty() ? nullptr : instrument.blocks.front().target);
  });
  add_relations();
  add<Meeting>([this](const Meeting& meeting, const std::string&) { return path_of(meeting); });
  add<Action>([this](const Action& action, const std::string&) {
    return action.meeting ? path_of(*action.meeting) : "acties.yaml";
  });
  add<Idea>(
      [this](const Idea& idea, const std::string&) { return idea.meeting ? path_of(*idea.meeting) : "ideeen.yaml"; });
  add<Persona>([](const Persona&, const std::string& id) { return fmt::format("personas/{}.yaml", id); });
  add<Evaluation>([](const Evaluation& evaluation, const std::string&) {
    return evaluation.date ? fmt::format("evaluaties/{}.yaml", iso_date(*evaluation.date).substr(0, 4))
                           : "evaluaties.yaml";
  });
  SharedChain shared{.files = files_.take(),
                     .counts = copier_.counts,
                     .small_count = dutch_number(std::ceil(chain_.info.control.thresholds.small_count))};
  for (SharedFile& file : shared.files)
    if (file.path == chain_file)
      file.comment = fmt::format(
          "Dit is een kopie die `keten delen` maakte om met anderen te delen.\n"
          "Mensen staan erin met hun functie. Contactgegevens en verslagen gaan niet mee.\n"
          "Een aantal mantelzorgers dat kleiner is dan {0}, staat hier als {0}.",
          shared.small_count);
  return shared;
}

}  // namespace

SharedChain share(const Chain& chain, const ChainReport& findings) { return Sharer(chain, findings).share(); }

}  // namespace keten
