// Finds personal data in a text: numbers, addresses and names that do not belong in the files of a chain. Pure
// functions of the text; which of its places are allowed to hold what is for the rules of the family Privacy to say.
//
// The text may be the source of a YAML value: a line break with the spaces after it counts as a space.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace keten {

/// Bytes of a text, from `begin` up to, but not including, `end`.
struct TextRange {
  std::size_t begin = 0;
  std::size_t end = 0;

  bool operator==(const TextRange&) const = default;
};

/// Whether nine digits satisfy the 11-proef of a burgerservicenummer: 9a + 8b + … + 2h - i is a multiple of 11 (Wet
/// algemene bepalingen burgerservicenummer; Logisch Ontwerp BSN). 000000000 does not count.
bool is_bsn(std::string_view digits);

/// The numbers that may be a burgerservicenummer. Nine digits that satisfy the 11-proef, together or in groups with one
/// dot or space between them; eight only when the word BSN or burgerservicenummer stands beside them. Not a number that
/// a word such as KvK, RSIN or tel. announces, nor a part of something longer: a code, a date, an amount, a web
/// address.
std::vector<TextRange> find_bsns(std::string_view text);

/// E-mail addresses. Not the `naam@` in a web address.
std::vector<TextRange> find_emails(std::string_view text);
/// Whether an address is at a provider for consumers, such as gmail.com, so that it belongs to a person and not to an
/// organisation.
bool is_consumer_email(std::string_view address);

/// Telephone numbers on which a person or an office is reached: ten digits from 0, or with the code of a country. Not
/// the public ones (0800, 0900, 112, 14 0341).
std::vector<TextRange> find_phones(std::string_view text);

/// Bank account numbers (IBAN, ISO 13616) whose check digits are right.
std::vector<TextRange> find_ibans(std::string_view text);

/// Home addresses: a Dutch postcode with a house number after it, or with a street and number before it. Not a Postbus.
std::vector<TextRange> find_addresses(std::string_view text);

/// A title with a surname, such as `mevrouw De Vries` or `dhr. J. van Dam`. The title alone is no name.
std::vector<TextRange> find_titled_names(std::string_view text);

/// First name or initials with a surname, when `text` begins with one: `Maria de Vries`, `J. Jansen`. Nothing (an empty
/// range) for one name alone, such as `Maria (75)`.
TextRange full_name(std::string_view text);

/// Full dates: 12-3-1950, 1950-03-12, 12 maart 1950.
std::vector<TextRange> find_dates(std::string_view text);
/// Full dates that `geboren`, `geb.` or `geboortedatum` announces in the same sentence.
std::vector<TextRange> find_birth_dates(std::string_view text);

/// The sentence around a byte of the text. A full stop after a title, an initial or another short form does not end it;
/// a blank line and the start of an item of a list do.
TextRange sentence_around(std::string_view text, std::size_t at);

/// Whether `word` (or one of the words written with hyphens in it) stands in the text as a whole word; capitals,
/// accents and hyphens do not count. `word` is folded already.
bool has_word(std::string_view text, std::string_view word);
/// The same for one of several words.
bool has_one_of(std::string_view text, std::span<const std::string_view> words);
/// The parts of a key or another compound, folded: `x-Cliënt_naam` gives x, client, naam.
std::vector<std::string> words_of(std::string_view key);

/// Writes an x over every letter and digit of a range, character for character, so that what comes after stays at its
/// column. White space and punctuation stay. A letter of several bytes becomes one x.
std::string masked(std::string_view text);

}  // namespace keten
