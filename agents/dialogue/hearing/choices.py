"""Answers to offered times, to a list of own bookings and to "this or that?". Pure."""

from __future__ import annotations

import re
from dataclasses import replace
from zoneinfo import ZoneInfo

from agents import language as pack
from agents.dialogue.desk import Desk
from agents.dialogue.hearing.answers import repeats_the_time
from agents.dialogue.hearing.basics import lang_of, plain
from agents.dialogue.hearing.days_named import names_a_day
from agents.dialogue.hearing.offered_hours import named_offer
from agents.dialogue.hearing.own_picked import UNSURE, picked
from agents.dialogue.hearing.times import holds, time_spans, touches, within
from agents.dialogue.hearing.weeks_after import week_after
from agents.dialogue.lexicon import Lexicon, found
from agents.dialogue.lexicon.changes import WEEKDAY
from agents.dialogue.lexicon.indifferent import ANY_WILL_DO
from agents.dialogue.meaning import ANY_OFFER, Meaning, When
from agents.dialogue.state import Ask, CallState, Goal, Offer, Window


def read_choice(folded: str, lex: Lexicon, state: CallState, desk: Desk, meaning: Meaning) -> Meaning:
    """The offer, own booking or reading that the turn picks, put into the meaning."""
    if state.ask is Ask.WHICH_OWN:
        offers = tuple(
            Offer(item.id, item.service_id, item.start, item.staff_id, item.staff_name) for item in state.own
        )
    elif state.ask is Ask.WHICH_WHEN:
        return _which_when(folded, state, desk, meaning)
    elif state.ask is Ask.OFFER or (
        state.offers and state.ask in (Ask.NAME, Ask.READBACK) and len(state.offers) > 1
    ):
        offers = state.offers
    else:
        return meaning
    if not offers or repeats_the_time(meaning, state):
        return meaning
    if state.ask is Ask.WHICH_OWN and (own := picked(meaning.words, state, desk)) is not None:
        moved = meaning.when if state.goal is Goal.MOVE and meaning.old is not None else None
        choice = None if own == UNSURE else own
        return meaning.but(choice=choice, when=moved if choice else None, old=None, shift=None)
    if state.ask is Ask.WHICH_OWN and meaning.old is not None:
        named = _by_time(offers, meaning.but(when=meaning.old), desk)
        return meaning.but(choice=named[0].id) if len(named) == 1 else meaning
    if found(lex.none_of_them, folded):
        return meaning.but(choice="none")
    if state.ask is Ask.OFFER and meaning.when is None and _any_will_do(folded):
        return meaning.but(choice=ANY_OFFER, shift=None, staff_any=False)
    if week_after(meaning.words, state, desk):
        return meaning
    if _OF_THESE.search(folded) and (index := _position(folded, lex, offers)) is not None:
        return meaning.but(choice=offers[index].id, when=None, shift=None)
    if (counted := _at_its_hour(folded, lex, offers, meaning, desk)) is not None:
        return meaning.but(choice=counted.id, when=None, shift=None, staff_id=None, staff_any=False)
    if state.ask is Ask.OFFER and (named := _named_alone(folded, offers, meaning, state, desk)) is not None:
        return meaning.but(choice=named.id, when=None, shift=None, staff_id=None, staff_any=False)
    if _asks_beyond(folded, lex, offers, meaning) or _asks_for_times(folded, meaning):
        return meaning
    hits = _by_time(offers, meaning, desk)
    if len(hits) > 1 and _only_ordinal(folded, lex) and (len(hits) == len(offers) or _no_day(meaning.when)):
        hits = []  # "the earliest one" fits several as a time, and names one of them
        meaning = meaning.but(when=None)
    elsewhen = not hits and meaning.when is not None and bool(meaning.when.windows)
    if meaning.staff_id is not None and not elsewhen:  # "Montag um vier bei Tobias" is none of his offers
        hits = [offer for offer in (hits or list(offers)) if offer.staff_id == meaning.staff_id]
    if state.ask is Ask.WHICH_OWN and not hits and meaning.service_id is not None:
        hits = [offer for offer in offers if offer.service_id == meaning.service_id]
    among = tuple(hits) if 0 < len(hits) < len(offers) else offers
    place = _placed(folded, lex, among, meaning, long=not _bare_ordinal(folded, meaning, state, desk))
    if place is not None:
        return meaning.but(choice=place.id, when=None, shift=None, staff_id=None, staff_any=False)
    if len(hits) > 1 and _THE_AFTERNOON_ONE.search(folded):
        hits = [hit for hit in hits if hit.start.astimezone(ZoneInfo(desk.zone)).hour > 12] or hits
    if hits:
        if len(hits) == 1:
            return meaning.but(choice=hits[0].id, when=None, staff_id=None, staff_any=False)
        nothing_new = meaning.when is not None and meaning.when.windows == state.facts.windows
        if nothing_new or (
            len(hits) < len(offers) and meaning.when is not None and _settles(meaning.when, hits)
        ):
            return meaning.but(choice="several:" + ",".join(hit.id for hit in hits), when=None)
        return meaning
    return meaning


