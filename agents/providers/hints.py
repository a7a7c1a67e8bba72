"""What a caller is likely to say next, as words that Whisper is given to go before: it hears what fits them.

Used by `agents.providers.whisper`. The kind of answer that is expected comes from the call
(`agents.telephony.expecting`). A hint lists what is possible and never one time or one name alone, which
would be heard where none was said. Where a yes decides (consent, read-back) there is no hint at all: a yes
must not be heard because it was hoped for; nor for a name: "base" then heard the hint. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Literal

#: A wish with a time, a name, a telephone number, a yes or a no, anything else.
Expected = Literal["wish", "name", "number", "yes", "anything"]
_ECHO_WORDS = 3  # so many words of its lists in a row are no chance

_WISH: Mapping[str, str] = MappingProxyType(
    {
        "de": "Ich hätte gern einen Termin. {words}. Montag, Dienstag, Mittwoch, Donnerstag, Freitag,"
        " Samstag. Heute, morgen, übermorgen, nächste Woche, vormittags, nachmittags. Um acht, um neun,"
        " um zehn, um elf, um zwölf, um vierzehn Uhr, um fünfzehn Uhr, um sechzehn Uhr, halb drei,"
        " Viertel nach vier.",
        "en": "I would like an appointment. {words}. Monday, Tuesday, Wednesday, Thursday, Friday, Saturday."
        " Today, tomorrow, next week, in the morning, in the afternoon. At eight, at nine, at ten, at eleven,"
        " at noon, at two, at three, at four, half past two, a quarter past four.",
    }
)
_NUMBER: Mapping[str, str] = MappingProxyType(
    {
        "de": "Meine Nummer ist. Null, eins, zwei, drei, vier, fünf, sechs, sieben, acht, neun.",
        "en": "My number is. Zero, one, two, three, four, five, six, seven, eight, nine.",
    }
)
#: The entries of which nobody names two without a word between them.
_DAYS = frozenset(
    (
        *("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag"),
        *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday"),
    )
)


def hint(expected: Expected, language: str, vocabulary: Iterable[str]) -> str | None:
    """The words to go before; `vocabulary` are the names of services and people of the business."""
    if language not in _WISH:
        return None
    if expected == "wish":
        return _WISH[language].format(words=", ".join(vocabulary))
    return _NUMBER[language] if expected == "number" else None


def echoes(words: str, given: str) -> bool:
    """Whether what was heard is the hint itself: some words of its lists in a row, or nothing else.

    Two entries of a list, without a word that is not in the hint ("oder"), are an echo, too: "base" heard
    "Montag, einen Termin, Mittwoch" for "Guten Tag, einen Termin bitte".
    """
    heard = _plain(words)
    if heard and set(heard) <= set(_plain(given)) and len(set(heard) & _DAYS) > 1:
        return True
    for part in re.split(r"[.?]\s*", given)[1:]:  # the first sentence is one that people say
        listed = _plain(part)
        if heard and heard == listed:
            return True
        for run in (listed[at : at + _ECHO_WORDS] for at in range(len(listed) - _ECHO_WORDS + 1)):
            if any(heard[start : start + _ECHO_WORDS] == run for start in range(len(heard))):
                return True
    return False


def _plain(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())
