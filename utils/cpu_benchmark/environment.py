"""The virtual environment with the frameworks, at pinned versions."""

import os
import subprocess
import sys
from pathlib import Path

from . import BenchmarkError

PACKAGES = [
    "numpy==2.4.6",
    "h5py==3.16.0",
    "torch==2.13.0",
    "snntorch==1.0.0",
    "norse==1.1.0",
    "sinabs==3.1.3",
    "jax==0.10.2",
    "spyx==1.0.0",
]
# Without the libraries for graphics cards, where the index has it.
SMALLER = {"torch==2.13.0": "torch==2.13.0+cpu"}


class InstallationError(BenchmarkError):
    """Packages that are not to be had, with what pip said."""


def make(directory):
    """The interpreter of the environment, which is made or completed."""
    directory = Path(directory)
    python = directory / "bin" / "python"
    stamp = directory / "installed.txt"
    wanted = "\n".join(PACKAGES) + "\n"
    if stamp.exists() and stamp.read_text() == wanted:
        return python
    print(f"installing packages into {directory}", file=sys.stderr, flush=True)
    if not python.exists():
        _run([sys.executable, "-m", "venv", directory], "the environment cannot be made")
    _install(python)
    stamp.write_text(wanted)
    return python


def _install(python):
    for package, smaller in SMALLER.items():
        if _pip(python, [smaller]).returncode:
            _run_pip(python, [package])
    _run_pip(python, [package for package in PACKAGES if package not in SMALLER])


def _pip(python, packages):
    command = [python, "-m", "pip", "install", "--quiet", *packages]
    return subprocess.run(command, capture_output=True, text=True)


def _run_pip(python, packages):
    done = _pip(python, packages)
    if done.returncode:
        raise InstallationError(_reason(done, f"cannot install {' '.join(packages)}"))


def _run(command, what):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise InstallationError(_reason(done, what))


def _reason(done, what):
    said = [line for line in done.stderr.splitlines() if line.startswith("ERROR")]
    said = said or done.stderr.splitlines()[-1:]
    return f"{what}: {' '.join(said) or f'exit code {done.returncode}'}"


def enter(directory):
    """Goes on in the environment: runs this script again there."""
    python = make(directory)
    if Path(sys.prefix).resolve() != Path(directory).resolve():
        os.execv(python, [str(python), *sys.argv])


def versions():
    """The installed versions of the packages."""
    from importlib import metadata

    names = (package.split("==")[0] for package in PACKAGES)
    return {name: metadata.version(name) for name in names}
