"""Words said between the digits of a phone number: joints, pauses, where a code belongs. Used by `phone`."""

from __future__ import annotations

from agents.language.vocabulary import words as word_set

REPEAT = {
    "doppel": 2,
    "doppelt": 2,
    "doppelte": 2,
    "double": 2,
    "triple": 3,
    "dreifach": 3,
    "dreifache": 3,
    "zweimal": 2,
    "dreimal": 3,
    "viermal": 4,
    "treble": 3,
}
JOINTS = {
    "/",
    "-",
    "–",
    ",",
    ".",
    "(",
    ")",
    ":",
    "und",
    "dann",
    "and",
    "then",
    "pause",
    "strich",
    "schraegstrich",
    "dash",
    "minus",
    "space",
    "mal",
    "also",
    "aeh",
    "aehm",
    "em",
    "vorwahl",
    "hinten",
    "danach",
    "weiter",
    "wieder",
    "noch",
    "nochmal",
    "eine",
    "die",
    "der",
    "nummer",
    "rufnummer",
    "durchwahl",
    "nebenstelle",
    "extension",
    "klammer",
    "auf",
    "zu",
    "ja",
    "geht",
    "es",
    "mit",
    "so",
    "genau",
    "ne",
    "uh",
    "er",
}
JOINTS_EN = JOINTS | {"um"}
"""In German "um" leads to a time."""
PAUSES = JOINTS | word_set(
    """
    aehm ehm hm mhm oeh moment momentchen sekunde warte warten wart sie mal kurz ich muss schauen gucken
    nachschauen nachsehen wie war die das ist sind jetzt kommt kommen folgt dahinter gleich hab habs hab's ach
    lassen lass mich that's thats it's its is followed by wait hang hold on a one sec second let me see check
    think erm then next comes sorry
    """
)
"""What is said while somebody looks for the rest: a beginning before it is no number of its own."""
_WHERE = word_set("fuer von in aus for from vorwahl code area city stadt which das ist that's it's dialling")


def says_where(between: frozenset[str]) -> bool:
    """ "0761, das ist Freiburg, und dann ...": one word beside the code says where that is."""
    return bool(between & _WHERE) and len(between - PAUSES - _WHERE) <= 1
