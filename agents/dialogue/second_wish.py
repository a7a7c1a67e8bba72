"""Two appointments in one call: the second is kept while the first is settled, then taken up. Pure.

Called by `merging`, `routing` and `booking_flow`. Both get a read-back of their own; name and number are
asked once.
"""

from __future__ import annotations

import re

from agents.dialogue.flow import Flow
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.state import Ask, Goal, Window
from agents.language import fold

_EITHER = re.compile(r"\b(?:oder|beziehungsweise|sonst|or|either)\b")


def keep(flow: Flow, meaning: Meaning, windows: tuple[Window, ...]) -> tuple[Window, ...]:
    """The windows of the first appointment; those of a second one are kept for later."""
    if not meaning.has(Intent.SEVERAL) or flow.state.goal not in (Goal.NONE, Goal.BOOK):
        return windows
    days = {window.start.date() for window in windows}
    if len(windows) == 2 and len(days) == 2 and _EITHER.search(fold(meaning.words)) is None:
        flow.learn(then=windows[1:], then_wanted=True)
        return windows[:1]
    if flow.state.bookings_made == 0:
        flow.learn(then_wanted=True)
    return windows


def is_another(flow: Flow, meaning: Meaning) -> bool:
    """'Und dann noch einen am Freitag um zehn', said with one time settled: a second wish, no change."""
    state = flow.state
    if state.chosen is None or state.goal is not Goal.BOOK or not meaning.has(Intent.SEVERAL):
        return False
    if state.ask not in (Ask.READBACK, Ask.NAME, Ask.PHONE, Ask.ATTENDEE, Ask.EMAIL):
        return False
    if meaning.yesno == "no" or meaning.shift or flow.state.bookings_made:
        return False
    windows = meaning.when.windows if meaning.when is not None and not meaning.when.ambiguous else ()
    if windows == flow.facts.windows:
        windows = ()
    flow.learn(then=windows, then_wanted=True, **({"name": meaning.name} if meaning.name else {}))
    flow.say("second_after")
    return True


def next_up(flow: Flow) -> bool:
    """After the first booking: whether a second one is wanted; its facts are then in place."""
    facts = flow.facts
    if not facts.then_wanted or flow.state.bookings_made >= flow.desk.settings.max_bookings_per_call:
        return False
    flow.learn(windows=facts.then, then=(), then_wanted=False, ambiguous=(), exclude=(), when_words="")
    flow.set(goal=Goal.BOOK, ask=Ask.NOTHING)
    flow.say("second_now")
    return True
