"""What hears and speaks in a phone call: chosen by the settings, with the offline set behind it.

Called by the phone worker (`agents.worker`): `require` and `prepare_prompts` once at the start, `prewarm` in
each process that will hold calls, `speech_for` for each call. Which combinations there are and what each
needs is written in `docs/reference/speech.md`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from livekit.agents import inference, stt, tts
from openai import AsyncClient

from agents.dialogue.desk import Desk
from agents.providers.connections import client
from agents.providers.espeak import VOICES, EspeakTTS, Language
from agents.providers.fallback import FallbackVoice, Hearing, Rung
from agents.providers.openai_speech import server_hearing, server_voice
from agents.providers.prompts_audio import LANGUAGES, PromptShelf, PromptVoice, Sentence, sentences_of
from agents.providers.voice_activity import VoiceActivity
from agents.providers.whisper import WhisperSTT, load_model
from agents.session import Speech
from caaisy_app.core.settings import Settings
from caaisy_app.core.speech_settings import (
    VOICE_PROGRAM,
    HearingSettings,
    VoiceSettings,
    voice_program,
    what_speech_lacks,
)

OFFLINE_HEARING_SECONDS = 8.0  # on a busy machine; after two the caller hears "one moment"
OFFLINE_VOICE_SECONDS = 2.0
PROMPT_SECONDS = 20.0  # of waiting for the server while prompts are made
MOST_WORDS = 24  # of services that the hearing is told about
PROMPTS = "prompts"  # the folder in the data folder


class SpeechNotConfigured(RuntimeError):
    """No call can be spoken on this machine; the message says what to install or to set."""

    def __init__(self, lacks: Iterable[str]) -> None:
        super().__init__("\n".join(lacks))


@dataclass(frozen=True)
class SpeechSettings:
    """Hearing and voice as the environment names them."""

    hearing: HearingSettings = field(default_factory=HearingSettings)
    voice: VoiceSettings = field(default_factory=VoiceSettings)


def require(chosen: SpeechSettings | None = None) -> SpeechSettings:
    """The settings; `SpeechNotConfigured` where they and the machine do not suffice for a call."""
    chosen = chosen or SpeechSettings()
    lacks = list(what_speech_lacks(chosen.hearing, chosen.voice))
    if lacks:
        raise SpeechNotConfigured(lacks)
    return chosen


def prewarm(chosen: SpeechSettings | None = None) -> VoiceActivity:
    """Load what a call would otherwise wait for, such as Whisper's weights; the voice activity detection.

    Blocks for some tenths of a second: for the start of a process, not for its loop.
    """
    chosen = chosen or SpeechSettings()
    if chosen.hearing.model_dir is not None:
        load_model(chosen.hearing.model_dir)
    return VoiceActivity()


def speech_for(
    settings: Settings,
    desk: Desk,
    language: str,
    *,
    vad: VoiceActivity | None = None,
    chosen: SpeechSettings | None = None,
) -> Speech:
    """Hearing, voice, voice activity, end of turn and prompts of one call; `SpeechNotConfigured` at once.

    The business may have a voice of its own (by its short name). `set_language` of the answer switches all
    parts.
    """
    chosen = require(chosen)
    business = desk.slug or None
    return Speech(
        stt=_hearing(chosen.hearing, desk, language),
        tts=_voice(chosen.voice, language, business),
        vad=vad or prewarm(chosen),
        turn_detection=inference.TurnDetector(version="v1-mini"),
        prompts=shelf(settings, chosen.voice, business),
    )


def shelf(settings: Settings, voice: VoiceSettings, business: str | None = None) -> PromptShelf:
    """The ready-made sentences of this installation, for hearing them; the server's own ones first."""
    return PromptShelf(
        settings.data_dir / PROMPTS,
        {language: _prompt_voices(voice, language, business) for language in LANGUAGES},
    )


