"""How names are compared: case, accents and German spellings folded. Pure."""

from __future__ import annotations

import unicodedata

_GERMAN = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe", "æ": "ae", "ı": "i", "ł": "l"}
)


def fold_name(name: str) -> str:
    """`Müller-Lüdenscheidt` and `mueller luedenscheidt` give the same folded name."""
    lowered = unicodedata.normalize("NFC", name).lower().translate(_GERMAN)
    plain = "".join(
        char for char in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(char)
    )
    return " ".join("".join(char if char.isalnum() else " " for char in plain).split())


def names_match(one: str, other: str) -> bool:
    """Whether two names may be the same person: equal, or one is a part of the other by whole words.

    `Schmidt` matches `Anna Schmidt`; `Anna` alone does too, `Ann` does not.
    """
    left, right = set(fold_name(one).split()), set(fold_name(other).split())
    return bool(left) and bool(right) and (left <= right or right <= left)
