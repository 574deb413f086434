#include "documents/shared/thing_names.hpp"

#include "keten/action.hpp"
#include "keten/block_work.hpp"
#include "keten/evaluation.hpp"
#include "keten/goal.hpp"
#include "keten/idea.hpp"
#include "keten/instrument.hpp"
#include "keten/meeting.hpp"
#include "keten/party.hpp"
#include "keten/person.hpp"
#include "keten/persona.hpp"
#include "model/kinds.hpp"

namespace keten {

std::optional<std::string> name_in(const Chain& chain, std::string_view section, std::string_view id) {
  std::optional<std::string> name;
  for_each_kind([&]<class T>(const Kind<T>& each) {
    if (each.section != section) return;
    if (const T* found = things<T>(chain).find(id); found && has_title(*found)) name = shown_name(*found);
  });
  return name;
}

}  // namespace keten
