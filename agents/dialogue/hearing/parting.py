"""'No, that's all, see you Tuesday', 'bis Dienstag dann': words of leaving that wish for no time. Pure."""

from __future__ import annotations

import re
from zoneinfo import ZoneInfo

from agents.dialogue.hearing.answers import repeats_the_time
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.state import Ask, CallState

_NUMBER = (
    r"(?:ein|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\w+zehn|\w+zig|"
    r"\d{1,2}(?:[:.]\d{2})?)"
)
_TIME = (
    r"(?:dann|bald|später|nachher|gleich|denne|heute|morgen|übermorgen|früh|\w*vormittag|\w*mittag|"
    r"\w*abend|\w+tag|mittwoch|(?:über)?nächste[nrs]?|nächstes|kommende[nrs]?|mal|woche|monat|jahr|"
    r"also|den|der|die|zum|am|um|so|gegen|halb|viertel|dreiviertel|vor|nach|uhr|\w+ten|\w+ter|"
    r"januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|ja|denn|ne)"
)
_ENDS = r"(?=\s*(?:$|[,.!;–-]|\b(?:und|danke|tschüss?i?|tschö|ciao|servus|and|thanks|thank|bye|cheers)\b))"
_BEGINS = (
    r"(?:(?<=[,.!;:–-])|^|(?<=\bund)|(?<=\band)|(?<=\bso)|(?<=\bdann)|(?<=\bthen)|(?<=\bja)|"
    r"(?<=\bdanke)|(?<=\bthanks)|(?<=\bwars)|(?<=\bwar's)|(?<=\bwar es)|"
    r"(?<=\bnein)|(?<=\bnee)|(?<=\bno)|(?<=\bsuper)|(?<=\bgut)|(?<=\bokay)|"
    r"(?<=\bok)|(?<=\bprima)|(?<=\bgreat)|(?<=\bperfect)|(?<=\blovely)|(?<=\ball)|(?<=\balles)|"
    r"(?<=\bright)|(?<=\bwell)|(?<=\bcheers)|(?<=\bwiedersehen)|(?<=\btschüss)|(?<=\bbye))\s*"
)
_FAREWELL = re.compile(
    rf"(?i){_BEGINS}(?:"
    rf"(?:na )?(?:dann )?bis (?:(?:{_TIME}|{_NUMBER})(?: |(?=[,.!;–-]|$)))+{_ENDS}|"
    r"(?:na )?(?:dann )?(?:wir sehen uns|sehen wir uns|man sieht sich|wir hören uns|wir sprechen uns)"
    r"\b(?! (?:\w+ )?(?:nicht|leider))[^,.;!?]*|"
    r"(?:(?:i'll|i will|we'll|we will|i|we) )?(?:just )?(?:see|catch|talk to|speak to|talk|speak) "
    r"(?:(?:you|yous|ya|ye|yis|youse) )?(?:(?:guys|all|lot|both|again|then|back) )*"
    r"(?:later|soon|then|there|again|tomorrow|today|tonight|on|at|next|this|in|around|the|half|quarter|"
    r"\w+day|\w+th|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|\d+)\b[^,.;!?]*|"
    r"(?:till|until|'til|til) (?:(?:then|on|next|at|half|quarter|past|to|the|in|this|"
    r"tomorrow|today|tonight|later|morning|afternoon|evening|week|\w+day|\w+th|\w+teen|one|two|three|four|"
    rf"five|six|seven|eight|nine|ten|eleven|twelve|noon|\d+)(?: |(?=[,.!;–-]|$)))+{_ENDS}"
    r")"
)
"""A clause in which nothing is said but when one meets again."""
_JUST_LATER = re.compile(
    r"(?i)(?:(?:no|nope|nah|naw|no that's it|all good|that's (?:it|all|me)|nee|nein|nö|cheers|thanks?|ta)"
    r"(?: (?:thanks?|thank you|cheers|mate|man|danke))*[,.! ]*)?"
    r"(?:(?:laters?|later on|till later|in a bit)(?: (?:mate|man|dude|love|guys|all|then))?|bis denne|"
    r"(?:dann )?(?:ich |wir |i'll |i will |we'll )?(?:meld\w*|ruf\w*|call|ring|phone)"
    r"(?: (?:mich|uns|you|sie|euch|dann|ich|wir|einfach|later|back|again|später|noch ?mals?|wieder|an|bei|"
    r"ihnen|dir))+)[.! ]*"
)
"""'Nope, later': nothing else is wished for, where that was asked."""
_ENDS_LATER = re.compile(
    r"(?i)(?<=\w)[.,!;]+\s*(?:laters?|till later|'til later|in a bit|bis denne)"
    r"(?: (?:mate|man|dude|love|guys|all|then))?[.! ]*$"
)
"""'Nah, I'm good. Later!'"""
_ASKS = re.compile(r"(?i)\b(?:about|instead|if|whether|wegen|ob)\b")
_LATER = re.compile(r"(?i)\b(?:later|earlier|sooner|after|before|später|früher|eher|danach|davor)\b")
_LEAVING = frozenset({Intent.GOODBYE, Intent.THANKS, Intent.GREETING, Intent.DECLINE, Intent.REPEAT})
_NOTHING_OPEN = (Ask.MORE, Ask.INTENT, Ask.OWN_WHAT, Ask.NOTHING)


