#include "read/git/repository.hpp"

#include <fmt/core.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <set>
#include <utility>

#include "base/process/tool.hpp"
#include "base/text/text.hpp"
#include "keten/source.hpp"
#include "read/chain_files.hpp"
#include "read/git/git_objects.hpp"
#include "read/yaml/yaml.hpp"

namespace keten {

namespace fs = std::filesystem;

namespace {

constexpr std::chrono::seconds time_limit{120};
constexpr std::size_t short_id = 7;

/// Nothing that we run writes, asks, talks to another machine, or starts a program that the repository names.
Tool git(const fs::path& directory, std::vector<std::string> words) {
  Tool tool{.words = {"git", "-C", directory.string(), "-c", "core.fsmonitor=false", "-c", "core.quotePath=false", "-c",
                      "protocol.allow=never", "-c", "log.showSignature=false"},
            .environment = {"GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0", "GIT_NO_LAZY_FETCH=1", "LC_ALL=C"}};
  std::ranges::move(words, std::back_inserter(tool.words));
  return tool;
}

/// Runs git; nothing when it ends with another status than 0.
std::optional<std::string> ask_git(const fs::path& directory, std::vector<std::string> words,
                                   std::string_view input = {}) {
  ToolResult result = run_tool(git(directory, std::move(words)), input, time_limit);
  if (result.end == ToolEnd::missing)
    throw GitError("Het programma `git` is er niet", "Installeer het, op Debian of Ubuntu met `sudo apt install git`.");
  if (result.end == ToolEnd::timed_out)
    throw GitError("`git` gaf na twee minuten nog geen antwoord", "Probeer het later nog eens.");
  if (result.errors.find("dubious ownership") != std::string::npos)
    throw GitError(fmt::format("`git` leest `{}` niet, omdat de map van een andere gebruiker is", directory.string()),
                   "`git status` in die map vertelt hoe u dat toestaat.");
  if (result.end != ToolEnd::done) return std::nullopt;
  return std::move(result.output);
}

/// The parts of `text` between separators, without what comes after the last one.
std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (std::size_t end = text.find(separator); end != std::string_view::npos; end = text.find(separator)) {
    parts.push_back(text.substr(0, end));
    text.remove_prefix(end + 1);
  }
  return parts;
}

/// Reads lines of the format `commit_line`.
constexpr const char* commit_line = "--format=%H %cs";
std::vector<Commit> commits_in(std::string_view lines) {
  std::vector<Commit> commits;
  for (std::string_view line : split(lines, '\n')) {
    const std::size_t space = line.find(' ');
    const std::optional<Date> date = parse_date(line.substr(std::min(space, line.size() - 1) + 1));
    if (space == std::string_view::npos || !date) continue;
    commits.push_back({.id = std::string(line.substr(0, space)),
                       .date = *date,
                       .name = std::string(line.substr(0, std::min(space, short_id)))});
  }
  return commits;
}

}  // namespace

Repository::Repository(fs::path directory) : directory_(std::move(directory)) {
  const std::optional<std::string> told =
      ask_git(directory_, {"rev-parse", "--is-shallow-repository", "--show-prefix"});
  if (!told)
    throw GitError(fmt::format("De map `{}` staat niet in git", directory_.string()),
                   "De geschiedenis van een keten zit in git. `git init` begint er een.");
  const std::size_t end = told->find('\n');
  is_shallow_ = told->substr(0, end) == "true";
  prefix_ = told->substr(end + 1);
  if (prefix_.ends_with('\n')) prefix_.pop_back();
}

Commit Repository::commit(const std::string& revision) const {
  const std::string advice =
      is_shallow_ ? "Deze kopie heeft niet de hele geschiedenis. Haal die op met `git fetch --unshallow`."
                  : "`git log` laat zien welke revisies er zijn. Een datum kan ook: `2024-03-12`.";
  if (!revision.starts_with('-')) {
    if (const auto id =
            ask_git(directory_, {"rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"}))
      if (const auto line = ask_git(directory_, {"log", "-1", commit_line, id->substr(0, id->find('\n')), "--"}))
        if (std::vector<Commit> found = commits_in(*line); !found.empty()) {
          found.front().name = revision;
          return found.front();
        }
    if (const std::optional<Date> day = parse_date(revision)) {
      if (std::optional<Commit> found = commit_on(*day)) {
        found->name = revision;
        return *found;
      }
      throw GitError(fmt::format("Op {} was er nog niets vastgelegd in git", plain_date(*day)), advice);
    }
  }
  throw GitError(fmt::format("Er is geen revisie `{}`", revision), advice);
}

