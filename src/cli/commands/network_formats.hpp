// What `keten netwerk` makes beside the picture: the figures, and the data for other programs.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "cli/command.hpp"
#include "cli/misuse.hpp"
#include "cli/output/document.hpp"
#include "documents/network/network.hpp"

namespace keten::cli {

struct NetworkFormatArguments {
  bool figures = false;  ///< --cijfers
  std::string table;     ///< --tabel; empty: both tables for a file, the parties for standard output
};

/// The formats of the figures and of the data.
inline constexpr std::string_view network_data_formats[] = {"tekst", "md", "html", "json", "graphml", "csv"};

void declare_network_formats(Options& options, NetworkFormatArguments& arguments);

/// The invocation with the format that --cijfers asks for when no other was named; and what is wrong with the choice.
std::optional<Misuse> choose_network_format(const NetworkFormatArguments& arguments, Invocation& invocation);

/// Whether `write_network_data` makes this format.
bool is_network_data(std::string_view format);

/// Writes the network in one of these formats. Figures are those of the whole chain on the day of the network, also
/// when the network is a part of it.
Exit write_network_data(const Invocation& invocation, const OpenedChain& opened, const Network& network,
                        const NetworkFormatArguments& arguments);

}  // namespace keten::cli
