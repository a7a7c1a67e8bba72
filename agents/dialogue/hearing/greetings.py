"""'Morning, can I ...' and 'Morgen, Schmidt hier' as the first words: a greeting, and no time. Pure.

Called by `turns` with the words of a turn, and by `changes`. The language pack knows no first turn: as the
answer to "when?" the same word is a time.
"""

from __future__ import annotations

import re

from agents.dialogue.state import Ask, CallState, Goal

GREETED = re.compile(
    r"(?i)^\s*(?:(?:oh|ah|hi|hey|hello|yeah|yes|hallo|ja|na|moin)[,.!]?\s+)*"
    r"(?:morning|afternoon|evening|morgen|tag|abend)"
    r"(?: (?:all|there|love|to you|zusammen|miteinander))?\s*[,.!]\s+(?=\w)"
)
"""'Morning. A review on Thursday at three': perhaps a greeting, where another day follows."""
_MORNING = re.compile(
    r"(?i)^((?:(?:hi|hello|hey|hiya|oh|yes|yeah)[,.!]? )*)(morning|afternoon|evening)\b(?=[,.!]* \w)"
    r"(?![,.!]* (?:or|and|would|will|please|if|is|was|only|suits?|works?|best|on|at|of|around|then|times?|"
    r"appointments?|slots?|after|before|between|from|when|for)\b)"
)
_MORGEN = re.compile(
    r"(?i)^((?:(?:oh|ah|ja|na|hallo|hi|so)[,.!]? )*)(morgen|tag|abend)\b"
    r"(?=(?: zusammen| miteinander)?[,.!] (?!(?:um|ab|gegen|nach|vor|so|früh|vormittags?|"
    r"nachmittags?|mittags?|abends?|geht|oder|am|zwischen|halb|viertel)\b)\w|"
    r"[,.!]* (?:(?:hier|da) (?:ist|spricht)|"
    r"(?:(?!um\b|ab\b|gegen\b)[\w\-]+,? ){1,5}(?:hier|am apparat|mein name)\b))"
)


def greeted_in_full(words: str, state: CallState) -> str:
    """The words with a bare greeting at the beginning of a call said in full: 'good morning, can I ...'."""
    if state.goal is not Goal.NONE or state.ask not in (Ask.INTENT, Ask.NOTHING):
        return words
    if state.language == "en":
        return _MORNING.sub(r"\1good \2", words)
    return _MORGEN.sub(r"\1guten \2", words)
