"""Verdicts on what was read back that begin with the other word: "nein nein, das stimmt schon so" agrees,
"ja, das ist verkehrt" does not. Used by `yesno` only.
"""

from __future__ import annotations

import re

from agents.language.text import fold
from agents.language.types import Answer

_ASKS_WHETHER_RIGHT = re.compile(r"\b(?:richtig|stimmt|korrekt|passt|right|correct)\b[^.?!]*\?\s*$")
_GAPS = re.compile(r"[\s,;.!\-–]+")
_NO = r"(?:(?:nein|nee|ne|noe|no|nah|nope)\s+)"
_IT = r"(?:(?:ach|also|quatsch|doch|oh|das|des|dit|dat|es|so)\s+)*"
_MORE = (
    r"(?:\s+(?:schon|so|alles|doch|ja|genau|wie es ist|danke|thanks|thank you|as it is|go ahead|book it))*"
)
_GOOD = r"(?:richtig|korrekt|gut|in ordnung|okay|ok|recht|bestens)"
_AGREES = re.compile(
    rf"{_NO}+{_IT}(?:(?:stimmt|passt|hat)\s+(?:schon|so|alles|doch)|"
    rf"(?:ist|is)\s+(?:schon|so|alles|doch)\s+"
    rf"{_GOOD}|alles\s+{_GOOD}|schon\s+(?:gut|recht|richtig|in ordnung))" + _MORE + r"|"
    rf"{_NO}+{_IT}(?:(?:da|ist|is|sind)\s+)*keine?\s+fehler(?:\s+(?:drin|da))?"
    rf"(?:\s+{_IT}(?:stimmt|passt|alles\s+{_GOOD}|(?:ist|is)\s+(?:alles\s+)?{_GOOD}))?" + _MORE + r"|"
    rf"{_NO}{{2,}}{_IT}(?:stimmt|passt|(?:ist|is)\s+{_GOOD})" + _MORE + r"|"
    rf"{_NO}+(?:oh\s+)?(?:that's|that is|it's|it is|that all|it all|everything's)\s+(?:is\s+)?"
    r"(?:all\s+|quite\s+|absolutely\s+)?(?:right|correct|fine|perfect|good)" + _MORE
)
_DENIES = re.compile(
    r"(?:(?:ja|jo|joa|na|naja|also|aeh|aehm|oh|hm|yes|yeah|well|um|uh|er|nein|nee|ne|no|nope)\s+)+"
    r"(?:(?:aber|nur|leider|doch|but)\s+)*"
    r"(?:(?:das|des|dit|es|da|that's|that is|it's|it is)\s+)*"
    r"(?:(?:der|die|the)\s+\w+\s+(?=(?:ist|war|is|was|stimmt|passt)\b))?"
    r"(?:(?:ist|is|war|was|leider|so|ja|aber|jetzt|nun|ganz|halt)\s+)*"
    r"(?:(?:der|die|das|ein|eine|the|a)\s+)?(?:verkehrt(?:e[rsn]?)?|falsch(?:e[rsn]?)?|wrong|incorrect|"
    r"(?:stimmt|passt)\s+(?:\w+\s+){0,3}?(?:nicht|nich|net|ned|nit|nimmer)\b(?! (?:schlecht|wahr))|"
    r"(?:nicht|nich|net|ned|nit)\s+(?:(?:ganz|so|der|die|das)\s+)*(?:richtig(?:e[rsn]?)?|korrekt)|"
    r"not\s+(?:(?:quite|really|the)\s+)?(?:right|correct))\b"
)


def verdict(text: str, question: str | None) -> Answer | None:
    """Whether `text` finds what was read back right or wrong, by the sentence after its first word; None
    where it says neither, or where the question was another one.
    """
    if "?" in text or (question and _ASKS_WHETHER_RIGHT.search(fold(question)) is None):
        return None
    said = _GAPS.sub(" ", fold(text)).strip()
    if _AGREES.fullmatch(said):
        return "yes"
    return "no" if _DENIES.match(said) else None
