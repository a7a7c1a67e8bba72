"""'Yes, you can record it, no problem': a yes to being recorded that says what it allows. Pure.

Only words of allowing are read here. A denial, a doubt, a condition or a question beside them leaves the turn
to the plain reading of yes and no, where anything unclear is no consent.
"""

from __future__ import annotations

import re

from agents import language as pack
from agents.dialogue.lexicon.recording_consent import (
    AGREES,
    ALLOWS,
    ASKS_BACK,
    CONTENT,
    COURTESY,
    DOUBT,
    MATTER,
    NO_OBJECTION,
)
from agents.language.yesno import understand_yesno

_WORD = re.compile(r"[\w']+")


def consents_to_recording(words: str, lang: pack.Language) -> bool:
    """Whether the turn allows the recording in so many words, and nothing in it speaks against that."""
    if "?" in words:
        return False
    said = " ".join(_WORD.findall(pack.fold(words)))
    agrees = "ja" if lang == "de" else "yes"
    said = COURTESY.sub(" ", NO_OBJECTION.sub(f" {agrees} ", said))
    said = " ".join(said.split())
    if DOUBT.search(said) or ASKS_BACK.search(said):
        return False
    if ALLOWS.search(said) is None and AGREES.search(pack.fold(words)) is None:
        return False  # "no objection" alone is a yes that somebody could doubt
    said = ALLOWS.sub(f" {agrees} ", said)
    said = CONTENT.sub(f" {agrees} ", MATTER.sub(" ", said))
    return understand_yesno(said, lang, None).value == "yes"
