"""Who: the caller's name, number and e-mail, and the person it is for, put together. Pure."""

from __future__ import annotations

import re
from dataclasses import replace

from agents import language as pack
from agents.dialogue import naming_others
from agents.dialogue.desk import Desk
from agents.dialogue.hearing.answers import agrees_only
from agents.dialogue.hearing.attendees import read_attendee
from agents.dialogue.hearing.basics import NAME_ASKS, lang_of, plain
from agents.dialogue.hearing.names_beside_services import up_to_a_service
from agents.dialogue.hearing.only_hours import only_an_hour
from agents.dialogue.hearing.own_names import (
    FULL_AT_LAST,
    INTRODUCES,
    is_other_word,
    name_words_in,
    resolve_name,
    says_a_service,
    taken_words,
)
from agents.dialogue.hearing.phones import read_phone
from agents.dialogue.lexicon import Lexicon
from agents.dialogue.lexicon.message_offered import ABOUT_WHAT
from agents.dialogue.lexicon.names import PLEASED
from agents.dialogue.meaning import Meaning
from agents.dialogue.naming import spells
from agents.dialogue.naming_booked import booked_under
from agents.dialogue.naming_readback import tells_of_oneself
from agents.dialogue.state import Ask, CallState
from agents.language.first_names import FIRST_NAMES
from agents.language.name_remarks import only_a_remark


def resolve_email(words: str, state: CallState) -> str | None:
    """The e-mail address in these words."""
    return pack.understand_email(words, lang_of(state)).value


_AN_ADDRESS = re.compile(
    r"@|\b(?:at|a?ett?|aett?|aed|add)\b.*\b(?:punkt|dot|pkt|point)\b|klammeraffe|\baffenschwanz\b|"
    r"\be ?mail\b.*\b(?:at|aett?)\b"
)
_DOT = re.compile(r"\b(?:punkt|dot|pkt|point)\b")
"""The dot of an address, as it is said."""


_CALLED_SO = re.compile(
    r"(?P<name>(?!wie |what )[\w'’-]{2,} [\w'’-]{2,}) (?i:hei(?:ß|ss)t)(?: denn| nämlich)? "
    r"(?P<who>(?i:mein|unser)\w* \w+)"
)
"""'Hildegard Overbeck heißt meine Mutter', turned around."""


_HAS_IT = re.compile(
    r"(?i)\b(?:it's|it is|that's) (?P<name>[^\W\d_]{2,}(?: [^\W\d_]{2,})?) (?:who's|who is|who'll be|who) "
    r"(?:having|getting|needing|needs?|wants?|coming|taking|doing|booked)\b(?: (?:the|a|an|it|one) ?\w*)?"
)
"""'It's Imogen who's having the lesson'."""


def read_person(
    words: str, folded: str, lex: Lexicon, state: CallState, desk: Desk, meaning: Meaning
) -> Meaning:
    """Name, number, e-mail and the person it is for, as far as the turn says them."""
    meaning = read_phone(words, state, desk, meaning)
    if (
        "@" in words
        or _AN_ADDRESS.search(folded) is not None
        or (state.ask is Ask.EMAIL and _DOT.search(folded) is not None)
    ):
        email = resolve_email(words, state)
        if email:
            meaning = meaning.but(email=email, email_words=words)
    turned = _CALLED_SO.sub(r"\g<who> heißt \g<name>", words)
    who = _HAS_IT.search(turned) if state.facts.attendee_relation else None
    if who is not None and state.facts.attendee in (None, resolve_name(who["name"], state)):
        turned = _HAS_IT.sub(r"her name is \g<name>", turned)
    if turned != words:
        words, folded = turned, plain(turned)
    meaning = read_attendee(words, folded, lex, state, desk, meaning)
    if (under := _booked_under(words, state, desk, meaning)) is not None:
        return under
    if meaning.attendee_relation and state.ask is Ask.NAME and meaning.attendee:
        words = _without_whom_for(words, meaning.attendee_words)
    if state.ask in NAME_ASKS:
        words = _SPOKEN_LETTERS.sub(lambda said: f"mit {_LETTERS[said[1].lower()]}", words)
        last = FULL_AT_LAST.search(words)
        words = ABOUT_WHAT.sub("", _WHO_THAT_IS.sub("", words))
        words = words if last is None or last["name"] in words else f"{words}. {last['name']}"
    beside = state.ask is Ask.NAME and (only_an_hour(folded) or only_a_remark(words))
    words = _PRESENT.sub(r"\1 hier", words) if state.turns <= 1 else words
    name_words = "" if beside else name_words_in(words, lex, state, desk, meaning)
    name_words = up_to_a_service(words, name_words, state, desk)
    answers_readback = state.ask is Ask.READBACK and state.facts.name
    if state.ask not in NAME_ASKS and state.facts.name:
        name_words = "" if tells_of_oneself(words, name_words, state.facts.name) else name_words
    if answers_readback and naming_others.is_agreement(name_words) and not INTRODUCES.search(words):
        name_words = ""
    pleased = PLEASED.match(folded) if state.ask in NAME_ASKS else None
    if pleased is not None and plain(name_words) == pleased["word"]:
        name_words = ""
    name = resolve_name(name_words, state) if name_words else None
    if name and (state.ask is Ask.NAME or state.facts.name is None):
        name = _first_name_before(words, _OF_A_FIRM.sub("", name))
    agrees = state.ask in NAME_ASKS and agrees_only(folded)
    if name and not agrees and not is_other_word(name, desk, state) and name != meaning.attendee:
        if answers_readback and state.facts.name:
            if naming_others.agreed_without(name_words, state.facts.name, words):
                return meaning.but(name_words=name_words)
            name = naming_others.in_place_of(name, state.facts.name, words)
        meaning = meaning.but(name=name, name_words=name_words)
        presents = state.ask is Ask.NAME and INTRODUCES.search(words) is not None
        if meaning.attendee is None and (presents or state.ask not in (*NAME_ASKS, Ask.READBACK)):
            return _somebody_else(words, name, state, desk, meaning)
    if state.ask is Ask.OWN_NAME and meaning.name is None and meaning.attendee:
        # "My mum's name is Philippa Goodwin": the name it was booked under
        meaning = replace(
            meaning,
            name=meaning.attendee,
            name_words=meaning.attendee_words,
            attendee=None,
            attendee_words="",
            attendee_relation=None,
        )
    return meaning


