"""Small parts that everything in hearing uses: cleaned words, folded words, the language of a call. Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from agents import language as pack
from agents.dialogue.state import Ask, CallState
from agents.language.de.dialect import everyday_days
from agents.language.text import SPOKEN_WORD

MAX_TEXT = 1_000


NAME_ASKS = (Ask.NAME, Ask.OWN_NAME, Ask.MESSAGE_NAME)


PHONE_ASKS = (Ask.PHONE, Ask.MESSAGE_PHONE, Ask.PRIVACY_CONTACT)


_UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")


def clean(text: str) -> str:
    """The words without control characters and direction marks, at most `MAX_TEXT` characters."""
    kept = text[:MAX_TEXT]
    if not kept.isprintable():
        kept = "".join(char if char.isprintable() else " " for char in kept)
    kept = _UNSEEN.sub("", kept)
    return " ".join(kept.split())


@lru_cache(maxsize=1024)  # the parts of a turn look at the same words
def plain(text: str) -> str:
    """Folded words, separated by single blanks: what the cues are matched on."""
    return everyday_days(" ".join(SPOKEN_WORD.findall(pack.fold(text))))


def lang_of(state: CallState) -> pack.Language:
    """The language of the call as the language pack names it."""
    return "en" if state.language == "en" else "de"
