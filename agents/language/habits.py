"""What fills a time again and again: "vormittags bin ich in der Arbeit", "Tuesdays I'm at my mum's".

"Am Samstag heirate ich" may be why somebody comes on that very day; what is always so then rules the time
out. Used by `ruled_out` only.
"""

from __future__ import annotations

from collections.abc import Sequence

from agents.language.family import FAMILY
from agents.language.occupied import clause_before, engaged
from agents.language.refusals import clause_of
from agents.language.tokens import Token
from agents.language.vocabulary import words
from agents.language.when import When

_EACH = words("jeden jede every each")
_SELVES = words("ich wir i we i'm we're i've we've")
_BUSY = words(
    """
    schlafe schlaf pflege betreue hole hol holen bringe bring bringen passe pass passen lerne lern studiere
    unterrichte unterrichten gebe leite trainiere koche koch arbeit arbeite arbeiten babysitte turne
    schwimme singe probe proben lehre
    sleep look mind babysit pick drop teach volunteer train study coach swim rehearse care cook nap
    """
)
_THINGS = words("are is is for sind gehoeren")
_WISHED = words(
    """
    frei zeit flexibel lieber liebsten gern gerne gut besser ideal ginge geht gehen gingen passt passen kann
    koennte koennten klappt komme kommen nehme nehmen moechte will wuerde waere brauche bitte hause daheim da
    hier immer nur
    free good fine best better great perfect ideal ok okay easier easiest preferable possible open available
    come take can could would want need please works work suits suit prefer like home here usually
    """
)
_PARTICLES = words("immer nur leider ja halt eben eh meistens always only usually mostly")
_COME = words("kommt kommen comes")


def filled_each_time(
    when: When, piece: Sequence[Token], gap: Sequence[Token], after: Sequence[Token]
) -> bool:
    """Whether a time that comes again and again is filled by what the speaker or the family does then.

    `piece` are its own words.
    """
    if not _again(when, piece, gap):
        return False
    clause = [*clause_before(gap), *clause_of(after)]
    if any(t.senses.get("connector") == "not" for t in clause):
        return False  # "ich arbeite mittwochs nicht"
    if engaged(gap, after, None):
        return True
    norms = [t.norm for t in clause if t.norm not in _PARTICLES and t.kind != "punct"]
    if norms and (norms[0] in _COME or norms[-1] == "come") and FAMILY & set(norms):
        return True
    if not norms or _WISHED & set(norms):
        return False
    if _SELVES & set(norms):
        return bool((_BUSY | FAMILY) & set(norms)) or any("busy" in t.senses for t in clause)
    behind = [t.norm for t in clause_of(after) if t.norm not in _PARTICLES and t.kind != "punct"]
    return len(behind) >= 2 and behind[0] in _THINGS  # "is there any chance of the afternoon" asks


def _again(when: When, piece: Sequence[Token], gap: Sequence[Token]) -> bool:
    """ "Vormittags", "in the mornings", "dienstags", "on Tuesdays", "jeden Dienstag"."""
    if not when.has_day:
        return when.part is not None
    if gap and gap[-1].norm in _EACH:
        return True
    return any("habit" in t.senses or t.norm in _EACH or t.norm.endswith("days") for t in piece)
