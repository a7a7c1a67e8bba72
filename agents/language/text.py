"""Folding of letters for comparison: case, umlauts, ß and other diacritics. Used by every understander and
by search.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache

_SPECIAL = str.maketrans(
    {
        "ä": "ae",
        "ö": "oe",
        "ü": "ue",
        "ß": "ss",
        "æ": "ae",
        "ø": "oe",
        "œ": "oe",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ı": "i",
        "’": "'",
        "‘": "'",
        "`": "'",
        "´": "'",
    }
)
# Recognisers leave the apostrophe out. Only forms that are no other word in either language ("its", "ill",
# "were" and "im" are).
_SHORT = {
    short.replace("'", ""): short
    for short in [
        "that's",
        "that'll",
        "that'd",
        "don't",
        "can't",
        "won't",
        "didn't",
        "doesn't",
        "isn't",
        "aren't",
        "wasn't",
        "weren't",
        "wouldn't",
        "couldn't",
        "shouldn't",
        "haven't",
        "hasn't",
        "hadn't",
        "you're",
        "you've",
        "you'll",
        "they're",
        "they've",
        "there's",
        "what's",
        "where's",
        "who's",
        "how's",
        "let's",
        "i've",
        "it'll",
        "we've",
        "o'clock",
    ]
}
_DIALECT = {
    "ick": "ich",
    "uff": "auf",
    "jetz": "jetzt",
    "jeht": "geht",
    "jehts": "gehts",
    "ooch": "auch",
    "jut": "gut",
    "jenau": "genau",
    "janz": "ganz",
    "jern": "gern",
    "jerne": "gerne",
    "ejal": "egal",
    "allet": "alles",
    "wat": "was",
    "dat": "das",
    "det": "das",
    "dit": "das",
    "richtich": "richtig",
    "sischer": "sicher",
    "sicha": "sicher",
    "nich": "nicht",
    "nit": "nicht",
    "koennwa": "koennen wir",
    "hamwa": "haben wir",
}
_OF_US = {
    f"{verb} {us}": f"{written} wir"
    for verb, written in {
        "koenn": "koennen",
        "koenne": "koennen",
        "koennen": "koennen",
        "koennte": "koennten",
        "koennten": "koennten",
        "ham": "haben",
        "haben": "haben",
        "solln": "sollen",
        "sollen": "sollen",
        "wolln": "wollen",
        "wollen": "wollen",
        "muessen": "muessen",
        "muessten": "muessten",
    }.items()
    for us in ("wa", "mer", "ma", "mir")
    if us != "mir" or not verb.endswith("n")
}
"""'Könn wa', 'könne mer': the verb with a 'wir' of a dialect right after it."""
_BARE = {**_SHORT, **_DIALECT, **_OF_US}
_BARE_WORD = re.compile(rf"\b(?:{'|'.join(sorted(_BARE, key=len, reverse=True))})\b")


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """The text in lower case with ä/ö/ü/ß written ae/oe/ue/ss and every other diacritic removed.

    Two spellings that a reader takes for the same word fold to the same string: "thats" is "that's".
    """
    lowered = unicodedata.normalize("NFC", text).lower().translate(_SPECIAL)
    if not lowered.isascii():
        decomposed = unicodedata.normalize("NFKD", lowered)
        lowered = "".join(c for c in decomposed if not unicodedata.combining(c))
    return _BARE_WORD.sub(lambda found: _BARE[found.group()], lowered)


def likeness(one: str, other: str) -> float:
    """How much of two words is the same, folded: 0 to 1 (`difflib`'s ratio)."""
    return SequenceMatcher(None, fold(one), fold(other)).ratio()


_SAYS_ON = r"(?:like|love|need|want|prefer|rather|appreciate)"
_SAYS_OF_ONESELF = rf"(?:{_SAYS_ON}|really|just|also|be|have|say|go|hope)"
_LEFT_OUT = (
    (re.compile(rf"(?i)(?<![\w'’])(we|they|you)(d) (?={_SAYS_ON}\b)"), r"\1'\2 "),
    (
        re.compile(
            r"(?i)(?<!\bmy )(?<!\byour )(?<!\bhis )(?<!\bher )(?<!\bthe )(?<!\ban )(?<!\bno )"
            rf"(?<![\w'’])(i)(d) (?={_SAYS_OF_ONESELF}\b)"
        ),
        r"\1'\2 ",
    ),
    (re.compile(r"(?<![\w'’])([iI])(m) (?!(?:please|speaking|here|and|is|or)\b)(?=[a-z])"), r"\1'\2 "),
    (
        re.compile(
            r"(?i)(?<!\bis )(?<!\bwas )(?<!\bfeel )(?<!\bvery )(?<!\breally )(?<!\bbeen )(?<!\bam )"
            r"(?<!\bi'm )(?<![\w'’])(i)(ll) (?=(?:be|take|have|need|go|come|call|ring|get|just|wait|try|do|"
            r"see|leave|pay|bring|probably|also)\b)"
        ),
        r"\1'\2 ",
    ),
    (re.compile(r"(?i)(?<![\w'’])(s?he)(s) (?=[a-z])"), r"\1'\2 "),
    (re.compile(r"(?i)(?<![\w'’])(i|we|they|you)(ve) (?=[a-z])"), r"\1'\2 "),
    (
        re.compile(r"(?i)(?<=\w)['’]s (?=(?:the|my|our) (?:(?:sur|last |first |family |full )?name)\b)"),
        " is ",
    ),
    (
        re.compile(
            r"(?i)(?<![\w'’])ma (?=(?:wee|ain|own|auld|son|daughter|boy|lad|lass|lassie|girl|bairn|"
            r"wife|husband|man|mum|maw|da|dad|mither|mother|father|sister|brother|pal|name|number|hair|appointment|car|dog|cat|back|knee|teeth|tooth)\b)"
        ),
        "my ",
    ),
    (
        re.compile(
            r"(?<![\w'’])([Aa]re|[Dd]o|[Hh]ave|[Ww]ould|[Cc]ould|[Cc]an|[Ii]f|[Dd]id|[Ww]ill|[Ww]hen|[Ww]hat|"
            r"with|for|to|of|see|at) ye(?![\w'’])"
        ),
        r"\1 you",
    ),
    (
        re.compile(
            r"(?i)\b(have|had|got) (?:by|with|at) you "
            r"((?:an?|one|two|three|some) (?:\w+ )?(?:appointments?|bookings?))\b"
        ),
        r"\1 \2 with you",
    ),
    (re.compile(r"(?i)\b(appointments?|bookings?|booked) by you\b"), r"\1 with you"),
    (
        re.compile(
            r"(?i)(?<![\w'’])(make (?:it|that)) (?=(?:(?:half|quarter) (?:past |to )?)?"
            r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) "
            r"(?:the|my|because|cos|as|since|so|if|then)\b)"
        ),
        r"\1 at ",
    ),
    (
        re.compile(
            r"(?i)(?<![\w'’])call it (?=(?:half |quarter )?(?:past |to )?"
            r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)\b"
            r"(?! (?:a|of|quid|euros?|pounds?)\b))"
        ),
        "make it ",
    ),
    (
        re.compile(
            r"(?i)(?<=[\w'’] )me (?=(?:daughter|son|lad|wife|husband|mum|mam|ma|dad|nan|gran|sister|brother|"
            r"mate|missus|kids?|girl|boy)\b)"
        ),
        "my ",
    ),
    (re.compile(r"(?<![\w'’])(?:[Yy]['’]?all|[Yy]ouse|[Yy]ous)(?![\w'’])"), "you"),
    (re.compile(r"(?i)(?<![\w'’])(?:why|wey|whey) aye(?: (?:man|pet|hinny))?(?![\w'’])"), "aye"),
    (re.compile(r"(?i)(?<![\w'’])wor(?= (?:lass|kid|lad|mam|dad|bairn|house|\w+['’]s)\b)"), "our"),
    (
        re.compile(
            r"(?i)(?<=['’](?:m|s) )no "
            r"(?=(?:\w{3,}ing|sure|well|able|bothered|fussed|too|that|quite|really|at)\b)"
        ),
        "not ",
    ),
    (re.compile(r"(?i)(?<![\w'’])cann(?:ae|a|y)(?![\w'’])"), "can't"),
    (re.compile(r"(?i)(?<![\w'’])winnae(?![\w'’])"), "won't"),
    (re.compile(r"(?i)(?<![\w'’])dinn(?:ae|a)(?![\w'’])"), "don't"),
    (
        re.compile(
            r"(?i)(?<![\w'’])(did|is|was|would|could|should|does|has|have|had|are|were)n(?:ae|y)(?![\w'’])"
        ),
        r"\1n't",
    ),
    (re.compile(r"(?i)(?<![\w'’])summat(?![\w'’])"), "something"),
    (re.compile(r"(?i)(?<![\w'’])(gie)(?= (?:me|us|him|her|them|it)\b)"), "give"),
    (re.compile(r"(?i)(?<![\w'’])(give (?:me|us) a) phone(?! (?:number|case)\b)"), r"\1 ring"),
    (re.compile(r"(?<![\w'’])owt(?![\w'’])"), "anything"),
    (re.compile(r"(?<![\w'’])nowt(?![\w'’])"), "nothing"),
)
"""Short forms of English that stand without their apostrophe and are known by the word after them."""


