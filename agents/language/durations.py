"""Lengths of time: "anderthalb Stunden", "an hour and a half"; the last word counts."""

from __future__ import annotations

from dataclasses import dataclass

from agents.language.de import numbers as german
from agents.language.plain import CORRECTIONS, Word, words_of
from agents.language.quantities import amount_before, number_at
from agents.language.types import Language, Span, Understood

_UNITS: dict[str, int] = {
    "minute": 1,
    "minuten": 1,
    "min": 1,
    "minuetchen": 1,
    "minutes": 1,
    "mins": 1,
    "stunde": 60,
    "stunden": 60,
    "std": 60,
    "h": 60,
    "stuendchen": 60,
    "hour": 60,
    "hours": 60,
    "hrs": 60,
    "hr": 60,
    "tag": 1440,
    "tage": 1440,
    "tagen": 1440,
    "day": 1440,
    "days": 1440,
    "woche": 10080,
    "wochen": 10080,
    "week": 10080,
    "weeks": 10080,
    "fortnight": 20160,
    "viertelstunde": 15,
    "viertelstuendchen": 15,
    "viertelstunden": 15,
    "dreiviertelstunde": 45,
    "stuendige": 60,
    "minuetige": 1,
}
_WHOLE = {"viertelstunde", "viertelstuendchen", "dreiviertelstunde", "stuendchen", "fortnight"}
"""Said without an article, they still are one."""
_TURNS = CORRECTIONS | {"sondern", "vielmehr", "actually", "rather", "moment"}
_NEGATIONS = {"nicht", "keine", "not"}
_AFTER_NOT = {"but", "just", "only", "nur", "bloss"}
_INSTEAD = {"lieber", "eher", "besser", "better"}
_MINUTE, _HOUR, _DAY = 1, 60, 1440


@dataclass(frozen=True, slots=True)
class _Part:
    """An amount of a unit, in the words `low` to `high`."""

    minutes: float
    unit: int
    low: int
    high: int
    times: int = 1
    """How often it is said to be: "zweimal zwanzig Minuten"; its `minutes` are all of them."""


def understand_duration(text: str, lang: Language) -> Understood[int]:
    """The length of time said in `text` in minutes; parts are added ("eine Stunde und zehn Minuten"), a
    correction takes the place of what was said before it.
    """
    words = words_of(text)
    for word in words:
        compound = _compound(word.norm)
        if compound is not None:
            return Understood(compound, False)
    parts: list[_Part] = []
    begin = 0
    for end in (*_turns(words), len(words)):
        parts = _said_anew(words, begin, end, parts, lang)
        begin = end + 1
    if not parts:
        return Understood(None, True)
    low, high = min(p.low for p in parts), max(p.high for p in parts)
    span = Span(
        words[low].start, words[high - 1].end, text[words[low].start : words[high - 1].end], "duration"
    )
    return Understood(round(sum(p.minutes for p in parts)), False, span, ("duration",))


def _compound(norm: str) -> int | None:
    """ "neunzigminütige", "zweistündige"."""
    if not norm.endswith(("minuetige", "stuendige", "minuetigen", "stuendigen")):
        return None
    value = german.cardinal(norm.split("minuetig")[0].split("stuendig")[0])
    return None if value is None else value * (_HOUR if "stuendig" in norm else _MINUTE)


def _turns(words: tuple[Word, ...]) -> list[int]:
    """The words after which the length is said anew: "nein", "sondern", "or better"."""
    found: list[int] = []
    for place, word in enumerate(words):
        denied = any(w.norm in _NEGATIONS for w in words[:place])
        better = word.norm in {"oder", "or"} and any(w.norm in _INSTEAD for w in words[place + 1 : place + 2])
        if word.norm in _TURNS or better or (denied and word.norm in _AFTER_NOT):
            found.append(place)
    return found


def _said_anew(
    words: tuple[Word, ...], begin: int, end: int, before: list[_Part], lang: Language
) -> list[_Part]:
    """The parts of one stretch; where it says none, what was said before it stands. A number alone takes the
    place of the last part: "eine Stunde, nein, anderthalb".
    """
    parts = _parts(words, begin, end, lang)
    if parts or not before:
        return parts or before
    last = before[-1]
    for place in range(begin, end):
        hit = number_at(words[:end], place, lang)
        if hit is not None and hit[0] > 0:
            return [*before[:-1], _Part(hit[0] * last.unit, last.unit, place, place + hit[1])]
    return before


