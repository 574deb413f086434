// Reads the command line. The only file that includes CLI11, which takes seconds to compile; its messages are English,
// so whatever a user can do wrong is told in our own words.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <ostream>

#include "base/text/escape.hpp"
#include "base/text/text.hpp"
#include "base/version.hpp"
#include "cli/choose_outputs.hpp"
#include "cli/commands.hpp"
#include "cli/help/help.hpp"
#include "cli/misuse.hpp"
#include "cli/output/document.hpp"
#include "model/queries.hpp"
#include "read/git/repository.hpp"

namespace keten::cli {

namespace {

/// A choice that is checked after parsing, because CLI11's own message is English.
struct Limit {
  std::string name;
  const std::string* value;
  std::vector<std::string_view> choices;
};

/// Declares options to CLI11.
class Cli11Options : public Options {
 public:
  explicit Cli11Options(CLI::App& app) : app_(app) {}
  void flag(const char* names, bool& to, const char*) override { app_.add_flag(names, to); }
  void value(const char* names, const char*, std::string& to, const std::string&,
             const std::vector<std::string_view>& choices, Words) override {
    const CLI::Option* option =
        app_.add_option(names, to)->multi_option_policy(CLI::MultiOptionPolicy::TakeLast)->expected(1);
    if (!choices.empty()) limits_.push_back({option->get_name(), &to, choices});
  }
  void values(const char* names, const char*, std::vector<std::string>& to, const char*, Words) override {
    app_.add_option(names, to)->allow_extra_args(false);
  }
  void positional(const char* placeholder, std::string& to, const std::string&, Words) override {
    app_.add_option(placeholder, to);
  }
  void positionals(const char* placeholder, std::vector<std::string>& to, const char*, Words) override {
    app_.add_option(placeholder, to);
    if (std::string_view(placeholder) == "MAP") directories_ = &to;
  }
  const std::vector<Limit>& limits() const { return limits_; }
  /// The first directory that the command works on; empty when none was named.
  std::string directory() const {
    return directories_ && !directories_->empty() ? directories_->front() : std::string();
  }

 private:
  CLI::App& app_;
  std::vector<Limit> limits_;
  const std::vector<std::string>* directories_ = nullptr;
};

/// Words that no option took: a mistyped option, or one word too many.
std::optional<Misuse> check_leftovers(const CLI::App& app, const Command& command) {
  const std::vector<std::string> left = app.remaining();
  if (left.empty()) return std::nullopt;
  const std::string help = fmt::format("`keten {} --help` laat zien wat er kan.", command.name);
  if (!left.front().starts_with('-')) return Misuse{fmt::format("`{}` is hier één woord te veel", left.front()), help};
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options())
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  const std::vector<std::string_view> known(names.begin(), names.end());
  const std::string word = left.front().substr(0, left.front().find('='));
  return unknown_word("optie", word, known, help);
}

std::optional<Misuse> check_limits(const std::vector<Limit>& limits) {
  for (const Limit& limit : limits)
    if (!limit.value->empty() &&
        std::find(limit.choices.begin(), limit.choices.end(), *limit.value) == limit.choices.end())
      return Misuse{fmt::format("`{}` kan niet bij `{}`", *limit.value, limit.name),
                    fmt::format("Kies {}.", quoted_list(limit.choices))};
  return std::nullopt;
}

/// The -f and -o of the command line, in its order.
std::vector<AskedOutput> asked_outputs(const CLI::App& app, const Common& common) {
  std::vector<AskedOutput> asked;
  std::size_t formats = 0;
  std::size_t files = 0;
  for (const CLI::Option* option : app.parse_order()) {
    if (option->check_lname("formaat")) asked.push_back({true, common.formats[formats++]});
    if (option->check_lname("uit")) asked.push_back({false, common.files[files++]});
  }
  return asked;
}

/// --vandaag, else SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/), else the day of the
/// revision of the chain in `directory`, else the clock.
std::optional<Misuse> choose_today(const std::string& asked, const std::string& directory, Invocation& invocation) {
  Io& io = invocation.io;
  if (!asked.empty()) {
    const std::optional<Date> date = parse_date(asked);
    if (!date) return Misuse{fmt::format("`{}` is geen datum", asked), "Schrijf bijvoorbeeld `--vandaag 2024-03-12`."};
    invocation.today = *date;
    return std::nullopt;
  }
  if (const std::optional<std::string> epoch = io.environment("SOURCE_DATE_EPOCH")) {
    long long seconds = 0;
    const char* end = epoch->data() + epoch->size();
    const auto [stopped, error] = std::from_chars(epoch->data(), end, seconds);
    constexpr long long year_10000 = 253402300800;
    if (epoch->empty() || error != std::errc{} || stopped != end || seconds < 0 || seconds >= year_10000)
      return Misuse{fmt::format("De omgevingsvariabele SOURCE_DATE_EPOCH is geen aantal seconden: `{}`", *epoch),
                    "Verwijder haar, of gebruik `--vandaag`."};
    invocation.today = std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds(std::chrono::seconds(seconds)));
    return std::nullopt;
  }
  const std::string& revision = invocation.common.revision;
  invocation.today = revision.empty() ? io.clock() : Repository(located(invocation, directory)).commit(revision).date;
  return std::nullopt;
}

