"""`caaisy doctor`: look at everything an installation needs, and say what each missing part would give."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import socket
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

from pydantic import ValidationError

from caaisy_app.core.settings import Settings
from caaisy_app.core.speech_settings import (
    VOICE_PROGRAM,
    HearingSettings,
    VoiceSettings,
    what_speech_lacks,
)
from caaisy_app.launcher.refusal import (
    Refusal,
    load_settings,
    refuse_busy_port,
    refuse_unsafe,
    refuse_unwritable,
)

Level = Literal["ok", "optional", "problem"]


@dataclass(frozen=True)
class Finding:
    """One thing looked at. `optional` = absent, and what it would give; `problem` = must be mended."""

    part: str
    level: Level
    sentence: str


def doctor(*, as_json: bool = False) -> int:
    """Print what was found; returns 1 if something must be mended, else 0."""
    findings = list(examine())
    if as_json:
        json.dump([asdict(finding) for finding in findings], sys.stdout, indent=1, ensure_ascii=False)
        print()
    else:
        for finding in findings:
            print(f"{finding.level:<9} {finding.part:<11} {finding.sentence}")
    return 1 if any(finding.level == "problem" for finding in findings) else 0


def examine() -> Iterator[Finding]:
    """All findings: first what is needed, then the optional parts."""
    yield _python()
    try:
        settings = load_settings()
        refuse_unsafe(settings)
    except Refusal as refused:
        yield Finding("settings", "problem", str(refused))
        return
    yield Finding("settings", "ok", f"read; data folder {settings.data_dir}, mode {settings.mode}")
    yield _refusal("data folder", "can be written to", lambda: refuse_unwritable(settings.data_dir))
    yield from _database(settings)
    yield _pages(settings)
    yield _port(settings)
    yield _mail(settings)
    yield from _speech(settings)
    yield from _optional_programs()


def _python() -> Finding:
    version = ".".join(str(number) for number in sys.version_info[:3])
    return Finding("python", "ok" if sys.version_info >= (3, 11) else "problem", f"version {version}")


def _refusal(part: str, fine: str, check: Callable[[], None]) -> Finding:
    try:
        check()
    except Refusal as refused:
        return Finding(part, "problem", str(refused))
    return Finding(part, "ok", fine)


def _database(settings: Settings) -> Iterator[Finding]:
    from caaisy_app.core.db import DATABASE_ERRORS, Database
    from caaisy_app.core.migrations import current, revisions

    async def ask() -> str | None:
        database = Database(settings.database)
        try:
            return await current(database)
        finally:
            await database.aclose()

    kind = "PostgreSQL" if settings.database.startswith("postgresql") else "SQLite"
    file = settings.database.removeprefix("sqlite+aiosqlite:///")
    if kind == "SQLite" and not Path(file).is_file():
        yield Finding("database", "ok", "no SQLite file yet; `caaisy run` makes and fills it at its start")
        return
    try:
        found = asyncio.run(ask())
    except DATABASE_ERRORS as error:
        reason = str(error).splitlines()[0]
        yield Finding("database", "problem", f"{kind} does not answer ({reason}): check CAAISY_DATABASE_URL.")
        return
    yield Finding("database", "ok", f"{kind} answers")
    newest = revisions()[-1]
    if found == newest:
        yield Finding("migrations", "ok", f"the database is at {found}, the newest")
    elif found is None:
        yield Finding("migrations", "ok", "the database is empty; `caaisy run` prepares it at its start")
    elif found in revisions():
        yield Finding("migrations", "ok", f"the database is at {found}; `caaisy run` brings it to {newest}")
    else:
        yield Finding(
            "migrations",
            "problem",
            f"the database is at {found}, which this version does not know: update Caaisy.",
        )


def _pages(settings: Settings) -> Finding:
    from caaisy_app.ui.build import is_stale

    if is_stale(settings):
        return Finding("pages", "ok", "not built or out of date; `caaisy run` builds them at its start")
    return Finding("pages", "ok", "built and up to date")


def _port(settings: Settings) -> Finding:
    try:
        refuse_busy_port(settings.host, settings.port)
    except Refusal as refused:
        if _is_caaisy(settings):
            return Finding("port", "ok", f"{settings.port} is served by a running Caaisy")
        return Finding("port", "problem", str(refused))
    return Finding("port", "ok", f"{settings.port} of {settings.host} is free")


def _is_caaisy(settings: Settings) -> bool:
    """Whether the program that holds the port shows our front page."""
    try:
        with socket.create_connection((settings.host, settings.port), timeout=2) as connection:
            host = f"{settings.host}:{settings.port}"
            connection.sendall(f"GET /heute HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
            answer = b""
            while len(answer) < 65_536 and (part := connection.recv(65_536)):
                answer += part
    except OSError:
        return False
    return b"Caaisy" in answer


def _mail(settings: Settings) -> Finding:
    if settings.smtp_url is None:
        return Finding(
            "mail", "optional", "no CAAISY_SMTP_URL: mail is kept in the outbox instead of being sent"
        )
    return Finding("mail", "ok", "is sent through the server in CAAISY_SMTP_URL")


def _speech(settings: Settings) -> Iterator[Finding]:
    """What hears and speaks on the phone; needed only where a phone server is named."""
    try:
        hearing, voice = HearingSettings(), VoiceSettings()
    except ValidationError as refused:
        names = ", ".join(str(error["loc"][0]) for error in refused.errors())
        yield Finding("speech", "problem", f"CAAISY_STT_... or CAAISY_TTS_... cannot be used: {names}.")
        return
    lacks = list(what_speech_lacks(hearing, voice))
    for sentence in lacks:
        yield Finding("speech", "problem" if settings.has_phone else "optional", sentence)
    if not lacks:
        heard = "a server" if hearing.has_server else "Whisper"
        spoken = "a server" if voice.has_server else VOICE_PROGRAM
        yield Finding("speech", "ok", f"heard by {heard}, spoken by {spoken}")


def _optional_programs() -> Iterator[Finding]:
    parts = (
        ("postgresql", _postgres_server, "tests on PostgreSQL, and a database for more than one machine"),
        ("redis", lambda: shutil.which("redis-server"), "more than one web process"),
        (
            "livekit",
            lambda: os.environ.get("LIVEKIT_URL") or shutil.which("livekit-server"),
            "calls by telephone",
        ),
        ("chromium", _chromium, "the tests that drive the pages in a browser"),
        (
            "espeak-ng",
            lambda: shutil.which("espeak-ng"),
            "a voice without a server, and spoken callers in the tests of the phone",
        ),
    )
    for part, find, gives in parts:
        found = find()
        if found:
            yield Finding(part, "ok", f"{found}")
        else:
            yield Finding(part, "optional", f"not found; it would give {gives}")


def _postgres_server() -> str | None:
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"))
    return str(folders[-1]) if folders else shutil.which("postgres")


def _chromium() -> str | None:
    names = (os.environ.get("CAAISY_CHROMIUM"), "chromium", "chromium-browser", "google-chrome")
    return next((path for name in names if name and (path := shutil.which(name))), None)
