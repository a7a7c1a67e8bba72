"""Bookings as the pages show them: lanes of a day, the agenda, slips. Pure: domain views in, shapes out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from caaisy_app.core.i18n import Lang
from caaisy_app.domain.booking.views import BookingView, SlotView
from caaisy_app.domain.calendars.views import Busy
from caaisy_app.domain.catalog.views import CatalogView, StaffView
from caaisy_app.ui import formats
from caaisy_app.ui.states.shapes import Bar, Day, Gap, Hour, Lane, Slip
from caaisy_app.ui.texts import text

Interval = tuple[datetime, datetime]
FRESH_SECONDS = 5
BY_PHONE = ("phone", "text", "test")
_COLOURS = 8


@dataclass(frozen=True, slots=True)
class DayFacts:
    """What is known of one day of a business, as services answered it. Instants are UTC."""

    zone: ZoneInfo
    day: date
    now: datetime
    catalog: CatalogView
    bookings: Sequence[BookingView]
    busy: Sequence[Busy]
    open_by_staff: Mapping[str, Sequence[Interval]]
    closed_because: str | None
    next_slot: SlotView | None
    next_service: str


@dataclass(frozen=True, slots=True)
class _Axis:
    """The hours a day is drawn on."""

    begin: datetime
    hours: int

    def part(self, at: datetime) -> float:
        share = (at - self.begin).total_seconds() / (self.hours * 3600)
        return min(1.0, max(0.0, share))

    def percent(self, at: datetime) -> str:
        return f"{self.part(at) * 100:.3f}%"

    def span(self, start: datetime, end: datetime) -> tuple[str, str]:
        return self.percent(start), f"{(self.part(end) - self.part(start)) * 100:.3f}%"


def day(facts: DayFacts, lang: Lang) -> Day:
    """The day with a lane per active member of staff, and as a list for small screens."""
    today = facts.now.astimezone(facts.zone).date()
    staff = [member for member in facts.catalog.staff if member.active]
    axis = _axis(facts)
    shown = [
        item
        for item in facts.bookings
        if item.status in ("confirmed", "held") and item.session_id is None  # a group is one bar
    ]
    lanes = [_lane(member, at, facts, shown, axis, lang) for at, member in enumerate(staff)]
    bars = sorted((bar for lane in lanes for bar in lane["bars"]), key=lambda bar: float(bar["at"][:-1]))
    agenda = [bar for bar in bars if not bar["past"]] or bars
    inside = facts.day == today and 0 < axis.part(facts.now) < 1
    is_open = any(facts.open_by_staff.values())
    return Day(
        date=facts.day.isoformat(),
        title=_title(facts.day, today, lang),
        lanes=lanes if is_open or bars else [],
        agenda=agenda,
        axis=[
            Hour(
                label=str((axis.begin + timedelta(hours=hour)).hour),
                at=axis.percent(axis.begin + timedelta(hours=hour)),
            )
            for hour in range(axis.hours + 1)
        ],
        hours=str(axis.hours),
        now=formats.clock_time(facts.now.astimezone(facts.zone)) if inside else "",
        now_part=f"{axis.part(facts.now):.5f}",
        closed="" if is_open else _closed(facts, lang),
        next_free=_next_free(facts, today, lang),
        next_free_of=text(lang, "day.next_free", service=facts.next_service),
    )


def counts(bookings: Sequence[BookingView], lang: Lang) -> str:
    """`14 Termine heute, 4 davon am Telefon vereinbart`."""
    confirmed = [item for item in bookings if item.status == "confirmed" and item.kind == "appointment"]
    if not confirmed:
        return text(lang, "head.none")
    by_phone = sum(item.source in BY_PHONE for item in confirmed)
    words = text(lang, "head.one" if len(confirmed) == 1 else "head.many", n=len(confirmed))
    if by_phone:
        words += text(lang, "head.by_phone", n=by_phone)
    return words


def slip(item: BookingView, zone: ZoneInfo, now: datetime, lang: Lang) -> Slip:
    """A booking as a slip."""
    start, end, today = item.start.astimezone(zone), item.end.astimezone(zone), now.astimezone(zone).date()
    who = item.attendee_name or item.contact_name or ""
    time = formats.time_range(start, end)
    return Slip(
        id=item.id,
        weekday=_weekday_or_near(start.date(), today, lang),
        day=str(start.day),
        month=formats.month_name(start.date(), lang),
        time=time,
        what=_with_staff(item, lang),
        who=who,
        by_phone=item.source in BY_PHONE,
        state={"cancelled": "cancelled", "held": "held"}.get(item.status, "booked"),
        fresh=(now - item.created_at).total_seconds() < FRESH_SECONDS,
        date=start.date().isoformat(),
        label=text(
            lang,
            "slip.label",
            who=who,
            day=formats.near_day(start.date(), today, lang),
            time=time,
            what=item.service_name,
        ),
    )


def sentence(item: BookingView, zone: ZoneInfo, now: datetime, lang: Lang) -> str:
    """`Anna Schmidt, morgen 11:00, bei Jana eingetragen`."""
    start, today = item.start.astimezone(zone), now.astimezone(zone).date()
    return text(
        lang,
        "toast.booked",
        who=item.attendee_name or item.contact_name or text(lang, "booking.somebody"),
        day=formats.near_day(start.date(), today, lang),
        time=formats.clock_time(start),
        staff=_and(item.staff_names, lang),
    )


def _lane(
    member: StaffView, position: int, facts: DayFacts, shown: Sequence[BookingView], axis: _Axis, lang: Lang
) -> Lane:
    colour = f"st{position % _COLOURS + 1}"
    letters = formats.initials(member.name)
    bars = [_bar(item, facts, axis, colour, letters, lang) for item in shown if member.id in item.staff_ids]
    bars += [
        _elsewhere(item, facts, axis, letters, lang) for item in facts.busy if item.staff_id == member.id
    ]
    bars.sort(key=lambda bar: float(bar["at"][:-1]))
    return Lane(
        id=member.id,
        name=member.name,
        initials=letters,
        colour=colour,
        bars=bars,
        closed=_gaps(facts.open_by_staff.get(member.id, ()), axis),
    )


def _bar(item: BookingView, facts: DayFacts, axis: _Axis, colour: str, letters: str, lang: Lang) -> Bar:
    start, end = item.start.astimezone(facts.zone), item.end.astimezone(facts.zone)
    at, long = axis.span(item.start, item.end)
    name = item.attendee_name or item.contact_name or item.title or ""
    past = item.end <= facts.now
    if item.kind == "block":
        name = item.title or text(lang, "day.blocked")
    if item.kind == "session":
        here = sum(guest.session_id == item.id for guest in facts.bookings if guest.status == "confirmed")
        name = text(lang, "day.group_one" if here == 1 else "day.group", n=here)
    family = name.split()[-1] if item.kind == "appointment" and name else name
    if item.status == "held":
        name = name or text(lang, "day.held")
        family = family or name
    fresh = item.status == "confirmed" and (facts.now - item.created_at).total_seconds() < FRESH_SECONDS
    looks = ["bk", colour]
    if item.kind == "block":
        looks.append("busy")
    if item.status == "held":
        looks.append("held")
    if past:
        looks.append("past")
    if fresh:
        looks.append("fresh")
    return Bar(
        id=f"{item.id}-{letters}",
        name=family,
        start=formats.clock_time(start),
        end=formats.clock_time(end),
        service=item.service_name or "",
        initials=letters,
        look=" ".join(looks),
        at=at,
        long=long,
        phone=item.source in BY_PHONE,
        past=past,
        fresh=fresh,
        label=f"{formats.time_range(start, end)}, {name}, {item.service_name or ''}".rstrip(", "),
    )


def _elsewhere(item: Busy, facts: DayFacts, axis: _Axis, letters: str, lang: Lang) -> Bar:
    start = datetime.fromtimestamp(item.start, facts.zone)
    end = datetime.fromtimestamp(item.end, facts.zone)
    at, long = axis.span(start, end)
    name = text(lang, "day.busy_elsewhere")
    return Bar(
        id=f"busy-{item.staff_id}-{item.start}",
        name=name,
        start=formats.clock_time(start),
        end=formats.clock_time(end),
        service="",
        initials=letters,
        look="bk busy",
        at=at,
        long=long,
        phone=False,
        past=end <= facts.now,
        fresh=False,
        label=f"{formats.time_range(start, end)}, {name}",
    )


def _axis(facts: DayFacts) -> _Axis:
    edges = [edge for windows in facts.open_by_staff.values() for window in windows for edge in window]
    edges += [
        edge for item in facts.bookings if item.status != "cancelled" for edge in (item.start, item.end)
    ]
    local = [edge.astimezone(facts.zone) for edge in edges]
    local = [edge for edge in local if edge.date() == facts.day]
    midnight = datetime(facts.day.year, facts.day.month, facts.day.day, tzinfo=facts.zone)
    if not local:
        return _Axis(midnight.replace(hour=9), 9)
    begin = min(local).replace(minute=0, second=0, microsecond=0)
    last = max(local)
    hours = last.hour - begin.hour + (1 if last.minute or last.second else 0)
    return _Axis(begin, max(4, hours))


def _gaps(windows: Sequence[Interval], axis: _Axis) -> list[Gap]:
    end = axis.begin + timedelta(hours=axis.hours)
    gaps: list[Gap] = []
    position = axis.begin
    for start, stop in sorted(windows):
        if start > position:
            at, long = axis.span(position, min(start, end))
            gaps.append(Gap(at=at, long=long))
        position = max(position, stop)
    if position < end:
        at, long = axis.span(position, end)
        gaps.append(Gap(at=at, long=long))
    return gaps


def _title(shown: date, today: date, lang: Lang) -> str:
    if abs((shown - today).days) <= 1:
        near = formats.near_day(shown, today, lang)
        return f"{near[:1].upper()}{near[1:]}, {formats.plain_day(shown, lang)}"
    return formats.long_day(shown, today, lang)


def _weekday_or_near(shown: date, today: date, lang: Lang) -> str:
    if 0 <= (shown - today).days <= 1:
        near = formats.near_day(shown, today, lang)
        return near[:1].upper() + near[1:]
    return formats.weekday_name(shown, lang)


def _closed(facts: DayFacts, lang: Lang) -> str:
    if facts.closed_because:
        return text(lang, "day.closed_because", why=facts.closed_because)
    return text(lang, "day.closed")


def _next_free(facts: DayFacts, today: date, lang: Lang) -> str:
    if facts.next_slot is None:
        return ""
    start = facts.next_slot.start.astimezone(facts.zone)
    staff = facts.next_slot.staff_name
    when = f"{formats.near_day(start.date(), today, lang)} {formats.clock_time(start)}"
    return text(lang, "day.free_with", when=when, staff=staff) if staff else when


def _with_staff(item: BookingView, lang: Lang) -> str:
    service = item.service_name or ""
    return (
        text(lang, "slip.with", what=service, staff=_and(item.staff_names, lang))
        if item.staff_names
        else service
    )


def _and(names: Sequence[str], lang: Lang) -> str:
    return text(lang, "list.and").join(names)
