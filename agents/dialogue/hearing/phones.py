"""The caller's number, as far as a turn says one. Pure."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice

from agents import language as pack
from agents.dialogue.desk import Desk
from agents.dialogue.hearing.basics import PHONE_ASKS, lang_of
from agents.dialogue.lexicon.lines import OTHER_LINE, THIS_LINE
from agents.dialogue.meaning import Meaning
from agents.dialogue.state import CallState
from agents.language.phone import DENIED, understand_phone

_PHONE_START = re.compile(r"(?i)\+|\b0|\b(?:null|plus|zero|oh)\b")
_MOST_STARTS = 8
"""So many places are tried as the beginning of a number."""
_LONGEST = 300
"""Characters in which a number ends, however slowly it is dictated."""


def read_phone(words: str, state: CallState, desk: Desk, meaning: Meaning) -> Meaning:
    """The number in the turn, which one is meant, or that digits were said which make none."""
    meaning = _read_number(words, state, desk, meaning)
    folded = " ".join(pack.fold(words).split())
    if meaning.phone is None and state.facts.phone is None:
        other = OTHER_LINE.search(folded)
        if other is not None and (other["not"] or THIS_LINE.search(folded) is None):
            return replace(meaning, line="other")
        if state.facts.other_line and THIS_LINE.search(folded):
            return replace(meaning, line="this")
    return meaning


def _read_number(words: str, state: CallState, desk: Desk, meaning: Meaning) -> Meaning:
    """The number in the turn, or that digits were said which make none."""
    asked = state.ask in PHONE_ASKS
    digits = sum(char.isdigit() for char in words)
    spoken = len(re.findall(
        r"\b(?:null|eins|zwei|zwo|drei|vier|fuenf|sechs|sieben|acht|neun|zero|oh|nought|one|two|three|"
        r"four|five|six|seven|eight|nine|double|plus)\b|(?:und)?(?:zwanzig|dreissig|vierzig|fuenfzig|"
        r"sechzig|siebzig|achtzig|neunzig)\b",
        pack.fold(words),
    ))  # fmt: skip
    cue = re.search(
        r"\b(?:nummer|telefon\w*|handy\w*|mobil\w*|erreichbar|erreichen|number|phone|mobile|reach)\b",
        pack.fold(words),
    )
    if not asked and not (digits + spoken >= 6 or (cue and digits + spoken >= 4)):
        return meaning
    understood = understand_phone(words, lang_of(state), desk.country or "DE")
    if understood.rules == DENIED:
        return meaning
    if understood.value is None:
        for start in islice(_PHONE_START.finditer(words), _MOST_STARTS):
            said = words[start.start() : start.start() + _LONGEST]
            understood = understand_phone(said, lang_of(state), desk.country or "DE")
            if understood.value is not None:
                break
    value, bad = understood.value, understood.ask
    if value:
        return replace(meaning, phone=value, phone_words=understood.span.text if understood.span else words)
    if asked and bad and digits + spoken >= 2:
        flat = re.sub(r"\D", "", words)
        return replace(
            meaning, phone_bad=True, detail="emergency_number" if flat in ("110", "112") else meaning.detail
        )
    return meaning
