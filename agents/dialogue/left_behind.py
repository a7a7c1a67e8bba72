"""Things left at the business, or handed in there: nothing is booked by them, and the team is told. Pure.

"Hab ich meinen Schirm bei Ihnen liegen lassen?", "ist mein Rad fertig?": nobody can look from here. Called by
`routing` only.
"""

from __future__ import annotations

from agents.dialogue import message_flow
from agents.dialogue.flow import Flow
from agents.dialogue.hearing.basics import plain
from agents.dialogue.interrupts import learn_person
from agents.dialogue.lexicon.left_behind import (
    A_NEW_ONE,
    HANDED_IN,
    IS_IT_READY,
    IS_MISSED,
    LEFT_THERE,
    NOT_THINGS,
    PICKED_UP,
)
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.state import Ask, Goal

_OF_THE_HOUSE = frozenset(
    {
        Intent.BOOK,
        Intent.MOVE,
        Intent.CANCEL,
        Intent.MESSAGE,
        Intent.CALLBACK,
        Intent.HUMAN,
        Intent.EMERGENCY,
        Intent.PRIVACY,
        Intent.GOODBYE,
    }
)
_LONGEST = 500


def asks_after_a_thing(flow: Flow, meaning: Meaning) -> bool:
    """Offer to pass it on, with what was told of it."""
    state = flow.state
    opens = state.goal is Goal.NONE and state.ask in (Ask.INTENT, Ask.NOTHING, Ask.MORE)
    if not opens or meaning.intents & _OF_THE_HOUSE:
        return False
    folded = plain(meaning.words)
    if not (_is_left(folded, meaning) or _is_ready(folded, meaning)):
        return False
    learn_person(flow, meaning)
    told = f"{state.message_after} {meaning.words.strip()}".strip()
    flow.set(message_after=told[:_LONGEST])
    flow.outcome("info")
    flow.say("cannot_see")
    message_flow.offer(flow)
    return True


def _is_left(folded: str, meaning: Meaning) -> bool:
    if LEFT_THERE.search(folded) is not None and A_NEW_ONE.search(folded) is None:
        return True
    return (
        meaning.service_id is None and IS_MISSED.search(folded) is not None and not A_NEW_ONE.search(folded)
    )


def _is_ready(folded: str, meaning: Meaning) -> bool:
    if NOT_THINGS.search(folded) is not None:
        return False
    known = meaning.topic is not None and meaning.topic.startswith("knowledge")
    if known:
        return False
    if IS_IT_READY.search(folded) is not None:
        return True
    return PICKED_UP.search(folded) is not None and (
        HANDED_IN.search(folded) is not None or (meaning.when is None and meaning.service_id is None)
    )
