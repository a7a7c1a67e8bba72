"""What stands where a name could stand, and is none. Pure.

Things: 'it's the switchboard', 'the paperwork here has …'. What somebody says of themselves: 'ich bin nämlich
eingeladen', 'i'm basically free'.
"""

from __future__ import annotations

import re

from agents.dialogue.lexicon.names import SAID_OF_ONESELF
from agents.dialogue.lexicon.words import word_set
from agents.language import fold
from agents.language.first_names import FIRST_NAMES

_POINTS = frozenset(("it's", "this is"))
_THINGS = word_set("the a an that this my your our their")
"""'It's the switchboard', 'this is a work phone': a thing, no name."""
_THING_HERE = re.compile(r"\b(?:der|die|das|den|dem|mein\w*|unser\w*|ihr\w*) \w+ $")
"""'Das Wetter hier ist …': no introduction."""

_BEFORE_A_THING = _THINGS | word_set(
    """
    his her these those some any in on from over out down up mein meine meinen dein deine unser unsere euer
    ihr ihre ein eine einen dies diese dieser dieses den dem das kein keine
    i i've we we've he he's she she's they they've you ich wir er
    """
)
"""'The paperwork here has …', 'mein Knie hier', 'since I moved here': no name stands before 'here'."""
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


_SHAPED = re.compile(
    r"\w{3,}(?:erweise|lich|haft|bedingt|versichert|geschrieben|pflichtig|berechtigt|behindert)|"
    r"(?:mon|diens|donners|frei|sams|sonn)tag(?:s|\w{4,})|\w*(?:vormittag|nachmittag|mittag|abend)s|"
    r"(?:ein|an|aus|um|auf|ab|zu|hin|vor|weg|her|runter|raus|zurueck|frei|hoch|durch|dazu)ge\w{2,}(?:t|en)|"
    r"\w{3,}(?:edly|ently|antly|fully|ously|ably|ibly|ately|etely|ingly|arily)|\w{2,}ically|[a-z]{4,}nally|[a-z]{3,}ially|actually"
)
"""Adverbs and participles by their shape, where they are written small."""
_PREDICATE_GOES_ON = word_set("auf in im gegen nicht nur sehr so eine einer ein kein keine")
"""'Ich bin neu in der Stadt', 'allergisch gegen Nüsse': what follows a word about oneself, and no name."""
_STRESSED = word_set("ja doch halt eben auch also aeh aehm uh um just")
_OWN_CLAUSE = word_set("ich wir mein meine hier am und es i i'm we my here and from calling speaking")
"""What follows a name: 'ich bin fröhlich ich wollte …' is Herr Fröhlich."""


def says_of_oneself(words: list[str]) -> bool:
    """Whether the words behind 'ich bin' or "i'm" say how or what somebody is: 'ich bin nämlich eingeladen'.

    A word that begins with a capital is a name.
    """
    said = [fold(word).strip("'’-") for word in words]
    while said and said[0] in _STRESSED:
        words, said = words[1:], said[1:]
    if not words or not words[0][:1].islower():
        return False
    if said[0] in SAID_OF_ONESELF:
        return True
    if len(said) == 1:
        return False
    if said[1] in _PREDICATE_GOES_ON:
        return True
    return _SHAPED.fullmatch(said[0]) is not None and said[1] not in _OWN_CLAUSE


_ROLE = re.compile(
    r"\w{3,}(?:erin|istin|entin|antin|login|aerztin|waeltin|atin|zeugin|kundin|kunde|patient|zahler|traeger|haender|"
    r"ergiker|etiker|matiker|schwester|jungfer|jaehrig\w*)|"
    r"trauzeuge|braut|braeutigam|brautmutter|brautvater|hebamme|stammgast|vegetarier|veganer|anfaenger|mieter|"
    r"vermieter|untermieter|eigentuemer|azubi|pendler|freiberufler|beamter|praktikant|aerztin|"
    r"bridesmaid|maid|groomsman|vegetarian|vegan|pensioner|"
    r"diabetic|asthmatic|left-handed"
)
_NAMED_SO = frozenset(
    ("severin", "christin", "kristin", "valentin", "quentin", "konstantin", "constantin", "katerin", "guerin")
)


def is_a_role(word: str) -> bool:
    """'Ich bin Trauzeugin', "I'm bridesmaid": what somebody is, said without an article like a name."""
    said = fold(word)
    return said not in FIRST_NAMES and said not in _NAMED_SO and _ROLE.fullmatch(said) is not None
