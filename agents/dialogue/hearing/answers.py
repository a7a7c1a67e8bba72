"""Yes and no, as an answer to the question that is open. Pure."""

from __future__ import annotations

import re

from agents.dialogue.hearing.basics import lang_of
from agents.dialogue.lexicon.words import word_set
from agents.dialogue.state import Ask, CallState
from agents.language.yesno import understand_yesno


def read_yesno(words: str, folded: str, state: CallState) -> str | None:
    """`yes`, `no`, or None where the turn is neither."""
    if state.ask is Ask.CANCEL_CONFIRM and _KEEPS.search(folded):
        return "no"
    if state.ask is Ask.CANCEL_CONFIRM and _echoes_yes(words, folded, state):
        return "yes"  # "bitte absagen" agrees here, although it refuses elsewhere
    value = understand_yesno(words, lang_of(state), state.last_said or None).value
    if value in ("yes", "no"):
        return value
    return "yes" if state.ask is Ask.READBACK and _echoes_yes(words, folded, state) else None


_AGAINST = re.compile(r"\b(?:nicht|kein\w*|nein|nee|ne|no|not|don't|aber|but|doch|oder|or)\b|\?")


def _echoes_yes(words: str, folded: str, state: CallState) -> bool:
    """The question said back, politely or with a yes: 'bitte eintragen', 'ja, sagen Sie ihn ab'."""
    if _AGAINST.search(folded + ("?" if "?" in words else "")):
        return False
    rest = re.sub(_ECHOES[state.ask], " ", folded)
    if rest == folded:
        return False
    return not set(rest.split()) - _POLITE or understand_yesno(rest, lang_of(state), None).value == "yes"


_POLITE = word_set(
    """
    bitte gern gerne den termin das ihn sie es so dann please it the appointment that
    """
)


_KEEPS = re.compile(
    r"\b(?:komm\w*|behalt\w*|nehm\w*) (?:ich |wir )?(?:\w+ ){0,4}?(?:doch|trotzdem|dann lieber)\b|"
    r"\b(?:lass\w*|bleib\w*) (?:\w+ ){0,4}(?:stehen|bestehen|drin|dabei|so)\b|"
    r"\bnicht (?:mehr )?(?:absagen|stornieren)\b|\bi'?ll (?:keep|come)\b|"
    r"\b(?:keep|leave) (?:it|the appointment|that)\b|\bcome after all\b"
)


_ECHOES = {
    Ask.READBACK: r"\b(?:(?:bitte )?(?:so )?(?:eintragen|buchen|festmachen|verschieben|verlegen)|"
    r"tragen sie (?:das |den |ihn |es )?(?:so )?ein|buchen sie (?:das|den|ihn|es)|book "
    r"it|go ahead|put it in|move it)\b",
    Ask.CANCEL_CONFIRM: r"\b(?:absagen|stornieren|streichen(?: sie (?:ihn|das|es))?|loeschen|weg damit|"
    r"sagen sie (?:ihn|den termin|das|es) ab|cancel (?:it|that|the appointment)|cancel)\b",
}
