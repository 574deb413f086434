# What only a package for Debian has. https://www.debian.org/doc/debian-policy/ says why.
file(READ LICENSE license)
string(REGEX REPLACE "\n\n+" "\n.\n" license "${license}")
string(REPLACE "\n" "\n " license "${license}")
file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/copyright
     "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\nUpstream-Name: keten\n\n"
     "Files: *\nCopyright: De makers van keten\nLicense: EUPL-1.2\n ${license}\n")
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

# CMake takes the moment from SOURCE_DATE_EPOCH when it is set.
string(TIMESTAMP moment "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(WRITE ${compressed}/changelog "keten (${PROJECT_VERSION}) unstable; urgency=medium\n\n"
     "  * See CHANGELOG.md.\n\n -- ${KETEN_CONTACT}  ${moment}\n")
execute_process(COMMAND ${gzip} -9nf ${compressed}/changelog COMMAND_ERROR_IS_FATAL ANY)
install(FILES ${compressed}/changelog.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-dejavu-core, git, graphviz, pandoc")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"In een ketenaanpak werken organisaties in een gemeente, wijk of regio samen,
zodat mantelzorgers op tijd steun krijgen. Met keten houdt een ketenregisseur
zo'n samenwerking bij in gewone tekstbestanden. Het programma controleert die
bestanden, en maakt er agenda's, verslagen, actielijsten, rapporten, de sociale
kaart en een tekening van het netwerk van.")