def spelled_out(text: str) -> str:
    """English words with the apostrophes a recogniser left out: "my name is tom reid id like" as "i'd like",
    "Declan Reid's the name" as "Declan Reid is the name".
    """
    for short, written in _LEFT_OUT:
        text = short.sub(written, text)
    return text


_CLOCK = re.compile(
    r"(?i)(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|thirty|o'clock))"
    r"\s*(?P<half>[ap]\.?\s?m\b\.?)"
)


def without_clock(text: str) -> str:
    """The text with blanks for the 'p.m.' behind an hour, which are no spelled letters."""
    if "m" not in text.lower():
        return text
    return _CLOCK.sub(lambda found: found[0][: -len(found["half"])] + " " * len(found["half"]), text)


WRITTEN_WORD = re.compile(r"[\w'’\-]+")
"""A word with its hyphens and apostrophes, as it is written: 'Weber-Lutz', 'O’Brien'."""
SPOKEN_WORD = re.compile(r"[\w']+")
"""A word of a folded text: of 'weber-lutz, please' there are three."""
NAME_PART = re.compile(r"[^\W\d_][\w'’\-]+")
"""A word of two letters or more that can be a part of a name."""
LETTERS_OR_DIGITS = re.compile(r"\w+")
"""A word without any marks in it: of "it's" there are two."""


@lru_cache(maxsize=64)
def whole_word(said: str) -> re.Pattern[str]:
    """The text as a word of its own: for the names of a business and other words of a small set."""
    return re.compile(rf"\b{re.escape(said)}\b")


_PRONOUN = re.compile(r"\bI\b(?:['’](?:m|d|ve|ll|s)\b)?")


def has_capitals(text: str) -> bool:
    """Whether capitals can show names in `text`: the English "I" is written large by every recogniser."""
    return any(map(str.isupper, _PRONOUN.sub(" ", text)))


def ends_of(part: str, text: str) -> Iterator[int]:
    """Where `part` ends in the text each time it stands there as whole words, in capitals or not.

    What follows is then matched from there, so that no pattern must be compiled for each new name.
    """
    lowered, wanted = text.lower(), part.lower()
    if not wanted or len(lowered) != len(text):
        lowered, wanted = text, part
    begin = lowered.find(wanted) if wanted else -1
    while begin >= 0:
        end = begin + len(wanted)
        if not (begin and _in_word(lowered[begin - 1])) and not _in_word(lowered[end : end + 1]):
            yield end
        begin = lowered.find(wanted, begin + 1)


def _in_word(character: str) -> bool:
    return character.isalnum() or character == "_"
