"""The name an appointment stands under: 'der Termin läuft auf Sabine Häberle', 'it's down as Tom Reed'. Pure.

Called by `hearing.people`: who tells under whose name it was booked says no name of their own with it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agents.dialogue.lexicon.names import PARTICLES, PLAIN
from agents.dialogue.naming import listed, looks_like_name
from agents.language.name_asides import KIN
from agents.language.text import has_capitals

_PARTS = r"[^\W\d_][\w'’\-]+(?:\s+(?:(?:von|van|de|der|den|zu|al|el|bin|da|dos)\s+)*[^\W\d_][\w'’\-]+){0,3}"
_NAME = rf"(?P<name>{_PARTS})"
_OF_KIN = (
    rf"(?:(?:den|dem|the)\s+namen?\s+(?:von|of|meine[rs]|unsere[rs]|my)?\s*)?"
    r"(?:(?:vo[nm]\s+)?(?:meine?[rsnm]?|unsere?[rsnm]?|my|our|die|der|den|the)\s+)?"
    rf"(?:(?:{KIN}|frau|chefs?|chefin|herrn?|mrs?|ms|firma)(?:e?s|'s|’s)?\b[\s,:]*)?"
    r"(?:(?:eingetragen|gebucht)[\s,]+)?"
    r"(?:(?:ihre[mn]|seine[mn])\s+)?(?:namen?\b[\s,:]*)?(?:(?:die|der|den|dem|und zwar|also|nämlich)\s+)?"
)
_IT = (
    r"(?:der termin|termin|die buchung|das|der|des|dit|er|es|alles|the appointment|the booking|it|that|this)"
)
_PATTERNS = (
    # der Termin läuft auf (meine Frau,) Sabine Häberle; gebucht ist er auf Tom Reed
    re.compile(
        r"(?i)\b(?:läuft|laufen|steht|stehen|eingetragen|gebucht|angemeldet|reserviert|vereinbart|ausgemacht|"
        r"gemacht|gemeldet|hinterlegt|notiert|registriert)\s+"
        rf"(?:(?:ist|wurde|war|sind|habe?n? (?:ich|wir)|worden|ja|bei (?:ihnen|euch)|wohl|eigentlich|"
        rf"vermutlich|glaub(?:e)?(?: ich)?|nämlich|immer|noch|{_IT})\s+)*(?:auf|unter)\s+{_OF_KIN}{_NAME}"
    ),
    # der Termin ist auf Henrik Lindqvist; das ist auf die Firma Müller eingetragen
    re.compile(
        rf"(?i)\b{_IT}\s+(?:ist|wär|wäre|müsste|is|isch)\s+(?:\w+\s+)?(?:auf|unter)\s+{_OF_KIN}{_NAME}"
    ),
    # it's (booked) under my wife's name, Sabine Häberle; it's down as Tom Reed
    re.compile(
        r"(?i)\b(?:it's|it is|it'll be|it will be|it should be|that's|booked|made|registered|listed|down|"
        rf"the (?:appointment|booking)(?:'s| is))\s+(?:(?:booked|made|in|out|"
        r"down|listed|all|actually|registered|probably)\s+)*"
        rf"(?:under|as|in the name of|(?:out )?to (?=my|our))\s+{_OF_KIN}{_NAME}"
    ),
    re.compile(
        rf"(?i)\b(?:in|under) (?:my|our) (?:{KIN})(?:'s|’s|s) name[\s,:]+(?:that's |it's |that is )?{_NAME}"
    ),
)
_ENDS = re.compile(
    r"(?i)\s+(?:eingetragen|gebucht|angemeldet|gemeldet|notiert|reserviert|ich|i|und|and|das|that's|bitte|please|"
    r"und zwar|aber|but|mit|with|for|für|am|on|at|um)\b.*$"
)


_UNDER = re.compile(r"(?i)\b(?:auf|unter|under|in|as|to)\b")
"""One of these stands before every such name."""


def booked_under(words: str, taken: Sequence[str]) -> str:
    """The name that is said for an appointment that stands; empty where none is."""
    if _UNDER.search(words) is None:
        return ""
    mixed = has_capitals(words[1:])
    for pattern in _PATTERNS:
        for found in pattern.finditer(words):
            name = _ENDS.sub("", found["name"])
            parts = name.split()
            if mixed:
                parts = _written(parts)
            name = looks_like_name(" ".join(parts), taken, strict=False, mixed=mixed) if parts else ""
            if name and listed(name.split()[0]) not in PLAIN:
                return name
    return ""


def _written(parts: list[str]) -> list[str]:
    """The words with capitals at the beginning, and the particles between them."""
    kept: list[str] = []
    for part in parts:
        if not part[:1].isupper() and part.lower() not in PARTICLES:
            break
        kept.append(part)
    while kept and not kept[-1][:1].isupper():
        kept.pop()
    return kept
