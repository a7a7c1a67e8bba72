"""The real LiveKit server and its Redis on loopback: found or built, configured, started and ended.

Used by `caaisy run --phone`, by the tests of the phone and by the benchmarks. Nothing listens outside
127.0.0.1, both programs are ended by their own handle, and every start has keys of its own.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import yaml

from caaisy_app.launcher.children import end_with_parent
from caaisy_app.launcher.refusal import Refusal, free_port

VERSION = "1.13.5"
MODULE = f"github.com/livekit/livekit-server/cmd/server@v{VERSION}"
_START_SECONDS = 20.0
_BUILD_SECONDS = 1800
_OLDEST_GO = (1, 26)  # its go.mod
_USUAL_GO = "/usr/local/go/bin"  # where Go's own installation instructions put it, often without PATH
_ADDRESS_FILE = "running.json"
_ENVIRONMENT = ("CAAISY_LIVEKIT_URL", "CAAISY_LIVEKIT_API_KEY", "CAAISY_LIVEKIT_API_SECRET")


@dataclass(frozen=True)
class PhoneServer:
    """A running server: where it listens, and the pair that signs tokens and webhooks."""

    url: str
    api_key: str
    api_secret: str
    folder: Path

    @property
    def environment(self) -> dict[str, str]:
        """The settings with which other processes of this installation find the server."""
        return dict(zip(_ENVIRONMENT, (self.url, self.api_key, self.api_secret), strict=True))


# ---- finding and building ----------------------------------------------------------------------------
def cached_binary() -> Path:
    """Where a built server is kept for all copies of the project on this machine."""
    base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return base / "caaisy" / f"livekit-server-{VERSION}"


def find_server() -> Path | None:
    """The server's program: built earlier, or a `livekit-server` on PATH; None if there is neither."""
    if os.access(cached_binary(), os.X_OK):
        return cached_binary()
    on_path = shutil.which("livekit-server")
    return Path(on_path) if on_path else None


def find_redis() -> Path:
    """The program of Redis (or of Valkey, which is the same to LiveKit); `Refusal` if there is none."""
    found = shutil.which("redis-server") or shutil.which("valkey-server")
    if found is None:
        raise Refusal(
            "The phone needs Redis, and redis-server was not found: install it (Debian, Ubuntu:"
            " apt-get install redis-server) and run the command again."
        )
    return Path(found)


