"""Questions about the house between two answers, which no entry of the owner's answers. Pure.

While a name is asked for, or a booking is read back, hardly anything counts as a question; what plainly is
one is said to be unknown and passed on, and is not passed over.
"""

from __future__ import annotations

import re

from agents.dialogue.hearing.basics import NAME_ASKS, lang_of, plain
from agents.dialogue.lexicon.asides import DONE_LATER
from agents.dialogue.lexicon.house_questions import (
    ASKS_ASIDE,
    ASKS_OF_THE_HOUSE,
    OF_A_DATE,
    OF_OFFERS,
    OF_THE_NAME,
    OF_THE_VISIT,
    WHERE_IT_IS,
    WITH_WHOM,
)
from agents.dialogue.lexicon.standing import COMES_ALREADY, WISHES_ONE
from agents.dialogue.lexicon.words import word_set
from agents.dialogue.meaning import Meaning
from agents.dialogue.state import OWN_GOALS, Ask, CallState, Goal
from agents.language.yesno import understand_yesno

_MARK = re.compile(r"[,.;!] +")
_CLAUSE = re.compile(r"[,.;!] +|\band ")
_LEAST = 4
"""Words of a question about the house."""


def asks_between(folded: str, meaning: Meaning, state: CallState) -> bool:
    """'Is there a cafe nearby?', while the name is asked for; 'I'm cycling over on Friday, is there somewhere
    for the bike?', where the day is told and no wish.
    """
    if meaning.facts and not (state.ask in NAME_ASKS and meaning.name and "?" in meaning.words):
        return _beside_a_visit(meaning, state)
    if meaning.facts or (
        _before_the_name(state) and meaning.words.rstrip().endswith("?")
    ):  # "Anna Schmidt, can I leave the bike overnight?"
        folded = plain(_MARK.split(meaning.words.strip())[-1])
    if state.ask not in (*NAME_ASKS, Ask.READBACK, Ask.OFFER, Ask.PHONE) or meaning.yesno is not None:
        return False
    folded = DONE_LATER.sub(" ", folded)
    if state.ask is Ask.OFFER and (OF_OFFERS.search(folded) or meaning.shift):
        return False
    if len(folded.split()) < _LEAST or OF_THE_NAME.search(folded):
        return False
    return ASKS_OF_THE_HOUSE.match(folded) is not None


def _before_the_name(state: CallState) -> bool:
    """Whether an appointment of theirs is talked about, and the name for it is asked for."""
    return state.goal in OWN_GOALS and state.ask in NAME_ASKS


def _beside_a_visit(meaning: Meaning, state: CallState) -> bool:
    folded = plain(meaning.words)
    if meaning.service_id or "?" not in meaning.words:
        return False
    told = state.goal is Goal.NONE and COMES_ALREADY.search(folded) and not WISHES_ONE.search(folded)
    if not told and not _before_the_name(state):
        return False
    last = plain(_CLAUSE.split(meaning.words.strip())[-1])
    return ASKS_OF_THE_HOUSE.match(last) is not None and OF_THE_VISIT.search(last) is None


def asks_with_whom(folded: str, state: CallState) -> bool:
    """'And who would that be with?', of the times offered or the one that is chosen."""
    if state.chosen is None and not state.offers:
        return False
    return state.ask not in _OF_OWN and WITH_WHOM.search(folded) is not None


_OF_OWN = (Ask.OWN_NAME, Ask.WHICH_OWN, Ask.CANCEL_CONFIRM)


def names_it(folded: str, entry: str) -> bool:
    """Whether an entry on what to bring speaks of the thing asked for: 'may I bring my dog?'."""
    said = {word[:5] for word in folded.split() if len(word) >= 3} - _SAID_OF_BRINGING
    return any(word[:5] in said for word in plain(entry).split() if len(word) >= 3)


_SAID_OF_BRINGING = word_set(
    "bring mitbr mitne can could may kann darf koenn mein meine einen eine den die das ein the our and und "
    "with"
)


def asks_beside_a_change(meaning: Meaning) -> bool:
    """'I'd need it later. When do you close?', 'ich muss absagen. Kostet das etwas?': the last sentence asks,
    and has an answer, beside the wish to change or to find an appointment.
    """
    topic = meaning.topic or ""
    *before, last = _SENTENCES.split(meaning.words.strip())
    if not before or not last.endswith("?") or not topic.startswith(_ANSWERED):
        return False
    folded = plain(last)
    return ASKS_ASIDE.match(folded) is not None and OF_A_DATE.search(folded) is None


_ANSWERED = ("knowledge:", "hours", "price", "duration")

_SENTENCES = re.compile(r"(?<=[.!])\s+")


def agrees_and_asks(words: str, state: CallState) -> bool:
    """'Correct, thanks a lot. Where are you exactly?': a plain yes in a sentence of its own, and then a
    question that no booking hangs on.
    """
    *before, last = _SENTENCES.split(words.strip())
    if not before or not last.endswith("?") or "?" in "".join(before):
        return False
    lang, asked = lang_of(state), state.last_said or None
    if any(understand_yesno(part, lang, asked).value != "yes" for part in before):
        return False
    folded = plain(last)
    return WHERE_IT_IS.match(folded) is not None and OF_THE_NAME.search(folded) is None
