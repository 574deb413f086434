#include "cli/choose_outputs.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace keten::cli {

namespace {

/// Extensions that promise a format: a file with such a name never gets another one. Others, such as txt, promise
/// nothing.
constexpr std::string_view file_types[] = {"csv", "docx", "dot", "graphml", "html", "ics",   "json",   "md",
                                           "odt", "pdf",  "png", "svg",     "xlsx", "sarif", "ndjson", "xml"};

bool holds(std::span<const std::string_view> words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::vector<Output> paired(std::span<const AskedOutput> asked) {
  std::vector<Output> outputs;
  const auto formats = std::count_if(asked.begin(), asked.end(), [](const AskedOutput& one) { return one.is_format; });
  const bool one_of_each = asked.size() == 2 && formats == 1;
  for (const AskedOutput& one : asked) {
    const bool begins = outputs.empty() || (!one_of_each && (one.is_format || !outputs.back().file.empty()));
    if (begins) outputs.emplace_back();
    (one.is_format ? outputs.back().format : outputs.back().file) = one.value;
  }
  if (outputs.empty()) outputs.emplace_back();
  return outputs;
}

/// The format that was asked for, that fits the extension of the file to write, or the first.
std::optional<Misuse> choose_format(const Command& command, Output& output) {
  if (!output.format.empty()) {
    if (holds(command.formats, output.format)) return std::nullopt;
    return unknown_word("formaat", output.format, command.formats,
                        fmt::format("Kies {}.", quoted_list(command.formats)));
  }
  const std::string& file = output.file;
  const std::string extension = file.substr(std::min(file.rfind('.'), file.size() - 1) + 1);
  const bool fits = holds(command.formats, extension);
  if (!fits && holds(file_types, extension))
    return Misuse{fmt::format("`keten {}` kan `{}` niet maken", command.name, file),
                  fmt::format("Deze opdracht maakt {}. `keten {} --help` geeft voorbeelden.",
                              quoted_list(command.formats), command.name)};
  output.format = fits ? extension : command.formats.front();
  return std::nullopt;
}

std::optional<Misuse> check_together(const Command& command, std::span<const Output> outputs) {
  if (outputs.size() == 1) return std::nullopt;
  if (!command.several_outputs)
    return Misuse{fmt::format("`keten {}` maakt één uitvoer per keer", command.name), "Geef `-f` en `-o` één keer."};
  for (std::size_t i = 1; i < outputs.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      if (!outputs[i].file.empty() && outputs[i].file == outputs[j].file)
        return Misuse{fmt::format("Twee uitvoeren kunnen niet in één bestand: `{}`", outputs[i].file),
                      "Geef elke uitvoer een eigen bestand."};
  return std::nullopt;
}

}  // namespace

std::optional<Misuse> choose_outputs(const Command& command, std::span<const AskedOutput> asked,
                                     std::vector<Output>& outputs) {
  outputs = paired(asked);
  std::optional<Misuse> problem;
  if (!command.formats.empty())
    for (Output& output : outputs)
      if (!problem) problem = choose_format(command, output);
  return problem ? problem : check_together(command, outputs);
}

}  // namespace keten::cli
