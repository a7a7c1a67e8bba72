"""Use cases of recordings: begin after consent, finish, delete, play. Used by the phone worker and the pages.

The sound stands in a file of its own in the recordings folder, sealed with the data key of the business
(`core.crypto`): 16 bit samples, 16 kHz, two channels (left the caller, right the receptionist), without a
head. What is played is a WAV.
"""

from __future__ import annotations

import contextlib
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from caaisy_app.core.actor import Actor, CallerActor, SubjectActor, acts_for
from caaisy_app.core.crypto import Keyring, Place, read_sealed
from caaisy_app.core.datakeys import data_key
from caaisy_app.core.db import UnitOfWork
from caaisy_app.core.errors import Forbidden, NotFound
from caaisy_app.core.ids import new_id
from caaisy_app.domain.calls.models import Recording
from caaisy_app.domain.calls.repository import CallRepository, SoundRepository

SAMPLE_RATE = 16_000
CHANNELS = 2
BYTES_PER_MS = SAMPLE_RATE * CHANNELS * 2 // 1000
FOLDER = "recordings"  # in the data folder


@dataclass(frozen=True, slots=True)
class Begun:
    """A recording that may be written now: where, with which key, for which place."""

    id: str
    path: Path
    key: bytes
    place: Place


@dataclass(frozen=True, slots=True)
class RecordingView:
    """A recording. `offset_ms` counts from the start of the call; `deleted_at` is set once it is gone."""

    id: str
    call_id: str
    offset_ms: int
    duration_ms: int
    size: int
    running: bool
    deleted_at: datetime | None


async def begin(uow: UnitOfWork, actor: Actor, call_id: str, keyring: Keyring, data_dir: Path) -> Begun:
    """Enter a recording, before its first sound is written.

    `Forbidden` unless the ledger's last answer of this caller on recording is a yes (GDPR Art. 6(1)(a);
    section 201 StGB for the spoken word). `NotFound` for an unknown or ended call.
    """
    business_id = _business_of(actor)
    calls = CallRepository(uow, business_id)
    call = await calls.by_id(call_id)
    if call is None or call.ended_at is not None:
        raise NotFound
    answers = [entry.answer for entry in await calls.consent(call_id) if entry.kind == "recording"]
    if answers[-1:] != ["granted"]:
        raise Forbidden
    await uow.lock_business(business_id)
    key = await data_key(uow.session, keyring, business_id, uow.now())
    row = Recording(
        id=new_id("rec"),
        business_id=business_id,
        call_id=call_id,
        file="",
        state="running",
        offset_ms=int((uow.now() - call.started_at).total_seconds() * 1000),
        started_at=uow.now(),
    )
    row.file = row.id
    SoundRepository(uow.session, business_id).add(row)
    await uow.session.flush()
    return Begun(row.id, data_dir / FOLDER / row.file, key, _place(row))


async def finish(uow: UnitOfWork, actor: Actor, recording_id: str, *, size: int) -> None:
    """The recording is complete: `size` bytes of sound. One that was deleted stays deleted."""
    row = await _row(uow, _business_of(actor), recording_id)
    if row.deleted_at is None:
        row.state = "complete"
        row.size = size
        row.duration_ms = size // BYTES_PER_MS
        uow.changed(row.business_id)


async def delete(uow: UnitOfWork, actor: Actor, recording_id: str, data_dir: Path) -> None:
    """Destroy the sound; that there was a recording stays on record. Twice is no error."""
    row = await _row(uow, _business_of(actor), recording_id)
    with contextlib.suppress(NotADirectoryError):  # something else lies where the folder would be
        (data_dir / FOLDER / row.file).unlink(missing_ok=True)
    if row.deleted_at is None:
        row.deleted_at = uow.now()
        row.state = "deleted"
        row.size = row.duration_ms = 0
        uow.changed(row.business_id)


async def recordings_of_call(uow: UnitOfWork, business_id: str, call_id: str) -> tuple[RecordingView, ...]:
    """The recordings of a call, in order. One whose process died is still `running` and can be played."""
    rows = await SoundRepository(uow.session, business_id).recordings(call_id)
    return tuple(
        RecordingView(
            row.id,
            row.call_id,
            row.offset_ms,
            row.duration_ms,
            row.size,
            row.state == "running",
            row.deleted_at,
        )
        for row in rows
    )


async def open_recording(
    uow: UnitOfWork, actor: Actor, recording_id: str, keyring: Keyring, data_dir: Path
) -> Iterator[bytes]:
    """The WAV of a recording, piece by piece, for people of the business only.

    `Forbidden` for callers and data subjects; `NotFound` for one that is unknown or deleted. Reading raises
    `CannotOpen` where the file was changed. A recording that was cut off by a crash plays as far as it goes.
    """
    business_id = _business_of(actor)
    if isinstance(actor, CallerActor | SubjectActor) or not acts_for(actor, business_id):
        raise Forbidden
    row = await _row(uow, business_id, recording_id)
    path = data_dir / FOLDER / row.file
    if row.deleted_at is not None or not path.is_file():
        raise NotFound
    key = await data_key(uow.session, keyring, business_id, uow.now())
    return _wav(path, key, _place(row), row.size if row.state == "complete" else None)


def _wav(path: Path, key: bytes, place: Place, size: int | None) -> Iterator[bytes]:
    whole = size is not None
    if size is None:
        size = sum(len(piece) for piece in read_sealed(path, key, place, whole=False))
    yield wav_head(size)
    yield from read_sealed(path, key, place, whole=whole)


def wav_head(size: int) -> bytes:
    """The 44 bytes before `size` bytes of samples (RIFF/WAVE, PCM)."""
    width = CHANNELS * 2
    return struct.pack(
        "<4sI4s4sIHHIIHH4sI",
        b"RIFF", 36 + size, b"WAVE", b"fmt ", 16, 1, CHANNELS, SAMPLE_RATE, SAMPLE_RATE * width, width, 16,
        b"data", size,
    )  # fmt: skip


async def _row(uow: UnitOfWork, business_id: str, recording_id: str) -> Recording:
    row = await SoundRepository(uow.session, business_id).recording(recording_id)
    if row is None:
        raise NotFound
    return row


def _place(row: Recording) -> Place:
    return Place("recording", "file", row.id, row.business_id)


def _business_of(actor: Actor) -> str:
    if actor.business_id is None:
        raise Forbidden
    return actor.business_id
