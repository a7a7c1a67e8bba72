"""Folding of letters for comparison: case, umlauts, ß and other diacritics. Used by every understander and
by search.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_SPECIAL = str.maketrans(
    {
        "ä": "ae",
        "ö": "oe",
        "ü": "ue",
        "ß": "ss",
        "æ": "ae",
        "ø": "oe",
        "œ": "oe",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ı": "i",
        "’": "'",
        "‘": "'",
        "`": "'",
        "´": "'",
    }
)


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """The text in lower case with ä/ö/ü/ß written ae/oe/ue/ss and every other diacritic removed.

    Two spellings that a German reader takes for the same word fold to the same string.
    """
    lowered = unicodedata.normalize("NFC", text).lower().translate(_SPECIAL)
    if lowered.isascii():
        return lowered
    decomposed = unicodedata.normalize("NFKD", lowered)
    return "".join(c for c in decomposed if not unicodedata.combining(c))
