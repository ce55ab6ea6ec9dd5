# Wrappers around LLVM's CMake functions, so that a leaf CMakeLists.txt lists
# facts only. All of them link the shared libMLIR.

# Library without MLIR: only the standard library and other plain libraries.
#   add_ganglion_library(name sources... [LINK_LIBS libs...])
function(add_ganglion_library name)
  cmake_parse_arguments(ARG "" "" "LINK_LIBS" ${ARGN})
  add_library(${name} STATIC ${ARG_UNPARSED_ARGUMENTS})
  llvm_update_compile_flags(${name})
  set_target_properties(${name} PROPERTIES POSITION_INDEPENDENT_CODE ON)
  target_link_libraries(${name} PUBLIC ${ARG_LINK_LIBS})
  ganglion_install_library(${name})
endfunction()

# Library of MLIR code: a dialect, its transforms, a conversion, a target.
#   add_ganglion_mlir_library(name sources... [DEPENDS targets...]
#                             [LINK_LIBS libs...])
function(add_ganglion_mlir_library name)
  cmake_parse_arguments(ARG "" "" "DEPENDS;LINK_LIBS" ${ARGN})
  add_library(${name} STATIC ${ARG_UNPARSED_ARGUMENTS})
  llvm_update_compile_flags(${name})
  if(ARG_DEPENDS)
    add_dependencies(${name} ${ARG_DEPENDS})
  endif()
  set_target_properties(${name} PROPERTIES POSITION_INDEPENDENT_CODE ON)
  target_link_libraries(${name} PUBLIC ${ARG_LINK_LIBS} MLIR LLVM)
  ganglion_install_library(${name})
endfunction()

# Static libraries are exported for the installed CMake package.
function(ganglion_install_library name)
  target_include_directories(${name} PUBLIC
    $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>
    $<BUILD_INTERFACE:${PROJECT_BINARY_DIR}/include>
    $<INSTALL_INTERFACE:include>)
  install(TARGETS ${name} EXPORT GanglionTargets ARCHIVE DESTINATION lib)
endfunction()

#   add_ganglion_tool(name sources... LINK_LIBS libs...)
function(add_ganglion_tool name)
  cmake_parse_arguments(ARG "" "" "LINK_LIBS" ${ARGN})
  add_llvm_executable(${name} ${ARG_UNPARSED_ARGUMENTS})
  llvm_update_compile_flags(${name})
  target_link_libraries(${name} PRIVATE ${ARG_LINK_LIBS} MLIR LLVM)
  set_target_properties(${name} PROPERTIES
    INSTALL_RPATH "$ORIGIN/../lib;${LLVM_LIBRARY_DIR}")
  install(TARGETS ${name} RUNTIME DESTINATION bin)
  set_property(GLOBAL APPEND PROPERTY GANGLION_TEST_DEPENDS ${name})
endfunction()

# GoogleTest binary run by lit; the name must end in Tests.
#   add_ganglion_unittest(name sources... LINK_LIBS libs...)
function(add_ganglion_unittest name)
  cmake_parse_arguments(ARG "" "" "LINK_LIBS" ${ARGN})
  add_llvm_executable(${name} IGNORE_EXTERNALIZE_DEBUGINFO NO_INSTALL_RPATH
    ${ARG_UNPARSED_ARGUMENTS})
  llvm_update_compile_flags(${name})
  set_target_properties(${name} PROPERTIES
    RUNTIME_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR})
  target_link_libraries(${name} PRIVATE ${ARG_LINK_LIBS} GTest::gtest_main
    GTest::gmock)
  add_dependencies(GanglionUnitTests ${name})
endfunction()

# Google Benchmark program, built by the target `benchmarks` only.
#   add_ganglion_benchmark(name sources... LINK_LIBS libs...)
function(add_ganglion_benchmark name)
  cmake_parse_arguments(ARG "" "" "LINK_LIBS" ${ARGN})
  add_executable(${name} EXCLUDE_FROM_ALL ${ARG_UNPARSED_ARGUMENTS})
  llvm_update_compile_flags(${name})
  target_link_libraries(${name} PRIVATE ${ARG_LINK_LIBS}
    benchmark::benchmark_main)
  add_dependencies(benchmarks ${name})
endfunction()

# Dialect headers and reference page from <Name>Ops.td in the current folder.
#   add_ganglion_dialect(SNN snn)
function(add_ganglion_dialect name mnemonic)
  set(LLVM_TARGET_DEFINITIONS ${name}Ops.td)
  mlir_tablegen(${name}Ops.h.inc -gen-op-decls)
  mlir_tablegen(${name}Ops.cpp.inc -gen-op-defs)
  mlir_tablegen(${name}Dialect.h.inc -gen-dialect-decls -dialect=${mnemonic})
  mlir_tablegen(${name}Dialect.cpp.inc -gen-dialect-defs -dialect=${mnemonic})
  mlir_tablegen(${name}Attrs.h.inc -gen-attrdef-decls
    -attrdefs-dialect=${mnemonic})
  mlir_tablegen(${name}Attrs.cpp.inc -gen-attrdef-defs
    -attrdefs-dialect=${mnemonic})
  mlir_tablegen(${name}Enums.h.inc -gen-enum-decls)
  mlir_tablegen(${name}Enums.cpp.inc -gen-enum-defs)
  add_mlir_dialect_tablegen_target(Ganglion${name}IncGen)
  add_mlir_doc(${name}Ops ${name} Dialects/ -gen-dialect-doc
    -dialect=${mnemonic})
endfunction()

# Op interfaces from <Name>Interfaces.td in the current folder.
function(add_ganglion_op_interfaces name)
  set(LLVM_TARGET_DEFINITIONS ${name}Interfaces.td)
  mlir_tablegen(${name}Interfaces.h.inc -gen-op-interface-decls)
  mlir_tablegen(${name}Interfaces.cpp.inc -gen-op-interface-defs)
  add_mlir_generic_tablegen_target(Ganglion${name}InterfacesIncGen)
endfunction()

# Pass declarations and reference page from Passes.td in the current folder.
#   add_ganglion_passes(SNN)
function(add_ganglion_passes name)
  set(LLVM_TARGET_DEFINITIONS Passes.td)
  mlir_tablegen(Passes.h.inc -gen-pass-decls -name ${name})
  add_mlir_generic_tablegen_target(Ganglion${name}PassesIncGen)
  add_mlir_doc(Passes ${name}Passes Passes/ -gen-pass-doc)
endfunction()
