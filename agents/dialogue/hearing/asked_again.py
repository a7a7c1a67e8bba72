"""'There's a lorry going by. What day was that now?': one short clause asks for what was said. Pure.

Called by `tidying` only.
"""

from __future__ import annotations

import re

from agents.dialogue.hearing.basics import plain
from agents.dialogue.hearing.cues import Cues
from agents.dialogue.lexicon import found, lexicon
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.state import Ask, Goal

_CLAUSE_END = re.compile(r"(?<=[.?!,])\s+")
_SHORT = 9
"""Words up to which a sentence is hardly more than that question."""


def _asks_again(meaning: Meaning, language: str) -> bool:
    """Whether a clause of the turn asks for nothing but what was said, and the rest only tells why."""
    if meaning.facts:
        return False
    cues = lexicon(language).intents[Intent.REPEAT]
    parts = (plain(part) for part in _CLAUSE_END.split(meaning.words))
    return any(len(part.split()) <= _SHORT and found(cues, part) is not None for part in parts)


def said_again(cues: Cues) -> None:
    """'Sorry?' beside an answer asks for nothing to be repeated."""
    meaning, state = cues.meaning, cues.state
    exact = meaning.when is not None and any(window.exact for window in meaning.when.windows)
    timed = meaning.when is not None and (state.ask is not Ask.OFFER or exact)
    named = meaning.name is not None and state.ask is Ask.NAME
    told = len(cues.folded.split()) > _SHORT and not _asks_again(meaning, state.language)
    if told or timed or named or (cues.has(Intent.LOOKUP) and state.goal is Goal.NONE):
        cues.drop(Intent.REPEAT)
