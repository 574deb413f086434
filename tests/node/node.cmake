# The JSON Schema, read by an independent validator and by the language server of editors.
add_executable(rule_examples rule_examples.cpp)
target_link_libraries(rule_examples PRIVATE test_options)
add_test(NAME schema
  COMMAND ${KETEN_NODE} schema_test.mjs $<TARGET_FILE:keten> $<TARGET_FILE:rule_examples> ${PROJECT_SOURCE_DIR}
  WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}/node)
set_tests_properties(schema PROPERTIES COST 10 TIMEOUT 600)  # a language server that does not answer keeps waiting

# What `keten init` makes for editors, GitLab and GitHub.
add_test(NAME new_chain
  COMMAND ${KETEN_NODE} new_chain_test.mjs $<TARGET_FILE:keten>
  WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}/node)
set_tests_properties(new_chain PROPERTIES COST 10 TIMEOUT 600)

# The action, the template and the hook for those who check their chains in CI, with the examples of docs/ci.md.
add_test(NAME ci
  COMMAND ${KETEN_NODE} ci_test.mjs $<TARGET_FILE:keten> ${PROJECT_SOURCE_DIR}
  WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}/node)
set_tests_properties(ci PROPERTIES TIMEOUT 600)
