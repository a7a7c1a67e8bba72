"""'Und für die Emma direkt danach', said once the first is booked: the same again for somebody else. Pure.

Called by `routing` only.
"""

from __future__ import annotations

import re

from agents.dialogue import booking_flow, naming
from agents.dialogue.flow import Flow
from agents.dialogue.hearing.basics import plain
from agents.dialogue.hearing.own_names import taken_words
from agents.dialogue.hearing.services import resolve_service
from agents.dialogue.hearing.two_for_one import as_object, for_me_too
from agents.dialogue.lexicon.two_of_one import ONE_MORE, THEY_NEED_ONE
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.merging import merge
from agents.dialogue.state import Ask, Goal
from agents.dialogue.turns import understand_turn

_ELSE = frozenset(
    {
        Intent.CANCEL,
        Intent.MOVE,
        Intent.LOOKUP,
        Intent.MESSAGE,
        Intent.CALLBACK,
        Intent.HUMAN,
        Intent.GOODBYE,
        Intent.DECLINE,
    }
)


def same_for_another(flow: Flow, meaning: Meaning) -> bool:
    """Begin the second appointment, for the person named, of the service that was booked last."""
    state = flow.state
    last = state.last_own
    if state.ask is not Ask.MORE or last is None or not state.bookings_made or state.goal is not Goal.NONE:
        return False
    if meaning.intents & _ELSE or meaning.yesno == "no" or meaning.topic not in (None, "unknown"):
        return False
    if any(state.booked_for) and meaning.service_id is None and for_me_too(meaning.words, state.language):
        flow.set(goal=Goal.BOOK, ask=Ask.NOTHING)
        flow.learn(service_id=last.service_id)
        merge(flow, meaning.but(attendee=None, attendee_relation=None, service_choices=()))
        booking_flow.proceed(flow)
        return True
    words, name = _of_one_more(flow, meaning.words)
    if not words:
        return False
    wish = understand_turn(words, state, flow.desk).but(words=meaning.words)
    if name and not wish.attendee:
        wish = wish.but(attendee=name, name=None)
    if not (wish.attendee or wish.attendee_relation) or wish.service_id is None:
        return False
    if _has_one_already(flow, wish):
        return False
    flow.set(goal=Goal.BOOK, ask=Ask.NOTHING)
    merge(flow, wish)
    booking_flow.proceed(flow)
    return True


def _has_one_already(flow: Flow, wish: Meaning) -> bool:
    """'For my daughter, Priya', when that is whom it was just booked for: said again, and no second one."""
    name, relation = flow.state.booked_for
    if wish.attendee and name:
        said, known = plain(wish.attendee).split(), plain(name).split()
        return said[0] == known[0] and _ANOTHER.search(plain(wish.words)) is None
    same = bool(relation) and wish.attendee_relation == relation and not wish.attendee
    return same and _ANOTHER.search(plain(wish.words)) is None


_ANOTHER = re.compile(
    r"\b(?:another|one more|second|again|other|too|as well|also|noch|weitere[nrs]?|zweite[nrs]?|andere[nrs]?|"
    r"auch)\b"
)


def _of_one_more(flow: Flow, words: str) -> tuple[str, str]:
    """The wish said anew with the service that was booked last, unless it has its own, and a name in it."""
    index = 1 if flow.state.language == "en" else 0
    folded = plain(words)
    if "fuer " not in folded and "for " not in folded and not _TOO.search(folded):
        return "", ""
    said = ONE_MORE[index].match(words) or THEY_NEED_ONE[index].match(words)
    if said is None:
        return "", ""
    found = said.groupdict()
    name = found.get("name") or ""
    if name and not naming.looks_like_name(name, taken_words(flow.desk), strict=False):
        return "", ""
    last = flow.state.last_own
    own = resolve_service(found["rest"], flow.state, flow.desk)[0]
    service = flow.desk.service(last.service_id) if last is not None and own is None else None
    thing = f"{service.name} " if service is not None else ""
    return f"{thing}{'for' if index else 'für'} {name or as_object(found['other'])}{found['rest']}", name


_TOO = re.compile(r"\b(?:auch|ebenfalls|genauso|too|as well|also|so (?:does|could|would|should))\b")
