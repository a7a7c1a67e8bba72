"""Whom the appointment is for, where that is somebody else than the caller. Pure."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from agents import language as pack
from agents.dialogue import naming, naming_asked, naming_clients, naming_others, naming_unwritten
from agents.dialogue.desk import Desk
from agents.dialogue.hearing.basics import plain
from agents.dialogue.hearing.days_named import names_a_day
from agents.dialogue.hearing.names_beside_services import without_services
from agents.dialogue.hearing.own_names import INTRODUCES, is_other_word, resolve_name, taken_words
from agents.dialogue.hearing.services import service_hits
from agents.dialogue.hearing.staff import resolve_staff
from agents.dialogue.hearing.whom_for import (
    cared_for,
    person_told,
    relation_told,
    speaks_of_them,
    wishes_else,
)
from agents.dialogue.lexicon import Lexicon, compiled, lexicon
from agents.dialogue.lexicon.whom_for import OF_A_THING, ON_ONESELF
from agents.dialogue.lexicon.words import word_set
from agents.dialogue.meaning import Meaning
from agents.dialogue.state import Ask, CallState, Goal
from agents.language.text import LETTERS_OR_DIGITS, whole_word

_CALLED = re.compile(
    r"(?i)^(?:(?:er|sie|das ist|der|die|es|he|she|it|that's|they|(?:his|her|sein|ihr|der|the) name)\s+|"
    r"s?he's\s+|(?:his|her|the) name(?='s))?(?:heißt|heisst|ist|is called|is|called|'s name is|'s)\s+"
)
_SELF = re.compile(
    r"^(?:ja |also |hallo |na |aeh )*(?:ich bin|ich heisse|mein name|hier ist|hier spricht|i'm|i am|my name|"
    r"this is|me)\b|\b(?:that's me|that is me|das bin ich)\b"
)


_I_AM = re.compile(r"\b(?i:i'm|i am|this is|my name(?:'s| is)) (?=[A-Z]|(?i:h(?:is|er)|their|the)\b)")

_I_AM_DOING = re.compile(r"(?i)\b(?:i'm|i am) \w+ing\b")


def _named_later(words: str, relation: str, taken: tuple[str, ...]) -> str:
    """'my lad in for a check-up, Liam, Liam Brennan, he's seven': the name some words after the person."""
    _, _, rest = words.partition(relation)
    rest = _I_AM.split(rest)[0]  # "…, Liam Brennan. I'm his mum, Orla Brennan": the caller comes after it
    rest = _I_AM_DOING.sub(" ", rest)
    names = [
        naming.looks_like_name(clause, taken, strict=False) for clause in naming.clauses(relation + rest)[1:]
    ]
    names = [name for name in names if name[:1].isupper() and not INTRODUCES.search(rest)]
    return max(names, key=lambda name: len(name.split()), default="")


_SECOND = re.compile(
    r"(?i)\b(?:and|und) (?:then|dann|danach|afterwards|anschlie(?:ß|ss)end|hinterher) (?:\w+(?:'ll)? ){0,4}"
    r"(?:one|another|eine[nrs]?|nochmal|noch)\b"
)
_FOR_MYSELF = re.compile(r"(?i)\b(?:i'd like|i would like|i need|my|mine|ich|mir|mich|mein\w*)\b")


def _before_a_second(words: str, state: CallState) -> str:
    """'My eyes tested on Friday, and then one for the wife': the wife's comes second."""
    second = _SECOND.search(words)
    if second is None or state.goal is not Goal.NONE or not _FOR_MYSELF.search(words[: second.start()]):
        return words
    return words[: second.start()]


@lru_cache
def _relation_patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """What is said before and after a person for whom an appointment is."""
    lex = lexicon(language)
    relations = "|".join(sorted((re.escape(key) for key in lex.relations), key=len, reverse=True))
    return tuple(compiled(pattern.replace("{relations}", relations)) for pattern in lex.relation_cues)


