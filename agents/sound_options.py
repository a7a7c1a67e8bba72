"""How sound is published into a room: by the receptionist and by callers in tests.

At livekit's own rate Opus codes speech with its part for low rates (SILK), which takes twice as long as the
other (19 ms of a processor for a second of speech, 9 at 64 kbit/s) and sounds worse. Used by
`agents.telephony.room_line` and `agents.simulation.voice_caller`.
"""

from __future__ import annotations

from livekit import rtc

BITS_PER_SECOND = 64_000


def sound_options(*, dtx: bool | None = None) -> rtc.TrackPublishOptions:
    """Options of a track of speech; `dtx`: send next to nothing in silence, None: as livekit does."""
    options = rtc.TrackPublishOptions(source=rtc.TrackSource.SOURCE_MICROPHONE)
    options.audio_encoding.max_bitrate = BITS_PER_SECOND
    if dtx is not None:
        options.dtx = dtx
    return options
