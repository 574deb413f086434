// A new chain: the files to begin with. What they say comes from the method and from the templates in templates/nieuw/.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/new_file.hpp"
#include "keten/choices.hpp"
#include "keten/method.hpp"
#include "keten/value.hpp"

namespace keten {

/// What is known of the chain before there is one.
struct NewChain {
  std::string name;  ///< empty: made of the areas, else of the method
  std::vector<std::string> areas;
  std::optional<Scale> scale;
  std::vector<const TargetGroup*> target_groups;
  Date today;
};

/// A file to make: a template of templates/nieuw/, and what it is filled in with.
struct FileToFill {
  std::string path;                ///< below the directory of the chain
  std::string_view template_name;  ///< such as "keten.yaml"
  Value data;
};

/// The recommended files, in the order in which one reads them, for a chain that follows the method with this id.
std::vector<FileToFill> files_of_new_chain(const NewChain& chain, std::string_view method_id, const Method& method);

/// Fills in the template. Whatever stands in the data comes back unchanged when the file is read.
NewFile fill_in(const FileToFill& file);

}  // namespace keten
