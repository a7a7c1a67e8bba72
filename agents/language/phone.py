"""Phone numbers as they are said or written: digits, pairs, "doppel sieben", "plus vier neun"; checked by
`phonenumbers`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

import phonenumbers

from agents.language.de import numbers as german
from agents.language.en import numbers as english
from agents.language.phone_denied import ruled_out
from agents.language.phone_words import JOINTS, JOINTS_EN, PAUSES, REPEAT, says_where
from agents.language.plain import CORRECTIONS, Word, words_of
from agents.language.types import Language, Span, Understood
from agents.language.vocabulary import words as word_set

_FIX = CORRECTIONS | {"actually", "stopp", "moment", "pardon", "wrong"}
_BEGINNING = 6
"""Digits that are too few for a number, so that more must follow."""
_MOBILE = re.compile(r"01[567]\d{1,2}")
"""The prefix of a mobile number, which nobody has alone: whatever is said after it, the rest must follow."""
_PREFIX = 4
_LONGEST = 13
_TAIL = {"ende", "hinten", "schluss", "letzte", "letzten", "end", "last"}
DENIED = ("phone.denied",)
"""The rules of an answer without a number, where one was named only to be ruled out."""
_WHICH_ONE = word_set(
    "old new wrong right that this other same previous which better correct former current the"
)
_ZERO = word_set("oh o zero nought null plus")
_EXCLAMATION = word_set("no sorry wait dear god gosh hang hold actually yes well right my sugar")
_EMERGENCY = {"110", "112", "911", "999", "116117", "19222"}


@dataclass(slots=True)
class _Run:
    digits: str
    plus: bool
    start: int
    end: int
    corrects: bool
    last: int = 0
    """Digits before the last group, where a comma or a pause parted them."""
    tail: bool = False
    """Said to replace the end: "nein, am Ende neun"."""
    between: frozenset[str] = frozenset()
    """The words between it and the digits before."""


def _value(words: tuple[Word, ...], place: int, lang: Language) -> tuple[str, int] | None:
    """Digits said at a place and the words used for them."""
    word = words[place]
    if word.is_digits:
        return word.text, 1
    if lang == "en":
        if _no_digit(words, place):
            return None
        if word.norm in {"oh", "o", "nought"}:
            return "0", 1
        value = english.cardinal(word.norm)
        if value is None:
            return None
        if word.norm in english.TENS and place + 1 < len(words):
            skip = 2 if words[place + 1].text == "-" and place + 2 < len(words) else 1
            unit = english.UNITS.get(words[place + skip].norm)
            if unit:
                return str(value + unit), skip + 1
        if value < 10 and place + 1 < len(words) and words[place + 1].norm == "hundred":
            rest = _value(words, place + 3, lang) if _joined_by_and(words, place + 2) else None
            if rest is not None and len(rest[0]) <= 2:
                return str(value * 100 + int(rest[0])), rest[1] + 3  # "five hundred and sixty"
            return str(value * 100), 2
        return str(value), 1
    if word.norm in {"o", "nul", "nulle"}:
        return "0", 1
    head, twice, unit = word.norm.partition("doppel")
    if twice and not head and unit in german.UNITS:
        return str(german.UNITS[unit]) * 2, 1
    value = german.cardinal(word.norm)
    if value is None:
        several = german.run_together(word.norm)
        return (several, 1) if several is not None else None
    if value >= 10000:
        return None
    whole = german.in_three_words([w.norm for w in words[place : place + 3]])
    return (str(whole), 3) if whole is not None else (str(value), 1)


def _joined_by_and(words: tuple[Word, ...], place: int) -> bool:
    return place + 1 < len(words) and words[place].norm == "and" and not words[place + 1].is_digits


def _no_digit(words: tuple[Word, ...], place: int) -> bool:
    """'My old one, it's ...' and 'oh no, wrong, ...' say no digits."""
    norm = words[place].norm
    following = words[place + 1].norm if place + 1 < len(words) else ""
    if norm == "one":
        before = words[place - 1].norm if place else ""
        begins = following[:1] == "0" or following in _ZERO
        return before in _WHICH_ONE and (begins or not _is_number(following))
    return norm == "oh" and following in _EXCLAMATION


