#include "model/fields/decoder.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "base/text/suggest.hpp"
#include "base/text/text.hpp"
#include "base/text/utf8.hpp"
#include "model/fields/field_types.hpp"
#include "model/fields/tables.hpp"

namespace keten {

constinit const Field note_row = note(Sharing::text);

namespace {

/// The longest piece of a value that a message repeats, in bytes.
constexpr std::size_t longest_quote = 60;

/// A value as messages repeat it: on one line, and not too long.
std::string quote(std::string_view text) {
  std::string shown(first_bytes(text.substr(0, text.find_first_of("\r\n")), longest_quote));
  if (shown.size() < text.size()) shown += "…";
  return "`" + shown + "`";
}

/// The date that someone meant with 12-3-2024, 12/3/24 or 12 maart 2024.
std::optional<Date> guess_date(std::string_view text) {
  static constexpr std::array<std::string_view, 12> months = {"jan", "feb", "maa", "apr", "mei", "jun",
                                                              "jul", "aug", "sep", "okt", "nov", "dec"};
  std::vector<std::string> parts(1);
  for (char c : text) {
    if (c == '-' || c == '/' || c == '.' || c == ' ')
      parts.emplace_back();
    else
      parts.back() += c;
  }
  if (parts.size() != 3) return std::nullopt;
  if (parts[0].size() == 4) std::swap(parts[0], parts[2]);  // 2024-3-5
  for (std::size_t month = 0; month < months.size(); ++month)
    if (fold(parts[1]).starts_with(months[month]) || (month == 2 && fold(parts[1]) == "mrt"))
      parts[1] = std::to_string(month + 1);
  const std::string year = parts[2].size() == 2 ? "20" + parts[2] : parts[2];
  return parse_date(fmt::format("{}-{:0>2}-{:0>2}", year, parts[1], parts[0]));
}

std::optional<std::string> guess_time(std::string_view text) {
  std::string tidy;
  for (char c : text) tidy += c == '.' || c == 'u' || c == 'h' ? ':' : c;
  if (tidy.find(':') == std::string::npos) tidy += ":00";
  if (tidy.ends_with(':')) tidy += "00";
  if (tidy.find(':') == 1) tidy = "0" + tidy;
  if (!parse_time(tidy)) return std::nullopt;
  return tidy;
}

bool is_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

Finding& Decoder::report(std::string_view rule, Place place, std::string message, std::string advice) {
  return findings_.emplace_back(Finding{.rule = rule,
                                        .severity = Severity::error,
                                        .message = std::move(message),
                                        .advice = std::move(advice),
                                        .place = place,
                                        .about = about,
                                        .suggestion = {},
                                        .also = {}});
}

Finding& Decoder::wrong_value(const Node& node, std::string_view expected, std::string advice) {
  const std::string found = node.is_sequence()  ? "geen lijst"
                            : node.is_mapping() ? "geen blok met sleutels"
                                                : "niet " + quote(node.text);
  return report("waarde-ongeldig", node.place(), fmt::format("Hier hoort {} te staan, {}", expected, found),
                std::move(advice));
}

bool is_absent(const Node& node) { return node.is_null() || (node.is_scalar() && node.text.empty()); }

std::optional<std::string_view> scalar(const Node& node, std::string_view expected, Decoder& decoder) {
  if (node.is_scalar()) return node.text;
  if (node.is_null()) return std::nullopt;
  decoder.wrong_value(
      node, expected,
      node.is_mapping() && node.entries.size() == 1 ? "Is dit gewone tekst? Zet die dan tussen aanhalingstekens." : "");
  return std::nullopt;
}

std::optional<Date> decode_date(const Node& node, Decoder& decoder) {
  auto text = scalar(node, "een datum", decoder);
  if (!text) return std::nullopt;
  if (auto date = parse_date(*text)) return date;
  Finding& finding = decoder.wrong_value(node, "een datum",
                                         "Schrijf een datum als jaar-maand-dag, bijvoorbeeld 2024-03-12. De dag moet "
                                         "bestaan.");
  if (auto meant = guess_date(*text)) finding.suggestion = iso_date(*meant);
  return std::nullopt;
}

std::optional<TimeOfDay> decode_time(const Node& node, Decoder& decoder) {
  auto text = scalar(node, "een tijd", decoder);
  if (!text) return std::nullopt;
  if (auto time = parse_time(*text)) return time;
  Finding& finding =
      decoder.wrong_value(node, "een tijd", "Schrijf een tijd als uren:minuten met twee cijfers, bijvoorbeeld 09:30.");
  if (auto meant = guess_time(*text)) finding.suggestion = *meant;
  return std::nullopt;
}

std::optional<double> decode_number(const Node& node, Decoder& decoder) {
  auto text = scalar(node, "een getal", decoder);
  if (!text) return std::nullopt;
  if (auto number = parse_number(*text)) return number;
  if (is_ambiguous_number(*text)) {
    const std::size_t mark = text->find_first_of(".,");
    decoder.wrong_value(node, "een getal",
                        fmt::format("Bedoelt u {0}{1}, of {0} met {1} achter de komma? Schrijf een duizendtal zonder "
                                    "punt, en laat nullen achter de komma weg.",
                                    text->substr(0, mark), text->substr(mark + 1)));
  } else {
    decoder.wrong_value(node, "een getal", "Schrijf alleen cijfers, bijvoorbeeld 12 of 12,5.");
  }
  return std::nullopt;
}

std::optional<int> decode_minutes(const Node& node, Decoder& decoder) {
  auto text = scalar(node, "een aantal minuten", decoder);
  if (!text) return std::nullopt;
  int minutes = 0;
  if (is_digits(*text) && text->size() <= 4) std::from_chars(text->data(), text->data() + text->size(), minutes);
  if (minutes >= 1 && minutes <= 1440) return minutes;
  decoder.wrong_value(node, "een aantal minuten", "Schrijf een heel getal van 1 tot en met 1440, bijvoorbeeld 20.");
  return std::nullopt;
}

std::optional<bool> decode_yes_no(const Node& node, Decoder& decoder) {
  auto text = scalar(node, "`ja` of `nee`", decoder);
  if (!text) return std::nullopt;
  if (*text == "ja" || *text == "true") return true;
  if (*text == "nee" || *text == "false") return false;
  Finding& finding = decoder.wrong_value(node, "`ja` of `nee`");
  const std::string folded = fold(*text);
  if (folded == "ja" || folded == "yes" || folded == "j" || folded == "y" || folded == "on") finding.suggestion = "ja";
  if (folded == "nee" || folded == "no" || folded == "n" || folded == "off") finding.suggestion = "nee";
  return std::nullopt;
}

std::optional<std::size_t> decode_choice(const Node& node, std::span<const std::string_view> words, Decoder& decoder,
                                         std::span<const std::string_view> letters) {
  for (std::span<const std::string_view> list : {words, letters})
    for (std::size_t i = 0; i < list.size(); ++i)
      if (node.is_scalar() && list[i] == node.text) return i;
  const std::string expected = words.size() > 1 ? "een van de woorden " + quoted_list(words) : quoted_list(words);
  if (const auto text = scalar(node, expected, decoder))
    decoder.wrong_value(node, expected).suggestion = closest(*text, words);
  return std::nullopt;
}

void TypeOf<Deadline>::decode(const Node& node, Deadline& value, Decoder& decoder) {
  if (node.is_scalar()) {
    std::string lower(node.text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    while (!lower.empty() && lower.back() == '!') lower.pop_back();
    if (std::find(std::begin(vague_deadlines), std::end(vague_deadlines), lower) != std::end(vague_deadlines)) {
      value.vague = node.text;
      return;
    }
  }
  value.date = decode_date(node, decoder);
}

void TypeOf<Estimate>::decode(const Node& node, Estimate& value, Decoder& decoder) {
  if (!node.is_scalar()) return void(scalar(node, "een getal", decoder));
  if (node.text == unknown_number[0]) {
    value.unknown = true;
    return;
  }
  for (std::string_view prefix : rough_prefixes) {
    if (!node.text.starts_with(prefix)) continue;
    value.number = parse_number(node.text.substr(prefix.size()));
    value.approximate = true;
    if (value.number) return;
  }
  value.approximate = false;
  value.number = decode_number(node, decoder);
}

void TypeOf<ChainInfo>::decode_keyed(const Node& key, const Node& node, ChainInfo& value, Decoder& decoder) {
  decoder.about = "keten";
  if (value.key) {
    report_double(value, key, decoder);
  } else {
    value.id = "keten";
    value.key = &key;
    decode_mapping(node, key, table<ChainInfo>(), value, &value, decoder);
  }
  decoder.about.clear();
}

void report_double(const Entity& earlier, const Node& later, Decoder& decoder) {
  Finding& finding =
      decoder.report("id-dubbel", later.place(), fmt::format("{} staat er twee keer", quote(later.text)),
                     "Een id wijst één ding aan. Geef het tweede een ander id, of voeg de twee samen tot één.");
  finding.also.push_back({earlier.key->place(), "Hier staat de eerste"});
}

bool is_id(std::string_view text) {
  if (text.empty() || text.size() > 64 || text.front() == '-' || text.back() == '-') return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool fine = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c == '-' && text[i - 1] != '-');
    if (!fine) return false;
  }
  return true;
}

std::string id_for(std::string_view name) {
  std::string id;
  std::string piece;
  auto flush = [&] {
    const std::string folded = fold(piece);
    std::string plain;
    for (char c : folded)
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) plain += c;
    if (!plain.empty()) id += (id.empty() ? "" : "-") + plain;
    piece.clear();
  };
  for (char c : name) {
    const bool separator = c == ' ' || c == '-' || c == '_' || c == '.' || c == '/' || c == ',' || c == '&';
    separator ? flush() : piece.push_back(c);
  }
  flush();
  return id.substr(0, 64);
}

