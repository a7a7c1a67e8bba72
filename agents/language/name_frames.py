"""What people say around their name when asked for it: "schreiben Sie …", "ich bin der Mann, …", "… wird auf
… gebucht", the surname first and then in full, both names with their labels. Used by `names` and by whoever
looks for the name in a turn.
"""

from __future__ import annotations

import re

from agents.language.name_asides import KIN, SO, WORD, without_aside
from agents.language.name_labels import FIRST_NAME, labelled_behind
from agents.language.name_letters import written_out
from agents.language.name_words import NOISE, STOP
from agents.language.plain import words_of
from agents.language.spelling import spelled_runs
from agents.language.text import fold, has_capitals
from agents.language.vocabulary import words

_AS_KIN = re.compile(
    r"(?i)\b(?P<cue>ich bin(?:'s)?|ich bins|hier ist|hier spricht|das ist|i'm|i am|this is|it's)\s+"
    r"(?:(?:ja|doch|halt|nämlich|übrigens|just|actually)\s+)?"
    rf"(?:(?:der|die|das|the)\s+(?:(?:neue|ältere|jüngere|gro(?:ß|ss)e|kleine|older|elder|younger)\s+)?(?:{KIN})|"
    rf"(?:ihre?|seine?|deren|dessen|her|his|their)\s+(?:{KIN}|frau))\b"
    r"(?!\s+(?:von|vom|der familie|of|und|and)\b|['’])[\s,;:.\-]*"
)
_WRITE = re.compile(
    rf"(?i)^\W*{SO}(?:(?:können|könnten|kannst|könntest|can|could) (?:sie|du|you)\s+)?"
    rf"{SO}(?:schreib|sag|notier|trag|nehm|nimm|setz|mach|put|write|book|make|take|use)"
    r"(?:en|e|s|t|st)?(?:se|'se|'s)?(?:\s+(?:sie|se|du|ihr|mich|mi|uns|es|ihn|den|das|da|me|us|it|that|down|"
    r"bitte|please|mal|einfach|ruhig|halt|doch|ein|auf|unter|als|under|as|for|in|to|the|name|namen))*"
    r"(?:[\s,:]+|$)"
)
_WRITTEN = re.compile(r"(?i)[\s,]+(?:ein|rein|auf|hin|dazu|down|in)[.!]?$")
_BOOKED = re.compile(
    r"(?i)[\s,]+(?:gebucht|reserviert|eingetragen|angemeldet|gemeldet|notiert|gemacht|vereinbart|buchen|"
    r"reservieren|eintragen|anmelden|aufschreiben|booked|registered)"
    r"(?:\s+(?:werden|worden|sein|ist|bitte|lassen|please))*[.!]?$"
)
_RUNS_ON = re.compile(
    rf"(?i)^\W*{SO}(?:(?:das|de[rn] termin|der|er|es|dieser|it|that|this|the appointment)(?:'s|'ll)?\s+)?"
    r"(?:(?:wird|kommt|läuft|geht|gehört|ist|wäre|soll|sollte|bitte|is|goes|should be|will be|be)\s+)?"
    r"(?:(?:dann|auch|wieder|booked|registered|made)\s+)?"
    r"(?:(?=(?:auf|unter|under|in the name of)\s)|(?:für|for)\s+)"
)
_AGAIN = (
    r"(?:[\s,.]+(?:also|äh|ähm|ehm|ja|genau|das hei(?:ß|ss)t|beziehungsweise|quatsch|nein|nee|sorry|"
    r"entschuldigung|um|uh|er|i mean|that's|that is|no|it's|ich bin|ich hei(?:ß|ss)e|mein name ist))*[\s,.]+"
)
_REMARK = (
    r"[\s,]+(?:mit|with)(?:\s+(?:an?|einem|nem|doppel|double|zwei|two|hartem|weichem|scharfem))?"
    r"(?:\s+(?!(?:am|in|at)\b)[^\W\d_]{1,2}(?![\w'’\-]))+(?:\s+(?:am (?:ende|anfang|schluss)|hinten|vorne|"
    r"in der mitte|at the (?:end|start|front|beginning)|in the middle))?"
)
_SURNAME_FIRST = re.compile(
    rf"(?i)(?<![\w'’\-])(?P<last>{WORD})(?:\s+(?!(?:und|and)\b){WORD})?(?P<remark>{_REMARK})?{_AGAIN}"
    rf"(?P<name>(?:(?!(?:und|and|mit|with|she|he|they|sie|er|is|ist|my)\b){WORD}\s+){{1,2}}(?P=last))\s*[.!]?$"
)
_FIRST_AGAIN = re.compile(
    rf"(?i)(?<![\w'’\-])(?P<first>{WORD}){_AGAIN}(?P<name>(?P=first)\s+{WORD})\s*[.!]?$"
)
_LABEL = r"(?:(?:mit|mein|meine|der|dem|den|my|the|with)\s+)?{}(?:'s|\s+(?:ist|lautet|wäre|is))?:?\s+"
_FIRST = _LABEL.format(r"(?:vornamen?|rufnamen?|first name|given name)")
_LAST = _LABEL.format(r"(?:nachnamen?|familiennamen?|zunamen?|surname|last name|family name)")
_THEN = r"[\s,.;]+(?:(?:und|and|äh|ähm)\s+)?"
_END = r"(?=\W*$|[,.!;]|\s+(?:bitte|please|und|and|ich|i)\b)"
_LABELLED = (
    re.compile(rf"(?i)\b{_FIRST}(?P<first>{WORD}){_THEN}{_LAST}(?P<last>{WORD}){_END}"),
    re.compile(rf"(?i)\b{_LAST}(?P<last>{WORD}){_THEN}{_FIRST}(?P<first>{WORD}){_END}"),
    re.compile(rf"(?i)(?<![\w'’\-])(?P<first>{WORD}){_THEN}{_LAST}(?P<last>{WORD}){_END}"),
    re.compile(rf"(?i)(?<![\w'’\-])(?P<last>{WORD}){_THEN}{_FIRST}(?P<first>{WORD}){_END}"),
)
_ONE_LABEL = re.compile(rf"(?i)^\W*{SO}(?:{_LAST}|{_FIRST})(?=\w)")
_A_LABEL = re.compile(r"(?i)\b(?:vor|ruf|nach|familien|zu)name|\b(?:first|given|last|family) name|\bsurname")


