"""Finding the fragments of a phrase: left to right, the longest reading at every place, masks before times
on a tie.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from agents.language.grammar import Cursor, Rule
from agents.language.pieces import Piece, Placed
from agents.language.tokens import Token
from agents.language.vocabulary import words


@dataclass(frozen=True, slots=True)
class Grammar:
    """The three top rules of a language."""

    fragment: Rule[Piece]
    weak: Rule[Piece]
    mask: Rule[Piece]

    def may_say_when(self, tokens: Sequence[Token]) -> bool:
        """Whether a time can begin with any of the tokens; without one nothing need be read."""
        return any(self.fragment.may_begin(token) or self.weak.may_begin(token) for token in tokens)


def scan(tokens: Sequence[Token], grammar: Grammar) -> tuple[Placed, ...]:
    """All fragments in their order; weak ones only where they stand beside another or are all that was
    said.
    """
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
    names = {
        t.norm
        for p in placed
        if p.rules and any(r.startswith("mask.own_name") for r in p.rules)
        for t in tokens[p.start : p.end]
        if t.senses
    }
    kept = [not p.piece.weak or _supported(p, placed, tokens) for p in placed]
    for n in range(len(placed) - 2, -1, -1):
        kept[n] = kept[n] or (kept[n + 1] and _listed(placed[n], placed[n + 1], tokens))
    return tuple(p for p, keeps in zip(placed, kept, strict=True) if keeps and not _is_name(p, names, tokens))


def _listed(weak: Placed, following: Placed, tokens: Sequence[Token]) -> bool:
    """ "zehn oder elf am Dienstag": the first number is a time because the second is."""
    between = tokens[weak.end : following.start]
    return following.piece.weak and len(between) == 1 and between[0].senses.get("connector") == "or"


def _is_name(placed: Placed, names: set[str], tokens: Sequence[Token]) -> bool:
    """A word that was said to be a name stays one: "Freitag mein Name, Thomas Freitag"."""
    if not names or placed.end - placed.start != 1 or tokens[placed.start].norm not in names:
        return False
    before = tokens[placed.start - 1] if placed.start else None
    return before is not None and before.kind == "word" and not before.senses


def _supported(weak: Placed, placed: Sequence[Placed], tokens: Sequence[Token]) -> bool:
    """Whether a bare number stands beside a time (no word between) or is the whole utterance."""
    others = [p for p in placed if p is not weak and p.piece.when is not None]
    if (
        _judged(weak, tokens)
        or _settled(weak, tokens)
        or _free(weak, tokens)
        or _asked_of_a_day(weak, others, tokens)
        or (others and _offered(weak, tokens))
    ):
        return True
    pair = weak.end - weak.start > 1 or tokens[weak.start].senses.get("digits") == 4
    if pair and (_taken(weak, tokens) or _has_to_be(weak, tokens) or _thought(weak, tokens)):
        return True
    before = tokens[weak.start - 1] if weak.start else None
    heads = before is None or before.kind == "punct" or before.norm in {"nicht", "not"}
    if heads and _has_contrast(tokens) and any(_contrasted(weak, o, tokens) for o in others):
        return True
    strange = _strange(others, tokens)
    for other in others:
        low, high = (other.end, weak.start) if other.start < weak.start else (weak.end, other.start)
        if high - low > 7:
            continue
        joined = pair or before is None or before.norm in _MEANT | _HEADS
        on = _ON_THE if low == weak.end else _ON
        near = all(_bridges(t) or (joined and t.norm in on) for t in tokens[low:high])
        if near and (not other.piece.weak or _holds(other, strange)):
            return True
    return _holds(weak, strange)


def _thought(weak: Placed, tokens: Sequence[Token]) -> bool:
    """ "So I think five thirty is safe", "vielleicht zehn dreißig": nothing else has such minutes."""
    before = tokens[weak.start - 1] if weak.start else None
    after = tokens[weak.end] if weak.end < len(tokens) else None
    ends = after is None or after.kind == "punct" or after.norm in _ENDS or after.norm in _VERDICTS
    tens = tokens[weak.start].norm in {"twenty", "thirty"}
    return before is not None and before.norm in _THINKS and ends and not tens


_THINKS = words("think guess reckon maybe perhaps say denk denke glaub glaube vielleicht")


def _has_to_be(weak: Placed, tokens: Sequence[Token]) -> bool:
    """ "It'd need to be ten thirty": the words before the number ask for an hour."""
    said = [t.norm for t in tokens[max(0, weak.start - 3) : weak.start]]
    return said[-2:] == ["to", "be"] and said[0] in {"need", "needs", "have", "has", "got"}


def _contrasted(weak: Placed, other: Placed, tokens: Sequence[Token]) -> bool:
    """ "Neun! Nicht zehn. Am Mittwoch.": only denials, numbers and marks stand between the number and the
    other.
    """
    low, high = (other.end, weak.start) if other.start < weak.start else (weak.end, other.start)
    return all(
        t.kind == "punct" or t.norm in {"nicht", "not", "am", "on"} or "card" in t.senses
        for t in tokens[low:high]
    )


def _has_contrast(tokens: Sequence[Token]) -> bool:
    return any(t.norm in {"nicht", "not"} for t in tokens)


_VERDICTS = words("passt geht ist waere waer klappt ginge is works would suits wird funktioniert sounds")
_OFFERS = words("auch lieber eher dann stattdessen nehmen instead rather make do")
_HEADS = words(
    ", . ! so ja nein nee also dann yes no aber but gut na yeah yep yup okay ok sure oh genau super"
)


def _judged(weak: Placed, tokens: Sequence[Token]) -> bool:
    """ "elf passt", "zehn ist zu früh": a number at the head of a clause that is judged."""
    before = tokens[weak.start - 1] if weak.start else None
    after = tokens[weak.end] if weak.end < len(tokens) else None
    return (before is None or before.norm in _HEADS) and after is not None and after.norm in _VERDICTS


_ASKS_OF = words("is would will ist waere waer")
_STILL = words("still also even perhaps maybe be noch auch denn da eventuell zufaellig")
_FREE = words("free available open possible going frei verfuegbar moeglich offen buchbar")


def _free(weak: Placed, tokens: Sequence[Token]) -> bool:
    """ "Is ten fifteen (still) free?", "ist zehn fünfzehn noch frei": nothing else can be."""
    before = tokens[weak.start - 1] if weak.start else None
    end = weak.end
    while end < len(tokens) and tokens[end].norm in _STILL:
        end += 1
    after = tokens[end].norm if end < len(tokens) else ""
    alone = weak.end - weak.start == 1 and tokens[weak.start].norm in {"one", "eins", "1"}
    return before is not None and before.norm in _ASKS_OF and after in _FREE and not alone


_ASKS_WHETHER = words("would does will is ginge geht gehts passt passte klappt klappte waere ist")
_WORKS = words("work suit fit do")


def _asked_of_a_day(weak: Placed, others: Sequence[Placed], tokens: Sequence[Token]) -> bool:
    """ "Would eleven on Wednesday work?", "would eleven work?", "ginge elf am Mittwoch?"."""
    before = tokens[weak.start - 1] if weak.start else None
    if before is None or before.norm not in _ASKS_WHETHER or tokens[weak.start].norm in {"one", "eins", "1"}:
        return False
    after = tokens[weak.end] if weak.end < len(tokens) else None
    if after is None:
        return False
    if after.norm in _WORKS:
        return before.norm in {"would", "does", "will"}
    begin = weak.end + (after.norm in {"on", "am"})
    return any(
        o.start in {weak.end, begin} and o.piece.when is not None and o.piece.when.has_day for o in others
    )


_TAKES_BEFORE = words("take with prefer grab nehme nehm nehmen nehmet want")
_I = words("ich wir")
_I_WILL = words("i'll we'll will can could i'd")
_TAKES_AFTER = words("nehm nehme nehmen will wuerde would please bitte suits fits")


def _taken(weak: Placed, tokens: Sequence[Token]) -> bool:
    """ "I'll take ten twenty", "zehn zwanzig nehm ich", "ten thirty, that's perfect": hour and minutes that
    are all of what the clause is about.
    """
    before = tokens[weak.start - 1] if weak.start else None
    after = tokens[weak.end] if weak.end < len(tokens) else None
    closes = after is None or after.kind == "punct" or after.norm in _ENDS
    if before is not None and before.norm in _THE_ONE:
        before = tokens[weak.start - 2] if weak.start > 1 else None
        closes = closes or (after is not None and after.norm in {"one", "slot", "termin"})
    if before is None or before.norm in _HEADS:
        return closes or (after is not None and after.norm in _TAKES_AFTER)
    further = tokens[weak.start - 2].norm if weak.start > 1 else ""
    takes = before.norm in _TAKES_BEFORE or (before.norm in _I and further in _TAKES_BEFORE)
    return closes and (takes or (before.norm == "have" and further in _I_WILL))


_THE_ONE = words("the den die das")
_SETTLING = {
    *(("make", "it"), ("make", "that"), ("let's", "say")),
    *(("sagen", "wir"), ("machen", "wir"), ("nehmen", "wir")),
    *(("you", "do"), ("we", "do"), ("we", "say")),
}
_SETTLING_INSTEAD = {("i", "have"), ("we", "have"), ("i", "get"), ("you", "manage")}
"""What may speak of a number of things too, unless "instead" follows: "could I have ten instead"."""
_ENDS = words("instead then please thanks bitte dann stattdessen draus daraus danke")


def _settled(weak: Placed, tokens: Sequence[Token]) -> bool:
    """ "could we make that twelve instead", "sagen wir zwölf": a number to which a time is put."""
    before = tuple(t.norm for t in tokens[max(0, weak.start - 2) : weak.start])
    after = tokens[weak.end] if weak.end < len(tokens) else None
    if before in _SETTLING_INSTEAD:
        return after is not None and after.norm == "instead"
    day = tuple(t.norm for t in tokens[weak.end : weak.end + 2]) == ("that", "day")
    return before in _SETTLING and (after is None or after.kind == "punct" or after.norm in _ENDS or day)


def _offered(weak: Placed, tokens: Sequence[Token]) -> bool:
    """ "..., geht auch zwölf": a number that ends the clause after a word of offering."""
    before = tokens[weak.start - 1] if weak.start else None
    after = tokens[weak.end] if weak.end < len(tokens) else None
    return (
        before is not None
        and before.norm in _OFFERS
        and (
            after is None
            or after.kind == "punct"
            or after.norm in {"instead", "statt", "anstatt", "machen", "nehmen"}
        )
    )


_ON, _ON_THE = words("on am"), words("on am the")
"""'Twelve on the Wednesday', but not 'Friday the sixteen thirty slot'."""
_MEANT = words("or oder meant mean meinte mein meine ich it that sondern lieber eher")
_BRIDGES = {
    *(",", "-", "um", "at", "ich", "i", "dann", "eher", "es", "make", "it", "that", "oh", "warten", "warte"),
    *("sie", "hang", "sage", "wir", "sagen", "let's", "say", "mach", "machen", "daraus", "so", "let", "me"),
}


def _bridges(token: Token) -> bool:
    """Whether a word between a time and a bare number lets the number belong to the time: "um drei, nein,
    vier".
    """
    return token.norm in _BRIDGES or token.senses.get("connector") in {
        "or",
        "and",
        "fix",
        "fix_weak",
        "rather",
    }


def _strange(others: Sequence[Placed], tokens: Sequence[Token]) -> list[int]:
    """The places of words that say something else than a time."""
    covered = {place for other in others for place in range(other.start, other.end)}
    return [
        place
        for place, token in enumerate(tokens)
        if token.kind == "word" and token.norm not in _SAYS_NOTHING and place not in covered
    ]


def _holds(placed: Placed, strange: Sequence[int]) -> bool:
    """Whether all strange words stand inside: beside it nothing was said but times."""
    return all(placed.start <= place < placed.end for place in strange)


_SAYS_NOTHING = words(
    """
    ja nein ok okay gut dann lieber also passt geht na so oder yes no please
    then well better rather make it let's say or danke waere super prima doch waer besser
    perfekt is fine works good thanks auch wir nee machen mach mal draus daraus ach
    """
)
