#include "keten/load.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <optional>

#include "base/embedded.hpp"
#include "base/process/parallel.hpp"
#include "base/text/suggest.hpp"
#include "base/text/text.hpp"
#include "keten/person.hpp"
#include "keten/relation.hpp"
#include "keten/source.hpp"
#include "model/fields/field_types.hpp"
#include "model/parse_cache.hpp"
#include "model/queries.hpp"
#include "model/without_bsns.hpp"
#include "read/yaml/yaml.hpp"

namespace keten {

namespace {

constexpr std::string_view method_folder = "methoden/";
constexpr std::string_view method_extension = ".yaml";

// --- Methods

/// Decodes and resolves a method file from the top of its tree.
std::shared_ptr<const Method> decode_method(const Node& root, std::vector<Finding>& findings) {
  auto method = std::make_shared<Method>();
  Decoder decoder(findings);
  Annotated top;
  decode_mapping(root, root, table<Method>(), top, method.get(), decoder);
  Resolver resolver(*method, nullptr, findings);
  resolve_mapping(table<Method>(), method.get(), resolver);
  return method;
}

/// A built-in method and the tree that its nodes live in.
struct BuiltIn {
  Tree tree;
  std::shared_ptr<const Method> method;
};

std::map<std::string_view, BuiltIn> decode_built_in_methods() {
  std::map<std::string_view, BuiltIn> methods;
  for (const EmbeddedFile& file : embedded_files()) {
    if (!file.path.starts_with(method_folder)) continue;
    const std::string_view name = file.path.substr(method_folder.size());
    ParsedFile parsed = parse_yaml(no_file, file.text);
    if (!parsed.tree.root) continue;
    std::vector<Finding> findings;  // none: a test sees to it
    auto method = decode_method(*parsed.tree.root, findings);
    methods[name.substr(0, name.size() - method_extension.size())] = {std::move(parsed.tree), std::move(method)};
  }
  return methods;
}

const std::map<std::string_view, BuiltIn>& built_in() {
  static const std::map<std::string_view, BuiltIn> methods = decode_built_in_methods();
  return methods;
}

// --- Loading, step by step

class Loader {
 public:
  Loader(std::vector<SourceFile> files, unsigned workers, ParseCache* cache) {
    parse(std::move(files), workers, cache);
  }

  LoadedChain load() && {
    choose_method();
    decode();
    check_one_id_space();
    check_relations();
    resolve();
    fill_in_defaults();
    return std::move(result_);
  }

 private:
  void parse(std::vector<SourceFile> files, unsigned workers, ParseCache* cache);
  void choose_method();
  void read_own_method(const Node& name);
  void decode();
  std::uint32_t main_file() const;
  bool is_unreadable(std::uint32_t file) const;
  void check_one_id_space();
  void check_relations();
  void resolve();
  void fill_in_defaults();

  Finding& report(std::string_view rule, Place place, std::string about, std::string message, std::string advice) {
    return result_.findings.emplace_back(Finding{.rule = rule,
                                                 .severity = Severity::error,
                                                 .message = std::move(message),
                                                 .advice = std::move(advice),
                                                 .place = place,
                                                 .about = std::move(about)});
  }

