"""When the caller wants to come: the time wish of a whole turn, "later", "earlier", a bare hour. Pure."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from agents import language as pack
from agents.dialogue.desk import Desk
from agents.dialogue.hearing.basics import NAME_ASKS, PHONE_ASKS, plain
from agents.dialogue.hearing.changes import read_change, time_dropped
from agents.dialogue.hearing.dangers import HISTORY
from agents.dialogue.hearing.days_named import names_a_day
from agents.dialogue.hearing.echoes import without_echo, without_place
from agents.dialogue.hearing.in_its_week import with_later_on
from agents.dialogue.hearing.line_told import booking_told
from agents.dialogue.hearing.near_days import near_day
from agents.dialogue.hearing.numbers_of_things import without_number
from agents.dialogue.hearing.only_hours import only_an_hour
from agents.dialogue.hearing.times import holds, resolve_when, within
from agents.dialogue.hearing.times_read import understood_times
from agents.dialogue.lexicon import Lexicon, found
from agents.dialogue.lexicon.asides import (
    CONCLUDES,
    COUNTED_BEINGS,
    DATED,
    DONE_LATER,
    IN_ITS_PLACE,
    QUESTION_FIRST,
)
from agents.dialogue.lexicon.changes import BESIDE_ONE
from agents.dialogue.lexicon.names import GREETS, SECOND_NAMES
from agents.dialogue.lexicon.refusing import NOTHING_YET
from agents.dialogue.meaning import Intent, Meaning, When
from agents.dialogue.state import Ask, CallState, Goal


def read_wish(
    words: str,
    folded: str,
    lex: Lexicon,
    state: CallState,
    desk: Desk,
    meaning: Meaning,
    intents: set[Intent],
) -> Meaning:
    """The time wish of a turn, or the direction ("later") it asks to look in."""
    if state.ask in PHONE_ASKS and meaning.phone and not _OF_A_TIME.search(folded):
        return meaning
    if state.ask in PHONE_ASKS and (meaning.phone or meaning.phone_bad):
        return meaning
    text, folded = _LETTERS.sub(" ", words), " ".join(_LETTERS.sub(" ", folded).split())
    text, folded = (
        DONE_LATER.sub(" ", QUESTION_FIRST.sub(" ", NOTHING_YET.sub(" ", said))) for said in (text, folded)
    )
    text = DATED.sub(r"\1", text)
    text, folded = COUNTED_BEINGS.sub(" ", text), COUNTED_BEINGS.sub(" ", folded)
    for known in (meaning.phone_words, meaning.email_words):
        if known and known != words:
            text = text.replace(known, " ")
    if state.bookings_made and state.goal is Goal.BOOK:
        text = _SECOND.sub(" ", text)
    if meaning.name_words and meaning.name_words != words:
        text = text.replace(meaning.name_words, " ")
        text = _without_surname(text, meaning.name or "")
    elif meaning.name and state.ask in NAME_ASKS and len(folded.split()) <= 4:
        return meaning
    if state.ask in NAME_ASKS and state.chosen is not None and _BARE_PLACE.fullmatch(folded):
        return meaning
    if meaning.attendee_words and meaning.attendee_words != words:
        text = text.replace(meaning.attendee_words, " ")
    if meaning.phone and meaning.phone_words == words:
        text = _LONG_NUMBER.sub(" ", text)
        text = _THE_NUMBER.split(text)[0]
        if not text.strip():
            return meaning
    for span in meaning.spans:
        text = without_number(text, span).replace(span, ", ", 1)
    text = with_later_on(without_place(without_echo(text, state, desk), state))
    if _changes(intents, state):
        told = state.target.start if state.target else booking_told(text, state, desk)
        change = read_change(text, state, desk, told)
        if change.new is None and change.old is None and state.ask is Ask.MOVE_WHEN:
            hour = _bare_hour(plain(text))  # "could it be eleven instead"
            change = read_change(_at(hour, state), state, desk, told) if hour else change
        return meaning.but(when=change.new, old=change.old)
    if Intent.WAITLIST in intents and state.goal is Goal.NONE:
        change = read_change(
            text, state, desk
        )  # "am elften hab ich einen, aber am Samstag auf die Warteliste"
        if change.old is not None and change.new is not None:
            return meaning.but(when=change.new)
    if state.ask is Ask.WHICH_OWN and state.goal is Goal.MOVE:
        change = read_change(text, state, desk)  # "den vom Dienstag auf Freitag": which one, and where to
        if change.old is not None and change.old.windows and change.new is not None and change.new.windows:
            return meaning.but(when=change.new, old=change.old)
    if Intent.CANCEL in intents and (dropped := time_dropped(text, state, desk)) is not None:
        return meaning.but(when=dropped)
    if Intent.CANCEL in intents and state.goal is Goal.NONE:
        told = resolve_when(text, state, desk)  # "I won't be coming on Friday": the day that stands
        if told is not None and not told.windows and len(told.exclude) == 1:
            return meaning.but(when=replace(told, windows=told.exclude, exclude=()))
    when = _wished(text, state, desk) or _after_history(text, folded, state, desk)
    when = when or resolve_when(text, state, desk)
    if when is None or when.ambiguous or when.problem == "mismatch":
        when = _last_said(text, state, desk) or when
    elif not any(window.exact for window in when.windows):
        last = _last_said(text, state, desk)
        when = last if last is not None and len(last.windows) == 1 and last.windows[0].exact else when
    elif len(when.windows) > 1 and IN_ITS_PLACE.search(_SENTENCE_END.split(text)[-1]):
        when = _last_said(text, state, desk) or when
    elif len(when.windows) > 1 and CONCLUDES.search(folded):
        when = _concluded(when, ZoneInfo(desk.zone))
    if state.ask in BARE_CLOCK_ASKS and (right := _HOUR_PUT_RIGHT.search(folded)) and not names_a_day(folded):
        when = resolve_when(_at(right["hour"], state), state, desk) or when
    if when is not None and state.chosen is not None:
        when = near_day(when, text, state.chosen.start, state.now, desk)
    elif when is not None and (offered := _offered_on(when, state, desk, meaning)) is not None:
        when = near_day(when, text, offered, state.now, desk)
    changing = state.ask is Ask.MORE and state.last_own is not None and _INSTEAD.search(folded) is not None
    asked_name = state.ask is Ask.NAME and state.chosen is not None
    instead = asked_name and (_ALSO.search(folded) is not None or only_an_hour(folded))
    only_refused = when is not None and not when.windows and bool(when.exclude)  # "five, not four"
    if (when is None or only_refused) and (state.ask in BARE_CLOCK_ASKS or changing or instead):
        when = _bare_clock(plain(text), state, desk) or when
    shift = _shift(folded, lex) if state.offers or state.chosen is not None or state.shown else None
    if state.ask is Ask.MORE and state.last_own is not None and _MORE_THEN.search(folded):
        shift = shift or "more_then"  # "have you anything else that day?", of the one looked up
    if shift and (when is None or _only_relative(when, folded)):
        return meaning.but(shift=shift)
    if when is not None and when.problem == "past" and _only_tells(intents, state, meaning):
        return meaning  # "gestern hab ich im Fernsehen gesehen"
    if when is not None and (when.windows or when.exclude or when.problem):
        if state.ask is Ask.OFFER and (Intent.ASAP in intents) and not when.windows:
            return meaning
        return meaning.but(when=when)
    return meaning


def _offered_on(when: When, state: CallState, desk: Desk, meaning: Meaning) -> datetime | None:
    """The day among the offers that a weekday is said of: next week was asked for, or this week is full, and
    'Mittwoch um neun' is the Wednesday offered.
    """
    elsewhere = meaning.staff_id not in (None, state.facts.staff_id)
    if state.ask is not Ask.OFFER or len(when.windows) != 1 or elsewhere:
        return None
    zone = ZoneInfo(desk.zone)
    said = when.windows[0].start.astimezone(zone)
    same = [offer.start for offer in state.offers if offer.start.astimezone(zone).weekday() == said.weekday()]
    if not same or len({start.astimezone(zone).date() for start in same}) > 1:
        return None
    asked = state.facts.windows
    full = not any(holds(window, offer.start) for window in asked for offer in state.offers)
    wished = any(within(window, when.windows[0]) for window in asked)
    offered = any(holds(window, same[0]) for window in asked)
    return same[0] if (offered and not wished) or (full and wished) else None


def _only_tells(intents: set[Intent], state: CallState, meaning: Meaning) -> bool:
    """Whether nothing is asked for yet: a day that is over only belongs to a tale."""
    return state.goal is Goal.NONE and meaning.service_id is None and Intent.BOOK not in intents


_SECOND = re.compile(
    r"(?i)(?<!tag, )(?<!tag )(?<!woch, )(?<!woch )\b(?:den|der|die|das|the) (?:zweiten?|second)\b"
    r"(?: (?:termin|one|appointment))?"
    r"(?! (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|of))"
)
"""'Jetzt den zweiten, wieder bei Jana': the second appointment of the call, and no date."""


def _without_surname(text: str, name: str) -> str:
    """'Freitag, guten Morgen, … Birgit Freitag': the surname alone, said at the beginning, is no day."""
    surname = plain(name).split()[-1:]
    if not surname or surname[0] not in SECOND_NAMES:
        return text
    pieces = _AT_MARKS.split(text)
    for place in range(0, min(len(pieces), _FIRST_CLAUSES), 2):
        said = set(plain(pieces[place]).split())
        if said - GREETS - {"hier", "here"} == set(surname):
            return "".join((*pieces[:place], *pieces[place + 2 :]))
    return text


_AT_MARKS = re.compile(r"([,.;!]\s+)")
_FIRST_CLAUSES = 5
"""The first three clauses of a turn, with the marks between them."""


def _changes(intents: set[Intent], state: CallState) -> bool:
    """Whether the turn asks for another time of an appointment that stands, and none is on the table yet."""
    if state.ask is Ask.WHICH_OWN:
        return False
    if state.goal is Goal.MOVE:
        return state.target is None or not (state.chosen or state.offers or state.facts.windows)
    return Intent.MOVE in intents and state.goal is not Goal.BOOK


_OF_A_TIME = re.compile(r"\b(?:uhr|morgen|tag|o'clock|tomorrow|\w+day|\w+tag)\b")
_LONG_NUMBER = re.compile(r"\+?\d[\d\s/()\-.]{5,}")
_THE_NUMBER = re.compile(
    r"(?i)\b(?:meine |die )?(?:telefon|handy|mobil|ruf)?nummer\b|\bmy (?:phone |mobile )?number\b"
)
_LETTERS = re.compile(
    r"(?i)\b(?:mit|with|ohne|without) (?:zwei|zwo|drei|einem|nem|ein|two|one|an?|double|doppel) "
    r"[a-zäöüß]{1,2}s?\b"
)
"""'Schmitt mit zwei t' speaks of letters, not of two o'clock."""


