"""A clause of its own beside a wish: "Thursday would do, I'm not free on Friday", "bevor es voll wird".

What it denies is the time in it, never the one before it. Used by `compose`, `denying` and
`refusals` only.
"""

from __future__ import annotations

from collections.abc import Sequence

from agents.language.tokens import Token
from agents.language.vocabulary import words
from agents.language.when import When

_ENDS = {",", ".", ";", "!", "?", "-", "–"}
_SPEAKERS = words("i i'm i'll i've i'd we we're we'll we've")
_DISLIKES = words("hate dread loathe detest")
_NO_DENIAL = words(
    "mind care suppose know think only just fussy bothered until till before after sorry mean wait"
)
"""'I don't mind Friday', 'I can't until Friday' rule no Friday out."""
_BEING = words("i'm we're am are be")
_TURNS = frozenset(("rather", "prefer", "conclude", "fix", "instead", "instead_of_that", "or"))
_JUDGED = words(
    "is works would suits looks sounds was better fine ok okay good ginge geht passt passte klappt waere ist"
)


def cut(after: Sequence[Token], behind: Sequence[Token]) -> Sequence[Token]:
    """The words after a time without the clause that denies the next one: '(Thursday) would do, I'm not free
    on (Friday)'. `behind`: what follows the next time.
    """
    begin = _begins(after, behind)
    return after if begin is None else after[:begin]


def denied_in_it(when: When, between: Sequence[Token], behind: Sequence[Token]) -> bool:
    """Whether a time is ruled out by such a clause before it: '(Thursday works,) I'm busy Friday'."""
    if when.time_from is not None or when.time_to is not None or when.day_to is not None:
        return False
    begin = _begins(between, behind)
    return begin is not None and not {t.norm for t in between[begin:]} & _NO_DENIAL


def answered(between: Sequence[Token], behind: Sequence[Token]) -> bool:
    """'(Thursday?) No I can't, Friday is better': an answer; the next time has a verdict of its own."""
    said = [t.norm for t in between[-2:]]
    return len(said) == 2 and said[0] in _SPEAKERS and bool(behind) and behind[0].norm in _JUDGED


def _begins(between: Sequence[Token], behind: Sequence[Token]) -> int | None:
    """Where the clause begins. Words that follow the first time at once are about that ('Friday I'm away,
    Thursday works'), and so are those before a time that is judged itself ('no I can't, Friday is better').
    """
    if behind and behind[0].norm in _JUDGED:
        return None
    said: set[str] = set()
    denied = judged = False
    for place in range(len(between) - 1, -1, -1):
        token = between[place]
        if token.norm in _ENDS or token.senses.get("connector") in _TURNS:
            return None
        said.add(token.norm)
        denied = denied or token.senses.get("connector") == "not" or token.norm in _DISLIKES
        judged = judged or token.senses.get("connector") == "bad"
        if token.norm in _SPEAKERS:
            return place if place and (denied or (judged and said & _BEING)) else None
    return None


_AND = words("oder or und and noch nor")
_ON = words("am on an the den")
_LIMITED = words("erst nur only")
_ALL = words("alles jeder everything anything")


def goes_on(between: Sequence[Token], behind: Sequence[Token], *, barred: bool) -> bool:
    """Whether a time shares the refusal of the one before it: 'I can't do Tuesday or (Wednesday)', 'weder
    Dienstag noch (Mittwoch)'. "Nicht Dienstag und Mittwoch ginge" has a verdict of its own.
    """
    if not between or len(between) > 2 or between[0].norm not in _AND:
        return False
    if between[0].norm in {"noch", "nor"}:
        return True
    judged = bool(behind) and behind[0].norm in _JUDGED | _LIMITED
    judged = judged and not any(
        t.norm in _ALL for t in behind[1:3]
    )  # "außer Dienstag und Mittwoch geht alles"
    return barred and not judged and all(t.norm in _ON for t in between[1:])


_ASKS_FOR = words(
    "haette moechte braeuchte brauche wollte will like i'd we'd want need wanted prefer love waers waer's"
)


def asked_for(tokens: Sequence[Token], end: int) -> bool:
    """'Ich hätte gern Donnerstag, (Freitag bin ich weg)': the time that ends there was wished for in its own
    clause, so what is said of the next is not said of it.
    """
    for token in reversed(tokens[:end]):
        if token.norm in _ENDS:
            return False
        if token.norm in _ASKS_FOR:
            return True
    return False


_ONCE = words("bevor ehe sobald nachdem wenn before once when after while")
_STILL_TO_COME = words("es die der das mein meine alle alles it the everyone everybody they all i you we")
_TIMES = frozenset(("weekday", "dayref", "month", "part", "feast", "card", "ord", "weekend", "unit", "which"))


def of_another_event(clause: Sequence[Token]) -> bool:
    """'(Samstag früh,) bevor es voll wird', '(in January) when the rush is over': the words judge something
    else. "Wenn es nicht geht" is about the wish.
    """
    norms = [t.norm for t in clause if t.norm != ","]
    if len(norms) < 3 or norms[0] not in _ONCE or norms[1] not in _STILL_TO_COME:
        return False
    return not any(t.senses.get("connector") == "not" or not _TIMES.isdisjoint(t.senses) for t in clause)