def _begins_anew(known: str, digits: str) -> bool:
    """'0171 2345336, 0171 2345633': a whole number stands before the prefix that is said once more."""
    return (
        digits[:1] == "0" and len(digits) >= _PREFIX and len(known) > 9 and known.startswith(digits[:_PREFIX])
    )


def _is_number(norm: str) -> bool:
    return norm.isdecimal() or english.cardinal(norm) is not None or norm in {"double", "treble"}


_AT_THE_END = re.compile(
    r"(?i)(?<=\b(?:und|and)) (?:(?:dann|then|noch) )?(?:zum schluss|am schluss|am ende|zuletzt|at the "
    r"end|to finish|lastly|finally)\b"
)
"""'... und zum Schluss eine fünf': goes on with the digits."""


def _runs(text: str, lang: Language) -> list[_Run]:
    words = words_of(_AT_THE_END.sub(lambda found: ",".ljust(len(found.group())), text))
    runs: list[_Run] = []
    current: _Run | None = None
    place, gap, fixing, tailing = 0, 0, False, False
    between: set[str] = set()
    while place < len(words):
        word = words[place]
        repeat = REPEAT.get(word.norm)
        if (
            repeat is None
            and word.is_digits
            and place + 1 < len(words)
            and words[place + 1].norm == "mal"
            and len(word.text) == 1
        ):
            following = _value(words, place + 2, lang) if place + 2 < len(words) else None
            if following is not None and len(following[0]) <= 2:
                repeat, word = int(word.text), words[place + 1]
                place += 1
        if (
            repeat is None
            and not word.is_digits
            and place + 2 < len(words)
            and words[place + 1].norm == "mal"
        ):
            times = _value(words, place, lang)
            again = 3 if words[place + 2].norm in {"die", "eine"} else 2
            following = _value(words, place + again, lang) if place + again < len(words) else None
            if (
                times is not None
                and times[1] == 1
                and times[0] in {"2", "3", "4", "5"}
                and following is not None
            ):
                repeat, word = int(times[0]), words[place + 1]
                place += 1
        if repeat is not None:
            skip = 1 + (place + 1 < len(words) and words[place + 1].norm in {"-", "die", "the", "eine"})
            following = _value(words, place + skip, lang) if place + skip < len(words) else None
            if following is not None:
                found: tuple[str, int] | None = (following[0] * repeat, following[1] + skip)
            else:
                found = None
        else:
            found = _value(words, place, lang)
        if (
            word.norm in {"+", "plus"}
            and place + 1 < len(words)
            and _value(words, place + 1, lang) is not None
        ):
            if current is not None and current.digits:
                runs.append(current)
            current = _Run("", True, word.start, word.end, fixing)
            place, gap, fixing = place + 1, 0, False
            continue
        if found is not None:
            digits, used = found
            if current is not None and _begins_anew(current.digits, digits):
                runs.append(current)
                current = None
            if current is None:
                current = _Run("", False, word.start, word.end, fixing, 0, tailing, frozenset(between))
                fixing = tailing = False
            if place and words[place - 1].norm in {",", ".", "-", "then", "dann"}:
                current.last = len(current.digits)
            current.digits += digits
            current.end = words[place + used - 1].end
            place, gap = place + used, 0
            between.clear()
            continue
        between.add(word.norm)
        tailing = tailing or (fixing and word.norm in _TAIL)
        if word.norm in _FIX and word.norm != "no":
            fixing = True
            if current is not None:
                runs.append(current)
                current = None
        elif (word.norm not in (JOINTS_EN if lang == "en" else JOINTS) or gap >= 3) and current is not None:
            runs.append(current)
            current = None
        gap += 1
        place += 1
    if current is not None:
        runs.append(current)
    return _mended(runs)


def digits_said(text: str, lang: Language) -> tuple[str, bool]:
    """The longest row of digits in `text`, with a plus where one was said, and whether little else was said.

    A beginning or the rest of a number that is no number by itself; empty where there are no digits.
    """
    runs = _runs(text, lang)
    if not runs:
        return "", False
    run = max(runs, key=lambda run: len(run.digits))
    beside = [word.norm for word in words_of(text[: run.start] + " " + text[run.end :]) if word.is_word]
    return ("+" if run.plus else "") + run.digits, set(beside) <= _WITH_A_PIECE


