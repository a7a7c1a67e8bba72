"""What the scanner of a language hands to composition: fragments with a meaning, and stretches that are no
time.
"""

from __future__ import annotations

from dataclasses import dataclass

from agents.language.when import When


@dataclass(frozen=True, slots=True)
class Piece:
    """A fragment. `when` None: a stretch that must not be read as time (a name, a price, a duration).

    `weak` pieces (a bare number) count as time only next to another time or as the whole utterance.
    """

    when: When | None
    weak: bool = False
    negated: bool = False
    """The fragment itself says "not": "außer dienstags"."""


MASK = Piece(None)


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece with its place among the tokens, [start, end), and the names of the rules that read it."""

    piece: Piece
    start: int
    end: int
    rules: tuple[str, ...]
