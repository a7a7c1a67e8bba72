"""A speech server on loopback that speaks the OpenAI protocol as strictly as the vendor's own types.

`/v1/audio/transcriptions` and `/v1/audio/speech`: a request that does not fit the request types of the
`openai` package, or whose audio is no WAV, is answered with 400 and noted in `refused`. One fault at a time
can be set for each of the two.
"""

from __future__ import annotations

import asyncio
import io
import json
import wave
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Literal, Required, get_args, get_origin, get_type_hints

from aiohttp import BodyPartReader, web
from openai.types.audio.speech_create_params import SpeechCreateParams
from openai.types.audio.transcription_create_params import TranscriptionCreateParamsNonStreaming
from pydantic import BaseModel, ConfigDict, ValidationError, create_model

from tests.fakes.speech import SAMPLE_RATE, SECONDS_PER_LETTER, ListScript, Script, tone

Fault = Literal["hang", "429", "500", "cut", "garbage"]

_MEDIA = {"wav": "audio/wav", "pcm": "audio/pcm"}


def _model(vendors_type: type, *, apart: str = "") -> type[BaseModel]:
    """The vendor's request type as a model that refuses what it does not name; `apart` is checked by us."""
    fields: dict[str, Any] = {}
    for name, hint in get_type_hints(vendors_type, include_extras=True).items():
        if name == apart:
            fields[name] = (bytes, ...)
        elif get_origin(hint) is Required:
            fields[name] = (get_args(hint)[0], ...)
        else:
            fields[name] = (hint, None)
    return create_model(vendors_type.__name__, __config__=ConfigDict(extra="forbid"), **fields)


_SPEECH = _model(SpeechCreateParams)
_HEARING = _model(TranscriptionCreateParamsNonStreaming, apart="file")


class SpeechServer:
    """What was asked and what is wrong with the server at the moment."""

    def __init__(
        self,
        script: Script | None = None,
        *,
        key: str | None = None,
        seconds_per_letter: float = SECONDS_PER_LETTER,
    ) -> None:
        self.script: Script = script or ListScript()
        self.key = key
        self.seconds_per_letter = seconds_per_letter
        self.hearing_fault: Fault | None = None
        self.voice_fault: Fault | None = None
        self.heard: list[dict[str, Any]] = []
        self.said: list[dict[str, Any]] = []
        self.refused: list[str] = []
        self.url = ""
        self._ending = asyncio.Event()

    @asynccontextmanager
    async def running(self) -> AsyncIterator[SpeechServer]:
        """Listen on a free port of loopback until the block ends."""
        app = web.Application(client_max_size=32 * 1024 * 1024)
        app.router.add_post("/v1/audio/transcriptions", self._transcribe)
        app.router.add_post("/v1/audio/speech", self._speak)
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        host, port = runner.addresses[0][:2]
        self.url = f"http://{host}:{port}/v1"
        try:
            yield self
        finally:
            self._ending.set()
            await runner.cleanup()

    async def _transcribe(self, request: web.Request) -> web.StreamResponse:
        fields: dict[str, Any] = {}
        async for part in await request.multipart():
            assert isinstance(part, BodyPartReader)
            name = part.name or ""
            if name == "file":
                fields["file"] = bytes(await part.read())
            elif name.endswith("[]"):
                fields.setdefault(name.removesuffix("[]"), []).append(await part.text())
            else:
                fields[name] = await part.text()
        if wrong := self._wrong(request, _HEARING, fields) or _no_wav(fields.get("file", b"")):
            return self._refuse(wrong)
        self.heard.append(fields)
        if self.hearing_fault is not None:
            return await self._fail(request, self.hearing_fault, "application/json", b'{"text": "Gu')
        return web.json_response({"text": self.script.take(), "usage": {"type": "duration", "seconds": 1}})

    async def _speak(self, request: web.Request) -> web.StreamResponse:
        try:
            fields = await request.json()
        except json.JSONDecodeError:
            return self._refuse("no JSON")
        if wrong := self._wrong(request, _SPEECH, fields):
            return self._refuse(wrong)
        media = _MEDIA.get(fields.get("response_format", "mp3"))
        if media is None:
            return self._refuse("this server makes wav and pcm")
        self.said.append(fields)
        samples = tone(fields["input"], self.seconds_per_letter)
        sound = _wav(samples) if media == "audio/wav" else samples
        if self.voice_fault is not None:
            return await self._fail(request, self.voice_fault, media, sound[: len(sound) // 2])
        return web.Response(body=sound, content_type=media)

    def _wrong(self, request: web.Request, shape: type[BaseModel], fields: dict[str, Any]) -> str | None:
        if self.key is not None and request.headers.get("Authorization") != f"Bearer {self.key}":
            return "wrong key"
        try:
            shape.model_validate(fields)
        except ValidationError as error:
            return str(error)
        return None

    def _refuse(self, reason: str) -> web.Response:
        self.refused.append(reason)
        return web.json_response({"error": {"message": reason, "type": "invalid_request_error"}}, status=400)

    async def _fail(self, request: web.Request, fault: Fault, media: str, half: bytes) -> web.StreamResponse:
        if fault == "hang":
            await self._ending.wait()
            return web.Response(status=503)
        if fault in ("429", "500"):
            return web.json_response({"error": {"message": "not now"}}, status=int(fault))
        if fault == "garbage":
            return web.Response(text="<html>Bad gateway</html>" * 200, content_type="text/html")
        answer = web.StreamResponse(headers={"Content-Type": media, "Content-Length": str(4 * len(half))})
        await answer.prepare(request)
        await answer.write(half)
        assert request.transport is not None
        request.transport.close()
        return answer


def _no_wav(data: bytes) -> str | None:
    try:
        with wave.open(io.BytesIO(data)) as sound:
            return None if sound.getnframes() else "empty audio"
    except (wave.Error, EOFError):
        return "the file is no WAV"


def _wav(samples: bytes) -> bytes:
    made = io.BytesIO()
    with wave.open(made, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(SAMPLE_RATE)
        sound.writeframes(samples)
    return made.getvalue()
