// Instruments as those who look for support read of them: what it is called for them, who offers it, and when somebody
// last made sure that it is so.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "documents/shared/shown_shapes.hpp"

namespace keten {

struct ShownOffer {
  ShownInstrument instrument;
  std::string title;                   ///< see offer_title
  std::vector<ShownHolder> providers;  ///< who carries it out on the day, and has not left
  std::vector<Named> functions;        ///< the basic functions that its kind fulfils
  std::optional<Date> confirmed;
  std::string for_whom;      ///< the target groups in words, or who it is for when there are none
  bool is_outdated = false;  ///< never confirmed, or longer ago than the threshold of the chain
};

/// The parties and persons who carry the instrument out on the day of `audience`, as the files name them: those with
/// the role `uitvoerder`; in a method without it, all who have a role in the instrument. Not who has left.
std::vector<Ref<Holder>> providers_of(const Chain& chain, const Instrument& instrument, Date day);

/// The name; in a public document the plain one, when the instrument has one.
std::string offer_title(const Instrument& instrument, bool is_public);

ShownOffer show_offer(const Chain& chain, const Instrument& instrument, const Audience& audience);

template <>
const documents::Shape& documents::shape_of<ShownOffer>();

}  // namespace keten
