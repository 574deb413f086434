#include "render/mustache/mustache_context.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <variant>
#include <vector>

#include <fmt/format.h>

#include "base/text/suggest.hpp"
#include "render/mustache/mustache_tree.hpp"

namespace keten::mustache {
namespace {

// How far the parts of a name lead.
struct Walk {
  const Value* reached = nullptr;  // the value of `known`; nullptr when not even the first part is known
  std::string_view known;          // the parts found, such as `partij` of `partij.naamm`
  bool complete = false;           // `known` is the whole name, or null takes the rest
};

const Value* find_nearest(Context context, std::string_view key) {
  for (auto value = context.rbegin(); value != context.rend(); ++value)
    if (const Object* object = (*value)->object())
      if (const Value* found = object->find(key)) return found;
  return nullptr;
}

Walk walk(Context context, std::string_view name) {
  if (name == ".") return {context.back(), name, true};
  Walk result;
  for (std::size_t begin = 0; begin <= name.size();) {
    const std::size_t end = std::min(name.find('.', begin), name.size());
    const std::string_view part = name.substr(begin, end - begin);
    const Value* next = nullptr;
    if (result.reached == nullptr)
      next = find_nearest(context, part);
    else if (const Object* object = result.reached->object())
      next = object->find(part);
    if (next == nullptr) return result;
    result = {next, name.substr(0, end), end == name.size() || next->is_null()};
    if (result.complete) return result;
    begin = end + 1;
  }
  return result;
}

void add_keys(const Value& value, std::vector<std::string_view>& keys) {
  if (const Object* object = value.object())
    for (const auto& [key, member] : object->members()) keys.push_back(key);
}

template <class Number>
std::string decimal(Number number) {
  std::array<char, 400> digits{};  // the longest double in plain notation takes about 345
  if constexpr (std::is_integral_v<Number>)
    return {digits.data(), std::to_chars(digits.begin(), digits.end(), number).ptr};
  else
    return {digits.data(), std::to_chars(digits.begin(), digits.end(), number, std::chars_format::fixed).ptr};
}

}  // namespace

const Value* look_up(Context context, std::string_view name) {
  const Walk result = walk(context, name);
  return result.complete ? result.reached : nullptr;
}

std::string unknown_name(Context context, std::string_view name) {
  const Walk result = walk(context, name);
  std::vector<std::string_view> keys;
  if (result.reached == nullptr)
    for (auto value = context.rbegin(); value != context.rend(); ++value) add_keys(**value, keys);
  else if (result.reached->object() == nullptr)
    return fmt::format("Onbekend veld `{}`: `{}` heeft geen velden", shown(name), shown(result.known));
  else
    add_keys(*result.reached, keys);

  const std::size_t begin = result.known.empty() ? 0 : result.known.size() + 1;
  const std::size_t end = std::min(name.find('.', begin), name.size());
  const std::string meant = closest(name.substr(begin, end - begin), keys);
  std::string message = fmt::format("Onbekend veld `{}`", shown(name));
  if (!meant.empty()) {
    const std::string full = fmt::format("{}{}{}", name.substr(0, begin), meant, name.substr(end));
    message += fmt::format(", bedoelde u `{}`?", shown(full));
  }
  return message;
}

bool is_truthy(const Value& value) {
  if (value.is_null()) return false;
  if (const bool* flag = std::get_if<bool>(&value.data())) return *flag;
  if (const std::string* text = value.text()) return !text->empty();
  if (const Array* list = value.array()) return !list->empty();
  return true;
}

std::string text_of(const Value& value) {
  if (const std::string* text = value.text()) return *text;
  if (const bool* flag = std::get_if<bool>(&value.data())) return *flag ? "true" : "false";
  if (const std::int64_t* number = std::get_if<std::int64_t>(&value.data())) return decimal(*number);
  if (const double* number = std::get_if<double>(&value.data())) return decimal(*number);
  return {};
}

}  // namespace keten::mustache
