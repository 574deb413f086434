// Takes out of a text what a copy that is shared may not tell.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "documents/share/share_names.hpp"
#include "keten/chain.hpp"

namespace keten::documents {

/// A text without what is personal, and how much that was.
struct SharedText {
  std::string text;
  std::size_t names = 0;
  std::size_t data = 0;
  std::size_t counts = 0;

  bool is_changed() const { return names + data + counts > 0; }
};

class TextSharer {
 public:
  explicit TextSharer(const Chain& chain);

  /// Names of persons become their function or a mark; addresses, telephone numbers, bank accounts and dates of birth a
  /// mark; a small count of carers (`3 jonge mantelzorgers`) says what it is less than.
  SharedText share(std::string_view text) const;

  const PersonNames& names() const { return names_; }

 private:
  std::vector<TextRange> known_data(std::string_view text) const;
  std::vector<TextRange> small_counts(std::string_view text) const;

  PersonNames names_;
  std::vector<std::string> data_;     ///< of persons, as they stand in the chain
  std::vector<std::string> numbers_;  ///< the digits of their telephone numbers
  double small_count_;
};

}  // namespace keten::documents
