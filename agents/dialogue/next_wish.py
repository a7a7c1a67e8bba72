"""A new appointment that was wished for beside something else, taken up when that is done. Pure."""

from __future__ import annotations

from agents.dialogue import booking_flow, second_wish
from agents.dialogue.flow import Flow
from agents.dialogue.merging import merge
from agents.dialogue.state import Ask, Goal
from agents.dialogue.turns import understand_turn


def take_up(flow: Flow) -> bool:
    """Go on with the wish that was kept; False where there is none."""
    words = flow.facts.next_words
    if not words:
        return False
    follows = flow.facts.next_follows
    flow.learn(next_words="", next_follows=False)
    flow.set(goal=Goal.BOOK, ask=Ask.NOTHING)
    flow.say("second_now" if flow.state.bookings_made else "next_now")
    merge(flow, understand_turn(words, flow.state, flow.desk))
    if flow.facts.service_id is None and not flow.facts.service_choices and flow.state.last_own is not None:
        flow.learn(service_id=flow.state.last_own.service_id)
    if follows and not flow.facts.windows:
        second_wish.start_where_it_ends(flow)
    booking_flow.proceed(flow)
    return True