def ensure_server(say: Callable[[str], None]) -> Path:
    """The server's program, built with Go on first use (about two minutes); `Refusal` where that fails."""
    found = find_server()
    if found is not None:
        return found
    go = shutil.which("go") or shutil.which("go", path=_USUAL_GO)
    if go is None:
        raise Refusal(
            "The phone needs the LiveKit server, which is built once with Go, and go was not found: install"
            f" Go {_OLDEST_GO[0]}.{_OLDEST_GO[1]} or newer, or put a livekit-server on PATH, and run the"
            " command again."
        )
    say(f"Building the LiveKit server {VERSION} (once, about two minutes) ...")
    target = cached_binary()
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="livekit-", dir=target.parent) as folder:
        built = subprocess.run(
            [go, "install", MODULE],
            env={**os.environ, "GOBIN": folder, "CGO_ENABLED": "0"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=_BUILD_SECONDS,
            check=False,
        )
        if built.returncode:
            raise Refusal(_why_not_built(built.stdout))
        (Path(folder) / "server").replace(target)
    return target


def _why_not_built(output: str) -> str:
    last = next((line.strip() for line in reversed(output.splitlines()) if line.strip()), "no reason given")
    if "requires go" in output or "toolchain not available" in output:
        return f"This Go is too old to build the LiveKit server ({last}): install a newer one."
    if any(word in output for word in ("dial tcp", "no such host", "i/o timeout", "connection refused")):
        return (
            "The LiveKit server could not be downloaded: check the network connection (or GOPROXY) and run"
            " the command again."
        )
    return f"The LiveKit server could not be built: {last}"


# ---- configuration -----------------------------------------------------------------------------------
@dataclass(frozen=True)
class Ports:
    """The ports of one run, all of 127.0.0.1."""

    http: int
    media: int
    redis: int

    @classmethod
    def free(cls) -> Ports:
        """Three that nobody uses right now."""
        return cls(free_port(), _free_udp_port(), free_port())


def _free_udp_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def server_configuration(
    ports: Ports, api_key: str, api_secret: str, redis_password: str, webhooks: Sequence[str]
) -> dict[str, object]:
    """The configuration of a server that this machine alone can reach.

    Read in livekit-server 1.13.5: the TCP port for media would listen on every address, hence 0; without
    a STUN server in its configuration it names a public one of a third party to every client, hence the
    discard port of this machine: nobody needs STUN on loopback. The level of the log is `warn`, because lines
    at `info` would carry callers' numbers.
    """
    configuration: dict[str, object] = {
        "port": ports.http,
        "bind_addresses": ["127.0.0.1"],
        "redis": {"address": f"127.0.0.1:{ports.redis}", "password": redis_password},
        "rtc": {
            "node_ip": "127.0.0.1",
            "use_external_ip": False,
            "enable_loopback_candidate": True,
            "udp_port": ports.media,
            "tcp_port": 0,
            "ips": {"includes": ["127.0.0.0/8"]},
            "stun_servers": ["127.0.0.1:9"],
        },
        "keys": {api_key: api_secret},
        "logging": {"level": "warn", "pion_level": "error", "json": True},
    }
    if webhooks:
        configuration["webhook"] = {"api_key": api_key, "urls": list(webhooks)}
    return configuration


def _write_private(path: Path, text: str) -> None:
    """Only this user reads it: it holds the key."""
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(text)


# ---- running -----------------------------------------------------------------------------------------
@contextmanager
def running(
    folder: Path, webhooks: Sequence[str] = (), say: Callable[[str], None] = lambda _text: None
) -> Iterator[PhoneServer]:
    """Start Redis and the server, wait until both answer, hand out the address, end both.

    `folder` keeps the configuration (mode 0600) and the logs of this run. `Refusal` says what is missing.
    """
    redis = find_redis()
    server = ensure_server(say)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    ports = Ports.free()
    key, secret, password = f"caaisy-{secrets.token_hex(4)}", secrets.token_hex(32), secrets.token_hex(16)
    _write_private(
        folder / "redis.conf",
        f"bind 127.0.0.1\nport {ports.redis}\nrequirepass {password}\n"
        'save ""\nappendonly no\ndaemonize no\nmaxmemory 64mb\n',
    )
    _write_private(
        folder / "livekit.yaml",
        yaml.safe_dump(server_configuration(ports, key, secret, password, webhooks), sort_keys=False),
    )
    with (
        _process("Redis", [str(redis), str(folder / "redis.conf")], folder) as redis_process,
        _waiting("Redis", redis_process, lambda: _redis_answers(ports.redis, password), folder),
        _process("LiveKit", [str(server), "--config", str(folder / "livekit.yaml")], folder) as process,
        _waiting("LiveKit", process, lambda: _http_answers(ports.http), folder),
    ):
        phone = PhoneServer(f"ws://127.0.0.1:{ports.http}", key, secret, folder)
        _write_private(folder / _ADDRESS_FILE, json.dumps(phone.environment))
        try:
            yield phone
        finally:
            (folder / _ADDRESS_FILE).unlink(missing_ok=True)


def running_environment(data_dir: Path) -> Mapping[str, str]:
    """The settings of the server that `caaisy run --phone` holds for this data folder; empty if none runs."""
    try:
        found = json.loads((folder_of(data_dir) / _ADDRESS_FILE).read_text())
    except (OSError, ValueError):
        return {}
    return {name: str(found[name]) for name in _ENVIRONMENT if name in found}


def folder_of(data_dir: Path) -> Path:
    """Where `caaisy run --phone` keeps the configuration and the logs of its server."""
    return data_dir / "phone"


@contextmanager
def _process(name: str, command: Sequence[str], folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    log = folder / f"{name.lower()}.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            command,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            preexec_fn=end_with_parent(),
        )
    try:
        yield process
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    """Ask twice (the first request lets the server wait for its calls, the second does not), then insist."""
    for patience in (0.5, 3.0):
        process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=patience)
            return
    process.kill()
    process.wait()


@contextmanager
def _waiting(
    name: str, process: subprocess.Popen[bytes], answers: Callable[[], bool], folder: Path
) -> Iterator[None]:
    deadline = time.monotonic() + _START_SECONDS
    while not answers():
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=0.05)
            raise Refusal(f"{name} ended at its start: {_last_line(folder / f'{name.lower()}.log')}")
        if time.monotonic() > deadline:
            raise Refusal(f"{name} has not answered for {_START_SECONDS:.0f} s.")
    yield


def _last_line(log: Path) -> str:
    lines = [line for line in log.read_text(errors="replace").splitlines() if line.strip()]
    return lines[-1].strip() if lines else "it said nothing."


def _redis_answers(port: int, password: str) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=1) as connection:
            connection.sendall(f"AUTH {password}\r\nPING\r\n".encode())
            answer = b""
            while b"PONG" not in answer and (part := connection.recv(256)):
                answer += part
            return b"PONG" in answer
    except OSError:
        return False


def _http_answers(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=1) as answer:
            return bool(answer.status == 200)
    except (OSError, urllib.error.URLError):
        return False


def main() -> None:
    """`python -m caaisy_app.launcher.phone_server`: build the server if it is not there."""
    try:
        ensure_server(print)
    except Refusal as refused:
        sys.exit(str(refused))


if __name__ == "__main__":
    main()
