"""Callers who answer the question for their name by asking to hear it again: "could you say that again".

Used by `names` only.
"""

from __future__ import annotations

import re

from agents.language.text import fold
from agents.language.vocabulary import words

_ANCHORS = words(
    """
    wie was what pardon say said repeat again catch hear heard missed understand question slower louder speak
    get got sagen sag sagten gesagt nochmal nochmals einmal wiederholen wiederhole wiederholst verstanden
    verstehe gehoert mitbekommen mitgekriegt frage gefragt langsamer lauter mitgeschrieben notiert
    """
)
"""One of them tells that something shall be said again."""
_AROUND = words(
    """
    i i'm i'd am so very sorry pardon excuse me my apologies beg your you you're did didn't do don't not could
    couldn't can can't would will please that this it one once more time last bit part what was quite
    properly just all a to for get got the there to hello hi oh um uh er hm bad line breaking up speak little
    have had
    wie bitte was haben habe hab hat ich sie du mir es das die der den ja noch mal nicht nich akustisch moment
    entschuldigung entschuldigen entschuldige verzeihung tschuldigung sorry leider gerade eben schlecht
    koennen koennten kannst koenntest wuerden wuerdest gut ganz so hallo aeh aehm ach oh etwas bisschen zu
    leise meinten gemeint letzte letzten satz war waren nur man kann hier hoere versteh danke langsam
    """
)
_CLAUSE = re.compile(r"(?<=[,.;?!])\s+")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def without_request(text: str) -> str:
    """The text without the sentences, or parts of sentences, that only ask to hear something again."""
    clauses = _CLAUSE.split(text)
    asking = [_said(clause) for clause in clauses]
    if not any(words_said & _ANCHORS and words_said <= _ANCHORS | _AROUND for words_said in asking):
        return text
    return " ".join(
        clause
        for clause, words_said in zip(clauses, asking, strict=True)
        if not words_said <= _ANCHORS | _AROUND
    )


def _said(clause: str) -> set[str]:
    return {fold(word).replace("’", "'") for word in _WORD.findall(clause)}
