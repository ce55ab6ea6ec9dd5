"""lit configuration of the tests written as files: round trips, passes, tools."""

import os

import lit.formats

config.name = "Ganglion"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".mlir", ".test"]
config.excludes = ["Inputs", "Unit", "CMakeLists.txt", "lit.cfg.py"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = os.path.join(config.ganglion_binary_dir, "test")

tools_dir = os.path.join(config.ganglion_binary_dir, "bin")
config.environment["PATH"] = os.pathsep.join(
    [tools_dir, config.llvm_tools_dir, config.environment["PATH"]]
)
config.environment["PYTHONDONTWRITEBYTECODE"] = "1"

# Tests that take minutes and gigabytes.
if lit_config.params.get("long"):
    config.available_features.add("long")

config.substitutions.append(("%python", config.python_executable))
config.substitutions.append(("%inputs", os.path.join(config.test_source_root, "Inputs")))
config.substitutions.append(("%ganglion_src_root", config.ganglion_source_dir))
config.substitutions.append(("%ganglion_bin_root", config.ganglion_binary_dir))
config.substitutions.append(("%cmake", config.cmake_command))
config.substitutions.append(("%cc", config.c_compiler))
config.substitutions.append(("%cxx", config.cxx_compiler))
config.substitutions.append(("%llvm_tools_dir", config.llvm_tools_dir))
config.substitutions.append(
    ("%ganglion_plugin", os.path.join(config.ganglion_binary_dir, "lib", "libGanglionPlugin.so"))
)
sanitize_flags = ""
if config.sanitize:
    sanitize_flags = "-fsanitize=" + config.sanitize.replace(";", ",") + " -fno-sanitize=vptr"
config.substitutions.append(("%sanitize_flags", sanitize_flags))
if config.sanitize:
    config.available_features.add("sanitizers")
    # libMLIR keeps registries alive until exit, and is not instrumented: memory
    # that our code poisons, its allocators hand out without clearing that.
    config.environment["ASAN_OPTIONS"] = "detect_leaks=0:allow_user_poisoning=0"
