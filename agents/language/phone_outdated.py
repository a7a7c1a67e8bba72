"""Which of several numbers in a turn is no longer, or never was, the speaker's: "that's my old one", "nicht
die ..., sondern die ...".

The commas tell of which number it is said; where they say nothing, `phone_denied` does. Used by `phone` only.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agents.language.text import fold

_STALE = re.compile(
    r"\b(?:old|alte[nr]?|former|fruehere[nr]?|ehemalige[nr]?|wrong|falsche?n?|verkehrte?n?|"
    r"nicht mehr|nimmer|no longer|not any ?more|used to|don't use|don't have|out of use|abgemeldet|"
    r"abgeschaltet|gekuendigt|verloren|lost)\b"
)
_NO = re.compile(r"\b(?:no|nein|nee|noe)\b(?! (?:problem|worries|need|idea))")
_DENIED = re.compile(
    r"\b(?:nicht(?: mehr| laenger)?|not(?: any more| any longer)?|statt|anstatt|instead of|rather than)"
    r"(?: (?:die|der|auf|unter|on|under|the|nummer|number|alten?)|,(?= (?:der|die|the)\b))*$"
)
_NAMED_SO = re.compile(
    r"\b(?:old|alte|former|fruehere|ehemalige|wrong|falsche)(?: \w+){0,2} (?:was|war|is|ist|lautete)$"
)
_CLAUSE = re.compile(r"[,.;:!?–]")
_NEXT = re.compile(r"\b(?:it's|it is|the new|meine neue|die neue|es ist|die richtige|the right)\b")


def _of_the_earlier(between: str) -> str:
    """The words between two numbers as far as they are about the first of them."""
    *behind, _ = _CLAUSE.split(between)
    if behind:
        return " ".join(behind)
    cut = _NEXT.search(between)  # nobody wrote a comma
    return between if cut is None else between[: cut.start()]


def outdated(text: str, places: Sequence[tuple[int, int]]) -> set[int]:
    """Which of several numbers, by their places in `text`, are said not to count: never all of them."""
    found: list[bool] = []
    for index, (start, _) in enumerate(places):
        between = fold(text[places[index - 1][1] if index else 0 : start])
        lead = _CLAUSE.split(between)[-1].strip()
        named = _NAMED_SO.search(lead) is not None or _DENIED.search(between.strip()) is not None
        if index and not named:
            said = _of_the_earlier(between)
            found[-1] = found[-1] or bool(_STALE.search(said) or _NO.search(said))
        found.append(named)
    return set() if all(found) else {place for place, gone in enumerate(found) if gone}
