"""Remarks beside a wish that refuse another time than the one wished for: "Freitag, früher geht nicht",
"I can't make it any earlier", and numbers on a scale. Used by the masks of the languages.
"""

from __future__ import annotations

from dataclasses import dataclass

from agents.language.grammar import Cursor
from agents.language.refusals import CLAUSE_END, clause_of, refused_after
from agents.language.tokens import Token
from agents.language.vocabulary import words

_TIMES = frozenset(("weekday", "dayref", "month", "part", "feast", "card", "ord", "weekend", "unit", "which"))


@dataclass(frozen=True, slots=True)
class OtherTimes:
    """How a language says that sooner or later than the wish will not do."""

    compared: frozenset[str]
    """früher, eher, später, earlier."""
    rather: frozenset[str]
    """Those of them that also say "rather": they compare only at the head of a clause, before a verb."""
    degrees: frozenset[str]
    verbs: frozenset[str]
    denials: frozenset[str]
    persons: frozenset[str]
    able: frozenset[str]
    """Verbs and small words between a denied "can" and the comparison: "I can't (make it any) earlier"."""


def other_time_refused(c: Cursor, words: OtherTimes) -> bool:
    """Reads ", früher geht nicht", "nicht früher" or "I can't any sooner" after a wish for a time."""
    if not any(not _TIMES.isdisjoint(t.senses) for t in c.tokens[: c.pos]):
        return False
    return _judged(c, words) or _denied_first(c, words)


def _judged(c: Cursor, words: OtherTimes) -> bool:
    begin, before = c.pos, c.peek(-1)
    while c.word(*words.degrees):
        pass
    said = c.word(*words.compared)
    verb = c.token
    if said is None or verb is None or verb.norm not in words.verbs:
        c.pos = begin
        return False
    if said in words.rather and before is not None and before.norm not in CLAUSE_END:
        c.pos = begin
        return False
    rest = c.tokens[c.pos :]
    if not refused_after(rest, True, False):
        c.pos = begin
        return False
    c.pos += len(clause_of(rest))
    return True


def _denied_first(c: Cursor, words: OtherTimes) -> bool:
    begin, before = c.pos, c.peek(-1)
    if before is not None and before.norm not in CLAUSE_END:
        return False
    c.word(*words.persons)
    denied = c.word(*words.denials)
    if denied is None:
        c.pos = begin
        return False
    while c.word(*words.able, *words.degrees):
        pass
    if c.word(*words.compared) and (c.token is None or c.token.norm in CLAUSE_END):
        return True
    c.pos = begin
    return False


def skip_place_on_scale(c: Cursor, between: frozenset[str]) -> None:
    """'… (ist das eine neun)': the place on a scale that was named, where one is said; else nothing."""
    begin = c.pos
    while c.token is not None and c.token.norm in between:
        c.pos += 1
    if c.integer("card", 0, 100) is None:
        c.pos = begin


_TAKES_BACK = words("nee ne nein no wait moment quatsch mist halt stopp oops scratch doch nicht hang")
_BETWEEN_THEM = words("ach oh ah och , . ! - – aber but on warte warten sie mal sorry that's das")


def taken_back_before(c: Cursor) -> bool:
    """Whether the words before take back a date: "am 14., ach nee, (das ist ja ein Sonntag)"."""
    if not any("ord" in t.senses or "card" in t.senses for t in c.tokens[: c.pos]):
        return False
    for token in reversed(c.tokens[max(0, c.pos - 6) : c.pos]):
        if token.norm in _TAKES_BACK:
            return True
        if token.norm not in _BETWEEN_THEM:
            return False
    return False


def timelike(token: Token) -> bool:
    """Whether a token beside a part of the day belongs to its time: eleven, Friday, May."""
    return not _TIMES.isdisjoint(token.senses)