def labelled(text: str) -> tuple[str, str] | None:
    """The part of `text` that says first name and surname, one of them with its label, and the whole name.

    "ich heiße Sabine und mit Nachnamen Freitag": what stands behind a label is a name, whatever else the
    word may mean.
    """
    if _A_LABEL.search(text) is None:
        return None
    if (behind := labelled_behind(text)) is not None:
        return behind
    if any(run.strong for run in spelled_runs(words_of(text))):
        return None
    for pattern in _LABELLED:
        found = pattern.search(text)
        if found is None:
            continue
        first, last = found.group("first"), found.group("last")
        if not {fold(first), fold(last)} & (NOISE | STOP):
            return found.group(), f"{written_out(first, first=True)} {written_out(last, first=True)}"
    return None


_AT_END = r"\W*(?:\s(?:bitte|please))?\W*$"
_TWO = rf"(?P<first>{WORD}(?:\s+(?!(?:bitte|please)\b){WORD})?)"
_ENDS_WITH_FIRST = (
    re.compile(rf"(?i)^(?P<rest>.*?\w)[\s,.;]+(?:(?:und|and)\s+)?{_FIRST}{_TWO}{_AT_END}"),
    re.compile(
        rf"(?i)^(?P<rest>.*?\w)[\s,.;]+(?:(?:und|and)\s+)?(?P<first>{WORD})\s+(?:ist|is|wäre)\s+"
        rf"(?:der|mein|my|the)\s+(?:{FIRST_NAME}){_AT_END}"
    ),
    re.compile(
        rf"(?i)^(?P<rest>.*?\w)[\s,.;]+und\s+(?:vorne?\s+(?P<first>{WORD})|(?P<front>{WORD})\s+vorne?){_AT_END}"
    ),
)
_IN_FRONT = re.compile(r"(?i)\bund\s+(?:vorne?\s+[^\W\d_]+|[^\W\d_]+\s+vorne?)\W*$")
_HYPHENED = re.compile(r"[^\W\d_](?:-[^\W\d_])+")
"""Letters with hyphens between them: "first name K-A-T-E"."""
_NO_NAME = words("egal unwichtig unnoetig wurscht")


