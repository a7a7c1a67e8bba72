"""What a question speaks of and does not wish for: the Saturday of 'are you open on Saturday?'. Pure.

Called by `routing`, once the question is answered.
"""

from __future__ import annotations

import re
from datetime import timedelta

from agents.dialogue.desk import Desk
from agents.dialogue.hearing.basics import plain
from agents.dialogue.hearing.services import only_one_named
from agents.dialogue.lexicon.house_questions import ARRIVED
from agents.dialogue.lexicon.matters import COMES_BY_CHANCE
from agents.dialogue.lexicon.prices import CHOOSES, DO_BEFORE, LEFT_AND_FETCHED, WANTS_TO_COME
from agents.dialogue.lexicon.standing import COMES_ALREADY, WISHES_ONE
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.state import CallState, Goal

_DAY_BEFORE = re.compile(
    r"(?i)\b(?:vorabend|vortag|(?:abend|tag|nacht) (?:vorher|davor|zuvor)|"
    r"(?:night|evening|day) before|overnight)\b"
)

_WHAT_TO_DO = re.compile(
    r"\b(?:soll|sollte|muss|muesste|darf|brauch\w*) (?:ich|wir|man|er|sie)\b|"
    r"\b(?:should|must|do|may) (?:i|we|he|she)\b"
)
"""'Soll ich da vorher noch was beachten?' looks for no earlier time."""


def without_what_is_asked(meaning: Meaning, state: CallState, desk: Desk) -> Meaning:
    """'Are you open on Saturday, is Lena in?' asks about Saturday, it does not wish for it."""
    if state.goal is Goal.NONE and meaning.when is not None and not meaning.service_id:
        folded = plain(meaning.words)
        if COMES_ALREADY.search(folded) and not WISHES_ONE.search(folded):
            return meaning.but(when=None, intents=meaning.intents - {Intent.BOOK})
    told = meaning.topic is not None and meaning.topic.startswith("knowledge:")
    if told and not meaning.has(Intent.BOOK) and _DAY_BEFORE.search(meaning.words):
        return meaning.but(when=None)  # "can I leave the car the evening before?"
    if _asks_for_a_whole(meaning) and (told or meaning.topic == "price"):
        meaning = meaning.but(when=None)  # "what does the hire cost for the weekend?"
    if meaning.topic == "unknown" and ARRIVED.search(plain(meaning.words)) and not meaning.service_id:
        meaning = meaning.but(when=None)  # "is my bike ready? I dropped it off on Tuesday"
    if meaning.topic == "unknown" and meaning.shift and _WHAT_TO_DO.search(plain(meaning.words)):
        return meaning.but(shift=None)
    if meaning.topic is not None and _only_an_hour_is_taken(meaning) and not meaning.has(Intent.BOOK):
        meaning = meaning.but(when=None)  # "how long does it take? I've to get the kids from school at three"
    if state.goal is Goal.BOOK and meaning.topic and (meaning.topic == "unknown" or told):
        meaning = _without_its_words(meaning, state, desk)
    if meaning.topic == "staff_day":
        return meaning.but(when=None, staff_id=None, staff_words="")
    of_hours = meaning.topic in ("hours", "hours_day") and not meaning.service_id
    if of_hours and COMES_BY_CHANCE.search(plain(meaning.words)):
        meaning = meaning.but(intents=meaning.intents - {Intent.BOOK})
    if meaning.topic == "hours_day":
        wish = meaning.when is not None and meaning.when.windows and meaning.when.windows[0].exact
        return meaning if wish and meaning.service_id else meaning.but(when=None)
    of_one = meaning.topic in ("price", "duration") and not meaning.has(Intent.BOOK)
    aside = of_one and (meaning.when is None or _of_another(meaning, state))
    if aside and not _chosen_before(meaning, state, desk):
        return meaning.but(service_id=None, extra_service_ids=(), service_choices=(), when=None)
    return meaning


