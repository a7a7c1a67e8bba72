"""Names in a turn that was written without capitals and punctuation, as many recognisers write.

Where capitals do not show a name, its place does: right after a greeting and before the clause begins, or
right after the person it belongs to. Only two words that mean nothing else here are taken. Pure.
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
    GREETS,
    NOT_AFTER_CUE,
    PARENTS,
    PARTICLES,
    PLAIN,
    TITLES,
    VERBS,
)
from agents.dialogue.naming import listed
from agents.language.de import numbers as german
from agents.language.en import numbers as english
from agents.language.first_names import FIRST_NAMES as KNOWN_FIRST_NAMES
from agents.language.text import NAME_PART, WRITTEN_WORD, has_capitals

_STATES = "she|he|sie|er"
_MOST_PARTS = 3
_PAIR = 2
_MARKS = re.compile(r"[,;.!?]\s")


def unwritten(words: str) -> bool:
    """Whether nothing but the first letter of the turn could show a name."""
    return not has_capitals(words[1:]) and _MARKS.search(words) is None


def greeted_with(words: str, taken: Sequence[str]) -> str:
    """'guten morgen gerhard lutz ich hab …', 'moin carstensen broder carstensen ich …'."""
    if not unwritten(words):
        return _with_capitals_alone(words, taken)
    tokens = WRITTEN_WORD.findall(words)
    flat = [listed(token) for token in tokens]
    start = 0
    while start < len(flat) and flat[start] in GREETS:
        start += 1
    if not set(flat[:start]) - {"ja", "so", "also", "du", "aehm", "oeh", "einen", "auch", "yes"}:
        return ""
    end = start
    while end < len(flat) and end - start < 4 and flat[end] not in BEGINS and flat[end] not in FILLERS:
        end += 1
    after = end
    while after < len(flat) and flat[after] in ("also", "ja", "aeh", "aehm"):
        after += 1
    begins = [flat[place] for place in {end, after} if place < len(flat)]
    if begins and not BEGINS.intersection(begins):
        return ""
    if end - start == 3 and flat[start] == flat[end - 1]:
        start += 1  # the surname first, then in full
    name = tokens[start:end]
    pair = [word for word in flat[start:end] if word not in PARTICLES]
    if len(pair) != 2 or not (free(pair[0], taken) or pair[0] in FIRST_NAMES) or not free(pair[1], taken):
        return ""
    if pair[0] in DESCRIBES:
        return ""
    return " ".join(name)


_LETTERED = r"[A-ZÄÖÜ][^\W\d_][\w'’\-]*"
_NAME_THEN_SMALL = re.compile(
    rf"({_LETTERED}(?: {_LETTERED})?(?: (?:von|van|de|zu|der|den|da|dos|el|al|bin))* {_LETTERED}) "
    r"(?P<next>[a-zäöüIK]\w*)"
)
_WORD_AND_BLANK = re.compile(r"[\w'’\-]+ ")
_ASKS = frozenset(("koennen", "koennten", "wuerden", "haetten", "haben", "could", "can", "would", "have"))


def _with_capitals_alone(words: str, taken: Sequence[str]) -> str:
    """'Grüß Gott Ingrid Salzberger am Dienstag um neun …': capitals show the name, no marks stand by it."""
    begin = 0
    for token in _WORD_AND_BLANK.finditer(words):
        if token.start() != begin or listed(token.group().strip()) not in GREETS:
            break
        begin = token.end()
    found = _NAME_THEN_SMALL.match(words, begin) if begin else None
    if found is None or listed(found["next"]) not in BEGINS | _ASKS:
        return ""
    parts = [word for word in map(listed, found.group(1).split()) if word not in PARTICLES]
    usual = all(free(word, taken) or word in FIRST_NAMES for word in parts[:-1]) and free(parts[-1], taken)
    return found.group(1) if usual and parts[0] not in DESCRIBES else ""


_NAMED_FIRST = re.compile(
    r"(?i)^\W*(?:(?:ja|also|äh|ähm|na|das ist|well|um)\s+)*((?:[^\W\d_][\w'’\-]+\s+){1,3})"
    r"(?:heißt|heisst|is)\s+(?:er|sie|es|der kleine|die kleine|der große|die große|der bub|das mädel|"
    r"mein \w+|meine \w+|unser\w* \w+|his name|her name|the name)\b"
)
"""'Emil Lange heißt der Kleine', 'maya brown is her name'."""


_HAPPENS = re.compile(r"\w{3,}ing$|\w{3,}iert$|(?:\w{2,}ge|ge)\w{3,}(?:en|t)$")
"""'Is starting school', 'ist operiert worden': what happens to somebody is not the name."""


def called_unwritten(words: str, relation: str, taken: Sequence[str]) -> str:
    """'meine tochter die elif demir hat …', 'sie heißt hedwig kramer'."""
    if not unwritten(words):
        return ""
    who = relation or "sie"
    before = _NAMED_FIRST.match(words)
    if before is not None and (said := _leading(before.group(1), taken)) and len(said) <= 3:
        return " ".join(said)
    named = _named(who).search(words)
    if named is not None:
        said = _leading(named.group(1), taken)
        if said:
            return " ".join(said)
    stated = _stated(who).search(words)
    if stated is not None:
        said = _leading(stated.group(1), taken)
        told = _HAPPENS.match(listed(said[0])) if said else None
        if told is None and len([word for word in said if listed(word) not in PARTICLES]) > 1:
            return " ".join(said)
    beside = _beside(relation).search(words) if relation else None
    if beside is None:
        return ""
    said = _leading(beside.group(1), taken)
    if len(said) == _PAIR and len({*map(listed, said)}) == 1:
        return said[0]  # "den emil emil lass das": called by the name that was just said
    alone = len([word for word in said if listed(word) not in PARTICLES]) == 1
    known = bool(said) and listed(said[0]) in KNOWN_FIRST_NAMES
    return " ".join(said) if said and (known or not alone) else ""


@lru_cache(maxsize=64)
def _named(who: str) -> re.Pattern[str]:
    """'Sie heißt Hedwig Kramer', 'my son is called Leo'; `who` is the person, as it is said in the turn."""
    person = re.escape(who)
    return re.compile(
        rf"(?i)\b(?:(?:sie|er|die|der|das kind|{person})\s+(?:heißt|heisst)|"
        rf"(?:s?he|{person})(?:'s|\s+is)\s+called|"
        r"(?:her|his)\s+name(?:'s|\s+is))\s+(?:die\s+|der\s+)?(.+)$"
    )


@lru_cache(maxsize=64)
def _stated(who: str) -> re.Pattern[str]:
    """'Er ist der Emil', 'my daughter's Ella Novak'."""
    return re.compile(rf"(?i)\b(?:{_STATES}|{re.escape(who)})(?:'s| is| ist)\s+(?:die\s+|der\s+)?(.+)$")


