"""Days and hours that both languages read, because callers mix them: "a haircut am Freitag". Data only."""

from __future__ import annotations

from collections.abc import Mapping

from agents.language.de.numbers import TEENS, UNITS

GERMAN_WEEKDAYS: Mapping[str, int] = {
    "montag": 0,
    "dienstag": 1,
    "mittwoch": 2,
    "donnerstag": 3,
    "freitag": 4,
    "samstag": 5,
    "sonnabend": 5,
    "sonntag": 6,
}
GERMAN_DAYS: Mapping[str, int] = {"heute": 0, "morgen": 1, "uebermorgen": 2}
_NO_HOURS = frozenset(("null", "ein", "fuffzehn"))  # counted with, but not said for an hour
GERMAN_HOURS: Mapping[str, int] = {
    **{word: hour for word, hour in {**UNITS, **TEENS}.items() if word not in _NO_HOURS},
    "zwanzig": 20,
}
ENGLISH_WEEKDAYS: Mapping[str, int] = {
    "monday": 0,
    "tuesday": 1,
    "wednesday": 2,
    "thursday": 3,
    "friday": 4,
    "saturday": 5,
    "sunday": 6,
}
ENGLISH_DAYS: Mapping[str, int] = {"today": 0, "tomorrow": 1}
