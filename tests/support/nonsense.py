"""Texts that are hard to read: for the tests of the language pack and its benchmark."""

from __future__ import annotations

LONGEST = (
    "um drei " * 400,
    "nicht " * 500,
    "drei vier fünf " * 300,
    "Dienstag oder " * 300,
    "zwischen " * 400,
    "in acht Tagen " * 200,
    "next Friday or " * 200,
    "1.1." * 500,
    "am " * 900,
    "🙂" * 2000,
    "a b c d e " * 300,
    "nächste Woche vormittags oder " * 100,
)
"""Longer than anybody speaks: as much of them is read as of any text."""