def read_attendee(
    words: str, folded: str, lex: Lexicon, state: CallState, desk: Desk, meaning: Meaning
) -> Meaning:
    """Who it is for: the relation ('meine Tochter') and the name, where they are said."""
    words, folded = _before_a_second(words, state), _before_a_second(folded, state)
    words, folded = _IN_ON_IT.sub(" ", words), _IN_ON_IT.sub(" ", folded)
    if state.facts.service_id is not None:
        words, folded = _COME_ALONG.sub(" ", words), _COME_ALONG.sub(" ", folded)
    taken = taken_words(desk)
    if ON_ONESELF.search(folded):
        return meaning
    relation = _relation_in(folded, lex, state)
    if state.ask is Ask.ATTENDEE and not relation and not _SELF.search(folded):
        said = naming_asked.named(words, taken)
        if found := _called(meaning, said, state, desk):
            name = naming_asked.with_surname(found.attendee or "", words, state.facts.name)
            return replace(found, attendee=name)
    if not relation and state.message_after and (_GOES_ON.match(folded) or speaks_of_them(folded, state)):
        # "Mein Sohn, der Jonas Wieland, sieht nichts mehr." – "Er ist sieben, einen Kinderhaarschnitt bitte."
        if service_hits(words, state, desk):
            relation = person_told(plain(state.message_after), lex, state)
        words = f"{state.message_after.rstrip(' .!')}. {words}"
        folded = plain(words)
    relation = relation or relation_told(folded, lex, state, desk)
    if relation:
        said = _beside_relation(words, relation, state, desk) or naming_clients.client_named(words)
        meaning = meaning.but(attendee_relation=lex.relations[relation])
        return _called(meaning, said, state, desk, no_staff=True) or meaning
    if found := _called(meaning, cared_for(words, folded, state, desk), state, desk):
        return found
    before = state.facts.attendee_relation or _person_before(lex, state)
    if before and state.facts.attendee is None and state.ask not in (Ask.NAME, Ask.ATTENDEE):
        name, with_age = naming_others.of_an_age(words)
        said = naming_others.called(words, "") or name
        if found := _called(meaning, said, state, desk, no_staff=True):
            beside = with_age if said == name else found.attendee_words
            return replace(found, attendee_relation=before, attendee_words=beside)
    if state.goal is not Goal.BOOK and (theirs := _whose_it_is(words, folded, lex)):
        said = naming_others.called(words, theirs)
        return _called(meaning, said, state, desk, no_staff=True) or meaning
    if state.goal in (Goal.NONE, Goal.BOOK) and _CHANGES.search(folded) is None:
        client = naming_clients.client_named(words)
        if found := _called(meaning, client, state, desk, no_staff=True):
            return found
    child = naming_unwritten.child_of(words, taken)
    if found := _called(meaning, child, state, desk):
        return replace(found, attendee_relation=lex.relations["child" if state.language == "en" else "kind"])
    who, name = naming_unwritten.child_told(words, taken)
    if found := _called(meaning, name, state, desk, no_staff=True):
        return replace(found, attendee_relation=lex.relations.get(who))
    if state.ask in (Ask.NAME, Ask.ATTENDEE) and state.facts.attendee_relation:
        said = _of_the_person(words, folded, lex, state, desk)
        if found := _called(meaning, said, state, desk):
            return found
    asked_for = state.facts.attendee_relation and not state.facts.attendee
    theirs = naming_others.called(words, "") if asked_for and _THEIR_NAME.search(folded) else ""
    if found := _called(meaning, theirs, state, desk):
        return found
    if state.ask in (Ask.NAME, Ask.ATTENDEE) and meaning.attendee_relation is None:
        other = _called(meaning, _beside_oneself(words), state, desk, no_staff=True)
        if other is not None:
            return other
    if state.ask is Ask.ATTENDEE and not _SELF.search(folded):
        said = naming_others.called(words, "") or naming.in_answer(_CALLED.sub("", words), taken)
        return _called(meaning, said, state, desk) or meaning
    return meaning


def _person_before(lex: Lexicon, state: CallState) -> str:
    """Whom the caller told of before any wish: 'my daughter has been begging me'."""
    told = plain(state.message_after) if state.goal in (Goal.NONE, Goal.BOOK) and state.message_after else ""
    return lex.relations.get(person_told(told, lex, state), "") if told else ""


def _called(
    meaning: Meaning, said: str, state: CallState, desk: Desk, *, no_staff: bool = False
) -> Meaning | None:
    """The meaning with this name for whom it is for; None where it is none. `no_staff`: nor one of theirs."""
    said = _OWNED.sub("", said)
    name = resolve_name(said, state) if said else None
    if not name or is_other_word(name, desk, state):
        return None
    if no_staff and resolve_staff(name, state, desk)[0]:
        return None
    return meaning.but(attendee=name, attendee_words=said)


_OWNED = re.compile(r"(?<=\w\w\w)['’]s$")
"""'My daughter Evie's got a verruca': the verb, and no part of the name."""


