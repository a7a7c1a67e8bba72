"""The web server: granian with one worker on the prebuilt pages. `python -m caaisy_app.web.server` runs it.

The framework's own launcher would compile and bundle at each start; the three internal switches that
leave this out are set here and nowhere else, and a test holds the start to its time.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from caaisy_app.core.settings import Settings
from caaisy_app.web.parent import SERVER_PID

_PROJECT = Path(__file__).resolve().parent.parent.parent
_PATIENCE_SECONDS = 3


class NotServable(Exception):
    """The server may not or cannot start; the message says why."""


def serve(settings: Settings) -> None:
    """Serve until SIGTERM or SIGINT. Raises `NotServable`.

    There is no sign-in yet, so only loopback addresses and only the demo mode are served.
    """
    if settings.mode != "demo" or not settings.on_loopback:
        raise NotServable(
            "There is no sign-in yet: Caaisy serves the demo businesses on a loopback address only"
            f" (mode {settings.mode}, host {settings.host})."
        )
    if not (_PROJECT / ".web" / "build" / "client" / "404.html").is_file():
        raise NotServable("The pages are not built yet: `caaisy run` builds them at its start.")
    os.chdir(_PROJECT)
    os.environ.update(_environment(settings))
    _keep_bytecode()

    from granian.constants import Interfaces
    from granian.log import LogLevels
    from granian.server import Server

    Server(
        target="caaisy_app.caaisy_app:app",
        factory=True,
        address=settings.host,
        port=settings.port,
        interface=Interfaces.ASGI,
        workers=1,
        respawn_failed_workers=True,
        workers_kill_timeout=_PATIENCE_SECONDS,
        log_level=LogLevels.warning,
    ).serve()


def _keep_bytecode() -> None:
    """Where Python is told to keep no bytecode, keep it in our own cache folder.

    Otherwise every start would compile about two thousand files of the framework: two seconds.
    """
    if sys.dont_write_bytecode:
        sys.dont_write_bytecode = False
        sys.pycache_prefix = str(_PROJECT / ".cache" / "pycache")


def _environment(settings: Settings) -> dict[str, str]:
    """What the worker process reads: our settings again, and how the framework is to behave."""
    own = {
        "CAAISY_MODE": settings.mode,
        "CAAISY_DATA_DIR": str(settings.data_dir.resolve()),
        "CAAISY_DATABASE_URL": settings.database,
        "CAAISY_HOST": settings.host,
        "CAAISY_PORT": str(settings.port),
        "CAAISY_LOG_LEVEL": settings.log_level,
    }
    if settings.text_host_url and settings.text_host_token:
        own["CAAISY_TEXT_HOST_URL"] = settings.text_host_url
        own["CAAISY_TEXT_HOST_TOKEN"] = settings.text_host_token.get_secret_value()
    return own | {
        SERVER_PID: str(os.getpid()),
        "REFLEX_ENV_MODE": "prod",
        "__REFLEX_SKIP_COMPILE": "true",
        "__REFLEX_MOUNT_FRONTEND_COMPILED_APP": "true",
        "REFLEX_STATE_MANAGER_MODE": "memory",
        "REFLEX_TELEMETRY_ENABLED": "false",
        "REFLEX_CHECK_LATEST_VERSION": "false",
        "REFLEX_DIR": str(_PROJECT / ".cache" / "reflex"),
    }


def main() -> None:
    """Serve with the settings of the environment."""
    settings = Settings()
    try:
        serve(settings)
    except NotServable as reason:
        sys.exit(str(reason))


if __name__ == "__main__":
    main()
