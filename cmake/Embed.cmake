# Puts every file below a folder into the program, so that the binary needs no files beside it.
# The generated source defines keten::embedded_files() of src/embedded.hpp.
function(keten_embed target folder)
  file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE ${folder} ${folder}/*.yaml ${folder}/*.mustache ${folder}/*.css)
  list(SORT files)
  set(output ${CMAKE_CURRENT_BINARY_DIR}/embedded.cpp)
  list(TRANSFORM files PREPEND ${folder}/ OUTPUT_VARIABLE paths)
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -D FOLDER=${folder} -D "FILES=${files}" -D OUTPUT=${output}
            -P ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/WriteEmbedded.cmake
    DEPENDS ${paths} ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/WriteEmbedded.cmake
    COMMENT "Embedding templates"
    VERBATIM)
  target_sources(${target} PRIVATE ${output})
endfunction()
