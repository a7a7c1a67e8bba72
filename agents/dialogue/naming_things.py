"""Things that stand where a name could stand: 'it's the switchboard', 'the paperwork here has …'. Pure."""

from __future__ import annotations

import re

from agents.dialogue.lexicon.words import word_set

_POINTS = frozenset(("it's", "this is"))
_THINGS = word_set("the a an that this my your our their")
"""'It's the switchboard', 'this is a work phone': a thing, no name."""
_THING_HERE = re.compile(r"\b(?:der|die|das|den|dem|mein\w*|unser\w*|ihr\w*) \w+ $")
"""'Das Wetter hier ist …': no introduction."""

_BEFORE_A_THING = _THINGS | word_set(
    """
    his her these those some any in on from over out down up mein meine meinen dein deine unser unsere euer
    ihr ihre ein eine einen dies diese dieser dieses den dem das kein keine
    """
)
"""'The paperwork here has …', 'mein Knie hier': what stands before 'here' is a thing."""
_DOES = re.compile(
    r" (?:ist|macht|hat|haben|sind|tut|geht|war|wird|kostet|nervt|stimmt|funktioniert|laeuft|"
    r"dauert|steht|liegt)\b"
)


def points_at_a_thing(cue: str, first: str, before: str) -> bool:
    """Whether an introduction is none: 'it's the switchboard', 'das Wetter hier ist furchtbar'."""
    if cue in _POINTS:
        return first in _THINGS
    return cue == "hier ist" and _THING_HERE.search(before) is not None


def is_a_thing(before: str, after: str) -> bool:
    """Whether what stands before 'here' or 'hier' is a thing: 'die Anna hier' is a person."""
    if before in _BEFORE_A_THING:
        return bool(after.strip())
    return before in ("der", "die") and _DOES.match(after) is not None
