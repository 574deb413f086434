// The one gate of --publiek. A document is made whole; on its way out the gate takes the names and contact data of
// persons out of every text. Whatever a command writes passes it, in every format.
#pragma once

#include <string>
#include <vector>

#include "base/calendar.hpp"
#include "base/sheet.hpp"
#include "keten/chain.hpp"
#include "keten/value.hpp"

namespace keten::documents {

class Gate {
 public:
  /// Lets everything pass.
  Gate() = default;
  /// With `is_public` withholds what documents of this chain may not show.
  Gate(const Chain& chain, bool is_public);

  /// Withholds what documents of that chain may not show as well, when this gate is a public one.
  void add(const Chain& chain);

  std::string pass(std::string text) const;
  /// Every text in it. Keys stay as they are.
  Value pass(const Value& value) const;
  std::vector<Sheet> pass(std::vector<Sheet> sheets) const;
  Sheet pass(Sheet sheet) const;
  Calendar pass(Calendar calendar) const;

 private:
  bool is_public_ = false;
  std::vector<std::string> withheld_;  ///< the longest first
};

}  // namespace keten::documents
