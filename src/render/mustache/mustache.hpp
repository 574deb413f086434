// Fills in Mustache templates: the core of the Mustache specification (comments, interpolation, sections, inverted
// sections, partials, delimiters; no lambdas), https://github.com/mustache/spec. Unlike other engines it is strict: a
// name that the data does not know is an error with its line and column, because users may replace our templates.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "keten/place.hpp"
#include "keten/value.hpp"

namespace keten {

struct TemplateError {
  std::string name;     ///< of the template or partial, as given
  Position at;          ///< row and column, in code points
  std::string message;  ///< plain Dutch, with a suggestion when a known name comes near
};

struct RenderedTemplate {
  std::string text;                   ///< empty when there are errors
  std::vector<TemplateError> errors;  ///< all of them, in order of place
};

struct TemplateOptions {
  /// Makes text safe for the target of the document; used for `{{name}}`, not for `{{{name}}}` and `{{&name}}`.
  std::function<std::string(std::string_view)> escape;
  /// The text of a partial, or nothing when there is no partial of that name.
  std::function<std::optional<std::string>(std::string_view)> partial;
  /// Without it a name that the data does not know counts as nothing, as the specification has it.
  bool strict = true;
};

/// Fills in `text`, the template called `name`, with `data`.
RenderedTemplate render_template(std::string_view name, std::string_view text, const Value& data,
                                 const TemplateOptions& options);

}  // namespace keten