_BARE_PLACE = re.compile(
    r"(?:(?:ja|dann|also|bitte|gern|den|der|das|the|yes|please|one|nehme ich) )*"
    r"(?:erste[nrs]?|zweite[nrs]?|dritte[nrs]?|first|second|third)(?: (?:one|bitte|please|dann|termin))*"
)
"""'Den ersten bitte', said once more when the time is settled already."""


_CLAUSE_END = re.compile(r"[,;.]")
_SENTENCE_END = re.compile(r"[.!?]\s+")


def _after_history(text: str, folded: str, state: CallState, desk: Desk) -> When | None:
    """'I broke my arm in autumn, Friday at nine please': the last clause with a clock time is the wish."""
    if HISTORY.search(folded) is None:
        return None
    for clause in reversed(_CLAUSE_END.split(text)):
        when = resolve_when(clause, state, desk)
        if when is not None and len(when.windows) == 1 and when.windows[0].exact:
            if names_a_day(pack.fold(clause)):
                return when
            whole = resolve_when(text, state, desk)  # "Dienstag nach der Arbeit, um fünf"
            settled = whole is not None and len(whole.windows) == 1 and whole.windows[0].exact
            return whole if settled else when
    return None


def _last_said(text: str, state: CallState, desk: Desk) -> When | None:
    """'Ach ja, Karfreitag. Dann Dienstag, den dreißigsten, um zehn': a whole last sentence is the wish."""
    *before, last = _SENTENCE_END.split(text.strip())
    if not before or not names_a_day(pack.fold(last)):
        return None
    when = resolve_when(last, state, desk)
    whole = when is not None and when.windows and not when.ambiguous and when.problem is None
    return when if whole else None