std::optional<Commit> Repository::commit_on(Date day) const {
  const auto lines = ask_git(directory_, {"log", "--first-parent", commit_line, "HEAD", "--"});
  if (!lines) return std::nullopt;
  for (const Commit& commit : commits_in(*lines))  // the newest first
    if (commit.date <= day) return commit;
  return std::nullopt;
}

std::vector<Commit> Repository::history() const {
  const auto lines = ask_git(directory_, {"log", "--first-parent", commit_line, "HEAD", "--", "."});
  std::vector<Commit> commits = lines ? commits_in(*lines) : std::vector<Commit>();
  std::ranges::reverse(commits);
  return commits;
}

std::map<std::string, Commit> Repository::tags() const {
  // A tag is an object of its own (then `*` is the commit it stands for), or a name of the commit itself.
  constexpr const char* format =
      "--format=%(objecttype) %(objectname) %(committerdate:short) %(*objecttype) %(*objectname) "
      "%(*committerdate:short) %(refname:strip=2)";
  std::map<std::string, Commit> tags;
  const std::string lines = ask_git(directory_, {"for-each-ref", "--merged=HEAD", format, "refs/tags"}).value_or("");
  for (std::string_view line : split(lines, '\n')) {
    std::vector<std::string_view> words = split(line, ' ');
    constexpr std::size_t own = 0;
    constexpr std::size_t pointed_at = 3;
    constexpr std::size_t fields = 6;
    if (words.size() != fields) continue;
    const std::size_t at = words[own] == "commit" ? own : pointed_at;
    const std::optional<Date> date = parse_date(words[at + 2]);
    if (words[at] != "commit" || !date) continue;
    const std::string name(line.substr(line.rfind(' ') + 1));
    tags[name] = {.id = std::string(words[at + 1]), .date = *date, .name = name};
  }
  return tags;
}

// --- Contents

// Asks for many objects at once, because each run of git costs more than what it reads.
void Repository::read_objects(const std::set<std::string>& ids) {
  std::vector<std::string> unknown;
  std::ranges::copy_if(ids, std::back_inserter(unknown), [&](const auto& id) { return !objects_.contains(id); });
  for (GitObject& object : read(unknown)) objects_[object.id] = std::move(object.bytes);
}

std::vector<GitObject> Repository::read(const std::vector<std::string>& names) const {
  if (names.empty()) return {};
  const auto output =
      ask_git(directory_, {"cat-file", "--batch", "--buffer"}, fmt::format("{}\n", fmt::join(names, "\n")));
  std::vector<GitObject> objects = parse_git_objects(output.value_or(""));
  if (objects.size() != names.size() || std::ranges::count(objects, "", &GitObject::type) > 0)
    throw GitError("`git` kon de bestanden van toen niet geven", "`git fsck` laat zien wat eraan mankeert.");
  return objects;
}

std::vector<GitEntry> Repository::entries(const std::string& tree) const {
  const auto found = objects_.find(tree);
  return found == objects_.end() ? std::vector<GitEntry>() : parse_git_tree(found->second, tree.size());
}

// Sets `directories_` of the commits. A level of directories takes one run of git for all of them.
void Repository::find_directories(std::span<const Commit> commits) {
  std::vector<std::string> names;
  std::vector<std::string> ids;  // of the commits, then of the tree we have come to
  for (const Commit& commit : commits)
    if (!directories_.contains(commit.id)) ids.push_back(commit.id);
  const std::vector<std::string> asked = ids;
  for (const std::string& id : asked) names.push_back(id + "^{tree}");
  std::vector<GitObject> roots = read(names);
  for (std::size_t i = 0; i < roots.size(); ++i) {
    ids[i] = roots[i].id;
    objects_[roots[i].id] = std::move(roots[i].bytes);
  }
  for (std::string_view name : split(prefix_, '/')) {
    for (std::string& id : ids) id = directory_in(id, name);
    std::set<std::string> next(ids.begin(), ids.end());
    next.erase("");
    read_objects(next);
  }
  for (std::size_t i = 0; i < asked.size(); ++i) directories_[asked[i]] = ids[i];
}