_WITH_A_PIECE = PAUSES | word_set(
    """
    and then the rest number nummer my meine it's that's yes yeah ja jo okay ok so well oh now dann danach
    noch hinten weiter geht's gehts geht es jetzt digits ziffern last letzten a to right sure gut bitte please
    """
)


def _goes_on(earlier: _Run, later: _Run) -> bool:
    """ "null eins sieben drei, ähm, warten Sie, fünfundfünfzig ...": a beginning, a pause and the rest."""
    return (
        len(earlier.digits) <= _BEGINNING
        and (earlier.plus or earlier.digits.startswith("0"))
        and not (later.plus or later.digits.startswith("0") or later.tail)
        and len(earlier.digits) + len(later.digits) <= _LONGEST
        and bool(later.between)
        and (
            later.between <= PAUSES
            or says_where(later.between)
            or (_MOBILE.fullmatch(earlier.digits) is not None)
        )
    )


def _mended(runs: list[_Run]) -> list[_Run]:
    """ "null eins sieben eins, zwei drei vier, nein, zwei drei fünf ...": the correction replaces the last
    group.
    """
    for earlier, later in pairwise(runs):
        if _goes_on(earlier, later):
            later.digits = earlier.digits + later.digits
            later.start, later.plus, later.corrects = earlier.start, earlier.plus, earlier.corrects
            continue
        if later.tail and len(later.digits) < len(earlier.digits):
            later.digits = earlier.digits[: -len(later.digits)] + later.digits
            later.start, later.plus, later.corrects = earlier.start, earlier.plus, True
            continue
        whole = later.plus or later.digits.startswith("0")
        if (
            later.corrects
            and not whole
            and earlier.digits.startswith("0")
            and 0 < earlier.last < len(earlier.digits)
        ):
            later.digits = earlier.digits[: earlier.last] + later.digits
            later.start = earlier.start
        elif later.corrects and not whole and (prefix := _MOBILE.match(earlier.digits)) is not None:
            later.digits = prefix.group()[:_PREFIX] + later.digits
            later.start = earlier.start
    return runs


def _parsed(run: _Run, region: str) -> tuple[str, bool] | None:
    """E.164 and whether the number is beyond doubt."""
    if run.digits in _EMERGENCY or len(run.digits) < 5:
        return None
    written = ("+" if run.plus else "") + run.digits
    try:
        number = phonenumbers.parse(written, region)
    except phonenumbers.NumberParseException:
        return None
    national = str(number.national_number)
    if national in _EMERGENCY or not phonenumbers.is_possible_number(number) or len(national) < 5:
        return None
    spoken = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return spoken, phonenumbers.is_valid_number(number) or _abroad(number, region)


def _abroad(number: phonenumbers.PhoneNumber, region: str) -> bool:
    """A mobile number of another country that has the right length: new ranges are known late here."""
    home = phonenumbers.country_code_for_region(region)
    mobile = phonenumbers.PhoneNumberType.MOBILE
    return number.country_code != home and phonenumbers.is_possible_number_for_type(number, mobile)


def understand_phone(text: str, lang: Language, region: str = "DE") -> Understood[str]:
    """The phone number in `text` as E.164, numbers without a prefix read as numbers of `region`.

    Emergency and other short numbers are no contact and give None. After a correction the last number
    counts; `ask` is True when nothing usable was said, or when the number can not exist as it stands.
    """
    runs = _runs(text, lang)
    found = [(run, *parsed) for run in runs if (parsed := _parsed(run, region)) is not None]
    places = [(run.start, run.end) for run, *_ in found]
    denied = ruled_out(text, places) if found else set[int]()
    found = [hit for place, hit in enumerate(found) if place not in denied]
    if denied and not found:
        return Understood(None, True, rules=DENIED)
    if not found:
        return Understood(None, True)
    corrected = [f for f in found if f[0].corrects]
    valid = [f for f in found if f[2]]
    run, value, sure = (corrected or valid or found)[-1 if corrected else 0]
    several = len({f[1] for f in valid}) > 1 and not corrected
    if not sure:
        return Understood(
            None,
            True,
            Span(run.start, run.end, text[run.start : run.end], "phone.impossible"),
            ("phone.impossible",),
        )
    return Understood(
        value, several, Span(run.start, run.end, text[run.start : run.end], "phone.number"), ("phone.number",)
    )