def _concluded(when: When, zone: ZoneInfo) -> When:
    """Of several hours of one day the last, which the turn comes to."""
    same_day = len({window.start.astimezone(zone).date() for window in when.windows}) == 1
    if not same_day or not all(window.exact for window in when.windows):
        return when
    return replace(when, windows=when.windows[-1:])


def _shift(folded: str, lex: Lexicon) -> str | None:
    """The direction a turn asks to look in, relative to what was offered or chosen."""
    if _MORE_THEN.search(folded):
        return "more_then"
    if found(lex.other_day, folded):
        return "other_day"
    if found(lex.later, folded) and not found(lex.ordinals[-1], folded):
        return "later"
    if found(lex.earlier, folded) and not found(lex.ordinals[-2], folded):
        return "earlier"
    if found(lex.other, folded) and not found(lex.none_of_them, folded):
        return "other"
    return None


_MORE_THEN = re.compile(
    r"\b(?:was|welche|wann) (?:\w+ ){1,4}?(?:da|dann|an dem tag|da bei \w+) (?:noch|sonst)\b"
    r"(?! (?:mal|einmal)\b)|"
    r"\b(?:noch|sonst) (?:was|etwas|andere \w+) (?:\w+ ){0,2}(?:da|an dem tag)\b|"
    r"\b(?:what|anything) else (?:\w+ ){0,4}(?:that|then|the same) (?:day|afternoon|morning|evening)\b|"
    r"\bwhat else (?:have|do) you (?:got|have) (?:then|there)\b"
)
"""'Was hätten Sie denn da noch?': more of the same day, not of any other."""


