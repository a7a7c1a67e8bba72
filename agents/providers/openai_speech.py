"""Hearing and voice at any address that speaks the OpenAI protocol, through livekit's plugin.

Used by `agents.providers.speech`, which puts the offline set behind it. Utterance by utterance and sentence
by sentence over HTTP; realtime models are not used. What the caller says goes to that address.

Read in livekit-plugins-openai 1.8.9: it waits up to 30 s for an answer (hence the seconds in
`agents.providers.fallback`) and takes an unknown content type for the format it asked for. WAV is asked
for: raw samples would turn an error page into noise, WAV makes it an error.
"""

from __future__ import annotations

from collections.abc import Iterable

import openai
from livekit.agents.types import NOT_GIVEN
from livekit.plugins import openai as plugin

from caaisy_app.core.speech_settings import HearingSettings, VoiceSettings

_TAKES_HINTS = ("gpt-transcribe",)


def server_hearing(
    settings: HearingSettings,
    connection: openai.AsyncClient,
    language: str,
    *,
    also: Iterable[str] = (),
    vocabulary: Iterable[str] = (),
) -> plugin.STT:
    """The model of the settings.

    `also` (languages that may be spoken instead) and `vocabulary` go along only to models that take several
    languages and single words as hints.
    """
    takes = settings.model.startswith(_TAKES_HINTS)
    return plugin.STT(
        language=[language, *also] if takes else language,
        model=settings.model,
        keywords=list(vocabulary) if takes else NOT_GIVEN,
        client=connection,
        use_realtime=False,
    )


def server_voice(
    settings: VoiceSettings, connection: openai.AsyncClient, language: str, business: str | None = None
) -> plugin.TTS:
    """The model of the settings with the voice of this language and business."""
    return plugin.TTS(
        model=settings.model,
        voice=settings.voice(language, business),
        client=connection,
        response_format="wav",
    )
