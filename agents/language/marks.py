"""Remarks beside a name: "mit Strich auf dem N", "with an accent on the e", "ohne e", "wie das Tier".

Used by `names` only.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

_COMBINING: Mapping[str, str] = {
    "strich": "\u0301",
    "akzent": "\u0301",
    "accent": "\u0301",
    "akut": "\u0301",
    "acute": "\u0301",
    "fada": "\u0301",
    "grave": "\u0300",
    "gravis": "\u0300",
    "haken": "\u030c",
    "häkchen": "\u030c",
    "hatschek": "\u030c",
    "caron": "\u030c",
    "cedille": "\u0327",
    "cedilla": "\u0327",
    "tilde": "\u0303",
    "dach": "\u0302",
    "zirkumflex": "\u0302",
    "circumflex": "\u0302",
    "kringel": "\u030a",
    "kreis": "\u030a",
    "punkte": "\u0308",
    "pünktchen": "\u0308",
    "umlaut": "\u0308",
    "dots": "\u0308",
}
_UNDER = ("unter", "unterm", "under", "below", "drunter")
_MARKS = "|".join(sorted(_COMBINING, key=len, reverse=True))
_REMARK = re.compile(
    r"(?i)[,;.]?\s*\b(?:aber |und |also |and |but )?(?:mit|with)\s+"
    r"(?:einem |nem |so einem |dem |an? |the |zwei |two )?"
    rf"(?P<mark>{_MARKS})\s+"
    r"(?P<where>auf|über|überm|unter|unterm|am|an|bei|beim|im|on|over|under|above|below)\s+"
    r"(?:dem |den |der |the )?(?:letzten |ersten |last |first )?(?P<letter>[^\W\d_])\b\.?"
)
_SHARP = re.compile(r"(?i)[,;]?\s*\b(?:mit|with)\s+(?:einem\s+)?(?:scharfem|scharfen|sharp)\s+s\b")
_LAST = r"(?:nachname|familienname|surname|last name|family name)(?:\s+(?:ist|is))?:?"
_FIRST = r"(?:vorname|rufname|first name|given name)(?:\s+(?:ist|is))?:?"
_WORD = r"([^\W\d_][\w'’\-]+)"
_LAST_FIRST = re.compile(rf"(?i)\b{_LAST}\s+{_WORD}[,.;]?\s+(?:und\s+|and\s+)?{_FIRST}\s+{_WORD}")
_FIRST_LAST = re.compile(rf"(?i)\b{_FIRST}\s+{_WORD}[,.;]?\s+(?:und\s+|and\s+)?{_LAST}\s+{_WORD}")


def in_natural_order(text: str) -> str:
    """ "Nachname Weber, Vorname Karl" as "Karl Weber"."""
    return _FIRST_LAST.sub(r"\1 \2", _LAST_FIRST.sub(r"\2 \1", text))


_PLACE = re.compile(
    r"(?i)[,;]?\s*\b(?:ganz )?(?:am (?:ende|schluss)|hinten|zum schluss|at the end|"
    r"on the end)\b(?=\W*$|\s*[,;.])"
)
_HYPHEN = re.compile(r"(?i)\b([^\W\d_]{2,})\s+(?:binde|mittel|trenn)?strich\s+([^\W\d_]{2,})\b")
_WITH_HYPHEN = re.compile(
    r"(?i)\b([^\W\d_]{2,})\s+([^\W\d_]{2,})[,;]?\s+(?:(?:mit|with(?: an?)?)\s+(?:(?:binde|"
    r"mittel)strich|hyphen|dash)|(?:that's |it's )?hyphenated)\b"
)
_ENGLISH_HYPHEN = re.compile(r"(?i)\b([^\W\d_]{2,})\s+(?:hyphen|dash)\s+([^\W\d_]{2,})\b")


def without_place(text: str) -> tuple[str, bool]:
    """The text without "am Ende", and whether it was there: "Schulze mit e am Ende"."""
    cut = _PLACE.sub("", text)
    return cut, cut != text


def joined_by_hyphen(text: str) -> str:
    """ "Müller Bindestrich Schmidt" and "Müller Schmidt mit Bindestrich" as "Müller-Schmidt"."""
    for pattern in (_WITH_HYPHEN, _HYPHEN, _ENGLISH_HYPHEN):
        text = pattern.sub(r"\1-\2", text)
    return text


_LIKE = re.compile(
    r"(?i)[,;]?\s*\b(?:(?:also |genau )?wie (?:der|die|das|ein|eine|man)|(?:like|as in) (?:the|an?)|"
    r"(?<=[^\W\d_]{2} )as in|(?<=[^\W\d_]{2}, )as in)\s+\w+"
    r"(?:\s+(?:sagt|spricht|schreibt|says))?"
)
_WITHOUT = re.compile(
    r"(?i)[,;.]?\s*\b(?:aber |und |also |and |but )?(?:ohne|without)\s+(?:das |ein |an? |the )?"
    r"(?P<letter>[^\W\d_])\b\.?"
)
_NOT_SO = re.compile(
    r"(?i)(?<=[^\W\d_])[,;.]?\s*\b(?:und |and |also |but |aber )?(?:(?:kein|no)\s+[^\W\d_]\s+[^\W\d_]|"
    r"(?:nicht|not)\s+"
    r"(?:(?:mit|with)\s+(?:(?:einem|nem|an?|doppel|double|zwei|two|zwo|scharfem|hartem|weichem|sharp)\s*-?)*"
    r"(?:[^\W\d_]|[^\W\d_]{2})(?:\s+[^\W\d_])*|(?:[^\W\d_]\b[\s.\-]*){2,}))"
    r"(?:\s+(?:am ende|am anfang|hinten|vorne|at the end))?(?=\s*(?:[,.;!]|$))"
    r"(?!\W+(?:sondern|but|it's|es ist)\b)"
)
"""What the name is not spelled with: "not with a P", "nicht mit Doppel-n", "not R E A D"."""

_ONLY_ONE = re.compile(
    r"(?i)\b(?:(?:mit|with)\s+)?(?P<only>nur|bloß|only|just)\s+(?:einem|ein|eins|one)\s+"
    r"(?:einfaches\s+|single\s+)?(?=[^\W\d_]\b)"
)
_NOT_TWO = re.compile(
    r"(?i)\b(?:ohne|without|(?:nicht|not)\s+(?:mit|with))\s+(?:an?\s+)?(?:doppel|double|zwei|zwo|two)[\s\-]*"
    r"(?=[^\W\d_]\b)"
)
_NONE = re.compile(r"(?i)\b(?:no|kein)\s+(?=[^\W\d_](?:\W*$|[,.;]|\s+(?:am|at)\b))")


def without_denied_letters(text: str) -> str:
    """The text without how the name is not spelled; "no P" as "without P", which is no correction, and
    "nur ein N" and "ohne Doppel-n" as the remark they are.
    """
    text = _NOT_TWO.sub("nur mit einem ", _ONLY_ONE.sub(r"\g<only> mit einem ", text))
    return _NONE.sub("without ", _NOT_SO.sub("", text))


def marked(letter: str, mark: str) -> str:
    """The letter with the mark that is named, as "o" with "Strich"; empty where there is none such."""
    combining = _COMBINING.get(mark.lower())
    return _in_one(letter, combining) if combining else ""


def _in_one(letter: str, combining: str) -> str:
    """Both in one character; empty where there is none such."""
    joined = unicodedata.normalize("NFC", letter + combining)
    return joined if len(joined) == 1 else ""


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark on one letter; without a combining character the letter itself is taken out."""

    letter: str
    combining: str
    after: str = ""
    """The word that the remark follows."""

    def over(self, name: str) -> str:
        """The name with the mark on the last plain letter of that kind; unchanged where it carries one."""
        if self.letter == "ss":
            return name.replace("ss", "ß", 1)
        if not self.combining:
            place = name.lower().rfind(self.letter)
            return name[:place] + name[place + 1 :] if place > 0 else name
        if any(_plain(char) == self.letter and char.lower() != self.letter for char in name):
            return name
        for place in range(len(name) - 1, -1, -1):
            if name[place].lower() == self.letter:
                joined = _in_one(name[place], self.combining)
                return name[:place] + joined + name[place + 1 :] if joined else name
        return name


def _plain(char: str) -> str:
    return unicodedata.normalize("NFD", char)[:1].lower()


def without_marks(text: str) -> tuple[str, tuple[Mark, ...]]:
    """The text without remarks about marks, and the marks in their order."""
    found: list[Mark] = []

    def note(match: re.Match[str]) -> str:
        combining = _COMBINING[match.group("mark").lower()]
        if match.group("where").lower() in _UNDER and combining == "\u030c":
            combining = "\u0327"
        found.append(Mark(match.group("letter").lower(), combining))
        return " "

    def leave_out(match: re.Match[str]) -> str:
        before = match.string[: match.start()].split()
        found.append(Mark(match.group("letter").lower(), "", before[-1].strip(",.;") if before else ""))
        return " "

    if _SHARP.search(text):
        found.append(Mark("ss", ""))
        text = _SHARP.sub(" ", text)
    return _WITHOUT.sub(leave_out, _REMARK.sub(note, _LIKE.sub(" ", text))), tuple(found)
