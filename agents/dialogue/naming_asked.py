"""The name in the answer to 'what is your son's name?': 'ähm Theo, der wird jetzt sechs'. Pure.

Called by `hearing.attendees`, where the one whom it is for was asked about. A clause counts only where
nothing but a name is left of it; what is put right counts before what was said first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agents.dialogue.naming import clauses, listed, looks_like_name
from agents.language.first_names import FIRST_NAMES
from agents.language.text import has_capitals

_PERSON = (
    r"(?:(?:ein|unser|mein|sein|ihr|our|my|the)e?[nrms]? )?"
    r"(?:kleine?[nr]?|gro(?:ß|ss)e?[nr]?|älte(?:re|ste)[nr]?|jüng(?:ere|ste)[nr]?|mittlere?[nr]?|"
    r"little one|big one|young one|eldest|oldest|youngest|wee man|lad|boy|girl|"
    r"sohn|tochter|junge|bub|bua|mädchen|mädel|kind|enkel(?:in)?|son|daughter|kid|child)"
)
_NOBODY = re.compile(rf"(?i)(?:(?:der |die |den |das |the )?{_PERSON}\W*$|(?:the|an?|eine?n?) )")
"""'Der Kleine', 'the dog': no name."""
_LEADS = re.compile(
    r"(?i)^(?:(?:na|ja|also|ähm?|hm+|ach|oh|well|um|uh|er(?=,)|yes|yeah|okay|ok|eigentlich|actually|gut|"
    r"that's easy|klar|sure|and|und|aber|but)[\s,]+)+"
)
_ARTICLE = r"(?:der|die|den|our|unser|unsere|mein)"
_CALLED = re.compile(
    r"(?i)^(?:(?:er|sie|es|(?:der|die|das)(?: \w+)?) (?:hei(?:ß|ss)t|hoast|heest|nennt sich)|"
    rf"(?:das|des|dat|es|er|sie|dieser|der termin) (?:ist|is|isch|wär|wäre)(?: für)?(?= {_ARTICLE} )|"
    r"(?:that|it|this|this one|he|she|that one)(?:'d| would|'s|'ll| is| will)(?: be)? "
    r"(?:called|for|our|my|named)|"
    r"(?:his|her|the|their|sein|ihr|der)(?: first| given)? (?:vor)?name(?:'s| is| ist| lautet)|"
    r"(?:he|she) goes by|called|named|namens|für|for)\s+"
    rf"(?:{_ARTICLE}\s+)?"
)
_IS = re.compile(
    r"(?i)^(?:(?:das|des|dat|es|er|sie) (?:ist|is|isch|wär|wäre)|"
    r"(?:that|it|this|he|she)(?:'d| would|'s|'ll| is| will)(?: be)?)\s+"
)
"""'He's six', 'das ist Quatsch': what is no known first name behind it is none."""
_BY_ARTICLE = re.compile(r"(?i)^(?:der|die|den|unser|unsere|our|dem) ")
_PUT = re.compile(
    r"(?i)^(?:so|also|put|make it|make that|write|schreiben sie|schreib|nehmen sie|nennen (?:sie|wir) ihn|"
    r"sagen wir|let's say|just|einfach|lieber|rather|better|besser)\s+"
)
_ENDS = re.compile(
    r"(?i)[\s,]+(?:mein(?:e)? ich|mein i|i mean|i meant|halt|bitte|please|thanks|danke|"
    r"hei(?:ß|ss)t (?:er|sie|der|die)|is (?:the|his|her) name|ist (?:der|sein|ihr) name|"
    r"then|dann|na klar|of course|eben)+$"
)
_PUT_RIGHT = re.compile(
    r"(?i)[\s,.;]+(?:(?:äh|ähm|uh|um|oh|ach)[\s,]+)*(?:nein|nee|ne|no|nope|quatsch|falsch|sorry|i mean|wait|"
    r"stopp|moment|entschuldigung)\b[\s,.;]*(?:(?:sorry|nein|no|wait|quatsch|i mean|doch)\b[\s,.;]*)*"
)
_SO = re.compile(r"(?i)\s+(?=(?:so|also)\s+[\w'’\-]+(?:\s+[\w'’\-]+)?\W*$)")
_AS_MINE = re.compile(
    r"(?i)\b(?:same (?:sur|last |family |second )?name as (?:me|mine|us|i)|"
    r"(?:der|den|dem)?selbe[nr]? (?:nach|familien|zu)?namen? wie (?:ich|wir)|"
    r"(?:gleiche[nrm]?|selbe[nrm]?) (?:nach|familien|zu)?namen? wie (?:ich|wir|bei mir)|"
    r"(?:nach|familien)name wie (?:ich|meiner|bei mir)|same as mine|surname's the same|last name's the same|"
    r"same (?:surname|last name)|(?:nach|familien)name ist (?:der)?(?:gleiche|selbe))\b"
)
_LONGEST = 160
_SPELLS = re.compile(
    r"(?i)(?<![\w'’])[a-zäöü](?![\w'’])|\b(?:doppel|double|spel|buchstab|bindestrich|umlaut|ypsilon)"
)
_UNKNOWN = re.compile(
    r"(?i)\b(?:wei(?:ß|ss)|wüsste) (?:ich|i|net|nicht|noch|man|mer)\b|\b(?:don'?t|not) know\b|\bnot sure\b|"
    r"\b(?:sage?|verrate?) (?:ich|i) |\b(?:keine ahnung|no idea|egal)\b"
)