_FOR_A_WHOLE = re.compile(
    r"\b(?:fuers?|pro|je|uebers?) (?:(?:das|ein|einen|eine|die|den|n|nen|ne) )?(?:ganze[ns]? )?"
    r"(?:wochenend\w*|tag|woche)\b|"
    r"\b(?:for|per|over) (?:(?:a|the|one) )?(?:whole )?(?:weekend|day|week)\b"
)


def _asks_for_a_whole(meaning: Meaning) -> bool:
    """How long something is hired is no time of an appointment."""
    when = meaning.when
    if when is None or meaning.has(Intent.BOOK) or any(window.exact for window in when.windows):
        return False
    return _FOR_A_WHOLE.search(plain(meaning.words)) is not None


def _of_another(meaning: Meaning, state: CallState) -> bool:
    """'What's an oil change again, my boss says it's due soon', while something else is booked."""
    known, when = state.facts.service_id, meaning.when
    if state.goal is not Goal.BOOK or known is None or meaning.service_id in (None, known) or when is None:
        return False
    return not any(window.exact for window in when.windows) and not when.exclude


def _without_its_words(meaning: Meaning, state: CallState, desk: Desk) -> Meaning:
    """'Muss ich den vorher baden?', 'was ist der Unterschied zur großen?': in the middle of a booking neither
    the service nor the time that only a question speaks of is wished for.
    """
    folded = plain(meaning.words)
    if DO_BEFORE.search(folded) or LEFT_AND_FETCHED.search(folded):
        meaning = meaning.but(when=None)
    known = state.facts.service_id
    if known is None and _COMPARES.search(folded) is None:
        return meaning
    told = [part for part in _SENTENCE.findall(meaning.words) if not part.rstrip().endswith("?")]
    if meaning.service_id in (None, known) or CHOOSES.search(folded):
        return meaning
    if any(only_one_named(part, state, desk) for part in told) and "?" in meaning.words:
        return meaning
    return meaning.but(service_id=None, service_words="", extra_service_ids=(), service_choices=())


_COMPARES = re.compile(r"\b(?:unterschied\w*|difference|different from)\b")


def _only_an_hour_is_taken(meaning: Meaning) -> bool:
    when = meaning.when
    if when is None or when.windows or not when.exclude:
        return False
    return all(item.end is not None and item.end - item.start <= timedelta(hours=1) for item in when.exclude)


def _chosen_before(meaning: Meaning, state: CallState, desk: Desk) -> bool:
    """'So I think a full service is better. What do you charge for this?': chosen, and then asked about."""
    parts = [_before_the_price(_INSTEAD_OF.sub("", part)) for part in _SENTENCE.findall(meaning.words)]
    told = [part for part in parts if not part.rstrip().endswith("?")]
    if meaning.service_id and any(WANTS_TO_COME.search(plain(part)) for part in told):
        return not any(only_one_named(part, state, desk) for part in told)
    of_it = any(only_one_named(part, state, desk) for part in parts if part not in told)
    fits = (meaning.service_id,) if of_it else (meaning.service_id, None)
    return any(
        CHOOSES.search(plain(part)) is not None and only_one_named(part, state, desk) in fits for part in told
    )


def _before_the_price(part: str) -> str:
    """'(Oh,) was nehmt ihr für einen Ölwechsel', heard without its mark: what stands before the question."""
    asked = None if part.rstrip().endswith("?") else _ASKS_PRICE.search(part)
    return part if asked is None else part[: asked.start()]


_ASKS_PRICE = re.compile(
    r"(?i)\b(?:was|wat|wie ?viel) (?:kost\w*|nehm\w*|nimmt|verlang\w*|berechn\w*|würde|wär\w*|is\w*)\b|"
    r"\b(?:what|how much)(?:['’]s| is| do| does| would| will| are)\b"
)
_INSTEAD_OF = re.compile(
    r"(?i)\b(?:instead of|rather than|statt|anstatt|anstelle von) "
    r"(?:(?:the|an?|my|de[rnms]|die|das|eine[nrs]?|meine[nrs]?) )?\w+"
)
_SENTENCE = re.compile(r"[^.!?]+[.!?]*")