def _parts(words: tuple[Word, ...], begin: int, end: int, lang: Language) -> list[_Part]:
    """The amounts that stand side by side; the first that stands apart ends the length."""
    found: list[_Part] = []
    for place in range(begin, end):
        word = words[place]
        unit = _UNITS.get(word.norm)
        if unit is None:
            continue
        amount = amount_before(words, place, lang)
        if amount is None and word.norm in _WHOLE:
            amount = (1.0, place)
        if amount is None or amount[1] < begin or _how_often(words, amount[1], unit, lang):
            continue
        if word.norm == "viertelstunde" and amount[0] == 0.75:
            unit, amount = 45, (1.0, amount[1])
        times, low = _times(words, amount[1], place + 1, begin, lang)
        if times == 1 and found and found[-1].high == amount[1]:
            times = found[-1].times  # "zweimal eine Stunde zwanzig Minuten"
        if found and low - found[-1].high > 2:
            break
        minutes, high = amount[0] * unit, place + 1
        tail = [w.norm for w in words[high : high + 3]]
        if lang == "en" and tail[:2] == ["and", "a"] and tail[2:] in (["half"], ["quarter"]):
            minutes, high = minutes + unit / (2 if tail[2] == "half" else 4), high + 3
        found.append(_Part(minutes * times, unit, low, high, times))
    if found and found[-1].unit == _HOUR:
        found.extend(_bare_minutes(words[:end], found[-1].high, lang, found[-1].times))
    return found


_MULTIPLIED = {"einmal": 1, "zweimal": 2, "dreimal": 3, "viermal": 4, "fuenfmal": 5, "once": 1, "twice": 2}
_MULTIPLIES = {"mal", "times", "x", "×", "*"}
_PIECES = {"lots", "sessions", "slots", "blocks", "appointments"}
_EACH = {"je", "jeweils", "zu", "a"}
_LEADS = {"'", "’", "ne", "n", "eine", "einen"}
"""Zweimal 'ne halbe Stunde."""
_MOST_TIMES = 10


def _times(words: tuple[Word, ...], low: int, high: int, begin: int, lang: Language) -> tuple[int, int]:
    """How often the amount in the words `low` to `high` is said to be, and where that begins: "zweimal
    zwanzig Minuten", "two lots of twenty minutes", "2 x 20 Minuten", "two twenty minute slots".
    """
    if high + 1 >= len(words) and words[high:] and words[high].norm == "twice":
        return 2, low
    place = low
    while place > begin and words[place - 1].norm in _LEADS:
        place -= 1
    if place > begin and (words[place - 1].norm in _EACH if lang == "de" else words[place - 1].norm == "of"):
        place -= 1
    before = words[place - 1].norm if place > begin else ""
    if before in _MULTIPLIED:
        return _MULTIPLIED[before], place - 1
    sign = place - 1
    pieces = high < len(words) and words[high].norm in _PIECES
    of = words[place].norm == "of"
    if before not in (_PIECES if of else _MULTIPLIES):
        if not (pieces and place == low):
            return 1, low
        sign = place
    count = amount_before(words, sign, lang)
    if count is None or count[1] < begin or count[0] not in range(1, _MOST_TIMES + 1):
        return 1, low
    return int(count[0]), count[1]


def _how_often(words: tuple[Word, ...], low: int, unit: int, lang: Language) -> bool:
    """ "Twice a week for twenty minutes": the week is no part of the length."""
    often = low > 0 and words[low - 1].norm in {"once", "twice", "times"}
    return lang == "en" and unit >= _DAY and often and words[low].norm in {"a", "one"}


def _bare_minutes(words: tuple[Word, ...], place: int, lang: Language, times: int) -> list[_Part]:
    """ "Eine Stunde zwanzig", "an hour twenty": minutes without their unit, as often as the hours."""
    if place < len(words) and words[place].norm in {"und", "and"}:
        place += 1
    hit = number_at(words, place, lang) if place < len(words) else None
    if hit is None or not 0 < hit[0] < _HOUR:
        return []
    after = place + hit[1]
    if after < len(words) and words[after].is_word:
        return []
    return [_Part(hit[0] * times, _MINUTE, place, after, times)]
