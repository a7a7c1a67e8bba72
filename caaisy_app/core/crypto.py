"""Encryption at rest: an envelope of AES-256-GCM keys. Used by services that keep secrets or sound.

A *master key* wraps the *data key* of each business (`core.datakeys`); the data key seals values and files.
Every sealed value is bound to its place by associated data, so a ciphertext that is moved to another row,
column or business is refused (NIST SP 800-38D: GCM authenticates AAD; nonces are 96 random bits, so one key
may seal 2^32 values). Master keys are versioned: the newest seals, older ones still open.
"""

from __future__ import annotations

import base64
import binascii
import json
import os
import secrets
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
NONCE_BYTES = 12
CHUNK_BYTES = 64 * 1024
_VERSION = b"\x01"
_MAGIC = b"CAAISY1\n"
_LENGTH = struct.Struct(">I")


class CannotOpen(ValueError):
    """The value was not sealed with this key for this place, or it was changed."""


class BadKeyring(ValueError):
    """The master keys cannot be read; the text says what to do."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a sealed value belongs: it opens nowhere else."""

    table: str
    column: str
    row: str
    business_id: str

    def bytes(self) -> bytes:
        """The associated data: a JSON list, so that no two places have the same bytes."""
        return json.dumps([self.table, self.column, self.row, self.business_id]).encode()


def new_key() -> bytes:
    """A fresh 256-bit key."""
    return secrets.token_bytes(KEY_BYTES)


def seal(key: bytes, plain: bytes, place: Place) -> bytes:
    """Version byte, nonce, ciphertext with its tag."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    return _VERSION + nonce + AESGCM(key).encrypt(nonce, plain, place.bytes())


def unseal(key: bytes, sealed: bytes, place: Place) -> bytes:
    """What `seal` was given; `CannotOpen` for another key, place or any changed byte."""
    if len(sealed) < 1 + NONCE_BYTES or sealed[:1] != _VERSION:
        raise CannotOpen("this is no sealed value")
    nonce, body = sealed[1 : 1 + NONCE_BYTES], sealed[1 + NONCE_BYTES :]
    try:
        return AESGCM(key).decrypt(nonce, body, place.bytes())
    except InvalidTag:
        raise CannotOpen("the value does not belong here, or it was changed") from None


class Keyring:
    """Master keys by id. The newest seals."""

    def __init__(self, keys: Mapping[str, bytes], newest: str) -> None:
        if newest not in keys or any(len(key) != KEY_BYTES for key in keys.values()):
            raise BadKeyring("every master key has 32 bytes, and the newest is one of them")
        self._keys = dict(keys)
        self.newest = newest

    def wrap(self, data_key: bytes, place: Place) -> tuple[str, bytes]:
        """The id of the newest master key, and the data key sealed with it."""
        return self.newest, seal(self._keys[self.newest], data_key, place)

    def unwrap(self, key_id: str, wrapped: bytes, place: Place) -> bytes:
        """The data key; `CannotOpen` where the master key is missing or is another one."""
        key = self._keys.get(key_id)
        if key is None:
            raise CannotOpen(f"the master key {key_id} is missing")
        return unseal(key, wrapped, place)

    @classmethod
    def parse(cls, text: str) -> Keyring:
        """`id:base64,id:base64`, the newest first; `BadKeyring` says what is wrong."""
        keys: dict[str, bytes] = {}
        for part in filter(None, (item.strip() for item in text.split(","))):
            name, _, encoded = part.partition(":")
            try:
                key = base64.b64decode(encoded, validate=True)
            except binascii.Error:
                key = b""
            if not name or name in keys or len(key) != KEY_BYTES:
                raise BadKeyring(
                    "CAAISY_MASTER_KEYS is id:key,id:key with a different id each and 32 bytes in base64"
                    " (openssl rand -base64 32)"
                )
            keys[name] = key
        if not keys:
            raise BadKeyring("CAAISY_MASTER_KEYS is empty")
        return cls(keys, next(iter(keys)))


def local_keyring(folder: Path) -> Keyring:
    """The key of one machine, made at first use: `master.key`, readable by its owner only (0600).

    For installations on one machine. `BadKeyring` where others can read the file.
    """
    path = folder / "master.key"
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        pass
    except FileNotFoundError:
        folder.mkdir(parents=True, exist_ok=True)
        return local_keyring(folder)
    else:
        with os.fdopen(handle, "wb") as file:
            file.write(b"local-1:" + base64.b64encode(new_key()) + b"\n")
            file.flush()
            os.fsync(file.fileno())
    if path.stat().st_mode & 0o077:
        raise BadKeyring(f"{path.name} can be read by others: chmod 600 it")
    return Keyring.parse(path.read_text())


class SealedWriter:
    """Writes a file in sealed chunks, so that sound of any length is never on the disk in the clear.

    Each chunk is bound to the place, to its number and to whether it is the last: chunks cannot be
    reordered, dropped or appended unnoticed. A file that was not closed lacks its last chunk; what is there
    can still be read (`read_sealed` with `whole=False`).
    """

    def __init__(self, path: Path, key: bytes, place: Place) -> None:
        self._cipher = AESGCM(key)
        self._place = place.bytes()
        self._number = 0
        self._pending = bytearray()
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        self._file: BinaryIO | None = os.fdopen(handle, "wb")
        self._file.write(_MAGIC)

    def write(self, data: bytes) -> None:
        """Add plain bytes; whole chunks go to the file sealed."""
        self._pending += data
        while len(self._pending) > CHUNK_BYTES:
            self._seal(bytes(self._pending[:CHUNK_BYTES]), last=False)
            del self._pending[:CHUNK_BYTES]

    def close(self) -> None:
        """Seal what is left as the last chunk. Closing twice is no error."""
        if self._file is None:
            return
        self._seal(bytes(self._pending), last=True)
        self._pending.clear()
        self._file.close()
        self._file = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _seal(self, plain: bytes, *, last: bool) -> None:
        if self._file is None:
            raise ValueError("the file is closed")
        nonce = secrets.token_bytes(NONCE_BYTES)
        body = self._cipher.encrypt(nonce, plain, _chunk_place(self._place, self._number, last))
        self._file.write(_LENGTH.pack(len(body)) + bytes([last]) + nonce + body)
        self._file.flush()
        self._number += 1


def read_sealed(path: Path, key: bytes, place: Place, *, whole: bool = True) -> Iterator[bytes]:
    """The plain chunks of a file that `SealedWriter` wrote.

    `CannotOpen` for another key or place, any change, and, if `whole`, a missing end.
    """
    cipher, at = AESGCM(key), place.bytes()
    with path.open("rb") as file:
        if file.read(len(_MAGIC)) != _MAGIC:
            raise CannotOpen("this is no sealed file")
        number, last = 0, False
        while head := file.read(_LENGTH.size + 1 + NONCE_BYTES):
            body = b""
            if len(head) == _LENGTH.size + 1 + NONCE_BYTES and not last:
                body = file.read(_LENGTH.unpack(head[: _LENGTH.size])[0])
                last = bool(head[_LENGTH.size])
                try:
                    yield cipher.decrypt(head[_LENGTH.size + 1 :], body, _chunk_place(at, number, last))
                except InvalidTag:
                    if whole or file.read(1):
                        raise CannotOpen("the file does not belong here, or it was changed") from None
                    return
            elif whole or last:
                raise CannotOpen("the file was changed")
            number += 1
        if whole and not last:
            raise CannotOpen("the end of the file is missing")


def _chunk_place(place: bytes, number: int, last: bool) -> bytes:
    return place + struct.pack(">Q?", number, last)
