// Finding e-mail addresses, telephone numbers and bank accounts.
#include <algorithm>
#include <optional>

#include "base/personal_data/personal_data.hpp"
#include "base/text/letters.hpp"

namespace keten {

namespace {

bool is_mailbox(char c) {
  return is_letter(c) || is_digit(c) || (c != '\0' && std::string_view("._%+-").find(c) != std::string_view::npos);
}

bool is_host(char c) { return is_letter(c) || is_digit(c) || c == '.' || c == '-'; }

/// Where the host after an @ ends; `at` itself when there is none with a dot and letters after the last one.
std::size_t end_of_host(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_host(text[end])) ++end;
  while (end > at && !is_letter(text[end - 1])) --end;
  const std::string_view host = text.substr(at, end - at);
  const std::size_t dot = host.rfind('.');
  return dot == std::string_view::npos || dot == 0 || host.size() - dot < 3 ? at : end;
}

constexpr std::size_t most_digits = 15;  ///< of a telephone number (ITU-T E.164)

/// The digits of a telephone number that is being read, and how many stand in the first group.
struct Number {
  std::string digits;
  std::size_t first_group = 0;
};

/// Where the digits from `at`, with what may stand between them, make a number: the last end of a group at which
/// `complete` holds.
template <class Complete>
std::optional<std::size_t> read_number(std::string_view text, std::size_t at, Complete complete) {
  Number number;
  std::optional<std::size_t> end;
  for (;;) {
    const std::size_t begin = at;
    while (is_digit(byte_at(text, at)) && number.digits.size() <= most_digits) number.digits += text[at++];
    if (number.first_group == 0) number.first_group = at - begin;
    if (number.digits.size() > most_digits) return end;
    if (complete(number)) end = at;
    if (text.substr(at).starts_with("(0)") || text.substr(at).starts_with(" (0)")) at = text.find(')', at) + 1;
    for (int between = 0; between < 3; ++between) {
      const char c = byte_at(text, at);
      if (c == '-' || c == '.' || c == '(' || c == ')' || c == '/')
        ++at;
      else
        at += space_at(text, at);
    }
    if (!is_digit(byte_at(text, at))) return end;
  }
}

/// Ten digits from 0, whose first group is a mobile or area code, or the whole. Not 0800, 090x, and not times and
/// dates.
bool is_national(const Number& number) {
  const std::string& digits = number.digits;
  if (digits.size() != 10 || digits[1] == '0' || digits[1] == '9' || digits.starts_with("0800")) return false;
  const std::size_t code = number.first_group;
  return (code == 2 && digits[1] == '6') || code == 3 || code == 4 || code == 10;
}

/// The digits after a + or 00.
bool is_international(const Number& number) {
  const std::string& digits = number.digits;
  if (digits.starts_with("31"))
    return digits.size() == 11 && !digits.starts_with("31800") && !digits.starts_with("3190") && digits[2] != '0';
  return digits.size() >= 10 && !digits.starts_with("0");
}

/// Where a telephone number ends that begins at `at`; nothing when none does.
std::optional<std::size_t> end_of_phone(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  if (rest[0] == '+') return is_digit(byte_at(rest, 1)) ? read_number(text, at + 1, is_international) : std::nullopt;
  if (rest.starts_with("00")) return read_number(text, at + 2, is_international);
  if (rest[0] == '(') {
    const std::size_t close = text.find(')', at);
    if (close == std::string_view::npos || close - at > 5) return std::nullopt;
    return read_number(text, at + 1, is_national);
  }
  return read_number(text, at, is_national);
}

/// The sizes of the IBANs that occur in the Netherlands most; of other countries any size goes, if its check fits.
bool is_iban_size(std::string_view iban) {
  struct Size {
    std::string_view country;
    std::size_t size;
  };
  static constexpr Size sizes[] = {{"NL", 18}, {"BE", 16}, {"DE", 22}, {"FR", 27}, {"LU", 20}, {"GB", 22}};
  for (const Size& known : sizes)
    if (iban.starts_with(known.country)) return iban.size() == known.size;
  return iban.size() >= 15;
}

/// ISO 7064 mod 97-10: the first four characters at the end, letters as 10 to 35.
bool check_digits_fit(std::string_view iban) {
  int rest = 0;
  const auto add = [&rest](char c) {
    const int value = is_digit(c) ? c - '0' : c - 'A' + 10;
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  };
  for (const char c : iban.substr(4)) add(c);
  for (const char c : iban.substr(0, 4)) add(c);
  return rest == 1;
}

char in_upper_case(char c) { return is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c; }

/// Where an IBAN ends that begins at `at`; nothing when none does. The spaces of its groups of four are optional.
std::optional<std::size_t> end_of_iban(std::string_view text, std::size_t at) {
  constexpr std::size_t longest = 34;
  std::string iban;
  while (iban.size() < longest) {
    const char c = byte_at(text, at);
    if (is_digit(c) || is_letter(c)) {
      iban += in_upper_case(c);
      ++at;
    } else if (const std::size_t space = space_at(text, at); space > 0 && iban.size() % 4 == 0 && !iban.empty()) {
      at += space;
      continue;
    } else {
      break;
    }
    const bool ends = !is_digit(byte_at(text, at)) && letter_at(text, at) == 0;
    if (ends && iban.size() > 4 && is_iban_size(iban) && check_digits_fit(iban)) return at;
  }
  return std::nullopt;
}

}  // namespace

