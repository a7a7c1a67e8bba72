"""Where in a turn the name of somebody else stands: whom it is for, or one said against another.

Called by `hearing.attendees` and `hearing.own_names`; the caller's own name is found by `naming`. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain

from agents.dialogue.lexicon.names import PLAIN
from agents.dialogue.naming import clauses, listed, looks_like_name
from agents.language import fold
from agents.language.first_names import FIRST_NAMES
from agents.language.text import ends_of, likeness, whole_word
from agents.language.yesno import understand_yesno

_ON_BEHALF = re.compile(
    r"\b(?:[Aa]uf|[Ff]ür|[Uu]nter|[Ff]or|[Uu]nder)\s+"
    r"(?:(?:Frau|Herrn|Mrs|Mr|Ms|Doktor|Dr|Professor|Prof|Doctor)\.?\s+)*"
    r"(?:[A-ZÄÖÜ][\w'’\-]+,\s+)?([A-ZÄÖÜ][\w'’\-]+\s+(?:von\s+|van\s+|de\s+)?[A-ZÄÖÜ][\w'’\-]+)"
)


def on_behalf(words: str, taken: Sequence[str]) -> str:
    """'auf Anna Schmidt', 'für Anna Schmidt', 'under Anna Schmidt'.

    First name and surname after the preposition.
    """
    for match in _ON_BEHALF.finditer(words):
        name = match.group(1)
        if _THING_OF.match(name) and listed(name.split()[0]) not in FIRST_NAMES:
            continue  # "für Papier von Bank"
        if (
            all(listed(part) not in PLAIN and listed(part) not in taken for part in name.split()[:1])
            and listed(name.split()[-1]) not in taken
        ):
            return name
    return ""


_THING_OF = re.compile(r"\S+ (?:von|vom|of|from) \S+$")


def meant_for(words: str, taken: Sequence[str]) -> str:
    """'für Herrn Doktor Albrecht, Matthias Albrecht', 'on behalf of Martin Scholz': whom it is for."""
    words = _IN_THE_NAME_OF.sub("für", words)
    return on_behalf(_PUT_UNDER.sub(" ", words), taken)


_IN_THE_NAME_OF = re.compile(r"(?i)\b(?:im (?:auftrag|namen) (?:von|des|der)|on behalf of)\b")
_PUT_UNDER = re.compile(r"\b(?:auf|unter|under)\b")
"""'Unter Scholz': under whose name it is put, and not whom it is for."""


_ABOUT = (
    r"(?i:\b(?:um|about|for|für|else|anderes|anderen|jemanden?|wegen)),?\s+(?i:(?:frau|herrn?|mrs?|ms)\s+)?"
)
_THEN_KIN = r"(?i:,?\s+(?:s?he's\s+|das\s+ist\s+)?(?:my|our|meine?[nrm]?|unsere?[nrm]?)\s+)"


def named_before(words: str, relation: str) -> str:
    """'Leo Fisher is my son', 'es geht um Jana Seidel, meine Mieterin': the name first, then who it is."""
    for end in ends_of(relation, words):
        said = words[: end - len(relation)]
        for pattern in _NAMED_BEFORE:
            found = pattern.search(said)
            if found is not None and listed(found.group(1).split()[0]) not in PLAIN:
                return found.group(1)
    return ""


def called(words: str, relation: str) -> str:
    """The name of the person a booking is for.

    'meine Tochter heißt Mia', 'für meine Mutter, die Rosa Huber'.
    """
    after_relation = (
        next((match for end in ends_of(relation, words) if (match := pattern.match(words, end))), None)
        for pattern in _AFTER_RELATION
    )
    for match in chain(after_relation, (pattern.search(words) for pattern in _AFTER_PRONOUN)):
        if match is not None:
            name = match.group(1)
            if listed(name.split()[0]) not in PLAIN:
                return _in_full(words[match.end() :], name)
    return ""


_PERSON = r"((?:[A-ZÄÖÜ][\w'’\-]+)(?:\s+(?:von\s+|van\s+|de\s+)?[A-ZÄÖÜ][\w'’\-]+){0,2})"
_NAMED_BEFORE = (
    re.compile(rf"{_ABOUT}{_PERSON}{_THEN_KIN}(?:\w+\s+)?$"),
    re.compile(rf"{_PERSON}\s+(?i:is|ist)\s+(?i:my|our|meine?|unsere?)\s+(?:\w+\s+)?$"),
)
_AFTER_PRONOUN = (
    re.compile(
        r"\b(?:(?i:er|sie|die|der|das kind|she|he|they|das ist)\s+"
        r"(?i:heißt|heisst|is called|are called|is|ist)|(?i:s?he's)(?: called)?)\s+"
        rf"(?:(?:die|der)\s+)?{_PERSON}"
    ),
    re.compile(
        rf"\b(?i:her|his|their|sein|ihr)\s+(?i:(?:full |voller )?name)"
        rf"(?:'s|\s+(?i:is|ist|lautet)|:)\s+{_PERSON}"
    ),
    re.compile(
        rf"{_PERSON}\s+(?i:heißt|heisst|ist|is)\s+(?i:er|sie|die|der|his name|her name|sein name|ihr name|"
        r"der name|the name)\b"
    ),
    re.compile(
        rf"{_PERSON},?\s+(?i:s?he(?:'s| is) called|they're called|er heißt|sie heißt)(?=\s*(?:$|[.,;!]))"
    ),
    re.compile(
        rf"(?:^|[.!?]\s+){_PERSON}\s+(?i:first|goes first|comes first|zuerst|als erstes?)(?=\s*(?:$|[.,;!]))"
    ),
    re.compile(
        rf"{_PERSON},?\s+(?i:that's|that is|das ist|so heißt|so heisst)\s+"
        r"(?i:his name|her name|their name|sein name|ihr name|der name|the name|er|sie|die|der)\b"
    ),
)


_AGED = re.compile(
    rf"(?:^|[.!?,;]\s+)(?:(?i:also|so|well|and|und|die|der|na|ja|yes),?\s+)*"
    rf"{_PERSON}(?:'s|\s+(?i:is|ist|wird|turned|turns|has turned|war))\s+"
    r"(?i:(?:just|only|nearly|almost|gerade|erst|schon|fast|jetzt|now|already|about)\s+)*"
    r"(?i:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
    r"zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn)\b(?!\s+(?i:o'clock|uhr|am|pm)\b)"
)


def of_an_age(words: str) -> tuple[str, str]:
    """'Mia's eight, and she picks out songs by ear': the name of the child that was told of before, and the
    words that tell its age with it.
    """
    found = _AGED.search(words)
    if found is None or listed(found.group(1).split()[0]) in PLAIN:
        return "", ""
    return found.group(1), words[found.start(1) : found.end()]


_AFTER_RELATION = (
    re.compile(
        r"(?:,?\s+(?i:heißt|heisst|ist|namens|is called|called|named|is)|(?i:'s name is|'s called))"
        rf"\s+(?:(?i:die|der)\s+)?{_PERSON}"
    ),
    re.compile(
        r"\s*(?:,|\s(?i:an|anrufen|ist)\b,?)?\s*(?:(?i:und zwar|das ist|das wäre|"
        r"also|so|that's|that is|that would be),?\s+)?(?:(?i:die|der|den|dem)\s+)?"
        rf"(?:(?i:frau|herrn?|dr|doktor|doctor|prof|professor|mrs?|ms|miss)\.?\s+)*{_PERSON}"
    ),
)


def _in_full(rest: str, name: str) -> str:
    """'den Emil, Emil Kurz': the name said once more with the surname right after it."""
    if " " in name:
        return name
    full = rf"{re.escape(name)}\s+(?:(?:von|van|de)\s+)?[A-ZÄÖÜ][\w'’\-]+"
    follow = re.match(rf",?\s+(?:also\s+)?({full})", rest)
    return follow.group(1) if follow is not None else name


def presented(words: str, relation: str, taken: Sequence[str]) -> str:
    """'unsere Tochter zur Kontrolle anmelden, Mila Brandes': a full name in a clause after the relation."""
    place = whole_word(relation).search(words)
    if place is None:
        return ""
    rest = words[place.end() :]
    for clause in clauses(relation + rest)[1:6]:
        name = looks_like_name(clause, taken, strict=True)
        own = re.search(rf"{re.escape(name)},?\s+(?:hier|am Apparat|ist mein Name|mein Name|here)\b", rest)
        if name and own is None and clause.removeprefix("der ").removeprefix("die ").startswith(name):
            return name
    return ""


def another_name(words: str, known: str, taken: Sequence[str], *, agreed: bool) -> str:
    """A name said against the one that was read back: in full, or close to it ("Nein, Mayr").

    Beside a yes it has to be very close: 'ja, festmachen' puts no Bestmann right.
    """
    least = _BESIDE_A_YES if agreed else _ALIKE
    for clause in reversed(clauses(words)):
        full = looks_like_name(clause, taken, strict=True)
        if full:
            return full
        part = looks_like_name(clause, taken, strict=False)
        if part and _likeness_to(part, known) >= least:
            return part
    return ""


_AGREES = re.compile(
    r"(?i)^\W*(?:(?:ach|oh|ah|na|well|um|äh|ähm)\W+)*(?:yes|yeah|yep|yup|sure|right|correct|exactly|absolutely|"
    r"ja|jo|jau|jep|jawohl|genau|richtig|stimmt|korrekt)\b"
)
_OBJECTS = re.compile(
    r"(?i)\b(?:aber|nur|blo(?:ß|ss)|nicht|nein|nee|sondern|doch|obwohl|allerdings|but|only|not|though|except|"
    r"no(?! (?:problem|worries|bother|doubt))|although|actually)\b"
)
_ALIKE = 0.6
_BESIDE_A_YES = 0.75


def agrees(words: str) -> bool:
    """'Ja, bestens', 'yes, spot on': a yes, and no word that takes something of it back."""
    return _AGREES.search(words) is not None and _OBJECTS.search(words) is None


def is_agreement(part: str) -> bool:
    """Whether what could be a name only agrees: 'Bestens', 'Tip Top', 'Spot On'."""
    return any(understand_yesno(part, language).value == "yes" for language in ("de", "en"))


def _likeness_to(part: str, known: str) -> float:
    return max(likeness(part, piece) for piece in known.split())


def agreed_without(part: str, known: str, words: str) -> bool:
    """'Yes, it's chouette': who agrees to a read-back says no other name with one small word after it."""
    if _AGREES.search(words) is None or len(part.split()) != 1 or not part.islower():
        return False
    return _likeness_to(part, known) < _ALIKE


_FIRST_NAME = re.compile(r"\b(?:vorname\w*|first name)\b")
_SURNAME = re.compile(r"\b(?:nachname\w*|familienname\w*|zuname\w*|surname|last name)\b")


def in_place_of(part: str, known: str, words: str) -> str:
    """'Nein, Maier mit a i' after 'für Stefan Meier': the part that sounds like it is put right."""
    pieces = known.split()
    if " " in part or len(pieces) < 2:
        return part
    said = fold(words)
    if _FIRST_NAME.search(said):
        return " ".join((part, *pieces[1:]))
    if _SURNAME.search(said):
        return " ".join((*pieces[:-1], part))
    alike = [likeness(part, piece) for piece in pieces]
    place = max(range(len(pieces)), key=lambda index: alike[index])
    if alike[place] < 0.6:
        return part
    return " ".join((*pieces[:place], part, *pieces[place + 1 :]))
