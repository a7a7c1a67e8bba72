"""The caller's own bookings: look up by number and name, move, cancel. Details only after both matched.

Pure.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from agents.dialogue import booking_flow, message_flow, next_wish
from agents.dialogue.events import Cancel, FindOwn, OwnFound
from agents.dialogue.flow import Flow
from agents.dialogue.hearing.basics import plain
from agents.dialogue.hearing.changes import read_change
from agents.dialogue.hearing.own_picked import KEEP_ALL, picked
from agents.dialogue.hearing.times import touches
from agents.dialogue.lexicon.changes import LEFT_ALONE, SOONER
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.own_named import by_time, name_of_theirs, named, names_each, other_named
from agents.dialogue.own_wish import own_wish
from agents.dialogue.remarks import tells_something
from agents.dialogue.state import Ask, Goal, OwnBooking, ReadBack, Window

SPOKEN = 3
"""So many of the caller's own bookings are read out when one has to be picked."""


def begin(flow: Flow, goal: Goal) -> None:
    """The caller wants to move, cancel or hear about a booking of their own."""
    if flow.state.goal not in (Goal.MOVE, Goal.CANCEL, Goal.LOOKUP):
        flow.drop_choice()
        last = flow.state.last_own if goal is not Goal.LOOKUP or flow.state.line_phone is None else None
        flow.set(offers=(), target=last, own=(last,) if last else ())
        if last is not None:
            flow.learn(service_id=last.service_id)
    flow.set(goal=goal)
    proceed(flow)


def proceed(flow: Flow) -> None:
    """Ask what is missing to identify the caller, then go on with what they want.

    A number that is only spoken proves nothing: on a withheld line, or one that is not the booking's, a
    person of the business calls back.
    """
    state = flow.state
    if state.target is None and not state.own:
        theirs = flow.facts.attendee or ""
        if flow.facts.name is None and " " in theirs:
            flow.learn(name=theirs, attendee=None, attendee_relation=None)
        if flow.facts.name is None:
            flow.ask(Ask.OWN_NAME, "ask_own_name")
        elif state.line_phone is None:
            _call_back(flow, "own_withheld")
        else:
            flow.do(FindOwn(state.line_phone, flow.facts.name))
        return
    if state.target is None and not flow.facts.all_own and (each := names_each(flow)):
        flow.set(own=each)
        flow.learn(all_own=True, windows=())
        state = flow.state
    known = state.own[0] if len(state.own) == 1 else None if _drops_all(flow) else by_time(flow, state.own)
    if state.target is None and known is not None:
        choose(flow, known, told=True)
        return
    if state.goal is Goal.CANCEL and state.target is None and flow.facts.all_own:
        _confirm_all(flow)
        return
    if state.target is None:
        key = "own_list" if len(state.own) <= SPOKEN else "own_list_more"
        spoken = state.own[:SPOKEN]
        flow.ask(Ask.WHICH_OWN, key, offers=tuple(booking_flow.as_offer(item) for item in spoken))
        return
    if state.goal is Goal.CANCEL:
        _confirm_cancel(flow, state.target)
    elif state.goal is Goal.MOVE:
        booking_flow.proceed(flow)
    else:
        flow.ask(Ask.OWN_WHAT, "own_what")


def _call_back(flow: Flow, why: str) -> None:
    """Nothing is said or changed without proof: a person calls back and knows what it is about."""
    if flow.fail("own_call_back") == 1:
        flow.say(why)
    else:
        flow.learn(callback_window=message_flow.NO_WINDOW)  # who only says it again wants no question more
    flow.learn(message=own_wish(flow.state, flow.desk))
    message_flow.begin(flow, "callback")


