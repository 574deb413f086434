# `./dev bench`: measures, prints, asserts nothing. Built on request only.
file(GLOB bench_sources CONFIGURE_DEPENDS bench/*.cpp)
list(FILTER bench_sources EXCLUDE REGEX null_parser)
add_executable(bench EXCLUDE_FROM_ALL ${bench_sources})
target_compile_definitions(bench PRIVATE
  KETEN_BINARY="$<TARGET_FILE:keten>"
  NULL_PARSER="$<TARGET_FILE:null_parser>"
  KETEN_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
  AJV_SCRIPT="${CMAKE_CURRENT_SOURCE_DIR}/node/check_with_ajv.mjs"
  JSONSCHEMA_SCRIPT="${CMAKE_CURRENT_SOURCE_DIR}/bench/check_with_jsonschema.py"
  CORPUS_DIR="${CMAKE_CURRENT_BINARY_DIR}/corpus"
  NETWORK_DIR="${CMAKE_CURRENT_BINARY_DIR}/network"
  HISTORY_DIR="${CMAKE_CURRENT_BINARY_DIR}/history"
  SCHEMA_FILE="${CMAKE_CURRENT_BINARY_DIR}/keten.schema.json")
target_link_libraries(bench PRIVATE keten_options $<IF:$<BOOL:${KETEN_STATIC}>,libketen,fmt::fmt>)
add_dependencies(bench keten null_parser)

add_executable(null_parser EXCLUDE_FROM_ALL bench/null_parser.cpp)
target_link_libraries(null_parser PRIVATE keten_options
                                          $<IF:$<BOOL:${KETEN_STATIC}>,${yaml_cpp_archive},yaml-cpp>)
