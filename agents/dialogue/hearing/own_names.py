"""The caller's own name: which slice of the turn it is, and what only looks like one. Pure."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache

from agents import language as pack
from agents.dialogue import (
    naming,
    naming_corrected,
    naming_cues,
    naming_greeted,
    naming_others,
    naming_readback,
    naming_spelled,
    naming_unwritten,
)
from agents.dialogue.desk import Desk
from agents.dialogue.hearing.basics import NAME_ASKS, PHONE_ASKS, lang_of, plain
from agents.dialogue.hearing.services import resolve_service, service_hits
from agents.dialogue.hearing.times_read import understood_times
from agents.dialogue.lexicon import Lexicon
from agents.dialogue.lexicon.changes import WEEKDAY
from agents.dialogue.lexicon.names import SPOKEN_TO
from agents.dialogue.meaning import Meaning
from agents.dialogue.state import Ask, CallState
from agents.language.de import numbers as german
from agents.language.en import numbers as english
from agents.language.name_frames import first_name_apart, labelled, without_frame, without_kin
from agents.language.name_lines import without_line
from agents.language.name_loose import pure_name
from agents.language.name_said_again import with_said_again
from agents.language.name_said_apart import without_talk_of_writing
from agents.language.name_turned import given_name_first
from agents.language.names import understand_name
from agents.language.text import has_capitals

_IN_CAPITALS = re.compile(r"(?:[A-ZÄÖÜ][\w'’\-]+)(?: (?:[A-ZÄÖÜ][\w'’\-]+)){1,2}")
"""'Ramona Stone': two or three words that are written as a name is."""


def resolve_name(words: str, state: CallState) -> str | None:
    """The name in these words as it should be stored."""
    if _IN_CAPITALS.fullmatch(words) and not naming.spells(words):
        tokens = [pack.fold(token) for token in words.split()]
        if not any(token in naming.TITLES for token in tokens) and not all(
            token.isupper() for token in words.split()
        ):
            return given_name_first(words) if lang_of(state) == "de" else words
    return understand_name(words, lang_of(state)).value


INTRODUCES = re.compile(
    r"(?i)\b(?:namen?|name's|hei(?:ß|ss)e|ich bin|i'm|i am|hier (?:ist|spricht)|this is|speaking|"
    r"am apparat)\b"
)
"""Plain ways to say who one is; "it's" and the like count only where the name was asked for."""


def _fuller(words: str, cue: str, taken: tuple[str, ...]) -> str:
    """'Böhm hier, Lothar Böhm': the surname is said in full beside it."""
    if naming.parts_said(cue) > 1:
        return naming.last_in_full(cue) or cue
    mixed, surname = has_capitals(words), f" {pack.fold(cue)} "
    for clause in naming.clauses(words)[:4]:
        name = naming.looks_like_name(clause, taken, strict=mixed)
        if naming.parts_said(name) > 1 and surname in f" {pack.fold(name)} ":
            return name
    return naming.said_again(words, cue, taken)


_LIKE_THAT = re.compile(r"(?i)\b(?:genau ?so |just |exactly )?(?<!\b\w )(?:wie|as) (?:in )?\w{2,}")
"""'Ja, wie angegossen', 'yes, as I said': no letter stands before it, as in 'M wie Martha'."""
_SPELLS = re.compile(r"(?i)^[,.;:]?\s*(?:[\w']+\s+){0,4}spel[lt]")
_LETTER = re.compile(r"(?<![\w'’])[A-Za-zÄÖÜäöü](?![\w'’])")


def _spelled_after(words: str, cue: str) -> str:
    """'The name is Kyo, I'd better spell that: ... K E O G H': the letters belong to the name."""
    _, _, rest = words.partition(cue)
    letters = list(_LETTER.finditer(rest))
    if _SPELLS.match(rest) is None or len(letters) < 3:
        return ""
    return cue + rest[: letters[-1].end()]


_OBJECTION = re.compile(
    r"(?i)^\s*(?:(?:nein|nee|ne|no|nope|fast|almost|nicht ganz|not quite|ja|yes|halt|stopp?|moment|äh|"
    r"ähm|sorry|entschuldigung)[,.!]?\s+)+(?:(?:es ist|das ist|ich hei(?:ß|ss)e|it's|it is|i'm|"
    r"der name ist|my name is|(?:(?:der|mein) )?(?:vor|nach|familien)name (?:ist|lautet)|"
    r"(?:(?:the|my) )?(?:first|last|sur) ?name is)\s+)?"
)


