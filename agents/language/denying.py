"""Whether the words around a time deny it, of all the ways in which people do. Used by `compose` only."""

from __future__ import annotations

from collections.abc import Sequence

from agents.language.asides import comes_out
from agents.language.busy_then import is_somebodys
from agents.language.groups import Group
from agents.language.occupied import occupied, says_own_limit
from agents.language.own_clauses import denied_in_it, goes_on
from agents.language.pieces import Placed
from agents.language.refusals import CLAUSE_END, refused_after, refused_before
from agents.language.tokens import Token
from agents.language.vocabulary import words
from agents.language.when import When


def denial(
    when: When,
    piece: Placed,
    gap: Sequence[Token],
    after: Sequence[Token],
    tokens: Sequence[Token],
    following: When | None,
    before: Group | None,
    *,
    same_kind: bool,
    clear: bool,
) -> str | None:
    """How a time is ruled out: "not", "bad", "except", "than", "instead" (by words before it), "after" (by
    words behind it); None if it is not. `gap` are the words since the time before it, `before` is the wish
    that time belongs to, `same_kind` whether both say a day or both an hour; `clear`: something else
    already settles that it is wished for.
    """
    refusal = None if clear else refused_before(gap, tokens, same_kind, before is None)
    if refusal is None and before is not None and not clear and denied_in_it(when, gap, after):
        refusal = "not"
    if before is not None and before.refused and same_kind and goes_on(gap, after, barred=before.barred):
        refusal = "not"
    if refusal is None and not clear and is_somebodys(tokens[piece.end - 1], after):
        refusal = "after"
    if refusal is None and not clear and occupied(when, gap, after, following):
        refusal = "after"
    if piece.piece.negated:
        refusal = "except"
    explains = says_own_limit(when, tokens[piece.start]) and _begins_anew(after)
    asks = _asks_whether(tokens, piece.start, after)
    if refusal is None and not (clear or explains or asks or comes_out(after, following)):
        refusal = "after" if refused_after(after, following is None, True) else None
    return refusal


def _asks_whether(tokens: Sequence[Token], start: int, after: Sequence[Token]) -> bool:
    """ "Is (Friday) out of the question?", "would (ten) not be possible?": a polite wish for it."""
    if start == 0 or tokens[start - 1].norm not in _VERBS:
        return False
    if start > 1 and tokens[start - 2].norm not in CLAUSE_END | _LEADING:
        return False
    mark = next((t.norm for t in after if t.norm in CLAUSE_END), "")
    return mark == "?"


_VERBS = words("is would isn't wouldn't waere ginge")
_LEADING = words("so and but then well oh und aber dann also denn")
_SUBJECTS = words(
    "i i'm i've i'd we we're it it's he he's she she's my our ich wir es mein meine er unser da das"
)


def _begins_anew(after: Sequence[Token]) -> bool:
    """Whether the words behind a time are a clause of their own: "(not before ten) I'm no good early"."""
    return bool(after) and (after[0].norm in _SUBJECTS or after[0].norm in CLAUSE_END)
