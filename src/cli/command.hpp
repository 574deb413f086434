// What a subcommand is: a row in the table of commands.hpp, and a file that offers `setup`.
#pragma once

#include <functional>
#include <iosfwd>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "keten/date.hpp"

namespace keten::cli {

/// The edges of the program: everything that is not a file. Tests make their own.
struct Io {
  std::ostream& out;
  std::ostream& err;
  std::string directory;                                                      ///< the working directory
  std::function<std::optional<std::string>(const std::string&)> environment;  ///< a variable of the environment
  std::function<Date()> clock;                                                ///< the day it is
  bool out_is_terminal = false;
  bool err_is_terminal = false;
  std::size_t columns = 100;  ///< the width of the terminal, or of text for a file
};

/// Exit statuses (docs/commandos.md). A bug in keten gives 70, see main.cpp.
enum class Exit : int {
  ok = 0,
  chain = 1,  ///< the chain has errors
  usage = 2,  ///< wrong use, or a file or tool that cannot be read, written or run
};

enum class Color { automatic, always, never };

/// The options that every command has, after parsing.
struct Common {
  std::string directory;             ///< -C; empty: search upward from the working directory
  std::string revision;              ///< --revisie; empty: the working tree
  std::vector<std::string> formats;  ///< -f, as given
  std::vector<std::string> files;    ///< -o, as given
  bool is_public = false;            ///< --publiek
  Color color = Color::automatic;
};

/// Something to make, and where it goes.
struct Output {
  std::string format;  ///< one of the command's formats
  std::string file;    ///< empty or "-": standard output

  bool is_standard() const { return file.empty() || file == "-"; }
};

/// A command at work: where it may write, and what was asked of it.
struct Invocation {
  Io& io;
  Common common;
  Date today;                   ///< --vandaag, else SOURCE_DATE_EPOCH, else the day of --revisie, else the clock
  std::vector<Output> outputs;  ///< one, unless the command makes several

  const Output& output() const { return outputs.front(); }
};

using Run = std::function<Exit(const Invocation&)>;

/// Words that one may type somewhere, for a shell to offer. They need not be all: the command judges what it gets.
using Words = std::vector<std::string> (*)();

/// Declares a command's own options. Implemented over CLI11 for parsing, and by the help for printing.
class Options {
 public:
  virtual ~Options() = default;
  /// `names` as CLI11 takes them: "--streng" or "-b,--bouwsteen".
  virtual void flag(const char* names, bool& to, const char* help) = 0;
  /// A value in words; `choices` limits it. Of options for which a shell offers files, directories or tags of git, the
  /// placeholder is BESTAND, MAP or REVISIE.
  virtual void value(const char* names, const char* placeholder, std::string& to, const std::string& help,
                     const std::vector<std::string_view>& choices = {}, Words words = nullptr) = 0;
  /// May be given more than once.
  virtual void values(const char* names, const char* placeholder, std::vector<std::string>& to, const char* help,
                      Words words = nullptr) = 0;
  /// An optional word after the command.
  virtual void positional(const char* placeholder, std::string& to, const std::string& help, Words words = nullptr) = 0;
  /// Any number of words after the command.
  virtual void positionals(const char* placeholder, std::vector<std::string>& to, const char* help,
                           Words words = nullptr) = 0;
};

struct Example {
  std::string_view command;  ///< as one types it, without "keten "
  std::string_view does;     ///< Dutch, one line
};

struct Command {
  std::string_view name;
  std::string_view alias;                     ///< English; empty when there is none
  std::string_view summary;                   ///< one line, Dutch
  std::string_view description;               ///< a few sentences, Dutch
  std::span<const std::string_view> formats;  ///< default first; empty: the command takes no -f
  std::span<const Example> examples;
  bool several_outputs = false;  ///< whether -f and -o may be repeated
  bool takes_revision = true;    ///< whether it reads one state of a chain, which --revisie chooses
  bool makes_directory = false;  ///< whether -o names a directory, which must be given
  /// Binds the options to a struct of the command's own, and returns what runs with it.
  Run (*setup)(Options&);
};

}  // namespace keten::cli
