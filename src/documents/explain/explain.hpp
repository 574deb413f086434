// `keten uitleg`: what the program can explain, made of its own tables (rules, fields of the format, the method, terms)
// as plain data. src/render/explanation/explanation.hpp turns it into text, Markdown or JSON.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "keten/method.hpp"
#include "keten/value.hpp"

namespace keten {

/// One thing explained, or a whole page of them.
struct Explanation {
  /// How a text is written: our own texts are Markdown; `plain` comes from a method file and is escaped; `code` is what
  /// someone types or finds in a file, on one line.
  enum class Style { markdown, plain, code };

  /// A short answer beside its heading: "Ernst: waarschuwing".
  struct Fact {
    Value value;
    Style style = Style::plain;
  };
  /// One or more paragraphs.
  struct Text {
    std::string text;
    Style style = Style::markdown;
  };
  /// A piece of a file, or commands.
  struct Code {
    std::string text;
    std::string language = "yaml";
  };
  struct Column {
    std::string key;     ///< in JSON
    std::string header;  ///< Dutch
    Style style = Style::plain;
    /// On a screen a row is its first column and those that are brief (from the second on with their headers); the
    /// others are in Markdown and JSON only.
    bool brief = false;
    /// A column of yes and no that a screen shows as a star behind the first column.
    bool star = false;
  };
  /// Rows of as many cells as there are columns.
  struct Table {
    std::vector<Column> columns;
    std::vector<std::vector<Value>> rows;
  };
  struct Part {
    std::string key;      ///< in JSON
    std::string heading;  ///< Dutch; empty: none
    std::variant<Fact, Text, Code, Table> content;
  };

  std::string kind;  ///< Dutch, one or two words: "regel", "soort bijeenkomst"
  std::string id;    ///< as one asks for it
  std::string name;  ///< as a heading shows it
  Style name_style = Style::plain;
  std::vector<Part> parts{};
  std::vector<Explanation> children{};
  bool says_kind = false;    ///< the name says what it is, so that a heading leaves the kind out
  bool is_overview = false;  ///< a long page: on a screen its parts are enough, and its children are left out
};

/// What an answer is made of, beside the tables of the program itself.
struct ExplainSource {
  const Method& method;                   ///< the chain's, or the built-in one
  std::span<const Explanation> commands;  ///< of the program; made by whoever knows them
  const Explanation* commands_page;       ///< all of them together, with what they share
};

/// What there is to ask for, in groups.
Explanation explain_index(const ExplainSource& source);

/// What one best types to ask for each subject, keys inside a section left out; without doubles, in order.
std::vector<std::string> explain_subjects(const ExplainSource& source);

/// The answer to a word that someone typed: an id, a name, a key, or a path such as `partijen.naam`.
struct Answers {
  std::vector<Explanation> found;    ///< every meaning of the word, rules first; empty: see below
  std::vector<std::string> choices;  ///< the subjects whose names hold the word, when there are several
  std::string suggestion;            ///< what was probably meant; empty when nothing comes near
};

/// Capitals, accents, spaces and hyphens do not count. A word that is part of one name only finds that.
Answers explain(std::string_view subject, const ExplainSource& source);

}  // namespace keten
