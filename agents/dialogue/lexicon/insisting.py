"""Who has been refused advice, or a word about somebody else, and asks on: that is no message. Pure."""

from __future__ import annotations

import re

from agents.language import fold
from agents.language.text import SPOKEN_WORD

_OUGHT = r"(?:m(?:ü|ue)ss\w*|sollte\w*|k(?:ö|oe)nn\w*|werde[nt]?)"
_NOBODY = r"(?:(?!ihm|ihr|ihnen|herrn?|frau|de[mnr]|him|her|them|mrs?|ms)\w+ )"
_INSISTS = re.compile(
    r"(?i)\b(?:ich bin (?:doch |ja )?(?:der|die|sein\w*|ihr\w*) \w+|"
    r"(?:nun |na )?kommen sie(?: schon)?|nur (?:ja oder nein|kurz)|"
    r"sagen sie (?:mir )?(?:doch|nur|einfach)|i'm (?:her|his|only|just)|"
    r"come on|yes or no|just (?:tell|say|confirm)|"
    rf"(?:sie|ihr|du) {_OUGHT} {_NOBODY}{{0,4}}?(?:wissen|sagen|kennen)(?! dass)|"
    rf"{_OUGHT} (?:sie|ihr|du) {_NOBODY}{{0,3}}?(?:wissen|sagen|kennen)(?! dass)|"
    rf"you (?:must|should|ought to|can|surely) {_NOBODY}{{0,2}}?(?:know|tell me|say)(?! that \w))\b"
)
"""Who has been refused advice, or a word about somebody else, and asks on."""
_STARTS = r"(?:(?:ja|jo|na|nee|nein|ach|oh|mensch|und|also|gut|toll|okay|ok|yes|yeah|no|well|and|so|great|right|then) )*"
_ASKS_ON = re.compile(
    rf"^{_STARTS}(?:aber|warum|wieso|weshalb|wer|was|wie|wenn|koennen sie|koennt ihr|duerfen sie|but|why|who|what|if|can't you|"
    r"couldn't you|surely|isn't|doesn't|won't|aren't)\b|"
    r"\bja oder nein\b|\byes or no\b|\b(?:einfache|simple|easy|kleine|quick) (?:frage|question)\b|"
    r"\b(?:sie sind|ihr seid|das ist) doch\b|"
    r"\b(?:weiss|wissen) (?:das |es |man |man das |sie |sie das )?doch\b|\bdoch (?:\w+ )?(?:wissen|sagen|klar)\b|"
    r"\b(?:im allgemeinen|allgemein|grundsaetzlich|generell|prinzipiell|im prinzip|in general|generally|roughly|in principle|usually)\b|"
    r"\b(?:oder|oder nicht|gell|ne|right|or not|(?:is|does|do|are|would|will|can)n't (?:it|they|you|that|he|she))$|"
    r"\b(?:someone|somebody|anyone) (?:must|should|will|has to) (?:\w+ )?know\b|"
    r"^you(?:'re| are) (?:\w+ ){0,3}(?:office|practice|salon|company|lawyers?|doctors?|experts?|insur\w*)\b"
)
_TELLS = re.compile(
    r"\b(?:dass|ausrichten|richten sie|ausricht\w*|notier\w*|schreib\w*|nachricht|rueckruf|zurueckruf\w*|anrufen|melden|weitergeben|"
    r"(?:sagen|sag|fragen|frag) sie (?:ihm|ihr|ihnen|bitte|dem|der|den|herrn?|frau)|bitte|ob (?:er|sie|der|die|herr|frau)|"
    r"message|tell (?:him|her|them|mrs?|ms)|ask (?:him|her|them|mrs?|ms)|call|ring|note|write|please|let me know|pass)\b"
)
"""Words of a message, whatever it begins with."""


def insists(words: str) -> bool:
    """'Aber das wissen Sie doch sicher', 'only roughly, yes or no': the question again, and no message."""
    if _INSISTS.search(words) is not None:
        return True
    folded = " ".join(SPOKEN_WORD.findall(fold(words)))
    return (
        len(folded.split()) <= _SHORT
        and _ASKS_ON.search(folded) is not None
        and _TELLS.search(folded) is None
    )


_SHORT = 14
"""Words of an insistent question; a longer turn tells something."""
