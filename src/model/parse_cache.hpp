// Remembers what the files of chains hold, so that a file that did not change between two revisions is parsed once.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "keten/chain.hpp"
#include "read/yaml/yaml.hpp"

namespace keten {

/// The chains that were loaded with it refer into it: it must outlive them. May be used by several threads at once.
class ParseCache {
 public:
  ParseCache();
  ~ParseCache();
  ParseCache(const ParseCache&) = delete;
  ParseCache& operator=(const ParseCache&) = delete;

  /// What parse_without_bsns makes of the file, as file number `index`; `file` is masked alike.
  ParsedFile parse(std::uint32_t index, SourceFile& file);

 private:
  struct Known;
  std::mutex mutex_;
  std::map<std::string, std::unique_ptr<const Known>> known_;  ///< by path and bytes
};

}  // namespace keten
