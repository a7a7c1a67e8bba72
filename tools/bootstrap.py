"""Set up `.venv`: create it, install the hashed requirements, install the project itself.

Run by `make` with any Python; uses the standard library only and stays readable for old Pythons, so
that those get a sentence instead of a syntax error. When nothing has changed since the last run it
does nothing. `--dev` adds what tests and checks need.
"""

import argparse
import contextlib
import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

OLDEST = (3, 11)
NEEDED_GIGABYTES = 2.0
ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "caaisy-installed.json"
LOG = VENV / "install.log"

# What pip says when something outside the project is wrong, and what to tell a person instead.
EXPLANATIONS = (
    (
        r"Python\.h: No such file|fatal error: Python\.h",
        "A package had to be compiled and the Python headers are missing: install them"
        " (Debian, Ubuntu: apt-get install python3-dev gcc) and run the command again.",
    ),
    (
        r"(gcc|cc|c\+\+|clang)['\"]? failed: No such file|unable to execute '?(gcc|cc|x86_64-linux-gnu-gcc)",
        "A package had to be compiled and there is no C compiler: install one"
        " (Debian, Ubuntu: apt-get install gcc python3-dev) and run the command again.",
    ),
    (
        r"No space left on device|Errno 28",
        "The disk is full: free about {gigabytes:.0f} GB where this folder lies and run the command again.",
    ),
    (
        r"Read-only file system|Permission denied|Errno 13|Errno 30",
        "Writing to {venv} was refused: make the folder writable for you, or copy the project to one that"
        " is, and run the command again.",
    ),
    (
        r"DO NOT MATCH THE HASHES",
        "A downloaded package is not the one this version was made with, so nothing was installed: try"
        " again, and if it stays, ask the package mirror's operator.",
    ),
    (
        r"Failed to establish a new connection|Temporary failure in name resolution|Name or service not known"
        r"|Connection refused|Network is unreachable|ConnectTimeout|Read timed out|ProxyError|SSLError"
        r"|Max retries exceeded|No matching distribution found",
        "The Python packages could not be downloaded: check the network connection (or pip's mirror and"
        " proxy settings) and run the command again; what is already there is kept.",
    ),
)


class Refusal(Exception):
    """Set-up cannot go on; the message is one sentence for the person at the keyboard."""


def check_python(version):
    """Refuse a Python that is too old. `version` is `sys.version_info` or the like."""
    if tuple(version[:2]) < OLDEST:
        raise Refusal(
            f"Caaisy needs Python {OLDEST[0]}.{OLDEST[1]} or newer and this is {version[0]}.{version[1]}:"
            " install a newer one and run `make PYTHON=/path/to/python3 ...`."
        )


def check_folder(root):
    """Refuse a folder that cannot be written to."""
    for folder in (root, root / ".venv"):
        if folder.exists() and not os.access(str(folder), os.W_OK | os.X_OK):
            raise Refusal(
                f"The folder {folder} cannot be written to: make it writable for you, or copy the project to"
                " one that is, and run the command again."
            )


def check_space(root):
    """Refuse to begin a first installation that cannot fit."""
    free = shutil.disk_usage(str(root)).free / 1e9
    if free < NEEDED_GIGABYTES:
        raise Refusal(
            f"The disk is nearly full: the first set-up needs about {NEEDED_GIGABYTES:.0f} GB and"
            f" {free:.1f} GB are free."
        )


