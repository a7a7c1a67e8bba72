"""Facts as speech: times, dates, numbers, prices, phone numbers, e-mail addresses and durations as words.

Code speaks facts, never a model. German avoids "17. März" and every other form that a sentence tokenizer
would cut; clock times are said in full words ("vierzehn Uhr fünfunddreißig"), so that a read-back cannot be
misheard. All datetimes are spoken in their own zone: convert to the business's zone before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta

import phonenumbers

from agents.language.render import de, en
from agents.language.types import Language


def say_number(number: int, lang: Language) -> str:
    """A whole number below a billion as words: 35 -> "fünfunddreißig"."""
    return de.number(number) if lang == "de" else en.number(number)


def say_digits(digits: str, lang: Language) -> str:
    """Digits one by one: "017" -> "null eins sieben"."""
    words = de.DIGITS if lang == "de" else en.DIGITS
    return " ".join(words[int(d)] for d in digits if d.isdigit())


def say_time(moment: datetime, lang: Language) -> str:
    """The time of day, unmistakable: "vierzehn Uhr fünfunddreißig", "two thirty-five in the afternoon"."""
    return de.clock(moment.hour, moment.minute) if lang == "de" else en.clock(moment.hour, moment.minute)


def weekdays(lang: Language) -> tuple[str, ...]:
    """The names of the days, Monday first."""
    return de.WEEKDAYS if lang == "de" else en.WEEKDAYS


def say_date(moment: date, lang: Language, today: date | None = None) -> str:
    """Weekday, day and month; with "heute"/"morgen"/"übermorgen" before it and the year where it may be
    unclear.
    """
    day = moment.date() if isinstance(moment, datetime) else moment
    base = today.date() if isinstance(today, datetime) else today
    distance = (day - base).days if base is not None else None
    with_year = distance is not None and not -60 <= distance < 330
    return de.day(day, distance, with_year) if lang == "de" else en.day(day, distance, with_year)


def say_datetime(moment: datetime, lang: Language, today: date | None = None) -> str:
    """Day and time for the middle of a sentence: "am Dienstag, den zwölften Januar, um elf Uhr"."""
    spoken = say_date(moment, lang, today)
    base = today.date() if isinstance(today, datetime) else today
    near = base is not None and timedelta(0) <= moment.date() - base <= timedelta(days=2)
    lead = "" if near else "am " if lang == "de" else "on "
    joint = ", um " if lang == "de" else ", at "
    return f"{lead}{spoken}{joint}{say_time(moment, lang)}"


def say_slots(moments: Sequence[datetime], lang: Language, today: date | None = None) -> str:
    """Several times as one list; the date is said once for times of the same day."""
    phrases: list[str] = []
    previous: date | None = None
    for moment in moments:
        if moment.date() == previous:
            phrases.append(("um " if lang == "de" else "at ") + say_time(moment, lang))
        else:
            phrases.append(say_datetime(moment, lang, today))
        previous = moment.date()
    return join_or(phrases, lang)


def join_or(phrases: Sequence[str], lang: Language) -> str:
    """ "a, b oder c"."""
    word = "oder" if lang == "de" else "or"
    if len(phrases) < 2:
        return "".join(phrases)
    tail = (
        f"{phrases[-2]} {word} {phrases[-1]}"
        if not any("," in p for p in phrases[-2:])
        else f"{phrases[-2]}, {word} {phrases[-1]}"
    )
    return ", ".join([*phrases[:-2], tail])


def say_phone(e164: str, lang: Language, region: str = "DE") -> str:
    """A phone number digit by digit in groups; a number of the own region starts with its 0."""
    try:
        parsed = phonenumbers.parse(e164, region)
    except phonenumbers.NumberParseException:
        return say_digits(e164, lang)
    home = phonenumbers.region_code_for_country_code(parsed.country_code or 0) == region
    style = phonenumbers.PhoneNumberFormat.NATIONAL if home else phonenumbers.PhoneNumberFormat.INTERNATIONAL
    written = phonenumbers.format_number(parsed, style)
    groups: list[str] = []
    for group in _GROUP.findall(written):
        if group.startswith("+"):
            groups.append("plus " + say_digits(group, lang))
        else:
            groups.extend(say_digits(piece, lang) for piece in _pieces(group))
    return ", ".join(groups)


_GROUP = re.compile(r"\+?\d+")
"""'+49 711 123456' has three."""


def _pieces(group: str) -> list[str]:
    """A long run of digits cut into threes (a last single digit joins its neighbour)."""
    if len(group) <= 4:
        return [group]
    cut = [group[i : i + 3] for i in range(0, len(group), 3)]
    if len(cut[-1]) == 1:
        cut[-2:] = [cut[-2][:2], cut[-2][2:] + cut[-1]]
    return cut


_PRICE = re.compile(
    r"(?:(?P<sign>[€£$])\s?)?(?P<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:[.,](?P<part>\d{1,2}|-))?(?!\d)(?:\s?(?P<unit>euros?\b|eur\b|€|£|\$|chf\b|gbp\b|usd\b|franken\b|pounds?\b|pfund\b|quid\b|dollars?\b|prozent\b|percent\b|%))?",
    re.IGNORECASE,
)


def say_price(text: str, lang: Language) -> str:
    """A price text with its numbers as words: "ab 35,50 €" -> "ab fünfunddreißig Euro fünfzig"."""

    def spoken(match: re.Match[str]) -> str:
        whole = int(match["whole"].replace(".", ""))
        part = match["part"]
        cents = int(part.ljust(2, "0")) if part and part != "-" else 0
        unit = (match["unit"] or match["sign"] or "").lower()
        return de.price(whole, cents, unit) if lang == "de" else en.price(whole, cents, unit)

    return " ".join(_PRICE.sub(spoken, text).split())


def say_duration(minutes: int, lang: Language) -> str:
    """A length of time: "eine halbe Stunde", "eine Stunde und fünfzehn Minuten"."""
    return de.duration(minutes) if lang == "de" else en.duration(minutes)


def say_email(address: str, lang: Language) -> str:
    """An e-mail address as one dictates it: "anna Punkt schmidt at web Punkt de"."""
    return _marks(address, lang)


def say_url(url: str, lang: Language) -> str:
    """A web address without its scheme, marks as words."""
    return _marks(_SCHEME.sub("", url).rstrip("/"), lang)


_SCHEME = re.compile(r"^[a-z]+://(www\.)?")
_SAID_ALONE = re.compile(r"[^\W\d_]+|\d+|[^\s]")
"""A word, a number or a mark: of 'anna.b2@web.de' there are eight."""


def _marks(text: str, lang: Language) -> str:
    marks = de.MARKS if lang == "de" else en.MARKS
    parts: list[str] = []
    pieces: list[str] = _SAID_ALONE.findall(text)
    for piece in pieces:
        if piece.isdigit():
            parts.append(
                say_number(int(piece), lang)
                if len(piece) < 3 and not piece.startswith("0")
                else say_digits(piece, lang)
            )
        else:
            parts.append(marks.get(piece, piece))
    return " ".join(parts)
