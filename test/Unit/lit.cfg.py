"""lit configuration of the GoogleTest binaries."""

import os

import lit.formats

config.name = "Ganglion-Unit"
config.suffixes = []
config.test_source_root = os.path.join(config.ganglion_binary_dir, "test", "Unit")
config.test_exec_root = config.test_source_root
config.test_format = lit.formats.GoogleTest("", "Tests")
if config.sanitize:
    config.environment["ASAN_OPTIONS"] = "detect_leaks=0:allow_user_poisoning=0"
