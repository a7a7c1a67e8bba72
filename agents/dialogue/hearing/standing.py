"""Talk about an appointment that stands already: what is wanted with it, without the verb for it. Pure.

"Ich hab am Freitag Massage und kann da nicht, geht's auch Montag?" names no verb of moving; what shows the
wish is an appointment of one's own, something in its way, and another time. "Wann sind wir dran?" asks for
it. Services count as appointments here (`hearing.changes.as_appointments`).
"""

from __future__ import annotations

import re

from agents.dialogue.lexicon.changes import DROPS, MOVES, WEEKDAY
from agents.dialogue.lexicon.matters import COMES_BY
from agents.dialogue.lexicon.names import PLAIN
from agents.dialogue.lexicon.owned import MIGHT, NOT_OWN, OWN, OWN_CALLED, PRESCRIBED, SURE
from agents.dialogue.lexicon.put_anew import IN_PLACE_OF_A_DAY, REGISTERED
from agents.dialogue.lexicon.standing import (
    ABOUT,
    ALTERED,
    ASKED,
    ASKS_FOR_ANOTHER,
    BOOKS,
    CANNOT,
    CANNOT_AT_ALL,
    CLOCK,
    COUNTED,
    DISTANCE,
    DONE_WITH,
    DROPPED,
    ELSEWHERE,
    GETS_IN_THE_WAY,
    HINDERED,
    MISSED,
    NOT_POSSIBLE,
    OF_A_PERSON,
    ONE_BESIDE,
    OTHER_TIME,
    PUT,
    REPLACED,
    STAYS_PUT,
    WANTED,
    WISHED_FOR,
    WISHES_ITS,
)
from agents.dialogue.meaning import Intent

_A_DAY = re.compile(
    rf"{WEEKDAY.pattern}|\b(?:heute|morgen|uebermorgen|today|tomorrow|(?:\d+|\w+t)e[nr]?|wochen?)\b"
)


_TAKES_IT = re.compile(
    r"\b(?:machen|nehmen|buchen) (?:wir|mir|mer) (?:(?:doch|mal|einfach|lieber|bitte|erst) )*"
    r"(?:\w+ )?termin\b|"
    r"\b(?:nehme? ich|ich nehme?) (?:(?:doch|mal|einfach|lieber|bitte|dann|gern) )*(?:\w+ )?termin\b|"
    r"\b(?:let's|i'll|we'll|i will|we will) (?:do|go (?:for|with)|take|have) (?:\w+ )?termin\b"
)
"""'Dann machen wir die Pflege': what was told about is taken, and is to be booked."""


_WHEN_IN = re.compile(r"\b(?:once|if|while|when) (?:i'm|i am|we're) (?:in|there|over|at yours|with you)$")
"""'Can I pay by card when I'm in?'"""


def read_standing(folded: str, appointments: str) -> Intent | None:
    """MOVE, CANCEL or LOOKUP where an appointment of one's own is spoken about; else None.

    `appointments`: the folded words with every service called 'termin'.
    """
    if "termin" not in folded and _TAKES_IT.search(appointments):
        return None
    folded, appointments = _WHEN_IN.sub(" ", folded), _WHEN_IN.sub(" ", appointments)
    hindered = NOT_POSSIBLE.search(appointments)
    if hindered is not None and "termin" not in folded and not _A_DAY.search(appointments[: hindered.end()]):
        hindered = None  # "die Farbe passt mir nicht" is said of a colour
    if hindered is not None and BOOKS.search(appointments[: hindered.start()]):
        hindered = None  # "mein Rad bräuchte mal wieder die Inspektion, nächste Woche geht nix"
    if hindered is not None and ASKS_FOR_ANOTHER.search(appointments, hindered.end()):
        return Intent.MOVE
    if DROPPED.search(appointments) or _is_done_with(appointments):
        return Intent.CANCEL
    if PUT.search(appointments):
        return Intent.MOVE
    if WISHED_FOR.search(appointments):
        return None
    if (
        hindered is not None
        or ASKED.search(appointments)
        or MISSED.search(appointments)
        or ABOUT.search(folded)
    ):
        return Intent.LOOKUP
    if ABOUT.search(appointments) and not (BOOKS.search(appointments) or COMES_BY.search(appointments)):
        return Intent.LOOKUP  # "wir brauchen einen Termin wegen dem Schaden" asks for a new one
    return _about_own(folded, OWN) or (
        _about_own(appointments, OWN_CALLED) if appointments != folded else None
    )


def _is_done_with(appointments: str) -> bool:
    """'Rex has his booster on Wednesday, we won't be needing that now': told of, and not wished for."""
    done = DONE_WITH.search(appointments)
    if done is None:
        return False
    told = appointments[: done.start()]
    stands = "termin" in told and _A_DAY.search(told) is not None
    return stands and not (BOOKS.search(told) or WANTED.search(told) or PRESCRIBED.search(told))


def one_beside_it(appointments: str) -> bool:
    """'That one stays, but I'd like to book the next one too': it is left alone."""
    return STAYS_PUT.search(appointments) is not None and ONE_BESIDE.search(appointments) is not None


def counted_from_own(folded: str) -> bool:
    """'Geht es zwanzig Minuten später?' as the first words: counted from an appointment that stands."""
    return DISTANCE.search(folded) is not None and CLOCK.search(folded) is None


