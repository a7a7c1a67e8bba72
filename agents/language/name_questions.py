"""What is asked back instead of a name: "wie lange dauert das", "is there parking nearby", "wie bitte"."""

from __future__ import annotations

from collections.abc import Sequence

from agents.language.vocabulary import phrases, words

_ASKED_BACK = frozenset(
    phrases(
        """
        muss das, muss ich, kann ich, kann man, darf ich, darf man, tut das, geht das, dauert das, kostet das,
        ist das, ist da, gibt es, gibts da, haben sie, habt ihr, sind sie, seid ihr, braucht man, brauche ich,
        must i, do i, do you, does it, does that, does this, is it, is there, is that, is this, are there,
        are you, can i, may i, will it, will that, will there, would it, should i, have you
        """
    )
)
"""Two words that begin a question also where nobody wrote its mark."""
_LEADS = words("aeh aehm aehem also und and so but aber oh ach uh um er well sorry entschuldigung moment")
_HOW = words("wie how")
_ASKED_HOW = words(
    """
    lang lange viel viele vielen teuer oft haeufig weit frueh spaet gross hoch schnell schlimm schmerzhaft
    komm komme kommt kommen find finde finden laeuft laufen geht geht's gehts gehen sieht sieht's siehts
    schaut schaut's funktioniert ist sind war waren waere kann koennen soll sollen sollte muss muesste darf
    mach mache macht machen heisst heissen meinen meinst meint steht steht's haben hatten wuerde werde wird
    werden bitte gesagt schon immer beim bei letztes vorhin vereinbart besprochen
    long much many often far early late soon big do does did is are was were can could should would will
    about come
    """
)
"""What stands behind "wie" and "how" in a question or an aside: "wie lange dauert das", "wie gesagt"."""


def asks_how(said: Sequence[str]) -> bool:
    """Whether these folded words ask how long, how much and the like.

    "Lang wie lang" and "L wie lang" tell how a name is written.
    """
    for place in range(len(said) - 1):
        if said[place] not in _HOW or said[place + 1] not in _ASKED_HOW:
            continue
        before = said[place - 1] if place else ""
        if before != said[place + 1] and not (len(before) == 1 and before.isalpha()):
            return True
    return False


def asks_back(said: Sequence[str]) -> bool:
    """Whether these folded words begin a question or ask how; they name nobody."""
    start = 0
    while start < len(said) and (said[start] in _LEADS or not said[start][:1].isalnum()):
        start += 1
    return tuple(said[start : start + 2]) in _ASKED_BACK or asks_how(said)
