# Run by cmake -P: writes the files as raw string literals.
set(source "#include \"embedded.hpp\"\n\nnamespace keten {\n\nstd::span<const EmbeddedFile> embedded_files() {\n")
string(APPEND source "  static constexpr EmbeddedFile files[] = {\n")
foreach(file IN LISTS FILES)
  file(READ ${FOLDER}/${file} text)
  string(APPEND source "      {\"${file}\", R\"~embedded~(${text})~embedded~\"},\n")
endforeach()
string(APPEND source "  };\n  return files;\n}\n\n}  // namespace keten\n")
file(WRITE ${OUTPUT} "${source}")