def check_venv_module():
    """Refuse a Python that was installed without its venv and ensurepip modules."""
    if not (importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip")):
        raise Refusal(
            "This Python cannot make virtual environments: install the missing part (Debian, Ubuntu:"
            " apt-get install python3-venv) and run the command again."
        )


def newer_python():
    """A newer Python on PATH than the one running, or None."""
    for minor in range(14, OLDEST[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        if found:
            return found
    return None


def explain(output):
    """The sentence for what pip wrote, or None if it says nothing we know."""
    for pattern, sentence in EXPLANATIONS:
        if re.search(pattern, output):
            return sentence.format(venv=VENV, gigabytes=NEEDED_GIGABYTES)
    return None


def fingerprint(kind):
    """What the installation of `kind` ("run" or "dev") depends on, as a hash."""
    digest = hashlib.sha256()
    for path in (ROOT / "requirements" / (kind + ".txt"), ROOT / "pyproject.toml"):
        digest.update(path.read_bytes())
    digest.update(str(ROOT).encode())
    return digest.hexdigest()


def installed():
    """The fingerprints of what is installed, by kind; empty if nothing usable is there."""
    try:
        stamp = json.loads(STAMP.read_text())
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) and has_venv() else {}


def has_venv():
    """Whether `.venv` is whole, and made in this folder (its scripts name the folder)."""
    try:
        made_here = str(VENV) in (VENV / "pyvenv.cfg").read_text()
    except OSError:
        return False
    return (
        made_here
        and python_of(VENV).exists()
        and any(VENV.glob("lib*/python*/site-packages/pip/__main__.py"))
    )


def python_of(venv):
    """The interpreter inside a virtual environment."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def is_current(kind):
    """Whether `kind` is installed as the lock says. The dev set contains the run set."""
    have = installed()
    return any(have.get(each) == fingerprint(each) for each in ({kind, "dev"}))


def install(kind):
    """Bring `.venv` to what the lock of `kind` says."""
    started = time.monotonic()
    lock = ROOT / "requirements" / (kind + ".txt")
    if not has_venv():
        check_space(ROOT)
        check_venv_module()
        say("Making .venv with Python {}.{} ...".format(*sys.version_info[:2]))
        made = subprocess.run(
            [sys.executable, "-m", "venv", "--clear", str(VENV)],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )  # fmt: skip
        if made.returncode:
            raise Refusal(explain(made.stdout) or "Making .venv failed: " + made.stdout.strip())
    if STAMP.exists():
        STAMP.unlink()
    packages = len(re.findall(r"^[A-Za-z0-9]", lock.read_text(), re.MULTILINE))
    say(f"Installing {packages} packages (hashes checked) ...")
    pip(["install", "--require-hashes", "--no-deps", "--prefer-binary", "-r", str(lock)], packages)
    pip(["install", "--no-build-isolation", "--no-deps", "--editable", str(ROOT)], 0)
    STAMP.write_text(json.dumps({kind: fingerprint(kind)}))
    say(f"Installed in {time.monotonic() - started:.0f} s.")


def pip(arguments, packages):
    """Run pip, show how far it is, keep its words in a log; refuse with a sentence if it fails."""
    environment = dict(os.environ, PIP_DISABLE_PIP_VERSION_CHECK="1", PIP_NO_INPUT="1", PYTHONUNBUFFERED="1")
    process = subprocess.Popen(
        [str(python_of(VENV)), "-m", "pip", *arguments],
        env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        universal_newlines=True, errors="replace",
    )  # fmt: skip
    seen = 0
    lines = []
    for line in process.stdout or ():
        lines.append(line)
        if line.startswith(("Collecting ", "Requirement already satisfied")):
            seen += 1
            if packages and seen % 25 == 0:
                say(f"  {seen} of {packages} ...")
        elif line.startswith("Installing collected packages"):
            say("  unpacking ...")
    output = "".join(lines)
    with contextlib.suppress(OSError):
        LOG.write_text(output)
    if process.wait():
        sentence = explain(output)
        if sentence is None:
            last = [line.strip() for line in lines if line.strip()][-1:]
            sentence = "pip stopped with: {} (everything it said is in {}).".format("".join(last), LOG)
        raise Refusal(sentence)


def say(text):
    """One progress line."""
    print(text, flush=True)


def main():
    """Read the command line, set up, and turn refusals into one sentence and exit code 1."""
    parser = argparse.ArgumentParser(description="Set up .venv from the hashed requirements.")
    parser.add_argument("--dev", action="store_true", help="also what tests and checks need")
    kind = "dev" if parser.parse_args().dev else "run"
    try:
        try:
            check_python(sys.version_info)
        except Refusal:
            better = newer_python()
            if not better:
                raise
            os.execv(better, [better, *sys.argv])
        if not is_current(kind):
            check_folder(ROOT)
            install(kind)
    except Refusal as refusal:
        print(refusal, file=sys.stderr)
        return 1
    except OSError as error:
        print(explain(str(error)) or f"Set-up failed: {error}.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped; run the command again to go on.", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