_AGREES = re.compile(r"(?i)^\s*(?:ja|yes)\b")
_NOT_BUT = re.compile(r"(?i)^(?:nicht|not) [\w'’\-]+,? (?:sondern|but) (?P<then>[\w'’\-]+)")
_LABELLED = re.compile(r"(?i)\b(?:vor|nach|familien)name (?:ist|lautet)\b|\b(?:first|last|sur) ?name is\b")
"""'Mein Nachname ist Krause': which part of the name is put right."""


_LONG = 200
"""Characters of an answer to the question for the name that is no tale."""


def name_words_in(words: str, lex: Lexicon, state: CallState, desk: Desk, meaning: Meaning) -> str:
    """The slice of the turn that is the caller's name."""
    taken = taken_words(desk)
    words = without_talk_of_writing(with_said_again(words)) if state.ask in NAME_ASKS else words
    bare = without_line(words)
    words = bare if meaning.phone is None or meaning.phone_words in bare else words
    asked = state.ask in NAME_ASKS
    if asked and not meaning.phone and (said := _full_at_last(words, state, desk)):
        return said
    if asked and not meaning.phone and not meaning.email and (loose := _said_loosely(words, state, desk)):
        return loose
    if state.ask in PHONE_ASKS and meaning.phone and not INTRODUCES.search(words):
        return ""
    if state.ask in PHONE_ASKS and state.facts.name and not meaning.phone:
        fuller = naming_readback.spelled_besides(words, state.facts.name)
        if fuller:
            return fuller
    if state.ask is Ask.READBACK and state.facts.name and not meaning.email and len(words) <= _LONG:
        right = naming_readback.put_right(words, state.facts.name, taken)
        if right and meaning.attendee is None and meaning.attendee_relation is None:
            return right
    if asked and len(words) <= _LONG and _surname_before_first(words, state, desk):
        return words
    if (both := labelled(words)) is not None and not naming.spells(words):
        return both[0]
    right = naming_corrected.corrected_name(words, taken) if asked and len(words) <= _LONG else ""
    if right and (naming.spells(words) or not service_hits(right.split()[-1], state, desk)):
        return right
    if asked or state.facts.name is None:
        spelled = naming_spelled.with_its_letters(words, lex, taken, asked=asked)
        if spelled:
            return spelled
    words = without_frame(words) if asked and len(words) <= _LONG else without_kin(words)
    cue = naming_cues.after_cue(words, lex, taken)
    if cue and state.facts.name and set(plain(state.facts.name).split()) < set(plain(cue).split()):
        return cue  # "Christa Häberle heiß ich", where Häberle is known
    if (
        cue
        and state.facts.name
        and not asked
        and state.ask is not Ask.READBACK
        and not INTRODUCES.search(words)
    ):
        return ""
    if cue and not (meaning.attendee and pack.fold(meaning.attendee) in pack.fold(cue)):
        return _spelled_after(words, cue) or _fuller(words, cue, taken)
    if asked and meaning.phone and meaning.phone_words != words and not meaning.email:
        before, _, _ = words.partition(meaning.phone_words)  # "ingrid larsson und meine Nummer ist …"
        said = naming.in_answer(without_line(before), taken)
        return said if " " in said and not _is_a_time(said, before, state, desk) else ""
    if asked and not meaning.phone and not meaning.email:
        said = naming.in_answer(words, taken)
        return "" if _is_a_time(said, words, state, desk) or _only_a_day(said, words) else said
    if asked and meaning.email and (said := _before_the_address(words, taken)):
        return said
    if state.ask is Ask.READBACK and state.facts.name:
        rest = _OBJECTION.sub("", words)
        rest = naming_readback.after_the_label(words) if rest == words else rest
        agreed = naming_others.agrees(words)
        if naming.spells(_LIKE_THAT.sub(" ", words) if agreed else words):
            return naming.in_answer(rest, taken)
        instead = _NOT_BUT.match(rest) if rest != words else None
        if instead is not None:
            return "" if _puts_the_time_right(instead, state, desk) else rest
        known = state.facts.name
        if rest != words and (said := naming_others.another_name(rest, known, taken, agreed=agreed)):
            spoken_to = naming.listed(said) in SPOKEN_TO and _AGREES.match(words) is not None
            return "" if spoken_to else said
        if rest != words and _LABELLED.search(words):
            return naming.looks_like_name(rest, taken, strict=False)
        whole = naming.looks_like_name(words, taken, strict=True)
        if whole and set(plain(state.facts.name).split()) & set(plain(whole).split()):
            return whole
    if meaning.attendee_relation is None:
        behalf = naming_others.on_behalf(words, taken)
        if behalf and not says_a_service(behalf, state, desk):
            return behalf
    if state.facts.name is not None and state.ask is not Ask.READBACK:
        fuller = _in_greeting(words, taken, state, desk)  # "Montag um sieben, Dieter Kowalski"
        return fuller if set(plain(state.facts.name).split()) < set(plain(fuller).split()) else ""
    if state.facts.name is None and state.turns <= 2 and (early := _in_greeting(words, taken, state, desk)):
        return early
    if state.ask is Ask.ATTENDEE or _SENTENCES.search(words) or only_a_wish(words, state, desk):
        return ""
    return naming.looks_like_name(words, taken, strict=True)


