// A document's data as plain values: what `--formaat json` prints and what a template is filled with.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace keten {

class Value;

/// A list of values.
using Array = std::vector<Value>;

/// Keys with values, in the order in which they were added. Keys are unique: `set` replaces.
class Object {
 public:
  Object() = default;
  Object(std::initializer_list<std::pair<std::string, Value>> members);

  void set(std::string key, Value value);
  /// The value of `key`, or nullptr.
  const Value* find(std::string_view key) const;
  const std::vector<std::pair<std::string, Value>>& members() const { return members_; }

 private:
  std::vector<std::pair<std::string, Value>> members_;
};

/// Nothing, yes/no, a number, text, a list or an object.
class Value {
 public:
  using Data = std::variant<std::nullptr_t, bool, std::int64_t, double, std::string, Array, Object>;

  Value() : data_(nullptr) {}
  Value(std::nullptr_t) : data_(nullptr) {}
  Value(bool value) : data_(value) {}
  Value(int value) : data_(std::int64_t{value}) {}
  Value(std::int64_t value) : data_(value) {}
  Value(std::size_t value) : data_(static_cast<std::int64_t>(value)) {}
  Value(double value) : data_(value) {}
  Value(std::string value) : data_(std::move(value)) {}
  Value(std::string_view value) : data_(std::string(value)) {}
  Value(const char* value) : data_(std::string(value)) {}
  Value(Array value) : data_(std::move(value)) {}
  Value(Object value) : data_(std::move(value)) {}

  // Defined in value.cpp: inline, each file that makes values would compile them again.
  Value(const Value&);
  Value(Value&&) noexcept;
  Value& operator=(const Value&);
  Value& operator=(Value&&) noexcept;
  ~Value();

  const Data& data() const { return data_; }
  bool is_null() const { return std::holds_alternative<std::nullptr_t>(data_); }
  const Array* array() const { return std::get_if<Array>(&data_); }
  const Object* object() const { return std::get_if<Object>(&data_); }
  const std::string* text() const { return std::get_if<std::string>(&data_); }

 private:
  Data data_;
};

}  // namespace keten
