"""Talk about how a name is written: "not Hogden, with an O", "people always get it wrong". Pure.

Called by `names` and by whoever looks for the name in a turn, before anything else is read.
"""

from __future__ import annotations

import re

from rapidfuzz import fuzz

_HOW_OTHERS_WRITE = re.compile(
    r"(?i)(?<=\w)[\s,.;–-]+(?:(?:and|und|but|aber|because|weil)\s+)?"
    r"(?:(?:people|everyone|everybody|nobody|no\s+one|they)\s+(?:\w+\s+){0,3}?(?:gets?|spells?|writes?|puts?)\s+"
    r"(?:it|that|mine|this)\s+(?:wrong|right)|"
    r"(?:das|den|der|die|es)\s+(?:schreib\w*|mach\w*|wird|versteh\w*)\s+(?:\w+\s+){0,4}?falsch(?:\s+geschrieben)?|"
    r"(?:die\s+leute|alle|viele|manche)\s+schreiben\s+(?:das|den|es)\s+(?:\w+\s+){0,3}?falsch)\W*$"
)
_IT_IS_SPELLED = re.compile(
    r"(?i)(?<=\w)\s+(?:it['’]s|that['’]s|that\s+is|das\s+ist|das\s+sind)\s+(?=(?:[a-zäöü]\s+){2,}[a-zäöü]\b)"
)
"""'Renee Thibodeaux it's T H I B …', where nobody wrote a comma."""
_NOT_SO = re.compile(r"[,.;]\s*(?:[Nn]ot|[Nn]icht)\s+(?P<other>[\w'’-]{3,})(?=\s*[,.;]|\s*$)")
_ONE_LETTER = re.compile(
    r"(?i)[,.;]\s*(?:(?P<again>[\w'’-]{3,}),?\s+)?(?:with|mit)\s+(?:an?\s+|einem\s+|'nem\s+|nem\s+)?"
    r"(?:[a-zäöü]|ypsilon|vau|zett)(?:\s+(?:am\s+anfang|hinten|at\s+the\s+end|in\s+the\s+middle))?\W*$"
)
_ALIKE = 60
"""Of 100, from which a word that is denied sounds like the name."""


def without_talk_of_writing(text: str) -> str:
    """The text without what only tells how the name is written, or is not."""
    text = _IT_IS_SPELLED.sub(", ", _HOW_OTHERS_WRITE.sub("", text))
    denied = _NOT_SO.search(text)
    if denied is None or not _sounds_like_one_before(denied["other"], text[: denied.start()]):
        return text
    rest = text[: denied.start()] + text[denied.end() :]
    letter = _ONE_LETTER.search(rest)
    again = letter is not None and (letter["again"] is None or letter["again"] in rest[: letter.start()])
    return rest[: letter.start()] if letter is not None and again else rest


def _sounds_like_one_before(other: str, before: str) -> bool:
    return any(fuzz.ratio(other.lower(), word.lower()) >= _ALIKE for word in re.findall(r"[\w'’-]+", before))
