"""Where in a turn a person's name stands.

In a greeting, or as the answer to 'what is the name?'; after a cue: `naming_cues`. Pure.

Only finds the slice; `agents.language.understand_name` turns it into the name as it is stored. A sentence
about times, services or anything else must never become a name, hence the plain-word list and the
capital-letter rule.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from agents.dialogue.lexicon.names import (
    BEGINS,
    DESCRIBES,
    FILLERS,
    FIRST_NAMES,
    INTERJECTIONS,
    PARTICLES,
    PLAIN,
    SECOND_NAMES,
    SURNAMES,
    TITLES,
)
from agents.dialogue.lexicon.words import word_set
from agents.language import fold
from agents.language.first_names import FIRST_NAMES as KNOWN_FIRST_NAMES
from agents.language.name_questions import asks_back, asks_how
from agents.language.text import WRITTEN_WORD, ends_of, has_capitals, without_clock

SPELLING = re.compile(
    r"(?:\b[a-zäöü]\b[\s,.\-–]+){2,}\b[a-zäöü]\b(?!['’][a-z])|"
    r"\bbuchstabier|\bspell|\bwie (?:in )?[a-zäöü]+\b|\bmit "
    r"(?:doppel|weichem|hartem|scharfem|[a-zäöü]\b|ypsilon\b|umlaut|ph\b|th\b|ck\b|tz\b|dt\b|d\s?t\b|"
    r"ae\b|oe\b|ue\b|ai\b|ei\b|ay\b|ey\b|eszett)|\bmit (?:zwei|zwo|einem|nem) [a-zäöü]\b|"
    r"\bwith (?:an?|two|one) [a-z]s?\b|\bdoppel|\bas in\b|\bdouble\b|\bypsilon\b|\bohne "
    r"[a-zäöü]{1,2}\b|\bbindestrich\b",
    re.IGNORECASE,
)


def spells(words: str) -> bool:
    """Whether the words tell how a name is written; 'wie lange dauert das' asks, and '4 p.m.' is an hour."""
    if SPELLING.search(words) is None or SPELLING.search(without_clock(words)) is None:
        return False
    if not asks_how([listed(word) for word in WRITTEN_WORD.findall(words)]):
        return True
    return SPELLING.search(_ASKED_HOW.sub(" ", words)) is not None


_ASKED_HOW = re.compile(r"(?i)\b(?:wie|how)\s[^,;.?!]*")
"""A question from its 'how' to the end of the clause."""


def listed(word: str) -> str:
    """The word as it stands in the lists of words."""
    return fold(word).strip("'’-").removeprefix("n'")


@lru_cache(maxsize=2048)
def clauses(words: str) -> tuple[str, ...]:
    """The turn cut at punctuation and at 'und' before a new clause."""
    cut = _CLAUSE_END.split(" " + words.rstrip(".!?,; "))
    return tuple(part.strip() for part in cut if part.strip())


_CLAUSE_END = re.compile(
    r"[,;!?:]\s+|(?<!\bDr)(?<!\bProf)(?<!\bSt)(?<!\b[A-Za-zÄÖÜ])\.\s+|\s[-–]\s|\s+(?:und|and|aber|"
    r"but)\s+(?=\w)|\s+(?=(?:ich|wir|i)\s)"
)


def token_is_surname(word: str, clause: str) -> bool:
    """'Weiß', 'Frau Lange': a plain word that is a surname too, as a clause of its own."""
    if word not in SURNAMES or not clause:
        return False
    rest = {listed(token) for token in WRITTEN_WORD.findall(clause)} - {word}
    return rest <= TITLES | {"ja", "also", "aeh", "mein", "name", "ist", "der"}


_TELLS = re.compile(r"(?:und |and |da |dann )*(?:ich|wir|i|we)\b(?! (?:bin|heiss|heisse|waere|am)\b)")
"""What begins with 'ich' or 'wir' tells something: '(hab) ich ja Yoga' is nobody's name."""


_WHETHER = word_set("is are does did do has have")


def _asks_whether(flat: Sequence[str]) -> bool:
    """'Is parking free', 'are dogs allowed': what begins with its verb asks; 'is sarah brown' stammers."""
    return len(flat) > _SHORT and flat[0] in _WHETHER and flat[1] not in KNOWN_FIRST_NAMES | TITLES


def leads_a_surname(tokens: Sequence[str], place: int, taken: Sequence[str], *, mixed: bool) -> bool:
    """'Can Yıldırım', 'Will Turner': a plain word that is a first name here, for a surname follows."""
    if listed(tokens[place]) not in FIRST_NAMES or place + 1 >= len(tokens):
        return False
    surname = listed(tokens[place + 1])
    if (
        surname in PLAIN
        or surname in FILLERS
        or surname in TITLES
        or surname in taken
        or len(surname) < _SHORT
    ):
        return False
    if mixed:
        return tokens[place][:1].isupper() and tokens[place + 1][:1].isupper()
    return place + 2 == len(tokens) or listed(tokens[place + 2]) in BEGINS


