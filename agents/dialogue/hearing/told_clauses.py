"""Clauses that tell what somebody else does at an hour: 'um zehn ist er noch beim Arzt, um halb elf'. Pure.

Such an hour is no wish where another one stands beside it.
"""

from __future__ import annotations

import re

from agents.dialogue.hearing.basics import plain
from agents.dialogue.state import CallState, Goal

_CLAUSE = re.compile(r"(?i)[^,.;!?]+?(?:[,.;!?]+\s*|\s+(?:und|and)\s+(?=um\b|dann\b|gegen\b|at\b|then\b)|$)")
_HOUR = r"(?:halb |viertel (?:vor |nach )?|half past |quarter (?:past|to) )?\w+(?: uhr)?"
_BEGINS = r"^(?:(?:und|dann|denn|weil|da|nein|nee|also|aber|ja|quatsch|and|then|but|no|because|since) )*"
_OF_THEM = re.compile(
    rf"{_BEGINS}(?:um|gegen) {_HOUR} (?:ist|kommt|hat|geht|muss|faehrt|spielt|bringt|holt) "
    r"(?:er|sie|es|ja|der|die|das|mein\w*|unser\w*|mich|uns)\b|"
    rf"{_BEGINS}(?:er|sie|mein\w* \w+) (?:ist|kommt|hat|geht|muss|faehrt) (?:\w+ )?um {_HOUR}\b|"
    rf"{_BEGINS}at {_HOUR} (?:he|she|they)(?:'s|'ve| is| has| are| have)\b|"
    rf"{_BEGINS}(?:he|she|my \w+)(?:'s| is| has| comes| gets| finishes) (?:\w+ ){{0,5}}?at {_HOUR}\b"
)
_NOT_TOLD = re.compile(
    r"\b(?:ihnen|euch|frei|termin|gut|recht|moeglich|okay|ok|ordnung|koennt\w*|kann|you|yours|free|fine|could|can)\b"
)
_AN_HOUR = re.compile(
    r"\b(?:um|gegen|ab|at) (?:halb |viertel |half |quarter )?\w+|\b(?:halb|viertel) \w+|\b(?:half|"
    r"quarter) (?:past|to)\b"
)


def without_told_hours(words: str, state: CallState) -> str:
    """The turn without the hours at which somebody else is elsewhere."""
    if state.goal not in (Goal.NONE, Goal.BOOK, Goal.MOVE) or len(words.split()) < _LEAST:
        return words
    lower = words.lower()
    if not any(cue in lower for cue in ("um ", "gegen ", "at ")) or _MAY_TELL.search(words) is None:
        return words
    parts = [part.group() for part in _CLAUSE.finditer(words)]
    kept = [part for part in parts if not _tells(plain(part))]
    rest = "".join(kept).strip(" ,")
    if len(kept) == len(parts) or _AN_HOUR.search(plain(rest)) is None:
        return words
    return rest


_LEAST = 7
_MAY_TELL = re.compile(
    r"(?i)\b(?:um|gegen|at)\b.*\b(?:er|sie|es|der|die|das|mein\w*|unser\w*|mich|uns|he|"
    r"she|they|my)\b|\b(?:er|sie|he|she)\b.*\b(?:um|at)\b"
)


def _tells(folded: str) -> bool:
    return _OF_THEM.search(folded) is not None and _NOT_TOLD.search(folded) is None
