"""Two appointments in one call: the second is kept while the first is settled, then taken up. Pure.

Called by `merging`, `routing` and `booking_flow`. Both get a read-back of their own; name and number are
asked once.
"""

from __future__ import annotations

import re
from datetime import timedelta

from agents.dialogue import booking_flow
from agents.dialogue.flow import Flow
from agents.dialogue.hearing.added_things import said_at, two_hours
from agents.dialogue.hearing.basics import plain
from agents.dialogue.lexicon.series import REST_OF_THEM
from agents.dialogue.lexicon.two_of_one import FOLLOWS, SAME_TIME
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.state import Ask, Goal, Window
from agents.language import fold

_EITHER = re.compile(r"\b(?:oder|beziehungsweise|sonst|or|either)\b")


def keep(flow: Flow, meaning: Meaning, windows: tuple[Window, ...]) -> tuple[Window, ...]:
    """The windows of the first appointment; those of a second one are kept for later."""
    if flow.facts.next_words and two_hours(windows, plain(meaning.words)):
        flow.learn(next_words=f"{flow.facts.next_words} {said_at(windows[1].start, flow.desk)}")
        return windows[:1]
    if not meaning.has(Intent.SEVERAL) or flow.state.goal not in (Goal.NONE, Goal.BOOK):
        return windows
    days = {window.start.date() for window in windows}
    if len(windows) >= 2 and len(days) == len(windows) and _EITHER.search(fold(meaning.words)) is None:
        flow.learn(then=windows[1:], then_wanted=True)
        if len(windows) > 2:
            flow.say("one_by_one")
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


def follows_last(flow: Flow, meaning: Meaning) -> bool:
    """'Direkt im Anschluss', 'zur selben Zeit', said of another one: counted from the one that was booked."""
    state = flow.state
    if not state.bookings_made or state.last_own is None or state.goal not in (Goal.NONE, Goal.BOOK):
        return False
    if state.chosen is not None or (meaning.when is not None and any(w.exact for w in meaning.when.windows)):
        return False
    folded = plain(meaning.words)
    if FOLLOWS.search(folded):
        start_where_it_ends(flow)
    elif SAME_TIME.search(folded):
        start = state.last_own.start
        flow.learn(windows=(Window(start, start, "minute"),), ambiguous=(), when_words="")
    else:
        return False
    return True


def start_where_it_ends(flow: Flow) -> None:
    """The appointment that is wished for begins where the one booked last ends."""
    last = flow.state.last_own
    service = flow.desk.service(last.service_id) if last is not None else None
    if last is None or service is None:
        return
    end = last.start + timedelta(minutes=service.duration_minutes)
    flow.learn(windows=(Window(end, end, "minute"),), ambiguous=(), when_words="")


_ORDINALS = {2: "zweite", 3: "dritte", 4: "vierte", 5: "fuenfte", 6: "sechste"}
_OTHER_WISH = frozenset(
    {Intent.CANCEL, Intent.MOVE, Intent.LOOKUP, Intent.MESSAGE, Intent.CALLBACK, Intent.GOODBYE}
)


def rest_of_series(flow: Flow, meaning: Meaning) -> bool:
    """Go on with the next appointment of a series that one has just been booked of."""
    last = flow.state.last_own
    if flow.state.ask is not Ask.MORE or last is None or flow.state.goal is not Goal.NONE:
        return False
    if meaning.service_id or meaning.intents & _OTHER_WISH or meaning.yesno == "no":
        return False
    said = REST_OF_THEM.search(plain(meaning.words))
    if said is None or (
        meaning.when and _ORDINALS.get(flow.state.bookings_made + 1, "-") not in said.group()
    ):
        return False  # "den dritten" is a day of the month, unless two are booked
    flow.set(goal=Goal.BOOK, ask=Ask.NOTHING)
    flow.learn(service_id=last.service_id)
    if flow.state.bookings_made < flow.desk.settings.max_bookings_per_call:
        flow.say("series_next")
    booking_flow.proceed(flow)
    return True


def next_up(flow: Flow) -> bool:
    """After the first booking: whether a second one is wanted; its facts are then in place."""
    facts = flow.facts
    if not facts.then_wanted:
        return False
    if flow.state.bookings_made >= flow.desk.settings.max_bookings_per_call:
        if facts.then:
            flow.say("booking_limit")
            flow.learn(then=(), then_wanted=False)
        return False
    one_each = len({window.start.date() for window in facts.then}) == len(facts.then)
    then = facts.then[1:] if one_each else ()
    windows = facts.then[:1] if then else facts.then
    flow.learn(windows=windows, then=then, then_wanted=bool(then), ambiguous=(), exclude=(), when_words="")
    flow.set(goal=Goal.BOOK, ask=Ask.NOTHING)
    flow.say("second_now" if flow.state.bookings_made == 1 else "series_next")
    return True