def _only_relative(when: When, folded: str) -> bool:
    """'Lieber später' says no time of its own; 'eine Stunde später' and 'am Freitag später' do."""
    if any(window.exact for window in when.windows):
        return False
    if when.exclude or names_a_day(folded) or (_HOURS.search(folded) and len(folded.split()) > 3):
        return False
    return all(window.grain == "range" for window in when.windows)


_WISH = re.compile(
    r"(?i)\b(?:ginge|geht|gehts|hätte|hätten|haben sie|möchte|könnte|bräuchte|brauche|würde|wollte|"
    r"lieber|could|would|can i|i'd like|do you have)\b"
)


_POINTS_BACK = re.compile(
    r"(?i)\b(?:an (?:dem|diesem|jenem)(?: selben| gleichen)? tag|am (?:selben|gleichen) tag|den tag|"
    r"(?:on |for )?(?:that|the same|the very same) (?:very |same )?day|da dann|for that)\b"
)


def _wished(text: str, state: CallState, desk: Desk) -> When | None:
    """In a long story only the wish counts: the words from its last cue on, if they name a clock time."""
    if len(text.split()) < 16:
        return None
    cues = list(_WISH.finditer(text))
    if not cues or cues[-1].start() == 0:
        return None
    wish = text[cues[-1].start() :]
    if not names_a_day(pack.fold(wish)) or _POINTS_BACK.search(wish):
        return None  # "an dem Tag" is the day that is told before it
    told = understood_times(text, state, desk).spans
    if not told or told[0].start >= cues[-1].start():
        return None  # no time is told before it: the whole says the same
    when = resolve_when(wish, state, desk)
    return when if when is not None and len(when.windows) == 1 and when.windows[0].exact else None


_ALSO = re.compile(
    r"\b(?:geht|ginge|gehts|waere|haetten|haben sie|lieber|doch|auch|could|would|rather|instead)\b"
)
_INSTEAD = re.compile(r"\b(?:lieber|stattdessen|draus|instead|make (?:it|that))\b")
BARE_CLOCK_ASKS = (Ask.WHEN, Ask.MOVE_WHEN, Ask.OFFER, Ask.READBACK, Ask.WHICH_WHEN)


_MINUTES = (
    r"(?:oh five|(?:twenty|thirty|forty|fifty)(?: five)?|ten|fifteen|fuenfzehn|zehn|"
    r"(?:fuenfund)?(?:zwanzig|dreissig|vierzig|fuenfzig)|null fuenf|\d\d)"
)
_HOURS = re.compile(
    r"\b(?:(?:halb|half) )?(?:eins(?! a\b)|ein(?= uhr)|zwei|zwo|drei|vier|fuenf|sechs|sieben|acht|neun|"
    r"zehn|elf|zwoelf|(?<!\bthat )(?<!\bthis )(?<!\bwhich )(?<!\ban )(?<!\bany )(?<!\bno )"
    rf"(?<!st )(?<!nd )(?<!rd )(?<!er )(?<!e )(?<!quick )one(?=$| (?:{BESIDE_ONE}|{_MINUTES})\b)|"
    r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b"
    rf"(?: {_MINUTES}\b)?"
)


_HOUR_PUT_RIGHT = re.compile(
    r"\b(?:no|wait|actually|sorry|i mean|nein|nee|quatsch|ach|moment|doch|lieber)"
    rf"(?: (?:no|wait|sorry|i mean|actually|make it|doch|lieber|besser|at|um))* (?P<hour>{_HOURS.pattern})"
    r"(?: (?:uhr|please|bitte|then|dann))*$"
)
"""'Five thirty, no wait, five': the hour said last."""
_PRONOUN = re.compile(
    r"\b(?:the|an?|that|this|my|your|our|another|which|any) (?!half\b|quarter\b)(?:\w+ )?one\b"
    rf"(?! (?:o'clock|am|pm|{_MINUTES}))|"
    r"\b(?<!at )(?<!past )(?<!to )one for (?:me|myself|him|her|us|them|my|our)\b|"
    r"\b(?<!at )(?<!past )(?<!to )(?<!before )(?<!after )one "
    r"(?=(?:a bit |bit |any |even )?(?:later|earlier|sooner|which|with)\b)"
)
"""'That's the very one', 'a good one': no hour."""


