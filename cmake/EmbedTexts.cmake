# cmake -DOUTPUT=file -DINPUTS=files;... -P EmbedTexts.cmake
# Writes a C++ source that defines officetidy::typelib::embeddedModels().

set(ARRAYS "")
set(ROWS "")
set(NUMBER 0)
list(SORT INPUTS)
foreach(INPUT IN LISTS INPUTS)
  get_filename_component(NAME "${INPUT}" NAME)
  file(READ "${INPUT}" BYTES HEX)
  string(REGEX REPLACE "(..)" "0x\\1," BYTES "${BYTES}")
  string(APPEND ARRAYS
    "const unsigned char Text${NUMBER}[] = {${BYTES}0};\n")
  string(APPEND ROWS "    {\"${NAME}\", textOf(Text${NUMBER})},\n")
  math(EXPR NUMBER "${NUMBER} + 1")
endforeach()

file(WRITE "${OUTPUT}" "#include \"TypeLibrary/Models.h\"

namespace {

${ARRAYS}
template <size_t N> llvm::StringRef textOf(const unsigned char (&Bytes)[N]) {
  return {reinterpret_cast<const char *>(Bytes), N - 1};
}

} // namespace

llvm::ArrayRef<officetidy::typelib::EmbeddedModel>
officetidy::typelib::embeddedModels() {
  static const EmbeddedModel Models[] = {
${ROWS}  };
  return Models;
}
")
