"""The answer to "shall I really cancel it?": a reason agrees, another day moves it, a doubt is asked again.
Pure.

Called by `turns` only, once the rest of the turn is known.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agents.dialogue.hearing.answers import wants_no_other
from agents.dialogue.hearing.basics import plain
from agents.dialogue.hearing.times import touches
from agents.dialogue.lexicon.cancelling import (
    AS_ASKED,
    BARE_NO,
    CAN_AFTER_ALL,
    COMES_BACK,
    DENIES,
    DOUBTS,
    DROPS_IT,
    ELSEWHEN,
    HOPES,
    IF_YOU_WOULD,
    KEEPS,
    MUST_BE,
    NO_FIRST,
    NOT_THAT,
    ONLY_REGRETS,
    ONLY_THAT_GOES,
    OTHER_STAYS,
    REASON,
    RHETORICAL,
    TOLD_OF_THEM,
    YES_FIRST,
    YES_LAST,
)
from agents.dialogue.lexicon.changes import NOT_MOVED
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.state import Ask, CallState, Window

_BESIDE = frozenset(
    {
        Intent.BOOK,
        Intent.MOVE,
        Intent.CANCEL,
        Intent.LOOKUP,
        Intent.CALLBACK,
        Intent.QUESTION,
        Intent.GOODBYE,
        Intent.THANKS,
        Intent.GREETING,
        Intent.LATER,
        Intent.DECLINE,
        Intent.MESSAGE,
        Intent.WAIT,
        Intent.ASAP,
        Intent.ANY_TIME,
        Intent.NO_CALLBACK,
    }
)
"""What reasons and remarks may sound like; anything else in a turn is dealt with first."""


def as_cancellation(meaning: Meaning, state: CallState) -> Meaning:
    """The turn as a yes, or as a wish for another day, where the cancellation was asked about."""
    if state.ask is not Ask.CANCEL_CONFIRM or meaning.intents - _BESIDE:
        return meaning
    words = _UH_HUH.sub("yes ", AS_ASKED.sub("yes ", RHETORICAL.sub(" ", meaning.words)))
    folded = plain(words)
    if wants_no_other(folded):
        return meaning
    of_it = state.target is not None and meaning.service_id == state.target.service_id
    if of_it and "?" not in words and ONLY_THAT_GOES.match(" ".join(OTHER_STAYS.sub(" ", folded).split())):
        return _agreed(meaning, state)
    said = " ".join(COMES_BACK.sub("", HOPES.sub(" ", IF_YOU_WOULD.sub("yes", folded))).split())
    if _moves(said, folded):
        return meaning.but(yesno=None, intents=frozenset({Intent.MOVE}), choice=None, topic=None)
    if KEEPS.search(said):
        return meaning.but(yesno=None) if meaning.yesno == "yes" else meaning
    if "?" in words or _asks_its_cost(meaning, said):
        return meaning
    if CAN_AFTER_ALL.search(said):
        return meaning.but(yesno="no") if meaning.yesno is None else meaning
    if _agrees(said):
        return _agreed(meaning, state)
    return meaning.but(yesno=None) if NO_FIRST.match(said) and REASON.search(said) else meaning


def _asks_its_cost(meaning: Meaning, said: str) -> bool:
    """'And is there a charge for cancelling I hope I'm calling early enough', heard without its mark."""
    topic = meaning.topic or ""
    asks = topic == "cancellation" or topic.startswith("knowledge:")
    return asks and meaning.yesno is None and YES_FIRST.match(said) is None


_UH_HUH = re.compile(r"(?i)^\W*(?:uh|mm|m)[- ]?huh\b")


def _moves(said: str, folded: str) -> bool:
    """'Not cancel, just another day': and neither 'I don't need another one' nor 'I'll come another time'."""
    return ELSEWHEN.search(said) is not None and NOT_MOVED.search(folded) is None


def _agrees(said: str) -> bool:
    refuses = NO_FIRST.match(said)
    if NOT_THAT.search(said) or (refuses and not MUST_BE.match(said, refuses.start("no"))):
        return False
    if BARE_NO.search(TOLD_OF_THEM.sub(" ", said)) and not MUST_BE.search(said):
        return False
    doubt = DOUBTS.search(said)
    if doubt is not None and not _but_agrees(said, doubt):
        return False
    if ONLY_REGRETS.search(said) or MUST_BE.search(said) or REASON.search(said) or DROPS_IT.search(said):
        return True
    agrees = YES_FIRST.match(said) or YES_LAST.search(said)
    return agrees is not None and DENIES.search(TOLD_OF_THEM.sub(" ", said)) is None


def _but_agrees(said: str, doubt: re.Match[str]) -> bool:
    """'I hate to mess you about, but take me off the list', 'yes, but I'm ill': what follows settles it."""
    if doubt.group() not in ("but", "aber"):
        return False
    drops = DROPS_IT.search(said, doubt.end()) or MUST_BE.search(said, doubt.end())
    settles = drops is not None and DOUBTS.search(said, doubt.end()) is None
    return settles or REASON.search(said, doubt.end()) is not None


_TOLD = re.compile(r"\b(?:until|till|since|bis|seit)\b")
_RINGS = re.compile(r"\b(?:ring|call|phone|touch|meld\w*|ruf\w*)\b")
"""'I'll phone again next month': the month is no other time for the appointment."""


def _agreed(meaning: Meaning, state: CallState) -> Meaning:
    """The yes alone: who is ill and what else was told is no fact. Another time stays, and is asked about."""
    when, target = meaning.when, state.target
    windows = when.windows if when is not None else ()
    folded = plain(meaning.words)
    told = _TOLD.search(folded) or any(_RINGS.search(back.group()) for back in COMES_BACK.finditer(folded))
    of_it = target is not None and all(
        touches(w, Window(target.start, target.start, "minute")) for w in windows
    )
    return replace(
        meaning,
        yesno="yes",
        intents=meaning.intents & {Intent.THANKS, Intent.GREETING, Intent.GOODBYE},
        when=None if of_it or told else when,
        shift=None,
        choice=None,
        name=None,
        name_words="",
        attendee=None,
        attendee_relation=None,
        attendee_words="",
        topic=None,
        more_topics=(),
    )