_NOT_THEN = re.compile(
    r"\b(?<!why )(?<!geht )(?<!ginge )(?<!warum )(?<!wieso )"
    rf"(?:not|nicht|statt|instead of|rather than|(?:can't|cannot|couldn't|won't) (?:do|make|manage)) "
    rf"(?:at |um |on |half |halb )?(?:{_HOURS.pattern})|"
    rf"(?:{_HOURS.pattern})(?: uhr| o'clock)? (?:(?:geht|passt|klappt|ist|is|kann|schaff\w*) (?:\w+ ){{0,2}}?"
    r"(?:(?:nicht|not)(?! (?:schlecht|verkehrt|uebel|bad))|(?<!nicht )(?<!not )"
    r"(?:schlecht|no good|bad|zu (?:frueh|spaet|knapp)|too (?:early|late|soon)))|"
    r"(?:doesn't|isn't|won't|does not) (?:\w+ )?(?:work|do|suit|good))\b"
)
"""'It has to be five, not four': the hour that is not meant."""


def _bare_clock(folded: str, state: CallState, desk: Desk) -> When | None:
    """'The time, eleven': an hour alone, where the question was about a time; the last one said counts."""
    hour = _bare_hour(folded)
    return resolve_when(_at(hour, state), state, desk) if hour else None


def _at(hour: str, state: CallState) -> str:
    return ("at " if state.language == "en" else "um ") + hour


def _bare_hour(folded: str) -> str | None:
    meant = _NOT_THEN.sub(" ", _PRONOUN.sub(" ", _HOW_MANY.sub(" ", _HOW_OLD.sub(" ", folded))))
    cued = _CUED_HOUR.findall(meant) or _ASKED_HOUR.findall(meant)
    hours = [cued[-1]] if cued else [item for item in _HOURS.findall(meant) if item]
    if not hours or (len(meant.split()) > 8 and not cued):
        return None
    return hours[-1]


_HOW_OLD = re.compile(
    r"\b(?:she|he|they|sie|er|kleine[rns]?|tochter|sohn|kind|enkel\w*|hund|katze|"
    r"daughter|son|child|girl|boy|kids?|grandson|granddaughter|dog)"
    r"(?:'s|'re|'ll be| is| are| will be| ist| sind| wird| wurde| turns)? "
    r"(?:(?:just|only|nearly|almost|turned|turning|about|now|"
    r"gerade|erst|schon|fast|jetzt|bald|ja|im \w+|am \w+) )*"
    rf"(?:{_HOURS.pattern})(?! (?:o'clock|uhr|am|pm)\b)"
)
"""'She's eight', where the day was asked for."""
_HOW_MANY = re.compile(
    rf"\b(?:{_HOURS.pattern})(?: \w+)? (?:sessions?|sittings?|rounds?|persons?|people|hours?|minutes?|"
    r"doubts?|appointments?|treatments?|lessons?|visits?|times|classes|"
    r"sitzungen|einheiten|behandlungen|termine|mal|stunden|anwendungen|rezepte|stueck|personen|leute)\b"
)
"""'I've got a prescription for six sessions', where the day was asked for."""
_CUED_HOUR = re.compile(
    r"\b(?:(?<!don't )make (?:it|that)|should be|supposed to be|meant to be|change (?:it|that) to|"
    r"i (?:said|meant|wanted)|es (?:war|sollte|muss)|machen (?:wir|sie)|lieber|ich (?:sagte|meinte)) "
    rf"(?:at |um |on |auf )?({_HOURS.pattern})(?! (?:people|of|more|personen|leute)\b)"
)
"""'Make it nine, love, I'm up with the birds': the hour right behind such words, in a turn of any length."""
_ASKED_HOUR = re.compile(
    rf"({_HOURS.pattern})(?: uhr| o'clock)?(?: that| die| was| war)*(?: what)? "
    r"(?:(?:i|we)(?:'d| had)? (?:asked|said|wanted|meant|told)|"
    r"(?:hab|habe|hatte|wollte|sagte|meinte) ich(?! nicht)(?: (?:gesagt|gemeint|gewollt|doch))?)\b"
)
"""'It was ten I asked for', 'zehn hatte ich gesagt'."""
