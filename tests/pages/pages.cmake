# Every page of keten, judged on accessibility by axe-core in a browser (tests/node/axe.mjs).
find_program(KETEN_NODE node)
find_program(KETEN_CHROMIUM chromium)
if(KETEN_NODE AND KETEN_CHROMIUM)
  add_test(NAME pages/accessible
    COMMAND ${KETEN_NODE} ${CMAKE_CURRENT_SOURCE_DIR}/node/axe.mjs $<TARGET_FILE:keten> ${PROJECT_SOURCE_DIR} ${KETEN_CHROMIUM})
else()
  message(STATUS "keten: no node or chromium, so no tests 'pages' (Debian: apt install nodejs npm chromium)")
endif()
