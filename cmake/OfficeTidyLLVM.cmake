# Finds LLVM and Clang of the major version OFFICE_TIDY_LLVM.
#
# The version is not passed to find_package: LLVM's version file accepts only
# an equal major and minor, and distributions move the minor.

if(NOT LLVM_DIR)
  find_program(LLVM_CONFIG NAMES "llvm-config-${OFFICE_TIDY_LLVM}" llvm-config)
  if(NOT LLVM_CONFIG)
    message(FATAL_ERROR
      "LLVM ${OFFICE_TIDY_LLVM} was not found. Install its development "
      "packages, or point LLVM_DIR and Clang_DIR at its CMake files.")
  endif()
  execute_process(COMMAND "${LLVM_CONFIG}" --cmakedir
    OUTPUT_VARIABLE LLVM_DIR OUTPUT_STRIP_TRAILING_WHITESPACE)
  set(Clang_DIR "${LLVM_DIR}/../clang")
endif()

find_package(LLVM REQUIRED CONFIG)
find_package(Clang REQUIRED CONFIG)
if(NOT LLVM_VERSION_MAJOR EQUAL OFFICE_TIDY_LLVM)
  message(FATAL_ERROR
    "LLVM ${LLVM_VERSION} in ${LLVM_DIR} is not of major version "
    "${OFFICE_TIDY_LLVM}; set OFFICE_TIDY_LLVM or LLVM_DIR.")
endif()
message(STATUS "LLVM ${LLVM_VERSION} in ${LLVM_DIR}")

include_directories(SYSTEM ${LLVM_INCLUDE_DIRS} ${CLANG_INCLUDE_DIRS})
separate_arguments(LLVM_DEFINITIONS_LIST NATIVE_COMMAND ${LLVM_DEFINITIONS})
add_definitions(${LLVM_DEFINITIONS_LIST})
link_directories(${LLVM_LIBRARY_DIRS})
