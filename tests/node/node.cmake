# The JSON Schema, read by an independent validator and by the language server of editors.
add_executable(rule_examples rule_examples.cpp)
target_link_libraries(rule_examples PRIVATE test_options)
add_test(NAME schema
  COMMAND ${KETEN_NODE} schema_test.mjs $<TARGET_FILE:keten> $<TARGET_FILE:rule_examples> ${PROJECT_SOURCE_DIR}
  WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}/node)
set_tests_properties(schema PROPERTIES TIMEOUT 600)  # a language server that does not answer keeps waiting
