# What find_package(keten) reads: the target keten::keten, with what else it links.
include(CMakeFindDependencyMacro)
find_dependency(Threads)
find_dependency(fmt)
find_dependency(yaml-cpp)
find_dependency(PkgConfig)
pkg_check_modules(libical REQUIRED IMPORTED_TARGET libical)
pkg_check_modules(xlsxwriter REQUIRED IMPORTED_TARGET xlsxwriter)
include(${CMAKE_CURRENT_LIST_DIR}/keten-targets.cmake)
