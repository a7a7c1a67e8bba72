"""What is told beside an open question and needs no answer: 'mir hat jemand gesagt, Sie wären gut'. Pure.

A remark was heard: it is acknowledged, and the question asked again. Called by `booking_flow`
and `short_answers`.
"""

from __future__ import annotations

import re

from agents.dialogue.hearing.basics import plain
from agents.dialogue.meaning import Intent, Meaning

_TELLS = re.compile(
    r"^(?:(?:ja|am besten|lieber|wenn|also|"
    r"na|naja|aeh|aehm|nein|und|aber|gut|ach|so|well|yes|oh|no|um|and|but) )*"
    r"(?:ich|wir|er|sie|es|das|die|der|mein\w*|unser\w*|s|ist|sind|war|da|i'm|i've|i'd|i|we|we're|he|he's|she|she's|it|it's|they|"
    r"that|that's|my|our|the|there's) (?:\w|')+ (?:\w|')+"
)
_OF_EVERYDAY = re.compile(
    r"\b(?:ich|wir|ihr|mir|mich|uns|mein\w*|unser\w*|man|er|sie|es|hab\w*|hat|hatte\w*|bin|ist|sind|war\w*|wurde\w*|werd\w*|wird|"
    r"muss\w*|soll\w*|darf|gesagt|nicht|kein\w*|nie|schon|noch|immer|ja|halt|eben|gerade|grad|wissen|weil|dass|"
    r"bei|mit|von|nach|zu|zur|zum|fuer|auf|"
    r"i|i'm|i've|i'd|we|we're|we've|he|he's|she|she's|it|it's|they|my|our|me|us|is|are|was|were|been|has|have|had|not|never|"
    r"don't|didn't|doesn't|can't|isn't|wasn't|haven't|just|only|always|see|know|you|with|from|to|for|because|that|of|on|at)\b"
)
_WORDS_OF_EVERYDAY = 2
"""So many of a turn of four words and more make it something told and no mishearing."""
_FEW = 3
_WANTS = re.compile(
    r"\b(?:will|woll\w*|moecht\w*|brauch\w*|kann|koenn\w*|geht|ging\w*|gehts|pass\w*|klapp\w*|lass\w*|danke|lieber|doch|gern\w*|"
    r"bitte|termin\w*|want\w*|need\w*|can|can't|cannot|could\w*|suit\w*|works?|leave|thanks|thank|please|rather|appointment|"
    r"that's all|none|neither|keine[rsn]?)\b"
)


def tells_something(meaning: Meaning) -> bool:
    """Whether a turn tells something beside the question and asks for nothing: it was heard."""
    if "?" in meaning.words:
        return False
    folded = plain(meaning.words)
    if _TELLS.match(folded) is not None:
        return True
    return len(folded.split()) > _FEW and len(_OF_EVERYDAY.findall(folded)) >= _WORDS_OF_EVERYDAY


def refuses(meaning: Meaning) -> bool:
    """Whether the answer to the open question is a no, and not only told with one: 'tut nicht weh'."""
    if meaning.has(Intent.DECLINE):
        return True
    if meaning.yesno != "no":
        return False
    folded = plain(meaning.words)
    return len(folded.split()) < _FEW or _WANTS.search(folded) is not None


def tells_on(meaning: Meaning) -> bool:
    """'It's a blue one', 'he's never there, is he?', where the name was asked for: more of the matter."""
    said = meaning.but(words=_TAG.sub(".", meaning.words))
    if meaning.has(Intent.DECLINE, Intent.GOODBYE) or refuses(said) or len(said.words.split()) < _TELLS_ON:
        return False
    return tells_something(said) or _ASKS_A_FAVOUR.match(plain(said.words)) is not None


TOLD_ON = 4
"""So often what is told on is added before the name is given up."""
_TELLS_ON = 4
_TAG = re.compile(
    r"(?i),? (?:(?:is|isn't|are|aren't|does|doesn't|do|don't|has|hasn't|did|didn't) (?:he|she|it|they|you)|"
    r"oder|gell|ne)\?"
)
_ASKS_A_FAVOUR = re.compile(
    r"(?:and |und |also )?(?:could|can|would) (?:you|somebody|someone) (?:please )?"
    r"(?:have a look|look|check|see)\b|"
    r"(?:und |also )?(?:koennten|koennt|koennen|kannst) (?:sie|ihr|du) (?:mal )?"
    r"(?:nach)?(?:schauen|gucken|sehen)\b"
)