_EARLIEST = re.compile(
    r"\b(?:(?:so|moeglichst) frueh(?: wie (?:moeglich|es geht|'?s geht|geht))?|je frueher desto besser|"
    r"(?:early|soon) as (?:possible|you can|i can|we can)|the (?:earlier|sooner) the better|"
    r"frueh wie (?:moeglich|es geht|'?s geht|geht)|fruehest ?moeglich\w*|ganz frueh (?:bitte|am liebsten)|"
    r"whatever(?:'s| is) (?:the )?(?:earliest|soonest|first)|(?:der|den|den einen) morgentermin|"
    r"das frueheste)\b"
)
_LATEST = re.compile(
    r"\b(?:(?:so|moeglichst) spaet(?: wie (?:moeglich|es geht|'?s geht|geht))?|je spaeter desto besser|"
    r"(?:as )?late as (?:possible|you can)|spaet wie (?:moeglich|es geht)|"
    r"the later the better|whatever(?:'s| is) (?:the )?(?:latest|last)|"
    r"das spaeteste)\b"
)
_BETWEEN = re.compile(
    r"\b(?:das|den|der|die|the one|the) (?:dazwischen|in (?:the middle|between)|mittlere\w*|in der mitte)\b|"
    r"\b(?:bleibt|only leaves|leaves)\b.*\b(?:ein\w*|one)$"
)
_NUMBERED = re.compile(
    r"\b(?:option|number|nummer|choice|variante|vorschlag) "
    r"(?:(one|eins|1|a)|(two|zwei|zwo|2|b)|(three|drei|3|c))\b"
)


_THE_AFTERNOON_ONE = re.compile(r"\bafternoon one\b|\b(?:den|der|die) (?:am )?nachmittag\b")
"""One of them is meant, and noon is not it."""


def _named_alone(
    folded: str, offers: tuple[Offer, ...], meaning: Meaning, state: CallState, desk: Desk
) -> Offer | None:
    """The offer that is named by its hour alone, by 'as early as possible' or as the one in between."""
    if len(offers) < 2:
        return None
    when = meaning.when
    if (number := _NUMBERED.search(folded)) is not None and number.lastindex is not None:
        return offers[number.lastindex - 1] if number.lastindex <= len(offers) else None
    if len(offers) == 3 and _BETWEEN.search(folded):
        return offers[1]
    if when is None or not any(window.exact for window in when.windows):
        if len(folded.split()) <= _FEW and not names_a_day(folded):
            if _EARLIEST.search(folded):
                return min(offers, key=lambda offer: offer.start)
            if _LATEST.search(folded):
                return max(offers, key=lambda offer: offer.start)
    elif any(holds(window, offer.start) for window in when.windows for offer in offers):
        return None
    return named_offer(meaning, offers, ZoneInfo(desk.zone), lang_of(state))


def _any_will_do(folded: str) -> bool:
    """Whether a turn says that it does not matter which of the offers, and nothing else."""
    return len(folded.split()) <= _FEW and ANY_WILL_DO.fullmatch(folded) is not None


_FEW = 12  # words; more is talk about something


def _only_ordinal(folded: str, lex: Lexicon) -> bool:
    """A short turn that names a place among the offers and little else."""
    return len(folded.split()) <= 6 and any(found(patterns, folded) for patterns in lex.ordinals.values())