  LoadedChain result_;
  Chain& chain_ = result_.chain;
  std::optional<std::size_t> method_file_;  ///< the file that is the chain's own method
};

void Loader::parse(std::vector<SourceFile> files, unsigned workers, ParseCache* cache) {
  chain_.files = std::move(files);
  std::vector<ParsedFile> parsed(chain_.files.size());
  parallel_for(parsed.size() + 1, workers, [&](std::size_t task) {
    if (task == 0) return void(built_in());  // takes as long as many files, and nearly every chain follows it
    const std::size_t i = task - 1;
    if (!chain_.files[i].problem.empty()) return;
    const auto index = static_cast<std::uint32_t>(i);
    parsed[i] = cache ? cache->parse(index, chain_.files[i]) : parse_without_bsns(index, chain_.files[i]);
  });
  for (std::size_t i = 0; i < parsed.size(); ++i) {
    if (!chain_.files[i].problem.empty())
      report("bestand-onleesbaar", {static_cast<std::uint32_t>(i), {}}, "", chain_.files[i].problem,
             "Zorg dat u het mag lezen en dat het een gewoon bestand is, of haal het weg.");
    for (Finding& finding : parsed[i].findings) result_.findings.push_back(std::move(finding));
    chain_.trees.push_back(std::move(parsed[i].tree));
  }
}

void Loader::choose_method() {
  const Node* name = nullptr;
  for (const Tree& tree : chain_.trees) {
    const Entry* info = tree.root ? tree.root->find("keten") : nullptr;
    const Entry* method = info ? info->value.find("methode") : nullptr;
    if (method && method->value.is_scalar() && !name) name = &method->value;
  }
  if (name && name->text.ends_with(method_extension)) return read_own_method(*name);

  const std::string_view id = name && !name->text.empty() ? name->text : default_method;
  chain_.method = built_in_method(id);
  if (chain_.method) return;
  chain_.method = std::make_shared<Method>();
  std::vector<std::string> known;
  for (std::string_view other : built_in_methods()) known.push_back(fmt::format("`{}`", other));
  report("methode-ongeldig", name->place(), "keten", fmt::format("Er is geen methode `{}`", id),
         fmt::format("Kies {}, of noem een methodebestand in de keten dat op `.yaml` eindigt.", enumerate(known, "of")))
      .suggestion = closest(id, built_in_methods());
}

void Loader::read_own_method(const Node& name) {
  chain_.method = std::make_shared<Method>();
  std::string_view path = name.text;
  while (path.starts_with("./")) path.remove_prefix(2);
  if (path.starts_with('/') || path.starts_with("../") || path.find("/../") != std::string_view::npos) {
    report("methode-ongeldig", name.place(), "keten", fmt::format("Het methodebestand `{}` ligt buiten de keten", path),
           "Zet het methodebestand in de map van de keten, en noem het pad vanaf die map.");
    return;
  }
  for (std::size_t i = 0; i < chain_.files.size(); ++i)
    if (chain_.files[i].path == path) method_file_ = i;
  if (!method_file_) {
    report("methode-ongeldig", name.place(), "keten", fmt::format("Het methodebestand `{}` is er niet", path),
           "Zet het bestand in de map van de keten, of verbeter het pad.");
  } else if (const Node* root = chain_.trees[*method_file_].root) {
    chain_.method = decode_method(*root, result_.findings);
  } else {
    report("methode-ongeldig", name.place(), "keten", fmt::format("Het methodebestand `{}` is niet te lezen", path),
           "Herstel eerst de fouten in dat bestand.");
  }
}

void Loader::decode() {
  Decoder decoder(result_.findings);
  for (std::size_t i = 0; i < chain_.trees.size(); ++i) {
    const Node* root = chain_.trees[i].root;
    if (!root || i == method_file_) continue;
    Annotated top;
    decode_mapping(*root, *root, table<Chain>(), top, &chain_, decoder);
  }
  if (!chain_.info.key && !is_unreadable(main_file()))
    report("sleutel-ontbreekt", {main_file(), {}}, "keten", "De sectie `keten` ontbreekt",
           "Zet in `keten.yaml` een blok `keten:` met een `naam` en een `fase`.");
}

/// The index of keten.yaml, else of the first file.
std::uint32_t Loader::main_file() const {
  for (std::uint32_t i = 0; i < chain_.files.size(); ++i)
    if (chain_.files[i].path == chain_file) return i;
  return 0;
}

/// Whether nothing of the file could be read; then a finding already says so, and what it lacks is not to be asked.
bool Loader::is_unreadable(std::uint32_t file) const {
  return std::any_of(result_.findings.begin(), result_.findings.end(),
                     [&](const Finding& finding) { return finding.place.file == file && !chain_.trees[file].root; });
}

/// Parties and persons share one space of ids, because both can hold a role.
void Loader::check_one_id_space() {
  for (const Person& person : chain_.persons) {
    const Party* party = chain_.parties.find(person.id);
    if (!party) continue;
    auto order = [](const Entity& entity) { return std::pair(entity.key->file, entity.key->span.begin); };
    const bool party_first = order(*party) < order(person);
    const Entity& earlier = party_first ? static_cast<const Entity&>(*party) : person;
    const Entity& later = party_first ? static_cast<const Entity&>(person) : *party;
    Decoder decoder(result_.findings);
    decoder.about = party_first ? about(person) : about(*party);
    report_double(earlier, *later.key, decoder);
  }
}

/// Either `tussen` with two parties, or `van` and `naar`.
void Loader::check_relations() {
  for (const Relation& relation : chain_.relations) {
    const Place place = relation.node->place();
    const bool between = !relation.between.empty();
    const bool directed = !relation.from.id.empty() || !relation.to.id.empty();
    const std::string what = about_item(*relation.node, relation);
    if (between && directed) {
      report("waarde-ongeldig", place, what, "Een relatie heeft `tussen`, of `van` en `naar`, maar niet allebei",
             "Haal een van de twee weg.");
    } else if (between && relation.between.size() != 2) {
      report("waarde-ongeldig", place_of(relation, "tussen"), what, "Bij `tussen` horen precies twee partijen",
             "Schrijf bijvoorbeeld `tussen: [gemeente, steunpunt]`. Maak bij meer partijen per paar een relatie.");
    } else if (!between && (relation.from.id.empty() || relation.to.id.empty())) {
      report("sleutel-ontbreekt", place, what, "Bij een relatie ontbreekt tussen welke partijen zij is",
             "Schrijf `tussen: [a, b]`, of `van: a` en `naar: b` als de relatie één kant op gaat.");
    }
  }
}

void Loader::resolve() {
  chain_.target_groups = chain_.method->target_groups;
  for (const NamedText& own : chain_.info.own_target_groups) {
    TargetGroup group;
    static_cast<Entity&>(group) = own;
    group.name = own.text;
    chain_.target_groups.add(std::move(group));
  }
  Resolver resolver(*chain_.method, &chain_, result_.findings);
  for (BlockWork& work : chain_.blocks) {
    resolver.about = about(work);
    work.block.id = work.id;
    work.block.node = work.key;
    resolve_ref(work.block, resolver);
  }
  resolver.about.clear();
  resolve_mapping(table<Chain>(), &chain_, resolver);
}

void Loader::fill_in_defaults() {
  for (Party& party : chain_.parties)
    if (party.group.id.empty() && !party.kinds.empty() && party.kinds.front()) party.group = party.kinds.front()->group;
}

}  // namespace

bool is_usable(const Chain& chain) { return chain.info.node && !chain.method->info.name.empty(); }

std::shared_ptr<const Method> built_in_method(std::string_view id) {
  auto found = built_in().find(id);
  return found == built_in().end() ? nullptr : found->second.method;
}

std::vector<std::string_view> built_in_methods() {
  std::vector<std::string_view> ids;
  for (const auto& [id, method] : built_in()) ids.push_back(id);
  return ids;
}

LoadedChain load_chain(std::vector<SourceFile> files, unsigned workers, ParseCache* cache) {
  return Loader(std::move(files), workers, cache).load();
}

}  // namespace keten
