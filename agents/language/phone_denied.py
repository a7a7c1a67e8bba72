"""Numbers that are named and ruled out: "nicht die ..., sondern ...", "that's my old one, it's ...".

Used by `phone` only.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agents.language.text import SPOKEN_WORD, fold


def ruled_out(text: str, places: Sequence[tuple[int, int]]) -> set[int]:
    """Which of the numbers in `text`, given by where they begin and end, are named only to be ruled out."""
    return _by_clauses(text, places) or _by_words(text, places)


_STALE = re.compile(
    r"\b(?:old|alte[nr]?|former|fruehere[nr]?|ehemalige[nr]?|wrong|falsche?n?|verkehrte?n?|"
    r"nicht mehr|nimmer|no longer|not any ?more|used to|don't use|don't have|out of use|abgemeldet|"
    r"abgeschaltet|gekuendigt|verloren|lost)\b"
)
_NO = re.compile(r"\b(?:no|nein|nee|noe)\b(?! (?:problem|worries|need|idea))")
_DENIED_BEFORE = re.compile(
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


def _by_clauses(text: str, places: Sequence[tuple[int, int]]) -> set[int]:
    """Where the commas tell of which of several numbers it is said: never all of them."""
    found: list[bool] = []
    for index, (start, _) in enumerate(places):
        between = fold(text[places[index - 1][1] if index else 0 : start])
        lead = _CLAUSE.split(between)[-1].strip()
        named = _NAMED_SO.search(lead) is not None or _DENIED_BEFORE.search(between.strip()) is not None
        if index and not named:
            said = _of_the_earlier(between)
            found[-1] = found[-1] or bool(_STALE.search(said) or _NO.search(said))
        found.append(named)
    return set() if all(found) else {place for place, gone in enumerate(found) if gone}


_NUMBER = r"(?:(?:handy|mobil|telefon|ruf)?nummer|number|one|mobile|phone)"
_RULED_OUT = re.compile(
    r"\b(?:nicht|nich|net|not|nimmer|don't|dont)\b"
    r"(?: (?:mehr|die|der|unter|auf|an|alte[nr]?|meine[rn]?|dieser?|the|on|to|under|"
    rf"old|my|that|use|take|ring|call|phone|try|me|any|more|{_NUMBER}))*$"
)
_OLD = r"(?:alte[nr]?|fruehere|vorige|bisherige|vorherige|falsche|old|previous|former|wrong)"
_OLD_ONE = re.compile(
    rf"\b(?<!noch die )(?<!still the )(?<!still my ){_OLD}"
    rf"(?: (?:{_NUMBER}|war|ist|lautete?|hiess|heisst|was|is|that|used to be|mal|noch|also|ja|die|the))*$"
)
_GONE = (
    r"(?:(?:gilt|stimmt|geht|funktioniert|existiert|gibt's|gibt es) (?:\w+ ){0,2}?(?:nicht|nimmer)(?: mehr)?|"
    r"(?:nicht mehr|nimmer) (?:meine|aktuell|gueltig|in (?:gebrauch|betrieb)|die richtige|vergeben)|"
    r"ungueltig|gesperrt|gekuendigt|abgemeldet|falsch|veraltet|(?:die |meine )?(?:alte|falsche|alt)|"
    r"(?:the |my |an )?(?:old|wrong|previous)(?: one| number)?|dead|gone|disconnected|out of (?:date|use)|"
    r"(?:no longer|not) (?:in use|valid|current|right|mine|active|working)|no longer works|"
    r"(?:doesn't|does not|isn't|is not) (?:work|working|in use|valid|mine|right)(?: any ?more)?)"
)
_IS_OLD = re.compile(
    r"^(?:(?:die|das|der|that's|that|this|it's|it|which|is|ist|war|was|has|hat|wurde|been|ja|aber|but|"
    rf"leider|jetzt|now|schon|doch|inzwischen|{_NUMBER}) ){{0,6}}?{_GONE}\b"
)
_OF_THE_LAST = re.compile(r"(?:(?:die|das|der|that|it|which) )?(?:ist|war|is|was|that's|it's)\b")
"""'(That one) is the wrong one', said of the number before; 'die alte war ...' of the one after."""
_ANY = re.compile(
    r"nich|net\b|not|nimmer|n't|dont|alt|fruehere|vorige|bisherige|vorherige|falsch|old|previous|former|wrong|gueltig|"
    r"gesperrt|gekuendigt|abgemeldet|dead|no longer|disconnected|out of|gone"
)


def _by_words(text: str, spans: Sequence[tuple[int, int]]) -> set[int]:
    """Where the words before and behind a number say it, with or without commas."""
    if _ANY.search(fold(text)) is None:
        return set()
    gaps: list[str] = []
    end = 0
    for begin, close in (*spans, (len(text), len(text))):
        gaps.append(" ".join(SPOKEN_WORD.findall(fold(text[end:begin]))))
        end = close
    found: set[int] = set()
    old_one = False
    for place in range(len(spans)):
        before, after = gaps[place], gaps[place + 1]
        is_old = _IS_OLD.search(after) is not None
        next_old = len(spans) > 1 and _OLD_ONE.search(after) is not None
        if next_old and is_old:
            next_old = _OF_THE_LAST.match(after) is None
            is_old = not next_old
        first_old = place == 0 and len(spans) > 1 and _OLD_ONE.search(before) is not None
        if _RULED_OUT.search(before) is not None or old_one or first_old or is_old:
            found.add(place)
        old_one = next_old
    return found
