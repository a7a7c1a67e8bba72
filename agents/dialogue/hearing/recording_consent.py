"""Being recorded: a yes that says what it allows, and what takes it back later on. Pure.

A yes is read from words of allowing alone ('yes, you can record it, no problem'). A denial, a doubt, a
condition or a question beside them leaves the turn to the plain reading of yes and no, where anything
unclear is no consent.
"""

from __future__ import annotations

import re

from agents import language as pack
from agents.dialogue.lexicon.recording_consent import (
    AGAINST,
    AGREES,
    ALLOWS,
    ASKS_BACK,
    CONTENT,
    COURTESY,
    DOUBT,
    LEFT_RUNNING,
    MATTER,
    NO_OBJECTION,
    STOPS,
    TAKEN_ON,
    THE_RECORDING,
)
from agents.language.text import SPOKEN_WORD
from agents.language.yesno import understand_yesno


def consents_to_recording(words: str, lang: pack.Language) -> bool:
    """Whether the turn allows the recording in so many words, and nothing in it speaks against that."""
    if "?" in words:
        return False
    said = " ".join(SPOKEN_WORD.findall(pack.fold(words)))
    agrees = "ja" if lang == "de" else "yes"
    said = COURTESY.sub(" ", NO_OBJECTION.sub(f" {agrees} ", said))
    said = " ".join(said.split())
    if DOUBT.search(said) or ASKS_BACK.search(said):
        return False
    if ALLOWS.search(said) is None and AGREES.search(pack.fold(words)) is None:
        return False  # "no objection" alone is a yes that somebody could doubt
    said = ALLOWS.sub(f" {agrees} ", said)
    said = CONTENT.sub(f" {agrees} ", MATTER.sub(" ", said))
    return understand_yesno(said, lang, None).value == "yes"


_CLAUSE = re.compile(r"[,.;:!?]+|\b(?:aber|und|but|and)\b")


def takes_consent_back(words: str) -> bool:
    """Whether the turn wants a recording that runs to end: 'hören Sie doch auf mit der Aufnahme'.

    Read generously: a recording that is ended by mistake harms nobody.
    """
    folded = pack.fold(words)
    clauses = [" ".join(SPOKEN_WORD.findall(clause)) for clause in _CLAUSE.split(folded)]
    about = [item for item in clauses if THE_RECORDING.search(item) and not TAKEN_ON.search(item)]
    if not about or keeps_it_running(words):
        return False
    if STOPS.search(" ".join(SPOKEN_WORD.findall(folded))):
        return True
    return any(AGAINST.search(NO_OBJECTION.sub(" ", clause)) for clause in about)


def keeps_it_running(words: str) -> bool:
    """'Don't stop the recording', 'how long do you keep it?': nothing is taken back."""
    parts = _MARK.split(pack.fold(words))
    return any(LEFT_RUNNING.search(" ".join(SPOKEN_WORD.findall(part))) for part in parts)


_MARK = re.compile(r"[,.;:!?]+")
"""Between 'ich will das nicht' and 'bitte löschen': the denial is of what stands before it."""
