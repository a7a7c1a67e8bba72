"""'That's me, her name is Poppy': the name that was taken for somebody else's is the caller's own. Pure."""

from __future__ import annotations

import re

from agents.dialogue.meaning import Meaning
from agents.dialogue.state import Ask, CallState
from agents.language.name_letters import written_out
from agents.language.text import NAME_PART

_MINE = re.compile(
    r"(?i)^(?:(?:oh|ah|no|nein|nee|sorry|ach|well|ja|yes|nope|hang on|moment)[\s,.]+)*"
    r"(?:that's|that is|that was|das bin|das war|das ist|so hei(?:ß|ss)e|the name (?:i gave )?(?:is|was))\s+"
    r"(?:me|my name|mine|my own(?: name)?|ich(?: selbst)?|meiner|mein (?:eigener )?name|"
    r"schon (?:ich|meiner))\b"
)
_THEIRS = re.compile(
    r"(?i)\b(?:(?:her|his|their|ihr|sein|(?:the|my|our|der|mein\w*|unser\w*) [\w']+) "
    r"(?:name|vorname)(?:'s| is| ist)|"
    r"(?:she|he|(?:my|our|the) \w+)(?:'s| is) (?:called|named)|"
    r"(?:sie|er|(?:die|der|das|mein\w*) \w+) hei(?:ß|ss)t|"
    r"(?:she|he)'s)\s+"
    rf"(?P<name>{NAME_PART.pattern}(?:\s+{NAME_PART.pattern})?)\s*(?=[.,!]|$)"
)


def with_names_swapped(words: str, meaning: Meaning, state: CallState) -> Meaning:
    """The names as they belong, where the own one was asked for and had been given already."""
    known = state.facts.attendee
    if state.ask is not Ask.NAME or not known or state.facts.name:
        return meaning
    mine = _MINE.search(words)
    theirs = _THEIRS.search(words, mine.end()) if mine is not None else None
    if mine is None or theirs is None:
        return meaning
    other = " ".join(written_out(part, first=True) for part in theirs["name"].split())
    return meaning.but(name=known, name_words=mine.group(), attendee=other, attendee_words=theirs.group())
