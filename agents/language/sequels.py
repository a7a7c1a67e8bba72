"""Times that stand in relation to the one named just before: "oder danach", "einen Tag vorher", "den Freitag
drauf". Used by `compose` only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from agents.language.groups import Group
from agents.language.parts import WINDOWS
from agents.language.pieces import Placed
from agents.language.tokens import Token
from agents.language.vocabulary import words
from agents.language.when import Clock, Shift, When

THEN = {"after_then", "before_then"}

_OFFERS = words(
    """
    geht geht's gehts ginge es gut passt passen wuerde waere waer super prima ideal jederzeit immer gern gerne
    bitte lieber also dann oder auch schon wieder kann koennte ich wir kommen haette habe hab zeit bin frei
    flexibel da erst am besten moeglich noch was etwas haben sie eher irgendwann und mir bei uns sonst besser
    aber das wir's brauche braeuchte einen termin need an appointment slot , der den dem tag woche
    vielleicht gleich direkt direkt sofort erst irgendwas perfekt toll
    is so works would be fine okay ok good great is possible any time i i'm free available can could come
    or please
    instead then anything something have you do if we me for better rather that's that and there's got any's
    it it'd it'll that'd that'll to has must need needs ought ideally
    afterwards muss muesste muessten sein soll sollte halt
    """
)
_JUDGED = words(", spaet frueh late early schlecht weg away nicht blocked full voll lang")
_CLAUSE = {".", ";", "!", "?"}


def is_then(piece: Placed) -> bool:
    """Whether a fragment only says "danach" or "davor"."""
    when = piece.piece.when
    return when is not None and when.period in THEN


def _till_then(piece: Placed) -> bool:
    """Whether a fragment only says "before then", "by then"."""
    return piece.piece.when is not None and piece.piece.when.period == "until_then"


def offers(piece: Placed, tokens: Sequence[Token], begin: int, end: int) -> bool:
    """Whether "danach" is part of a wish: nothing but words of offering stands around it. "Danach muss ich
    los" is none.
    """
    for place in range(piece.start - 1, begin - 1, -1):
        if tokens[place].norm in _CLAUSE or tokens[place].norm in _JUDGED:
            break
        if tokens[place].norm not in _OFFERS:
            return False
    for place in range(piece.end, end):
        if tokens[place].norm in _CLAUSE or tokens[place].norm == ",":
            break
        if tokens[place].norm not in _OFFERS:
            return False
    return True


def till_then(
    groups: list[Group], before: Group | None, when: When, piece: Placed, words: Sequence[str]
) -> None:
    """ "I've got the dentist at three, so before then", "vor dem Freitag, bis dahin": a limit in the place of
    the hour or the day that was named.
    """
    if groups and groups[-1].when.clock is not None:
        go_beyond(groups, replace(when, period="before_then"), piece, words)
        return
    if before is None or not before.when.has_day:
        return
    before.dropped, before.refused = True, False
    limit = When(day_to=before.when.day_only(), day_to_before=True)
    groups.append(Group(limit, "next", rules=list(piece.rules), end=piece.end))


def wished_times(tokens: Sequence[Token], placed: Sequence[Placed]) -> list[Placed]:
    """The fragments with a meaning; "danach" only where it belongs to a wish."""
    found: list[Placed] = []
    all_of_them = [p for p in placed if p.piece.when is not None]
    for place, piece in enumerate(all_of_them):
        end = all_of_them[place + 1].start if place + 1 < len(all_of_them) else len(tokens)
        following = all_of_them[place + 1].piece.when if place + 1 < len(all_of_them) else None
        own_day = following is not None and following.has_day and not is_then(all_of_them[place + 1])
        if own_day and not any(t.kind == "punct" for t in tokens[piece.end : end]):
            own = is_then(piece)  # "vorher am Freitag": the day is named
        else:
            then = is_then(piece) or _till_then(piece)  # "I should feel my face again by then" is told
            own = then and not (found and offers(piece, tokens, found[-1].end, end))
        if not own:
            found.append(piece)
    return found


def beyond(base: When, side: str, *, including: bool) -> When | None:
    """What lies after or before `base`; `including` with it ("am Freitag oder danach")."""
    after = side == "after_then"
    if (base.time_from is not None and base.time_to is None) if after else base.time_to is not None:
        return None
    clock = base.clock or (base.time_to if after else base.time_from)
    part = base.part or ""
    if clock is None and part in WINDOWS and (base.has_day or not after):
        edge = WINDOWS[part][1 if after else 0]
        clock = Clock(edge // 60 % 24, edge % 60, True)
    if clock is not None:
        day = base.day_only()
        return replace(day, time_from=clock) if after else replace(day, time_to=clock)
    if after and base.day_to is not None:
        return When(day_from=base.day_to, day_from_after=None if base.day_to_before else True)
    if not after and base.day_from is not None:
        return When(day_to=base.day_from, day_to_before=None if base.day_from_after else True)
    if not base.has_day:
        return None
    edge_day = base.day_only()
    beyond_it = None if including else True
    if after:
        return When(day_from=edge_day, day_from_after=beyond_it)
    return When(day_to=edge_day, day_to_before=beyond_it)


def in_that_week(base: When, excepted: When) -> When:
    """ "Jeden Tag außer Dienstag nächste Woche": every day of the week that the exception names."""
    if base.daily and not base.has_time and excepted.week is not None and excepted.weekday is not None:
        return replace(base, daily=None, week=excepted.week)
    return base


def counted_from(base: When, when: When, *, whole_week: bool) -> When:
    """ "übermorgen oder am Tag danach", "um drei oder eine Stunde später": counted from what was just
    said; a day keeps the time that was said with it.
    """
    limited = base.day_from is not None or base.day_to is not None
    if when.minutes is not None and base.clock is not None:
        return _later_clock(base.clock, when)
    if when.shift is None or not base.has_day or limited:
        return when
    if base.week is not None and base.weekday is None and when.shift.unit == "week":
        return replace(when, shift=None, from_reference=None, week=base.week + when.shift.amount)
    amount, unit = when.shift.amount, when.shift.unit
    if unit == "week" and not whole_week:
        amount, unit = 7 * amount, "day"
    side = "after" if amount > 0 else "before"
    found = When(anchor=base.day_only(), shift=Shift(abs(amount), unit), side=side)
    if when.has_time:
        return found.merged(when.time_only()) or found
    return found if whole_week else found.merged(base.time_only()) or found


def after_named(base: When, when: When) -> When:
    """ "Freitag oder den Freitag drauf": the weekday after the day that was named."""
    if when.anchor is None or not when.anchor.same_day or not base.has_day or when.weekday is None:
        return when
    if base.day_from is not None or base.day_to is not None:
        return when
    return replace(when, anchor=base.day_only())


def _later_clock(clock: Clock, when: When) -> When:
    """The clock time some minutes later or earlier."""
    total = clock.hour * 60 + clock.minute + (when.minutes or 0)
    if not clock.fixed:
        total %= 720
        hour = total // 60
        return When(clock=Clock(12 if hour == 0 else hour, total % 60, False))
    if 0 <= total < 1440:
        return When(clock=Clock(total // 60, total % 60, True))
    return when


def go_beyond(groups: list[Group], when: When, piece: Placed, words: Sequence[str]) -> None:
    """ "..., danach ginge es", "... oder davor": a limit in the place of what was named."""
    before = groups[-1] if groups else None
    if before is None:
        return
    day = groups[-2] if len(groups) > 1 else None
    if (
        before.refused
        and not before.when.has_day
        and day is not None
        and day.refused
        and not day.when.has_time
    ):
        day.refused, day.dropped = (
            False,
            True,
        )  # "on Thursday I've a class at six, so before that": of that day
        before.refused, before.dropped = False, True
        before.when = before.when.merged(day.when) or before.when
    limit = beyond(before.when, str(when.period), including="or" in words and not before.refused)
    if limit is None:
        return
    told = before.refused or before.dropped
    for group in groups:
        if group is before or group.when == before.when.day_only():
            group.dropped = group.dropped or not group.refused
    rules = [*before.rules, *piece.rules]
    groups.append(Group(limit, "next", rules=rules, end=piece.end, told=told))
