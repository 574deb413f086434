# What `cmake --install --component dev` adds for programs that link the library: the headers, the archive, and what
# find_package(keten) reads. Users get none of it, so neither do the packages.
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)
set(config ${CMAKE_INSTALL_LIBDIR}/cmake/keten)
set_target_properties(libketen PROPERTIES EXPORT_NAME keten)
if(KETEN_SANITIZE)
  target_link_options(libketen INTERFACE $<INSTALL_INTERFACE:-fsanitize=${KETEN_SANITIZE}>)
endif()
install(TARGETS libketen EXPORT keten COMPONENT dev EXCLUDE_FROM_ALL INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(EXPORT keten NAMESPACE keten:: FILE keten-targets.cmake DESTINATION ${config} COMPONENT dev EXCLUDE_FROM_ALL)
install(DIRECTORY include/keten DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT dev EXCLUDE_FROM_ALL)
write_basic_package_version_file(keten-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES cmake/keten-config.cmake ${CMAKE_CURRENT_BINARY_DIR}/keten-config-version.cmake
        DESTINATION ${config} COMPONENT dev EXCLUDE_FROM_ALL)
