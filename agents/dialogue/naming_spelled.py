"""'It's Megan Kowalczyk. The last name is K, O, W, …': one part of the name is spelled after the whole. Pure.

Called by `hearing.own_names`; `agents.language.understand_name` puts the letters where they belong.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agents.dialogue.lexicon import Lexicon
from agents.dialogue.naming import in_answer, in_greeting
from agents.dialogue.naming_cues import after_cue

_LABEL = (
    r"\b(?:(?:first|given|last|family) name|surname|(?:vor|nach|familien|zu)name)(?:'s)?"
    r"(?:[\s,:]+(?:is|ist|lautet|wird|spelled|spelt|geschrieben|buchstabiert|schreibt|sich|man|das|that's|"
    r"it's|there|so|also))*[\s,:]+"
)
_LETTERS = (
    r"(?:(?:(?:double|doppel)[\s\-]?)?[a-zäöüß](?![\w'’])(?:\s(?:wie|as in|for|like)\s[\w'’]+)?"
    r"(?:[\s,.\-–]+|$))"
)
_SPELLED = re.compile(rf"(?i){_LABEL}(?:(?P<part>[\w'’\-]{{2,}})[\s,.:]+)?(?P<letters>{_LETTERS}{{3,}})")
_GOES_ON = re.compile(r"(?i)(?<=[\s,.\-–])i[\s]+$")
"""The last of the letters is the 'I' of 'I would like …'."""


def with_its_letters(words: str, lex: Lexicon, taken: Sequence[str], *, asked: bool) -> str:
    """The slice from the name that was said to the letters of one part of it; empty where there is none."""
    parts = list(_SPELLED.finditer(words))
    if not parts:
        return ""
    found = parts[-1]
    before = words[: parts[0].start()]
    said = after_cue(before, lex, taken) or (in_answer if asked else in_greeting)(before, taken)
    place = before.rfind(said) if said else -1
    if place < 0:
        return ""
    letters = found["letters"]
    if words[found.end() :]:
        letters = _GOES_ON.sub("", letters)
    if found["part"] and " " not in said and found is parts[0]:
        return f"{said} {found['part']}, {letters}".rstrip(
            " ,.-–"
        )  # "Megan. Last name is Kowalczyk, K, O, W, …"
    return words[place : found.start("letters")] + letters.rstrip(" ,.-–")
