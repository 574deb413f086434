// Who may not be named in a copy that is shared: the persons of a chain, and parties that are called after a person.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/personal_data/personal_data.hpp"
#include "keten/chain.hpp"

namespace keten::documents {

/// Stands where a name stood.
inline constexpr std::string_view name_mark = "(naam weggelaten)";

/// A stretch of text, and what comes in its place.
struct Replacement {
  TextRange range;
  std::string by;
};

/// Whether a party is a key person who goes by a name, such as `J. de Vries`.
bool is_called_after_person(const Party& party);

class PersonNames {
 public:
  explicit PersonNames(const Chain& chain);

  /// Where a text names somebody: a whole name, which becomes the person's function, or a part of it of three letters
  /// or more. Capitals and accents do not count, but a name that is an ordinary word as well (`Bos`, `de Boer`) is one
  /// only with a capital. Words that say what somebody does, or that are the name of the place, are no names.
  std::vector<Replacement> find(std::string_view text) const;

  /// Whether a part of an id is a name.
  bool stand_in(std::string_view id) const;

 private:
  struct Word {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string folded;
    bool has_capital = false;
  };
  struct WholeName {
    std::vector<std::string> words;
    std::string function;
  };

  static std::vector<Word> words_in(std::string_view text);
  void add(std::string_view name, std::string_view id, std::string_view function);
  void add_part(const std::string& word);
  bool is_part(const Word& word) const;
  std::size_t length_of_whole_name(const std::vector<Word>& words, std::size_t at, std::string_view text,
                                   std::string& function) const;
  std::size_t length_of_parts(const std::vector<Word>& words, std::size_t at, std::string_view text) const;

  std::unordered_set<std::string> no_names_;  ///< words of functions and places
  std::unordered_set<std::string> parts_;
  std::unordered_map<std::string, std::vector<WholeName>> whole_;  ///< by the first word
};

}  // namespace keten::documents
