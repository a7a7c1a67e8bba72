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
    value = understand_yesno(words, lang_of(state), state.last_said or None).value
    if value in ("yes", "no"):
        return value
    if state.ask in (Ask.READBACK, Ask.CANCEL_CONFIRM) and not re.search(
        r"\b(?:nicht|kein\w*|not|don't|aber|but|doch)\b|\?", folded + ("?" if "?" in words else "")
    ):
        echo = _ECHOES[state.ask]
        rest = re.sub(echo, " ", folded)
        if rest != folded and understand_yesno(rest or "ja", lang_of(state), None).value == "yes":
            return "yes"
        if rest != folded and not (set(rest.split()) - _POLITE):
            return "yes"
    return None


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
    Ask.CANCEL_CONFIRM: r"\b(?:absagen|stornieren|streichen|loeschen|sagen sie (?:ihn|den termin|das|"
    r"es) ab|cancel (?:it|that|the appointment)|cancel)\b",
}
