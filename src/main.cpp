// The program: connects the outside world to cli::run.
#include <fcntl.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <iostream>
#include <system_error>

#include "base/process/temporary.hpp"
#include "base/text/escape.hpp"
#include "cli/commands.hpp"

namespace {

/// The day it is where the user is.
keten::Date today() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  using namespace std::chrono;
  return sys_days{year{local.tm_year + 1900} / month{static_cast<unsigned>(local.tm_mon + 1)} /
                  day{static_cast<unsigned>(local.tm_mday)}};
}

std::optional<std::string> environment(const std::string& name) {
  const char* value = std::getenv(name.c_str());
  return value ? std::optional<std::string>(value) : std::nullopt;
}

/// The width of the terminal that standard output is; 100 when it is none.
std::size_t terminal_columns() {
  winsize size{};
  const bool known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
  return known ? size.ws_col : 100;
}

/// A standard stream that is closed gets a descriptor on which reading or writing fails, so that no file that is opened
/// later takes its place.
void hold_standard_streams() {
  for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    if (::fcntl(stream, F_GETFD) < 0 && ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY) != stream)
      std::abort();  // not even /dev/null
}

/// The same signals for everyone who starts keten: a reader that has seen enough (`keten check | head`) ends it in
/// silence, a file that grows too large is an error of writing, and programs that end are waited for.
void set_signals() {
  ::signal(SIGPIPE, SIG_DFL);
  ::signal(SIGXFSZ, SIG_IGN);
  ::signal(SIGCHLD, SIG_DFL);
  keten::tidy_up_when_stopped();
}

constexpr int exit_environment = 2;
constexpr int exit_bug = 70;  // EX_SOFTWARE of sysexits.h

int fail(std::string_view message) {
  std::cerr << "keten: " << message << "\n";
  return exit_environment;
}

}  // namespace

int main(int count, char** words) try {
  hold_standard_streams();
  set_signals();
  std::ios::sync_with_stdio(false);
  std::error_code gone;
  const std::filesystem::path directory = std::filesystem::current_path(gone);
  if (gone) return fail("De map waarin u staat is er niet meer.\nGa naar een andere map.");
  keten::cli::Io io{.out = std::cout,
                    .err = std::cerr,
                    .directory = directory.string(),
                    .environment = environment,
                    .clock = today,
                    .out_is_terminal = isatty(STDOUT_FILENO) == 1,
                    .err_is_terminal = isatty(STDERR_FILENO) == 1,
                    .columns = terminal_columns()};
  const int status = keten::cli::run({words + 1, words + count}, io);
  std::cout.flush();
  if (std::cout) return status;
  return fail("De uitvoer is niet te schrijven.\nKijk of de schijf vol is, of schrijf met `-o` naar een bestand.");
} catch (const std::filesystem::filesystem_error& error) {
  return fail("`" + keten::escape_terminal(error.path1().string()) +
              "` is niet te lezen.\nKijk of het er nog is, en of u het mag openen.");
} catch (const keten::TemporaryError& error) {
  return fail(error.what());
} catch (const std::system_error& error) {
  return fail("Het systeem geeft keten niet wat het nodig heeft (" + keten::escape_terminal(error.what()) +
              ").\nSluit andere programma's, en probeer het nog eens.");
} catch (const std::bad_alloc&) {
  return fail("Er is te weinig geheugen.\nSluit andere programma's, en probeer het nog eens.");
} catch (const std::exception& error) {
  fail(std::string("Er ging iets mis in keten zelf: ") + error.what() +
       "\nMeld dit alstublieft, met de opdracht die u gaf.");
  return exit_bug;
}
