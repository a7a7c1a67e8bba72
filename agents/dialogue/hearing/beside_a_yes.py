"""The answer to a read-back without the remarks around it: 'Correct. And sorry about the noise'. Pure.

Only what changes nothing is left out, and only if a plain yes is left: else the turn is read as it is.
"""

from __future__ import annotations

import re

from agents.dialogue.hearing.basics import lang_of, plain
from agents.dialogue.lexicon.beside_a_yes import (
    HESITATES,
    LEAVES_OPEN,
    LOOKED_UP,
    REMARKS,
    SAID_BEFORE,
    SO_THAT,
    TAG,
    TIME_TO,
    WHY,
)
from agents.dialogue.state import Ask, CallState
from agents.language.yesno import opens_with_yes, understand_yesno

_SENTENCES = re.compile(r"(?<=[.!…])\s+")
_SENTENCE = 4
"""Words from which on a turn is more than 'ja, ne'."""
_MARKS = re.compile(r"^[\s,.;!…-]+|[\s,;-]+$")


def without_remarks(words: str, state: CallState) -> str:
    """The words that answer the read-back; `words` as they are where anything else may be meant."""
    if state.ask is not Ask.READBACK:
        return words
    rest = _after_a_look(SAID_BEFORE.sub("", words), state)
    if "?" in rest:
        return words
    known = _ASIDE.union(plain(state.last_said).split())
    rest = TIME_TO.sub(lambda found: " " if plain(found["when"]) in known else found.group(), rest)
    rest = SO_THAT.sub(_why, WHY.sub(_why, LOOKED_UP.sub("", rest)))
    rest = _MARKS.sub("", REMARKS.sub(" ", rest))
    rest = _after_a_pause(TAG.sub("", rest) if len(rest.split()) >= _SENTENCE else rest, state)
    if rest == words or not rest:
        return words
    lang, asked = lang_of(state), state.last_said or None
    agrees = understand_yesno(rest, lang, asked).value == "yes" or opens_with_yes(rest, lang, asked)
    return rest if agrees else words


def _why(match: re.Match[str]) -> str:
    """A reason that speaks of no time, no name and no doubt is left out."""
    return match.group() if LEAVES_OPEN.search(plain(match["why"])) else " "


_ASKS_ONESELF = re.compile(
    r"(?i)^(?P<asked>[^?]{3,60})\?\s+(?=(?:(?:oh|ah|ach|right|um|äh),? )*(?:yes|yeah|ja|jo|genau|stimmt)\b)"
)
_ASIDE = frozenset(
    plain("is it that the ist das der die den ja also on am dann then so that's hold wait this which").split()
)


def _after_a_look(words: str, state: CallState) -> str:
    """'Hold on, tomorrow is the twelfth? Oh yes.': a question about what was read back, and its answer."""
    found = _ASKS_ONESELF.match(words)
    if found is None:
        return words
    known = set(plain(state.last_said).split()) - _VERDICTS | _ASIDE
    return (
        words[found.end() :] if known.issuperset(HESITATES.sub(" ", plain(found["asked"])).split()) else words
    )


def _after_a_pause(words: str, state: CallState) -> str:
    """'Um, let me think, tomorrow, eleven... yes. Yes, that works.': the sentences after the thinking."""
    sentences = _SENTENCES.split(words)
    asked = set(plain(state.last_said).split()) - _VERDICTS
    while len(sentences) > 1 and HESITATES.search(said := plain(sentences[0])):
        if not asked.issuperset(HESITATES.sub(" ", said).split()):
            break
        sentences = sentences[1:]
    return " ".join(sentences)


_VERDICTS = frozenset({"correct", "right", "richtig", "korrekt", "stimmt", "passt"})
