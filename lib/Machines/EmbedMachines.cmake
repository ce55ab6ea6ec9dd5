# Writes the machine descriptions FILES to OUTPUT as elements of a C++ array:
#   {"name", R"ganglion(text)ganglion"},
# A raw string takes quotes and backslashes as they are.
set(_elements)
foreach(_file IN LISTS FILES)
  file(READ "${_file}" _text)
  string(FIND "${_text}" ")ganglion\"" _end)
  if(NOT _end EQUAL -1)
    message(FATAL_ERROR "${_file} holds )ganglion\", which ends a raw string")
  endif()
  get_filename_component(_name "${_file}" NAME_WE)
  string(APPEND _elements "{\"${_name}\", R\"ganglion(${_text})ganglion\"},\n")
endforeach()
file(WRITE "${OUTPUT}" "${_elements}")
