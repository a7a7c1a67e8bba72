"""Persons who are named, and for whom no appointment is wished: 'my husband wants one too but he'll ring you
himself', 'only for me, not for my husband'. Pure.
"""

from __future__ import annotations

import re

_ALONE_EN = r"(?:himself|herself|themselves|(?:his|her|their) own(?: one| appointment)?|separately)"
_RINGS_EN = (
    r"(?:ring|ringing|call|calling|phone|phoning|book|booking|sort|sorting|make|making|do|doing|arrange|"
    r"get|come|contact)"
)
_SELF_EN = re.compile(
    r"(?i)\b(?:(?:but|and|though|because|as) )?(?<!for )(?:my|our) \w+ (?:[\w']+ ){0,8}?"
    r"(?:(?:but|and|though|so) )?(?:s?he|they)"
    r"(?:'ll|'s| will| can| is| are| wants? to| has to| prefers? to)? "
    r"(?:(?!i\b|we\b|not\b|\w+n't\b|cannot\b|never\b)[\w']+ ){0,3}?"
    rf"{_RINGS_EN}(?: \w+){{0,3}}? {_ALONE_EN}\b"
)
_WILL_EN = re.compile(
    r"(?i)\b(?:my|our) \w+ (?:will|is going to|'ll|wants to|can) (?:[\w']+ ){0,2}?"
    rf"{_RINGS_EN}(?: \w+){{0,3}}? {_ALONE_EN}\b"
)
_NOT_EN = re.compile(
    r"(?i)\b(?:it's |and |but )?not for (?:my|our|the) \w+(?= |[.,]|$)(?! but\b)|"
    r"(?<=\bme) not (?:my|our) \w+(?= |[.,]|$)"
)
_RINGS_DE = r"(?:ruft|meldet|bucht|macht|holt|vereinbart|kümmert|will|wird|möchte)"
_SELF_DE = re.compile(
    r"(?i)\b(?:(?:aber|und|doch) )?(?<!für )(?:mein|unser)e?[rnm]? \w+ (?:[\w']+ ){0,6}?"
    rf"(?:(?:aber|und|doch|nur) )?(?:der|die|er|sie) {_RINGS_DE}"
    r" (?:(?!ich\b|wir\b|nicht\b|nix\b|kein\w*\b|nie\b)\w+ ){0,4}?"
    r"(?:selber|selbst|extra|separat|eigenen|alleine?)"
    r"(?: (?:an|aus|anrufen|buchen|machen|drum|darum|termin|melden|einen))*\b"
)
_NOT_DE = re.compile(
    r"(?i)\b(?:und |aber )?nicht für (?:mein|unser|den|die)e?[nr]? (?!termin)\w+(?= |[.,]|$)(?! sondern\b)"
)

_CATCHES_EN = re.compile(
    r"(?i)\b(?:(?:because|as|since|and) )?(?:my|our) \w+ (?:has (?:got )?to|'s got to|needs to|must|will) "
    r"(?:then )?(?:catch|leave for|fly|drive|be back|get back|get home|go to work|go back)\b"
    r"(?: (?:an?|the|to|her|his|their|train|bus|plane|flight|after|at|by)\b){0,4}"
)
_CATCHES_DE = re.compile(
    r"(?i)\b(?:(?:weil|da|denn|und) )?(?:mein|unser)e?[rn]? \w+ (?:muss|müssen) "
    r"(?:(?:dann|danach|hinterher|ja|noch|später) ){0,2}(?:den|zum|zur|auf den) "
    r"(?:\w*zug|bus|flieger|bahn|bahnhof|flughafen|arbeit|\w*schicht)\b(?: (?:kriegen|erwischen|nehmen)\b)?"
)
"""'Eleven, my mum has to catch a train after': why, and not for whom."""


_NOT_THEIRS = (_SELF_EN, _WILL_EN, _NOT_EN, _CATCHES_EN, _SELF_DE, _NOT_DE, _CATCHES_DE)


def without_others(words: str) -> str:
    """The turn without the persons who come or ring on their own account; as it is where there are none."""
    for pattern in _NOT_THEIRS:
        words = pattern.sub(" ", words)
    return words