async def prepare_prompts(
    settings: Settings,
    desks: Iterable[tuple[str, Desk]],
    others: Iterable[Sentence] = (),
    *,
    chosen: SpeechSettings | None = None,
) -> int:
    """Make the fixed sentences of all businesses (short name, desk) and some others, beside the calls.

    The number of sentences that nobody ever made. First everything in the offline voice (some hundredths of
    a second for each that is not there yet), then in the server's, whose failure is no failure where the
    offline voice made the sentence.
    """
    voice = (chosen or SpeechSettings()).voice
    general = list(others)
    wanted: list[tuple[str | None, list[Sentence]]] = [(None, general)]
    for business, desk in desks:
        own = general if business in voice.voices else []
        wanted.append((business, sentences_of(desk) + own))

    async def make(makes: Makes) -> int:
        missed = 0
        for business, sentences in wanted:
            voices = {language: _prompt_voices(voice, language, business, makes) for language in LANGUAGES}
            missed += await PromptShelf(settings.data_dir / PROMPTS, voices).prepare(sentences)
        return missed

    missed = await make(_offline)
    if not voice.has_server:
        return missed
    connection = client(voice.base_url, voice.api_key, PROMPT_SECONDS)
    try:
        return await make(_by_server(voice, connection))
    finally:
        await connection.close()


Place = Literal["server", "offline"]
#: The voice that makes prompts for a place on the shelf, a language and a business; None: makes none.
Makes = Callable[[Place, Language, str | None], tts.TTS[Any] | None]


def _nobody(_place: Place, _language: Language, _business: str | None) -> None:
    return None


def _offline(place: Place, language: Language, _business: str | None) -> tts.TTS[Any] | None:
    return EspeakTTS(language=language) if place == "offline" and voice_program() is not None else None


def _by_server(settings: VoiceSettings, connection: AsyncClient) -> Makes:
    def make(place: Place, language: Language, business: str | None) -> tts.TTS[Any] | None:
        return server_voice(settings, connection, language, business) if place == "server" else None

    return make


def _prompt_voices(
    settings: VoiceSettings, language: Language, business: str | None, makes: Makes = _nobody
) -> list[PromptVoice]:
    """The voices whose prompts may be heard, the server's first."""
    found = [PromptVoice(f"{VOICE_PROGRAM} {VOICES[language]}", makes("offline", language, business))]
    if settings.has_server:
        named = ("server", settings.base_url or "", settings.model, settings.voice(language, business))
        found.insert(0, PromptVoice(" ".join(named), makes("server", language, business)))
    return found


def hearing_of(model: Path, desk: Desk, language: str, *, also: Iterable[str] = ()) -> WhisperSTT:
    """The offline hearing of a call to this business."""
    return WhisperSTT(model, language=language, also=also, vocabulary=_vocabulary(desk))


def _vocabulary(desk: Desk) -> list[str]:
    """Services, some of the names that callers use for them (of each language one), and people."""
    words = [
        word
        for service in desk.services
        for word in (service.name, *service.aliases[:2], *service.aliases[-1:])
    ]
    return [*dict.fromkeys(words[:MOST_WORDS]), *(person.name for person in desk.staff)]


def _hearing(settings: HearingSettings, desk: Desk, language: str) -> Hearing:
    vocabulary = [service.name for service in desk.services] + [person.name for person in desk.staff]
    connection = (
        client(settings.base_url, settings.api_key, settings.seconds) if settings.has_server else None
    )
    rungs: dict[str, list[Rung[stt.STT[Any]]]] = {}
    for spoken in LANGUAGES:
        also = [other for other in LANGUAGES if other != spoken] if spoken == language else []
        ears = rungs.setdefault(spoken, [])
        if connection is not None:
            server = server_hearing(settings, connection, spoken, also=also, vocabulary=vocabulary)
            ears.append(Rung(server, settings.seconds))
        if settings.model_dir is not None:
            whisper = hearing_of(settings.model_dir, desk, spoken, also=also)
            ears.append(Rung(whisper, OFFLINE_HEARING_SECONDS))
    close = connection.close if connection is not None else None
    return Hearing(rungs, language=language, close=close)


def _voice(settings: VoiceSettings, language: str, business: str | None) -> FallbackVoice:
    rungs: dict[str, list[Rung[tts.TTS[Any]]]] = {spoken: [] for spoken in LANGUAGES}
    close = None
    if settings.has_server:
        connection = client(settings.base_url, settings.api_key, settings.seconds)
        close = connection.close
        for spoken in LANGUAGES:
            rungs[spoken].append(Rung(server_voice(settings, connection, spoken, business), settings.seconds))
    if voice_program() is not None:
        for spoken in LANGUAGES:
            rungs[spoken].append(Rung(EspeakTTS(language=spoken), OFFLINE_VOICE_SECONDS))
    return FallbackVoice(rungs, language=language, close=close)
