"""Time phrases in the light of the talk: from the language pack's readings to UTC windows. Pure."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from agents import language as pack
from agents.dialogue.desk import Desk
from agents.dialogue.hearing.days_named import names_a_day
from agents.dialogue.hearing.in_its_week import in_its_week
from agents.dialogue.hearing.kept_wish import (
    in_the_same_week,
    in_the_wished_week,
    on_day,
    on_wished_days,
    with_wished_hours,
)
from agents.dialogue.hearing.other_days import on_other_days
from agents.dialogue.hearing.recurring import weekly
from agents.dialogue.hearing.times_read import talked_of, understood_times
from agents.dialogue.hearing.weeks_after import week_after
from agents.dialogue.meaning import When
from agents.dialogue.opening import WEEKDAYS, open_within
from agents.dialogue.state import Ask, CallState, Goal, Window


def resolve_when(words: str, state: CallState, desk: Desk) -> When | None:
    """The time wish in these words, in UTC windows; None where they say nothing about time."""
    if not words.strip():
        return None
    understood = understood_times(words, state, desk)
    when = _resolved(words, understood, state, desk)
    if when is None:
        return None
    return replace(when, said=_slices(words, understood))


def _resolved(words: str, understood: pack.TimeUnderstanding, state: CallState, desk: Desk) -> When | None:
    if a_week_on := week_after(words, state, desk):
        return When(words, a_week_on)
    if rest := in_its_week(words, state, ZoneInfo(desk.zone)):
        return When(words, rest)
    if not understood.readings and not understood.exclude and understood.problem is None:
        return When(words, problem="holidays") if _in_school_holidays(words) else None
    if _in_school_holidays(words) and not any(item.grain == "minute" for item in understood.readings):
        return When(words, problem="holidays")
    whole = _refined(
        tuple(_window(item) for item in understood.readings if item.start is not None or item.end is not None)
    )
    zone = ZoneInfo(desk.zone)
    whole = in_the_wished_week(understood, whole, state, zone)
    whole = in_the_same_week(words, understood, whole, talked_of(words, state), state, zone)
    windows = tuple(_future(item, state.now) for item in whole)
    if understood.problem == "closed" and len(windows) > 1:
        windows = _one_for_each_day(windows, desk)
    if understood.ask and len(windows) >= 2:
        picked = _from_ambiguous(state, windows) or _on_the_day_in_talk(words, windows, state, zone)
        if picked is not None:
            return When(words, (picked,))
        return When(words, windows[:2], ambiguous=True, problem=understood.problem)
    exclude = tuple(
        Window(item.start.astimezone(UTC), item.end.astimezone(UTC) if item.end else None, "exclude")
        for item in understood.exclude
    )
    exclude = weekly(words, exclude, ZoneInfo(desk.zone))
    others = on_other_days(words, windows, state, desk, _day_in_talk(state, ZoneInfo(desk.zone)))
    if others != windows:
        return When(words, others, exclude=exclude)
    on_its_day = _with_known_day(words, windows, state, desk, whole)
    if on_its_day == windows and not names_a_day(pack.fold(words)) and _day_in_talk(state, zone) is None:
        on_its_day = on_wished_days(whole, state, zone) or windows
    windows = _every_day(words, on_its_day, state, desk)
    days = _with_known_clock(words, windows, state, desk)
    cut = with_wished_hours(words, days, state, zone)
    windows = cut if any(open_within(item.start, item.end, desk) for item in cut) else days
    problem: str | None = understood.problem
    day = _day_alone(words, understood, state, desk) if problem in ("nonexistent", "invalid") else None
    if problem == "invalid" and (day or not any(s.rule.startswith("day") for s in understood.spans)):
        problem = "no_hour"  # "um fünfundzwanzig Uhr": the day there is
    over = _OVER_BY.search(pack.fold(words)) is not None
    return When(words, windows, exclude=exclude, problem=problem, day=day, over_by_end=over)


_SCHOOL_HOLIDAYS = re.compile(
    r"\b(?:in den|in der|waehrend der|nach den|vor den|zu den|fuer die|ueber die) (?:\w+en )?"
    r"(?:herbst|sommer|winter|fruehjahrs?|faschings|schul|semester)?ferien(?:zeit|woche)?\b|"
    r"\b(?:herbst|sommer|winter|fruehjahrs?|faschings)ferien\b|"
    r"\b(?:in|during|over|after|before) (?:the )?(?:school|summer|winter|autumn) (?:holidays?|break)\b|"
    r"\bhalf term\b"
)
"""Holidays that no calendar here knows: their dates differ by state, school and year."""
_AWAY = re.compile(r"\b(?:weg|fahr\w*|flieg\w*|verreis\w*|urlaub|away|abroad|travelling|flying|going)\b")


def _in_school_holidays(words: str) -> bool:
    """'Am liebsten in den Herbstferien': wished for, and no day of it is named."""
    folded = pack.fold(words)
    if _SCHOOL_HOLIDAYS.search(folded) is None or _AWAY.search(folded) is not None:
        return False
    return not names_a_day(_GOOD_DAY.sub(" ", folded))


_GOOD_DAY = re.compile(r"\b(?:guten|schoenen) (?:tag|morgen|abend)\b")
_OVER_BY = re.compile(
    r"\b(?:muss|muesste|muessen|soll|sollte|will|moechte) (?:ich|wir|er|sie) (?:\w+ ){0,8}?(?:weg|"
    r"raus|fertig|los|heim|"
    r"daheim|hause|zurueck|gehen|weiter|losfahren|wegfahren|abfahren|aufbrechen|abholen|durch)\b|"
    r"\b(?:ich|wir|er|sie) (?:muss|muesste|muessen|soll|sollte) (?:\w+ ){0,8}?(?:weg|raus|fertig|los|"
    r"heim|daheim|"
    r"hause|zurueck|gehen|weiter|losfahren|wegfahren|abfahren|aufbrechen|abholen|durch)\b|"
    r"\b(?:(?:muss|muessen) (?:ich|wir)|(?:ich|wir) (?:muss|muessen)) (?:\w+ ){0,6}?"
    r"(?:auf|im|in|beim|bei|am|an) (?!ihnen\b|euch\b)(?:\w+ ){1,3}?sein\b|"
    r"\b(?:i|we|he|she) (?:must|need to|have to|has to|needs to) (?:\w+ ){0,6}?(?:gone|leave|away|out|"
    r"done|finished|off|home|be (?:at|in|on) (?!you\b)\w+)\b"
)
"""'Um zwölf muss ich wieder weg sein': the appointment ends by then."""


def _day_alone(words: str, understood: pack.TimeUnderstanding, state: CallState, desk: Desk) -> Window | None:
    """The day of a time that does not exist: the next hour said is meant for it too."""
    rest = words
    for span in reversed(understood.spans):
        if not span.rule.startswith("day"):
            rest = rest[: span.start] + " " + rest[span.end :]
    found = understood_times(rest, state, desk)
    if (
        len(found.readings) != 1
        or found.readings[0].start is None
        or found.problem in ("nonexistent", "invalid")
    ):
        return None
    return _window(found.readings[0])


def _window(reading: pack.Reading) -> Window:
    start = reading.start or reading.end
    assert start is not None
    end = reading.end.astimezone(UTC) if reading.end is not None else None
    return Window(start.astimezone(UTC), end, reading.grain)


def _refined(windows: tuple[Window, ...]) -> tuple[Window, ...]:
    """'Friday or Saturday, no, Friday, Friday at five': the day alone says no more than the hour on it."""
    exact = [item.start for item in windows if item.exact]
    return tuple(
        item for item in windows if item.exact or not any(_says_more(start, item) for start in exact)
    )


def _says_more(start: datetime, window: Window) -> bool:
    """'I work till five. Half past five would do', 'between twelve and one, can we do twelve fifteen?': the
    hour refines a day, a limit of the same day, or a stretch of it.
    """
    if window.grain == "range" and window.end is None:
        return timedelta() <= start - window.start < timedelta(hours=12)
    return window.grain in ("day", "range") and within(window, Window(start, start, "minute"))


def _future(window: Window, now: datetime) -> Window:
    """A window that has begun starts now ("today" said at noon)."""
    if window.exact or window.start >= now or (window.end is not None and window.end <= now):
        return window
    return replace(window, start=now)


def _one_for_each_day(windows: tuple[Window, ...], desk: Desk) -> tuple[Window, ...]:
    """Of closed clock times the likeliest of each day: which day is meant must still be asked."""
    days: dict[date, list[Window]] = {}
    for item in windows:
        days.setdefault(item.start.astimezone(ZoneInfo(desk.zone)).date(), []).append(item)
    return tuple(_most_likely(tuple(items), desk) for items in days.values())


def _most_likely(windows: tuple[Window, ...], desk: Desk) -> Window:
    """Of two closed readings of a clock time, the one nearer to opening hours in a waking day."""
    zone = ZoneInfo(desk.zone)

    def distance(window: Window) -> float:
        local = window.start.astimezone(zone)
        minutes = local.hour * 60 + local.minute
        best = 24 * 60.0
        for interval in desk.hours.get(WEEKDAYS[local.weekday()], ()):
            start, _, end = interval.partition("-")
            for edge in (start, end):
                hour, _, minute = edge.partition(":")
                best = min(best, abs(minutes - int(hour) * 60 - int(minute)))
        return best

    return min(windows, key=distance)


def _from_ambiguous(state: CallState, windows: tuple[Window, ...]) -> Window | None:
    """An answer to 'this or that?' that itself has two readings picks the one that was on the table."""
    if state.ask is not Ask.WHICH_WHEN:
        return None
    hits = [known for known in state.facts.ambiguous if any(touches(known, item) for item in windows)]
    return hits[0] if len(hits) == 1 else None


def _on_the_day_in_talk(
    words: str, windows: tuple[Window, ...], state: CallState, zone: ZoneInfo
) -> Window | None:
    """'About eight', among offers for tomorrow morning: of this evening and tomorrow morning, the latter."""
    day = None if names_a_day(pack.fold(words)) else _day_in_talk(state, zone)
    hits = [item for item in windows if item.exact and item.start.astimezone(zone).date() == day]
    return hits[0] if len(hits) == 1 else None


def touches(one: Window, other: Window) -> bool:
    """Whether two windows have an instant in common."""
    one_end = one.end or one.start + timedelta(days=366)
    other_end = other.end or other.start + timedelta(days=366)
    return one.start <= max(other_end, other.start) and other.start <= max(one_end, one.start)


def _with_known_day(
    words: str, windows: tuple[Window, ...], state: CallState, desk: Desk, whole: tuple[Window, ...]
) -> tuple[Window, ...]:
    """'At eleven' after 'tomorrow' means eleven tomorrow.

    A bare clock time keeps the day that is being talked about. `whole`: the windows before they were cut off
    at the present moment, which counts for today only ("the morning one", said in the morning).
    """
    if len(windows) > 1 and all(window.exact for window in windows):
        return tuple(
            moved for item in windows for moved in _with_known_day(words, (item,), state, desk, (item,))
        )
    if len(windows) != 1 or not (windows[0].exact or windows[0].grain in ("part_of_day", "range")):
        return windows
    if names_a_day(_DAY_SAID.sub(" ", pack.fold(words))):
        return windows
    zone = ZoneInfo(desk.zone)
    day = _day_in_talk(state, zone)
    if day is None:
        return windows
    window = windows[0]
    local = window.start.astimezone(zone)
    midnight = datetime.combine(day + timedelta(days=1), time(), tzinfo=zone).astimezone(UTC)
    if local.date() == day:
        return (replace(window, end=midnight),) if window.end is None and window.start < midnight else windows
    if len(whole) == 1:
        window = whole[0]
    if window.grain == "range" and window.end is None and window.start - state.now < _AT_ONCE:
        window = _read_on(day, words, state, desk) or window
    local = window.start.astimezone(zone)
    start = datetime.combine(day, local.timetz().replace(tzinfo=None), tzinfo=zone)
    shift = start.astimezone(UTC) - window.start
    end = window.end + shift if window.end is not None else midnight
    begins = window.start + shift
    if window.grain == "range" and window.end is not None and window.start - state.now < _AT_ONCE:
        begins = datetime.combine(day, time(), tzinfo=zone).astimezone(UTC)  # "I must be in at half nine"
    moved = Window(begins, end, window.grain)
    return (_future(moved, state.now),) if moved.end is None or moved.end > state.now else windows


def _read_on(day: date, words: str, state: CallState, desk: Desk) -> Window | None:
    """'Anything after two?', asked in the evening about another day: read as on the morning of that day."""
    morning = datetime.combine(day, time(), tzinfo=ZoneInfo(desk.zone)).astimezone(UTC)
    found = understood_times(words, replace(state, now=morning), desk).readings
    return _window(found[0]) if len(found) == 1 and found[0].start is not None else None


_AT_ONCE = timedelta(minutes=2)
"""A limit alone begins with the present moment; on another day it begins with that day."""
_DAY_SAID = re.compile(
    r"\b(?:(?:that|same) (?:very )?day|(?:an dem|an diesem|am selben|am gleichen|am naemlichen) tag)\b"
)
"""'Earlier that day, at eleven': the day is the one in talk, none of its own."""


_ANY_CLOCK = re.compile(
    r"\b(?:egal|irgendwann|jederzeit|frei|noch (?:was|etwas)|uhrzeit|wann|any|whenever|free|available|when)\b"
)


_SAME_HOUR = re.compile(
    r"\b(?:uhrzeit|zeit|time) (?:\w+ ){0,3}?(?:bleib\w*|lass\w*|gleich\w*|stays?|same|keep|"
    r"ja|yes|passt|stimmt|gut|richtig|fine|right|good|works)\b|"
    r"\b(?:hab|habe|haett\w*|bin|hat) (?:ich|er|sie) (?:\w+ )?frei\b|"
    r"\b(?:i'm|i am|he's|she's) (?:\w+ )?free\b"
)
"""'Uhrzeit kann so bleiben', 'da hab ich frei': no other hour is asked for."""


def _with_known_clock(
    words: str, windows: tuple[Window, ...], state: CallState, desk: Desk
) -> tuple[Window, ...]:
    """'No, Thursday' after 'Wednesday at ten': another day keeps the clock time that was agreed."""
    if state.chosen is None or len(windows) != 1 or windows[0].grain != "day" or state.goal is Goal.MOVE:
        return windows
    if _ANY_CLOCK.search(_SAME_HOUR.sub(" ", pack.fold(words))):
        return windows
    zone = ZoneInfo(desk.zone)
    agreed = state.chosen.start.astimezone(zone)
    day = windows[0].start.astimezone(zone).date()
    if day == agreed.date():
        return windows
    start = datetime.combine(day, agreed.timetz().replace(tzinfo=None), tzinfo=zone).astimezone(UTC)
    return (Window(start, start, "minute"),) if start > state.now else windows


_HABIT = re.compile(
    r"\b(?:vormittags|nachmittags|mittags|morgens|abends|mornings|afternoons|evenings|lunchtimes)\b|"
    r"\b(?:nur|immer|only|always|generally) (?:\w+ ){0,3}"
    r"(?:vormittag|nachmittag|abend|frueh|morning|afternoon|evening)\b"
)
_DAYS_AHEAD = 14


def _every_day(words: str, windows: tuple[Window, ...], state: CallState, desk: Desk) -> tuple[Window, ...]:
    """'I can only come after four', 'mornings are best': without a day it holds for every day."""
    folded = pack.fold(words)
    if len(windows) != 1 or names_a_day(folded):
        return windows
    window, zone = windows[0], ZoneInfo(desk.zone)
    start = window.start.astimezone(zone)
    soon = state.now + timedelta(minutes=2)  # "the next one" begins with the next full minute
    limit = window.grain == "range" and window.end is None and window.start > soon
    if not limit and not (window.grain == "part_of_day" and _HABIT.search(folded)):
        return windows
    if _day_in_talk(state, zone) is not None:
        return windows
    return tuple(on_day(window, start.date() + timedelta(days=ahead), zone) for ahead in range(_DAYS_AHEAD))


def _day_in_talk(state: CallState, zone: ZoneInfo) -> date | None:
    if state.chosen is not None:
        return state.chosen.start.astimezone(zone).date()
    if state.asked_day is not None:
        asked = state.asked_day.astimezone(zone).date()
        if all(offer.start.astimezone(zone).date() != asked for offer in state.offers):
            return asked  # "this Saturday, what time do you open?", said of none of the days offered
    windows = state.facts.windows
    if len(windows) == 1 and windows[0].grain in ("minute", "day", "part_of_day", "range"):
        window = windows[0]
        start = window.start.astimezone(zone)
        if window.end is None or window.end - window.start > timedelta(hours=25):
            return None
        return start.date()
    if not state.offers and state.goal is Goal.NONE and state.last_own is not None:
        return state.last_own.start.astimezone(zone).date()
    asked_which = state.facts.ambiguous if state.ask is Ask.WHICH_WHEN and not state.offers else ()
    days = {known.start.astimezone(zone).date() for known in (*asked_which, *state.offers)}
    return days.pop() if len(days) == 1 else None


def holds(window: Window, start: datetime) -> bool:
    """Whether a start lies in the window."""
    if window.exact:
        return start == window.start
    if window.end is None:
        return False
    return window.start <= start < window.end or (window.grain == "range" and start == window.end)


def within(window: Window, item: Window) -> bool:
    """Whether `item` lies in the window."""
    end = window.end or window.start + timedelta(days=366)
    if window.exact:
        return item.start <= window.start and (item.end is None or window.start <= item.end)
    return window.start <= item.start < end


def time_spans(words: str, state: CallState, desk: Desk) -> tuple[str, ...]:
    """The slices of the turn that speak about time, for the page."""
    return _slices(words, understood_times(words, state, desk))


def _slices(words: str, understood: pack.TimeUnderstanding) -> tuple[str, ...]:
    return tuple(words[span.start : span.end] for span in understood.spans)
