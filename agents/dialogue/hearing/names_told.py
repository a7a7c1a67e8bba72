"""The answer to the question for the name, said anew as the name alone where all around it is a remark or
takes an earlier name back: 'Anna Kern, wir hatten doch vorige Woche telefoniert'. Pure.

What is said beside the name must not change the time, start a search or end the call.
"""

from __future__ import annotations

import re

from agents import language as pack
from agents.dialogue import naming
from agents.dialogue.desk import Desk
from agents.dialogue.hearing.basics import NAME_ASKS
from agents.dialogue.hearing.own_names import INTRODUCES, only_a_wish, taken_words
from agents.dialogue.hearing.services import service_hits
from agents.dialogue.hearing.times_read import understood_times
from agents.dialogue.state import CallState
from agents.language.name_told import parts_told, told_name
from agents.language.text import has_capitals

_PAIR = 2


_FOR_KIN = re.compile(r"(?i)\b(?:for|für) (?:my|our|mein\w*|unser\w*)\b")


def name_alone(words: str, state: CallState, desk: Desk) -> str:
    """The name in the answer; `words` as they are where it may be something else than a name."""
    if state.ask not in NAME_ASKS or (_FOR_KIN.search(words) and INTRODUCES.search(words)):
        return words  # "I'm Karl Brand and it's for my daughter Ella Brand": two names
    said = told_name(words)
    parts = parts_told(words)
    if not parts or said.strip(" .,!?") == words.strip(" .,!?"):
        return words
    flat, taken = [naming.listed(part) for part in parts], taken_words(desk)
    cased = len(parts) >= _PAIR and has_capitals(words[1:])
    if not cased and any(word in naming.PLAIN and word not in naming.SURNAMES for word in flat):
        return words
    if all(word in taken or word in naming.PLAIN for word in flat):
        return words
    name = " ".join(parts)
    if state.facts.attendee and pack.fold(name) == pack.fold(state.facts.attendee):
        return words  # whom it is for is known; the caller's own name stands beside it
    if service_hits(name, state, desk) or only_a_wish(name, state, desk):
        return words
    times = len(parts) < _PAIR and understood_times(pack.fold(name), state, desk).spans
    return words if times else said