def found(flow: Flow, event: OwnFound) -> None:
    """Number and name were compared: go on with the match, or say that there is none."""
    if flow.state.goal is Goal.BOOK:
        _not_twice(flow, event.bookings)
        return
    if not event.bookings and flow.state.goal is Goal.CANCEL and "cancelled" in flow.state.outcomes:
        flow.say("cancelled_all" if flow.facts.all_own else "cancelled")  # asked once more to be sure
        _close(flow)
        return
    if not event.bookings and (theirs := name_of_theirs(flow)):
        flow.learn(name=theirs, attendee=None, attendee_relation=None)
        proceed(flow)
        return
    if not event.bookings:
        flow.say("own_none")
        if flow.fail("own") >= 2:
            _call_back(flow, "own_unproven")
            return
        flow.learn(name=None)
        flow.ask(Ask.OWN_NAME, "own_retry")
        return
    flow.forgive("own")
    flow.set(identified=True, own=event.bookings)
    if flow.state.goal is Goal.LOOKUP and not flow.facts.change_words:
        tell(flow, event.bookings)
        return
    if len(event.bookings) == 1:
        choose(flow, event.bookings[0])
        return
    if names_each(flow):
        proceed(flow)
        return
    wished = None if _drops_all(flow) else by_time(flow, event.bookings)
    if wished is not None:
        choose(flow, wished)
        return
    proceed(flow)


def _drops_all(flow: Flow) -> bool:
    """'Check-up and hygienist, I need to cancel both': no single one is meant, whatever was named last."""
    return flow.state.goal is Goal.CANCEL and flow.facts.all_own


def _not_twice(flow: Flow, bookings: tuple[OwnBooking, ...]) -> None:
    """Who is about to book what they have already, at that very time, means the appointment that stands."""
    state = flow.state
    sought = (state.twin_sought, state.facts.service_id)
    twin = next((item for item in bookings if (item.start, item.service_id) == sought), None)
    if twin is None:
        booking_flow.proceed(flow)
        return
    flow.drop_choice()
    flow.set(goal=Goal.LOOKUP, identified=True, own=(twin,), target=twin, offers=())
    flow.learn(windows=(), ambiguous=())
    flow.say("own_stands", start=twin.start, service=twin.service_id, staff=twin.staff_name)
    flow.ask(Ask.OWN_WHAT, "own_what")


def tell(flow: Flow, bookings: tuple[OwnBooking, ...]) -> None:
    """When it is was all the caller wanted to know; they may still go on to change it."""
    meant = (flow.facts.service_id, *flow.facts.extra_service_ids)  # "a colour and a haircut, when are they?"
    asked = tuple(item for item in bookings if item.service_id in meant) or bookings
    asked = tuple(item for item in asked if named(item, flow.facts.windows)) or asked
    if len(asked) == 1:
        item = asked[0]
        flow.say("own_found", start=item.start, service=item.service_id, staff=item.staff_name)
    else:
        flow.say("own_all", moments=tuple(booking_flow.as_offer(item) for item in asked))
    flow.outcome("info")
    flow.set(goal=Goal.NONE, target=None, own=asked, last_own=asked[0] if len(asked) == 1 else None)
    flow.learn(service_id=None, extra_service_ids=(), windows=(), ambiguous=(), when_words="")
    flow.ask(Ask.MORE, "more")


def choose(flow: Flow, booking: OwnBooking, *, told: bool = False) -> None:
    """This is the booking it is about; `told` where the caller has just heard of it."""
    flow.set(target=booking)
    flow.learn(service_id=booking.service_id)
    if flow.state.goal is Goal.CANCEL:
        flow.learn(windows=(), ambiguous=())
        _confirm_cancel(flow, booking)
        return
    if flow.state.goal is Goal.MOVE:
        _read_again(flow, booking)
        _strip_old_time(flow, booking)
        if told:
            pass
        elif flow.facts.windows:
            flow.say("own_found_short", brief=booking.start)
        else:
            flow.say("own_found", start=booking.start, service=booking.service_id, staff=booking.staff_name)
        booking_flow.proceed(flow)
    else:
        flow.say("own_found", start=booking.start, service=booking.service_id, staff=booking.staff_name)
        flow.outcome("info")
        flow.ask(Ask.OWN_WHAT, "own_what")


