"""Which of the offered times is named by its hour alone: 'so nine it is', 'also halb vier'.

Pure. Called by `choices` only, where the time words of the turn do not settle it: a number alone is no time
elsewhere, but beside three offered hours it is one of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from zoneinfo import ZoneInfo

from agents.dialogue.hearing.basics import plain
from agents.dialogue.hearing.days_named import names_a_day
from agents.dialogue.meaning import Meaning
from agents.dialogue.state import Offer
from agents.language import Language, fold

_DE = (
    "",
    "eins?",
    "zw(?:ei|o)",
    "drei",
    "vier",
    "fuenf",
    "sechs",
    "sieben",
    "acht",
    "neun",
    "zehn",
    "elf",
    "zwoelf",
)
_DE_TEENS = {
    13: "dreizehn",
    14: "vierzehn",
    15: "fuenfzehn",
    16: "sechzehn",
    17: "siebzehn",
    18: "achtzehn",
    19: "neunzehn",
    20: "zwanzig",
    21: "einundzwanzig",
}
_EN = (
    *("", "one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)
_NO_HOUR_BEFORE = (
    r"(?<!halb )(?<!half )(?<!viertel )(?<!quarter )(?<!vor )(?<!nach )(?<!past )(?<!to )(?<!\d)"
)
_NO_MINUTES = (
    r"(?! (?:uhr )?(?:dreissig|fuenfzehn|fuenfundvierzig|zehn|zwanzig|vierzig|fuenfzig|\d\d)\b)"
    r"(?! (?:thirty|fifteen|forty|ten|twenty|fifty|oh)\b)(?![:.]\d)"
    r"(?! (?:people|persons|leute|personen|of)\b)"
)
_CLAUSE = re.compile(
    r"[,.;!]|\b(?:so|also|dann|then|and|und|but|aber|weil|because|since|denn|da|bleibt|dass|if|wenn)\b|"
    r"\b(?:warten sie|warte mal|warte|wait|hang on|hold on|moment)(?: (?:ne|nee|nein|no))?"
    r"(?: (?:doch|lieber|rather|make it))*\b"
    r"(?! *(?:ne|nee|nein|no|nicht|not|$))"
)
_RULED_OUT = re.compile(
    r"\b(?:nicht|nich|net|ned|nee|kein\w*|zu|too|no|not|\w+n't|cannot|never|schlecht|bad|knapp|eng|tight|ess\w*|arbeit\w*|"
    r"work\w*|muss|bin|sind|hab\w*|i'm|i've|i|have|got|vor|before|nach|after|bis|until|till|ab|from|statt|"
    r"rather than|between|zwischen|hour|hours|minuten|minutes|stunden?)\b"
)
_TAKES = re.compile(
    r"^(?:\w+[, ]+){0,3}(?:can|could|may) (?:i|we) (?:please |just )?(?:grab|have|take|get|nab|book) "
    r"(?P<which>the [^?]*?(?:slot|one|appointment|spot))\?"
)
"""'Can I grab the nine slot? I gotta be at the airport by noon.'"""
_SUITS = re.compile(
    r"\b(?:take|give me|nehm\w*|nimm|want|moecht\w*|like|prefer|say|sag\w*|choose|go (?:for|with)|"
    r"have|passt|suits)\b"
)


def named_offer(
    meaning: Meaning, offers: Sequence[Offer], zone: ZoneInfo, language: Language
) -> Offer | None:
    """The offer whose hour is the last one named; None where none is, or where a day or a doubt is."""
    folded = fold(meaning.words)
    if (taken := _TAKES.search(folded)) is not None:
        folded = taken["which"]
    if "?" in folded or names_a_day(plain(meaning.words)):
        return None
    edges = [0, *(edge for mark in _CLAUSE.finditer(folded) for edge in mark.span()), len(folded)]
    for start, end in reversed(list(zip(edges[::2], edges[1::2], strict=True))):
        clause = folded[start:end]
        named = [offer for offer in offers if _form(offer, zone, language).search(clause)]
        if not named:
            continue
        own = _form(named[0], zone, language).search(clause)
        if own is not None and _another_hour_behind(meaning, clause[own.end() :]):
            return None  # "four is cutting it fine with the bus rather half past"
        if len(named) > 1 or (_RULED_OUT.search(clause) and not _SUITS.search(clause)):
            return None
        return None if _another_hour_behind(meaning, folded[end:]) else named[0]
    return None


def says_its_hour(words: str, offer: Offer, zone: ZoneInfo, language: Language) -> bool:
    """Whether a turn that picks an offer names its hour; 'Mittwoch dann' and 'den letzten' do not."""
    return _form(offer, zone, language).search(fold(words)) is not None


def _another_hour_behind(meaning: Meaning, behind: str) -> bool:
    """Whether a time is said after that clause ('twelve, no, half past four')."""
    return meaning.when is not None and any(fold(span) in behind for span in meaning.when.said)


def _form(offer: Offer, zone: ZoneInfo, language: Language) -> re.Pattern[str]:
    local = offer.start.astimezone(zone)
    return _spoken(local.hour, local.minute, language)


@lru_cache(maxsize=256)
def _spoken(hour: int, minute: int, language: Language) -> re.Pattern[str]:
    """How people say this time, without a word for the part of the day."""
    names = _EN if language == "en" else _DE
    here, following = (hour - 1) % 12 + 1, hour % 12 + 1
    digits = rf"(?:{hour}|{here})"
    word = rf"(?:{names[here]}|{_DE_TEENS[hour]})" if language == "de" and hour in _DE_TEENS else names[here]
    forms = [rf"{digits}[:. ]{minute:02d}"] if minute else []
    if minute == 0:
        forms.append(rf"{_NO_HOUR_BEFORE}\b(?:{word}|{digits})\b{_NO_MINUTES}")
        if hour == 12:
            forms.append(r"\b(?:noon|midday|mittags?)\b")
    elif language == "en":
        tail = {15: "fifteen", 30: "thirty", 45: "forty[ -]five"}.get(minute)
        forms += [rf"\b{word} {tail}\b"] if tail else []
        forms += {
            15: [rf"\bquarter past {word}\b"],
            30: [rf"\bhalf (?:past )?{word}\b"],
            45: [rf"\bquarter to {names[following]}\b"],
        }.get(minute, [])
    else:
        tail = {15: "fuenfzehn", 30: "dreissig", 45: "fuenfundvierzig"}.get(minute)
        forms += [rf"\b{word} (?:uhr )?{tail}\b"] if tail else []
        forms += {
            15: [rf"\bviertel nach {names[here]}\b"],
            30: [rf"\bhalb(?:er)? {names[following]}\b"],
            45: [rf"\bviertel vor {names[following]}\b", rf"\bdreiviertel {names[following]}\b"],
        }.get(minute, [])
    return re.compile("|".join(forms))
