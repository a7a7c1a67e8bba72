"""A name among the small words that people say while they answer, as recognisers write it: without marks, and
with capitals at random. Used by `names` and by whoever looks for the name in a turn.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agents.language.first_names import FIRST_NAMES
from agents.language.name_letters import written_out
from agents.language.name_words import NOISE, PARTICLES, QUESTIONS, STOP, TITLES
from agents.language.text import fold
from agents.language.vocabulary import words

_AROUND = words(
    """
    hi hey hiya hello yeah yes yep yup sorry oh ah um uh er erm hm mm well right so okay ok sure certainly
    absolutely course of no nope please thanks cheers again good morning afternoon evening it's me just
    hallo moin servus ja jo jaja genau klar natuerlich gern gerne sicher ach achso aeh aehm oeh also nochmal
    entschuldigung verzeihung pardon bitte danke na nein nee guten tag morgen abend
    """
)
"""Said before the name comes: 'oh yes sorry Paula Jennings', 'ja hallo äh Petra Lang'."""
_BEHIND = words("hi hiya hey hello yeah yes sorry um uh hallo ja genau aeh aehm servus moin cheers")
"""Said behind it: "it's Kelly Doyle hiya"."""
_CUES = words(
    "it's this is i'm i am my name name's the here ich bin bin's heisse hier ist mein name das der die"
)
"""What introduces a name; "it's Rob it's Rob Sinclair"."""
_PAIR = 2
_MOST = 4
_LONGEST = 14
_MARKS = re.compile(r"[.,;:!?()\d@\-]")


def pure_name(text: str) -> str:
    """The name alone, where a well-known first name, a capital, or its being said twice shows it to be one.

    "hi it's me uh no sorry Jackie Turner" as "Jackie Turner", "Lisa oh hi yeah lisa Brandon" as "Lisa
    Brandon", "this is helen Marsh" as "Helen Marsh". Empty where there are marks, or where other things are
    said: those who read sentences see to it.
    """
    name, twice, cased = _read(text)
    return name if twice or cased or fold(name).split(" ")[0] in FIRST_NAMES else ""


def name_begun_twice(text: str) -> str:
    """Only a name that was begun before it is said in full: "I'm Rachel I'm rachel novak"."""
    name, twice, _ = _read(text)
    return name if twice else ""


def _read(text: str) -> tuple[str, bool, bool]:
    """The name, whether it was begun before, and whether its last word is written large."""
    tokens = text.split()
    if _MARKS.search(text.rstrip(" .,!")) or not 1 < len(tokens) <= _LONGEST:
        return "", False, False
    tokens[-1] = tokens[-1].rstrip(".,!")
    flat = [fold(token) for token in tokens]
    begin, end = _without_small_words(flat)
    again = _said_again(flat, begin, end)
    name, said = tokens[again:end], flat[again:end]
    if not 1 < len(name) <= _MOST or any(_no_name(said, place) for place in range(len(said))):
        return "", False, False
    if len(name) > _PAIR and not set(said[1:-1]) <= PARTICLES and not all(map(_is_large, name)):
        return "", False, False
    whole = [
        token if word in PARTICLES and place else written_out(token, first=True)
        for place, (token, word) in enumerate(zip(name, said, strict=True))
    ]
    return " ".join(whole), again != begin, _is_large(name[-1])


def _is_large(token: str) -> bool:
    return token[:1].isupper()


def _without_small_words(flat: Sequence[str]) -> tuple[int, int]:
    begin, end = 0, len(flat)
    while begin < end and flat[begin] in _AROUND | _CUES:
        begin += 1
    while end > begin and flat[end - 1] in _BEHIND:
        end -= 1
    return begin, end


def _said_again(flat: Sequence[str], begin: int, end: int) -> int:
    """Where a name that was begun, or said, is said in full: nothing but small words between the two."""
    for place in range(end - 2, begin, -1):
        if flat[place] != flat[begin]:
            continue
        between = flat[begin + 1 : place]
        same = between[: end - place - 1] == flat[place + 1 : end]
        rest = between[end - place - 1 :] if same else between
        if set(rest) <= _AROUND | _CUES:
            return place
    place = begin + 1
    while place < end and flat[place] in _AROUND | _CUES:
        place += 1
    whole = end - place in (_PAIR, _PAIR + 1) and flat[begin] == flat[end - 1]
    return place if whole else begin  # "Okonkwo um chidi Okonkwo"


def _no_name(said: Sequence[str], place: int) -> bool:
    word = said[place]
    if word in PARTICLES and not (word == "ben" and place == 0):
        return place in (0, len(said) - 1)
    return word in NOISE | STOP | QUESTIONS | TITLES or len(word) < 2
