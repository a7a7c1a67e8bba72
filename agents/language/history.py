"""Times of what is over or on its way: an earlier visit or call, "I'll be with you in ten minutes".

Used by `compose` and, for the words of a wish, by `occupied`.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from agents.language.pieces import Placed
from agents.language.refusals import CLAUSE_END
from agents.language.tokens import Token
from agents.language.vocabulary import words
from agents.language.when import When

_WAS = words("war waren warst gewesen kam kamen were came gehabt visited been")
_DID = words("hab habe haben hat hatte hatten have has had i've we've")
_DONE = words(
    """
    angerufen geschrieben gekauft gesprochen telefoniert gemacht bekommen gewesen operiert geschnitten
    machen lassen geheiratet married called bought spoken written
    """
)
_PLACES = words(
    """
    ihnen euch hier da dort beim letztes letzte letzter letzten zuletzt gewesen dran mal you here there
    before last
    """
)
WISHES = words(
    """
    moechte wuerde waere haette kann koennte ginge geht frei gedacht gern gerne lieber would could can
    free like fuer for thinking hoping wondering planning wanting
    """
)


_PERSONS = words("ich wir i we")
_PRAISED = words(
    "toll super schoen klasse prima spitze spitzenmaessig zufrieden begeistert great lovely brilliant happy"
)
_CAME = words("came kam kamen visited")
_REACH = 12
_BREAKS = {".", ";", "!", "?"}


def history(tokens: Sequence[Token], start: int, end: int) -> bool:
    """ "Meine Frau war im Januar bei Ihnen": an earlier visit or call is no wish. The fragment is
    tokens[start:end].
    """
    norms: set[str] = set()
    for place in range(start - 1, max(0, start - _REACH) - 1, -1):
        token = tokens[place]
        if token.norm in CLAUSE_END or "connector" in token.senses or token.norm in _PRAISED:
            break  # "das war so toll nächste Woche Dienstag": the clause is whole before the time
        norms.add(token.norm)
        if token.norm in _PERSONS:
            if place and tokens[place - 1].norm in _WAS | _DID:
                norms.add(tokens[place - 1].norm)
            break
    if norms & WISHES:
        return False
    if _tells(norms):
        return True
    after = tokens[end : end + _REACH]
    if any(t.norm in _NOTED for t in after):
        return False
    if any((one.norm, other.norm) in _USED_TO for one, other in pairwise(after)) and _HABITS & {
        t.norm for t in after
    }:
        return False
    for token in after:
        if token.norm in _BREAKS or "connector" in token.senses or token.norm in WISHES:
            break
        norms.add(token.norm)
        if _tells(norms):
            return True
    return False


_NOTED = words("down aufgeschrieben notiert")
"""'Wednesday the sixteenth, I've got written down': noted, not over."""
_USED_TO = {("war", "ich"), ("bin", "ich"), ("waren", "wir"), ("i", "was"), ("i", "came"), ("i've", "been")}
_HABITS = words("immer sonst meistens meist bisher always usually normally")
"""'Mittwoch um neun, da war ich immer': the time one is used to is wished for."""


def _tells(norms: set[str]) -> bool:
    """Whether the words so far tell of something that is over."""
    if norms & _WAS and norms & _PLACES:
        return True
    if norms & _CAME:
        return True
    if "was" in norms and (norms & {"there", "here", "you", "last"} or {"in", "i"} <= norms):
        return True
    return bool(norms & _DID and norms & _DONE)


def arriving(when: When, tokens: Sequence[Token], start: int, end: int) -> bool:
    """ "Ich bin in zehn Minuten bei Ihnen": on the way, no wish."""
    if when.minutes is None or when.from_reference:
        return False
    near = {t.norm for t in (*tokens[max(0, start - 3) : start], *tokens[end : end + 3])}
    return bool(near & {"bin", "i'm", "komme", "i'll"} and near & {"ihnen", "euch", "you"})


def no_wish(when: When, piece: Placed, tokens: Sequence[Token]) -> bool:
    """An earlier visit, or the way to an appointment."""
    ahead = bool(when.offset and when.offset > 0)  # "I was bringing him in tomorrow" is still to come
    return (not ahead and history(tokens, piece.start, piece.end)) or arriving(
        when, tokens, piece.start, piece.end
    )
