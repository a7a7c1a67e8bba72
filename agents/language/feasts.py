"""Feasts by name, and which days are public holidays where.

Dates of public holidays per state come from the `holidays` library (which follows the state laws); feasts
that are no public holidays (Heiligabend, Rosenmontag, Muttertag) are counted from Easter (Gauss' rule as in
`dateutil.easter`) or from Advent.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache

import holidays as holidays_library
from dateutil.easter import easter

holidays_library.country_holidays("DE", years=2000)  # loads the country's module now, not in the first phrase

_FIXED: Mapping[str, tuple[int, int]] = {
    "new_year": (1, 1),
    "epiphany": (1, 6),
    "valentine": (2, 14),
    "womens_day": (3, 8),
    "walpurgis": (4, 30),
    "labour_day": (5, 1),
    "assumption": (8, 15),
    "childrens_day": (9, 20),
    "german_unity": (10, 3),
    "reformation": (10, 31),
    "halloween": (10, 31),
    "all_saints": (11, 1),
    "all_souls": (11, 2),
    "martinmas": (11, 11),
    "nicholas": (12, 6),
    "christmas_eve": (12, 24),
    "christmas_day": (12, 25),
    "boxing_day": (12, 26),
    "new_years_eve": (12, 31),
    "st_patrick": (3, 17),
}
_FROM_EASTER: Mapping[str, int] = {
    "weiberfastnacht": -52,
    "rose_monday": -48,
    "shrove_tuesday": -47,
    "ash_wednesday": -46,
    "palm_sunday": -7,
    "maundy_thursday": -3,
    "good_friday": -2,
    "holy_saturday": -1,
    "easter_sunday": 0,
    "easter_monday": 1,
    "ascension": 39,
    "whit_saturday": 48,
    "whit_sunday": 49,
    "whit_monday": 50,
    "corpus_christi": 60,
}
_SPANS: Mapping[str, tuple[str, int, int]] = {
    "easter": ("easter_sunday", 0, 2),
    "whitsun": ("whit_sunday", 0, 2),
    "christmas": ("christmas_day", 0, 2),
    "easter_holidays": ("easter_sunday", -6, 7),
    "whitsun_holidays": ("whit_sunday", 2, 14),
    "christmas_holidays": ("christmas_day", -2, 13),
    "carnival": ("weiberfastnacht", 0, 6),
}
_NATIONAL: Mapping[str, tuple[int, int]] = {"DE": (10, 3), "AT": (10, 26), "CH": (8, 1)}


@lru_cache(maxsize=2048)
def feast(name: str, year: int, country: str = "DE") -> tuple[date, date] | None:
    """First day and the day after the last one of a feast in a year; None when the name is unknown."""
    if name == "national_day":
        month, day = _NATIONAL.get(country, (10, 3))
        return _one(date(year, month, day))
    if name in _FIXED:
        return _one(date(year, *_FIXED[name]))
    if name in _FROM_EASTER:
        return _one(easter(year) + timedelta(days=_FROM_EASTER[name]))
    if name in _SPANS:
        base, low, high = _SPANS[name]
        found = feast(base, year, country)
        return None if found is None else (found[0] + timedelta(days=low), found[0] + timedelta(days=high))
    if name == "mothers_day":
        return _one(_nth_sunday(year, 5, 2))
    fourth_advent = date(year, 12, 24) - timedelta(days=(date(year, 12, 24).weekday() + 1) % 7)
    if name.startswith("advent_"):
        return _one(fourth_advent - timedelta(weeks=4 - int(name[-1])))
    if name == "totensonntag":
        return _one(fourth_advent - timedelta(weeks=4))
    if name == "volkstrauertag":
        return _one(fourth_advent - timedelta(weeks=5))
    if name == "repentance":
        return _one(fourth_advent - timedelta(weeks=4, days=4))
    return None


def _one(day: date) -> tuple[date, date]:
    return day, day + timedelta(days=1)


def _nth_sunday(year: int, month: int, nth: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(6 - first.weekday()) % 7 + 7 * (nth - 1))


@lru_cache(maxsize=256)
def public_holidays(country: str, state: str | None, year: int) -> Mapping[date, str]:
    """The public holidays of a year with their names, without a state those of the whole country.

    Empty where the library does not know the state or the country.
    """
    try:
        found = holidays_library.country_holidays(country, subdiv=state, years=year)
    except NotImplementedError:
        return {}
    return dict(found.items())


@lru_cache(maxsize=64)
def next_public_holiday(day: date, country: str, state: str | None) -> date | None:
    """The first public holiday from `day` on; without a state one that holds in the whole country."""
    for year in (day.year, day.year + 1):
        ahead = sorted(d for d in public_holidays(country, state, year) if d >= day)
        if ahead:
            return ahead[0]
    return None


@lru_cache(maxsize=64)
def next_bridge_day(day: date, country: str, state: str | None) -> date | None:
    """The first working day from `day` on that stands alone between a public holiday and a weekend."""
    holiday = next_public_holiday(day - timedelta(days=1), country, state)
    while holiday is not None and (holiday - day).days < 400:
        if holiday.weekday() == 3 and holiday + timedelta(days=1) >= day:
            return holiday + timedelta(days=1)
        if holiday.weekday() == 1 and holiday - timedelta(days=1) >= day:
            return holiday - timedelta(days=1)
        holiday = next_public_holiday(holiday + timedelta(days=1), country, state)
    return None


def is_public_holiday(day: date, country: str, state: str | None) -> bool:
    """Whether the day is a public holiday there; never when no state is given."""
    return state is not None and day in public_holidays(country, state, day.year)
