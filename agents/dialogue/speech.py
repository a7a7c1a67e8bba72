"""From an action `Say` to the sentence that is spoken.

Phrases filled with dates, times, prices and numbers as words.

The only place where a fact becomes speech. What it renders is "issued by code" for the output guard.
Pure.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from agents.dialogue.desk import Desk
from agents.dialogue.events import Say
from agents.dialogue.phrases import de, de_du, en
from agents.dialogue.phrases.joints import JOINTS
from agents.dialogue.state import Offer
from agents.dialogue.times_in_words import TimesInWords
from agents.language.render import (
    join_or,
    say_duration,
    say_email,
    say_phone,
    say_price,
    say_time,
    say_url,
)
from agents.language.types import Language

DISCLOSURE_VERSIONS = {"de": de.DISCLOSURE_VERSION, "en": en.DISCLOSURE_VERSION}


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
        self._times = TimesInWords(ZoneInfo(desk.zone), self._lang, now)

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
                params["when"] = self._times.moment(value)
            elif key == "intervals":
                continue
            elif key == "window":
                params["when"] = self._times.window(value)
            elif key in ("first", "second"):
                params[key] = self._times.alternative(value, raw.get("first") if key == "second" else None)
            elif key == "time":
                params["time"] = say_time(self.local(value), self._lang)
            elif key == "brief":
                params["when"] = self._times.brief(value)
            elif key == "offers":
                params["slots"] = self.offers(value, raw.get("wished"))
            elif key == "moments":
                params["moments"] = self._and(self._listed(value, services=True))
            elif key == "names":
                params["names"] = self._and(list(value))
            elif key == "service":
                params["service"] = self.service(value)
            elif key == "choices":
                params["choices"] = self._join([self.service(item) for item in value])
            elif key == "price":
                params["price"] = say_price(value, self._lang)
            elif key == "minutes":
                params["minutes"] = say_duration(value, self._lang)
            elif key == "hours":
                params["hours"] = self._times.week_hours(self._desk.hours)
            elif key == "detail":
                params["detail"] = self._and(_REMARK.sub("", str(value)).split("; "))
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
            params["hours"] = self._times.intervals(spans)
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
        return self._times.local(moment)

    def phone(self, number: str) -> str:
        """A number in groups of spoken digits."""
        return say_phone(number, self._lang, self._desk.country or "DE")

    def service(self, service_id: str) -> str:
        """The name of a service."""
        service = self._desk.service(service_id)
        return service.name if service is not None else service_id

    def offers(self, offers: Sequence[Offer], wished: str | None = None) -> str:
        """Up to three times as one short list: each day once, the person where it differs or was `wished`."""
        joined = join_or(self._listed(offers), self._lang)
        if len(offers) == 1 and offers[0].staff_name:
            joined += self._with_staff(offers[0].staff_name)
        elif wished is not None and {offer.staff_name for offer in offers} == {wished}:
            joined = (
                f"{self._with_staff(wished).lstrip()} {joined}"
                if self._lang == "de"
                else (f"{joined}, {'both' if len(offers) == 2 else 'all'}{self._with_staff(wished)}")
            )
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
            spoken = self._times.at(start) if start.date() == previous else self._times.brief(offer.start)
            if not same_service:
                spoken = f"{self.service(offer.service_id)} {spoken}"
            elif not same_staff and offer.staff_name:
                spoken += self._with_staff(offer.staff_name)
            previous = start.date()
            parts.append(spoken)
        return parts

    def _join(self, names: Sequence[str]) -> str:
        return join_or(list(names), self._lang)

    def _and(self, names: Sequence[str]) -> str:
        return (
            JOINTS[self._lang].and_.join([", ".join(names[:-1]), names[-1]])
            if len(names) > 1
            else "".join(names)
        )


class _Filled(dict[str, str]):
    """Missing parameters read as nothing instead of raising into a call."""

    def __missing__(self, key: str) -> str:
        return ""


_REMARK = re.compile(r" \([^()]*\)")
"""'Ashura (estimated)', 'Boxing Day (observed)': what is written beside a name, and not said."""


def _dative(name: str) -> str:
    """'Herr Baumann' as it is said after 'bei'."""
    return f"Herrn {name.removeprefix('Herr ')}" if name.startswith("Herr ") else name


def _informal(relation: str) -> str:
    return relation.replace("Ihre ", "deine ").replace("Ihr ", "dein ")
