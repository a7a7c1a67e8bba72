"""From an action `Say` to the sentence that is spoken.

Phrases filled with dates, times, prices and numbers as words.

The only place where a fact becomes speech. What it renders is "issued by code" for the output guard.
Pure.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from agents.dialogue.desk import Desk
from agents.dialogue.events import Say
from agents.dialogue.opening import WEEKDAYS
from agents.dialogue.phrases import de, de_du, en
from agents.dialogue.state import Offer, Window
from agents.language.render import (
    join_or,
    say_date,
    say_datetime,
    say_duration,
    say_email,
    say_phone,
    say_price,
    say_time,
    say_url,
)
from agents.language.types import Language

DISCLOSURE_VERSIONS = {"de": de.DISCLOSURE_VERSION, "en": en.DISCLOSURE_VERSION}
_DAY_NAMES: dict[str, tuple[str, ...]] = {
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}

_NEAR_DAYS: dict[str, tuple[str, ...]] = {
    "de": ("heute", "morgen", "übermorgen"),
    "en": ("today", "tomorrow"),
}
_MONTH_TAIL = {
    "de": re.compile(r"(?<=n) (?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\w*$"),
    "en": re.compile(r" of [A-Z]\w+$"),
}
_HALF_OF_DAY = re.compile(r" (?:in the (?:morning|afternoon|evening)|at night)$")


def phrase(key: str, language: str, formality: str, variant: int) -> str:
    """The wording of a phrase; `KeyError` for an unknown key.

    Variants repeat the last one when they run out.
    """
    if language == "en":
        wordings = en.PHRASES[key]
    elif formality == "du" and key in de_du.DU:
        wordings = de_du.DU[key]
    else:
        wordings = de.SIE[key]
    return (
        wordings[min(variant, len(wordings) - 1)]
        if variant < len(wordings)
        else wordings[variant % len(wordings)]
    )


class Speaker:
    """Renders phrases for one business at one moment."""

    def __init__(self, desk: Desk, language: str, now: datetime) -> None:
        self._desk = desk
        self._lang: Language = "en" if language == "en" else "de"
        self._zone = ZoneInfo(desk.zone)
        self._today = now.astimezone(self._zone).date()

    def sentence(self, say: Say) -> str:
        """The sentence for an action."""
        text = phrase(say.key, self._lang, self._desk.formality, say.variant)
        filled = text.format_map(_Filled(self._params(say.params)))
        filled = " ".join(filled.split())
        return filled[:1].upper() + filled[1:]

    def disclosure(self) -> str:
        """The first sentence of every call."""
        return self.sentence(Say("disclosure"))

    # ---- parameters -----------------------------------------------------------------------------
    def _params(self, raw: Mapping[str, Any]) -> dict[str, str]:
        params: dict[str, str] = {
            "business": self._desk.name,
            "services": self._join([item.name for item in self._desk.services[:4]]),
            "contact": "",
            "with_staff": "",
        }
        if "staff" not in raw:
            params["staff"] = self._and([item.name for item in self._desk.staff])
        for key, value in raw.items():
            if value is None:
                continue
            if key == "start":
                params["when"] = self.moment(value)
            elif key == "intervals":
                continue
            elif key == "window":
                params["when"] = self.window(value)
            elif key in ("first", "second"):
                params[key] = self._alternative(value, raw.get("first"), key)
            elif key == "time":
                params["time"] = say_time(self.local(value), self._lang)
            elif key == "brief":
                params["when"] = self.brief(value)
            elif key == "offers":
                params["slots"] = self.offers(value)
            elif key == "moments":
                params["moments"] = self._and(self._listed(value, services=True))
            elif key == "names":
                params["names"] = self._and(list(value))
            elif key == "service":
                params["service"] = self.service(value)
            elif key == "price":
                params["price"] = say_price(value, self._lang)
            elif key == "minutes":
                params["minutes"] = say_duration(value, self._lang)
            elif key == "hours":
                params["hours"] = self.week_hours()
            elif key == "phone":
                params["phone"] = self.phone(value)
            elif key == "url":
                params["url"] = say_url(value, self._lang)
            elif key == "relation":
                params["relation"] = _informal(value) if self._desk.formality == "du" else value
            else:
                params[key] = str(value)
        if raw.get("staff"):
            params["host"] = _dative(str(raw["staff"])) if self._lang == "de" else str(raw["staff"])
        if raw.get("staff") and "brief" in raw:
            blank = " " if self._lang == "de" else ""
            params["with_staff"] = self._with_staff(raw["staff"]).lstrip(blank) + blank
        if "name" in raw:
            self._person(raw, params)
        if "intervals" in raw:
            spans = tuple(
                f"{self.local(start):%H:%M}-{self.local(end):%H:%M}" for start, end in raw["intervals"]
            )
            params["hours"] = self._intervals(spans)
        return params

    def _person(self, raw: Mapping[str, Any], params: dict[str, str]) -> None:
        params["person"] = str(raw["name"])
        if raw.get("attendee"):
            params["person"] = phrase("readback_attendee", self._lang, self._desk.formality, 0).format(
                attendee=raw["attendee"], name=raw["name"]
            )
        contact = ""
        if raw.get("phone"):
            contact += phrase("readback_contact", self._lang, self._desk.formality, 0).format(
                phone=self.phone(raw["phone"])
            )
        if raw.get("email"):
            contact += phrase("readback_email", self._lang, self._desk.formality, 0).format(
                email=say_email(raw["email"], self._lang)
            )
        params["contact"] = contact

    def local(self, moment: datetime) -> datetime:
        """The moment on the business's clock."""
        return moment.astimezone(self._zone)

    def moment(self, moment: datetime) -> str:
        """Weekday, date and time as words."""
        local = self.local(moment)
        spoken = say_datetime(local, self._lang, self._today)
        if local.replace(fold=0).utcoffset() == local.replace(fold=1).utcoffset():
            return spoken
        if self._lang == "de":
            return spoken + (", nach der Umstellung" if local.fold else ", vor der Umstellung")
        return spoken + (", after the clocks change" if local.fold else ", before the clocks change")

    def phone(self, number: str) -> str:
        """A number in groups of spoken digits."""
        return say_phone(number, self._lang, self._desk.country or "DE")

    def service(self, service_id: str) -> str:
        """The name of a service."""
        service = self._desk.service(service_id)
        return service.name if service is not None else service_id

    def day(self, day: date) -> str:
        """A day for the middle of a sentence: 'übermorgen', 'am Donnerstag'; a date from a week on."""
        distance = (day - self._today).days
        near = _NEAR_DAYS[self._lang]
        if 0 <= distance < len(near):
            return near[distance]
        lead = "am " if self._lang == "de" else "on "
        if 0 < distance <= 6:
            return lead + _DAY_NAMES[self._lang][day.weekday()]
        return lead + say_date(day, self._lang, self._today)

    def window(self, window: Window) -> str:
        """A wish for a time as words."""
        start = self.local(window.start)
        if window.grain in ("minute", "near"):
            lead = "on " if self._lang == "en" and (start.date() - self._today).days not in (0, 1) else ""
            return lead + self.brief(window.start)
        if (
            window.grain == "range"
            and window.end is not None
            and self.local(window.end).date() == start.date()
        ):
            until = say_time(self.local(window.end), self._lang)
            since = say_time(start, self._lang)
            if self._lang == "de":
                return f"{self.day(start.date())} zwischen {since} und {until}"
            return f"{self.day(start.date())} between {since} and {until}"
        if window.grain in ("day", "part_of_day", "range"):
            return self.day(start.date()) + self._part(window)
        if window.grain in ("week", "month"):
            return "in dieser Zeit" if self._lang == "de" else "in that period"
        return "da" if self._lang == "de" else "then"

    def _part(self, window: Window) -> str:
        """'Vormittag' behind the day, where only that part of it was wished for."""
        if (
            window.grain != "part_of_day"
            or window.end is None
            or "," in self.day(self.local(window.start).date())
        ):
            return ""
        start, end = self.local(window.start), self.local(window.end)
        if start.date() != end.date():
            return ""
        german = self._lang == "de"
        if end.hour <= 12:
            return " Vormittag" if german else " morning"
        if start.hour >= 17:
            return " Abend" if german else " evening"
        if start.hour >= 12 and end.hour <= 18:
            return " Nachmittag" if german else " afternoon"
        return ""

    def _alternative(self, window: Window, first: Window | None, key: str) -> str:
        """One side of 'this or that?'; the second side of the same day names the time only."""
        start = self.local(window.start)
        if (
            window.exact
            and first is not None
            and self.local(first.start).date() == start.date()
            and key == "second"
        ):
            return ("um " if self._lang == "de" else "at ") + say_time(start, self._lang)
        if window.grain == "week":
            monday = say_date(start.date(), self._lang, None)
            return f"die Woche ab {monday}" if self._lang == "de" else f"the week of {monday}"
        if window.exact:
            return say_datetime(start, self._lang, None)
        return say_date(start.date(), self._lang, None)

    def brief(self, moment: datetime) -> str:
        """Day and time for an offer: 'übermorgen um drei', 'am Mittwoch um elf'; a date from a week on."""
        local = self.local(moment)
        distance = (local.date() - self._today).days
        joint = " um " if self._lang == "de" else " at "
        if not 0 <= distance <= 6:
            return self._dated(local, joint, with_month=not 0 <= distance <= 27)
        near = _NEAR_DAYS[self._lang]
        if distance < len(near):
            return near[distance] + joint + self.clock(local)
        day = _DAY_NAMES[self._lang][local.weekday()]
        return ("am " if self._lang == "de" else "") + day + joint + self.clock(local)

    def _dated(self, local: datetime, joint: str, *, with_month: bool) -> str:
        """A day that needs its date; the month only where it is not plain."""
        spoken = say_date(local.date(), self._lang, None)
        if not with_month:
            month = _MONTH_TAIL[self._lang]
            spoken = month.sub("", spoken)
        lead = "am " if self._lang == "de" else ""
        return f"{lead}{spoken},{joint}{self.clock(local)}"

    def clock(self, local: datetime) -> str:
        """The time of day; in English without its half of the day where opening hours leave no doubt."""
        spoken = say_time(local, self._lang)
        if self._lang == "en" and 8 <= local.hour < 20:
            spoken = _HALF_OF_DAY.sub("", spoken)
        return spoken

    def offers(self, offers: Sequence[Offer]) -> str:
        """Up to three times as one short list: each day once, the person only where it differs."""
        joined = join_or(self._listed(offers), self._lang)
        if len(offers) == 1 and offers[0].staff_name:
            joined += self._with_staff(offers[0].staff_name)
        return joined

    def _with_staff(self, name: str) -> str:
        return f" bei {_dative(name)}" if self._lang == "de" else f" with {name}"

    def _listed(self, offers: Sequence[Offer], *, services: bool = False) -> list[str]:
        parts: list[str] = []
        previous: date | None = None
        same_staff = len({offer.staff_id for offer in offers}) <= 1
        same_service = len({offer.service_id for offer in offers}) <= 1 and not services
        for offer in offers:
            start = self.local(offer.start)
            if start.date() == previous:
                spoken = ("um " if self._lang == "de" else "at ") + self.clock(start)
            else:
                spoken = self.brief(offer.start)
            if not same_service:
                spoken = f"{self.service(offer.service_id)} {spoken}"
            elif not same_staff and offer.staff_name:
                spoken += self._with_staff(offer.staff_name)
            previous = start.date()
            parts.append(spoken)
        return parts

    def week_hours(self) -> str:
        """The weekly opening hours as one sentence part, equal days joined."""
        groups: list[tuple[list[int], tuple[str, ...]]] = []
        for index, key in enumerate(WEEKDAYS):
            hours = tuple(self._desk.hours.get(key, ()))
            if groups and groups[-1][1] == hours:
                groups[-1][0].append(index)
            else:
                groups.append(([index], hours))
        names = _DAY_NAMES[self._lang]
        parts: list[str] = []
        for days, hours in groups:
            if not hours:
                continue
            span = names[days[0]]
            if len(days) > 1:
                joint = (
                    " bis "
                    if self._lang == "de" and len(days) > 2
                    else " und "
                    if self._lang == "de"
                    else " to "
                    if len(days) > 2
                    else " and "
                )
                span = f"{names[days[0]]}{joint}{names[days[-1]]}"
            parts.append(f"{span} {self._intervals(hours)}")
        return ", ".join(parts)

    def _intervals(self, intervals: tuple[str, ...]) -> str:
        parts: list[str] = []
        for interval in intervals:
            start, _, end = interval.partition("-")
            since, until = (say_time(_clock(item), self._lang) for item in (start, end))
            parts.append(f"von {since} bis {until}" if self._lang == "de" else f"from {since} to {until}")
        return (" und " if self._lang == "de" else " and ").join(parts)

    def _join(self, names: Sequence[str]) -> str:
        return join_or(list(names), self._lang)

    def _and(self, names: Sequence[str]) -> str:
        word = " und " if self._lang == "de" else " and "
        return word.join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)


class _Filled(dict[str, str]):
    """Missing parameters read as nothing instead of raising into a call."""

    def __missing__(self, key: str) -> str:
        return ""


def _clock(text: str) -> datetime:
    hour, _, minute = text.partition(":")
    return datetime(2000, 1, 1, tzinfo=UTC) + timedelta(hours=int(hour) % 24, minutes=int(minute))


def _dative(name: str) -> str:
    """'Herr Baumann' as it is said after 'bei'."""
    return re.sub(r"^Herr(?= )", "Herrn", name)


def _informal(relation: str) -> str:
    return relation.replace("Ihre ", "deine ").replace("Ihr ", "dein ")
