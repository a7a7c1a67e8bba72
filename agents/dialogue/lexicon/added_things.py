"""How a second thing is wished for beside the first. Folded, both languages; read by `hearing.added_things`."""

from __future__ import annotations

import re

ADDS = re.compile(
    r"\b(?:(?:und|dazu|ausserdem|zusaetzlich|dann) (?:\w+ ){0,4}?(?:auch|noch|dazu|gleich mit)|auch noch|noch dazu|gleich (?:noch )?(?:mit\w*|dazu)|"
    r"(?:wenn|wo) (?:ich|wir) (?:schon |eh |sowieso |dann )+(?:mal )?(?:da|dort|bei (?:ihnen|euch)) (?:bin|sind)|"
    r"(?:and|plus) (?:\w+ ){0,4}?(?:too|as well|also)|while (?:i'm|we're) (?:there|at it|in)|on top of that|in addition)\b"
)
INSTEAD = re.compile(
    r"\b(?:statt\w*|anstatt|lieber|doch nur|nur noch|instead|rather|nicht mehr|kein\w*|auch nicht|noch nicht|oder)\b|"
    r"\b(?:macht|machen|bieten|gibt) (?:\w+ ){0,3}?auch\b|\bauch (?:gehen|moeglich|machen)\b"
)
"""Another thing takes the place of the first, or is only asked about."""
JOINED = re.compile(r"(?i),?\s+(?:und|and)\s+(?:dann |danach |then )?|,\s+")
MONTHS = {
    "de": (
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ),
    "en": (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
}
