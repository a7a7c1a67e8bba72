"""The answer to 'shall I take a message?': the first word decides, what follows wishes for no appointment.

Pure. Called by `turns` only, once the rest of the turn is known.
"""

from __future__ import annotations

import re

from agents.dialogue.hearing.basics import plain
from agents.dialogue.lexicon.message_offered import (
    AFTER_ALL,
    AGREES,
    AS_A_PARTICLE,
    BUT,
    LEAVES_IT,
    NO_MESSAGE,
    NOBODY,
    PLEASED,
    REFUSES,
    TELLS,
    WISHES_BESIDE,
    WOULD_YOU,
)
from agents.dialogue.lexicon.refusing import JUST_THANKS
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.state import RECORDED, Ask, CallState

_RINGS = frozenset({Intent.CALLBACK, Intent.MESSAGE, Intent.HUMAN})
_ABOUT_THEM = frozenset(
    {
        Intent.BOOK,
        Intent.THANKS,
        Intent.GREETING,
        Intent.GOODBYE,
        Intent.DECLINE,
        Intent.LATER,
        Intent.ASAP,
        Intent.ANY_TIME,
        Intent.QUESTION,
        *_RINGS,
    }
)


def as_message_answer(meaning: Meaning, state: CallState) -> Meaning:
    """The turn as a yes or a no to the offer; the hours of a yes say when the caller can be reached."""
    if state.ask is Ask.MESSAGE_OFFER and state.consent not in RECORDED:
        # where nothing is recorded, "nein, bitte nicht aufnehmen" speaks of the message
        meaning = meaning.but(intents=meaning.intents - {Intent.CONSENT_WITHDRAWN})
    others = meaning.intents - _ABOUT_THEM - {Intent.BY_EMAIL}
    if others == frozenset({Intent.LOOKUP}) and LEAVES_IT.search(plain(meaning.words)):
        others = frozenset[Intent]()  # "leave it, I'll ask when I'm in next week"
    if state.ask is not Ask.MESSAGE_OFFER or others:
        return meaning
    words = WOULD_YOU.sub("", meaning.words)
    if state.language == "de" and words == meaning.words and JUST_THANKS.fullmatch(plain(words)):
        return meaning.but(yesno="no")  # who wants it taken down says "ja, danke"
    if "?" in words:
        return meaning
    if NO_MESSAGE.search(plain(words)) and not meaning.intents & {Intent.CALLBACK, Intent.HUMAN, Intent.BOOK}:
        return meaning.but(yesno="no", intents=meaning.intents & {Intent.THANKS, Intent.GOODBYE})
    if meaning.service_id and WISHES_BESIDE.search(plain(words)):
        return meaning.but(yesno=None, intents=(meaning.intents - _RINGS) | {Intent.BOOK})
    if Intent.BOOK in meaning.intents and state.said.get("advice"):
        return meaning  # an appointment was offered as well
    folded = plain(words)
    if words != meaning.words and PLEASED.fullmatch(folded):
        folded = "please"  # "Would you? Thanks."
    if TELLS.match(folded) and not meaning.intents & _RINGS:
        meaning = meaning.but(service_id=None, when=None, shift=None)
        folded = "please"
    no, yes = REFUSES.match(folded), AGREES.match(folded)
    if AFTER_ALL.search(AS_A_PARTICLE.sub(_verb_alone, folded)) or (
        no and meaning.intents & _RINGS and not NOBODY.search(folded)
    ):
        return meaning
    timed = meaning.when is not None and bool(meaning.when.windows)
    if meaning.service_id and timed:
        return meaning  # "dann frag ich den Hausarzt, aber zur Massage tät ich gern kommen, Montag um zwei"
    wishes = bool(meaning.service_id) or timed
    if no:
        if meaning.topic not in (None, "unknown", "recording", "message"):
            return meaning  # "nein, bitte nicht aufnehmen" is a no to the message
        if wishes and LEAVES_IT.search(folded) is None and not NOBODY.search(folded):
            return meaning  # "no, Friday at nine then"
        kept = meaning.intents & {Intent.THANKS, Intent.GOODBYE}
        return meaning.but(yesno="no", intents=kept, when=None, shift=None, service_id=None, topic=None)
    if BUT.search(folded) and (meaning.service_id or meaning.topic):
        return meaning
    if (
        yes is None
        or meaning.intents & {*_RINGS, Intent.BY_EMAIL}
        or (meaning.service_id and meaning.when is not None)
    ):
        return meaning
    kept = meaning.intents & {Intent.THANKS, Intent.GREETING}
    return meaning.but(yesno="yes", intents=kept, when=None, shift=None, service_id=None, topic=None)


def _verb_alone(match: re.Match[str]) -> str:
    return match["verb"] or " "