_OF_A_FIRM = re.compile(
    r"(?i) (?:von der|vom|von|aus der|from|of|with)(?: the)? (?:firma\b|hausmeister\b|"
    r"[\w-]*(?:verwaltung|praxis|schule|"
    r"kita|büro|kanzlei|gesellschaft|verein|gmbh|versicherung|werkstatt|bäckerei|hotel|agentur|genossenschaft)\b).*$"
)
"""'Claasen von der Hausverwaltung Fördeblick': for whom somebody works."""


def _first_name_before(words: str, name: str) -> str:
    """'It's Patricia Haigh. … And it's Haigh, H A I G H': the surname was said with the first one before."""
    if " " in name:
        return name
    found = re.search(rf"\b(?P<first>[A-ZÄÖÜ][^\W\d_]+) {re.escape(name)}(?![\w'’])", words)
    known = found is not None and pack.fold(found["first"]) in FIRST_NAMES
    return f"{found['first']} {name}" if found is not None and known else name


def _booked_under(words: str, state: CallState, desk: Desk, meaning: Meaning) -> Meaning | None:
    """'Der Termin läuft auf Sabine Häberle, ich bin der Mann': the name to look for is hers."""
    said = "" if spells(words) or state.ask is Ask.READBACK else booked_under(words, taken_words(desk))
    name = resolve_name(said, state) if said else None
    if not name or is_other_word(name, desk, state) or (" " not in name and state.ask not in NAME_ASKS):
        return None
    known = state.facts.attendee
    if state.ask is Ask.NAME and known and pack.fold(known) == pack.fold(name):
        return None  # "ich bin Timo, der Termin ist für die Jelena": who was asked is Timo
    same = meaning.attendee is not None and pack.fold(meaning.attendee) in pack.fold(name)
    if state.ask is not Ask.NAME or same:
        meaning = meaning.but(attendee=None, attendee_words="", attendee_relation=None)
    return meaning.but(name=name, name_words=said)


def _without_whom_for(words: str, attendee: str) -> str:
    """'For my little boy Leo Fischer, F I S C H E R': what tells of the other person names no caller."""
    told = (
        r"(?i)(?:\b(?:for|für) (?:my|our|mein\w*|unser\w*)(?: [\w'’\-]+){1,3},? )?"
        rf"{re.escape(attendee)}(?:[\s,.]+(?:[^\W\d_][\s,.\-]+){{2,}}[^\W\d_](?![\w'’]))?"
    )
    return re.sub(told, " ", words)


_PRESENT = re.compile(
    r"^((?:(?:[Gg]rüezi|[Ss]ervus|[Hh]oi|[Hh]allo|[Mm]oin|[Gg]uten \w+|[Gg]rüß \w+),? )?"
    r"[A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+){0,2}) (?:da|dran)(?=[.,!])"
)
"""'Grüezi, Reto Ammann da': as 'hier' said elsewhere."""
_LETTERS = {
    "de te": "dt",
    "te ha": "th",
    "ce ka": "ck",
    "te zet": "tz",
    "te zett": "tz",
    "ce ha": "ch",
    "pe ha": "ph",
}
_SPOKEN_LETTERS = re.compile(rf"(?i)\bmit ({'|'.join(sorted(_LETTERS, reverse=True))})\b")
"""'Schmidt mit de te': two letters, spoken."""
_WHO_THAT_IS = re.compile(
    r"(?i)[,;]?\s+(?:das|des) (?:ist|is|wäre) (?:mein|unser)e? \w+\s*\.?$|"
    r"[,;]?\s+(?:that's|that is|(?:s?he's|s?he is)) (?:my|our) [\w-]+\s*\.?$"
)
"""'Auf Sabine Krause, (das ist meine Frau)': what is said of the name is no part of it."""


def _somebody_else(words: str, name: str, state: CallState, desk: Desk, meaning: Meaning) -> Meaning:
    """The caller says who they are and books for another person: 'Kunert hier, für Matthias Albrecht'."""
    said = naming_others.meant_for(words, taken_words(desk))
    other = resolve_name(said, state) if said else None
    if (
        other is None
        or says_a_service(said, state, desk)
        or pack.fold(name) in pack.fold(other)
        or pack.fold(other) in pack.fold(name)
    ):
        return meaning
    return meaning.but(attendee=other, attendee_words=said)
