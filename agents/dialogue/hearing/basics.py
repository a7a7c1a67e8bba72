"""Small parts that everything in hearing uses: cleaned words, folded words, the language of a call. Pure."""

from __future__ import annotations

import re

from agents import language as pack
from agents.dialogue.state import Ask, CallState

MAX_TEXT = 1_000


NAME_ASKS = (Ask.NAME, Ask.OWN_NAME, Ask.MESSAGE_NAME)


PHONE_ASKS = (Ask.PHONE, Ask.MESSAGE_PHONE, Ask.PRIVACY_CONTACT)


def clean(text: str) -> str:
    """The words without control characters and direction marks, at most `MAX_TEXT` characters."""
    kept = "".join(char if char.isprintable() else " " for char in text[:MAX_TEXT])
    kept = re.sub("[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]", "", kept)
    return " ".join(kept.split())


def plain(text: str) -> str:
    """Folded words, separated by single blanks: what the cues are matched on."""
    return " ".join(re.findall(r"[\w']+", pack.fold(text)))


def lang_of(state: CallState) -> pack.Language:
    """The language of the call as the language pack names it."""
    return "en" if state.language == "en" else "de"
