"""Visits that are over, told by the one who came: 'ich war letzte Woche bei Ihnen, und jetzt ...'. Pure.

The day of such a visit is no wish, nor is what was done then, unless it is to be done again.
"""

from __future__ import annotations

import re

from agents.dialogue.desk import Desk
from agents.dialogue.hearing.basics import plain
from agents.dialogue.hearing.services import service_hits
from agents.dialogue.hearing.services_apart import by_own_words
from agents.dialogue.state import CallState, Goal

_CAME = re.compile(
    r"(?i)\b(?:ich war|wir waren|war ich|waren wir|i was|we were|i came|we came|i did|we did|i've done)\b"
    r"[^,.;!?]{0,90}?"
    r"(?=\s*(?:[,.;!?]|$)|\s+(?:und|aber|and|but)\s+(?:jetzt|nun|seitdem|seither|da|irgendwie|now|since|ever|i|we)\b)"
)
_OVER = re.compile(
    r"\b(?:gestern|vorgestern|letzte\w*|vorige\w*|vergangene\w*|neulich|kuerzlich|vorhin|"
    r"vor (?:\w+ ){1,2}(?:tag\w*|woche\w*|monat\w*|jahr\w*)|"
    r"heute (?:morgen|frueh|vormittag|mittag)|\w+tag|mittwoch|yesterday|last|ago|the other day|recently|"
    r"this morning|earlier)\b"
)
_HERE = re.compile(
    r"\b(?:bei (?:ihnen|euch|dir)|hier|da|dort|in der praxis|im (?:salon|laden|studio)|with you|at yours|"
    r"in your|at your|in with|in for|here|there|"
    r"zum|zur|fuer|for)\b"
)
_AGAIN = re.compile(
    r"\b(?:muess\w*|muss|soll\w*|brauch\w*|braeucht\w*|haett\w*|moecht\w*|will|wollt\w*|koennt\w*|"
    r"termin\w*|nach(?:ge|zu)\w+|nochmal|noch einmal|"
    r"need|want|like|could|can|again|appointment|book)\b"
)
_HAD_THEN = re.compile(
    r"(?i)\b(?:(?:letztes|voriges|vergangenes) (?:jahr|mal)|beim letzten mal|sonst|last (?:year|time)|"
    r"previously) "
    r"(?:hatte?n? (?:ich|wir)|(?:i|we) had|war(?:en)? es|it was)\b[^,.;!?]{0,60}(?=,)"
)
_NOW_ANOTHER = re.compile(
    r"\b(?:diesmal|dieses mal|jetzt|nun|this time|now)\b(?! (?:wieder|again|noch ?mal|auch))"
)
"""'Letztes Jahr hatte ich die kleine, diesmal bitte die große': the one of then is not the one wished for."""
_LEAST = 3


def without_past_visits(words: str, state: CallState, desk: Desk) -> str:
    """The turn without the visit that is over, where something else is said beside it."""
    if state.goal not in (Goal.NONE, Goal.BOOK):
        return words
    had = _HAD_THEN.search(words)
    if had is not None and _NOW_ANOTHER.search(plain(words[had.end() :])):
        rest = words[: had.start()] + words[had.end() :].lstrip(" ,")
        named = by_own_words(plain(rest).split(), tuple(item.id for item in desk.services), desk)
        service = desk.service(named[0]) if len(named) == 1 and not service_hits(rest, state, desk) else None
        return rest if service is None else f"{rest} ({service.name})"
    told = _CAME.search(words)
    if told is None or not _OVER.search(plain(told.group())) or not _HERE.search(plain(told.group())):
        return words
    rest = f"{words[: told.start()]}, {words[told.end() :]}".strip(" ,")
    if len(rest.split()) < _LEAST:
        return words
    done = service_hits(told.group(), state, desk)
    if done and not service_hits(rest, state, desk) and _AGAIN.search(plain(rest)):
        return f"{rest} ({done[0].span.text})"
    return rest