def first_name_apart(text: str) -> tuple[str, str] | None:
    """What is said before a first name with its label at the end, and that first name.

    "Thomson, T H O M S O N. First name Claire": what the surname is spelled like is another matter.
    """
    if _A_LABEL.search(text) is None and _IN_FRONT.search(text) is None:
        return None
    for pattern in _ENDS_WITH_FIRST:
        found = pattern.match(text)
        if found is None:
            continue
        first = (found.group("first") or found.group("front")).split()
        cased = has_capitals(text[1:])
        if {fold(word) for word in first} & (NOISE | STOP | _NO_NAME) or _HYPHENED.fullmatch(first[-1]):
            continue
        if not cased or all(word[:1].isupper() for word in first):
            return found.group("rest"), " ".join(written_out(word, first=True) for word in first)
    return None


_WRITES_DOWN = re.compile(
    rf"(?i)^\W*{SO}(?:können|könnten|kannst|könntest|würden|würdest|tragen|schreiben)\s+(?:sie|du|ihr)\s+(?:(?:mich|uns|bitte|mal|da|auf|unter)\s+)*"
    r"(?P<name>[^,;?]+?)\s+(?:bitte\s+)?(?:auf|ein|hin|rein)?(?:schreiben|notieren|tragen|eintragen|aufnehmen)\b"
)
_SPELLED_BEHIND = re.compile(r"\?(?=\s+(?:[^\W\d_]\b[\s.\-]*){3})")
_WHOSE_IT_IS = re.compile(
    r"(?i)[,.;]\s*(?:and\s+|und\s+)?(?:the|this|der|dieser|das)\s+(?:appointment|booking|slot|lesson|termin|das)?(?:['’]s|\s+is|\s+ist|\s+wäre)?"
    r"\s*(?:for|für)\s+(?:my|our|mein\w*|unser\w*)\s.*$"
)


def without_errand(text: str) -> str:
    """A name without the request around it, 'Können Sie … aufschreiben?', and without whom it is for."""
    text = _WHOSE_IT_IS.sub("", _SPELLED_BEHIND.sub(",", text))
    found = _WRITES_DOWN.match(text)
    return text if found is None else f"{found['name']}{text[found.end() :].replace('?', '.')}"


def without_kin(text: str) -> str:
    """ "ich bin der Mann, Alfred Engel" as "ich bin Alfred Engel"."""
    return _AS_KIN.sub(r"\g<cue> ", text)


def without_frame(text: str) -> str:
    """An answer to the question for the name without what only asks to write it down, and with a name that
    is said in two ways only in full: "schreiben Sie Lehmann, Karsten Lehmann" as "Karsten Lehmann".
    """
    said = without_kin(without_aside(text))
    bare = _WRITE.sub("", _ONE_LABEL.sub("", said))
    if bare != said:
        bare = _WRITTEN.sub("", bare)
    bare = _BOOKED.sub("", _RUNS_ON.sub("", bare))
    for pattern in (_SURNAME_FIRST, _FIRST_AGAIN):
        full = pattern.search(bare)
        if full is not None and not {fold(word) for word in full.group("name").split()} & (NOISE | STOP):
            return full.group("name") + (full.groupdict().get("remark") or "")
    return bare if bare.strip(" .,!") else said