/// CLI11 found that a value is missing; its message begins with the name of the option.
Misuse describe(const CLI::ParseError& error, const Command& command) {
  const std::string text = error.what();
  const std::string name = text.substr(0, text.find_first_of(": "));
  if (name.starts_with('-')) return {fmt::format("Bij `{}` hoort een waarde", name), "Zet die erachter."};
  return {"De opdracht is zo niet te lezen", fmt::format("`keten {} --help` laat zien hoe het wel kan.", command.name)};
}

int misuse(Io& io, const Misuse& problem) {
  io.err << "keten: " << escape_terminal(problem.message) << ".\n";
  if (!problem.advice.empty()) io.err << escape_terminal(problem.advice) << "\n";
  return static_cast<int>(Exit::usage);
}

int run_command(const Command& command, std::vector<std::string> arguments, Io& io) {
  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  bool help = false;
  app.add_flag("-h,--help", help);
  Common common;
  std::string today;
  std::string color;
  Cli11Options options(app);
  const Run work = command.setup(options);
  declare_common_options(options, command, common, today, color);
  std::reverse(arguments.begin(), arguments.end());  // CLI11 takes them from the back
  std::optional<Misuse> problem;
  try {
    app.parse(arguments);
  } catch (const CLI::ParseError& error) {
    problem = describe(error, command);
  }
  if (help) {
    io.out << command_help(command);
    return static_cast<int>(Exit::ok);
  }
  if (!problem) problem = check_leftovers(app, command);
  if (!problem) problem = check_limits(options.limits());
  common.color = color == "altijd" ? Color::always : color == "nooit" ? Color::never : Color::automatic;
  Invocation invocation{.io = io, .common = std::move(common), .today = {}, .outputs = {}};
  if (!problem) problem = choose_outputs(command, asked_outputs(app, invocation.common), invocation.outputs);
  if (problem) return misuse(io, *problem);
  try {
    const std::string& directory = invocation.common.directory;
    problem = choose_today(today, directory.empty() ? options.directory() : directory, invocation);
    return problem ? misuse(io, *problem) : static_cast<int>(work(invocation));
  } catch (const GitError& error) {
    return misuse(io, {error.what(), error.advice()});
  }
}

}  // namespace

int run(const std::vector<std::string>& arguments, Io& io) {
  const std::string word = arguments.empty() ? "--help" : arguments.front();
  if (word == "-h" || word == "--help") {
    io.out << program_help();
    return static_cast<int>(Exit::ok);
  }
  if (word == "--versie" || word == "--version") {
    io.out << "keten " << version << "\n";
    return static_cast<int>(Exit::ok);
  }
  std::vector<std::string_view> names;
  for (const Command* command : all_commands()) {
    if (word == command->name || word == command->alias)
      return run_command(*command, {arguments.begin() + 1, arguments.end()}, io);
    names.push_back(command->name);
    if (!command->alias.empty()) names.push_back(command->alias);
  }
  return misuse(io, unknown_word(word.starts_with('-') ? "optie" : "opdracht", word, names,
                                 "`keten --help` laat zien welke opdrachten er zijn."));
}

}  // namespace keten::cli