_SHORT = 2


def parts_said(name: str) -> int:
    """How many first names and surnames there are: "von der Heide" is one."""
    return sum(listed(token) not in PARTICLES for token in name.split())


def last_in_full(name: str) -> str:
    """'von hagen leonore von hagen', without a mark between the two: the surname, and then the whole name."""
    again = _TWICE.match(name)
    if again is None or parts_said(again["surname"]) != 1 or not again["surname"].islower():
        return ""
    return again["full"]


_TWICE = re.compile(r"(?P<surname>[\w'’\-]+(?: [\w'’\-]+){0,3}) (?P<full>[\w'’\-]{2,} (?P=surname))$")
"""The same words before a first name and behind it."""


_WITH_ITS_DOT = re.compile(r"[\w'’\-]+\.?")
"""'Dr.', 'M.': a word and the dot of its abbreviation."""


def looks_like_name(clause: str, taken: Sequence[str], *, strict: bool, mixed: bool | None = None) -> str:
    """The name in a clause that is nothing but a name (with fillers around), else empty.

    `taken` are folded words that mean something else here (staff, services). `strict` asks for two
    capitalised words.
    """
    tokens = _WITH_ITS_DOT.findall(clause)
    flat = [listed(token.rstrip(".")) for token in tokens]
    if _TELLS.match(" ".join(flat)) or asks_back(flat) or _asks_whether(flat):
        return ""
    while flat and (flat[0] in FILLERS or flat[0] in TITLES):
        tokens, flat = tokens[1:], flat[1:]
    while flat and flat[-1] in FILLERS and not (len(flat) == 2 and flat[-1] in SECOND_NAMES):
        tokens, flat = tokens[:-1], flat[:-1]
    if not tokens or len(tokens) > 5 or any(char.isdigit() for char in "".join(tokens)):
        return ""
    mixed = has_capitals(clause) if mixed is None else mixed
    if len(flat) == 1 and flat[0] in INTERJECTIONS:
        return ""
    core = [
        (token, word)
        for token, word in zip(tokens, flat, strict=True)
        if word not in PARTICLES and word not in TITLES
    ]
    if not core or len(core) > 4:
        return ""
    alone = len(core) == 1 and token_is_surname(core[0][1], clause)
    for place, (token, word) in enumerate(core):
        if alone:
            continue
        follows_name = place > 0 and (
            token[:1].isupper() if mixed else place == 1 == len(core) - 1 and word in SECOND_NAMES
        )
        first = (
            place == 0
            and len(core) > 1
            and leads_a_surname([item for item, _ in core], 0, taken, mixed=mixed)
        )
        if (word in PLAIN and not (follows_name or first)) or (word in taken and len(core) == 1):
            return ""
        if mixed and not token[:1].isupper():
            return ""
    if strict and (len(core) < 2 or not mixed or any(word in taken for _, word in core)):
        return ""
    if strict and core[0][1] in DESCRIBES:
        return ""  # "Former Royal Signals"
    if strict and any(word.endswith(("'s", "’s")) for _, word in core):
        return ""  # "Women's Day", "Lena's Chair": nobody is called so
    if not mixed and len(core) > 3:
        return ""
    return " ".join(tokens)


def in_answer(words: str, taken: Sequence[str]) -> str:
    """The name in the answer to 'what is the name?'.

    The clauses that are names, with spelling kept beside them. Where the turn says other things too, one
    word alone is a name only at its beginning: what is left of a sentence must never become one.
    """
    if spells(words):
        return _with_spelling(words)
    found: list[str] = []
    mixed = has_capitals(words)
    leads = corrects = False
    asked = _ASKED_HOW.sub(", ", words)  # "Heike Brandes wie lange dauert das"
    told = asked != words and asks_how([listed(word) for word in WRITTEN_WORD.findall(words)])
    for clause in clauses(asked if told else words):
        name = looks_like_name(clause, taken, strict=False, mixed=mixed)
        if name and not (told and found):
            found.append(name)
            leads = leads or not told
        elif not name:
            said = {listed(token) for token in WRITTEN_WORD.findall(clause)}
            corrects = corrects or bool(said & _CORRECTS and not found)
            told = told or not said <= FILLERS | INTERJECTIONS | TITLES
    if not found:
        return ""
    longest = max(found, key=parts_said)
    if len(found) >= 2 and parts_said(longest) == 1 and fold(found[0]) != fold(found[1]):
        longest = ", ".join(found[:2])
    if told and len(longest.split()) == 1:
        introduced = leads and not corrects and not is_ordinary(longest) and _goes_on(words, longest)
        return longest if introduced else ""
    return longest


