"""Cutting a phrase into tokens that know their place in the original text and what they may mean.

A token carries *senses*: a mapping from a lexical category ("weekday", "card", "part" ...) to a value.
Senses come from the lexicon of the language (the data folders `de/` and `en/`), so that the grammar never
looks at letters.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from agents.language.text import fold

MAX_CHARACTERS = 2000
MAX_TOKENS = 160

Kind = Literal["word", "number", "punct"]
Senses = Mapping[str, Any]
_NO_SENSES: Senses = {}

_PIECE = re.compile(
    r"(?P<number>[0-9]+)|(?P<word>(?:[^\W\d_][\u0300-\u036f]*)+(?:['’](?:[^\W\d_][\u0300-\u036f]*)+)*)|(?P<punct>[^\s])"
)
_CONTRACTED = re.compile(r"['’](?:ll|d)$")


class Token(NamedTuple):
    """One word, run of digits or punctuation mark; `start`/`end` are offsets into the original phrase."""

    text: str
    norm: str
    start: int
    end: int
    kind: Kind
    glued: bool
    senses: Senses
    hesitant: bool = False
    """Whether an "äh" was left out right before it."""

    @property
    def capital(self) -> bool:
        """Whether it is written with a capital first letter."""
        return self.text[:1].isupper()


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What a language tells the tokenizer about its words."""

    words: Mapping[str, Senses]
    fillers: frozenset[str]
    hesitations: frozenset[str]
    """Those fillers that people say when they correct themselves."""
    numbers: Callable[[str], Senses]
    compound_heads: tuple[str, ...]
    compound_tails: Mapping[str, str]
    """Second halves of compounds ("Dienstag|nachmittag") and the word each stands for."""
    dialect: Mapping[str, str] = field(default_factory=dict[str, str])
    """Words of dialects and the word each stands for: "net", "nich"."""
    compound_starts: tuple[str, ...] = ()
    """What compounds begin with, if not only with a head as it is written: "Samschdag|vormiddach"."""

    def senses(self, norm: str) -> Senses:
        """All senses of a folded word; an empty mapping when the lexicon does not know it."""
        known = self.words.get(norm)
        counted = self.numbers(norm)
        if not counted:
            return known if known is not None else _NO_SENSES
        return {**counted, **known} if known is not None else counted


def tokenise(text: str, lexicon: Lexicon) -> tuple[Token, ...]:
    """The tokens of a phrase without fillers; at most MAX_TOKENS, everything beyond MAX_CHARACTERS is
    ignored.
    """
    tokens: list[Token] = []
    previous_end = -1
    hesitant: int | None = None
    for piece in _PIECE.finditer(text[:MAX_CHARACTERS]):
        start, end = piece.span()
        glued = start == previous_end
        previous_end = end
        raw = piece.group()
        if piece.lastgroup == "number":
            tokens.append(Token(raw, raw, start, end, "number", glued, _digit_senses(raw)))
        elif piece.lastgroup == "punct":
            tokens.append(Token(raw, raw, start, end, "punct", glued, _NO_SENSES))
        else:
            norm = fold(raw)
            norm = lexicon.dialect.get(norm, norm)
            if norm in lexicon.fillers:
                if norm in lexicon.hesitations:
                    hesitant = len(tokens)
                continue
            tokens.extend(_word_tokens(raw, norm, start, end, glued, lexicon))
        if hesitant is not None and len(tokens) > hesitant:
            tokens[hesitant] = tokens[hesitant]._replace(hesitant=True)
            hesitant = None
        if len(tokens) >= MAX_TOKENS:
            break
    return tuple(tokens)


def _digit_senses(raw: str) -> Senses:
    if len(raw) > 4:
        return _NO_SENSES
    return {"card": int(raw), "digits": len(raw)}


def _word_tokens(raw: str, norm: str, start: int, end: int, glued: bool, lexicon: Lexicon) -> list[Token]:
    senses = lexicon.senses(norm)
    if not senses and (joint := _CONTRACTED.search(raw)) is not None:
        cut = joint.start()  # "twenty past two'll do", "half three'd be grand"
        known = lexicon.senses(fold(raw[:cut]))
        if known:
            rest = Token(raw[cut:], fold(raw[cut:]), start + cut, end, "word", True, _NO_SENSES)
            return [Token(raw[:cut], fold(raw[:cut]), start, start + cut, "word", glued, known), rest]
    if not senses and norm.startswith(lexicon.compound_starts or lexicon.compound_heads):
        for cut in range(3, len(raw) - 2):
            head, tail = fold(raw[:cut]), fold(raw[cut:])
            head = lexicon.dialect.get(head, head)
            meaning = lexicon.compound_tails.get(tail)
            if meaning is not None and head in lexicon.compound_heads:
                return [
                    Token(raw[:cut], head, start, start + cut, "word", glued, lexicon.senses(head)),
                    Token(raw[cut:], meaning, start + cut, end, "word", True, lexicon.senses(meaning)),
                ]
    return [Token(raw, norm, start, end, "word", glued, senses)]
