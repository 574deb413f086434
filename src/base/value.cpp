#include "keten/value.hpp"

#include <utility>

namespace keten {

Value::Value(const Value&) = default;
Value::Value(Value&&) noexcept = default;
Value& Value::operator=(const Value&) = default;
Value& Value::operator=(Value&&) noexcept = default;
Value::~Value() = default;

Object::Object(std::initializer_list<std::pair<std::string, Value>> members) {
  for (const auto& [key, value] : members) set(key, value);
}

void Object::set(std::string key, Value value) {
  for (auto& [known, old] : members_)
    if (known == key) {
      old = std::move(value);
      return;
    }
  members_.emplace_back(std::move(key), std::move(value));
}

const Value* Object::find(std::string_view key) const {
  for (const auto& [known, value] : members_)
    if (known == key) return &value;
  return nullptr;
}

}  // namespace keten