def _full_at_last(words: str, state: CallState, desk: Desk) -> str:
    found = FULL_AT_LAST.search(words) if not naming.spells(words) else None
    said = naming.looks_like_name(found["name"], taken_words(desk), strict=True) if found is not None else ""
    return "" if said and says_a_service(said, state, desk) else said


FULL_AT_LAST = re.compile(r"[a-zäöüß?]{3,}[.!?] (?P<name>[A-ZÄÖÜ][\w'’-]+(?: [A-ZÄÖÜ][\w'’-]+){1,2})\W*$")
"""'It's about the exercises. Graham Ogilvie.': a last sentence that is a full name."""
_SENTENCES = re.compile(r"\w{4,}[.!?]\s+\w|,.*,")
"""'Herrenschnitt. Heute. Nachmittag.': three short sentences make no name."""


def _said_loosely(words: str, state: CallState, desk: Desk) -> str:
    """'hi it's me uh no sorry Jackie Turner', 'this is helen Marsh': the name among small words alone."""
    name = pure_name(without_kin(words))
    if not name or naming.spells(words):
        return ""
    taken = taken_words(desk)
    if not naming.looks_like_name(name, taken, strict=True) or service_hits(name, state, desk):
        return ""
    spans = understood_times(words, state, desk).spans
    start = words.lower().rfind(name.lower())
    return "" if any(span.end > start for span in spans) else name


def _surname_before_first(words: str, state: CallState, desk: Desk) -> bool:
    """'Hartman, nur ein N am Ende, Vorname Jochen': nothing but the name, the first one last."""
    apart = first_name_apart(words)
    last = understand_name(apart[0], lang_of(state)).value if apart else None
    if apart is None or last is None or len(apart[0].split()) > _REMARKS:
        return False
    *before, surname = pack.fold(last).split()
    if set(before) - naming.PARTICLES or (surname in naming.PLAIN and surname not in naming.SURNAMES):
        return False
    return surname not in taken_words(desk) and not understood_times(apart[0], state, desk).spans


_REMARKS = 16
"""Words of a surname with its spelling and remarks on it."""


def _puts_the_time_right(instead: re.Match[str], state: CallState, desk: Desk) -> bool:
    """'Nicht fünfzehn, sondern sechzehn Uhr, da hab ich mich vertan', 'not three, but four': no name."""
    clock = ("at " if state.language == "en" else "um ") + instead["then"]
    return bool(
        understood_times(instead.string, state, desk).spans or understood_times(clock, state, desk).spans
    )


_ADDRESS = re.compile(r"(?i)@|\b(?:at|ät|aet|klammeraffe|dot|punkt|underscore|unterstrich|e?-?mail\w*)\b")


def _before_the_address(words: str, taken: tuple[str, ...]) -> str:
    """'Callum Dunbar, and if you send anything, it's c dunbar at yahoo dot com': the name comes first."""
    clauses = naming.clauses(words)
    address = next((place for place, clause in enumerate(clauses) if _ADDRESS.search(clause)), 0)
    return naming.in_answer(", ".join(clauses[:address]), taken) if address else ""


def _in_greeting(words: str, taken: tuple[str, ...], state: CallState, desk: Desk) -> str:
    """The name said with the greeting, also where no capitals show it."""
    written = naming.in_greeting(words, taken)
    if written:
        return "" if only_a_wish(written, state, desk) else written
    said = naming_unwritten.greeted_with(words, taken) or naming_greeted.surname_greeted(words, taken)
    return "" if resolve_service(said, state, desk)[0] or _is_a_time(said, words, state, desk) else said


def _only_a_day(said: str, words: str) -> bool:
    """'Dienstag', said where the name was asked for: nobody's name unless it is introduced as one."""
    return (
        WEEKDAY.fullmatch(plain(said)) is not None
        and INTRODUCES.search(words) is None
        and not _TITLE.search(words)
    )


_TITLE = re.compile(r"(?i)\b(?:herrn?|frau|familie|mrs?|ms|miss|mister|dr|doktor)\b")