@lru_cache(maxsize=64)
def _beside(relation: str) -> re.Pattern[str]:
    """'Meine Tochter die Elif Demir'."""
    return re.compile(rf"(?i)\b{re.escape(relation)}\s+(?:(?:die|der|den|dem|namens)\s+)?(.+)$")


_PARENT_OF = re.compile(
    rf"(?i)\b(?:{'|'.join(sorted(PARENTS))})\s+(?:von|vom|of)\s+(?:der\s+|dem\s+)?([^,;!?]+)"
)


def child_of(words: str, taken: Sequence[str]) -> str:
    """'Ich bin die Mutter von Lea Nowak', 'hier ist der Papa von Leon': whose parent is calling."""
    found = _PARENT_OF.search(words)
    if found is None:
        return ""
    said = _leading(found.group(1), taken)
    if unwritten(words):
        return " ".join(said)
    return " ".join(token for token in said if token[:1].isupper() or listed(token) in PARTICLES)


_THE_CHILD = re.compile(
    r"(?i)\b(?:and|but|und)\s+(?:my|our|the|mein|unser|der|das|die|meine|unsere)\s+"
    r"(?:little |wee |small |kleiner? )?"
    r"(?P<who>child|kid|girl|boy|baby|bairn|daughter|son|lad|lass|little one|wee one|wife|husband|missus|"
    r"kind|tochter|sohn|junge|bub|mädchen|mädel)(?:['’]s| is| ist)\s+(?:der |die )?(?P<name>.+)$"
)


def child_told(words: str, taken: Sequence[str]) -> tuple[str, str]:
    """'Sinead Conneely and the child is Aoife': the word for the child and its name, where both are told."""
    found = _THE_CHILD.search(words)
    said = _leading(found["name"], taken) if found is not None else []
    in_full = len(said) == _PAIR and all(part[:1].isupper() for part in said)
    if found is None or not said or not (in_full or listed(said[0]) in KNOWN_FIRST_NAMES):
        return "", ""
    return listed(found["who"]), " ".join(said)


def free(word: str, taken: Sequence[str]) -> bool:
    """Whether a word means nothing else here, so that it can be a part of a name."""
    return not (
        word in PLAIN
        or word in FILLERS
        or word in TITLES
        or word in VERBS
        or word in NOT_AFTER_CUE
        or word in taken
        or _CONTRACTED.search(word) is not None
        or english.cardinal(word) is not None
        or german.cardinal(word) is not None
        or len(word) < 2
    )


_CONTRACTED = re.compile(r"'(?:s|re|ll|ve|d|m|t)$")
"""'She's', 'who've': a pronoun and its verb."""


_COMMANDS = re.compile(
    r"(?i)\b(?:lass (?:das|es|den|die|mich|sie|ihn|los|sein|mal|bitte|doch)|hör (?:auf|zu|mal)|"
    r"komm (?:her|mal|da|jetzt|runter)|geh (?:weg|da|mal|runter|rein|raus|jetzt|bitte)|pass auf|setz dich|"
    r"sei (?:leise|still|ruhig|lieb|brav|bitte|mal|doch)|bleib (?:da|hier|sitzen|stehen|mal)|"
    r"sitz (?:still|ruhig)|warte? (?:mal|kurz|doch)|nicht (?:so laut|anfassen|jetzt)|schrei nicht|psst|pscht|"
    r"(?:mach|nimm|leg|gib|tu|zieh|stell|fass) (?:das|die|den|es|nicht|nichts|mal|mir|kein\w*|sofort|bitte)|"
    r"(?:leave|put|stop|drop|give) (?:it|that|her|him|me|them)|stop \w+ing|come (?:here|down|off)|"
    r"get (?:off|down|out|back)|sit (?:down|still)|be (?:quiet|good|nice|still)|let go|wait a|don't|hush|"
    r"shush|not now|hands off)\b"
)
"""Said to somebody in the room: 'den Emil, Emil, lass das bitte'."""


def _leading(rest: str, taken: Sequence[str]) -> list[str]:
    """The words at the beginning that can be a name: at most two first names and a surname."""
    said: list[str] = []
    parts = 0
    for token in NAME_PART.findall(_COMMANDS.split(rest)[0]):
        word = listed(token)
        if word in PARTICLES and said:
            said.append(token)
            continue
        if parts == _MOST_PARTS or not free(word, taken):
            break
        said.append(token)
        parts += 1
    while said and listed(said[-1]) in PARTICLES:
        said.pop()
    return said
