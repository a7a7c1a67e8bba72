"""Days and hours that both languages read, because callers mix them: "a haircut am Freitag". Data only."""

from __future__ import annotations

from collections.abc import Mapping

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
GERMAN_HOURS: Mapping[str, int] = {
    "eins": 1,
    "zwei": 2,
    "zwo": 2,
    "drei": 3,
    "vier": 4,
    "fuenf": 5,
    "sechs": 6,
    "sieben": 7,
    "acht": 8,
    "neun": 9,
    "zehn": 10,
    "elf": 11,
    "zwoelf": 12,
    "dreizehn": 13,
    "vierzehn": 14,
    "fuenfzehn": 15,
    "sechzehn": 16,
    "siebzehn": 17,
    "achtzehn": 18,
    "neunzehn": 19,
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
