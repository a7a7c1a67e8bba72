"""The launcher with stand-in programs, for tests that stop and kill it: a small web server and a sleeper.

Run as `python -m tests.house.launch PORT FOLDER`; each program writes its process id into FOLDER.
"""

from __future__ import annotations

import asyncio
import sys
import time
from pathlib import Path

from caaisy_app.core.settings import Settings
from caaisy_app.launcher.children import Program
from caaisy_app.launcher.run import serve

WEB = """
import http.server, os, pathlib, subprocess, sys
folder = pathlib.Path(sys.argv[2])
grandchild = subprocess.Popen([sys.executable, "-c", "import signal; signal.pause()"])
(folder / "grandchild").write_text(str(grandchild.pid))
(folder / "web").write_text(str(os.getpid()))
os.chdir(folder)
(folder / "heute").touch()
here = ("127.0.0.1", int(sys.argv[1]))
http.server.ThreadingHTTPServer(here, http.server.SimpleHTTPRequestHandler).serve_forever()
"""
CALLS = """
import os, pathlib, signal, sys
with (pathlib.Path(sys.argv[1]) / "calls").open("a") as pids:
    pids.write(f"{os.getpid()}\\n")
signal.pause()
"""


def main() -> int:
    """Serve the stand-ins on the given port."""
    port, folder = int(sys.argv[1]), Path(sys.argv[2])
    web = Program("web  ", [sys.executable, "-c", WEB, str(port), str(folder)], {})
    calls = Program("calls", [sys.executable, "-c", CALLS, str(folder)], {})
    settings = Settings(port=port, data_dir=folder / "data")
    return asyncio.run(serve(settings, web, calls, started=time.monotonic()))


if __name__ == "__main__":
    sys.exit(main())
