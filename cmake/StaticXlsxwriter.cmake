# The target xlsxwriter: libxlsxwriter as an archive. Debian has none, so it is built from the source package of the version
# that Debian has.
enable_language(C)
include(FetchContent)
FetchContent_Declare(xlsxwriter
  URL http://deb.debian.org/debian/pool/main/libx/libxlsxwriter/libxlsxwriter_1.1.4.orig.tar.gz
  URL_HASH SHA256=b379eb35fdd9c653ebe72485b9c992f612c7ea66f732784457997d6e782f619b
  DOWNLOAD_EXTRACT_TIMESTAMP OFF)
FetchContent_Populate(xlsxwriter)
find_library(ZLIB_LIBRARY libz.a REQUIRED)
set(BUILD_SHARED_LIBS OFF)
add_subdirectory(${xlsxwriter_SOURCE_DIR} ${xlsxwriter_BINARY_DIR} EXCLUDE_FROM_ALL SYSTEM)
