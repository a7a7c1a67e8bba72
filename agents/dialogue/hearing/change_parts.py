"""Parts of a wished change that belong to the time beside them: 'same day', 'vorher muss ich weg', 'das ist
ein Freitag'. Pure; folded words. Used by `changes` only.
"""

from __future__ import annotations

import re

from agents.dialogue.hearing.days_named import names_a_day
from agents.dialogue.lexicon import changes as cues

_SAME_DAY = re.compile(
    r"(?:on )?(?:that|the)? ?(?:very )?same (?:very )?day|(?:an? )?(?:am|dem|den|der|die|dieser)? ?"
    r"(?:gleichen|selben|naemlichen|gleiche|selbe) tag"
)
_BETWEEN = re.compile(r"(?:(?:that|on|just|but|aber|nur|halt|eben|und|and|bitte|please|am|an) ?)*")


def on_the_same_day(one: str, gap: str, other: str) -> bool:
    """Whether an hour and 'same day' beside it are one wish: 'three o'clock, same day'."""
    for said, beside in ((one, other), (other, one)):
        if _SAME_DAY.fullmatch(said) and not names_a_day(beside):
            return _BETWEEN.fullmatch(gap.strip()) is not None
    return False


_THEN = re.compile(r"(?:vorher|davor|danach|nachher|hinterher|before|afterwards)")
_TELLS = re.compile(
    r"(?:muss|muessen|hab|habe|haben|bin|sind|ist|hat|kann|koennen|geht|fahr\w*|arbeit\w*|bring\w*|hol\w*|"
    r"i|i'm|i've|we|we're|my|the) \w+"
)


def tells_then(text: str, right: str) -> bool:
    """Whether '(erst ab elf,) vorher muss der Hund zum Arzt' tells what is done then, and wishes nothing."""
    return _THEN.fullmatch(text) is not None and _TELLS.match(right) is not None


_CLAUSE_BEGINS = re.compile(r"(?i),\s*(?:also|so|sprich|dann|then)?\s*$")


def begins_a_clause(before: str) -> bool:
    """Whether a time begins a clause of its own: 'I have the flu, (next week)'."""
    return _CLAUSE_BEGINS.search(before) is not None


_IS_A = re.compile(r"\b(?:das (?:ist|waer|waere|muesste) (?:\w+ )?ein|(?:that's|that is|it's|which is) an?)$")
_IT_WOULD_BE = re.compile(
    r"(?:that'd be|that would be|that is|ist das|waere? das|waer das|muesste das sein)\b"
)


def names_its_weekday(text: str, left: str, right: str) -> bool:
    """Whether a weekday only tells what the date before it is: 'the 22nd … Friday that would be'."""
    if cues.WEEKDAY.match(text) is None:
        return False
    return _IS_A.search(left) is not None or _IT_WOULD_BE.match(right) is not None


MOVING = re.compile(
    r"(?i)\b(?:mov(?:e|ed|ing)|chang(?:e|ed|ing)|shift\w*|switch\w*|swap\w*|reschedul\w*|push\w*|bring|put|get)\b"
    r"(?!.*\b(?:from|between|anything|something|free)\b)"
)
_TO = re.compile(r"\s+to\s+")


def old_and_new(words: str, start: int, end: int) -> list[tuple[int, int]]:
    """'Move my appointment on Friday to Monday' names two times, 'I'm here Friday to Monday' one."""
    if MOVING.search(words[:start]) is None:
        return [(start, end)]
    if words[start:end].lower().startswith("to "):
        return [(start + len("to "), end)]
    to = _TO.search(words, start, end)
    if to is None:
        return [(start, end)]
    return [(start, to.start()), (to.end(), end)]
