# How this project's targets are compiled, in one place.

find_package(fmt REQUIRED)
find_package(Threads REQUIRED)
find_program(FLATC flatc REQUIRED)
find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE}" CACHE STRING "")
  set(CMAKE_C_COMPILER_LAUNCHER "${CCACHE}" CACHE STRING "")
  # ccache can reuse objects across precompiled headers only when told so.
  set(ENV{CCACHE_SLOPPINESS} "pch_defines,time_macros,include_file_mtime,include_file_ctime")
endif()

add_library(OfficeTidyOptions INTERFACE)
target_compile_options(OfficeTidyOptions INTERFACE
  -Wall -Wextra -Wno-unused-parameter $<$<COMPILE_LANGUAGE:CXX>:-fno-rtti>
  $<$<BOOL:${OFFICE_TIDY_WERROR}>:-Werror>)
target_compile_definitions(OfficeTidyOptions INTERFACE
  OFFICE_TIDY_VERSION="${PROJECT_VERSION}")
target_include_directories(OfficeTidyOptions INTERFACE
  "${PROJECT_SOURCE_DIR}/lib" "${PROJECT_BINARY_DIR}/lib")

# office_tidy_library(NAME SOURCES... [DEPENDS targets...])
# A static library of lib/: position independent, so that the plugin can hold it.
function(office_tidy_library NAME)
  cmake_parse_arguments(ARG "" "" "DEPENDS" ${ARGN})
  add_library(${NAME} STATIC ${ARG_UNPARSED_ARGUMENTS})
  target_link_libraries(${NAME} PUBLIC OfficeTidyOptions fmt::fmt-header-only LLVM ${ARG_DEPENDS})
endfunction()
