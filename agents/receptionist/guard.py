"""The output guard: what a model may not say. Times, dates, prices, numbers and addresses come from code.

What a model writes is never spoken (`agents.receptionist.agent`); `invented` says what would have been wrong
with it, for the journal and whoever reads it. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agents.language import fold

_NUMBER_WORDS = (
    "null|eins|ein|eine|zwei|zwo|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf|dreizehn|"
    "vierzehn|fuenfzehn|sechzehn|siebzehn|achtzehn|neunzehn|"
    r"\w*zwanzig|\w*dreissig|\w*vierzig|\w*fuenfzig|\w*hundert\w*|"
    "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    "sixteen|seventeen|eighteen|nineteen|"
    r"twenty(?:[ -]\w+)?|thirty(?:[ -]\w+)?|forty(?:[ -]\w+)?|fifty(?:[ -]\w+)?"
)
_MONTHS = (
    "januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember|"
    "january|february|march|may|june|july|october|december"
)
_WEEKDAYS = (
    "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|monday|tuesday|"
    "wednesday|thursday|friday|saturday|sunday"
)

KINDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("email", re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")),
    ("phone", re.compile(r"(?:\+|00|\b0)\d[\d ()/.-]{5,}\d")),
    ("digits", re.compile(r"\d+(?:[.:,]\d+)*")),
    ("time", re.compile(rf"\b(?:um |at |gegen |ab |bis |halb |viertel (?:vor |nach "
                        rf")?)?(?:{_NUMBER_WORDS}) uhr\b(?: (?:{_NUMBER_WORDS})\b)?")),
    ("time", re.compile(rf"\b(?:{_NUMBER_WORDS}|half past \w+|quarter (?:to|past) \w+) (?:o'clock|am|pm|"
                        rf"in the (?:morning|afternoon|evening))\b")),
    ("time", re.compile(rf"\b(?:um|at|gegen) (?:halb |half past |viertel (?:vor |nach )?|quarter (?:to |"
                        rf"past )?)?(?:{_NUMBER_WORDS})\b")),
    ("date", re.compile(rf"\b\w+(?:te|ten|ter|st|nd|rd|th) (?:of )?(?:{_MONTHS})\b")),
    ("date", re.compile(rf"\b(?:{_MONTHS}) (?:the )?\w+(?:st|nd|rd|th|te|ten)\b")),
    ("day", re.compile(rf"\b(?:{_WEEKDAYS})\b")),
    ("day", re.compile(r"\b(?:morgen|uebermorgen|heute|tomorrow|today)\b(?! (?:frueh )?(?:ist )?nicht)")),
    ("price", re.compile(rf"\b(?:{_NUMBER_WORDS}) (?:euro|cent|franken|pounds|dollars?)\b")),
    ("price", re.compile(r"[€$£]")),
    ("number", re.compile(rf"\b(?:(?:{_NUMBER_WORDS})[ ,-]+){{3,}}(?:{_NUMBER_WORDS})\b")),
    ("done", re.compile(r"\b(?:gebucht|eingetragen|reserviert|bestaetigt|abgesagt|storniert|verschoben|"
                        r"booked|confirmed|reserved|cancelled|rescheduled)\b")),
)  # fmt: skip


def invented(text: str, issued: Sequence[str]) -> str | None:
    """The kind of the first risky thing in the text that code did not issue in this call."""
    said = fold(text)
    known = [fold(item) for item in issued]
    for kind, pattern in KINDS:
        for match in pattern.finditer(said):
            if not any(_contains(item, match.group()) for item in known):
                return kind
    return None


def _contains(issued: str, piece: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(piece.strip())}(?!\w)", issued) is not None
