// Contact data: where it stands, and whether it can be right at all: what people write is taken as it is, so these
// refuse only what cannot work.
#pragma once

#include <string_view>

#include "model/fields/tables.hpp"
#include "model/queries.hpp"

namespace keten::rules {

/// Calls `visit(thing, key, text)` for every text of this kind that stands at a key of a thing with an id; not for
/// those deeper inside.
template <class Visit>
void for_each_text(const Chain& chain, TextKind kind_of_text, const Visit& visit) {
  for_each_kind([&]<class T>(const Kind<T>& each) {
    if (!each.is_of_chain() || each.is_of_method()) return;
    for (const Field& field : table<T>().fields) {
      if (field.text != kind_of_text) continue;
      for (const T& thing : chain.*each.in_chain) {
        const Entry* entry = thing.node ? thing.node->find(field.key) : nullptr;
        if (entry && entry->value.is_scalar() && !entry->value.text.empty()) visit(thing, field.key, entry->value.text);
      }
    }
  });
}

/// What is wrong with a telephone number, as a Dutch clause such as "de 0 aan het begin ontbreekt"; empty when nothing
/// is. Numbers of the Netherlands in any notation, short ones such as 112 and 14 0341, and those of other countries
/// with their code. Words beside the number and a second number are fine.
std::string_view phone_problem(std::string_view text);

/// What is wrong with an e-mail address; empty when nothing is.
std::string_view email_problem(std::string_view text);

/// What is wrong with the address of a website, with or without `https://`; empty when nothing is.
std::string_view website_problem(std::string_view text);

}  // namespace keten::rules