def named(words: str, taken: Sequence[str]) -> str:
    """The name in the answer; empty where none is clearly said."""
    if len(words) > _LONGEST or _SPELLS.search(words) or _UNKNOWN.search(words):
        return ""
    corrected = _PUT_RIGHT.split(_SO.sub(", ", words))
    name = next((name for part in reversed(corrected) if (name := _in_part(part, taken))), "")
    return "" if name and _and_another(name, words, taken) else name


def _and_another(name: str, words: str, taken: Sequence[str]) -> bool:
    """'Mia und Tom': two of them."""
    _, _, rest = words.partition(name)
    joined = _AND.match(rest)
    return joined is not None and looks_like_name(joined.group(1), taken, strict=False) != ""


_AND = re.compile(r"(?i)^\s+(?:und|and)\s+([\w'’\-]+)\W*$")


def with_surname(name: str, words: str, caller: str | None) -> str:
    """'Leo, same surname as me': the first name with the caller's surname, where that is known."""
    if caller is None or " " in name or " " not in caller or _AS_MINE.search(words) is None:
        return name
    return f"{name} {caller.split()[-1]}"


def _in_part(part: str, taken: Sequence[str]) -> str:
    """The name in what was said last: one that is to be put down, one that is announced, or the first."""
    mixed = has_capitals(part)
    put: list[str] = []
    announced: list[str] = []
    bare: list[str] = []
    for place, clause in enumerate(clauses(part)):
        said = _ENDS.sub("", _LEADS.sub("", clause))
        for cue, names in ((_PUT, put), (_CALLED, announced), (_IS, announced), (_BY_ARTICLE, announced)):
            rest = cue.sub("", said)
            name = _name(said if cue is _IS else rest, taken, mixed=mixed) if rest != said else ""
            if name:
                names.append(name)
                break
        else:
            name = _name(said, taken, mixed=mixed)
            if name and (place == 0 or mixed or listed(name.split()[0]) in FIRST_NAMES):
                bare.append(name)
    if put:
        return put[-1]
    if announced:
        return announced[0]
    return _fuller(bare)


def _name(said: str, taken: Sequence[str], *, mixed: bool) -> str:
    rest = _IS.sub("", said)
    if _NOBODY.match(rest) or (rest != said and listed(rest.split(" ")[0]) not in FIRST_NAMES):
        return ""
    return looks_like_name(rest, taken, strict=False, mixed=mixed)


def _fuller(names: Sequence[str]) -> str:
    """'Ben, Ben Baker': the first name, and in full if it is said once more."""
    if not names:
        return ""
    first = names[0]
    again = (name for name in names[1:] if name.lower().startswith(f"{first.lower()} "))
    return next(again, first)
