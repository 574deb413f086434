// The program: connects the outside world to cli::run.
#include <sys/ioctl.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <iostream>
#include <system_error>

#include "cli/commands.hpp"
#include "keten/escape.hpp"

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

constexpr int exit_environment = 2;
constexpr int exit_bug = 70;  // EX_SOFTWARE of sysexits.h

}  // namespace

int main(int count, char** words) try {
  std::ios::sync_with_stdio(false);
  keten::cli::Io io{.out = std::cout,
                    .err = std::cerr,
                    .directory = std::filesystem::current_path().string(),
                    .environment = environment,
                    .clock = today,
                    .out_is_terminal = isatty(STDOUT_FILENO) == 1,
                    .err_is_terminal = isatty(STDERR_FILENO) == 1,
                    .columns = terminal_columns()};
  const int status = keten::cli::run({words + 1, words + count}, io);
  std::cout.flush();
  if (std::cout) return status;
  std::cerr << "keten: De uitvoer kon niet worden geschreven. Is de schijf vol?\n";
  return exit_environment;
} catch (const std::filesystem::filesystem_error& error) {
  std::cerr << "keten: De map `" << keten::escape_terminal(error.path1().string())
            << "` is niet te lezen.\nKijk of zij er nog is, en of u haar mag openen.\n";
  return exit_environment;
} catch (const std::system_error& error) {
  std::cerr << "keten: " << error.what() << "\n";
  return exit_environment;
} catch (const std::bad_alloc&) {
  std::cerr << "keten: Er is te weinig geheugen.\n";
  return exit_environment;
} catch (const std::exception& error) {
  std::cerr << "keten: Er ging iets mis in keten zelf: " << error.what()
            << "\nMeld dit alstublieft, met de opdracht die u gaf.\n";
  return exit_bug;
}
