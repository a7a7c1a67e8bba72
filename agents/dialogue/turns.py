"""What one caller turn means in the current state: intents and facts with the caller's own words.

Pure, < 5 ms.

`understand_turn` reads a whole turn (the embedded engine and the confirm rule use it); `resolve_when`,
`resolve_name` and the other `resolve_*` turn a slice of words, as a tool receives it, into a value. No
model ever computes a value.
"""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from zoneinfo import ZoneInfo

from agents.dialogue.desk import Desk
from agents.dialogue.hearing.added_things import one_more_thing, two_at_their_hours
from agents.dialogue.hearing.answers import denies_in_passing, read_yesno, repeats_the_time
from agents.dialogue.hearing.basics import NAME_ASKS, clean, plain
from agents.dialogue.hearing.beside_a_yes import without_remarks
from agents.dialogue.hearing.cancelling import as_cancellation
from agents.dialogue.hearing.changes import (
    as_appointments,
    service_meant,
    split_days,
    staff_meant,
)
from agents.dialogue.hearing.choices import read_choice
from agents.dialogue.hearing.closing import as_closing
from agents.dialogue.hearing.compared import with_compared
from agents.dialogue.hearing.greetings import greeted_in_full
from agents.dialogue.hearing.in_dialect import in_everyday_words
from agents.dialogue.hearing.intents import read_intents
from agents.dialogue.hearing.languages import (
    beside_this_language,
    beside_who_speaks,
    other_language,
    without_request,
)
from agents.dialogue.hearing.message_offered import as_message_answer
from agents.dialogue.hearing.names_swapped import with_names_swapped
from agents.dialogue.hearing.names_told import name_alone
from agents.dialogue.hearing.not_for_them import without_others
from agents.dialogue.hearing.others_visits import without_others_visits
from agents.dialogue.hearing.own import about_own, states_one_alone
from agents.dialogue.hearing.own_picked import without_what_stays
from agents.dialogue.hearing.parting import without_parting
from agents.dialogue.hearing.past_visits import without_past_visits
from agents.dialogue.hearing.people import read_person
from agents.dialogue.hearing.persons_wanted import asks_when_there, asks_whether_in, wants_a_person
from agents.dialogue.hearing.reached import asks_whether_right
from agents.dialogue.hearing.recording_consent import keeps_it_running, takes_consent_back
from agents.dialogue.hearing.service_wish import read_service
from agents.dialogue.hearing.services import only_one_named
from agents.dialogue.hearing.staff import read_staff
from agents.dialogue.hearing.taken_back import taken_back
from agents.dialogue.hearing.tales import tells_what_happened
from agents.dialogue.hearing.third_parties import asks_after_somebody
from agents.dialogue.hearing.tidying import tidy
from agents.dialogue.hearing.times import time_spans
from agents.dialogue.hearing.to_others import without_words_to_others
from agents.dialogue.hearing.together import for_many, one_visit, talks_it_over
from agents.dialogue.hearing.told import told
from agents.dialogue.hearing.told_clauses import without_told_hours
from agents.dialogue.hearing.topics import read_topics
from agents.dialogue.hearing.two_for_one import two_for_one
from agents.dialogue.hearing.two_persons import each_its_own, for_oneself
from agents.dialogue.hearing.two_wishes import after_cancelling, cancel_and_book, swaps_services
from agents.dialogue.hearing.whom_for import troubled
from agents.dialogue.hearing.wishes import read_wish
from agents.dialogue.lexicon import Lexicon, found, lexicon
from agents.dialogue.lexicon.changes import ONE_MORE
from agents.dialogue.lexicon.house_questions import NEEDS_ONE, ONLY_TO_KNOW
from agents.dialogue.lexicon.openings import COMES_TO_TALK
from agents.dialogue.lexicon.refusing import TALKED_OVER
from agents.dialogue.lexicon.waiting import ON_THE_LIST, TAKES_ONE
from agents.dialogue.lexicon.whom_for import AILING
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.state import RECORDED, Ask, CallState, Goal
from agents.language import name_remarks
from agents.language.text import spelled_out


def understand_turn(text: str, state: CallState, desk: Desk) -> Meaning:
    """Read a whole caller turn in the light of what was asked. Total: never raises on any text.

    Within one turn several parts ask for the same reading; the latest few are remembered.
    """
    for known_text, known_state, known_desk, meaning in _RECENT:
        if known_state is state and known_desk is desk and known_text == text:
            return meaning
    meaning = _understand(text, state, desk)
    _RECENT.append((text, state, desk, meaning))
    return meaning


_RECENT: deque[tuple[str, CallState, Desk, Meaning]] = deque(maxlen=8)
_LEAST_OF_A_QUESTION = 2
_ASKED_FOR_IT = (*RECORDED, "refused", "withdrawn")
"""Where a recording was asked about: who speaks of one means that of this call."""


