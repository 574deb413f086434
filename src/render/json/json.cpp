// The only file that includes nlohmann/json, which takes seconds to compile.
#include "render/json/json.hpp"

#include <nlohmann/json.hpp>

namespace keten {

namespace {

using Json = nlohmann::ordered_json;

Json convert(const Value& value) {
  struct Visitor {
    Json operator()(std::nullptr_t) const { return nullptr; }
    Json operator()(bool flag) const { return flag; }
    Json operator()(std::int64_t number) const { return number; }
    Json operator()(double number) const { return number; }
    Json operator()(const std::string& text) const { return text; }
    Json operator()(const Array& items) const {
      Json json = Json::array();
      for (const Value& item : items) json.push_back(convert(item));
      return json;
    }
    Json operator()(const Object& object) const {
      Json json = Json::object();
      for (const auto& [key, item] : object.members()) json.emplace(key, convert(item));
      return json;
    }
  };
  return std::visit(Visitor{}, value.data());
}

}  // namespace

std::string to_json(const Value& value) {
  return convert(value).dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string to_json_line(const Value& value) {
  return convert(value).dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace keten
