"""Days, times, wishes and opening hours as they are spoken in a sentence. Used by `dialogue.speech`. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from agents.dialogue.opening import WEEKDAYS
from agents.dialogue.phrases.joints import JOINTS
from agents.dialogue.state import Window
from agents.language.render import say_date, say_datetime, say_time, weekdays
from agents.language.types import Language

_DAYTIME = range(8, 20)
"""Hours whose half of the day opening hours leave no doubt about."""


class TimesInWords:
    """Renders times on one business's clock, seen from one moment."""

    def __init__(self, zone: ZoneInfo, language: Language, now: datetime) -> None:
        self._zone = zone
        self._lang: Language = language
        self._today = now.astimezone(zone).date()
        self._joints = JOINTS[language]

    def local(self, moment: datetime) -> datetime:
        """The moment on the business's clock."""
        return moment.astimezone(self._zone)

    def moment(self, moment: datetime) -> str:
        """Weekday, date and time as words."""
        local = self.local(moment)
        spoken = say_datetime(local, self._lang, self._today)
        if local.replace(fold=0).utcoffset() == local.replace(fold=1).utcoffset():
            return spoken
        return spoken + (self._joints.after_change if local.fold else self._joints.before_change)

    def day(self, day: date) -> str:
        """A day for the middle of a sentence: 'übermorgen', 'am Donnerstag'; a date from a week on."""
        distance = (day - self._today).days
        if 0 <= distance < len(self._joints.near):
            return self._joints.near[distance]
        if 0 < distance <= 6:
            return self._joints.on + weekdays(self._lang)[day.weekday()]
        return self._joints.on + say_date(day, self._lang, self._today)

    def window(self, window: Window) -> str:
        """A wish for a time as words."""
        start = self.local(window.start)
        end = self.local(window.end) if window.end is not None else None
        if window.grain in ("minute", "near"):
            near = (start.date() - self._today).days in range(len(self._joints.near))
            lead = "" if near or self._joints.on_offered else self._joints.on
            return lead + self.brief(window.start)
        if window.grain == "range" and end is not None and end - start < timedelta(days=1):
            return self._hours(start, end)
        if window.grain in ("day", "part_of_day", "range"):
            return self.day(start.date()) + self._part(window)
        return self._joints.period if window.grain in ("week", "month") else self._joints.then

    def _hours(self, start: datetime, end: datetime) -> str:
        """Hours of one day: from, up to or between."""
        day, since, until = self.day(start.date()), say_time(start, self._lang), say_time(end, self._lang)
        if start.time() == time():
            return self._joints.until.format(day=day, until=until)
        if end.date() != start.date():
            return self._joints.since.format(day=day, since=since)
        return self._joints.between.format(day=day, since=since, until=until)

    def _part(self, window: Window) -> str:
        """'Vormittag' behind the day, where only that part of it was wished for."""
        if window.grain != "part_of_day" or window.end is None:
            return ""
        start, end = self.local(window.start), self.local(window.end)
        if start.date() != end.date() or "," in self.day(start.date()):
            return ""
        if end.hour <= 12:
            return self._joints.morning
        if start.hour >= 17:
            return self._joints.evening
        return self._joints.afternoon if start.hour >= 12 and end.hour <= 18 else ""

    def alternative(self, window: Window, before: Window | None) -> str:
        """One side of 'this or that?'; of two on the same day, the one after `before` names its time only."""
        start = self.local(window.start)
        if window.exact and before is not None and self.local(before.start).date() == start.date():
            return self._joints.at + say_time(start, self._lang)
        if window.grain == "week":
            return self._joints.week_of.format(monday=say_date(start.date(), self._lang, None))
        if window.exact:
            return say_datetime(start, self._lang, None)
        return say_date(start.date(), self._lang, None)

    def brief(self, moment: datetime) -> str:
        """Day and time for an offer: 'übermorgen um drei', 'am Mittwoch um elf'; a date from a week on."""
        local = self.local(moment)
        distance = (local.date() - self._today).days
        if not 0 <= distance <= 6:
            return self._dated(local, with_month=not 0 <= distance <= 27)
        if distance < len(self._joints.near):
            day = self._joints.near[distance]
        else:
            day = self._joints.on_offered + weekdays(self._lang)[local.weekday()]
        return f"{day} {self.at(local)}"

    def _dated(self, local: datetime, *, with_month: bool) -> str:
        """A day that needs its date; the month only where it is not plain."""
        spoken = say_date(local.date(), self._lang, None)
        if not with_month:
            spoken = self._joints.undated.sub("", spoken)
        return f"{self._joints.on_offered}{spoken}, {self.at(local)}"

    def at(self, local: datetime) -> str:
        """'um elf Uhr'; in English without the half of the day where opening hours leave no doubt."""
        spoken = say_time(local, self._lang)
        if local.hour in _DAYTIME:
            spoken = self._joints.half_of_day.sub("", spoken)
        return self._joints.at + spoken

    def week_hours(self, hours: Mapping[str, Sequence[str]]) -> str:
        """The weekly opening hours as one sentence part, equal days joined."""
        groups: list[tuple[list[int], tuple[str, ...]]] = []
        for index, key in enumerate(WEEKDAYS):
            of_day = tuple(hours.get(key, ()))
            if groups and groups[-1][1] == of_day:
                groups[-1][0].append(index)
            else:
                groups.append(([index], of_day))
        parts = [f"{self._span(days)} {self.intervals(of_days)}" for days, of_days in groups if of_days]
        return ", ".join(parts)

    def _span(self, days: Sequence[int]) -> str:
        """'Dienstag', 'Dienstag und Mittwoch', 'Dienstag bis Freitag'."""
        first, last = (weekdays(self._lang)[days[place]] for place in (0, -1))
        if len(days) == 1:
            return first
        return f"{first}{self._joints.to if len(days) > 2 else self._joints.and_}{last}"

    def intervals(self, intervals: Sequence[str]) -> str:
        """'09:00-12:00' as 'von neun Uhr bis zwölf Uhr', all of a day joined."""
        parts: list[str] = []
        for interval in intervals:
            start, _, end = interval.partition("-")
            since, until = (say_time(_clock(item), self._lang) for item in (start, end))
            parts.append(self._joints.from_to.format(since=since, until=until))
        return self._joints.and_.join(parts)


def _clock(text: str) -> datetime:
    hour, _, minute = text.partition(":")
    return datetime(2000, 1, 1, tzinfo=UTC) + timedelta(hours=int(hour) % 24, minutes=int(minute))