void check_id(const Node& key, Decoder& decoder) {
  if (is_id(key.text)) return;
  Finding& finding = decoder.report("id-ongeldig", key.place(), fmt::format("{} kan geen id zijn", quote(key.text)),
                                    "Een id bestaat uit kleine letters, cijfers en losse streepjes, en is hooguit 64 "
                                    "tekens lang. De naam zelf zet u bij `naam`.");
  const std::string meant = id_for(key.text);
  if (is_id(meant)) finding.suggestion = meant;
}

namespace {

/// Which other entity knows this key: "een actie"; empty when none does.
std::string_view owner_of(std::string_view key, const EntityTable& except) {
  for (const EntityTable* other : chain_tables()) {
    if (other == &except || other->is_file) continue;
    if (const Field* field = find_field(*other, key); field && field != other->note) return other->name;
  }
  return {};
}

void report_unknown_key(const Node& key, const EntityTable& table, Decoder& decoder) {
  std::vector<std::string_view> known;
  for (const Field& field : table.fields) known.push_back(field.key);
  if (!table.is_file) known.push_back(table.note->key);
  const std::string meant = closest(key.text, known);
  std::string advice;
  if (meant.empty()) {
    const std::string_view owner = owner_of(key.text, table);
    if (!owner.empty()) advice = fmt::format("{} hoort bij {}. ", quote(key.text), owner);
    advice += table.is_file ? "De secties zijn: " + quoted_list(known) + "."
                            : "U kunt hier schrijven: " + quoted_list(known) + ".";
  }
  Finding& finding =
      table.is_file
          ? decoder.report("sectie-onbekend", key.place(), fmt::format("Er is geen sectie {}", quote(key.text)), advice)
          : decoder.report("sleutel-onbekend", key.place(),
                           fmt::format("De sleutel {} bestaat niet bij {}", quote(key.text), table.name), advice);
  finding.suggestion = meant;
}

void report_missing(const Field& field, const Node& key, const EntityTable& table, Decoder& decoder) {
  const std::string example =
      field.example.empty() ? "" : fmt::format(", bijvoorbeeld `{}: {}`", field.key, field.example);
  decoder.report("sleutel-ontbreekt", key.place(), fmt::format("Bij {} ontbreekt `{}`", table.name, field.key),
                 fmt::format("Vul `{}` in{}.", field.key, example));
}

}  // namespace

void decode_mapping(const Node& node, const Node& key, const EntityTable& table, Annotated& common, void* entity,
                    Decoder& decoder) {
  if (!node.is_mapping() && !is_absent(node)) {
    decoder.wrong_value(
        node, table.is_file ? "een blok met secties, zoals `keten:`" : "een blok met sleutels",
        fmt::format("Zet elke sleutel op een eigen regel, met een dubbele punt: `{}: …`.", table.fields.front().key));
    return;
  }
  common.node = &node;
  for (const Entry& entry : node.entries) {
    const std::string_view name = entry.key.text;
    if (const Field* field = find_field(table, name)) {
      if (table.is_file) decoder.section = field->key;
      void* const owner = field == table.note ? &common : entity;
      if (!is_absent(entry.value)) field->decode(entry.key, entry.value, owner, decoder);
    } else if (!is_own_key(name)) {
      report_unknown_key(entry.key, table, decoder);
    }
  }
  for (const Field& field : table.fields) {
    if (!field.required) continue;
    const Entry* entry = node.find(field.key);
    if (!entry || is_absent(entry->value)) report_missing(field, entry ? entry->key : key, table, decoder);
  }
}

}  // namespace keten
