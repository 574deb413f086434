# Puts every file below a folder into the program, so that the binary needs no files beside it: texts as they are, and
# the folders named after FOLDERS packed as a zip file each (`odt` becomes `odt.zip`).
# The generated source defines keten::embedded_files() of src/base/embedded.hpp.
function(keten_embed target folder)
  cmake_parse_arguments(PARSE_ARGV 2 arg "" "" "FOLDERS")
  file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE ${folder} ${folder}/*.yaml ${folder}/*.mustache ${folder}/*.css
       ${folder}/*.lua)
  list(TRANSFORM files PREPEND ${folder}/ OUTPUT_VARIABLE paths)
  foreach(packed IN LISTS arg_FOLDERS)
    set(archive ${CMAKE_CURRENT_BINARY_DIR}/${packed}.zip)
    # In the order of their names and with a fixed date: the same bytes each time.
    file(GLOB_RECURSE parts CONFIGURE_DEPENDS RELATIVE ${folder}/${packed} ${folder}/${packed}/*)
    list(SORT parts)
    list(TRANSFORM parts PREPEND ${folder}/${packed}/ OUTPUT_VARIABLE part_paths)
    get_filename_component(archive_folder ${archive} DIRECTORY)
    file(MAKE_DIRECTORY ${archive_folder})
    add_custom_command(
      OUTPUT ${archive}
      COMMAND ${CMAKE_COMMAND} -E tar cf ${archive} --format=zip --mtime=2020-01-01 ${parts}
      DEPENDS ${part_paths}
      WORKING_DIRECTORY ${folder}/${packed}
      COMMENT "Packing ${packed}"
      VERBATIM)
    list(APPEND archives ${packed}.zip)
    list(APPEND paths ${archive})
  endforeach()
  list(SORT files)
  set(output ${CMAKE_CURRENT_BINARY_DIR}/embedded.cpp)
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -D FOLDER=${folder} -D "FILES=${files}" -D ARCHIVE_FOLDER=${CMAKE_CURRENT_BINARY_DIR}
            -D "ARCHIVES=${archives}" -D OUTPUT=${output} -P ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/WriteEmbedded.cmake
    DEPENDS ${paths} ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/WriteEmbedded.cmake
    COMMENT "Embedding templates"
    VERBATIM)
  target_sources(${target} PRIVATE ${output})
endfunction()
