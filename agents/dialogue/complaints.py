"""A complaint told before any wish: it is kept, and a message or a call back is offered. Pure.

Called by `routing` only.
"""

from __future__ import annotations

import re

from agents.dialogue import message_flow
from agents.dialogue.flow import Flow
from agents.dialogue.hearing.basics import plain
from agents.dialogue.interrupts import learn_person
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.state import Ask, Goal

_LEAST = 6
"""Words of a turn that tells what is wrong."""
_ANNOYED = re.compile(
    r"\b(?:(?:stink)?sauer|veraergert|wuetend|enttaeuscht|unzufrieden|unverschaemt\w*|frechheit|sauerei|"
    r"schweinerei|zumutung|pfusch|verpfuscht|versaut|verschnitten|ruiniert|"
    r"(?:nicht|gar nicht|ueberhaupt nicht) zufrieden|(?:ein|der) (?:schlechter )?witz|"
    r"not (?:at all )?(?:happy|satisfied|pleased|impressed)(?: at all)?|unhappy|furious|angry|"
    r"disappointed|disgusted|appalled|disgrace\w*|outrageous|unacceptable|ruined|botched|messed up|"
    r"made (?:such )?a mess|worse than (?:before|ever)|"
    r"(?:has|have|'ve|'s|went|gone|turned) (?:all |completely |totally )?"
    r"(?:gone )?(?:orange|green|wrong|uneven)|"
    r"(?:completely|totally|all) (?:uneven|wonky|lopsided|patchy|crooked)|"
    r"(?:schon|bereits) (?:\w+ ){0,4}(?:wieder (?:raus|ab|kaputt|weg)|abgebrochen|abgegangen)|"
    r"(?:voellig|total|ganz) (?:schief|ungleich\w*|fleckig|verfaerbt|daneben)(?: geworden| geschnitten)?)\b"
)
_WISHES = re.compile(
    r"\b(?:\w*termin\w*|appointment|book\w*|buch\w*|slot|fit me in|squeeze me in|vorbeikommen|come in|"
    r"brauch\w*|braeucht\w*|need|haett\w*|would like|i'd like|moecht\w*|"
    r"(?:muss|muesst\w*|soll\w*|needs?) (?:[\w']+ ){0,6}?(?:werden|to be \w+|\w+ing))\b"
)
_BESIDE = frozenset({Intent.GREETING, Intent.THANKS, Intent.DECLINE, Intent.WAIT})


def hears_complaint(flow: Flow, meaning: Meaning) -> bool:
    """'My highlights have gone orange and I'm not happy': nothing is booked by it, and somebody is told."""
    words = meaning.words.strip()
    if flow.state.goal is not Goal.NONE or flow.state.ask not in (Ask.INTENT, Ask.NOTHING):
        return False
    if meaning.intents - _BESIDE or "?" in words or len(words.split()) < _LEAST:
        return False
    if meaning.when is not None and any(window.exact for window in meaning.when.windows):
        return False
    folded = plain(words)
    if _ANNOYED.search(folded) is None or _WISHES.search(folded) is not None:
        return False
    learn_person(flow, meaning)
    flow.set(message_after=words[:500])
    flow.fail("complaint")
    message_flow.offer(flow)
    return True
