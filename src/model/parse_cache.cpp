#include "model/parse_cache.hpp"

#include <cstddef>
#include <new>
#include <span>
#include <utility>

#include "model/without_bsns.hpp"

namespace keten {

namespace {

constexpr std::uint32_t as_known = 0;  // the file number of what is remembered

/// Makes nodes that stand in another file. Their text stays where it is.
class Copier {
 public:
  Copier(std::pmr::memory_resource& memory, std::uint32_t file) : memory_(memory), file_(file) {}

  Node copy(const Node& node) {
    Node copied = node;
    copied.file = file_;
    copied.items = all<Node>(node.items, [this](const Node& item) { return copy(item); });
    copied.entries = all<Entry>(node.entries, [this](const Entry& entry) {
      return Entry{copy(entry.key), copy(entry.value)};
    });
    return copied;
  }

  const Node* root(const Node& node) { return new (memory_.allocate(sizeof(Node), alignof(Node))) Node(copy(node)); }

 private:
  template <class T, class Make>
  std::span<const T> all(std::span<const T> from, const Make& make) {
    if (from.empty()) return {};
    T* to = static_cast<T*>(memory_.allocate(from.size_bytes(), alignof(T)));
    for (std::size_t i = 0; i < from.size(); ++i) new (to + i) T(make(from[i]));
    return {to, from.size()};
  }

  std::pmr::memory_resource& memory_;
  std::uint32_t file_;
};

Tree copy_of(const Tree& tree, std::uint32_t file) {
  Tree copied;
  if (!tree.root) return copied;
  copied.memory = std::make_unique<std::pmr::monotonic_buffer_resource>();
  copied.root = Copier(*copied.memory, file).root(*tree.root);
  return copied;
}

}  // namespace

struct ParseCache::Known {
  SourceFile file;  // masked
  ParsedFile parsed;
};

ParseCache::ParseCache() = default;
ParseCache::~ParseCache() = default;

ParsedFile ParseCache::parse(std::uint32_t index, SourceFile& file) {
  const std::string key = file.path + '\0' + file.text;
  const Known* known = nullptr;
  {
    const std::lock_guard lock(mutex_);
    if (const auto found = known_.find(key); found != known_.end()) known = found->second.get();
  }
  if (!known) {
    auto fresh = std::make_unique<Known>();
    fresh->file = file;
    fresh->parsed = parse_without_bsns(as_known, fresh->file);
    const std::lock_guard lock(mutex_);
    known = known_.emplace(key, std::move(fresh)).first->second.get();
  }
  file = known->file;
  ParsedFile parsed{copy_of(known->parsed.tree, index), known->parsed.findings};
  for (Finding& finding : parsed.findings) {
    finding.place.file = index;
    for (Also& also : finding.also) also.place.file = index;
  }
  return parsed;
}

}  // namespace keten
