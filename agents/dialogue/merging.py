"""Taking the facts of a turn over into what is known: the last word wins, a changed wish frees the old time.

Pure.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from agents.dialogue import second_wish
from agents.dialogue.flow import Flow
from agents.dialogue.hearing.answers import repeats_the_time
from agents.dialogue.hearing.basics import lang_of, plain
from agents.dialogue.hearing.line_told import booking_told, hinders
from agents.dialogue.hearing.offered_hours import says_its_hour
from agents.dialogue.hearing.own_picked import without_what_stays
from agents.dialogue.hearing.times import holds
from agents.dialogue.lexicon.changes import ALL
from agents.dialogue.lexicon.standing import ABOUT, CANNOT, HINDERED
from agents.dialogue.lexicon.two_of_one import FOLLOWS, one_after_the_other
from agents.dialogue.meaning import ANY_OFFER, Intent, Meaning
from agents.dialogue.state import Ask, Goal, Window
from agents.dialogue.surname import lacks_surname, with_first_name

LAST_SHOWN = 3
_WHEN_ASKS = (Ask.WHEN, Ask.MOVE_WHEN, Ask.WHICH_WHEN, Ask.OFFER, Ask.WAITLIST)


def merge(flow: Flow, meaning: Meaning) -> bool:
    """Take the facts of a turn over; the last word wins. True if anything new was learnt."""
    before = flow.facts
    wish_changed = False
    if meaning.service_id and meaning.service_id != before.service_id and flow.state.goal is not Goal.MOVE:
        flow.learn(
            service_id=meaning.service_id,
            extra_service_ids=meaning.extra_service_ids,
            service_choices=(),
        )
        wish_changed = True
    elif meaning.service_choices and before.service_id is None and flow.state.goal is not Goal.MOVE:
        flow.learn(service_choices=meaning.service_choices)
    elif meaning.service_choices and flow.state.goal is Goal.BOOK:  # it is none of what was understood
        flow.learn(service_id=None, service_choices=meaning.service_choices)
        wish_changed = True
    if meaning.staff_id and meaning.staff_id != before.staff_id:
        wanted = tuple(item for item in before.staff_not if item != meaning.staff_id)
        flow.learn(staff_id=meaning.staff_id, staff_any=False, staff_not=wanted)
        wish_changed = True
    elif meaning.staff_any:
        wish_changed = wish_changed or before.staff_id is not None
        flow.learn(staff_id=None, staff_any=True)
    if set(meaning.staff_not) - set(flow.facts.staff_not):
        wanted_still = flow.facts.staff_id if flow.facts.staff_id not in meaning.staff_not else None
        flow.learn(staff_not=(*flow.facts.staff_not, *meaning.staff_not), staff_id=wanted_still)
        wish_changed = True
    if meaning.old is not None and meaning.old.windows:
        flow.learn(old=meaning.old.windows)
    one_of_them = flow.state.ask is Ask.WHICH_OWN and meaning.choice is not None  # "not both, just Thursday"
    cancels = meaning.has(Intent.CANCEL) or flow.state.goal is Goal.CANCEL
    if cancels and not one_of_them and ALL.search(plain(meaning.words)):
        flow.learn(all_own=True)
    if _about_a_change(flow, meaning):
        anew = meaning.old is not None and meaning.when is not None  # it says all there is to say
        before_it = "" if anew else flow.facts.change_words
        said = meaning.words
        if one_of_them:
            said = without_what_stays(said, flow.state, flow.desk)
        flow.learn(change_words=". ".join(filter(None, (before_it, said)))[-400:])
    new_time = _merge_when(flow, meaning)
    if meaning.when is None and meaning.has(Intent.SEVERAL):
        second_wish.keep(flow, meaning, ())
    if wish_changed and not new_time and flow.state.chosen is not None:
        start = flow.state.chosen.start
        flow.learn(windows=(Window(start, start, "minute"),), ambiguous=())
    wish_changed = new_time or wish_changed
    if meaning.next_words:
        flow.learn(next_words=meaning.next_words)
        if not meaning.has(Intent.CANCEL) and not before.next_words:
            flow.say("second_after")
    followed = FOLLOWS.search(plain(meaning.words)) or (
        meaning.next_words and one_after_the_other(meaning.words)
    )
    if (flow.facts.next_words or flow.facts.then_wanted) and followed:
        flow.learn(next_follows=True)
    if meaning.name:
        flow.learn(name=with_first_name(meaning.name, flow.state))
        flow.forgive("name")
    if meaning.line:
        flow.learn(other_line=meaning.line == "other")
    if meaning.phone:
        flow.learn(phone=meaning.phone)
        flow.set(phone_begun="")
        flow.forgive("phone")
    elif meaning.phone_begun:
        if flow.state.phone_begun and meaning.phone_begun.startswith(flow.state.phone_begun):
            flow.forgive("phone")  # it comes in pieces, and another piece was said
        flow.set(phone_begun=meaning.phone_begun)
    if meaning.email:
        flow.learn(email=meaning.email)
    elif meaning.has(Intent.BY_EMAIL) and before.email is None:
        flow.learn(email_wanted=True)
    if meaning.attendee:
        flow.learn(attendee=meaning.attendee)
    if meaning.attendee_relation:
        flow.learn(attendee_relation=meaning.attendee_relation)
    if flow.facts.attendee is not None and flow.facts.attendee == flow.facts.name:
        flow.learn(attendee=None, attendee_relation=None)  # whoever gives their own name comes themselves
    learnt = flow.facts != before
    if wish_changed:
        flow.drop_choice()
        flow.set(offers=())
    elif learnt and flow.state.readback is not None:
        flow.set(readback=None)
    picked = _pick(flow, meaning) if not wish_changed or meaning.choice else False
    return learnt or picked or wish_changed


def _about_a_change(flow: Flow, meaning: Meaning) -> bool:
    """Whether the words of a turn are read again once it is known which booking is to be changed."""
    if flow.state.target is not None:
        return False
    if meaning.has(Intent.LOOKUP):
        said = plain(meaning.words)
        told = booking_told(meaning.words, flow.state, flow.desk) is not None and hinders(meaning.words)
        return told or bool(HINDERED.search(said) or ABOUT.search(said) or CANNOT.search(said))
    if meaning.has(Intent.MOVE, Intent.CANCEL):
        return True
    changing = flow.state.goal is Goal.MOVE or bool(flow.facts.change_words)
    return changing and bool(meaning.when or meaning.old or meaning.choice)


def _merge_when(flow: Flow, meaning: Meaning) -> bool:
    when = meaning.when
    settled = flow.state.chosen is not None or (bool(flow.facts.windows) and flow.state.ask not in _WHEN_ASKS)
    if meaning.shift == "more_then" and _more_then(flow):
        return True
    if second_wish.follows_last(flow, meaning):
        return True
    if meaning.has(Intent.ASAP) and when is None and flow.state.chosen is not None and "?" in meaning.words:
        return _search_from_now(flow, "asap")  # "what would be the earliest?", said of the time in talk
    if meaning.has(Intent.ANY_TIME, Intent.ASAP) and when is None and not settled:
        return _search_from_now(flow, "asap")
    if meaning.shift:
        return _shift(flow, meaning.shift)
    if when is None:
        return False
    zone = ZoneInfo(flow.desk.zone)
    if len(when.windows) == 1 and when.windows[0].grain in ("minute", "day", "part_of_day"):
        named = when.windows[0]  # "na gut, dann doch am Mittwoch": what is wished for is ruled out no more
        flow.learn(exclude=tuple(w for w in flow.facts.exclude if not _ruled_out(named, (w,), zone)))
    if when.exclude:
        flow.learn(exclude=flow.facts.exclude + when.exclude)
        if not when.windows:
            flow.set(offers=())
            if not flow.facts.windows or all(_ruled_out(w, when.exclude, zone) for w in flow.facts.windows):
                flow.learn(windows=(Window(flow.state.now, None, "range"),))
            return True
    if when.problem in ("nonexistent", "invalid", "no_hour"):
        return False
    if when.ambiguous:
        flow.learn(ambiguous=when.windows[:2], windows=(), when_words=when.words)
        return True
    if not when.windows:
        return False
    if when.windows == flow.facts.windows and not flow.facts.ambiguous and flow.state.chosen is not None:
        return False
    if _says_it_back(flow, meaning) or _fits_already(flow, meaning):
        return False
    windows = second_wish.keep(flow, meaning, when.windows)
    windows = _over_in_time(flow, windows) if when.over_by_end else windows
    flow.learn(windows=windows, ambiguous=(), when_words=when.words)
    flow.set(asked_day=None)
    return True


def _says_it_back(flow: Flow, meaning: Meaning) -> bool:
    """'Den Mittwoch direkt danach, den achten', where that was read back: no other time is wished."""
    if meaning.yesno == "no" or meaning.when is None or flow.state.ask is not Ask.READBACK:
        return False
    plainly = all(window.grain in ("minute", "day") for window in meaning.when.windows)
    return plainly and repeats_the_time(meaning, flow.state)


def _fits_already(flow: Flow, meaning: Meaning) -> bool:
    """'Mornings suit me better', where ten in the morning is held: it is told why, not wished anew."""
    chosen, when = flow.state.chosen, meaning.when
    if chosen is None or when is None or meaning.yesno == "no" or meaning.shift or "?" in meaning.words:
        return False
    if when.exclude or _ANEW.search(plain(meaning.words)):
        return False
    grains = ("part_of_day", "day") if flow.state.ask in _PERSON_ASKS else ("part_of_day",)
    parts = all(window.grain in grains for window in when.windows)
    return parts and any(holds(window, chosen.start) for window in when.windows)


_PERSON_ASKS = (Ask.NAME, Ask.PHONE, Ask.ATTENDEE, Ask.EMAIL)
_ANEW = re.compile(
    r"\b(?:other|another|else|different|instead|rather|then|earlier|later|can|could|would there|"
    r"ander\w*|sonst|lieber|doch|stattdessen|frueher|spaeter|kann|koennt\w*|ginge|haett\w*)\b"
)


def _over_in_time(flow: Flow, windows: tuple[Window, ...]) -> tuple[Window, ...]:
    """The windows in which a start leaves time for the whole appointment before they end."""
    service = flow.desk.service(flow.facts.service_id)
    if service is None:
        return windows
    takes = timedelta(minutes=service.duration_minutes)
    return tuple(
        replace(window, end=window.end - takes)
        if window.end is not None and not window.exact and window.start <= window.end - takes
        else window
        for window in windows
    )


def _ruled_out(window: Window, exclude: tuple[Window, ...], zone: ZoneInfo) -> bool:
    return any(item.rules_out(window.start, zone) for item in exclude)


def _search_from_now(flow: Flow, words: str) -> bool:
    flow.learn(windows=(Window(flow.state.now, None, "range"),), ambiguous=(), when_words=words)
    return True


def _more_then(flow: Flow) -> bool:
    """'What else is there that day?': other times in the stretch, or on the day, that was wished for."""
    windows = flow.facts.windows
    if not windows:
        return False
    flow.learn(
        windows=tuple(_whole_day(item, flow) if item.exact else item for item in windows),
        ambiguous=(),
        when_words="other",
    )
    return True


def _whole_day(window: Window, flow: Flow) -> Window:
    zone = ZoneInfo(flow.desk.zone)
    day = window.start.astimezone(zone).date()
    start, end = (datetime.combine(day + timedelta(days=n), time(), tzinfo=zone) for n in (0, 1))
    return Window(max(start.astimezone(UTC), flow.state.now), end.astimezone(UTC), "day")


def _shift(flow: Flow, shift: str) -> bool:
    """'Later', 'earlier', 'another day' relative to what was offered or chosen."""
    known = [offer.start for offer in flow.state.offers]
    if flow.state.chosen is not None:
        known = [flow.state.chosen.start]
    if not known:
        known = [offer.start for offer in flow.state.shown[-LAST_SHOWN:]]
    if not known:
        known = [window.start for window in flow.facts.windows if window.exact]
    if not known:
        return False
    if shift == "later":
        window = Window(max(known) + timedelta(minutes=1), None, "later")
    elif shift == "earlier":
        window = Window(flow.state.now, min(known) - timedelta(minutes=1), "earlier")
    elif shift == "other_day":
        window = Window(max(known) + timedelta(minutes=1), None, "other_day")
    else:
        window = Window(min(known), None, "other")
    flow.learn(windows=(window,), ambiguous=(), when_words=shift)
    return True


def _pick(flow: Flow, meaning: Meaning) -> bool:
    choice = meaning.choice
    if not choice or choice == "none":
        return False
    offer = next((item for item in flow.state.offers if choice in (item.id, ANY_OFFER)), None)
    if offer is None:
        return False
    if flow.state.chosen == offer:
        return True
    known = flow.facts.name is not None and flow.state.phone is not None and not lacks_surname(flow.state)
    several = len(flow.state.offers) > 1 and not known and flow.state.goal is not Goal.MOVE
    zone, language = ZoneInfo(flow.desk.zone), lang_of(flow.state)
    if choice == ANY_OFFER or (several and not says_its_hour(meaning.words, offer, zone, language)):
        flow.say("take_first", brief=offer.start, staff=offer.staff_name)
    flow.drop_choice()
    flow.set(chosen=offer)
    flow.forgive("when")
    flow.forgive("offer")
    return True
