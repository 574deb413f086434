# `./dev bench`: measures, prints, asserts nothing. Built on request only.
add_executable(bench EXCLUDE_FROM_ALL bench/bench.cpp bench/corpus.cpp)
target_compile_definitions(bench PRIVATE KETEN_BINARY="$<TARGET_FILE:keten>" NULL_PARSER="$<TARGET_FILE:null_parser>"
                                         KETEN_SOURCE_DIR="${PROJECT_SOURCE_DIR}" BENCH_DIR="${CMAKE_CURRENT_BINARY_DIR}/corpus"
                                         NETWORK_DIR="${CMAKE_CURRENT_BINARY_DIR}/network"
                                         HISTORY_DIR="${CMAKE_CURRENT_BINARY_DIR}/history")
target_link_libraries(bench PRIVATE keten_options $<IF:$<BOOL:${KETEN_STATIC}>,libketen,fmt::fmt>)
add_dependencies(bench keten null_parser)

add_executable(null_parser EXCLUDE_FROM_ALL bench/null_parser.cpp)
target_link_libraries(null_parser PRIVATE keten_options
                                          $<IF:$<BOOL:${KETEN_STATIC}>,${yaml_cpp_archive},yaml-cpp>)
