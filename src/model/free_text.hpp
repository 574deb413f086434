// Every text in a file of a chain that a person typed freely, with its exact place: values, also those under unknown
// and `x-` keys, the keys and ids themselves, and comments.
#pragma once

#include <deque>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/personal_data/personal_data.hpp"
#include "keten/chain.hpp"
#include "keten/tree.hpp"

namespace keten {

enum class PieceKind { value, key, comment };

/// One text as it stands in its file. What is written on several rows holds their line breaks and indentation.
struct TextPiece {
  std::string_view text;   ///< bytes of the file; of a quoted value on one row without its quotes
  std::string_view value;  ///< what the text means: unquoted and unfolded
  std::size_t offset = 0;  ///< of the first byte in the file
  Place place;             ///< of the text
  PieceKind kind = PieceKind::value;
  bool is_number = false;  ///< a value where the format asks for a number, and that is one
  /// The keys above the text, from the section down; of a key the last is the key itself. A comment has those of what
  /// stands below it.
  std::span<const std::string_view> keys;
  bool has_id = false;         ///< the second key is the id of an entity
  const Node* item = nullptr;  ///< the item of the list in a section, such as a relation, that the text stands in

  std::string_view section() const { return keys.empty() ? std::string_view() : keys.front(); }
};

/// Calls `visit` for each text of a file that was read into `tree`, in the order of the file. A key of the format
/// itself is no free text. Of a file without a tree nothing is visited. The keys of a text are valid during its call.
void for_each_text(const SourceFile& file, const Tree& tree, const std::function<void(const TextPiece&)>& visit);

/// All texts of the files of a chain, in the order of the files. Refers into the chain, which must outlive it.
class FreeTexts {
 public:
  explicit FreeTexts(const Chain& chain);
  FreeTexts(const FreeTexts&) = delete;
  FreeTexts& operator=(const FreeTexts&) = delete;

  auto begin() const { return pieces_.begin(); }
  auto end() const { return pieces_.end(); }

 private:
  std::vector<TextPiece> pieces_;
  std::deque<std::vector<std::string_view>> keys_;  ///< of the pieces
};

/// The place of some bytes of a piece.
Place place_of(const TextPiece& piece, TextRange range);

/// Finds the places of bytes of a file, fastest when these are asked for in the order of the file.
class PlaceFinder {
 public:
  PlaceFinder(std::uint32_t file, std::string_view text);
  Place place(TextRange range);

 private:
  std::uint32_t file_;
  std::string_view text_;
  std::size_t offset_;  ///< of `position_`
  Position position_;
};

/// What a finding in this text is about: `sectie/id`, or `keten`; empty for a comment.
std::string about(const TextPiece& piece);

/// Whether a word of this key, such as `naam` in `x-client_naam`, is one of `words`, which are folded. Capitals and
/// accents do not count.
bool has_key_word(std::string_view key, std::span<const std::string_view> words);

}  // namespace keten
