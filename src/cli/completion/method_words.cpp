#include "cli/completion/method_words.hpp"

#include "keten/load.hpp"
#include "keten/method.hpp"

namespace keten::cli {

namespace {

template <class T>
std::vector<std::string> ids_of(const ById<T>& items) {
  std::vector<std::string> ids;
  for (const T& item : items) ids.push_back(item.id);
  return ids;
}

}  // namespace

std::vector<std::string> block_words() { return ids_of(built_in_method(default_method)->blocks); }

std::vector<std::string> target_group_words() { return ids_of(built_in_method(default_method)->target_groups); }

}  // namespace keten::cli
