"""Renew the hashed requirements files from pyproject.toml. Run by `make lock`.

`requirements/run.txt` is what the product needs (and what builds it), `requirements/dev.txt` adds the
tools of tests and checks at the same versions. Neither file names a package index.
"""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCKS = {
    "run": ["--extra", "build"],
    "dev": ["--extra", "build", "--extra", "dev", "--constraint", "requirements/run.txt"],
}


def main() -> int:
    """Compile each lock in turn; the first failure ends it."""
    uv = Path(sys.executable).parent / "uv"
    for name, extras in LOCKS.items():
        compiled = subprocess.run(
            [
                uv,
                "pip",
                "compile",
                "pyproject.toml",
                *extras,
                "--output-file",
                f"requirements/{name}.txt",
                "--python-version",
                "3.11",
                "--universal",
                "--generate-hashes",
                "--no-emit-index-url",
                "--no-emit-find-links",
                "--custom-compile-command",
                "make lock",
                "--quiet",
                *sys.argv[1:],
            ],
            cwd=ROOT,
            env=dict(os.environ, UV_NO_PROGRESS="1"),
        )
        if compiled.returncode:
            return compiled.returncode
        print(f"requirements/{name}.txt renewed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