def _read_again(flow: Flow, booking: OwnBooking) -> None:
    """'Eine Stunde später', 'auf Donnerstag vorziehen': counted from the booking, now that it is known."""
    if not flow.facts.change_words:
        return
    wish = read_change(flow.facts.change_words, flow.state, flow.desk, booking.start).new
    heard = flow.facts.windows
    if wish is not None and len(heard) == 1 and heard[0].exact and heard[0] in wish.windows:
        return  # told in several turns: the last one named the very time
    if wish is None or not (wish.windows or wish.exclude):
        other = flow.facts.staff_id not in (None, booking.staff_id)
        same = Window(booking.start, booking.start, "minute")  # "zu Mehmet statt zu Lena"
        sooner = Window(flow.state.now, booking.start - timedelta(minutes=1), "range")
        wanted = same if other else sooner if SOONER.search(plain(flow.facts.change_words)) else None
        flow.learn(windows=(wanted,) if wanted else (), ambiguous=(), when_words="")
    elif wish.ambiguous:
        flow.learn(ambiguous=wish.windows[:2], windows=(), when_words=wish.words)
    else:
        flow.learn(windows=wish.windows, ambiguous=(), when_words=wish.words, exclude=wish.exclude)


def _strip_old_time(flow: Flow, booking: OwnBooking) -> None:
    """'Move my appointment of Tuesday to Thursday': Tuesday is the old time, not a wish."""
    if flow.facts.staff_id not in (None, booking.staff_id):
        return
    kept = tuple(
        window
        for window in flow.facts.windows
        if not (
            window.start <= booking.start
            and (window.end is None or booking.start <= window.end)
            and (window.end is not None and window.end - window.start <= timedelta(days=1))
        )
    )
    if kept != flow.facts.windows:
        flow.learn(windows=kept)


def _confirm_cancel(flow: Flow, booking: OwnBooking) -> None:
    settings = flow.desk.settings
    late = booking.start - flow.state.now < timedelta(hours=settings.late_cancel_hours)
    if late and settings.late_cancel_text and not flow.state.said.get("late_cancel"):
        flow.say("late_cancel", rule=settings.late_cancel_text)
    readback_id = flow.next_id("rb")
    flow.ask(
        Ask.CANCEL_CONFIRM,
        "cancel_confirm",
        start=booking.start,
        service=booking.service_id,
        staff=booking.staff_name,
    )
    flow.set(readback=ReadBack(readback_id, booking.id, flow.state.turns))


def _confirm_all(flow: Flow) -> None:
    """'Beide Termine absagen': all of those named, read back together."""
    asked = tuple(item for item in flow.state.own if named(item, flow.facts.windows)) or flow.state.own
    flow.set(own=asked)
    readback_id = flow.next_id("rb")
    moments = tuple(booking_flow.as_offer(item) for item in asked)
    flow.ask(Ask.CANCEL_CONFIRM, "cancel_confirm_all", moments=moments)
    flow.set(readback=ReadBack(readback_id, asked[0].id, flow.state.turns))


def moves_instead(flow: Flow, meaning: Meaning) -> bool:
    """'I can't make it on Wednesday' was heard as a cancellation; a time where no appointment of theirs
    stands is a wish for another one: from here on it is moved.
    """
    state, when = flow.state, meaning.when
    if state.goal is not Goal.CANCEL or when is None or not when.windows or meaning.has(Intent.CANCEL):
        return False
    if meaning.yesno == "yes" or flow.facts.all_own or any(named(item, when.windows) for item in state.own):
        return False
    if state.own and picked(meaning.words, state, flow.desk, state.target) is not None:
        return False  # "not that one, the Tuesday": a day of theirs, in whichever week
    before = flow.facts.old or flow.facts.windows
    if not state.own:
        if not before or any(touches(one, other) for one in before for other in when.windows):
            return False
        flow.learn(old=before)
    flow.set(goal=Goal.MOVE, readback=None, ask=Ask.NOTHING if state.own else state.ask)
    return True


def another_meant(flow: Flow, meaning: Meaning) -> bool:
    """'Nein, nicht die am Montag, die Massage am Mittwoch': another one than was read back."""
    if flow.state.ask is not Ask.CANCEL_CONFIRM:
        return False
    other = other_named(flow, meaning)
    if other is not None:
        choose(flow, other)
    return other is not None


