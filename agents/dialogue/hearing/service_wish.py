"""Which service a turn wishes for, and a thing that is not on offer. Pure."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from agents import language as pack
from agents.dialogue.desk import Desk
from agents.dialogue.hearing.basics import NAME_ASKS, plain
from agents.dialogue.hearing.days_named import names_a_day
from agents.dialogue.hearing.services import resolve_service, service_hits
from agents.dialogue.hearing.services_apart import begun_by, by_own_words
from agents.dialogue.hearing.services_denied import denied_kind
from agents.dialogue.hearing.services_extras import with_its_extra
from agents.dialogue.hearing.services_for_persons import for_other_persons, for_whom
from agents.dialogue.hearing.services_in_words import in_its_words
from agents.dialogue.hearing.services_said import is_named, is_work, said_service, told_service
from agents.dialogue.hearing.times_read import understood_times
from agents.dialogue.lexicon import Lexicon, lexicon
from agents.dialogue.lexicon.matters import of_the_house
from agents.dialogue.lexicon.openings import OF_PAST_WORK, OPENS
from agents.dialogue.lexicon.prices import CHOOSES
from agents.dialogue.lexicon.refusing import NO_APPOINTMENT
from agents.dialogue.lexicon.words import word_set
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.state import Ask, CallState, Goal

_SAME = re.compile(
    r"\b(?:das gleiche|dasselbe|das selbe|das nochmal|nochmal (?:das|so was|so einen)|noch so einen?n?|"
    r"noch (?:so )?einen (?:\w+ )?(?:termin|zweiten|weiteren|machen|buchen|ausmachen|dazu|hinterher)|"
    r"noch einen (?:zweiten|weiteren)|gleichen termin|selben termin|folgetermin\w*|"
    r"den naechsten(?! \w*(?:tag|mittwoch|sonnabend|woche)\b)|"
    r"the same|another one|same again|one more|a second one|follow ?up|"
    r"the next (?:one|session|appointment|slot))\b"
)


def read_service(
    words: str,
    folded: str,
    lex: Lexicon,
    state: CallState,
    desk: Desk,
    meaning: Meaning,
    intents: set[Intent],
) -> Meaning:
    """The service named in the turn, or the thing asked for that is not on offer."""
    if meaning.name and state.ask is Ask.SERVICE and is_work(meaning.name_words, desk):
        meaning = meaning.but(name=None, name_words="")
    if (
        (state.ask in (*NAME_ASKS, Ask.ATTENDEE) or (state.ask is Ask.READBACK and state.facts.name))
        and (meaning.name or meaning.attendee)
        and len(folded.split()) <= 3
    ):
        return meaning
    if meaning.name_words and len(words) == len(meaning.name_words):
        named = set(plain(meaning.name or "").split()) if state.ask in NAME_ASKS else set[str]()
        text = " ".join(word for word in words.split() if plain(word) not in named)
    else:
        text = words.replace(meaning.name_words, " ") if meaning.name_words else words
    if meaning.name and state.ask in NAME_ASKS:
        text = _NAME_TAKEN_BACK.sub(" ", text)
    kinds = denied_kind(text, state, desk) if state.goal in (Goal.NONE, Goal.BOOK) else ()
    if kinds and resolve_service(text, state, desk)[0] in (None, state.facts.service_id):
        one = kinds[0] if len(kinds) == 1 else None
        return meaning.but(service_id=one, service_choices=() if one else kinds, service_words=text)
    choices: tuple[str, ...] = ()
    if _is_open(folded, words, state, intents):
        asked = state.ask is Ask.SERVICE or bool(state.facts.service_choices)
        said = said_service(text, meaning.attendee_relation, state, desk, asked=asked)
        if said.unknown and state.ask is Ask.SERVICE:
            return meaning.but(unknown_service=said.unknown)
        service_id, extra, choices = said.id, said.extra, said.choices
    else:
        service_id, extra = resolve_service(text, state, desk)
        if _tells_a_trouble(folded, state, intents) and not is_named(service_id, text, state, desk):
            told = told_service(text, meaning.attendee_relation, desk)
            if told.id or told.choices:
                return meaning.but(
                    service_id=told.id, service_choices=told.choices, service_words=text, only_told=True
                )
        if service_id is None and state.facts.service_choices and state.facts.service_id is None:
            apart = by_own_words(folded.split(), state.facts.service_choices, desk)
            service_id = apart[0] if len(apart) == 1 else None
        if service_id is None and _thinks_again(folded, state):
            told = told_service(text, meaning.attendee_relation, desk)
            service_id = told.id or begun_by(folded, desk)
        if service_id is not None:
            service_id = for_whom(service_id, text, meaning.attendee_relation, desk)
    told_before = by_own_words(plain(state.message_after).split(), choices, desk) if choices else ()
    if len(told_before) == 1:
        service_id, choices = told_before[0], ()  # "(about the piano.) Just the trial lesson then"
    if choices:
        return meaning.but(service_choices=choices, service_words=text)
    if service_id is None and _before_any_wish(state):
        service_id = in_its_words(text, desk) or _whose_thing(folded, desk)
    if service_id is None and state.goal is Goal.NONE:
        service_id = for_other_persons(state.facts.service_id, folded, desk)
        if service_id is not None:
            return meaning.but(service_id=service_id, service_words=text)
    again = state.ask is Ask.MORE and meaning.attendee_relation is None and _SAME.search(folded)
    if service_id is None and again and state.last_own:
        return meaning.but(service_id=state.last_own.service_id, service_words=text)
    known = state.facts.service_id if state.goal is Goal.BOOK else None
    changes = service_id is not None and known not in (None, service_id)
    if changes and _OF_BEFORE.search(folded) and not CHOOSES.search(folded):
        return meaning  # "she's never been to a groomer before"
    if service_id is not None:
        service_id = with_its_extra(service_id, text, desk)
        spans = tuple(hit.span.text for hit in service_hits(text, state, desk)[:1])
        return replace(
            meaning, service_id=service_id, extra_service_ids=extra, service_words=text, spans=spans
        )
    if state.facts.service_id is not None or state.goal in (Goal.MOVE, Goal.CANCEL, Goal.LOOKUP):
        return meaning
    if state.ask not in (Ask.SERVICE, Ask.INTENT, Ask.NOTHING, Ask.MORE):
        return meaning
    asked = state.ask is Ask.SERVICE
    if not asked and Intent.BOOK not in intents and not _WISHES.search(folded):
        return meaning
    # the same words in which the wish for a time is looked for later on: they are read once
    told = text.replace(meaning.attendee_words, " ") if meaning.attendee_words else text
    for span in understood_times(told, state, desk).spans:
        folded = folded.replace(plain(span.text), " ")
    folded = " ".join(NO_APPOINTMENT.sub(" ", folded).split())
    frames = lex.service_frames if asked else lex.service_frames[:3]
    if not asked and Intent.BOOK not in intents and not _WISHES.search(folded):
        return meaning
    for frame in frames:
        match = _frame(frame).search(folded)
        if match is None or _ASKS_IF_NEEDED.search(folded[: match.start() + len("need")]):
            continue
        thing = _thing(match.group(1), words, lex, desk)
        if thing:
            return meaning.but(unknown_service=thing)
    return meaning


_NEEDS_DOING = re.compile(
    r"\b(?:(?:muss|muesst\w*|soll|sollt\w*) (?:\w+ ){0,5}?(?:werden|gemacht|repariert|geaendert)|"
    r"zu (?:weit|eng|gross|klein|lang|kurz)|kaputt|gerissen|problem\w* mit|"
    r"needs? (?:\w+ ){0,4}?(?:doing|done|fixing|looking|\w+ed\b|to be)|"
    r"too (?:big|loose|tight|small|long|short|wide)|broken|torn|problem\w* with)\b"
)
"""What ails a thing, or has to be done to it."""


_OF_BEFORE = re.compile(
    r"\b(?:never (?:been|had|done|seen)|used to|"
    r"(?:haven't|hasn't|has not|have not) (?:ever )?(?:been|had|done)|"
    r"noch nie|nie (?:zuvor|vorher)|frueher (?:immer|mal))\b"
)
"""What was or was not done before, told while something else is being booked."""


def _whose_thing(folded: str, desk: Desk) -> str | None:
    """'Problem mit einem Kleid, das ist mir zu weit': the only service whose name names the thing."""
    if _NEEDS_DOING.search(folded) is None:
        return None
    named = by_own_words(folded.split(), tuple(service.id for service in desk.services), desk)
    return named[0] if len(named) == 1 else None


_ASKS_IF_NEEDED = re.compile(
    r"\b(?:do|does|will|would|should) (?:i|we|they|s?he|it) (?:also |even |then )?(?:need|want)$"
)
"""'Do I need (a letter from the doctor)?': asked, and not wished for."""


@lru_cache(maxsize=64)
def _frame(pattern: str) -> re.Pattern[str]:
    """A frame of the lexicon, whose first group is the thing that is wished for."""
    return re.compile(pattern)


_BESIDE_A_WISH = frozenset(
    (Intent.BOOK, Intent.GREETING, Intent.THANKS, Intent.ASAP, Intent.ANY_TIME, Intent.QUESTION, Intent.WAIT)
)


_WISHES = re.compile(
    r"\b(?:haette|moechte|brauche|will|would like|want|need|machen sie|bieten sie|habt ihr|"
    r"macht ihr|haben sie|do you (?:do|offer))\b"
)
_WISHES_LOOSELY = re.compile(
    rf"{_WISHES.pattern}|\b(?:braeucht\w*|brauch|braucht|wollt\w*|wuerd\w*|moecht\w*|haett\w*|muss|muesst\w*|"
    r"i'd (?:like|love)|wouldn't mind|needs|termin|appointment|bitte|please|geht|ginge|"
    r"just (?:the|an?)|nur (?:die|das|den|eine?n?)|"
    r"(?:can|could) (?:i|we|you|some\w*|any\w*)|kann (?:ich|man|(?:\w+ ){0,3}?(?:jemand|einer|wer))|"
    r"koenn\w* (?:sie|wir|ich|ihr|man|du)|koennt\w*|"
    r"kost\w*|preis\w*|teuer|dauert?|wie lange?|how (?:much|long)|costs?|prices?|charges?|takes?)\b"
)


def _is_open(folded: str, words: str, state: CallState, intents: set[Intent]) -> bool:
    """Whether everyday words may tell which service is wished for: none is known, and one is wished for."""
    if state.facts.service_id is not None or state.goal in (Goal.MOVE, Goal.CANCEL, Goal.LOOKUP):
        return False
    return state.ask is Ask.SERVICE or (
        state.ask in (Ask.INTENT, Ask.NOTHING, Ask.MORE, Ask.MESSAGE_OFFER)
        and intents <= _BESIDE_A_WISH
        and (
            Intent.BOOK in intents
            or _WISHES_LOOSELY.search(folded) is not None
            or (state.turns <= 1 and (_asks(folded, words) or OPENS.search(folded) is not None))
        )
    )


def _before_any_wish(state: CallState) -> bool:
    begins = state.goal is Goal.NONE and state.ask in (Ask.INTENT, Ask.NOTHING)
    return begins and state.facts.service_id is None


def _thinks_again(folded: str, state: CallState) -> bool:
    """'Aber erst mal nur zum Schnuppern', 'dann nur den Reifen': something else than what is known."""
    looking = state.goal in (Goal.NONE, Goal.BOOK) and state.ask in (Ask.WHEN, Ask.OFFER, Ask.SERVICE)
    return looking and state.facts.service_id is not None and _ONLY_THAT.search(folded) is not None


_ONLY_THAT = re.compile(
    r"\b(?:erst ?mal (?:nur|bloss)|(?:dann|doch|lieber|vielleicht) (?:doch |erst ?mal )?(?:nur|bloss)|"
    r"(?:nur|bloss) (?:so |mal )?(?:zum|zur)|"
    r"(?:reicht|genuegt|tut's) (?:mir |uns |ja |auch |wohl |doch )*(?:die|der|das|eine?)|"
    r"(?:the|a) \w+ (?:one )?(?:will do|is enough|would do|should do)|"
    r"(?:then|maybe|actually) (?:just|only) (?:the|a)|(?:just|only) (?:the|a) (?:\w+ )?first)\b"
)


def _tells_a_trouble(folded: str, state: CallState, intents: set[Intent]) -> bool:
    """Whether a turn before any wish may tell of a trouble that calls for a service."""
    if not _before_any_wish(state) or not intents <= _BESIDE_A_WISH:
        return False
    return OF_PAST_WORK.search(folded) is None and _WANTS_ADVICE.search(folded) is None


def _asks(folded: str, words: str) -> bool:
    """'My tyre is flat, tomorrow at ten?'; but 'soll ich da Wärme drauftun?' wants advice."""
    return "?" in words and _WANTS_ADVICE.search(folded) is None


_WANTS_ADVICE = re.compile(
    r"\b(?:soll\w*|darf|muss|muesst\w*) (?:ich|wir|man|er|sie|es)\b|"
    r"\b(?:should|shall|must|may|do|does) (?:i|we|he|she|it)\b|"
    r"\bist (?:das|es) (?:\w+ )?(?:schlimm|gefaehrlich|normal)\b|"
    r"\bis (?:it|that|this) (?:\w+ )?(?:bad|dangerous|normal|serious)\b"
)


_NAME_TAKEN_BACK = re.compile(
    r"(?i)^\s*(?:[\w'’\-]+[\s,.]+){1,4}?(?=(?:ach )?(?:nein|nee|ne|quatsch|falsch|entschuldigung|sorry|"
    r"moment|no|wait|i mean|ich meine)\b)"
)
"""'Schneider, nein, ich heiß ja jetzt Vogel': a name that no longer holds, and no service."""


_HYPHENED = re.compile(r"[\w\-]+")


def _thing(tail: str, words: str, lex: Lexicon, desk: Desk) -> str:
    """The noun that was asked for, in the caller's spelling.

    Empty if the tail is only about times or people.
    """
    for token in tail.split()[:4]:
        if token in lex.stop_words or token in lex.relations or len(token) < 4 or token.isdigit():
            continue
        if "'" in token:
            return ""  # "(for my husband,) he's useless at ringing people": the next clause
        original = next((item for item in _HYPHENED.findall(words) if pack.fold(item) == token), token)
        if any(token in plain(member.name) for member in desk.staff):
            return ""
        if lex.stop_words is lexicon("de").stop_words and not original[:1].isupper():
            continue
        if names_a_day(token) or token in TIME_WORDS or of_the_house(token):
            return ""
        return original
    return ""


TIME_WORDS = word_set(
    """
    termin termine appointment uhr telefonnummer nummer number montag dienstag mittwoch donnerstag
    freitag samstag sonntag monday tuesday wednesday thursday friday saturday sunday tomorrow today
    salon laden praxis buero studio geschaeft institut friseur haare
    angebot angebote leistung leistungen sortiment programm services treatments offer
    platz plaetze plaetzen plaetzchen luecke luecken terminluecke slot slots stunde stunden stuendchen
    zeitfenster fenster zeitraum moeglichkeit moeglichkeiten kapazitaet kapazitaeten freiraum
    spot spots space spaces place places gap gaps opening openings availability capacity window
    """
)
