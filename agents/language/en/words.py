"""The English lexicon of time: folded words and the senses they carry. Data only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from agents.language.borrowed import ENGLISH_WEEKDAYS, GERMAN_DAYS, GERMAN_HOURS, GERMAN_WEEKDAYS
from agents.language.en import numbers
from agents.language.tokens import Lexicon

FILLERS = frozenset(
    {
        "uh",
        "um",
        "er",
        "erm",
        "hmm",
        "hm",
        "uhm",
        "ah",
        "eh",
        "like",
        "please",
        "maybe",
        "perhaps",
        "well",
    }
)

WEEKDAYS: Mapping[str, int] = {
    **ENGLISH_WEEKDAYS,
    "mon": 0,
    "tue": 1,
    "tues": 1,
    "wed": 2,
    "weds": 2,
    "thu": 3,
    "thur": 3,
    "thurs": 3,
    "fri": 4,
}
MONTHS: Mapping[str, int] = {
    "january": 1,
    "jan": 1,
    "february": 2,
    "feb": 2,
    "march": 3,
    "april": 4,
    "apr": 4,
    "may": 5,
    "june": 6,
    "jun": 6,
    "july": 7,
    "jul": 7,
    "august": 8,
    "aug": 8,
    "september": 9,
    "sept": 9,
    "sep": 9,
    "october": 10,
    "oct": 10,
    "november": 11,
    "nov": 11,
    "december": 12,
    "dec": 12,
}
PARTS: Mapping[str, str] = {
    "morning": "morning",
    "mornings": "morning",
    "afternoon": "afternoon_en",
    "afternoons": "afternoon_en",
    "arvo": "afternoon_en",
    "morning's": "morning",
    "afternoon's": "afternoon_en",
    "evening's": "evening",
    "arvos": "afternoon_en",
    "evening": "evening",
    "evenings": "evening",
    "night": "night",
    "nights": "night",
    "lunchtime": "noon",
    "lunch": "noon",
    "teatime": "late_afternoon",
}
_WHICH: Mapping[str, str] = {
    "this": "this",
    "coming": "coming",
    "upcoming": "coming",
    "next": "next",
    "following": "coming",
    "last": "last",
    "past": "last",
    "previous": "last",
}
UNITS: Mapping[str, str] = {
    "day": "day",
    "days": "day",
    "week": "week",
    "weeks": "week",
    "month": "month",
    "months": "month",
    "year": "year",
    "years": "year",
    "hour": "hour",
    "hours": "hour",
    "hrs": "hour",
    "hr": "hour",
    "minute": "minute",
    "minutes": "minute",
    "mins": "minute",
    "min": "minute",
    "fortnight": "fortnight",
    "fortnight's": "fortnight",
    "day's": "day",
    "week's": "week",
    "month's": "month",
    "year's": "year",
    "hour's": "hour",
}
COUNTED = (
    "person persons people adults adult kids kid children child guests guest appointment "
    "appointments times euro euros cents percent haircut "
    "haircuts room rooms seats tables table floor stylists millimeters millimetres mm inch inches "
    "litres pounds dollars meters kilos treatments "
    "visits friends colleagues dogs cats questions "
    "things options option men women man woman guys girls boys bags tyres teeth nails more others "
    "ones time one choice slot slots place "
    "street avenue road lane"
)
_CONNECTORS: Mapping[str, str] = {
    "or": "or",
    "alternatively": "or",
    "otherwise": "or",
    "failing": "or",
    "and": "and",
    "not": "not",
    "no": "fix",
    "never": "not",
    "neither": "not",
    "nor": "not",
    "ideally": "prefer",
    "preferably": "prefer",
    "best": "prefer",
    "but": "but",
    "nope": "fix",
    "sorry": "fix",
    "mean": "fix",
    "meant": "fix",
    "correction": "fix",
    "wait": "fix",
    "wrong": "fix",
    "scratch": "fix",
    "rather": "rather",
    "so": "conclude",
    "therefore": "conclude",
    "shut": "bad",
    "closed": "bad",
    "better": "rather",
    "safer": "rather",
    "easier": "rather",
    "instead": "rather",
    "except": "except",
    "excluding": "except",
    "besides": "except",
    "impossible": "bad",
    "bad": "bad",
    "busy": "bad",
    "unavailable": "bad",
    "won't": "not",
    "can't": "not",
    "cannot": "not",
    "doesn't": "not",
    "don't": "not",
    "isn't": "not",
    "couldn't": "not",
    "than": "than",
    "dont": "not",
    "cant": "not",
    "doesnt": "not",
    "wont": "not",
    "to": "onto",
    "difficult": "bad",
    "oops": "fix",
    "actually": "fix",
    "away": "bad",
    "booked": "bad",
    "tied": "bad",
    "inconvenient": "bad",
    "terrible": "bad",
    "hopeless": "bad",
    "useless": "bad",
    "rubbish": "bad",
    "tricky": "bad",
    "holiday": "bad",
    "travelling": "bad",
    "traveling": "bad",
    "full": "bad",
    "out": "bad",
    "didn't": "not",
}
_VERBS = (
    "work works do make can could suits suit is am i'm good possible go have available free come be it's "
    "that's was "
    "got i've"
)


def _entries() -> Mapping[str, Mapping[str, Any]]:
    words: dict[str, dict[str, Any]] = {}

    def add(word: str, sense: str, value: Any) -> None:
        words.setdefault(word, {})[sense] = value

    for word, day in WEEKDAYS.items():
        add(word, "weekday", day)
        if len(word) > 5:
            add(word + "s", "weekday", day)
            add(word + "'s", "weekday", day)
    for word, day in GERMAN_WEEKDAYS.items():
        add(word, "weekday", day)
        add(word, "borrowed", True)
    for word, offset in GERMAN_DAYS.items():
        add(word, "dayref", offset)
    for word, hour in GERMAN_HOURS.items():
        add(word, "card", hour)
    for word, day in {"sat": 5, "sun": 6}.items():
        add(word, "weekday_short", day)
    for word, month in MONTHS.items():
        add(word, "month", month)
    for word, offset in {
        "today": 0,
        "tomorrow": 1,
        "tomorow": 1,
        "tommorow": 1,
        "tommorrow": 1,
        "yesterday": -1,
        "tonight": 0,
        "2morrow": 1,
    }.items():
        add(word, "dayref", offset)
        add(word + "'s", "dayref", offset)
    for word, part in PARTS.items():
        add(word, "part", part)
    for word, which in _WHICH.items():
        add(word, "which", which)
    for word, unit in UNITS.items():
        add(word, "unit", unit)
    for word in COUNTED.split():
        add(word, "counted", True)
    for word, season in {
        "spring": "spring",
        "summer": "summer",
        "autumn": "autumn",
        "fall": "autumn",
        "winter": "winter",
    }.items():
        add(word, "season", season)
    for word, connector in _CONNECTORS.items():
        add(word, "connector", connector)
    for word in _VERBS.split():
        add(word, "verb", True)
    for word in ("working", "school", "class", "lecture"):
        add(word, "busy", "strong")
    for word in ("shift", "meeting", "seminar"):
        add(word, "busy", "weak")
    return words


_ABOUT = (
    *["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
    *["fifteen", "thirty"],
    *["noon", "midday", "lunchtime", "teatime"],
    *ENGLISH_WEEKDAYS,
)
"""What "-ish" is hung on to: fiveish, Thursdayish."""

LEXICON = Lexicon(
    words=_entries(),
    fillers=FILLERS,
    hesitations=frozenset(["uh", "um", "er", "erm", "uhm", "hmm", "hm", "ah"]),
    numbers=numbers.senses,
    compound_heads=_ABOUT,
    compound_tails={"ish": "ish"},
)
