"""Where one is due at an hour that is not here: "um zehn muss ich auf der Baustelle sein". The appointment
has to be over by then. Used by `compose` only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from agents.language.refusals import CLAUSE_END, clause_of
from agents.language.tokens import Token
from agents.language.vocabulary import words
from agents.language.when import When

_MUST = words("muss muessen must need have has needs got gotta")
_WHO = words("ich wir er sie i we he she i've we've")
_BE = words("sein stehen sitzen antreten erscheinen be")
_AT = words("auf im in beim bei am an at in on")
_HERE = words("ihnen euch hier da dort dir you there here here's termin appointment friseur")
_NOT = words("nicht nich net not ab from")
_BEGINS = words("faengt beginnt startet begins starts")
_WORK = words(
    """
    schicht dienst fruehdienst spaetdienst nachtdienst fruehschicht spaetschicht arbeit schule unterricht
    vorlesung meeting besprechung konferenz probe chorprobe training shift work school lecture rehearsal
    """
)


def due_elsewhere(said: Sequence[str]) -> bool:
    """Whether the words of a clause say that one has to be at another place, or at work, at its hour."""
    found = set(said)
    if found & _HERE or found & _NOT:
        return False
    if found & _BEGINS and found & _WORK:
        return True
    if not (found & _MUST and found & _WHO and found & _BE):
        return False
    return any(one in _AT and other not in _BE for one, other in pairwise(said))


_THEREFORE = {"so", "also"}
_HAVE_TO = {"muss", "muesste", "muessen", "soll", "sollte", "will", "moechte", "must", "need", "have"}
_GONE = words(
    """
    weg raus fertig los heim daheim hause zurueck gehen weiter losfahren wegfahren abfahren aufbrechen
    abholen durch draussen fort zuhause gone leave away out done finished off home
    """
)


_OF_IT = (("it", "to", "be"), ("that", "to", "be"), ("one", "to", "be"), ("appointment", "to", "be"))


def leaves_by(when: When, said_before: Sequence[Token], after: Sequence[Token]) -> When | None:
    """ "Um zwölf muss ich wieder weg sein", "um zehn muss ich auf der Baustelle sein": a clock time at which
    the appointment must be over; else None.
    """
    until = when.clock or when.time_to
    if until is None or when.time_from is not None or when.has_day or when.vague is not None:
        return None
    before: list[Token] = []
    for token in reversed(said_before):
        if token.norm in CLAUSE_END:
            break
        before.append(token)
    own: list[str] = []
    for token in before[:7]:
        if token.senses.get("connector") in {"conclude", "but", "or", "fix"}:
            break
        own.insert(0, token.norm)
    behind = [] if after and after[0].norm in _THEREFORE else clause_of(after)[:9]
    for token in behind:
        if token.norm in _THEREFORE:
            break
        own.append(token.norm)
    if any(said in zip(own, own[1:], own[2:], strict=False) for said in _OF_IT):
        return None  # "I need it to be at two" speaks of the appointment
    if due_elsewhere(own):
        return replace(when, clock=None, time_to=until)
    said = {t.norm for t in [*before[:5], *clause_of(after)[:9]]}
    if (
        when.clock is None
        or said & {"kommen", "come"}
        or not (said & _HAVE_TO and said & _GONE and said & _WHO)
    ):
        return None
    return replace(when, clock=None, time_to=when.clock)