def _goes_on(words: str, name: str) -> bool:
    """'Müller, und geht auch elf?', 'Frau Müller. Haben Sie …': one word that is clearly the answer."""
    text = re.escape(name)
    return bool(
        re.search(rf"(?i)\b{text}[,.]?\s+(?:und|aber|and|but)\b", words)
        or re.search(rf"(?i)\b(?:frau|herrn?|familie|mrs?|ms|miss|doktor|dr\.?)\s+{text}\b", words)
    )


_CORRECTS = word_set("nee nein ne no doch obwohl halt stopp warten warte lieber actually wait rather")
_NOUN = re.compile(
    r"(?:zeit|ung|heit|keit|schaft|tion|taet|ismus|termin|tag|kurs|ing|stunde|feier|dienst|vorsorge|"
    r"schmerzen|ungen|probleme?|untersuchung|wechsel|schaden|versicherung)$"
)


def is_ordinary(name: str) -> bool:
    """Whether a word alone looks like any noun rather than a name; asking again is then the safe way."""
    return _NOUN.search(listed(name)) is not None


def _with_spelling(words: str) -> str:
    """Spelled names are handed over whole, without a following clause about something else."""
    return _ANOTHER_MATTER.split(words, maxsplit=1)[0]


_ANOTHER_MATTER = re.compile(
    r"(?i)[,.;]\s+(?=(?:(?:und|ach|ja|aber|doch|übrigens|oh|and|but|well|actually),?\s+)*"
    r"(?:ich(?! buchstabier)|wir|könnte|kann|geht|geht's|ginge|wäre|passt|haben sie|hätten|"
    r"nicht (?:am|um|den|mehr)|(?:lieber|besser) (?:am|um|erst|schon|doch|den|morgen|\w+tag|mittwoch)|"
    r"am (?!ende\b|schluss\b|anfang\b)\w+|(?:and )?i (?:would|want|need|have|am|can|could)|could|can|"
    r"would|not on|rather|make it)\b)"
)
"""'Thomsen ohne p. Ach, und nicht am ersten, …': where the name and its spelling are over."""


def said_again(words: str, cue: str, taken: Sequence[str]) -> str:
    """'müller hier peter müller ich …': the surname said in full right after 'hier', without a comma."""
    again = next((name for end in ends_of(cue, words) if (name := _in_full_after(cue, words, end))), None)
    if again is None:
        return cue
    flat = [listed(token) for token in again.split()]
    if any(token in PLAIN or token in FILLERS or token in taken for token in flat):
        return cue
    return again


_SPEAKING = re.compile(
    r"(?i)\s+(?:hier|am apparat|here|speaking)[\s,.]+(?:(?:also|ja|der|die)\s+)*"
    r"([\w'’\-]+\s+[\w'’\-]+(?:\s+[\w'’\-]+)?)"
)


def _in_full_after(cue: str, words: str, end: int) -> str | None:
    """The name right after 'müller hier', with 'müller' as its first or its last part."""
    spoken = _SPEAKING.match(words, end)
    if spoken is None:
        return None
    tokens = spoken.group(1).split()
    same = [token.lower() == cue.lower() for token in tokens]
    if any(same[1:]):
        return " ".join(tokens[: len(tokens) - same[::-1].index(True)])
    return " ".join(tokens[:2]) if same[0] else None


def in_greeting(words: str, taken: Sequence[str]) -> str:
    """'Guten Tag, Marlene Fink, ich hätte gern …'.

    A clause of the first words that is first name and surname.
    """
    parts = clauses(words)[:6]
    for place, clause in enumerate(parts):
        name = looks_like_name(clause, taken, strict=True)
        last = place + 1 == len(parts) and _HOUR_OR_PLEASE.search(parts[place - 1]) is not None
        if name and (place < _GREETING or last or fold(name.split()[-1]) in map(fold, parts[:place])):
            return name
    return _signed(words, taken)


_HOUR_OR_PLEASE = re.compile(
    r"(?i)\b(?:uhr|bitte|danke|please|thanks|thank you|o'clock|(?:um|gegen|at|around) [\w'-]+(?: [\w'-]+)?)$"
)
"""'…, schreib mich auf für Montag um sieben, Dieter Kowalski': what a name at the very end follows."""
_GREETING = 3
"""Clauses in which a name is a greeting; later, 'ganz kurz, ich sitz im Zug: Klein, Eva Klein' is one."""


_SENTENCE_END = re.compile(r"(?<=[.?!])\s+")


def _signed(words: str, taken: Sequence[str]) -> str:
    """'... wann ist mein Termin? Prien, Wolfgang.': a last sentence that is nothing but a name."""
    *before, last = _SENTENCE_END.split(words.strip())
    last = last.rstrip(".!")
    if not before:
        return ""
    parts = [part.strip() for part in last.split(",")]
    if len(parts) == 2 and all(
        len(part.split()) == 1 and part[:1].isupper() and looks_like_name(part, taken, strict=False)
        for part in parts
    ):
        return last
    return looks_like_name(last, taken, strict=True)
