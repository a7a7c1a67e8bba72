"""English words for numbers, clock times, dates, prices and durations."""

from __future__ import annotations

from datetime import date

DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_UNITS = (
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
)
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ORDINALS = {
    1: "first",
    2: "second",
    3: "third",
    5: "fifth",
    8: "eighth",
    9: "ninth",
    12: "twelfth",
}
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
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
)
_NEAR = {0: "today", 1: "tomorrow"}
MARKS = {
    ".": "dot",
    "-": "dash",
    "_": "underscore",
    "@": "at",
    "/": "slash",
    ":": "colon",
    "+": "plus",
    "&": "and",
}


def number(value: int) -> str:
    """A whole number as words."""
    if value < 0:
        return "minus " + number(-value)
    if value < 20:
        return _UNITS[value]
    if value < 100:
        tens, unit = divmod(value, 10)
        return _TENS[tens] + (f"-{_UNITS[unit]}" if unit else "")
    for size, name in ((1_000_000, "million"), (1000, "thousand"), (100, "hundred")):
        if value >= size:
            head, rest = divmod(value, size)
            joint = " and " if rest and rest < 100 else " "
            return f"{number(head)} {name}" + (f"{joint}{number(rest)}" if rest else "")
    return str(value)


def ordinal(value: int) -> str:
    """twelfth, twenty-first."""
    if value in _ORDINALS:
        return _ORDINALS[value]
    if value < 20:
        return number(value) + "th"
    tens, unit = divmod(value, 10)
    return f"{_TENS[tens]}-{ordinal(unit)}" if unit else _TENS[tens][:-1] + "ieth"


def clock(hour: int, minute: int) -> str:
    """two thirty-five in the afternoon; noon by name, the start of a day unmistakable."""
    if minute == 0 and hour == 12:
        return "twelve noon"
    if minute == 0 and hour == 0:
        return "zero hundred hours"
    half = "in the morning" if hour < 12 else "in the afternoon" if hour < 18 else "in the evening"
    if hour < 5 or hour >= 22:
        half = "at night" if hour >= 22 or hour == 0 else "in the morning"
    spoken = number(12 if hour % 12 == 0 else hour % 12)
    low = "" if not minute else f" oh {number(minute)}" if minute < 10 else f" {number(minute)}"
    return f"{spoken}{low or ' o' + chr(39) + 'clock'} {half}"


def day(moment: date, distance: int | None, with_year: bool) -> str:
    """tomorrow, Tuesday the twelfth of January."""
    year = f" {number(moment.year // 100)} {number(moment.year % 100)}" if with_year else ""
    text = f"{WEEKDAYS[moment.weekday()]} the {ordinal(moment.day)} of {MONTHS[moment.month - 1]}{year}"
    lead = _NEAR.get(distance) if distance is not None else None
    return f"{lead}, {text}" if lead else text


def price(whole: int, cents: int, unit: str) -> str:
    """twelve euros fifty."""
    names = {
        "€": "euro",
        "euro": "euro",
        "euros": "euro",
        "eur": "euro",
        "£": "pound",
        "gbp": "pound",
        "pound": "pound",
        "pounds": "pound",
        "quid": "pound",
        "$": "dollar",
        "usd": "dollar",
        "dollar": "dollar",
        "dollars": "dollar",
        "chf": "franc",
        "franken": "franc",
    }
    if unit in {"%", "prozent", "percent", ""}:
        point = f" point {number(cents)}" if cents else ""
        return f"{number(whole)}{point}" + (" percent" if unit else "")
    name = names.get(unit, unit) + ("" if whole == 1 else "s")
    return f"{number(whole)} {name}" + (f" {number(cents)}" if cents else "")


def duration(minutes: int) -> str:
    """one hour and fifteen minutes."""
    if minutes == 30:
        return "half an hour"
    if minutes == 90:
        return "an hour and a half"
    days, rest = divmod(minutes, 1440)
    hours, low = divmod(rest, 60)
    parts: list[str] = []
    for amount, name in ((days, "day"), (hours, "hour"), (low, "minute")):
        if amount:
            parts.append(f"{number(amount)} {name}" + ("" if amount == 1 else "s"))
    if not parts:
        return "zero minutes"
    return " and ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else parts[0]
