// Until the report and the handover have shapes: what they show as the agenda does.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "documents/agenda/agenda_blocks.hpp"
#include "documents/shape/shape.hpp"
#include "documents/shared/values.hpp"

namespace keten {

namespace documents {

template <class Block>
Object block_of(const Block& block) {
  return *value_of(shape_of<Block>(), &block, Reader::templates).object();
}

inline Value some(int count, std::string_view singular, std::string_view plural) {
  return count > 0 ? Value(counted(count, singular, plural)) : Value();
}

inline void set_named(Object& object, const std::string& key, const std::vector<Named>& list) {
  object.set(key, to_list(list));
  object.set(key + "-tekst", or_null(in_words(list)));
}

}  // namespace documents

inline Value to_value(const Question& question) { return documents::block_of(question); }
inline Value to_value(const BlockInFocus& block) { return documents::block_of(block); }
inline Value to_value(const BlockCoverage& coverage) { return documents::block_of(coverage); }
inline Value to_value(const VacantRole& role) { return documents::block_of(role); }
inline Value to_value(const WantedParty& wanted) { return documents::block_of(wanted); }

}  // namespace keten