def _is_a_time(said: str, words: str, state: CallState, desk: Desk) -> bool:
    """Whether a part of the turn that could be a name says when: 'gleiche Uhrzeit, eine Woche später'."""
    start = words.find(said)
    if not said or said == words.strip(" .,!?") or start < 0 or naming.spells(words):
        return False
    first, *_, last = pack.fold(said).split() if " " in said else ("", "")
    if last in naming.SECOND_NAMES and first and first not in naming.PLAIN and first not in taken_words(desk):
        return False  # "Birgit Freitag, bitte"
    spans = understood_times(words, state, desk).spans
    return any(span.start < start + len(said) and start < span.end for span in spans)


def taken_words(desk: Desk) -> tuple[str, ...]:
    """Words that name people and things of the business, hence not the caller."""
    staff, services = (tuple(item.name for item in items) for items in (desk.staff, desk.services))
    return _tokens((desk.name, *staff, *services))


@lru_cache(maxsize=256)  # asked several times in a turn, and the same for every turn of a business
def _tokens(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple({token for name in names for token in plain(name).split()})


def only_a_wish(words: str, state: CallState, desk: Desk) -> bool:
    """'Massage Montag Vormittag', 'Haircut Saturday Morning': every word says what is wished for, or when."""
    if _SPEAKS.search(words):
        return False
    spans = [*understood_times(words, state, desk).spans]
    spans += [hit.span for hit in service_hits(words, state, desk) if hit.score >= _SURELY]
    places = [found.start() for found in _TWO_LETTERS.finditer(words)]
    covered = [any(span.start <= place < span.end for span in spans) for place in places]
    return len(places) > 1 and all(covered)


_SURELY = 90
_TWO_LETTERS = re.compile(r"\w{2,}")
_SPEAKS = re.compile(r"(?i)\b(?:ich|wir|mir|bitte|hab|haben|i|i'd|i'm|we|my|please|you|hello|hallo)\b")
"""Words of a sentence, of which none is said in a wish of two or three words."""


def is_other_word(name: str, desk: Desk, state: CallState) -> bool:
    """Whether what looks like a name is something else: too long, a service, nothing but small words."""
    folded = plain(name)
    if not folded or len(folded) > 60 or _is_a_feast(name, state, desk):
        return True
    tokens = folded.split()
    if all(english.cardinal(token) or german.cardinal(token) for token in tokens):
        return True  # "ten fifteen"
    if len(tokens) == 1 and _ORDINAL.fullmatch(tokens[0]):
        return True
    if len(tokens) == 1 and WEEKDAY.fullmatch(tokens[0]) and state.ask not in NAME_ASKS:
        return True  # "ich bin Donnerstag um zehn bei Ihnen"
    if len(tokens) == 1 and tokens[0] in naming.SURNAMES and state.ask in NAME_ASKS:
        return False
    if len(tokens) == 1 and state.ask in NAME_ASKS and name.endswith(("'s", "’s")):
        return True  # "under my husband's"
    if len(tokens) == 1 and (tokens[0] in naming.PLAIN or _is_a_service(tokens[0], name, state, desk)):
        return True
    return any(token in ("termin", "uhr", "telefonnummer", "appointment") for token in tokens)


def _is_a_feast(name: str, state: CallState, desk: Desk) -> bool:
    """'Oh, Women's Day': the name of a holiday said back is nobody's."""
    return " " in name and any(
        span.rule.startswith("day.feast") and span.end - span.start >= len(name.strip())
        for span in understood_times(name, state, desk).spans
    )


_MISHEARD = 0.7
_ALMOST = 0.9
"""So alike are a service and the same word misheard; 'Schmitt' is less like 'Schnitt'."""


def _is_a_service(word: str, name: str, state: CallState, desk: Desk) -> bool:
    """Whether one word names a service of the business, and not somebody who is called almost so."""
    if resolve_service(name, state, desk)[0] is None:
        return False
    said = {
        token
        for item in desk.services
        for part in (item.name, *item.aliases)
        for token in plain(part).split()
    }
    alike = max((SequenceMatcher(None, word, token).ratio() for token in said), default=0.0)
    return not _MISHEARD <= alike < _ALMOST


def says_a_service(words: str, state: CallState, desk: Desk) -> bool:
    """'Für Kranken Gymnastik': a service that was written in two words, each with a capital."""
    return any(hit.score >= _IN_FULL and hit.span.text == words for hit in service_hits(words, state, desk))


_IN_FULL = 100


_ORDINAL = re.compile(
    r"(?:erst|zweit|dritt|viert|fuenft|sechst|siebt|siebent|acht|neunt|zehnt|elft|zwoelft|"
    r"(?:drei|vier|fuenf|sech|sieb|acht|neun)zehnt|(?:\w+und)?(?:zwanzig|dreissig)st)e[nrms]?"
)
