"""The text of a message that is said in the same breath as the wish to leave one. Pure.

Used by `message_flow` only.
"""

from __future__ import annotations

import re

from agents.dialogue.hearing.basics import plain
from agents.dialogue.lexicon.announced_messages import GREETS, SOMETHING, WHO_THEY_ARE, WHOSE
from agents.dialogue.lexicon.refusing import NO_APPOINTMENT
from agents.dialogue.meaning import Meaning

_THAT = re.compile(
    r"(?i)\b(?:ausrichten(?: lassen)?|sagen(?: lassen)?|bestellen|weitergeben|mitteilen|"
    r"bescheid geben|wissen lassen|"
    r"tell(?:ing)?(?: \w+){1,4}?|know|pass (?:it )?on(?: to (?:\w+ ){0,2}?\w+)?|"
    r"nachricht(?: (?:auf|hinterlassen|aufnehmen|notieren|aufschreiben))?|"
    r"(?:notieren|schreiben)(?: sie)?(?: auf)?(?: bitte)?|aufschreiben|"
    r"(?:write|put|note) (?:it |that |this )?down|message(?: (?:for|to) (?:\w+ ){0,2}?\w+)?)"
    r"[,:]?\s+(?:(?:dass|das|that)\s+|(?=(?:ich|wir|mein\w*|unser\w*|i|i'm|i'll|we|my|our)\s))(?P<text>\S.{7,})"
)
_WISH = re.compile(
    r"(?i)\b(?:messages?|pass (?:\w+ ){0,2}on|(?:tell|telling) (?:him|her|them|\w+)|"
    r"let(?:ting)? (?:him|her|them|\w+)(?: \w+)? know|nachricht|ausrichten|ausrichte|weitergeben|mitteilen|"
    r"hinterlassen|bestellen|sagen|bescheid|notiz|notieren|aufschreiben)\b"
)
"""Words of the wish to leave a message: what is dictated stands beside them."""
_TOLD = re.compile(
    r"(?i)\b(?:(?:tell|telling|let|letting) (?:(?:mrs|mr|ms|miss|dr|frau|herrn?)\.? )?"
    r"(?:him|her|them|the \w+|[\w'-]+)(?: know)?|"
    r"(?:sagen sie|sag|richten sie) (?:(?:der|dem|frau|herrn?) )*[\w'-]+(?: (?:bitte|einfach|nur|aus))*|"
    r"message (?:for|to) (?:[\w'-]+ ){0,3}?[\w'-]+\s*[:–-])(?: please)?[,:]?\s+"
    r"(?P<text>\w.*)"
)
_SMALL_TALK = re.compile(
    r"(?i)^(?:(?:oh|ah|um|er|hi|hello|hey|hiya|good|morning|afternoon|evening|day|there|guten|tag|morgen|abend|hallo|"
    r"danke|vielen|dank|thanks|thank|you|very|much|please|bitte|bye|cheers|yes|no|ok|okay|ja)\W*)+$"
)
_INTRODUCTION = re.compile(
    r"(?i)\b(?:this is|my name|name's|i'm|i am|it's|here|speaking|hier|heiße|mein name|ich bin)\b"
)


def sentences(words: str) -> list[str]:
    """The sentences of a turn."""
    return [item.strip() for item in _SENTENCE_END.split(words) if item.strip()]


_SENTENCE_END = re.compile(r"(?<=[.?!])(?<!\b(?:Mr|Dr|Ms)\.)(?<!\bMrs\.)\s+")
"""After a mark that ends a sentence: in 'Tell Mrs. Weber' is none."""


def only_asks(words: str) -> bool:
    """Whether the turn names the wish to leave a message, so that the message is what stands beside it."""
    return _WISH.search(words) is not None


def dictated(meaning: Meaning) -> str:
    """The message in the caller's words, where it is said in the same breath as the wish; else empty.

    Whom it is for stands in the wish, hence the whole turn is kept but for greetings and the caller's name.
    """
    parts = [item for item in sentences(meaning.words) if not _beside(item, meaning)]
    asking = [item for item in parts if only_asks(item) or "?" in item]
    told = any(_tells(item) or _told_before(item, meaning) for item in parts)
    rest = " ".join(item for item in parts if item not in asking and not NO_APPOINTMENT.search(plain(item)))
    return " ".join(parts) if told or len(rest.split()) >= _ENOUGH else ""


def told_later(meaning: Meaning) -> str:
    """'Would you tell them that …', said where the name was asked for: (more of) the message; else empty."""
    words = meaning.words.strip()
    return words if meaning.name is None and any(map(_tells, sentences(words))) else ""


def announced_before(text: str) -> bool:
    """'Und zwar dass noch ein Klavier dazukommt': what was announced with the message before."""
    return _AS_ANNOUNCED.match(text) is not None


_AS_ANNOUNCED = re.compile(
    r"(?i)^(?:(?:ja|also|genau|well|yes)\W+)*(?:und zwar|nämlich|dass|namely|it's that|just that)\b"
)
_ENOUGH = 4


def _tells(sentence: str) -> bool:
    """Whether the wish and what is to be told stand in one sentence."""
    match = _THAT.search(sentence) or _TOLD.search(sentence)
    if match is None or SOMETHING.match(match.group("text") or ""):
        return False
    return len((match.group("text") or "").split()) >= 2


_WISH_LAST = re.compile(
    r"(?i)^(?P<text>.+)[,;–-]\s+(?:and |und |also |so )?"
    r"(?P<wish>(?:could|can|would|please|bitte|könn|würd|sag)[^,;]{0,60})$"
)
_A_TALE = 6
"""Words before the wish that say something, beside a greeting and the name."""


def _told_before(sentence: str, meaning: Meaning) -> bool:
    """'… I'll be ten minutes late, could you tell her?': what is to be told stands before the wish."""
    match = _WISH_LAST.match(sentence)
    if match is None or not only_asks(match.group("wish")) or only_asks(match.group("text")):
        return False
    names = (meaning.name or "").split()
    text = GREETS.sub("", match.group("text"))
    who = WHOSE.sub("", text).split()
    if len(who) <= 3 and all(word[:1].isupper() and word.isalpha() and len(word) > 1 for word in who):
        return False  # "Nora Beck von der Firma Lohse, könnten Sie ihr was ausrichten?"
    said = [word for word in text.split() if word.strip(",.") not in names]
    return len(said) >= _A_TALE


def _beside(sentence: str, meaning: Meaning) -> bool:
    """A greeting, thanks, or nothing but who is calling."""
    if _SMALL_TALK.match(sentence):
        return True
    parts = [part.strip() for part in sentence.split(",") if part.strip()]
    return any(_names_the_caller(part, meaning) for part in parts) and all(
        _SMALL_TALK.match(part) or _names_the_caller(part, meaning) or WHO_THEY_ARE.match(part)
        for part in parts
    )


def _names_the_caller(clause: str, meaning: Meaning) -> bool:
    """'It's Marcus Bell with the grey Passat': a name, with the words for it and what tells whose it is."""
    names = (meaning.name or "").split()
    if not any(part in clause for part in names):
        return False
    told = WHOSE.sub("", GREETS.sub("", clause).strip(" ,.!?"))
    short = len(told.split()) <= 3 + len(names)
    return short and (_INTRODUCTION.search(told) is not None or len(told.split()) <= 3)
