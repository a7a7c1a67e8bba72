"""A small grammar of named rules over tokens: recursive descent with memory, longest match, and a trace of
rules.

A rule is a function that moves a cursor and returns a value, or None when it does not apply (the cursor is
then put back). Rules call rules through `Cursor.take`, which remembers every result per position, so that
the work is linear in the number of tokens. The names of the rules that took part are the explanation of a
reading.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Generic, TypeVar, cast

from agents.language.tokens import Token

T = TypeVar("T")
Read = tuple[Any, int, tuple[str, ...]]
"""What a rule read at a place: the value (None where it does not apply), the end, the names of the rules."""
_NUMBERS = count()


@dataclass(frozen=True, slots=True, eq=False)
class Rule(Generic[T]):
    """A named parser. `starts` lists senses or words one of which the first token must have (empty: no
    demand).
    """

    name: str
    parse: Callable[[Cursor], T | None]
    starts: frozenset[str] = frozenset()
    number: int = field(default_factory=_NUMBERS.__next__)
    """Tells the rules apart in the memory of a cursor, where several have the same name."""

    def may_begin(self, token: Token) -> bool:
        """Whether the first token can be this one."""
        return not self.starts or token.norm in self.starts or not self.starts.isdisjoint(token.senses)


def rule(name: str, *starts: str) -> Callable[[Callable[[Cursor], T | None]], Rule[T]]:
    """Decorator: turns a function over a cursor into a rule with a name."""

    def wrap(parse: Callable[[Cursor], T | None]) -> Rule[T]:
        return Rule(name, parse, frozenset(starts))

    return wrap


def longest(name: str, *rules: Rule[T]) -> Rule[T]:
    """The rule that reads as far as any of `rules`; the earlier one wins a tie."""
    known_starts = frozenset[str]().union(*(r.starts for r in rules))
    starts = known_starts if all(r.starts for r in rules) else frozenset[str]()
    # by kind of word, of which a language has some hundred
    fitting: dict[tuple[str, ...], tuple[Rule[T], ...]] = {}

    def fits(ahead: Token) -> tuple[Rule[T], ...]:
        """Those of `rules` that may begin with the token."""
        kind = (ahead.norm if ahead.norm in known_starts else "", *ahead.senses)
        found = fitting.get(kind)
        if found is None:
            found = fitting[kind] = tuple(r for r in rules if r.may_begin(ahead))
        return found

    def parse(cursor: Cursor) -> T | None:
        begin = best_end = cursor.pos
        best: Read | None = None
        for candidate in fits(cursor.tokens[begin]):
            known = cursor.read(candidate)
            if known[0] is not None and (known[1] > best_end or best is None):
                best, best_end = known, known[1]
        return None if best is None else cast("T", cursor.follow(best))

    return Rule(name, parse, starts)


class Cursor:
    """A place in the tokens of one phrase, with the memory of what was read where."""

    __slots__ = ("memory", "pos", "tokens", "trace")

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self.pos = 0
        self.trace: list[str] = []
        self.memory: dict[tuple[int, int], Read] = {}

    @property
    def token(self) -> Token | None:
        """The token ahead, None at the end."""
        return self.tokens[self.pos] if self.pos < len(self.tokens) else None

    def peek(self, distance: int = 0) -> Token | None:
        """The token `distance` places ahead (negative: behind), None outside the phrase."""
        place = self.pos + distance
        return self.tokens[place] if 0 <= place < len(self.tokens) else None

    def next_is(self, *norms: str, at: int = 0) -> bool:
        """Whether the token `at` places ahead is one of these words or marks."""
        ahead = self.peek(at)
        return ahead is not None and ahead.norm in norms

    def next_has(self, sense: str, at: int = 0) -> bool:
        """Whether the token `at` places ahead has the sense."""
        ahead = self.peek(at)
        return ahead is not None and sense in ahead.senses

    def word(self, *norms: str) -> str | None:
        """Reads one of these words or marks."""
        pos = self.pos  # this and `take` are what all reading consists of: no call for the token ahead
        if pos < len(self.tokens) and (norm := self.tokens[pos].norm) in norms:
            self.pos = pos + 1
            return norm
        return None

    def words(self, *norms: str) -> bool:
        """Reads these words in this order, or nothing."""
        begin = self.pos
        for norm in norms:
            if self.word(norm) is None:
                self.pos = begin
                return False
        return True

    def sense(self, name: str) -> Any:
        """Reads a token that has the sense and returns the sense's value, else None."""
        ahead = self.token
        if ahead is not None and name in ahead.senses:
            self.pos += 1
            return ahead.senses[name]
        return None

    def integer(self, name: str, low: int, high: int) -> int | None:
        """Reads a token whose sense is a whole number in [low, high]."""
        ahead = self.token
        if ahead is not None:
            value = ahead.senses.get(name)
            if isinstance(value, int) and low <= value <= high:
                self.pos += 1
                return value
        return None

    def take(self, wanted: Rule[T]) -> T | None:
        """Reads what the rule reads here; puts the cursor back and returns None when it does not apply."""
        if self.pos >= len(self.tokens):
            return None
        ahead = self.tokens[self.pos]
        if wanted.starts and ahead.norm not in wanted.starts and wanted.starts.isdisjoint(ahead.senses):
            return None  # as `may_begin`, without the call
        known = self.read(wanted)
        return None if known[0] is None else cast("T", self.follow(known))

    def read(self, wanted: Rule[Any]) -> Read:
        """What the rule reads here, from memory where it was asked before; the cursor stays."""
        begin = self.pos
        key = (wanted.number, begin)
        known = self.memory.get(key)
        if known is None:
            outer = self.trace
            self.trace = []
            value = wanted.parse(self)
            known = (value, self.pos, (wanted.name, *self.trace)) if value is not None else (None, begin, ())
            self.memory[key] = known
            self.trace, self.pos = outer, begin
        return known

    def follow(self, known: Read) -> Any:
        """Goes where a reading ended, notes its rules and returns its value."""
        self.pos = known[1]
        self.trace.extend(known[2])
        return known[0]
