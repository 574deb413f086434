// Whether contact data can be right at all: what people write is taken as it is, so these refuse only what cannot work.
#pragma once

#include <string_view>

namespace keten::rules {

/// What is wrong with a telephone number, as a Dutch clause such as "de 0 aan het begin ontbreekt"; empty when nothing
/// is. Numbers of the Netherlands in any notation, short ones such as 112 and 14 0341, and those of other countries
/// with their code. Words beside the number and a second number are fine.
std::string_view phone_problem(std::string_view text);

/// What is wrong with an e-mail address; empty when nothing is.
std::string_view email_problem(std::string_view text);

/// What is wrong with the address of a website, with or without `https://`; empty when nothing is.
std::string_view website_problem(std::string_view text);

}  // namespace keten::rules