def _understand(text: str, state: CallState, desk: Desk) -> Meaning:
    words = split_days(clean(text))
    words = greeted_in_full(words, state)
    words = spelled_out(words) if state.language == "en" else in_everyday_words(words)
    folded = plain(words)
    lex = lexicon(state.language)
    if not folded:
        return Meaning(words=words)
    beside = beside_who_speaks(words, folded)
    if beside is not None and (keys := told(words, desk).keys):
        return _asks_who_speaks(words, beside, keys, state, desk)
    switched = other_language(folded, state)
    if switched and name_alone(words, state, desk) != words:
        switched = None  # "Marco Rossi, that's red in Italian"
    if switched in ("de", "en"):
        inner = _understand(without_request(text), replace(state, language=switched), desk)
        return inner.but(words=words, intents=inner.intents | {Intent.LANGUAGE}, language=switched)
    beside = asks_whether_right(words, state, desk)
    if beside is not None:
        inner = _understand(beside, state, desk)
        more = _answered(inner)
        intents = (inner.intents | {Intent.QUESTION}) - {Intent.WRONG_NUMBER}
        return inner.but(words=words, intents=intents, topic="reached", more_topics=more)
    beside = beside_this_language(words, folded, state)
    if beside is not None:
        return _asks_for_this_language(words, beside, state, desk)
    if state.ask is Ask.CANCEL_CONFIRM and "?" in words:
        asked = without_what_stays(words, state, desk)  # "would Saturday be possible? Tuesday stays"
        if asked != words and len(asked.split()) > _LEAST_OF_A_QUESTION:
            return _understand(asked, state, desk)
    to_us = without_words_to_others(words, state)
    if to_us != words:
        return replace(_understand(to_us, state, desk), words=words)
    own_part = without_past_visits(without_others_visits(words, state, desk), state, desk)
    own_part = without_remarks(without_told_hours(own_part, state), state)
    own_part = name_alone(own_part, state, desk)
    if own_part != words:
        return replace(_understand(own_part, state, desk), words=words)
    appointments = as_appointments(words, state, desk)
    intents, detail = read_intents(folded, appointments, lex, state)
    if switched:
        intents.add(Intent.LANGUAGE)
    if state.consent in _ASKED_FOR_IT and takes_consent_back(words):
        intents -= {Intent.CANCEL, Intent.ROBOT, Intent.PRIVACY_INFO, Intent.DECLINE}
        intents.add(Intent.CONSENT_WITHDRAWN)
    elif Intent.CONSENT_WITHDRAWN in intents and keeps_it_running(words):
        intents.discard(Intent.CONSENT_WITHDRAWN)
    if COMES_TO_TALK.search(folded) and Intent.HUMAN in intents:
        intents.discard(Intent.HUMAN)
        intents.add(Intent.BOOK)
    if "?" in words and NEEDS_ONE.match(folded):
        intents.discard(Intent.BOOK)
    if asks_whether_in(folded, state, desk):
        intents.discard(Intent.HUMAN)
    elif wants_a_person(folded, desk):
        intents.add(Intent.HUMAN)
    when_there = asks_when_there(folded, state, desk)
    if when_there:
        intents.add(Intent.ASAP)
    if not intents & {Intent.CANCEL, Intent.EMERGENCY, Intent.PRIVACY} and swaps_services(words, state, desk):
        intents -= {Intent.MOVE, Intent.BOOK, Intent.LOOKUP}
        intents.add(Intent.MESSAGE)
    intents -= taken_back(words, intents, lex, desk)
    if asks_after_somebody(words, state, desk):
        intents.add(Intent.THIRD_PARTY)
    meaning = Meaning(words=words, detail=detail, language=switched)
    if intents & {Intent.EMERGENCY} and state.ask is not Ask.MESSAGE_TEXT:
        return meaning.but(intents=frozenset({Intent.EMERGENCY}))
    theirs = without_others(words)
    if state.ask in NAME_ASKS:
        theirs = name_remarks.without_remarks(theirs)
    meaning = read_person(theirs, plain(theirs), lex, state, desk, meaning)
    meaning = with_names_swapped(words, meaning, state)
    if state.goal is Goal.BOOK and "?" not in words and (meaning.attendee or meaning.attendee_relation):
        intents.discard(Intent.THIRD_PARTY)  # "für meine Mutter, am Freitag, da hat sie frei"
    if Intent.LATER in intents:
        theirs = TALKED_OVER.sub(" ", theirs)
    meaning = read_service(theirs, plain(theirs), lex, state, desk, meaning, intents)
    told_of = meaning.only_told or (meaning.service_id is not None and AILING.search(folded) is not None)
    told_of = told_of and meaning.attendee_relation is None and not state.facts.attendee_relation
    if told_of and (sufferer := troubled(folded, lex, state)):
        meaning = meaning.but(attendee_relation=lex.relations[sufferer])
    service_id = meaning.service_id or state.facts.service_id
    if for_many(service_id, desk) and meaning.attendee is None:
        meaning = meaning.but(attendee_relation=None)
    of_two_known = state.ask is Ask.READBACK and (state.facts.next_words or state.bookings_made)
    if Intent.GROUP in intents and (of_two_known or one_visit(words, service_id, desk)):
        intents.discard(Intent.GROUP)
    if Intent.HUMAN in intents and talks_it_over(folded, service_id, desk):
        intents.discard(Intent.HUMAN)
        intents.add(Intent.BOOK)
    about_own(words, appointments, intents, state, desk)
    if intents & {Intent.MOVE, Intent.CANCEL} or state.ask is Ask.WHICH_OWN:
        service_id = service_meant(words, state, desk)
        if service_id is None and meaning.service_id is None and Intent.CANCEL in intents:
            service_id = only_one_named(words, state, desk)  # "die Farbe muss weg"
        if service_id is not None:
            said = meaning.service_words or words
            meaning = meaning.but(service_id=service_id, service_words=said, extra_service_ids=())
    meaning = read_staff(words, state, desk, meaning)
    if Intent.MOVE in intents and (staff_id := staff_meant(words, desk)) is not None:
        meaning = meaning.but(staff_id=staff_id, staff_any=False)
    meaning = read_wish(words, folded, lex, state, desk, meaning, intents)
    happened = state.goal is Goal.NONE and tells_what_happened(folded, intents)
    if (meaning.only_told or happened) and "?" not in words and not _exact(meaning):
        meaning = meaning.but(when=None)  # "this morning my tyre went flat" tells when it happened
    if state.ask is Ask.OWN_WHAT and Intent.BOOK in intents and ONE_MORE.search(folded):
        meaning = meaning.but(when=None)  # "den zweiten" is no date here
    if not intents & {Intent.REPEAT, Intent.LATER} and not _only_waits(folded, intents):
        # "I must ask my brother first" picks nothing
        meaning = read_choice(folded, lex, state, desk, meaning)
    meaning = meaning.but(yesno=read_yesno(words, folded, state, desk, meaning, intents))
    if meaning.when is not None:
        said = meaning.when.said or time_spans(words, state, desk)
        meaning = meaning.but(spans=(*meaning.spans, *said))
    topics = () if when_there else read_topics(folded, lex, desk, meaning, intents, state)
    if topics and not (meaning.line and topics == ("unknown",)):
        intents.add(Intent.QUESTION)
        if ONLY_TO_KNOW.search(folded):
            intents.discard(Intent.DECLINE)
        meaning = meaning.but(topic=topics[0], more_topics=topics[1:], question_words=words)
        if denies_in_passing(folded, state, meaning):
            meaning = meaning.but(yesno=None)
        if topics == ("cancellation",) and state.goal is Goal.NONE:
            meaning = meaning.but(when=None, service_id=None, staff_id=None)  # of the one they have
    if Intent.ADVICE in intents and not _asks_advice(words, lex, desk):
        intents.discard(Intent.ADVICE)
    meaning = with_compared(words, folded, meaning, intents, state, desk)
    if states_one_alone(words, appointments, intents, meaning, state, desk):
        intents.add(Intent.LOOKUP)
    tidy(intents, meaning, folded, state)
    meaning = without_parting(meaning.but(intents=frozenset(intents)), state, ZoneInfo(desk.zone))
    meaning = as_message_answer(as_cancellation(as_closing(meaning, state), state), state)
    anew = after_cancelling(words, intents, lex, state, desk)
    if anew is not None:
        inner = _understand(anew, state, desk)
        return inner.but(words=words, intents=(inner.intents - {Intent.MOVE}) | {Intent.BOOK})
    both = cancel_and_book(words, intents, lex, state, desk)
    if both is not None:
        return _one_first(meaning, *both, state, desk)
    pair = each_its_own(words, meaning, state, desk)
    if pair is not None:
        return _first_of_two(meaning, *pair, state, desk)
    added = two_at_their_hours(words, meaning, state, desk) or one_more_thing(words, meaning, state, desk)
    if added is not None:
        return added
    same = two_for_one(words, meaning, lex, state, desk)
    return meaning if same is None else _same_for_two(meaning, *same, state, desk)


