// What a document tells, whatever document it is: a struct together with its shape.
#pragma once

#include <memory>
#include <utility>

#include "documents/shape/shape.hpp"

namespace keten::documents {

class DocumentData {
 public:
  /// Keeps `told`, a struct that has a shape.
  template <class T>
  explicit DocumentData(T told) : shape_(shape_of<T>), told_(std::make_shared<const T>(std::move(told))) {}

  const Shape& shape() const { return shape_(); }
  Value value(Reader reader) const { return value_of(shape(), told_.get(), reader); }

 private:
  const Shape& (*shape_)();
  std::shared_ptr<const void> told_;
};

}  // namespace keten::documents
