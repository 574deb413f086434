// adres-onvolledig: an e-mail address or a website that cannot work as it is written.
#include <fmt/core.h>

#include <algorithm>
#include <string>

#include "base/text/letters.hpp"
#include "keten/instrument.hpp"
#include "keten/party.hpp"
#include "keten/person.hpp"
#include "model/queries.hpp"
#include "rules/form/contact.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

constexpr std::string_view spaces = " \t\r\n";

bool is_any_letter(char c) { return is_letter(c) || is_beyond_ascii(c); }
bool is_letter_or_digit(char c) { return is_any_letter(c) || is_digit(c); }

std::string_view trim(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(spaces);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(spaces) - begin + 1);
}

// White space inside, also the kinds that come along when text is copied from a document.
bool has_space(std::string_view text) {
  return text.find_first_of(spaces) != std::string_view::npos || text.find("\u00A0") != std::string_view::npos ||
         text.find("\u200B") != std::string_view::npos;
}

// One of the parts of a host between the dots.
bool is_label(std::string_view label) {
  return !label.empty() && !label.starts_with('-') && !label.ends_with('-') &&
         std::ranges::all_of(label, [](char c) { return is_letter_or_digit(c) || c == '-'; });
}

// Parts with dots between them, of which the last one is something like `nl`.
bool is_host(std::string_view host) {
  std::size_t labels = 0;
  for (;; ++labels) {
    const std::size_t dot = host.find('.');
    if (!is_label(host.substr(0, dot))) return false;
    if (dot == std::string_view::npos) break;
    host.remove_prefix(dot + 1);
  }
  const bool is_word = std::ranges::all_of(host, is_any_letter) || host.starts_with("xn--");
  return labels > 0 && host.size() > 1 && is_word;
}

bool is_port(std::string_view port) {
  return !port.empty() && port.size() <= 5 && port.find_first_not_of("0123456789") == std::string_view::npos;
}

// The part of an e-mail address before the @.
bool is_mailbox(std::string_view name) {
  return !name.starts_with('.') && !name.ends_with('.') && name.find("..") == std::string_view::npos &&
         std::ranges::all_of(name, [](char c) {
           return is_letter_or_digit(c) || std::string_view(".!#$%&'*+-/=?^_`{|}~").find(c) != std::string_view::npos;
         });
}

void check(const RuleContext& context, Reporter& report) {
  for_each_text(context.chain, TextKind::email, [&](const auto& thing, std::string_view key, std::string_view text) {
    if (const std::string_view problem = email_problem(text); !problem.empty())
      report.add(place_of(thing, key), about(thing),
                 fmt::format("Het e-mailadres van {} klopt niet: {}", name_of(thing), problem),
                 "Schrijf één adres op, en verder niets, zoals `steunpunt@voorbeeld.nl`.");
  });
  for_each_text(context.chain, TextKind::website, [&](const auto& thing, std::string_view key, std::string_view text) {
    if (const std::string_view problem = website_problem(text); !problem.empty())
      report.add(place_of(thing, key), about(thing),
                 fmt::format("Het webadres van {} klopt niet: {}", name_of(thing), problem),
                 "Open de website en neem het adres over uit de adresbalk. Schrijf er verder niets bij.");
  });
}

}  // namespace

std::string_view email_problem(std::string_view text) {
  text = trim(text);
  const std::size_t at = text.find('@');
  if (at == std::string_view::npos) return "er staat geen @ in";
  if (text.find('@', at + 1) != std::string_view::npos) return "er staat meer dan één @ in";
  if (has_space(text)) return "er staat een spatie in";
  if (at == 0) return "er staat niets voor de @";
  if (!is_mailbox(text.substr(0, at))) return "het deel voor de @ kan zo niet";
  const std::string_view host = text.substr(at + 1);
  if (host.find('.') == std::string_view::npos) return "na de @ ontbreekt een stuk, zoals .nl";
  return is_host(host) ? "" : "het deel na de @ kan zo niet";
}

std::string_view website_problem(std::string_view text) {
  std::string lower(trim(text));
  std::ranges::transform(lower, lower.begin(), [](char c) { return in_lower_case(c); });
  std::string_view rest = lower;
  if (has_space(rest)) return "er staat een spatie in";
  if (rest.find_first_of("<>\"\\") != std::string_view::npos) return "er staat een teken in dat daar niet kan";
  const std::size_t scheme = rest.find("://");
  if (scheme < rest.find_first_of("/?#.")) {
    if (rest.substr(0, scheme) != "http" && rest.substr(0, scheme) != "https") return "het begin is geen https://";
    rest.remove_prefix(scheme + 3);
  }
  std::string_view host = rest.substr(0, rest.find_first_of("/?#"));
  if (host.find('@') != std::string_view::npos) return "dit is een e-mailadres";
  if (host == "http" || host == "https" || host.starts_with("http:") || host.starts_with("https:"))
    return "het begin is geen https://";
  const std::size_t colon = host.find(':');
  if (colon != std::string_view::npos && !is_port(host.substr(colon + 1)))
    return "er staat een dubbele punt in die daar niet kan";
  host = host.substr(0, colon);
  if (host.find('.') == std::string_view::npos) return "er ontbreekt een stuk, zoals .nl";
  if (host.starts_with("www.")) host.remove_prefix(4);
  return is_host(host) ? "" : "de naam van de website is niet compleet";
}

extern constexpr Rule incomplete_address{
    .id = "adres-onvolledig",
    .family = Family::form,
    .severity = Severity::warning,
    .from = std::nullopt,
    .summary = "Een e-mailadres of webadres klopt niet",
    .explanation =
        R"(Een uitnodiging naar een verkeerd adres komt niet aan. En een mantelzorger die bij een website niet verder komt, geeft
het zoeken vaak op. Meestal is er bij het overnemen een stukje weggevallen.

Schrijf één adres op, zonder spaties. Bij `email` hoort alleen het adres, zonder naam erbij. Bij `website` mag u
`https://` weglaten.

```yaml
personen:
  consulent: {email: consulent@voorbeeld.nl}
partijen:
  steunpunt: {website: www.voorbeeld.nl/mantelzorg}
```)",
    .source = "Handreiking bijlage 3",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
  rollen: {ketenregisseur: gemeente}
partijen:
  gemeente: {naam: Gemeente Voorbeeld, soort: gemeente}
personen:
-   consulent: {functie: Wmo-consulent, email: consulent.gemeente.example.nl}
+   consulent: {functie: Wmo-consulent, email: consulent@gemeente.example.nl}
)",
    .check = check};

}  // namespace keten::rules
