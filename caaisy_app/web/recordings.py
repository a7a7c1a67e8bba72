"""The sound of a call, for the player on its page: opened on the way out, never kept in the clear."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from caaisy_app.core.actor import OwnerActor
from caaisy_app.core.crypto import CannotOpen
from caaisy_app.core.errors import CaaisyError
from caaisy_app.domain.calls.recordings import open_recording, wav_head
from caaisy_app.ui.runtime import container
from caaisy_app.ui.states.base import MAX_ID, open_business

_HEAD = len(wav_head(0))
_RANGE = re.compile(r"bytes=(\d{0,15})-(\d{0,15})")


async def recording(request: Request) -> Response:
    """The WAV, or the part of it that was asked for (RFC 9110, section 14: one range).

    404 for everything that is not a recording of this business, also while the business has recordings
    switched off; 416 for a part that does not exist.
    """
    wired = container()
    recording_id = str(request.path_params["recording_id"])[:MAX_ID]
    try:
        business = await open_business(wired, str(request.path_params["slug"]))
        if not business.settings.recording:
            return _nothing()
        async with wired.read() as uow:
            pieces = await open_recording(
                uow, OwnerActor(business.id), recording_id, wired.keyring, wired.settings.data_dir
            )
        head = next(pieces)
        first = next(pieces, b"")  # so that a file that cannot be opened is told before the answer begins
    except (CaaisyError, CannotOpen, StopIteration):
        return _nothing()
    total = _HEAD + int.from_bytes(head[-4:], "little")
    headers = {"cache-control": "no-store", "accept-ranges": "bytes"}
    wanted = _wanted(request.headers.get("range"), total)
    if wanted is None:
        headers["content-length"] = str(total)
        return StreamingResponse(_cut(chain((head, first), pieces), 0, total), 200, headers, "audio/wav")
    start, end = wanted
    if start >= end:
        return PlainTextResponse("", 416, {**headers, "content-range": f"bytes */{total}"})
    headers |= {"content-range": f"bytes {start}-{end - 1}/{total}", "content-length": str(end - start)}
    return StreamingResponse(_cut(chain((head, first), pieces), start, end), 206, headers, "audio/wav")


def _wanted(header: str | None, total: int) -> tuple[int, int] | None:
    """Where the asked part begins and ends (exclusive); None for all of it, also if the header is odd."""
    found = _RANGE.fullmatch((header or "").strip())
    if found is None or found.groups() == ("", ""):
        return None
    first, last = found.groups()
    if not first:
        return max(0, total - int(last)), total
    return int(first), min(total, int(last) + 1) if last else total


def _cut(pieces: Iterator[bytes], start: int, end: int) -> Iterator[bytes]:
    """The bytes from `start` to `end` (exclusive) of everything."""
    position = 0
    for piece in pieces:
        part = piece[max(0, start - position) : max(0, end - position)]
        position += len(piece)
        if part:
            yield part
        if position >= end:
            return


def _nothing() -> Response:
    return PlainTextResponse("", 404, {"cache-control": "no-store"})


def recording_routes() -> list[Route]:
    """The address of a recording."""
    return [Route("/recordings/{slug}/{recording_id}.wav", recording)]
