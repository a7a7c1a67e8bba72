"""Messages of callers that the database could not take: kept sealed on this machine, stored when it is back.

Written by a call (`agents.call.doing`), emptied by the phone worker (`agents.serving`). One file a message,
in `spool` in the data folder, readable by its owner only; the words in it are sealed with a key of their own
that a master key wraps, because the keys of the businesses stand in the database.
"""

from __future__ import annotations

import base64
import binascii
import json
import os
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path
from typing import Any, cast

import structlog

from caaisy_app.bootstrap import Container
from caaisy_app.core.actor import SystemActor
from caaisy_app.core.crypto import BadKeyring, CannotOpen, Keyring, Place, new_key, seal, unseal
from caaisy_app.core.errors import CaaisyError
from caaisy_app.core.ids import new_id
from caaisy_app.domain.calls.messages import LeaveMessage, leave_message

log = structlog.get_logger(__name__)
FOLDER = "spool"
UNREADABLE = (OSError, ValueError, KeyError, TypeError, CannotOpen, binascii.Error)


def keep(container: Container, message: LeaveMessage) -> bool:
    """Keep a message with the time it is left; False where this machine cannot even do that.

    On the disk when this returns.
    """
    folder = container.settings.data_dir / FOLDER
    name = new_id("spo")
    try:
        content = _sealed(container.keyring, name, replace(message, left_at=container.clock.now()))
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(folder / f"{name}.part", os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        (folder / f"{name}.part").rename(folder / f"{name}.json")
    except (OSError, BadKeyring) as error:
        log.error("message.not_kept", error=type(error).__name__)
        return False
    log.warning("message.kept_here", spooled=name)
    return True


async def store_kept(container: Container) -> int:
    """Store what is kept, the oldest first; how many were stored.

    Errors of the database pass through: what is not stored stays. A file that cannot be read, or whose
    business is gone, is left where it is and reported.
    """
    folder = container.settings.data_dir / FOLDER
    stored = 0
    for path in sorted(folder.glob("*.json")) if folder.is_dir() else ():
        try:
            message = _opened(container.keyring, path)
        except UNREADABLE as error:
            log.error("message.unreadable", spooled=path.stem, error=type(error).__name__)
            continue
        try:
            async with container.write() as uow:
                await leave_message(uow, SystemActor(message.business_id, "spool"), message)
        except CaaisyError as error:
            log.error("message.refused", spooled=path.stem, error=error.code)
            continue
        path.unlink(missing_ok=True)
        stored += 1
    return stored


def _sealed(keyring: Keyring, name: str, message: LeaveMessage) -> bytes:
    place = Place("spool", "message", name, message.business_id)
    key = new_key()
    key_id, wrapped = keyring.wrap(key, place)
    left_at = message.left_at.isoformat() if message.left_at is not None else None
    words = json.dumps({**asdict(message), "left_at": left_at}).encode()
    return json.dumps(
        {
            "business_id": message.business_id,
            "key_id": key_id,
            "key": base64.b64encode(wrapped).decode(),
            "message": base64.b64encode(seal(key, words, place)).decode(),
        }
    ).encode()


def _opened(keyring: Keyring, path: Path) -> LeaveMessage:
    content = cast("dict[str, Any]", json.loads(path.read_bytes()))
    place = Place("spool", "message", path.stem, content["business_id"])
    key = keyring.unwrap(content["key_id"], base64.b64decode(content["key"]), place)
    words = unseal(key, base64.b64decode(content["message"]), place)
    values = cast("dict[str, Any]", json.loads(words))
    left_at = values.pop("left_at", None)  # files of older versions have none
    return LeaveMessage(**values, left_at=datetime.fromisoformat(left_at) if left_at is not None else None)
