"""Free times and appointments as the public pages show them. Pure: domain views in, shapes out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from babel.dates import get_day_names

from caaisy_app.core.i18n import Lang
from caaisy_app.domain.booking.calendar_file import address_of
from caaisy_app.domain.booking.views import BookingView, SlotView
from caaisy_app.domain.catalog.views import ServiceView
from caaisy_app.domain.tenants.views import WEEKDAYS, BusinessView
from caaisy_app.ui import formats
from caaisy_app.ui.public_routes import book_path
from caaisy_app.ui.public_texts import public_text
from caaisy_app.ui.states.public_reading import DayFacts, Shown
from caaisy_app.ui.states.public_shapes import DayChoice, Offer, Shop, TimeChoice, TimeGroup
from caaisy_app.ui.states.shapes import Slip

_NOON, _EVENING = 12, 17


def shop(business: BusinessView, lang: Lang) -> Shop:
    """The business in the head and the foot of the page."""
    phone = formats.phone_number(business.phone, business.country) if business.phone else ""
    return Shop(
        name=business.name,
        address=(address_of(business) or "").rstrip(". "),
        phone=phone,
        phone_href=f"tel:{business.phone}" if business.phone else "",
        hours=weekly_hours(business, lang),
        zone=public_text(lang, "foot.zone", zone=business.timezone.replace("_", " ")),
        book_href=book_path(lang, business.slug),
        purpose=public_text(lang, "privacy.purpose", business=business.name),
        controller=public_text(
            lang,
            "privacy.controller",
            business=", ".join(
                part for part in (business.name, (address_of(business) or "").rstrip(". "), phone) if part
            ),
        ),
    )


def weekly_hours(business: BusinessView, lang: Lang) -> list[str]:
    """`Di bis Fr 9–18 Uhr`, days with the same hours together; days that are closed are left out."""
    names = get_day_names("abbreviated", locale=lang)
    lines: list[tuple[int, int, tuple[str, ...]]] = []
    for index, weekday in enumerate(WEEKDAYS):
        windows = tuple(business.hours.get(weekday, ()))
        if lines and lines[-1][2] == windows and lines[-1][1] == index - 1:
            lines[-1] = (lines[-1][0], index, windows)
        else:
            lines.append((index, index, windows))
    said: list[str] = []
    for first, last, windows in lines:
        if not windows:
            continue
        name = names[first].rstrip(".")
        if last > first:
            name = public_text(lang, "days_range", first=name, last=names[last].rstrip("."))
        times = _and([_window(window) for window in windows], lang)
        said.append(public_text(lang, "open_hours", days=name, times=times))
    return said


def offer(service: ServiceView, lang: Lang) -> Offer:
    """A service with its length and price."""
    parts = [minutes(service.duration_minutes, lang), service.price_text]
    return Offer(id=service.id, name=service.name, line=", ".join(part for part in parts if part))


def minutes(count: int, lang: Lang) -> str:
    """`45 Min.`, `2 Std.`, `1 Std. 30 Min.`"""
    if count < 60 or (count < 120 and count % 60):
        return public_text(lang, "minutes", n=count)
    hours, rest = divmod(count, 60)
    if rest:
        return public_text(lang, "hours_minutes", h=hours, n=rest)
    return public_text(lang, "hour") if hours == 1 else public_text(lang, "hours", n=hours)


def day_choice(facts: DayFacts, today: date, lang: Lang) -> DayChoice:
    """A day in the strip."""
    count = len(facts.slots)
    name = formats.long_day(facts.day, today, lang)
    if count:
        line = public_text(lang, "when.free", n=count)
        label = public_text(
            lang, "when.free_label_one" if count == 1 else "when.free_label", day=name, n=count
        )
    else:
        line = public_text(
            lang,
            {"holiday": "when.holiday", "override": "when.closed", "weekly": "when.closed"}.get(
                facts.closed or "", "when.full"
            ),
        )
        label = f"{name}, {line}"
    return DayChoice(
        date=facts.day.isoformat(),
        weekday=formats.short_day(facts.day, today, lang).split()[0].rstrip(","),
        day=str(facts.day.day),
        line=line,
        label=label,
        free=count > 0,
    )


def month_of(days: Sequence[DayFacts], lang: Lang) -> str:
    """`März 2027`, or `März und April 2027` where the days lie in both."""
    if not days:
        return ""
    first, last = days[0].day, days[-1].day
    name = formats.month_name(first, lang)
    if first.month != last.month:
        name = _and([name, formats.month_name(last, lang)], lang)
    return f"{name} {last.year}"


def time_groups(
    facts: DayFacts, zone: ZoneInfo, today: date, lang: Lang, *, leave_out: datetime | None = None
) -> list[TimeGroup]:
    """The free times of a day, by part of the day; the first part names the day.

    `leave_out`: the time an appointment has now, while it is moved; then nobody is named beside the times.
    """
    parts: dict[str, list[TimeChoice]] = {}
    for slot in facts.slots:
        if slot.start == leave_out:
            continue
        hour = slot.start.astimezone(zone).hour
        part = "morning" if hour < _NOON else "afternoon" if hour < _EVENING else "evening"
        parts.setdefault(part, []).append(time_choice(slot, zone, today, lang, with_staff=leave_out is None))
    weekday = formats.weekday_name(facts.day, lang)
    return [
        TimeGroup(
            name=public_text(lang, f"when.{part}_of", weekday=weekday)
            if index == 0
            else public_text(lang, f"when.{part}"),
            times=times,
        )
        for index, (part, times) in enumerate(parts.items())
    ]


def time_choice(
    slot: SlotView,
    zone: ZoneInfo,
    today: date,
    lang: Lang,
    *,
    with_day: bool = False,
    with_staff: bool = True,
) -> TimeChoice:
    """A free time; `with_day` writes its day too."""
    local = slot.start.astimezone(zone)
    seats = slot.seats_left
    note = ""
    if seats is not None:
        note = public_text(lang, "when.seats_one" if seats == 1 else "when.seats", n=seats)
    label = when(slot.start, slot.staff_names if with_staff else (), zone, today, lang)
    return TimeChoice(
        start=slot.start.isoformat(),
        time=near_when(slot.start, zone, today, lang) if with_day else formats.clock_time(local),
        note=note,
        label=f"{label}, {note}" if note else label,
    )


def when(start: datetime, staff_names: Sequence[str], zone: ZoneInfo, today: date, lang: Lang) -> str:
    """`Mittwoch, 24. März, 11:00 Uhr, bei Jana`."""
    local = start.astimezone(zone)
    params = {"day": formats.long_day(local.date(), today, lang), "time": formats.clock_time(local)}
    if staff_names:
        return public_text(lang, "when.at_with", staff=_and(staff_names, lang), **params)
    return public_text(lang, "when.at", **params)


def near_when(start: datetime, zone: ZoneInfo, today: date, lang: Lang) -> str:
    """`heute, 11:00 Uhr`; `Mi, 24. März, 11:00 Uhr`."""
    local = start.astimezone(zone)
    return public_text(
        lang, "when.at", day=formats.near_day(local.date(), today, lang), time=formats.clock_time(local)
    )


def wish_for(service: str, person: str, lang: Lang) -> str:
    """What a wish is about."""
    return public_text(lang, "slip.with", what=service, staff=person) if person else service


def slip(item: BookingView, shown: Shown, lang: Lang) -> Slip:
    """A booking as the card its guest keeps; without the name, which stands beside it."""
    start, end = item.start.astimezone(shown.zone), item.end.astimezone(shown.zone)
    what = item.service_name or ""
    if item.staff_names:
        what = public_text(lang, "slip.with", what=what, staff=_and(item.staff_names, lang))
    return Slip(
        id=item.id,
        weekday=formats.weekday_name(start.date(), lang),
        day=str(start.day),
        month=formats.month_name(start.date(), lang)
        + (f" {start.year}" if start.year != shown.today.year else ""),
        time=formats.time_range(start, end),
        what=what,
        who="",
        by_phone=False,
        state={"cancelled": "cancelled", "held": "held", "expired": "held"}.get(item.status, "booked"),
        fresh=False,
        date=start.date().isoformat(),
        label="",
    )


def free_until(start: datetime, business: BusinessView, now: datetime, lang: Lang) -> str:
    """Until when cancelling costs nothing, where the business has a rule about late ones."""
    zone = ZoneInfo(business.timezone)
    limit = start - timedelta(hours=business.settings.late_cancel_hours)
    if not business.settings.late_cancel_text or limit <= now:
        return ""
    return public_text(
        lang, "slip.cancel_until", when=near_when(limit, zone, now.astimezone(zone).date(), lang)
    )


def _window(window: str) -> str:
    start, _, end = window.partition("-")
    return f"{_short(start)}–{_short(end)}"


def _short(clock: str) -> str:
    hour, _, minute = clock.partition(":")
    hours = int(hour) % 24 if int(hour) != 24 else 24
    return f"{hours}:{minute}" if minute != "00" else str(hours)


def _and(words: Sequence[str], lang: Lang) -> str:
    return public_text(lang, "and").join(words) if len(words) < 3 else ", ".join(words)
