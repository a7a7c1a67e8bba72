"""A fragment on its way into the groups of a phrase: what stands around it and what was found out so far.

`compose` makes one for each fragment and hands it through its steps; used by `compose`, `ruled_out` and
`joined` only.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from agents.language.groups import Group, Link, renewed
from agents.language.pieces import Placed
from agents.language.tokens import Token
from agents.language.when import When


@dataclass(slots=True)
class Arrival:
    """A fragment with time, the words around it and the groups before it.

    `gap`: the words since the fragment before. `after`: the words up to the next one, `following`.
    `connectors`: what the gap means ("or", "fix", "rather", ...). `before`: the last group that still holds.

    Found out on the way: `when`, which may be read anew; `adjoins`: it stands right behind a day; `said`: the
    words it is judged by (the gap, or all before it where it adjoins); `leaves`: the limit that follows from
    having to be elsewhere; `freed` and `works`: so does one from getting out and from work; `wished`: the
    day it adjoins was wished for already; `same_kind`: it speaks of what the wish before it names;
    `settled`: that wish is complete; `refusal`: why it is no wish.
    """

    groups: list[Group]
    notes: list[str]
    when: When
    piece: Placed
    gap: Sequence[Token]
    after: Sequence[Token]
    tokens: Sequence[Token]
    following: When | None
    connectors: Sequence[str]
    before: Group | None
    rules: list[str]
    adjoins: bool = False
    said: Sequence[Token] = ()
    leaves: When | None = None
    freed: bool = False
    works: bool = False
    wished: bool = False
    same_kind: bool = False
    settled: bool = False
    refusal: str | None = None

    @property
    def last(self) -> bool:
        """No fragment with time comes after it."""
        return self.following is None

    @property
    def link(self) -> Link:
        """How it hangs on the wish before it."""
        if self.before is None:
            return "first"
        if "fix" in self.connectors:
            return "fix"
        return "or" if "or" in self.connectors else "next"

    @property
    def limits(self) -> bool:
        """It follows from what the speaker does, so that an hour named beside it wins."""
        return self.leaves is not None or self.works

    @property
    def wishes(self) -> list[Group]:
        """The groups that are wished for so far."""
        return [g for g in self.groups if not g.refused and not g.dropped]

    def stands_alone(self, note: str | None = None, *, link: Link = "next", target: bool = False) -> Group:
        """It becomes a wish of its own behind the others."""
        if note:
            self.notes.append(note)
        group = Group(self.when, link, rules=self.rules, end=self.piece.end, target=target)
        self.groups.append(group)
        return group

    def is_put_over(self, before: Group, note: str) -> Group:
        """It takes the place of the wish before it, which keeps what it does not name."""
        self.notes.append(note)
        before.dropped = True
        group = renewed(before, self.when, self.rules, self.piece.end)
        self.groups.append(group)
        return group

    def is_dropped(self, note: str, *, ceremony: bool = False) -> None:
        """It is told and neither wished for nor refused."""
        self.notes.append(note)
        self.groups.append(
            Group(self.when, "next", dropped=True, rules=self.rules, end=self.piece.end, ceremony=ceremony)
        )


Step = Callable[[Arrival], bool]
"""One thing that may become of a fragment; True when it has found its place."""