std::string Repository::directory_in(const std::string& tree, std::string_view name) const {
  for (GitEntry& entry : entries(tree))
    if (entry.name == name && entry.kind == GitEntryKind::directory) return std::move(entry.id);
  return {};
}

void Repository::fetch(std::span<const Commit> commits) {
  find_directories(commits);
  std::set<std::string> level;
  for (const Commit& commit : commits) level.insert(directories_.at(commit.id));
  while (!level.empty()) {
    std::set<std::string> directories;
    std::set<std::string> wanted;
    for (const std::string& tree : level)
      for (GitEntry& entry : entries(tree)) {
        if (is_skipped(entry.name)) continue;
        if (entry.kind == GitEntryKind::file && is_yaml(entry.name)) wanted.insert(std::move(entry.id));
        if (entry.kind == GitEntryKind::directory && !is_yaml(entry.name)) directories.insert(std::move(entry.id));
      }
    wanted.insert(directories.begin(), directories.end());
    read_objects(wanted);
    level = std::move(directories);
  }
}

void Repository::collect(const std::string& tree, const std::string& path, std::vector<SourceFile>& files) const {
  for (const GitEntry& entry : entries(tree)) {
    if (is_skipped(entry.name) || entry.kind == GitEntryKind::other) continue;
    const bool is_directory = entry.kind == GitEntryKind::directory;
    if (!is_yaml(entry.name)) {
      if (is_directory) collect(entry.id, path + entry.name + "/", files);
    } else if (is_directory) {
      files.push_back({.path = path + entry.name, .text = {}, .problem = std::string(is_a_directory)});
    } else {
      files.push_back({.path = path + entry.name,
                       .text = objects_.at(entry.id).substr(0, max_file_size + 1),  // as if read from disk
                       .problem = {}});
    }
  }
}

bool Repository::has_chain(const Commit& commit) {
  find_directories({&commit, 1});
  return std::ranges::any_of(entries(directories_.at(commit.id)), [](const GitEntry& entry) {
    return entry.name == chain_file && entry.kind == GitEntryKind::file;
  });
}

std::vector<SourceFile> Repository::chain_files(const Commit& commit) {
  if (!has_chain(commit))
    throw GitError(fmt::format("Bij `{}` was hier nog geen keten: er was geen `{}`", commit.name, chain_file),
                   fmt::format("Die revisie is van {}. Kies een latere.", plain_date(commit.date)));
  fetch({&commit, 1});
  std::vector<SourceFile> files;
  collect(directories_.at(commit.id), "", files);
  std::ranges::sort(files, {}, &SourceFile::path);
  return files;
}

std::optional<std::string> Repository::file(const Commit& commit, std::string_view path) {
  find_directories({&commit, 1});
  std::string tree = directories_.at(commit.id);
  const std::size_t name = path.rfind('/') + 1;
  for (std::string_view folder : split(path.substr(0, name), '/')) {
    tree = directory_in(tree, folder);
    if (tree.empty()) return std::nullopt;
    read_objects({tree});
  }
  for (const GitEntry& entry : entries(tree)) {
    if (entry.name != path.substr(name) || entry.kind != GitEntryKind::file) continue;
    read_objects({entry.id});
    return objects_.at(entry.id);
  }
  return std::nullopt;
}

std::vector<std::string> Repository::changed_since(const Commit& commit) const {
  std::vector<std::string> paths;
  for (const std::vector<std::string>& question :
       {std::vector<std::string>{"diff", "--name-only", "-z", "--relative", "--no-ext-diff", "--no-textconv",
                                 "--no-renames", "--ignore-submodules=all", commit.id, "--", "."},
        std::vector<std::string>{"ls-files", "-z", "--others", "--exclude-standard", "--", "."}}) {
    const auto output = ask_git(directory_, question);
    if (!output)
      throw GitError("`git` kon niet zeggen wat er veranderd is", "`git status` laat zien wat eraan mankeert.");
    for (std::string_view path : split(*output, '\0')) paths.emplace_back(path);
  }
  std::ranges::sort(paths);
  return paths;
}

}  // namespace keten
