"""Whom the caller wants to see: a member of staff, anyone, or a name nobody here has. Pure."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from agents import language as pack
from agents.dialogue import naming
from agents.dialogue.desk import Desk
from agents.dialogue.hearing.basics import NAME_ASKS, plain
from agents.dialogue.hearing.days_named import names_a_day
from agents.dialogue.hearing.services import resolve_service
from agents.dialogue.lexicon import found, lexicon
from agents.dialogue.lexicon.words import word_set
from agents.dialogue.meaning import Meaning
from agents.dialogue.state import Ask, CallState, Goal


def resolve_staff(words: str, state: CallState, desk: Desk) -> tuple[str | None, bool]:
    """The member of staff these words name, and whether anyone will do."""
    folded = plain(words)
    if found(lexicon(state.language).any_staff, folded):
        return None, True
    names = {member.id: plain(member.name) for member in desk.staff}
    if (not_them := _not_them(tuple(names.values()))) is not None:
        folded = not_them.sub(" ", folded)
    places = {
        member_id: [match.span() for match in _named(name).finditer(folded)]
        for member_id, name in names.items()
    }
    if (said := _wished({key: spans for key, spans in places.items() if spans}, folded)) is not None:
        return said, False
    for member_id, name in names.items():
        own = [part for part in name.split() if part not in naming.TITLES]
        if len(name.split()) > 1 and any(_named(part).search(folded) for part in own if len(part) > 2):
            return member_id, False
    return None, False


def _refused(folded: str, desk: Desk) -> tuple[str, ...]:
    """Who of the staff is not wanted: 'aber nicht bei Lena'."""
    not_them = _not_them(tuple(plain(member.name) for member in desk.staff))
    said = " ".join(match.group() for match in not_them.finditer(folded)) if not_them is not None else ""
    if not said:
        return ()
    return tuple(
        member.id
        for member in desk.staff
        if any(_named(part).search(said) for part in _parts(plain(member.name)))
    )


def _parts(name: str) -> list[str]:
    """The parts of a name that name somebody: no titles, no initials."""
    return [part for part in name.split() if len(part) > 1 and part not in naming.TITLES]


@lru_cache(maxsize=64)
def _not_them(names: tuple[str, ...]) -> re.Pattern[str] | None:
    """'Not Jana', 'statt bei der Lena': who of these people is not wanted; None where nobody works here."""
    parts = "|".join(re.escape(part) for name in names for part in _parts(name))
    not_them = (
        r"(?:nicht|nich|net|ned|not|ausser|anyone but|anybody but|except) (?:\w+ ){0,2}?|"
        r"(?:statt|anstatt|instead of) (?:(?:bei|zu|der|dem|with) ){0,2}"
    )
    return re.compile(rf"\b(?:{not_them})(?:{parts})\b") if parts else None


@lru_cache(maxsize=256)  # each name, and each part of it
def _named(name: str) -> re.Pattern[str]:
    """'Jana', 'Janas': the name, or what belongs to its bearer."""
    return re.compile(rf"\b{re.escape(name)}s?\b")


_SET_RIGHT = re.compile(
    r"\b(?:nein|nee|ne|noe|quatsch|falsch|sorry|entschuldigung|halt|stopp|doch|sondern|vielmehr|"
    r"(?:ich )?mein(?:e|te)?(?: ich)?|lieber|no|actually|wait|i mean|rather)\b"
)
_WITH = re.compile(
    r"\b(?:bei|beim|zu|zum|zur|mit|von|lieber|with|see|to|by)"
    r"(?: (?:der|dem|die|den|frau|herrn?|doktor|dr|mrs?|ms|lieber))*\s*$"
)


def _wished(places: dict[str, list[tuple[int, int]]], folded: str) -> str | None:
    """Of the people named, the one who is wanted: said after a correction, else with 'bei' or 'zu'.

    'Beim Tobias, äh nein, bei der Aylin'; 'lieber bei Jana, die Lena schneidet den Pony zu kurz'.
    """
    if len(places) < 2:
        return next(iter(places), None)
    said = sorted((span, key) for key, spans in places.items() for span in spans)
    wanted = [item for item in said if _WITH.search(folded[: item[0][0]])] or said
    for (before, _), (span, key) in reversed(list(pairwise(wanted))):
        if _SET_RIGHT.search(folded[before[1] : span[0]]):
            return key
    if len({key for _, key in wanted}) == 1:
        return wanted[0][1]
    return next(iter(places))


NO_PERSON = word_set(
    """
    ihnen euch ihrem meiner you your the termin haare haarschnitt friseur arzt schneiden faerben gespraech
    beratung massage hitze waerme kaelte wetter regen schnee sturm glatteis verkehr stau gelegenheit
    anruf bestellung buchung mal letzten vorletzten ersten traffic weather
    """
)


_OUTSIDE = ("wetter", "verkehr", "hitze", "kaelte", "laerm", "andrang", "regen", "sturm", "preis", "preisen")
"""How a word ends that is no name: 'bei dem Schietwetter'."""
_WITH_SOMEBODY = re.compile(
    r"\b(?:(?:bei|zu|with|see)\s+(?:der |dem |die )?|(?:zur|zum)\s+(?=[Ff]rau |[Hh]errn? ))"
    r"(?:(?:[Ff]rau|[Hh]errn?|[Mm]rs|[Mm]r|[Mm]s) )?([A-ZÄÖÜ][a-zäöüß]{2,})\b"
)
"""'Bei der Steffi', 'zu Herrn Baumann', 'with Sophie'."""


def read_staff(words: str, state: CallState, desk: Desk, meaning: Meaning) -> Meaning:
    """The member of staff wished for, anyone, or a name nobody here has."""
    text = words
    if meaning.name_words and meaning.name_words != words:
        text = words.replace(meaning.name_words, " ")
    elif meaning.name and state.ask in NAME_ASKS and len(words.split()) <= 2:
        return meaning
    staff_id, anyone = resolve_staff(text, state, desk)
    refused = _refused(plain(text), desk)
    if staff_id is not None or anyone or refused:
        return meaning.but(staff_id=staff_id, staff_any=anyone, staff_not=refused, staff_words=text)
    match = _WITH_SOMEBODY.search(words)
    if (
        match is not None
        and state.goal in (Goal.NONE, Goal.BOOK)
        and state.ask not in (*NAME_ASKS, Ask.MESSAGE_TEXT)
    ):
        token = pack.fold(match.group(1))
        if match.group() != "zu Fuß" and not _means_something_else(
            token, match.group(1), state, desk, meaning
        ):
            return meaning.but(unknown_staff=match.group(1))
    return meaning


def _means_something_else(token: str, word: str, state: CallState, desk: Desk, meaning: Meaning) -> bool:
    """Whether the word after 'bei' or 'with' is no person: a day, a service, the business, the caller."""
    lex = lexicon(state.language)
    return (
        names_a_day(token)
        or token.endswith(_OUTSIDE)
        or token in NO_PERSON
        or token in naming.PLAIN
        or naming.is_ordinary(word)
        or token in lex.stop_words
        or token in lex.relations
        or bool(resolve_service(word, state, desk)[0])
        or (meaning.name is not None and token in plain(meaning.name))
        or token in plain(desk.name)
    )
