#include "base/version.hpp"

namespace keten {

constinit const std::string_view version = KETEN_VERSION;
constinit const std::string_view commit = KETEN_COMMIT;

}  // namespace keten
