"""Reasons not to start, said in one sentence. For the launcher and the command line."""

from __future__ import annotations

import errno
import socket
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from caaisy_app.core.settings import Settings


class Refusal(Exception):
    """The product cannot start here and now; the message is one sentence that says what to do."""


def load_settings(**given: Any) -> Settings:
    """Settings from the environment, overridden by what was `given` on the command line (not None)."""
    try:
        return Settings(**{name: value for name, value in given.items() if value is not None})
    except ValidationError as error:
        first = error.errors()[0]
        name = "CAAISY_" + "_".join(str(part) for part in first["loc"]).upper()
        raise Refusal(f"The setting {name} cannot be used: {first['msg']}.") from None


def refuse_unsafe(settings: Settings) -> None:
    """Refuse to be reachable from elsewhere: there is no sign-in yet."""
    if not settings.on_loopback:
        raise Refusal(
            f"Caaisy has no sign-in yet and therefore serves this machine only: {settings.host} is not a"
            " loopback address, use 127.0.0.1 (setting CAAISY_HOST)."
        )
    if settings.mode == "production":
        raise Refusal(
            "Caaisy has no sign-in yet and therefore serves the demo businesses only: unset CAAISY_MODE."
        )


def refuse_busy_port(host: str, port: int) -> None:
    """Refuse a port that another program listens on or that we may not use."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                raise Refusal(
                    f"Port {port} of {host} is in use by another program: stop that one, or choose another"
                    f' port, for example: make run ARGS="--port {port + 1}".'
                ) from None
            if error.errno in (errno.EACCES, errno.EPERM):
                raise Refusal(
                    f"Port {port} may not be used without administrator rights: choose one above 1023."
                ) from None
            raise Refusal(f"Port {port} of {host} cannot be used: {error.strerror}.") from None


def refuse_unwritable(folder: Path) -> None:
    """Refuse a data folder that cannot be made or written to."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        probe = folder / ".writable"
        probe.touch()
        probe.unlink()
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise Refusal(f"The disk is full: {folder} cannot be written; free some space.") from None
        raise Refusal(
            f"The data folder {folder} cannot be written to ({error.strerror}): make it writable for you, or"
            " choose another with CAAISY_DATA_DIR."
        ) from None


def free_port() -> int:
    """A port of 127.0.0.1 that is free right now."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
