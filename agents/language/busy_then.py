"""What the speaker does at a time, told by its verb: "I'm eating at twelve", "eleven is when my meeting is".

Used by `occupied`, `denying` and `ruled_out` only.
"""

from __future__ import annotations

from collections.abc import Sequence

from agents.language.refusals import CLAUSE_END, clause_of
from agents.language.tokens import Token
from agents.language.vocabulary import words
from agents.language.when import When

_BEING = words("i'm we're i'll we'll")
_DOING = words(
    """
    eating sleeping cooking teaching babysitting swimming rehearsing minding fishing lecturing
    performing praying napping
    """
)
_I_DO = words("sleep eat teach swim rehearse pray nap cook")
_LIKES = words("free like want wanted asked said can could works suits best better prefer need have")


def is_somebodys(last: Token, after: Sequence[Token]) -> bool:
    """ "Wednesday's the plumber", "Friday's my choir", "Thursday's swimming": the day belongs to that. `last`
    is the last word of the time, `after` are those behind it.
    """
    behind = [token.norm for token in clause_of(after)]
    if not last.norm.endswith("'s"):
        return len(behind) == _IS_THAT and behind[0] in {"is", "ist"} and behind[1] in _ACTIVITIES
    if len(behind) == 1:
        return behind[0] in _ACTIVITIES
    return len(behind) in (2, 3) and behind[0] in _WHOSE and not _OF_DAYS & set(behind[1:])


_WHOSE = words("the my our")
_IS_THAT = 2
_ACTIVITIES = words(
    """
    swimming football rugby cricket hockey tennis choir band training practice rehearsal piano ballet judo
    karate gymnastics scouts brownies church mass chapel bridge bingo bowls yoga pilates zumba school nursery
    work rounders netball riding
    schwimmen fussball handball chor chorprobe bandprobe probe training ballett turnen judo karate klavier
    musikschule elternabend stammtisch kirche gottesdienst schule kita kegeln reiten skat doppelkopf
    """
)
_OF_DAYS = words(
    "best better day one only earliest latest first last soonest date plan time favourite preference choice"
)


def busy_then(before: Sequence[str], behind: Sequence[str]) -> bool:
    """ "I'm eating at (twelve)", "I sleep in the (mornings)", "(eleven) is when my meeting is"."""
    last = tuple(before[-2:])
    if len(last) == 2 and (
        (last[0] in _BEING and last[1] in _DOING) or (last[0] in {"i", "we"} and last[1] in _I_DO)
    ):
        return True
    if _fetches_children([*before, *behind]):
        return True
    when = behind[1:] if behind[:1] == ["that"] else behind
    return tuple(when[:2]) == ("is", "when") and when[2:3] != [] and not set(when[2:]) & _LIKES


def _fetches_children(said: Sequence[str]) -> bool:
    """ "I've got to get this lot from nursery (at three)", "ich muss sie (um drei) aus der Kita holen"."""
    found = set(said)
    must = bool(found & _MUST) or {"got", "to"} <= found or {"have", "to"} <= found
    must = must or (bool(said) and said[0] in _FETCH)  # the clause of what one has to do
    return must and bool(found & _FETCH) and bool(found & _WITH_CHILDREN) and bool(found & _OUT_OF)


_MUST = words("muss muessen must need gotta")
_FETCH = words("get fetch collect grab pick holen hol abholen")
_OUT_OF = words("from aus von vom")
_WITH_CHILDREN = words(
    "nursery school kindergarten daycare creche playgroup preschool childminder kita schule krippe hort "
    "tagesmutter"
)


def until_then(following: When | None, after: Sequence[Token]) -> bool:
    """'Morgen hab ich Frühschicht bis zwei': something fills the day only up to a time, or from one on."""
    if following is None or following.has_day:
        return False
    if any(t.norm in CLAUSE_END for t in after):
        norms = [t.norm for t in after if t.norm not in CLAUSE_END]
        shift = any(norm.endswith(_SHIFTS) for norm in norms)
        return shift and (following.time_from is not None or tuple(norms[-2:]) in _OUT_AT)
    return following.time_to is not None or following.time_from is not None


_SHIFTS = ("schicht", "dienst", "schule", "uni", "shift", "school", "lectures", "unterricht", "vorlesung")
_OUT_AT = {
    ("bin", "ich"),
    ("ich", "bin"),
    ("komm", "ich"),
    ("komme", "ich"),
    ("i'm", "out"),
    ("i", "finish"),
    ("i'm", "done"),
}
"""'Morgen hab ich Frühschicht, da bin ich um zwei raus': it tells when the rest of the day begins."""
