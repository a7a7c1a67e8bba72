"""A part of the name said again to tell how it is written: "Mary-Ann Lee, Ann without an e".

Used by `names` only.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from agents.language.marks import Mark
from agents.language.name_letters import adjusted

_AGAIN = re.compile(
    r"(?i)[\s,;.–]+(?:(?:and|und|aber|but|also|that's|thats|das ist|it's) ){0,2}(?P<part>[^\W\d_]{2,}),?"
    r"(?: (?:spelt|spelled|written|geschrieben|is|ist))? (?P<how>ohne|without|mit|with) "
    r"(?:(?:das|dem|einem|nem|ein|an?|the) )?(?P<letter>[^\W\d_])"
    r"(?P<end> (?:hinten|am ende|at the end|on the end))?[.!]?$"
)
_ENDING_AGAIN = re.compile(
    r"(?i)[\s,;.–]+(?P<part>[^\W\d_]{3,}),? (?:mit|with|geschrieben|spelt|spelled) (?:an? )?"
    r"(?P<letters>[^\W\d_](?:[ -]?[^\W\d_]){1,2})[.!]?$"
)
"""'Georg Obermaier, Maier mit a i': the end of the surname alone."""
_LETTERS = re.compile(r"[ -]")
_REMARK = re.compile(r"(?i)\b(?:ohne|without|mit|with)\b")
_PART = re.compile(r"[^\W\d_]+")
_ALIKE = 0.7
"""From here on one part may have been heard for the other: Sarah for Sara, Schmidt for Schmitt."""


def with_said_again(text: str) -> str:
    """The text with the remark worked into the part it is about; as it is where none is said again."""
    text = _with_ending_again(text)
    found = _AGAIN.search(text) if _REMARK.search(text) else None
    if found is None:
        return text
    name, part, letter = text[: found.start()], found.group("part").lower(), found.group("letter").lower()
    parts = list(_PART.finditer(name))
    same = [place for place in parts if place.group().lower() == part]
    if found.group("how").lower() in ("mit", "with"):
        joined = [
            place
            for place in same
            if "-" in (name[place.end() : place.end() + 1], name[place.start() - 1 : place.start()])
        ]
        if joined:
            return _replaced(name, joined[-1], adjusted(joined[-1].group(), letter))
        return name if same and len(parts) > 1 and letter in part else text  # "Rafaela Souza, Rafaela with f"
    if same:
        written = same[-1].group()
        drop = written.lower().endswith(letter) if found.group("end") else letter in written.lower()
        return _replaced(name, same[-1], Mark(letter, "").over(written) if drop else written)
    heard = [place for place in parts if _heard_for(place.group().lower(), part, letter)]
    return _replaced(name, heard[0], found.group("part")) if len(heard) == 1 else text


def _with_ending_again(text: str) -> str:
    found = _ENDING_AGAIN.search(text)
    if found is None:
        return text
    name, part = text[: found.start()], found["part"].lower()
    last = (name.split() or [""])[-1].lower()
    if last == part and _LETTERS.sub("", found["letters"]).lower() in part and " " in name.strip():
        return name  # "Peter Meyer, Meyer mit e y"
    if len(last) <= len(part) or " " not in name.strip():
        return text
    ending = last[-len(part) :]
    if ending != part and SequenceMatcher(None, ending, part).ratio() < _ALIKE:
        return text
    return name[: len(name) - len(part)] + part


def _heard_for(written: str, part: str, letter: str) -> bool:
    alike = written[:1] == part[:1] and SequenceMatcher(None, written, part).ratio() >= _ALIKE
    return alike and written.count(letter) > part.count(letter)


def _replaced(name: str, place: re.Match[str], written: str) -> str:
    return f"{name[: place.start()]}{written}{name[place.end() :]}"
