"""Finding the fragments of a phrase: left to right, the longest reading at every place, masks before times on a tie."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from agents.language.grammar import Cursor, Rule
from agents.language.pieces import Piece, Placed
from agents.language.tokens import Token


@dataclass(frozen=True, slots=True)
class Grammar:
    """The three top rules of a language."""

    fragment: Rule[Piece]
    weak: Rule[Piece]
    mask: Rule[Piece]


def scan(tokens: Sequence[Token], grammar: Grammar) -> tuple[Placed, ...]:
    """All fragments in their order; weak ones only where they stand beside another or are all that was said."""
    cursor = Cursor(tokens)
    placed: list[Placed] = []
    place = 0
    while place < len(tokens):
        best: Placed | None = None
        for top in (grammar.mask, grammar.fragment, grammar.weak):
            cursor.pos, cursor.trace = place, []
            piece = cursor.take(top)
            if piece is not None and cursor.pos > (best.end if best is not None else place):
                best = Placed(piece, place, cursor.pos, tuple(cursor.trace))
        if best is None:
            place += 1
            continue
        placed.append(best)
        place = best.end
    return tuple(p for p in placed if not p.piece.weak or _supported(p, placed, tokens))


def _supported(weak: Placed, placed: Sequence[Placed], tokens: Sequence[Token]) -> bool:
    """Whether a bare number stands beside a time (no word between) or is the whole utterance."""
    others = [p for p in placed if p is not weak and p.piece.when is not None]
    for other in others:
        low, high = (other.end, weak.start) if other.start < weak.start else (weak.end, other.start)
        between = tokens[low:high]
        if (
            all(t.norm in {",", "oder", "or", "und", "and", "-", "um", "at"} for t in between)
            and len(between) <= 2
        ):
            if not other.piece.weak or _supported_alone(other, others, tokens):
                return True
    return _supported_alone(weak, others, tokens)


def _supported_alone(weak: Placed, others: Sequence[Placed], tokens: Sequence[Token]) -> bool:
    rest = [t for t in (*tokens[: weak.start], *tokens[weak.end :]) if t.kind == "word"]
    known = {
        "ja",
        "nein",
        "ok",
        "okay",
        "gut",
        "dann",
        "lieber",
        "also",
        "passt",
        "geht",
        "na",
        "so",
        "oder",
        "yes",
        "no",
        "please",
        "then",
        "well",
        "better",
        "rather",
        "make",
        "it",
        "let's",
        "say",
        "or",
        "danke",
        "waere",
        "super",
        "prima",
        "doch",
        "waer",
        "besser",
        "perfekt",
        "is",
        "fine",
        "works",
        "good",
        "thanks",
        "auch",
        "wir",
        "nee",
    }
    return all(t.norm in known or any(o.start <= tokens.index(t) < o.end for o in others) for t in rest)
