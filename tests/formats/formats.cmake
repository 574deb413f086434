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

# What documents give as JSON, held against the schemas of it.
add_executable(write_outputs ${CMAKE_CURRENT_SOURCE_DIR}/formats/write_outputs.cpp)
target_link_libraries(write_outputs PRIVATE test_options)
set(outputs ${CMAKE_CURRENT_BINARY_DIR}/outputs)
file(GLOB example_chains CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/examples/*/keten.yaml)
list(TRANSFORM example_chains REPLACE "/keten.yaml$" "")
add_test(NAME formats/write_outputs
  COMMAND write_outputs ${outputs} ${example_chains} ${CMAKE_CURRENT_SOURCE_DIR}/nasty)
add_test(NAME formats/outputs COMMAND ${KETEN_NODE} outputs.mjs $<TARGET_FILE:keten> ${outputs}
  WORKING_DIRECTORY ${node_tests})
set_tests_properties(formats/write_outputs PROPERTIES FIXTURES_SETUP outputs)
set_tests_properties(formats/outputs PROPERTIES FIXTURES_REQUIRED outputs)
