# The GraphML of the examples, read back by xmllint.
foreach(example harderwijk-ermelo midden-drenthe minimaal rotterdam-overschie)
  set(file ${CMAKE_CURRENT_BINARY_DIR}/${example}.graphml)
  add_test(NAME formats/graphml_${example}_write
    COMMAND keten netwerk -C ${PROJECT_SOURCE_DIR}/examples/${example} --vandaag 2023-03-28 -o ${file})
  add_test(NAME formats/graphml_${example} COMMAND ${KETEN_XMLLINT} --noout --nonet ${file})
  set_tests_properties(formats/graphml_${example}_write PROPERTIES FIXTURES_SETUP graphml_${example})
  set_tests_properties(formats/graphml_${example} PROPERTIES FIXTURES_REQUIRED graphml_${example})
endforeach()
