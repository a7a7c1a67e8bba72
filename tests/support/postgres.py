"""A private PostgreSQL cluster for one test session.

It lives in a folder of its own below the temporary folder, listens on a Unix socket in that folder
only (so no port can clash and nobody else reaches it), and is removed at the end. Debian keeps the
server binaries outside PATH, and the server refuses to run as root: both are handled here.
"""

from __future__ import annotations

import ctypes
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psycopg

_START_SECONDS = 60
_OWNER = "caaisy"
_SUPERUSER = "postgres"
_INITDB = ("--auth=trust", "--encoding=UTF8", "--no-locale", "--no-sync")
# Unsafe for data, fast for tests. The odd zone catches code that leans on the server's zone.
_OPTIONS = {
    "listen_addresses": "",
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "max_connections": "250",
    "shared_buffers": "64MB",
    "timezone": "Asia/Kathmandu",
    "log_timezone": "UTC",
}


def find_binaries() -> Path | None:
    """The folder with `initdb` and `postgres`, newest version first; None if there is none."""

    def version(folder: Path) -> float:
        try:
            return float(folder.parent.name)
        except ValueError:
            return 0.0

    folders: list[Path] = []
    for pattern in ("lib/postgresql/*/bin", "pgsql-*/bin"):
        folders += Path("/usr").glob(pattern)
    folders.sort(key=version, reverse=True)
    on_path = shutil.which("initdb")
    if on_path:
        folders.append(Path(on_path).resolve().parent)
    for folder in folders:
        if (folder / "initdb").is_file() and (folder / "postgres").is_file():
            return folder
    return None


@dataclass(frozen=True)
class Cluster:
    """A running server. Databases belong to an ordinary role, as in production."""

    socket_folder: Path

    def url(self, database: str) -> str:
        """The SQLAlchemy URL of one of its databases."""
        return f"postgresql+psycopg://{_OWNER}@/{database}?host={quote(str(self.socket_folder), safe='')}"

    def create(self, name: str, template: str = "template1") -> None:
        """Make database `name` as a copy of `template`."""
        self._run(f'CREATE DATABASE "{name}" TEMPLATE "{template}" OWNER {_OWNER}')

    def drop(self, name: str) -> None:
        """Remove database `name`, whoever is still connected."""
        self._run(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    def _run(self, statement: str) -> None:
        with self.connect_as_superuser() as connection:
            connection.execute(statement.encode())

    def connect_as_superuser(self) -> psycopg.Connection[tuple[object, ...]]:
        """A connection in autocommit mode, for what only an administrator may do."""
        return psycopg.connect(
            host=str(self.socket_folder),
            user=_SUPERUSER,
            dbname="postgres",
            autocommit=True,
            connect_timeout=10,
        )


@contextmanager
def running_cluster(binaries: Path) -> Iterator[Cluster]:
    """Initialise, start, hand out, stop and remove a cluster."""
    account = _unprivileged_account()
    folder = Path(tempfile.mkdtemp(prefix="caaisy-pg-"))
    if account:
        os.chown(folder, account.pw_uid, account.pw_gid)
    options: dict[str, Any] = {"cwd": folder, "stdin": subprocess.DEVNULL}
    if account:
        options |= {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
    environment = {
        "PATH": os.environ.get("PATH", os.defpath),
        "LC_ALL": "C",
        "TZ": "UTC",
        "HOME": str(folder),
    }
    data = folder / "data"
    log = folder / "server.log"
    try:
        with log.open("wb") as output:
            subprocess.run(
                [binaries / "initdb", "-D", data, "-U", _SUPERUSER, *_INITDB],
                env=environment,
                stdout=output,
                stderr=output,
                check=True,
                **options,
            )
            settings = [word for name, value in _OPTIONS.items() for word in ("-c", f"{name}={value}")]
            server = subprocess.Popen(
                [binaries / "postgres", "-D", data, "-k", folder, *settings],
                env=environment,
                stdout=output,
                stderr=output,
                preexec_fn=_ends_with_parent(),
                **options,
            )
        try:
            cluster = Cluster(folder)
            _wait_until_it_answers(cluster, server, log)
            with cluster.connect_as_superuser() as connection:
                connection.execute(f"CREATE ROLE {_OWNER} LOGIN CREATEDB".encode())
            yield cluster
        finally:
            server.send_signal(signal.SIGINT)
            try:
                server.wait(timeout=20)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait()
    except subprocess.CalledProcessError as error:
        raise RuntimeError(f"initdb failed:\n{log.read_text(errors='replace')}") from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _unprivileged_account() -> pwd.struct_passwd | None:
    """Whom to run the server as: None means ourselves, unless we are root."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    raise RuntimeError("PostgreSQL refuses to run as root, and there is neither a user postgres nor nobody")


def _ends_with_parent() -> Callable[[], None] | None:
    """On Linux: let the kernel stop the server when the tests are killed."""
    if sys.platform != "linux":
        return None
    libc = ctypes.CDLL(None)
    set_parent_death_signal = 1

    def arrange() -> None:
        libc.prctl(set_parent_death_signal, signal.SIGINT)

    return arrange


def _wait_until_it_answers(cluster: Cluster, server: subprocess.Popen[Any], log: Path) -> None:
    deadline = time.monotonic() + _START_SECONDS
    while True:
        try:
            cluster.connect_as_superuser().close()
            return
        except psycopg.OperationalError:
            try:
                server.wait(timeout=0.05)
            except subprocess.TimeoutExpired:
                if time.monotonic() < deadline:
                    continue
            raise RuntimeError(f"PostgreSQL did not start:\n{log.read_text(errors='replace')}") from None