def owns(appointments: str) -> bool:
    """Whether the turn states that there is an appointment: 'wir haben um neun die Kontrolle'."""
    own = OWN_CALLED.search(appointments)
    if (
        own is None
        or PRESCRIBED.match(appointments, own.end())
        or not _is_sure(own, appointments)
        or BOOKS.search(appointments)
        or WISHED_FOR.search(appointments)
        or MIGHT.search(own.group())
        or _wished_for(own, appointments)
        or ELSEWHERE.search(appointments)
    ):
        return False
    said = own.group()
    said = said.replace("fuer termin", "termin") if REGISTERED.search(said) else said
    return not (NOT_OWN.search(said) or _OVER.search(said) or WANTED.search(appointments))


_OVER = re.compile(r"^(?:\w+ )?(?:hatte|hatten|had)\b.*\b(?:gestern|vorgestern|neulich|yesterday)\b")
"""'Ich hatte gestern die Kündigung im Briefkasten': what has come, and no appointment."""


def _wished_for(own: re.Match[str], appointments: str) -> bool:
    """'Ich möchte meine Steuererklärung besprechen', all of it the name of a service: nothing stands yet."""
    if WISHES_ITS.search(appointments[: own.start()]) is None:
        return False
    return not (MOVES.search(appointments) or DROPS.search(appointments) or ALTERED.search(appointments))


def _about_own(folded: str, mine: re.Pattern[str]) -> Intent | None:
    own = mine.search(folded)
    if (
        own is None
        or PRESCRIBED.match(folded, own.end())
        or NOT_OWN.search(own.group())
        or WANTED.search(own.group())
        or _ONE_FOR_SOMEBODY.search(folded[: own.end()])
        or _NEEDS_ONE.match(folded, own.end())
        or (mine is OWN_CALLED and not _is_sure(own, folded))
        or (WANTED.search(folded) and not HINDERED.search(folded))
    ):
        return None
    rest = folded[: own.start()] + " " + folded[own.end() :]
    if COUNTED.search(rest) or (REPLACED.search(rest) and not MIGHT.search(own.group())):
        return Intent.MOVE
    if ALTERED.search(rest) and not OF_A_PERSON.search(rest):
        return Intent.MOVE
    done = not MIGHT.search(own.group()) and DONE_WITH.search(folded, own.end())
    if done and not BOOKS.search(DONE_WITH.sub(" ", rest)):
        return Intent.CANCEL
    if HINDERED.search(rest) is None and not _in_its_way(own, folded):
        return None
    return Intent.MOVE if OTHER_TIME.search(rest) is not None else Intent.LOOKUP


def _in_its_way(own: re.Match[str], folded: str) -> bool:
    """Whether an appointment on a day is told of, and then what keeps one from it."""
    told = _A_DAY.search(own.group()) is not None or _A_DAY.match(folded, own.end() + 1) is not None
    return told and not MIGHT.search(own.group()) and GETS_IN_THE_WAY.search(folded, own.end()) is not None


_NEEDS_ONE = re.compile(r" (?:braucht|braeuchte?|needs (?:an?|the|its|his|her)|could do with)\b")
"""'Mein Fahrrad bräuchte mal wieder die Inspektion', where the catalogue knows a 'Fahrrad' by itself."""
_ONE_FOR_SOMEBODY = re.compile(r"\b(?:fuer|wegen) (?:mein|unser)\w* \w+ (?:einen|nen|n|ein|an) termin$")
"""'(Ich bräuchte) für meinen Vater einen Termin': a new one, and none of the caller's."""


def _is_sure(own: re.Match[str], folded: str) -> bool:
    """'Ich hab (hinten nen) Platten' is no appointment, though a service is called so; with a time it is."""
    after = _AND_ANOTHER.sub("", folded[own.end() :].lstrip())
    before = " ".join(folded[: own.start()].split()[-4:])
    return SURE.match(after) is not None or SURE.search(f"{before} {own.group()}") is not None


_AND_ANOTHER = re.compile(r"^(?:und|and|plus) (?:\w+ )?termin ")
"""'Ich hab ne Farbe und nen Haarschnitt bei euch': what makes the one sure stands behind the other."""
_OF_OWN = re.compile(r"\b(?:zum|zur|den|die|das|mein\w*|unser\w*|my|our|the) termin\b")


def in_place_of_a_day(folded: str, appointments: str) -> bool:
    """'Can I come on Thursday rather than Friday?', as the first thing said and with no service beside it:
    the day that is given up is that of an appointment of one's own.
    """
    return appointments == folded and IN_PLACE_OF_A_DAY.search(folded) is not None


_ALONE = 10
"""Words of a turn that tells nothing else."""
_A_NAME = 3


def hindered_on_a_day(folded: str, appointments: str) -> Intent | None:
    """'I can't make Thursday, I'm afraid', as the first thing said: an appointment of one's own is meant.

    With a service named beside it ('Haarschnitt, Dienstag schaff ich nicht') a new one is.
    """
    said = CANNOT_AT_ALL.search(folded)
    beside = folded[said.end() :].split() if said is not None else []
    named = len(beside) <= _A_NAME and not any(word in PLAIN for word in beside)
    alone = said is not None and named and len(folded.split()) <= _ALONE
    if not (alone or CANNOT.search(folded)) or (appointments != folded and not _OF_OWN.search(appointments)):
        return None
    return Intent.MOVE if OTHER_TIME.search(CANNOT.sub(" ", folded)) is not None else Intent.LOOKUP