def without_parting(meaning: Meaning, state: CallState, zone: ZoneInfo) -> Meaning:
    """The turn without the time at which one meets again, and as a goodbye, where it is one.

    In answer to a read-back only the 'later' is taken away: a day that is named there may be another one.
    """
    if state.turns <= 1 or meaning.intents - _LEAVING:
        return meaning
    if not (meaning.when or meaning.shift or state.ask in _NOTHING_OPEN) or "?" in meaning.words:
        return meaning
    if state.ask is Ask.MORE and _only_rules_out(meaning):
        return meaning.but(when=None, spans=(), yesno="no", intents=meaning.intents | {Intent.GOODBYE})
    rest = _FAREWELL.sub(" ", meaning.words)
    if state.ask is Ask.MORE:
        rest = "" if _JUST_LATER.fullmatch(meaning.words) else _ENDS_LATER.sub(" ", rest)
    if rest == meaning.words or _ASKS.search(meaning.words):
        return meaning
    if meaning.shift and _LATER.search(rest) is None:
        meaning = meaning.but(shift=None)
    if state.ask is Ask.READBACK and _till_then(meaning, rest, state, zone):
        meaning = meaning.but(when=None)
    if state.ask not in _NOTHING_OPEN or meaning.service_id or meaning.attendee_relation or meaning.shift:
        return meaning
    said = meaning.when.said if meaning.when is not None else ()
    if any(re.search(rf"(?i)\b{re.escape(span)}", rest) for span in (*said, *meaning.spans)):
        return meaning
    return meaning.but(when=None, spans=(), intents=meaning.intents | {Intent.GOODBYE})


def _only_rules_out(meaning: Meaning) -> bool:
    """'Not today, thanks', 'heute nicht mehr': a no to whatever else there might be, no wish."""
    when = meaning.when
    if when is None or when.windows or not when.exclude or meaning.but(when=None).facts:
        return False
    return len(meaning.words.split()) <= _FEW_WORDS


_FEW_WORDS = 7


_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_TAGE = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")


def _till_then(meaning: Meaning, rest: str, state: CallState, zone: ZoneInfo) -> bool:
    """'Ja, richtig, bis Dienstag', where Tuesday is what was read back: no other time is asked for.

    Any other word for a day than that weekday's name leaves the turn as it is.
    """
    if state.chosen is None or meaning.yesno != "yes" or meaning.when is None:
        return False
    if any(re.search(rf"(?i)\b{re.escape(span)}", rest) for span in meaning.when.said):
        return False
    day = state.chosen.start.astimezone(zone).weekday()
    said = " ".join(meaning.when.said).lower()
    named = [name for names in (_DAYS, _TAGE) for name in names if name in said]
    return set(named) <= {_DAYS[day], _TAGE[day]} if named else repeats_the_time(meaning, state)
