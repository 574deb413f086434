# The formats of `keten check`, read back and validated by programs that are not ours.
add_executable(write_formats ${CMAKE_CURRENT_SOURCE_DIR}/formats/write_formats.cpp)
target_link_libraries(write_formats PRIVATE test_options nlohmann_json::nlohmann_json)

set(corpus ${CMAKE_CURRENT_SOURCE_DIR}/formats/corpus.json)
set(written ${CMAKE_CURRENT_BINARY_DIR}/formats)
set(node_tests ${CMAKE_CURRENT_SOURCE_DIR}/node)
add_test(NAME formats/write COMMAND write_formats ${corpus} ${written})
set_tests_properties(formats/write PROPERTIES FIXTURES_SETUP formats)
add_test(NAME formats/read_back COMMAND ${KETEN_NODE} ${node_tests}/read_back.js ${corpus} ${written})
add_test(NAME formats/validate
  COMMAND ${KETEN_NODE} ${node_tests}/validate.js $<TARGET_FILE:keten> ${PROJECT_SOURCE_DIR} ${written} ${KETEN_XMLLINT})
set_tests_properties(formats/read_back formats/validate PROPERTIES FIXTURES_REQUIRED formats COST 10)
