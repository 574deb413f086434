# Sets COMMIT to the commit of git that stands in the folder, with "-gewijzigd" behind it when files differ from it.
# Empty without git, or when the folder is not a repository itself, as when it was unpacked from a tarball.
function(keten_find_commit folder)
  set(COMMIT "" PARENT_SCOPE)
  find_package(Git QUIET)
  if(NOT Git_FOUND OR NOT EXISTS ${folder}/.git)
    return()
  endif()
  # Without --exclude it would begin with a tag, where there is one.
  execute_process(COMMAND ${GIT_EXECUTABLE} -C ${folder} describe --always --abbrev=40 --exclude=* --dirty=-gewijzigd
                  RESULT_VARIABLE status OUTPUT_VARIABLE commit ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE)
  if(status EQUAL 0)
    set(COMMIT ${commit} PARENT_SCOPE)
  endif()
endfunction()
