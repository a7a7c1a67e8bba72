"""The Python name for the part in `client/voice.jsx`: a call with the microphone."""

from __future__ import annotations

from typing import Any

import reflex as rx
from reflex.event import passthrough_event_spec


class VoiceCall(rx.Component):
    """A button that calls the reception of `business`, and what one needs while talking.

    `words` holds the texts `start`, `connecting`, `talking`, `hang_up`, `no_microphone`, `failed`.
    """

    library = "$/components/caaisy/voice"
    tag = "VoiceCall"
    lib_dependencies: list[str] = ["livekit-client@2.23.0"]  # noqa: RUF012 - a field, not shared state
    business: rx.Var[str]
    words: rx.Var[dict[str, Any]]
    icon: rx.Var[rx.Component]
    on_began: rx.EventHandler[passthrough_event_spec(str)]
    on_ended: rx.EventHandler[rx.event.no_args_event_spec]
