"""What becomes of a booking once code has answered: times were found, one is held or lost, a row is written.

Called by `reducer`; which fact is still missing is known by `booking_flow`. Pure.
"""

from __future__ import annotations

from dataclasses import replace

from agents.dialogue import message_flow, next_wish, second_wish
from agents.dialogue.booking_flow import ask_when, details, find, proceed
from agents.dialogue.choosing import MAX_OFFERS
from agents.dialogue.events import Booked, Moved, Release, SlotHeld, SlotLost, TimesFound
from agents.dialogue.flow import Flow
from agents.dialogue.hearing.times import holds
from agents.dialogue.state import Ask, Goal, OwnBooking, Window
from agents.dialogue.surname import lacks_surname

_ABOUT_THE_WISH = ("horizon", "staff_not_offering", "absent")
"""Reasons that say something even where any time would have done."""


def times_found(flow: Flow, event: TimesFound) -> None:
    """Say what was found: the wished time itself, up to three others, or why there is none."""
    offers = event.slots[:MAX_OFFERS]
    windows = flow.facts.windows
    wish = windows[0] if windows else None
    if event.exact and len(offers) == 1:
        flow.set(offers=offers, chosen=offers[0], shown=flow.state.shown + offers)
        if event.hold_id is not None:
            flow.set(hold_id=event.hold_id)
        flow.forgive("when")
        known = flow.facts.name is not None and flow.state.phone is not None and not lacks_surname(flow.state)
        if not known and flow.state.goal is not Goal.MOVE:
            flow.say("free_exact", brief=offers[0].start, staff=offers[0].staff_name)
        proceed(flow)
        return
    whenever = wish is not None and wish.end is None and wish.grain == "range"
    # "möglichst bald, vormittags": that it is too late for this morning says nothing
    elsewhere = len(windows) > 1 and any(holds(window, offer.start) for window in windows for offer in offers)
    silent = (whenever or elsewhere) and event.reason not in _ABOUT_THE_WISH
    if event.reason and wish is not None and not silent:
        _say_reason(flow, event, wish)
    if offers:
        flow.set(offers=offers, shown=flow.state.shown + offers)
        wished = flow.desk.staff_member(flow.facts.staff_id)
        wanted = {"wished": wished.name} if wished is not None else {}
        flow.ask(Ask.OFFER, "offer_one" if len(offers) == 1 else "offer", offers=offers, **wanted)
        return
    failures = flow.fail("when")
    if not event.reason or (whenever and event.reason not in _ABOUT_THE_WISH):
        flow.say("nothing_else" if flow.state.shown else "nothing_free")
        failures += 1 if whenever and not flow.state.shown else 0
    flow.learn(windows=(), ambiguous=())
    if event.reason == "horizon" or failures < 2:
        flow.ask(Ask.MOVE_WHEN if flow.state.goal is Goal.MOVE else Ask.WHEN, "ask_other_when")
    elif flow.state.goal is Goal.MOVE:
        message_flow.offer(flow)
    else:
        flow.ask(Ask.WAITLIST, "ask_waitlist")


def _say_reason(flow: Flow, event: TimesFound, wish: Window) -> None:
    reason = event.reason
    if reason == "holiday":
        flow.say("why_holiday", window=replace(wish, grain="day"), detail=event.detail)
    elif reason in ("closed", "override_closed"):
        flow.say("why_closed", window=replace(wish, grain="day"))
    elif reason == "outside_hours":
        flow.say("why_closed_time", window=wish)
    elif reason == "horizon":
        flow.say("why_horizon")
    elif reason in ("notice", "past"):
        flow.say("why_notice" if reason == "notice" else "time_past")
    elif reason == "absent":
        member = flow.desk.staff_member(flow.facts.staff_id)
        if member is None:
            flow.say("why_taken", window=wish)
        else:
            flow.say("why_staff_absent", staff=member.name, window=replace(wish, grain="day"))
    elif reason == "staff_not_offering":
        member = flow.desk.staff_member(flow.facts.staff_id)
        flow.say("why_staff_service", staff=member.name if member else "", service=flow.facts.service_id)
        flow.learn(staff_id=None)
    elif reason == "off_grid" or reason == "":
        return
    else:
        member = flow.desk.staff_member(flow.facts.staff_id)
        wanted = {"staff": member.name} if member is not None else {}
        flow.say("why_taken" if wish.exact else "why_full", window=wish, **wanted)


def held(flow: Flow, event: SlotHeld) -> None:
    """The chosen time is held for this caller."""
    if flow.state.chosen is None:
        flow.do(Release(event.hold_id))
        return
    flow.set(hold_id=event.hold_id)
    details(flow)


def lost(flow: Flow, event: SlotLost) -> None:
    """Somebody else was faster: say so and look for others near the wish."""
    chosen = flow.state.chosen
    flow.set(hold_id=None, readback=None, chosen=None, offers=())
    if chosen is None:
        ask_when(flow)
        return
    if event.reason == "limit":
        flow.say("booking_limit")
        message_flow.offer(flow)
        return
    flow.say("slot_lost", brief=chosen.start)
    flow.learn(windows=(Window(chosen.start, chosen.start, "near"),), when_words="near")
    find(flow)


def booked(flow: Flow, event: Booked) -> None:
    """The row is committed: only now may the receptionist say so."""
    chosen = flow.state.chosen
    assert chosen is not None
    flow.outcome("booked")
    service = flow.desk.service(chosen.service_id)
    own = OwnBooking(
        event.booking_id,
        chosen.service_id,
        service.name if service else "",
        chosen.start,
        chosen.staff_id,
        chosen.staff_name,
    )
    flow.set(last_own=own)
    flow.say("booked", start=chosen.start, service=chosen.service_id, staff=chosen.staff_name)
    flow.set(bookings_made=flow.state.bookings_made + 1)
    before = flow.facts
    _done(flow)
    flow.forget_said("readback")
    flow.set(booked_for=(before.attendee or "", before.attendee_relation or ""))
    if second_wish.next_up(flow):
        flow.learn(
            service_id=before.service_id,
            staff_id=before.staff_id,
            staff_any=before.staff_any,
            staff_not=before.staff_not,
            attendee=before.attendee,
            attendee_relation=before.attendee_relation,
        )
        proceed(flow)
    elif not next_wish.take_up(flow):
        flow.ask(Ask.MORE, "more")


def moved(flow: Flow, _event: Moved) -> None:
    """The booking has its new time."""
    chosen = flow.state.chosen
    assert chosen is not None
    flow.outcome("moved")
    if flow.state.target is not None:
        own = replace(
            flow.state.target, start=chosen.start, staff_id=chosen.staff_id, staff_name=chosen.staff_name
        )
        flow.set(last_own=own)
    flow.say("moved", start=chosen.start, service=chosen.service_id, staff=chosen.staff_name)
    _done(flow)
    flow.ask(Ask.MORE, "more")


def _done(flow: Flow) -> None:
    facts = flow.facts
    flow.set(
        chosen=None,
        hold_id=None,
        readback=None,
        offers=(),
        goal=Goal.NONE,
        target=None,
        own=(),
        facts=replace(
            facts,
            service_id=None,
            extra_service_ids=(),
            service_choices=(),
            windows=(),
            ambiguous=(),
            exclude=(),
            when_words="",
            old=(),
            change_words="",
            staff_id=None,
            staff_any=False,
            staff_not=(),
            attendee=None,
            attendee_relation=None,
        ),
        failures={},
    )
