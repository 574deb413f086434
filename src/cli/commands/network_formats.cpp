#include "cli/commands/network_formats.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "documents/network/network_data.hpp"
#include "documents/network/network_sheets.hpp"
#include "render/network/graphml.hpp"
#include "render/sheets/sheets.hpp"

namespace keten::cli {

namespace {

constexpr const char* elements = "elementen";
constexpr const char* connections = "verbindingen";

/// The formats that tell the figures.
constexpr std::string_view figure_formats[] = {"tekst", "md", "html", "json"};

bool holds(std::span<const std::string_view> words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

/// The name of a file with a word before its extension: `netwerk-elementen.csv`.
std::string beside(const std::string& file, std::string_view part) {
  const std::size_t name = file.find_last_of('/') + 1;
  const std::size_t dot = file.rfind('.');
  const std::size_t end = dot == std::string::npos || dot <= name ? file.size() : dot;
  return fmt::format("{}-{}{}", file.substr(0, end), part, file.substr(end));
}

std::string table_text(const Network& network, std::string_view table) {
  return to_csv(table == connections ? connections_of(network) : elements_of(network), CsvReader::program);
}

/// The two tables, in a file each.
Exit write_both_tables(const Invocation& invocation, const Network& network) {
  for (const char* table : {elements, connections}) {
    const Output output{.format = "csv", .file = beside(invocation.output().file, table)};
    if (const Exit exit = write_output(invocation, output, table_text(network, table)); exit != Exit::ok) return exit;
  }
  complain(invocation, fmt::format("De partijen staan in `{}`", beside(invocation.output().file, elements)),
           fmt::format("De relaties staan in `{}`. Haal ze in die volgorde binnen.",
                       beside(invocation.output().file, connections)));
  return Exit::ok;
}

Exit write_tables(const Invocation& invocation, const Network& network, const std::string& table) {
  if (!table.empty()) return write_output(invocation, table_text(network, table));
  if (!invocation.output().is_standard()) return write_both_tables(invocation, network);
  complain(invocation, "Dit zijn alleen de partijen", "De relaties geeft `--tabel verbindingen`.");
  return write_output(invocation, table_text(network, elements));
}

}  // namespace

void declare_network_formats(Options& options, NetworkFormatArguments& arguments) {
  options.flag("--cijfers", arguments.figures, "Vertel de cijfers van het netwerk, als tekst, md, html of json");
  options.value("--tabel", "TABEL", arguments.table, "Bij csv: alleen deze tabel, in het bestand dat u noemt",
                {elements, connections});
}

std::optional<Misuse> choose_network_format(const NetworkFormatArguments& arguments, Invocation& invocation) {
  Output& output = invocation.outputs.front();
  if (arguments.figures) {
    const bool is_chosen = !invocation.common.formats.empty() || output.file.ends_with("." + output.format);
    if (!is_chosen) output.format = figure_formats[0];
    if (!holds(figure_formats, output.format))
      return Misuse{fmt::format("`--cijfers` kan niet als `{}`", output.format),
                    fmt::format("Kies {}.", quoted_list(figure_formats))};
  }
  if (!arguments.table.empty() && output.format != "csv")
    return Misuse{fmt::format("`--tabel` kan niet bij `{}`", output.format), "Geef ook `-f csv`."};
  return std::nullopt;
}

bool is_network_data(std::string_view format) { return holds(network_data_formats, format); }

Exit write_network_data(const Invocation& invocation, const OpenedChain& opened, const Network& network,
                        const NetworkFormatArguments& arguments) {
  const std::string& format = invocation.output().format;
  if (format == "graphml") return write_output(invocation, to_graphml(network));
  if (format == "csv") return write_tables(invocation, network, arguments.table);
  NetworkFigures figures = make_network_figures(*opened.chain, network.date, invocation.common.is_public);
  return write_document(invocation, opened.place, opened.gate, "cijfers",
                        documents::DocumentData(make_network_data(network, std::move(figures))));
}

}  // namespace keten::cli
