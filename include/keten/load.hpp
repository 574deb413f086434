// From the files of a chain to the model: parse, decode by the field tables, resolve the references.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "keten/chain.hpp"
#include "keten/finding.hpp"

namespace keten {

class ParseCache;

/// The id of the method that a chain follows when it names none.
inline constexpr std::string_view default_method = "depressiepreventie-mantelzorgers";

struct LoadedChain {
  Chain chain;
  /// What reading, decoding and resolving found (rules of the family Vorm), in no particular order.
  std::vector<Finding> findings;
};

/// Makes a chain of its files. Pure: everything it needs is in `files`, whose paths are relative to the chain and in
/// byte order. Whatever cannot be read is left out and gives a finding; the rest is there. `workers` threads parse the
/// files. With a `cache` a file that it knows is not parsed again; the cache must outlive the chain.
LoadedChain load_chain(std::vector<SourceFile> files, unsigned workers = 1, ParseCache* cache = nullptr);

/// Whether documents can be made of a chain: its section `keten` is there, and its method.
bool is_usable(const Chain& chain);

/// The built-in method with this id, or nullptr. Decoded once.
std::shared_ptr<const Method> built_in_method(std::string_view id);

/// The ids of the built-in methods.
std::vector<std::string_view> built_in_methods();

}  // namespace keten
