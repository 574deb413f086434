#include "typed.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace keten::guide {

namespace {

/// A line of the file that the line being typed stands under.
struct Parent {
  std::size_t depth;
  std::size_t row;
};

/// How many spaces a line begins with; npos for a line that says nothing: an empty one or a comment.
std::size_t depth_of(const std::string& line) {
  const std::size_t depth = line.find_first_not_of(' ');
  return depth == std::string::npos || line[depth] == '#' ? std::string::npos : depth;
}

bool is_item(std::string_view line) { return line.find_first_not_of(' ') == line.find("- "); }

/// What a line is found by: all of it up to the colon after a key, and the whole line when it holds no key.
std::string_view label_of(std::string_view line) {
  const std::size_t end = line.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789- ");
  if (is_item(line) || end == std::string_view::npos || line[end] != ':') return line;
  return line.substr(0, end);
}

/// The line after the last one that stands under `parent`, or after all lines when there is no parent.
std::size_t end_of(const Lines& lines, const Parent* parent) {
  std::size_t end = parent ? parent->row + 1 : 0;
  for (std::size_t row = end; row < lines.size(); ++row) {
    const std::size_t depth = depth_of(lines[row]);
    if (depth == std::string::npos) continue;
    if (parent && depth <= parent->depth) break;
    end = row + 1;
  }
  return parent ? end : lines.size();
}

bool begins_prose(const std::string& line) { return line.ends_with(" |"); }

/// Types one line; the row at which it stands. An item of a list comes below row `above`, the last one typed.
std::size_t type(Lines& lines, const std::string& line, const Parent* parent, std::size_t above) {
  const std::size_t end = end_of(lines, parent);
  std::size_t start = parent ? parent->row + 1 : 0;
  if (is_item(line)) start = std::max(start, above + 1);
  for (std::size_t row = start; row < end; ++row) {
    if (depth_of(lines[row]) != depth_of(line) || label_of(lines[row]) != label_of(line)) continue;
    lines[row] = line;
    return row;
  }
  if (!parent && !lines.empty()) lines.emplace_back();
  const std::size_t row = !parent && end > 0 ? end + 1 : end;
  lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(row), line);
  return row;
}

}  // namespace

Lines typed_into(Lines file, const Lines& shown) {
  std::vector<Parent> parents;
  std::size_t above = 0;
  for (const std::string& line : shown) {
    const std::size_t depth = line.find_first_not_of(' ');
    const bool is_in_prose = !parents.empty() && begins_prose(file[parents.back().row]) &&
                             (depth == std::string::npos || depth > parents.back().depth);
    if (is_in_prose) {
      file.insert(file.begin() + static_cast<std::ptrdiff_t>(++above), line);
      continue;
    }
    if (depth_of(line) == std::string::npos) continue;
    while (!parents.empty() && parents.back().depth >= depth) parents.pop_back();
    above = type(file, line, parents.empty() ? nullptr : &parents.back(), above);
    parents.push_back({depth, above});
  }
  return file;
}

}  // namespace keten::guide