def _no_day(when: When | None) -> bool:
    """Whether the time words only say earlier or later: no day, no hour, no part of the day."""
    if when is None or not when.windows:
        return False
    return not names_a_day(pack.fold(when.words)) and when.windows[0].grain == "range"


_OF_THESE = re.compile(
    r"\b(?:davon|von denen|von den (?:beiden|dreien|genannten|vorgeschlagenen)|"
    r"von ihren vorschlaegen|of (?:those|these|them)|"
    r"(?:de[nr]|die|das|was) (?:sie|ihr|du) (?:mir |uns )?"
    r"(?:da |eben |gerade |grade |grad |zuerst |zuletzt |vorhin |jetzt )*"
    r"(?:gesagt|genannt|vorgeschlagen|angeboten|erwaehnt|aufgezaehlt)|"
    r"you (?:just |first )?(?:said|mentioned|offered|suggested|gave me|named|read out|told me))\b"
)
"""'Den ersten, den Sie gesagt haben': a place among what was offered, whatever else the turn says."""


_MONTH = re.compile(
    r"\b(?:januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember|monats?|january|"
    r"february|march|may|june|july|october|december|month|of)\b"
)


_ONE_OF_THEM = re.compile(
    r"\b(?:first|second|third|last|earliest|latest|earlier|later|middle|former|latter) one\b"
)
"""'The first one' names no hour."""


_THE_ONE = re.compile(
    r"\bthe (?:earliest|latest|earlier|later) one\b|"
    r"\b(?:den|der) (?:fruehere[nr]?|spaetere[nr]?|fruehest\w*|spaetest\w*)\b"
)
"""'I guess the earlier one, then': one of those offered, however much is told beside it."""


_NO_DATE = re.compile(
    r"\b(?<!am )(?<!zum )(?<!vom )(?<!on the )(?<!by the )"
    r"(?:erste[nrms]?|zweite[nrms]?|dritte[nrms]?|first|second|third)\b"
)


def _bare_ordinal(folded: str, meaning: Meaning, state: CallState, desk: Desk) -> bool:
    """'Den ersten dann, da hab ich noch was vom Tag': no other time is said beside the place."""
    said = time_spans(meaning.words, state, desk) if meaning.when is not None else ()
    return (
        bool(said)
        and all(len(span.split()) <= 2 and _NO_DATE.search(plain(span)) is not None for span in said)
        and _NO_DATE.search(folded) is not None
    )


_WHAT_IS_THERE = re.compile(
    r"\bwhat(?:'ve| have|'d| do| would| else have| else do)? (?:you|ye)(?:'ve)? (?:got|have|do|offer)\b|"
    r"\bwhat(?:'s| is| else is) (?:there|free|available|left|open)\b|"
    r"\b(?:what|which|any other) (?:times|slots)\b|"
    r"\banything else\b|\bwhat could you do\b|"
    r"\bwas (?:haben|habt|haetten|haettet|gibt|gibts|gibt's|gaeb\w*|geht|ginge|ist|waere) "
    r"(?:(?:denn|es|sie|ihr|noch|alles|da|dann|so|am|bei|ihnen|euch|\w*tag|mittwoch) ?)*(?:frei)?$|"
    r"\bwelche (?:zeiten|uhrzeiten|termine|moeglichkeiten)\b"
)
"""'What have you got on Wednesday?', said of a day that is among the offers: its times are asked for."""


def _asks_for_times(folded: str, meaning: Meaning) -> bool:
    windows = meaning.when.windows if meaning.when is not None else ()
    if not windows or any(window.exact for window in windows):
        return False
    return names_a_day(folded) and _WHAT_IS_THERE.search(folded) is not None


_BEYOND = re.compile(
    r"\b(?:geht|gehts|geht's|ging|ginge|gingen|gaeb\w*|gibt|haben|habt|haett\w*|koennt\w*|"
    r"is there|are there|do you|have you|got|could|can|any|anything|what about|how about)"
    r"(?: (?!nicht so\b|zu\b|too\b|not so\b)[\w']+){0,5}? "
    r"(?:spaeter(?:es)?|frueher(?:es)?|eher|later|earlier|sooner)\b"
)


