"""Answers that say yes or no without a word for it: "da muss ich arbeiten", "das war's schon" to "noch
etwas?", "ich bin das erste Mal hier" to "waren Sie schon bei uns?". Used by `yesno` only.

Everything here may turn a doubt into a no; a doubt becomes a yes only for questions that book nothing
("noch etwas?", "schon einmal bei uns?").
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from agents.language.text import fold
from agents.language.types import Answer


@dataclass(frozen=True, slots=True)
class Indirect:
    """Patterns over the folded answer or question of one language."""

    doubt: re.Pattern[str]
    """ "weiß ich jetzt nicht": neither yes nor no, whatever denial it holds."""
    plain_no: re.Pattern[str]
    """With one of these words the answer is no doubt."""
    hindrance: re.Pattern[str]
    """Something speaks against it: "da hab ich Schule", "zu früh"."""
    harmless: re.Pattern[str]
    """Looks like a hindrance and is none: "da hab ich Zeit"."""
    more: re.Pattern[str]
    """The question whether there is anything else."""
    done: re.Pattern[str]
    """The answer that there is not."""
    wants: re.Pattern[str]
    """The answer that there is."""
    known: re.Pattern[str]
    """The question whether one has been here before."""
    newcomer: re.Pattern[str]
    regular: re.Pattern[str]


_SENTENCE = re.compile(r"[^.!?]*\?")
_SPACES = re.compile(r"[\s,;.!\-–]+")


def indirect(
    text: str, question: str | None, direct: Answer, patterns: Indirect, *, voted_yes: bool
) -> Answer:
    """The answer with what it says between the lines; `direct` is what its words of consent say."""
    said = _SPACES.sub(" ", fold(text)).strip()
    asked = _last_question(question)
    if asked and patterns.more.search(asked):
        if patterns.wants.search(said):
            return "yes"
        if patterns.done.search(said):
            return "no"
    elif asked and patterns.known.search(asked):
        if patterns.newcomer.search(said):
            return "no"
        if direct != "no" and patterns.regular.search(said):
            return "yes"
    if direct == "no" and patterns.doubt.search(said) and not patterns.plain_no.search(said):
        return "unsure"
    if direct == "unsure" and not voted_yes and "?" not in text:
        hindered = patterns.hindrance.search(said)
        if hindered and not patterns.harmless.search(said) and not patterns.doubt.search(said):
            return "no"
    return direct


def _last_question(question: str | None) -> str:
    """The last question of what was said before, folded."""
    if not question:
        return ""
    found = _SENTENCE.findall(question)
    return fold(found[-1] if found else question)


PatternsOf = Mapping[str, Indirect]
