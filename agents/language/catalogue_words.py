"""Words that matter when services and people are looked for in a sentence. Data for `catalogue` alone."""

from __future__ import annotations

import re
from collections.abc import Mapping

from agents.language.types import Language
from agents.language.vocabulary import words

ENDINGS: Mapping[Language, tuple[str, ...]] = {
    "de": (
        *("lichen", "ungen", "heiten", "ern", "ens", "ung"),
        *("en", "er", "em", "es", "et", "te", "st", "e", "n", "s", "t"),
    ),
    "en": ("ings", "ing", "ies", "ers", "es", "ed", "er", "s", "e"),
}
"""What inflection adds, the longer before the shorter."""
SMALL: Mapping[Language, frozenset[str]] = {
    "de": words(
        "der die das den dem des ein eine einen einem einer und oder fuer mit zum zur im in am an auf "
        "bei von vom ich wir sie ihr mich mir uns es ist bitte gern gerne haette moechte will wuerde "
        "brauche termin lassen machen kann koennte haben habe einmal mal auch noch nur um nach vor "
        "gegen bis ab uhr halb viertel erst"
    ),
    "en": words(
        "a an the for with to at on in of i we you my me it is please would like want need "
        "appointment have get and or book"
    ),
}
"""Words that say nothing about which service is meant."""
JOINS: Mapping[Language, re.Pattern[str]] = {
    "de": re.compile(r"\b(?:und|plus|sowie)\b"),
    "en": re.compile(r"\b(?:and|plus)\b"),
}
NUMBERS = words(
    "one two three four five six seven eight nine ten ones zwei zwo drei vier fuenf sechs sieben acht neun "
    "zehn eins"
)
"""An alias of nothing else ('one-to-one') is said word for word or not at all."""
SAME = {"cut": ("haircut", "trim"), "haircut": ("cut", "trim"), "trim": ("cut", "haircut")}
"""Words said for each other: a men's cut is a men's haircut or trim."""