def _answered(meaning: Meaning) -> tuple[str, ...]:
    """What else a turn asks that has an answer."""
    return tuple(item for item in (meaning.topic, *meaning.more_topics) if item and item != "unknown")


def _asks_advice(words: str, lex: Lexicon, desk: Desk) -> bool:
    """Whether advice is asked for; 'does the health insurance pay?' is none where the owner tells it."""
    answered = told(words, desk)
    return not answered.keys or found(lex.intents[Intent.ADVICE], plain(answered.rest)) is not None


def _asks_for_this_language(words: str, rest: str, state: CallState, desk: Desk) -> Meaning:
    """'Is English all right? We came here in January only': a yes, and what the rest of it wishes."""
    inner = _understand(rest, state, desk)
    if state.goal is Goal.NONE and not inner.service_id and Intent.BOOK not in inner.intents:
        inner = inner.but(when=None)
    more = _answered(inner)
    intents = inner.intents | {Intent.QUESTION}
    return inner.but(words=words, intents=intents, topic="spoken", more_topics=more)


def _asks_who_speaks(words: str, rest: str, keys: tuple[str, ...], state: CallState, desk: Desk) -> Meaning:
    """'Yes, Monday. And does anyone there speak Spanish?': what the rest wishes, and what the owner tells."""
    inner = _understand(rest, state, desk)
    more = _answered(inner)
    topics = (*(f"knowledge:{key}" for key in keys), *more)
    return inner.but(
        words=words,
        intents=inner.intents | {Intent.QUESTION},
        topic=topics[0],
        more_topics=topics[1:],
        question_words=words,
    )


