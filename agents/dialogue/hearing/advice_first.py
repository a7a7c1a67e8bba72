"""'I want one done and would come for a consultation first': the consultation alone is wished for. Pure.

Called by `services_said` only.
"""

from __future__ import annotations

import re

from agents.dialogue.desk import Desk, DeskService
from agents.dialogue.hearing.basics import plain
from agents.language.everyday import Everyday

_ADVICE = re.compile(
    r"(?:^|\b)(?:beratung\w*|\w*beratung|\w*gespraech|besprech\w*|vorbesprechung|consultation|consult|"
    r"design talk|advice|first talk|initial meeting)\b"
)
_FIRST = re.compile(
    r"\b(?:erst ?mal|erstmal|erst|zuerst|zunaechst|vorher|vorab|davor|first|before ?hand|before that|"
    r"initially|(?:only|nur|bloss|lediglich|just)"
    r"(?! (?:not|nicht|kein\w*|on|at|am|um|before|after|vor|nach|montags?|mondays?)\b))\b"
)
_BOTH = re.compile(r"\b(?:beides|both|gleich danach|direkt danach|right after|straight after|im anschluss)\b")


def consultation_first(
    words: str, named: str | None, extra: tuple[str, ...], things: tuple[Everyday, ...], desk: Desk
) -> str | None:
    """'Ich will mir was stechen lassen und würd erst mal zur Beratung kommen': the consultation alone."""
    folded = plain(words)
    if not _FIRST.search(folded) or _BOTH.search(folded):
        return None
    said = {key for key in (named, *extra) if key} | {key for thing in things for key in thing.ids}
    advice = [key for key in said if any(_ADVICE.search(plain(name)) for name in _names(desk.service(key)))]
    if len(advice) != 1 or len(said) == 1:
        return None
    own = next((thing for thing in things if advice[0] in thing.ids), None)
    return advice[0] if own is not None or _ADVICE.search(folded) else None


def _names(service: DeskService | None) -> tuple[str, ...]:
    return (service.name, *service.aliases) if service is not None else ()
