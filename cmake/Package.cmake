# What `cmake --install` puts where, and the packages that `cpack --preset` makes of it.
include(GNUInstallDirs)
set(KETEN_ZSH_COMPLETIONS ${CMAKE_INSTALL_DATADIR}/zsh/site-functions CACHE STRING "Where zsh looks for completions")
set(KETEN_CONTACT "De makers van keten <keten@example.org>" CACHE STRING "Who answers for the packages")

install(TARGETS keten)

# Completion scripts come from the program itself: one step for all, since each change of the program makes them again.
set(completions ${CMAKE_CURRENT_BINARY_DIR}/completions)
file(MAKE_DIRECTORY ${completions})
set(scripts ${completions}/keten ${completions}/_keten ${completions}/keten.fish)
add_custom_command(OUTPUT ${scripts}
                   COMMAND keten aanvulling bash -o ${completions}/keten
                   COMMAND keten aanvulling zsh -o ${completions}/_keten
                   COMMAND keten aanvulling fish -o ${completions}/keten.fish
                   DEPENDS keten VERBATIM)
install(FILES ${completions}/keten DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${completions}/_keten DESTINATION ${KETEN_ZSH_COMPLETIONS})
install(FILES ${completions}/keten.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

# Man pages are compressed, as Debian wants them.
find_program(gzip gzip REQUIRED)
set(compressed ${CMAKE_CURRENT_BINARY_DIR}/compressed)
file(MAKE_DIRECTORY ${compressed})
file(GLOB man_pages CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/docs/man/*.1)
foreach(page IN LISTS man_pages)
  get_filename_component(name ${page} NAME)
  add_custom_command(OUTPUT ${compressed}/${name}.gz
                     COMMAND ${CMAKE_COMMAND} -E copy ${page} ${compressed}/${name}
                     COMMAND ${gzip} -9nf ${compressed}/${name}
                     DEPENDS ${page} VERBATIM)
  list(APPEND compressed_pages ${compressed}/${name}.gz)
endforeach()
install(FILES ${compressed_pages} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
add_custom_target(installed ALL DEPENDS ${scripts} ${compressed_pages})

install(FILES README.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY docs examples DESTINATION ${CMAKE_INSTALL_DOCDIR} PATTERN man EXCLUDE PATTERN demo.sh EXCLUDE)

# The licences of what is part of the program itself, as Debian tells them.
set(parts libcli11-dev libcmark-gfm-dev nlohmann-json3-dev)
if(KETEN_STATIC)
  list(APPEND parts libfmt-dev libyaml-cpp-dev)
endif()
if(KETEN_PORTABLE)
  list(APPEND parts libc6-dev libical-dev libstdc++-12-dev libxlsxwriter-dev zlib1g-dev)
endif()
foreach(part IN LISTS parts)
  install(FILES /usr/share/doc/${part}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR}/licenties RENAME ${part} OPTIONAL)
endforeach()

set(CPACK_PACKAGE_NAME keten)
set(CPACK_PACKAGE_CONTACT ${KETEN_CONTACT})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "houdt een ketenaanpak rond mantelzorgers bij in gewone bestanden")
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
if(KETEN_PORTABLE)
  install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
  set(CPACK_PACKAGE_FILE_NAME keten-${PROJECT_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR})
endif()
if(CMAKE_INSTALL_PREFIX STREQUAL /usr)
  include(cmake/Debian.cmake)
endif()
include(CPack)