def _exact(meaning: Meaning) -> bool:
    return meaning.when is not None and any(window.exact for window in meaning.when.windows)


def _first_of_two(meaning: Meaning, own: str, other: str, state: CallState, desk: Desk) -> Meaning:
    """The turn as far as it is about the first of two appointments, each for somebody else."""
    first = _understand(own, state, desk)
    alone = for_oneself(own)
    return replace(
        _only_first(meaning, first, other),
        intents=first.intents - {Intent.SEVERAL, Intent.GROUP},
        attendee=None if alone else first.attendee,
        attendee_relation=None if alone else first.attendee_relation,
    )


def _same_for_two(
    meaning: Meaning, own: str, other: str, of_them: bool, state: CallState, desk: Desk
) -> Meaning:
    """The turn as far as it is about the first of two who want the same; the other's words are kept."""
    first = _understand(own, state, desk)
    theirs = bool(first.attendee or first.attendee_relation or state.facts.attendee_relation)
    known = first.service_id or state.facts.service_id or first.service_choices or first.has(Intent.BOOK)
    if not known or theirs is not of_them or first.has(Intent.CANCEL, Intent.MOVE, Intent.LOOKUP):
        return meaning
    intents = (first.intents - {Intent.SEVERAL, Intent.GROUP}) | {Intent.BOOK}
    who = first if first.name or meaning.name == first.attendee else meaning
    return first.but(
        words=meaning.words, intents=intents, next_words=other, name=who.name, name_words=who.name_words
    )


def _only_waits(folded: str, intents: set[Intent]) -> bool:
    """'Nur der Freitag, bitte auf die Warteliste': no offer is picked, though one is on a Friday."""
    waits = Intent.WAITLIST in intents and ON_THE_LIST.search(folded) is not None
    return waits and TAKES_ONE.search(folded) is None


def _one_first(meaning: Meaning, own: str, new: str, state: CallState, desk: Desk) -> Meaning:
    """The turn as far as it cancels; who speaks may be said anywhere in it."""
    first = _understand(own, state, desk)
    return replace(_only_first(meaning, first, new), old=first.old) if first.has(Intent.CANCEL) else meaning


def _only_first(meaning: Meaning, first: Meaning, rest: str) -> Meaning:
    """The turn as far as `first` tells what is wished; the words of the other wish are kept."""
    return replace(
        meaning,
        intents=first.intents,
        service_id=first.service_id,
        service_words=first.service_words,
        extra_service_ids=(),
        staff_id=first.staff_id,
        staff_words=first.staff_words,
        when=first.when,
        next_words=rest,
    )


def says_yes(text: str, state: CallState, desk: Desk) -> bool:
    """The deterministic rule for a confirmation.

    A clear yes, and nothing in the turn that changes what was read back.
    """
    meaning = understand_turn(text, state, desk)
    if meaning.yesno != "yes":
        return False
    changes = bool(
        meaning.shift
        or meaning.choice
        or (meaning.service_id and meaning.service_id != state.facts.service_id)
        or (meaning.staff_id and state.chosen is not None and meaning.staff_id != state.chosen.staff_id)
        or (meaning.name and meaning.name != state.facts.name)
        or (meaning.phone and meaning.phone != state.phone)
        or (meaning.email and meaning.email != state.facts.email)
        or (meaning.attendee and meaning.attendee != state.facts.attendee)
        or (meaning.attendee_relation and meaning.attendee_relation != state.facts.attendee_relation)
        or meaning.phone_bad
        or meaning.line == "other"
    )
    if meaning.when is not None and (meaning.when.windows or meaning.when.exclude):
        changes = changes or not repeats_the_time(meaning, state)
    return not changes
