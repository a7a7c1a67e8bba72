"""How dates, times, lengths and phone numbers are written. Pure; times arrive in the zone to show."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import phonenumbers
from babel.dates import format_date

from caaisy_app.core.i18n import Lang
from caaisy_app.ui.texts import text

NO_BREAK = "\u00a0"


def long_day(day: date, today: date, lang: Lang) -> str:
    """`Dienstag, 23. März`, `Tuesday 23 March`; the year only when it differs from today's."""
    pattern = "EEEE, d. MMMM" if lang == "de" else "EEEE d MMMM"
    return format_date(day, pattern + _year(day, today), locale=lang)


def short_day(day: date, today: date, lang: Lang) -> str:
    """`Mi, 24. März`, `Wed 24 March`; the year only when it differs from today's."""
    weekday = format_date(day, "EEE", locale=lang).rstrip(".")
    rest = format_date(day, ("d. MMMM" if lang == "de" else "d MMMM") + _year(day, today), locale=lang)
    return f"{weekday}, {rest}" if lang == "de" else f"{weekday} {rest}"


def plain_day(day: date, lang: Lang) -> str:
    """`24. März`, `24 March`: beside a word that says which weekday it is."""
    return format_date(day, "d. MMMM" if lang == "de" else "d MMMM", locale=lang)


def near_day(day: date, today: date, lang: Lang) -> str:
    """`heute`, `morgen`, `gestern` where true, else the short day."""
    for key, days in (("when.today", 0), ("when.tomorrow", 1), ("when.yesterday", -1)):
        if day == today + timedelta(days=days):
            return text(lang, key)
    return short_day(day, today, lang)


def weekday_name(day: date, lang: Lang) -> str:
    """`Mittwoch`, `Wednesday`."""
    return format_date(day, "EEEE", locale=lang)


def month_name(day: date, lang: Lang) -> str:
    """`März`, `March`."""
    return format_date(day, "MMMM", locale=lang)


def clock_time(at: datetime) -> str:
    """`9:30`, in both languages."""
    return f"{at.hour}:{at.minute:02d}"


def time_range(start: datetime, end: datetime) -> str:
    """`9:00–10:30`."""
    return f"{clock_time(start)}–{clock_time(end)}"


def length(seconds: int) -> str:
    """`1:12`: minutes and seconds of a call, hours before them where needed."""
    minutes, rest = divmod(max(0, seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"


def phone_number(number: str, country: str) -> str:
    """`0172 992 59 04` in the country of the business, `+43 ...` elsewhere; unreadable ones as they are."""
    try:
        parsed = phonenumbers.parse(number, country)
    except phonenumbers.NumberParseException:
        return number
    if phonenumbers.region_code_for_number(parsed) != country:
        return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    prefix, _, rest = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.NATIONAL).partition(
        " "
    )
    digits = "".join(char for char in rest if char.isdigit())
    if not prefix.isdigit() or len(digits) < 4:
        return f"{prefix} {rest}".strip()
    first = 3 if len(digits) % 2 else 2
    groups = [digits[:first], *(digits[at : at + 2] for at in range(first, len(digits), 2))]
    return " ".join([prefix, *groups])


def initials(name: str) -> str:
    """`MV` for Miriam Voss, `Ja` for Jana."""
    words = [word for word in name.split() if word[0].isalnum()]
    if len(words) > 1:
        return (words[0][0] + words[-1][0]).upper()
    return words[0][:2].capitalize() if words else "?"


def _year(day: date, today: date) -> str:
    return "" if day.year == today.year else " y"