def _asks_beyond(folded: str, lex: Lexicon, offers: tuple[Offer, ...], meaning: Meaning) -> bool:
    """'Geht's auch später? Ich komm erst um fünf raus': not one of these, though one fits."""
    when = meaning.when
    if when is None or any(window.exact for window in when.windows):
        return False
    return _BEYOND.search(folded) is not None and _position(folded, lex, offers) is None


def _at_its_hour(
    folded: str, lex: Lexicon, offers: tuple[Offer, ...], meaning: Meaning, desk: Desk
) -> Offer | None:
    """'Den zweiten, um zehn', where the second one offered is at ten: no second of a month."""
    if _NO_DATE.search(folded) is None or _MONTH.search(folded) or meaning.when is None:
        return None
    if WEEKDAY.search(folded):
        return None  # "Dienstag, den zweiten, auch um zehn"
    position = _position(folded, lex, offers)
    if position is None or not meaning.when.windows:
        return None
    zone = ZoneInfo(desk.zone)
    clock = offers[position].start.astimezone(zone).strftime("%H:%M")
    said = {
        window.start.astimezone(zone).strftime("%H:%M") for window in meaning.when.windows if window.exact
    }
    return offers[position] if said == {clock} else None


def _placed(
    folded: str, lex: Lexicon, offers: tuple[Offer, ...], meaning: Meaning, *, long: bool
) -> Offer | None:
    """'Den ersten', 'den frühesten am Dienstag': by its place among the offers, not the first of a month.

    `long`: in many words the place counts only where nothing else is said about the time.
    """
    wish = meaning.when
    exact = wish is not None and any(window.exact for window in wish.windows)
    if exact and _ONE_OF_THEM.search(folded) is None:
        return None
    only_that = wish is not None and _no_day(wish) and _THE_ONE.search(folded) is not None
    if wish is not None and ((long and len(folded.split()) > 8 and not only_that) or _MONTH.search(folded)):
        return None
    position = _position(folded, lex, offers)
    return offers[position] if position is not None else None


_COUNTED_ALONE = re.compile(
    r"(?:ja |dann |also |bitte )*(erst|zweit|dritt|first|second|third)\w*(?: bitte| please)?"
)


_ASKS_FIRST = re.compile(
    r"\b(?:(?:quick|one|another|just a) (?:more )?(?:question|thing)|"
    r"(?:eine|noch eine|kurze) (?:kurze )?frage|was anderes) (?:first|zuerst|vorher|vorab)\b|"
    r"\bfirst (?:question|thing|of all|off)\b|\b(?:erste|zweite) frage\b|"
    r"\b(?:first|second|middle|last|christian) names?\b|"
    r"\b(?:first|second|third|erste[ns]?|zweite[ns]?) (?:time|visit|mal|besuch|lot|jabs?|dose|round|"
    r"vaccination|injection|impfung|spritze|half|hälfte)\b"
)
"""What is asked first picks no first offer, nor does a first name or a first visit."""


def _position(folded: str, lex: Lexicon, offers: tuple[Offer, ...]) -> int | None:
    folded = _ASKS_FIRST.sub(" ", folded)
    alone = _COUNTED_ALONE.fullmatch(folded)
    if alone is not None:
        index = ("erst", "zweit", "dritt", "first", "second", "third").index(alone.group(1)) % 3
        return index if index < len(offers) else None
    for index, patterns in lex.ordinals.items():
        if not found(patterns, folded):
            continue
        if index == -1:
            return (
                max(range(len(offers)), key=lambda i: (offers[i].start, i))
                if _comparative(folded)
                else len(offers) - 1
            )
        if index == -2:
            return min(range(len(offers)), key=lambda i: (offers[i].start, i))
        return index if index < len(offers) else None
    return None


def _comparative(folded: str) -> bool:
    return any(part in folded for part in ("spaet", "later", "latest", "hinter"))


def _by_time(offers: tuple[Offer, ...], meaning: Meaning, desk: Desk) -> list[Offer]:
    """The offers that the time words of the turn fit: first exactly, then by clock, then by day."""
    when = meaning.when
    if when is None or not when.windows:
        return []
    inside = [offer for offer in offers if any(holds(window, offer.start) for window in when.windows)]
    if inside:
        return inside
    zone = ZoneInfo(desk.zone)
    weekday = _bare_weekday(when, zone)
    if weekday is not None:
        return [offer for offer in offers if offer.start.astimezone(zone).weekday() == weekday]
    clocks = {window.start.astimezone(zone).strftime("%H:%M") for window in when.windows if window.exact}
    if clocks and not names_a_day(pack.fold(when.words)):
        return [offer for offer in offers if offer.start.astimezone(zone).strftime("%H:%M") in clocks]
    return []


