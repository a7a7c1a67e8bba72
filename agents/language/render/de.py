"""German words for numbers, clock times, dates, prices and durations."""

from __future__ import annotations

from datetime import date

DIGITS = ("null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
_UNITS = (
    "",
    "ein",
    "zwei",
    "drei",
    "vier",
    "fünf",
    "sechs",
    "sieben",
    "acht",
    "neun",
    "zehn",
    "elf",
    "zwölf",
    "dreizehn",
    "vierzehn",
    "fünfzehn",
    "sechzehn",
    "siebzehn",
    "achtzehn",
    "neunzehn",
)
_TENS = ("", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")
_IRREGULAR = {1: "erste", 3: "dritte", 7: "siebte", 8: "achte"}
WEEKDAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
MONTHS = (
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
)
_NEAR = {0: "heute", 1: "morgen", 2: "übermorgen"}
MARKS = {
    ".": "Punkt",
    "-": "Minus",
    "_": "Unterstrich",
    "@": "at",
    "/": "Schrägstrich",
    ":": "Doppelpunkt",
    "+": "plus",
    "&": "und",
}


def _small(number: int) -> str:
    if number < 20:
        return _UNITS[number]
    tens, unit = divmod(number, 10)
    return _TENS[tens] if not unit else f"{_UNITS[unit]}und{_TENS[tens]}"


def _thousands(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    return (f"{_UNITS[hundreds]}hundert" if hundreds else "") + _small(rest)


def number(value: int) -> str:
    """A whole number as one word (below a million) or several."""
    if value < 0:
        return "minus " + number(-value)
    if value == 0:
        return "null"
    millions, rest = divmod(value, 1_000_000)
    thousands, low = divmod(rest, 1000)
    words = [] if not millions else ["eine Million" if millions == 1 else f"{number(millions)} Millionen"]
    tail = (f"{_thousands(thousands)}tausend" if thousands else "") + _thousands(low)
    if tail:
        words.append(tail + "s" if low % 100 == 1 else tail)
    return " ".join(words)


def ordinal(value: int) -> str:
    """zwölfte, einundzwanzigste."""
    if value in _IRREGULAR:
        return _IRREGULAR[value]
    stem = number(value)
    return stem + ("te" if value < 20 else "ste")


def clock(hour: int, minute: int) -> str:
    """vierzehn Uhr fünfunddreißig; the hours of the night say so."""
    spoken = "null" if hour == 0 else "ein" if hour == 1 else number(hour)
    text = f"{spoken} Uhr" + (f" {number(minute)}" if minute else "")
    if 1 <= hour <= 4:
        return text + " nachts"
    return text + " morgens" if 5 <= hour <= 6 else text


def day(moment: date, distance: int | None, with_year: bool) -> str:
    """morgen, Dienstag, den zwölften Januar."""
    year = f" {number(moment.year)}" if with_year else ""
    text = f"{WEEKDAYS[moment.weekday()]}, den {ordinal(moment.day)}n {MONTHS[moment.month - 1]}{year}"
    lead = _NEAR.get(distance) if distance is not None else None
    return f"{lead}, {text}" if lead else text


def price(whole: int, cents: int, unit: str) -> str:
    """zwölf Euro fünfzig."""
    names = {
        "€": "Euro",
        "euro": "Euro",
        "euros": "Euro",
        "eur": "Euro",
        "£": "Pfund",
        "gbp": "Pfund",
        "pound": "Pfund",
        "pounds": "Pfund",
        "usd": "Dollar",
        "dollars": "Dollar",
        "percent": "Prozent",
        "$": "Dollar",
        "chf": "Franken",
        "franken": "Franken",
        "%": "Prozent",
        "prozent": "Prozent",
        "": "",
    }
    name = names.get(unit, unit)
    spoken = "ein" if whole == 1 and name else number(whole)
    if unit in {"%", "prozent", ""} and cents:
        return f"{number(whole)} Komma {number(cents)} {name}".strip()
    if not whole and cents:
        return f"{number(cents)} Cent"
    return f"{spoken} {name}".strip() + (f" {number(cents)}" if cents else "")


def duration(minutes: int) -> str:
    """eine Stunde und fünfzehn Minuten."""
    if minutes == 30:
        return "eine halbe Stunde"
    if minutes == 90:
        return "anderthalb Stunden"
    days, rest = divmod(minutes, 1440)
    hours, low = divmod(rest, 60)
    parts: list[str] = []
    if days:
        parts.append("einen Tag" if days == 1 else f"{number(days)} Tage")
    if hours:
        parts.append("eine Stunde" if hours == 1 else f"{number(hours)} Stunden")
    if low or not parts:
        parts.append("eine Minute" if low == 1 else f"{number(low)} Minuten")
    return " und ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else parts[0]
