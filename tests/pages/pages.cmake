# Every page of keten, judged on accessibility by axe-core in a browser (tests/node/axe.mjs).
find_program(KETEN_CHROMIUM chromium REQUIRED)
add_test(NAME pages/accessible
  COMMAND ${KETEN_NODE} ${CMAKE_CURRENT_SOURCE_DIR}/node/axe.mjs $<TARGET_FILE:keten> ${PROJECT_SOURCE_DIR} ${KETEN_CHROMIUM})

# Names that try to break documents (tests/nasty), in every document and format.
add_test(NAME documents/whole COMMAND ${KETEN_NODE} ${CMAKE_CURRENT_SOURCE_DIR}/node/nasty.mjs $<TARGET_FILE:keten> ${PROJECT_SOURCE_DIR})
set_tests_properties(pages/accessible documents/whole PROPERTIES COST 20)