def _settles(when: When, hits: list[Offer]) -> bool:
    """Whether the turn only narrows the offers: a clock time, or the weekday of offers in another week."""
    return when.windows[0].exact or not any(holds(when.windows[0], hit.start) for hit in hits)


_OTHER_WEEK = re.compile(
    r"\b(?:naechste\w*|kommende\w*|diese\w*|uebernaechste\w*|woche\w*|tagen?|next|this|coming|weeks?|days?|morgen|"
    r"uebermorgen|heute|tomorrow|today|nicht|not|\w*folgend\w*|drauf|darauf|danach|davor|after|before|following)\b|\d"
)


def _bare_weekday(when: When, zone: ZoneInfo) -> int | None:
    """'Mittwoch passt': the weekday alone, which among offers of another week means theirs."""
    windows = when.windows
    if len(windows) != 1 or windows[0].grain != "day" or _OTHER_WEEK.search(pack.fold(when.words)):
        return None
    if not _A_WEEKDAY.search(pack.fold(when.words)):
        return None
    return windows[0].start.astimezone(zone).weekday()


_A_WEEKDAY = re.compile(r"\b(?:\w+tag|mittwoch|sonnabend|\w+day)s?\b")


def _same_clock(windows: tuple[Window, ...], desk: Desk) -> bool:
    """Whether all are clock times, and the same one."""
    zone = ZoneInfo(desk.zone)
    clocks = {window.start.astimezone(zone).strftime("%H:%M") for window in windows}
    return len(clocks) == 1 and all(window.exact for window in windows)


def _which_when(folded: str, state: CallState, desk: Desk, meaning: Meaning) -> Meaning:
    known = state.facts.ambiguous
    if len(known) < 2:
        return meaning
    if meaning.when is not None and meaning.when.windows:
        hits = [
            window
            for window in known
            if any(touches(window, item) and within(window, item) for item in meaning.when.windows)
        ]
        if len(hits) == 1:
            picked = hits[0]
            narrower = meaning.when.windows[0]
            if narrower.exact and not picked.exact:
                picked = narrower
            return meaning.but(when=replace(meaning.when, windows=(picked,), ambiguous=False))
        if not names_a_day(pack.fold(meaning.when.words)) and _same_clock(
            (*known, *meaning.when.windows), desk
        ):
            return meaning.but(when=None)  # "um zehn" fits both days: which one is still open
    wants_first, wants_second = _THE_FIRST.search(folded), _THE_SECOND.search(folded)
    if bool(wants_first) == bool(wants_second):
        if wants_first is None and _LATE.search(folded):
            return _pick_window(meaning, known[-1])
        if wants_first is None and _EARLY.search(folded):
            return _pick_window(meaning, known[0])
        return meaning
    return _pick_window(meaning, known[0] if wants_first else known[-1])


_THE_FIRST = re.compile(
    r"\b(?:vor|vorher|davor|sommerzeit|before|summer time|diese[rnms]?|kommende[rnms]?|erste\w*|"
    r"naeher\w*|frueher\w*|gleich|schon|diese woche|"
    r"this|the first|coming|sooner|earlier|nearer|former)\b"
)
_THE_SECOND = re.compile(
    r"\b(?:nach|winterzeit|normalzeit|after|winter time|darauf|drauf|danach|naechste[rn]? woche|"
    r"zweite\w*|spaeter\w*|uebernaechste\w*|"
    r"letztere\w*|andere\w*|folgende\w*|week after|following|second|later|next week|latter|"
    r"after that|other)\b"
)
_LATE = re.compile(r"\b(?:abends?|nachmittags?|evening|afternoon|pm)\b")
_EARLY = re.compile(r"\b(?:frueh|morgens|vormittags?|morning|am)\b")


def _pick_window(meaning: Meaning, window: Window) -> Meaning:
    return meaning.but(when=When(meaning.words, (window,)), shift=None)
