"""Denials that refuse no time: "da arbeite ich nicht" frees the day, "abergläubisch bin ich nicht" is about
the caller. Used by `compose` and `refusals` only.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from agents.language.tokens import Token
from agents.language.vocabulary import words

_ARBEITE = words("arbeite arbeiten")
_AT_WORK = {("der", "arbeit"), ("auf", "arbeit"), ("im", "dienst"), ("im", "buero"), ("at", "work")}
_WORK = words("work working")
_SELVES = words("ich wir i we i'm we're")
_BEING = {("bin", "ich"), ("ich", "bin"), ("i", "am")}
_PLACED = words(
    """
    da dann then there here hier frei free in im an am zu zuhause daheim available around able verfuegbar
    erreichbar moeglich bereit anwesend at home sicher sure certain
    """
)
"""Beside "ich bin nicht": whether somebody can come, or knows it, not what somebody is like."""
_SMALL = words(
    "ich bin aber ja auch leider eben halt so da i am i'm a an und and but ein eine kein keine really"
)


def off_work(before: Sequence[Token], behind: Sequence[Token]) -> bool:
    """ "An Fronleichnam arbeite ich nicht", "I'm not working on Friday": of all days the one that suits."""
    if behind and behind[0].norm == ",":
        return _off_work(before) or _off_work(behind)  # "can't do mornings, I work nights"
    return _off_work([*before, *behind])


def _off_work(clause: Sequence[Token]) -> bool:
    if not any(token.senses.get("connector") == "not" for token in clause):
        return False
    norms = [token.norm for token in clause]
    if _SELVES & set(norms) and (_ARBEITE & set(norms) or _AT_WORK.intersection(pairwise(norms))):
        return True
    places = [n for n, norm in enumerate(norms) if norm in _WORK]  # "Friday doesn't work for me" is no job
    return any(_SELVES & set(norms[max(0, place - 2) : place]) for place in places)


def about_oneself(clause: Sequence[Token], place: int) -> bool:
    """Whether the denial at a place of a clause of its own says what the caller is like."""
    if not clause or clause[0].norm != ",":
        return False
    norms = [token.norm for token in clause[1:]]
    being = bool(_BEING.intersection(pairwise(norms))) or "i'm" in norms
    if not being or _PLACED & set(norms):
        return False
    return any(
        token.kind == "word" and not token.senses and token.norm not in _SMALL
        for token in (*clause[1:place], *clause[place + 1 :])
    )