def _relation_in(folded: str, lex: Lexicon, state: CallState) -> str:
    """The word for the person it is for, as the lexicon has it; empty where none is said."""
    for pattern in _relation_patterns(state.language):
        match = pattern.search(folded)
        if match is None:
            continue
        after = folded[match.end(1) :]
        relation = _put_right(after, lex) or _told_closer(after, lex) or match.group(1)
        if relation in ("frau", "mann") and not _OWN.search(match.group()):
            continue  # "für die Frau Weber" is nobody's wife
        if wishes_else(after) or _THEIR_THING.match(after):
            continue  # "my dad's bike": a thing, and no name is needed
        return relation
    return ""


_THEIR_THING = re.compile(
    rf"(?:'s|s)? (?:[\w'-]+ ){{0,2}}?{OF_A_THING}|"
    r"(?:'s|s)? (?:big |hen |stag |leaving |\d+\w* |\w+ieth )?(?:night out|birthday|wedding|party|do|night|"
    r"christening|funeral|graduation|prom|anniversary|communion|geburtstag|hochzeit|feier|taufe|beerdigung|"
    r"konfirmation)\b"
)
_CHANGES = re.compile(
    r"\b(?:\w*absag\w*|\w*abzusagen|\w*verschieb\w*|\w*verleg\w*|\w*vorzieh\w*|stornier\w*|streich\w*|cancel\w*|"
    r"resched\w*|mov(?:e|ed|ing)|postpone\w*|chang(?:e|ed|ing)|shift\w*|kann nicht|can't|schafft)\b"
)
_OURS = re.compile(r"\b(?:my|our|mein\w*|unser\w*) (?P<who>[\w\-']+)(?: (?P<then>[\w\-']+))?")


def _whose_it_is(words: str, folded: str, lex: Lexicon) -> str:
    """'Mein Mann, Henrik Lindqvist, hat am Mittwoch …, das muss ich absagen': who has it, as it was said."""
    if _CHANGES.search(folded) is None:
        return ""
    whose = (who.removesuffix("'s") for found in _OURS.finditer(folded) for who in found.groups() if who)
    known = next((who for who in whose if who in lex.relations), "")
    return _as_written(words, known, "s", "es", "'s") if known else ""


_GOES_ON = re.compile(r"(?:(?:ja|also|na|yes|yeah|so|well|and|und) )*(?:er|sie|der|die|he|she|he's|she's)\b")
"""Speaks on of somebody who was told of before any wish."""
_THEIR_NAME = re.compile(
    r"\b(?:first|zuerst)\b|\b(?:his|her|their|sein|ihr) (?:full |voller )?name\b|\b(?:heisst|called)\b"
)
_OWN = re.compile(r"\b(?:mein|unser|von mir|von uns)")


@lru_cache(maxsize=64)
def _of_several_words(relation: str) -> re.Pattern[str]:
    """'Mother-in-law', which is folded as three words."""
    return re.compile(rf"(?i)\b{'[ -]'.join(map(re.escape, relation.split()))}\b")


def _as_written(words: str, relation: str, *endings: str) -> str:
    """The word for a person as it stands in the turn."""
    if " " in relation:
        joined = _of_several_words(relation).search(words)
        return joined.group() if joined is not None else relation
    forms = {relation, *(relation + ending for ending in endings)}
    return next((item for item in LETTERS_OR_DIGITS.findall(words) if pack.fold(item) in forms), relation)


def _beside_relation(words: str, relation: str, state: CallState, desk: Desk) -> str:
    """The name that is said beside 'meine Tochter', before, behind or some words later."""
    original, taken = _as_written(words, relation, "s", "es"), taken_words(desk)
    said = naming_others.named_before(words, original) or naming_others.called(words, original)
    said = said or naming_unwritten.called_unwritten(without_services(words, state, desk), original, taken)
    later = _named_later if state.language == "en" else naming_others.presented  # German nouns have capitals
    said = said or naming_others.on_behalf(words, taken) or later(words, original, taken)
    behind = re.search(rf"\b{re.escape(original)}{_BEHIND_A_COMMA}", words) if not said else None
    return naming.looks_like_name(behind["name"], taken, strict=True) if behind is not None else said


_BEHIND_A_COMMA = (
    r"(?: (?!und\b)[a-zäöüß]+){0,3},? (?:den|der|die) "
    r"(?P<name>[A-ZÄÖÜ][\w'’-]+(?: [A-ZÄÖÜ][\w'’-]+)?)(?=\s*(?:[,.;!]|$))"
)
"""'(Für meinen Mann) auch noch, den Jürgen Mross.'"""