std::vector<TextRange> find_emails(std::string_view text) {
  std::vector<TextRange> found;
  for (std::size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
    std::size_t begin = at;
    while (begin > 0 && is_mailbox(text[begin - 1])) --begin;
    const std::size_t end = end_of_host(text, at + 1);
    if (begin == at || end == at + 1 || byte_at(text, begin - 1) == '/') continue;
    found.push_back({begin, end});
  }
  return found;
}

bool is_consumer_email(std::string_view address) {
  // Providers of mailboxes for consumers in the Netherlands, of today and of former internet subscriptions.
  static constexpr std::string_view providers[] = {
      "gmail.com",
      "googlemail.com",
      "hotmail.com",
      "hotmail.nl",
      "outlook.com",
      "outlook.nl",
      "live.com",
      "live.nl",
      "msn.com",
      "yahoo.com",
      "yahoo.nl",
      "ymail.com",
      "icloud.com",
      "me.com",
      "mac.com",
      "aol.com",
      "gmx.com",
      "gmx.net",
      "gmx.nl",
      "proton.me",
      "pm.me",
      "protonmail.com",
      "tutanota.com",
      "mail.com",
      "ziggo.nl",
      "upcmail.nl",
      "home.nl",
      "casema.nl",
      "quicknet.nl",
      "chello.nl",
      "multiweb.nl",
      "kpnmail.nl",
      "kpnplanet.nl",
      "planet.nl",
      "hetnet.nl",
      "telfort.nl",
      "telfortglasvezel.nl",
      "xs4all.nl",
      "tele2.nl",
      "online.nl",
      "odido.nl",
      "t-mobilethuis.nl",
      "caiway.nl",
      "caiway.net",
      "solcon.nl",
      "zeelandnet.nl",
      "onsbrabantnet.nl",
      "tiscali.nl",
      "wanadoo.nl",
      "orange.nl",
      "zonnet.nl",
      "freeler.nl",
      "versatel.nl",
      "kabelfoon.nl",
      "kliksafe.nl",
      "filternet.nl",
      "hccnet.nl",
      "lijbrandt.nl",
      "concepts.nl",
      "ision.nl",
      "12move.nl",
      "euronet.nl",
      "lycos.nl",
      "compaqnet.nl",
  };
  const std::size_t at = address.rfind('@');
  if (at == std::string_view::npos) return false;
  const std::string_view host = address.substr(at + 1);
  return std::ranges::any_of(providers, [host](std::string_view provider) { return equals_folded(host, provider); });
}

std::vector<TextRange> find_phones(std::string_view text) {
  std::vector<TextRange> found;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c != '0' && c != '+' && !(c == '(' && byte_at(text, at + 1) == '0')) continue;
    const char before = byte_at(text, at - 1);
    const bool in_number = is_digit(before) || ((before == '-' || before == '.' || before == ',' || before == '/') &&
                                                is_digit(byte_at(text, at - 2)));
    if (in_number || is_letter(before) || before == '+') continue;
    const auto end = end_of_phone(text, at);
    if (!end || is_digit(byte_at(text, *end))) continue;
    found.push_back({at, *end});
    at = *end - 1;
  }
  return found;
}

std::vector<TextRange> find_ibans(std::string_view text) {
  std::vector<TextRange> found;
  for (std::size_t at = 2; at + 1 < text.size(); ++at) {
    if (!is_digit(text[at]) || !is_digit(text[at + 1])) continue;
    const auto is_country = [&](std::size_t i) { return is_letter(text[i]); };
    const std::size_t begin = at - 2;
    const char before = byte_at(text, begin - 1);
    if (!is_country(begin) || !is_country(begin + 1) || is_digit(before) || is_letter(before)) continue;
    const auto end = end_of_iban(text, begin);
    if (!end) continue;
    found.push_back({begin, *end});
    at = *end;
  }
  return found;
}

}  // namespace keten