def drops_another(flow: Flow, meaning: Meaning) -> bool:
    """'So the manicure has to go', where the pedicure was talked about: that one is read back."""
    if flow.state.goal is not Goal.CANCEL or flow.facts.all_own:
        return False
    state, when = flow.state, meaning.when
    windows = (when.windows or when.exclude) if when is not None else ()
    told = state.own if state.target is None else ()
    if told and not any(
        meaning.service_id in (None, item.service_id) and (not windows or named(item, windows))
        for item in told
    ):
        flow.set(own=(), target=None, last_own=None)  # none of those that were told: it is looked for
        proceed(flow)
        return True
    other = other_named(flow, meaning)
    if other is not None:
        choose(flow, other)
    return other is not None


def confirmed(flow: Flow) -> None:
    """The caller said yes to the cancellation, of one or of all that were read back."""
    target = flow.state.target
    bookings = (target,) if target is not None else flow.state.own
    flow.set(own=bookings)
    for booking in bookings:
        flow.do(Cancel(booking.id))


def cancelled(flow: Flow) -> None:
    """A booking is cancelled; the last one is said."""
    flow.outcome("cancelled")
    if len(flow.state.own) > 1:
        flow.set(own=flow.state.own[1:])
        return
    flow.say("cancelled_all" if flow.facts.all_own and flow.state.target is None else "cancelled")
    _close(flow)


def kept(flow: Flow) -> None:
    """The caller does not want to cancel after all."""
    flow.say("cancel_kept")
    flow.outcome("info")
    flow.set(last_own=flow.state.target or flow.state.last_own)  # "auf nächste Woche dann"
    _close(flow)


def leaves_as_it_is(flow: Flow, meaning: Meaning) -> bool:
    """'Ach, lassen Sie's, wie es ist', where it was to be moved, or none of several after all: it stays."""
    state, target = flow.state, flow.state.target
    if state.ask is Ask.WHICH_OWN and meaning.choice == KEEP_ALL and not meaning.has(Intent.MOVE):
        kept(flow)
        return True
    if state.goal is not Goal.MOVE or target is None or meaning.yesno == "yes":
        return False
    windows = meaning.when.windows if meaning.when is not None else ()
    if windows and not any(named(target, (window,)) for window in windows):
        return False
    if LEFT_ALONE.search(plain(meaning.words)) is None:
        return False
    flow.drop_choice()
    flow.set(offers=())
    kept(flow)
    return True


def _close(flow: Flow) -> None:
    flow.set(
        goal=Goal.NONE,
        target=None,
        own=(),
        readback=None,
        facts=replace(
            flow.facts,
            service_id=None,
            service_choices=(),
            windows=(),
            ambiguous=(),
            when_words="",
            old=(),
            change_words="",
            all_own=False,
        ),
    )
    if not next_wish.take_up(flow):
        flow.ask(Ask.MORE, "more")


def answer(flow: Flow, meaning: Meaning) -> None:
    """A turn without new facts while an own booking is the subject."""
    ask = flow.state.ask
    if ask is Ask.OWN_NAME:
        if flow.fail("own_name") >= 3:
            message_flow.offer(flow)
        else:
            flow.ask(Ask.OWN_NAME, "ask_own_name")
    elif ask is Ask.WHICH_OWN:
        booking = next((item for item in flow.state.own if item.id == meaning.choice), None)
        if booking is not None:
            choose(flow, booking)
        elif flow.fail("which_own") >= 3:
            message_flow.offer(flow)
        else:
            proceed(flow)
    elif ask is Ask.CANCEL_CONFIRM:
        if meaning.yesno == "no" or meaning.has(Intent.DECLINE):
            kept(flow)
        elif flow.fail("cancel") >= 3:
            message_flow.offer(flow)
        else:
            proceed(flow)
    elif ask is Ask.OWN_WHAT:
        if meaning.yesno == "no" or meaning.has(Intent.THANKS, Intent.DECLINE):
            _close(flow)
        elif flow.fail("own_what") >= 3:
            message_flow.offer(flow)
        else:
            if tells_something(meaning):
                flow.say("i_see")
            flow.ask(Ask.OWN_WHAT, "own_what")
    else:
        proceed(flow)