_TAKES_BACK = re.compile(
    r"^(?: (?!und\b|and\b)\w+){0,5}? "
    r"(?:no|sorry|i mean|rather|lord|nein|nee|ne|quatsch|aeh|ich meine?|entschuldigung|falsch|stopp) "
    r"(?:\w+ ){0,4}?(?:my|our|mein\w*|unser\w*) (?P<relation>\w+)\b"
)


def _told_closer(after: str, lex: Lexicon) -> str:
    """'For my eldest daughter': the word behind it says it closer."""
    word = after.split(" ", 2)[1] if after.startswith(" ") else ""
    return word if word in lex.relations else ""


def _put_right(after: str, lex: Lexicon) -> str:
    """'For my son, sorry, good lord, my daughter': the person said last; empty where nothing is put right."""
    found = _TAKES_BACK.match(after)
    relation = found["relation"] if found is not None else ""
    return relation if relation in lex.relations else ""


_AND_THE_OTHER = re.compile(
    r"(?i)\b(?:and|und|but|aber|,) (?:(?:s?he's|s?he is|it's for|they're|"
    r"(?:his|her|their) name(?:'s| is)|"
    r"(?:er|sie) (?:ist|heißt|heisst) (?:der |die )?|(?:sein|ihr) name ist|"
    r"(?:es|der termin|das) ist für|it is for|for)\b)"
)


_IN_ON_IT = re.compile(
    r"(?i)\b(?:my|our) \w+ (?:wants|would love|'d love|is dying|insists) (?:to be |on being )?"
    r"(?:in on|part of|there for) (?:it|this|that)\b(?: (?:too|as well))?"
)
"""'And my granny wants in on it too'."""
_COME_ALONG = re.compile(
    r"(?i)\bmy \w+ (?:wants|would like|is going|'d like) to come(?=,? (?:so|too|along|as well|with)\b)|"
    r"\bmein\w* \w+ (?:will|möchte|moechte|würde gern|wuerde gern) (?:auch )?(?:mitkommen|dabei sein|mit)\b"
)
"""'My partner wants to come, so it needs to be a Saturday': somebody comes along."""
_FOR_ONE_BY_NAME = re.compile(
    r"(?i)\b(?:(?:it's|it is|that's|this is|(?:es|das|der termin|die stunde) (?:ist|wäre)) (?:for|für)|"
    r"ist für) (?:den |die |der )?"
    r"(?P<name>(?-i:[A-ZÄÖÜ])[^\W\d_]+)(?=\s*(?:[,.;!?]|$))"
)
"""'I'm Denise Whitaker, and again it's for Mason.'"""
_FOR_THEM_AND_I = re.compile(
    r"(?i)\bit(?:'s|s| is) for (?!my\b|our\b|the\b|me\b)(?:(?P<again>\w+) (?=(?P=again)\b))?"
    r"(?P<name>[^\W\d_]+(?: [\w'-]+){0,2}?),? "
    r"(?:and|but) (?:i'?m|i am|my name(?:'s|s| is)|this is) "
)
"""'its for ailsa, ailsa drummond and im catriona drummond'."""
_NOBODY = word_set("sie mich me ihn ihnen uns us you him her them christmas weihnachten")


def _beside_oneself(words: str) -> str:
    """'I'm Aoife Brennan, and he's Cian Brennan': two full names, of which the caller's is the first."""
    first = _FOR_ONE_BY_NAME.search(words)
    if first is not None and not names_a_day(plain(first["name"])) and plain(first["name"]) not in _NOBODY:
        return first["name"]
    both = _FOR_THEM_AND_I.search(words)
    if both is not None:
        return both["name"]
    place = _AND_THE_OTHER.search(words)
    if place is None or not INTRODUCES.search(words[: place.start()]):
        return ""
    said = naming_others.called(words[place.start() :], "") or naming_others.meant_for(
        words[place.start() :].replace(" for ", " für "), ()
    )
    return said if " " in said else ""


def _of_the_person(words: str, folded: str, lex: Lexicon, state: CallState, desk: Desk) -> str:
    """'Mother is Svetlana Volkova, and I am Dmitri Volkov': the name said beside the person that is known."""
    original = ""
    for key, relation in lex.relations.items():
        if relation == state.facts.attendee_relation and whole_word(key).search(folded):
            original = _as_written(words, key)
            if said := naming_others.called(words, original):
                return said
    introduced = (
        naming_others.meant_for(words, taken_words(desk))
        if INTRODUCES.search(words) or " for " in words
        else ""
    )
    return (
        introduced
        or naming_others.called(words, "")
        or naming_unwritten.called_unwritten(words, original, taken_words(desk))
    )
