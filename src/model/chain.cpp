#include "keten/chain.hpp"

namespace keten {

Chain::Chain() = default;
Chain::Chain(Chain&&) noexcept = default;
Chain& Chain::operator=(Chain&&) noexcept = default;
Chain::~Chain() = default;

}  // namespace keten
