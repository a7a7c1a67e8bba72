"""What a caller tells before they come to the point: the days in it are no wish. Pure."""

from __future__ import annotations

import re

from agents.dialogue.hearing.basics import plain
from agents.dialogue.lexicon.refusing import NO_APPOINTMENT
from agents.dialogue.meaning import Intent, Meaning

_TALE, _LONG_TALE = 10, 16
"""Words from which on a turn without any wish tells something, without and with a clock time in it."""
_WISH = re.compile(
    r"\b(?:haett\w*|moecht\w*|brauch\w*|braeucht\w*|woll\w*|wuerd\w*|koennt\w*|kann|koennen|ginge|gehts?|geht|gern\w*|frei|platz|"
    r"termin\w*|lieber|passt|passen|muesst\w*|bitte|will|wuensch\w*|want\w*|need\w*|"
    r"(?:i|we)'d|(?:would|you|i|we) like|"
    r"like to|love|could|can|would|may|might|free|"
    r"available|slot|come|chance|hoping|hope|after|looking|fancy|wonder\w*|please|appointment|suits?|prefer\w*|best|"
    r"thinking|say|book\w*|get in|see)\b"
)
_THAT_WAS = re.compile(
    r"(?:(?:ja|und|also|na|yes|well|and|so) )*(?:"
    r"(?:das|es|it|that) (?:war|ist|was|happened) (?:\w+ ){0,2}?"
    r"(?:heute|gestern|vorgestern|vorhin|letzte[nrs]?|this|yesterday|last|earlier)"
    r"(?: \w+){0,2}(?: passiert| gewesen)?|"
    r"(?:heute|gestern|vorgestern|vorhin|letzte[nrs]?|this|yesterday|last)(?: \w+){0,2} (?:war|ist|was) "
    r"(?:das|es|it|that)(?: passiert| gewesen)?)"
)
_AGAIN_AND_AGAIN = re.compile(
    r"\b(?:he|she|it|they|it's|that's|there's|i|er|sie|es|ich|das|der|die) (?:[\w']+ ){1,5}?"
    r"(?:every|each|jede[nrsm]?) (?:single |blessed |einzelne[nrsm]? )?"
    r"(?:morning|evening|night|day|time|week|\w+day|morgen|abend|nacht|tag|woche|\w+tag|mal)\b"
)
"""'It's tears every evening', 'das quietscht jeden Morgen': what happens again and again is no wish."""
_BESIDE = frozenset({Intent.GREETING, Intent.THANKS, Intent.WAIT, Intent.DECLINE})


def tells_when_it_was(meaning: Meaning) -> bool:
    """'Heute Morgen war das', of what happened: a wish for no time."""
    return meaning.when is not None and _THAT_WAS.fullmatch(plain(meaning.words)) is not None


_HAPPENED = re.compile(
    r"\b(?:ist|sind|hat|haben|hab|habe|wurde\w*) (?:\w+ ){0,8}?(?:\w*ge(?!nug|rn|nau|ht|rade|ld|gen|"
    r"meinsam)\w{2,}(?:t|en)|\w+(?:laufen|brochen|platzt|fallen|standen)|passiert|"
    r"explodiert|verloren|verreckt|kaputt)\b"
)


def tells_what_happened(folded: str, intents: set[Intent]) -> bool:
    """'Bei uns ist am Wochenende die Spülmaschine ausgelaufen': the day it happened is no wish."""
    if intents - _BESIDE or _MAY_ASK.search(folded) is not None:
        return False
    return _HAPPENED.search(folded) is not None and _WISH.search(folded) is None


_MAY_ASK = re.compile(
    r"\b(?:(?:haben|habt|seid|sind) (?:sie|ihr)|wann|wie|wo|was|ob|geoeffnet|geschlossen|gebucht|"
    r"eingetragen)\b"
)


def tells_a_day(meaning: Meaning) -> bool:
    """'They've pulled my flight, I'm not getting back till Monday': a day told, with no wish beside it."""
    when = meaning.when
    if when is None or meaning.intents - _BESIDE or "?" in meaning.words:
        return False
    if NO_APPOINTMENT.search(plain(meaning.words)):
        return True  # "I don't need an appointment, I've got a class in two minutes"
    if _AGAIN_AND_AGAIN.search(plain(meaning.words)) and _WISH.search(plain(meaning.words)) is None:
        return True
    if meaning.service_id or meaning.staff_id or meaning.staff_any or meaning.unknown_service:
        return False
    least = _LONG_TALE if any(window.exact for window in when.windows) else _TALE
    if len(meaning.words.split()) < least:
        return False
    return _WISH.search(plain(meaning.words)) is None
