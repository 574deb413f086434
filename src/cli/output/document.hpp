// What the commands share: find and load the chain, report what could not be read, write the result.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/chain_place.hpp"
#include "cli/command.hpp"
#include "cli/misuse.hpp"
#include "documents/shape/document_data.hpp"
#include "documents/shared/gate.hpp"
#include "keten/chain.hpp"
#include "keten/finding.hpp"
#include "keten/load.hpp"
#include "keten/value.hpp"
#include "render/markdown/html.hpp"

namespace keten::cli {

/// Prints "keten: message." and, on a line of its own, the advice.
void complain(const Invocation& invocation, std::string_view message, std::string_view advice = {});
/// Complains of what the command cannot go on with, and gives Exit::usage.
Exit refuse(const Invocation& invocation, std::string_view message, std::string_view advice = {});
Exit refuse(const Invocation& invocation, const Misuse& problem);

/// A path of the command line as a file to open: taken from the working directory.
std::filesystem::path located(const Invocation& invocation, std::string_view path);

/// A chain that a document can be made of, and where it was read.
struct OpenedChain {
  std::optional<Chain> chain;     ///< nothing: `exit` says with which status to stop, and standard error says why
  std::vector<Finding> findings;  ///< of loading it
  ChainPlace place{std::filesystem::path()};
  documents::Gate gate;  ///< that whatever is made of the chain has to pass
  Exit exit = Exit::ok;
};

/// Finds the chain of -C, or the nearest one upward, and loads it, as it stood at --revisie. A chain with errors is
/// returned as well, as far as it could be read; standard error says how many errors there are. Not a chain whose
/// section `keten` or method cannot be read: that gives Exit::chain.
struct Opening {
  std::string called = "deze keten";  ///< what messages call it, beginning with its article or so: "d…"
  ParseCache* cache = nullptr;        ///< as load_chain has it
};
OpenedChain open_chain(const Invocation& invocation, const Opening& opening = {});

/// Whether text for `output` is coloured: --kleur, else on a terminal, unless NO_COLOR is set (https://no-color.org).
bool wants_color(const Invocation& invocation, const Output& output);

/// Writes `text` where `output` goes: to a file, whole or not at all, or to standard output.
Exit write_output(const Invocation& invocation, const Output& output, std::string_view text);
/// The same for the first output, of a command that makes one.
Exit write_output(const Invocation& invocation, std::string_view text);

/// A template or partial that is part of the program.
struct BuiltInTemplate {
  std::string_view name;  ///< such as "agenda"
  std::string_view text;
};
/// All of them, in order of name.
std::vector<BuiltInTemplate> built_in_templates();
/// Where an own template of this name goes, below the chain: sjablonen/<name>.md.mustache.
std::string own_template_file(std::string_view name);

/// Makes the document `name`, such as "agenda", of `data`, past the gate, in the format that was asked for: the data
/// itself as json, or the template filled in with it, as md, html (with `pictures` where it has images with their
/// address), tekst, docx or odt. The template is sjablonen/<name>.md.mustache of the chain in `place`, else the
/// built-in one; partials likewise. Errors in an own template stand on standard error and give Exit::chain.
Exit write_document(const Invocation& invocation, const ChainPlace& place, const documents::Gate& gate,
                    std::string_view name, const documents::DocumentData& data, const Pictures& pictures = {});
/// The same of data that programs and templates share, and that tells of no chain.
Exit write_document(const Invocation& invocation, const ChainPlace& place, std::string_view name, const Value& data,
                    const Pictures& pictures = {});

/// Writes Markdown in the format that was asked for: md, html, tekst, docx or odt.
Exit write_markdown(const Invocation& invocation, std::string_view markdown, const Pictures& pictures = {});

/// Writes a file that is no text, such as xlsx; refuses to when it would go to a terminal.
Exit write_bytes(const Invocation& invocation, std::string_view bytes);

/// Writes `data` as JSON.
Exit write_json(const Invocation& invocation, const Value& data);

}  // namespace keten::cli
