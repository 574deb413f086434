// keten versie: which keten this is, and which methods are part of it.
#include "base/version.hpp"

#include <fmt/core.h>

#include "cli/command.hpp"
#include "cli/output/document.hpp"
#include "keten/load.hpp"

namespace keten::cli {

namespace {

std::string as_text() {
  std::string text = fmt::format("keten {}\ncommit: {}\n", version, commit.empty() ? "onbekend" : commit);
  for (const std::string_view id : built_in_methods())
    text += fmt::format("methode: {} {}\n", id, built_in_method(id)->info.version);
  return text;
}

Value as_value() {
  Array methods;
  for (const std::string_view id : built_in_methods()) {
    const auto method = built_in_method(id);
    methods.push_back(Object{{"id", id}, {"naam", method->info.name}, {"versie", method->info.version}});
  }
  return Object{{"versie", version}, {"commit", commit.empty() ? Value() : Value(commit)}, {"methoden", methods}};
}

Run setup(Options&) {
  return [](const Invocation& invocation) {
    if (invocation.output().format == "json") return write_json(invocation, as_value());
    return write_output(invocation, as_text());
  };
}

constexpr std::string_view formats[] = {"tekst", "json"};
constexpr Example examples[] = {
    {"versie", "Laat de versie zien, om bij een vraag te melden."},
    {"versie -f json", "Hetzelfde voor een ander programma."},
};

}  // namespace

extern const Command version_command{
    .name = "versie",
    .alias = "version",
    .summary = "Laat zien welke keten dit is, en welke methoden erin zitten",
    .description =
        "Laat de versie van keten zien, de commit van git waar zij van is gemaakt, en de versies van de methoden die "
        "erin zitten. Alleen de versie geeft `keten --versie`.",
    .formats = formats,
    .examples = examples,
    .takes_revision = false,
    .setup = setup};

}  // namespace keten::cli
