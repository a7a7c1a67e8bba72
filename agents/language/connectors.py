"""What joins two fragments: "oder", "nein", "sondern", and slips of the tongue. Used by `compose` only."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from agents.language.tokens import Token


def connectors(tokens: Sequence[Token]) -> list[str]:
    """The joining senses of the words between two fragments."""
    found = [
        str(t.senses["connector"])
        for n, t in enumerate(tokens)
        if "connector" in t.senses and (t.norm != "meine" or _is_verb(tokens, n))
    ]
    norms = [t.norm for t in tokens]
    if any(pair in _SLIPS for pair in pairwise(norms)) or any(
        said in _SECOND_THOUGHTS for said in zip(norms, norms[1:], norms[2:], strict=False)
    ):
        found.append("fix")
    return found


def _is_verb(tokens: Sequence[Token], place: int) -> bool:
    """ "ich meine", "meine ich", not "meine Tochter"."""
    following = tokens[place + 1] if place + 1 < len(tokens) else None
    said_before = place > 0 and tokens[place - 1].norm == "ich"
    return said_before or following is None or following.kind == "punct" or following.norm == "ich"


_SLIPS = {
    ("was", "ich"),
    ("red", "ich"),
    ("rede", "ich"),
    ("erzaehl", "ich"),
    ("erzaehle", "ich"),
    ("i", "saying"),
    ("make", "it"),
    ("make", "that"),
    ("sagen", "wir"),
    ("machen", "wir"),
    ("mein", "ich"),
    ("mach", "ma"),
    ("ach", "ne"),
}
"""Said after a slip of the tongue: "was (sag) ich", "was red ich", "what am I saying"."""

_SECOND_THOUGHTS = {
    ("wissen", "sie", "was"),
    ("weisst", "du", "was"),
    ("wisst", "ihr", "was"),
    ("you", "know", "what"),
}
"""'Um drei, wissen Sie was, siebzehn Uhr': what is said next is meant instead."""
