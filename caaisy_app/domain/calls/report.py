"""A call as a scenario without personal data, so that a wrong turn can be reported and repeated. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import tzinfo
from typing import Any

from caaisy_app.domain.calls.views import CallView
from caaisy_app.domain.contacts.rules import fold_name

_SAMPLE_NAMES = (("Anna", "Schmidt"), ("Eva", "Roth"), ("Jonas", "Weber"), ("Mia", "Kern"))
_SAMPLE_NUMBER = "+4917604069000"  # from the range the Bundesnetzagentur keeps free for films and books
_SAMPLE_DIGITS = "0176 04069000"
_SAMPLE_WORDS = {
    "de": "null eins sieben sechs null vier null sechs neun null null null",
    "en": "oh one seven six oh four oh six nine oh oh oh",
}
_DIGIT_WORDS = (
    "null|eins|zwei|zwo|drei|vier|fünf|fuenf|sechs|sieben|acht|neun|doppel|"
    "zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|"
    r"[a-zäöü]+und(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|\d+"
)
_EMAIL = re.compile(
    r"\S+@\S+"
    r"|\b(?:[\w\-]+\s+(?:punkt|dot|minus|unterstrich)\s+)*[\w.\-]+\s+(?:at|ät|klammeraffe)\s+[\w\-]+"
    r"(?:\s+(?:punkt|dot)\s+\w+)+",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\+?\d(?:[\d\s/().\-]{3,})\d")
_DATE = re.compile(r"\d{1,2}\.\s?\d{1,2}\.?(?:\s?\d{2,4})?")
_SPOKEN_DIGITS = re.compile(rf"\b(?:{_DIGIT_WORDS})(?:[\s,.\-]+(?:{_DIGIT_WORDS})){{4,}}\b", re.IGNORECASE)
_SPELLED = re.compile(r"\b(?:[A-Za-zÄÖÜäöü][\s,.\-]+){2,}[A-Za-zÄÖÜäöü]\b")
_SPELLING_WORDS = re.compile(r"\b[A-Za-zÄÖÜäöü] (wie|as in|for) \w+", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")


def scrub(words: str, names: Iterable[str], lang: str) -> str:
    """The words with names, numbers and addresses of people replaced by invented ones.

    `names` are those the call knows of. Whatever looks like a phone number, an e-mail address or a
    spelled-out name goes as well, even where nothing was understood.
    """
    cleaned = _EMAIL.sub("anna.schmidt@example.org", words)
    cleaned = _SPELLING_WORDS.sub(lambda match: f"A {match[1]} Anton", cleaned)
    cleaned = _SPELLED.sub("S C H M I D T", cleaned)
    cleaned = _DIGITS.sub(_number_or_date, cleaned)
    cleaned = _SPOKEN_DIGITS.sub(_SAMPLE_WORDS.get(lang, _SAMPLE_WORDS["de"]), cleaned)
    substitutes = _substitutes(names)
    return _WORD.sub(lambda match: substitutes.get(fold_name(match[0]), match[0]), cleaned)


def scenario_of(
    call: CallView, *, business: str, zone: tzinfo, names: Iterable[str], note: str
) -> Mapping[str, Any]:
    """The scenario: what was said, in order, with the clock of the call; `expect` is left to the reader."""
    known = [name for name in (*names, call.facts.get("name", "")) if name]
    said = [
        scrub(turn.text, known, call.language) for turn in call.turns if turn.who == "caller" and turn.text
    ]
    return {
        "id": f"reported-{call.id[-8:]}",
        "title": scrub(" ".join(note.split())[:200], known, call.language) or "reported call",
        "business": business,
        "now": call.started_at.astimezone(zone).replace(microsecond=0).isoformat(),
        "lang": call.language,
        "caller": {"number": None if call.caller_number is None else _SAMPLE_NUMBER},
        "say": said,
        "hang_up_after": len(said),
        "max_turns": max(20, len(said) + 1),
        "expect": {},
    }


def _number_or_date(match: re.Match[str]) -> str:
    if _DATE.fullmatch(match[0]) or sum(char.isdigit() for char in match[0]) < 6:
        return match[0]
    return _SAMPLE_DIGITS


def _substitutes(names: Iterable[str]) -> dict[str, str]:
    """Folded word of a name -> invented word; the last word of a name becomes a surname."""
    replaced: dict[str, str] = {}
    for number, name in enumerate(dict.fromkeys(names)):
        first, last = _SAMPLE_NAMES[number % len(_SAMPLE_NAMES)]
        words = [word for word in (fold_name(match) for match in _WORD.findall(name)) if len(word) > 1]
        for position, word in enumerate(words):
            replaced.setdefault(word, last if position == len(words) - 1 else first)
    return replaced
