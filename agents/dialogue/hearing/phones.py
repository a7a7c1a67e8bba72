"""The caller's number, as far as a turn says one. Pure."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice

from agents import language as pack
from agents.dialogue.desk import Desk
from agents.dialogue.hearing.basics import PHONE_ASKS, lang_of
from agents.dialogue.lexicon.lines import OTHER_LINE, THIS_LINE
from agents.dialogue.meaning import Meaning
from agents.dialogue.state import CallState
from agents.language.phone import DENIED, digits_said, understand_phone

_PHONE_START = re.compile(r"(?i)\+|\b0|\b(?:null|plus|zero|oh)\b")
_MOST_STARTS = 8
"""So many places are tried as the beginning of a number."""
_LONGEST = 300
"""Characters in which a number ends, however slowly it is dictated."""


def read_phone(words: str, state: CallState, desk: Desk, meaning: Meaning) -> Meaning:
    """The number in the turn, which one is meant, or that digits were said which make none."""
    meaning = _read_number(words, state, desk, meaning)
    folded = " ".join(pack.fold(words).split())
    if meaning.phone is None and state.facts.phone is None:
        other = OTHER_LINE.search(folded)
        if other is not None and (other["not"] or THIS_LINE.search(folded) is None):
            return meaning.but(line="other")
        if state.facts.other_line and THIS_LINE.search(folded):
            return meaning.but(line="this")
    return meaning


def _read_number(words: str, state: CallState, desk: Desk, meaning: Meaning) -> Meaning:
    """The number in the turn, or that digits were said which make none."""
    asked = state.ask in PHONE_ASKS
    digits = sum(map(str.isdigit, words))
    folded = pack.fold(words)
    spoken = len(_FIGURE.findall(folded))
    cue = _OF_A_NUMBER.search(folded)
    if not asked and not (digits + spoken >= 6 or (cue and digits + spoken >= 4)):
        return meaning
    if digits + spoken < _DICTATED and _LETTERS.search(words) is not None:
        return meaning  # "Moses Nwosu, N W O S U" spells a name
    understood = understand_phone(words, lang_of(state), desk.country or "DE")
    if asked and (pieces := _in_pieces(words, understood.value, state, desk, meaning)) is not None:
        return pieces
    if understood.rules == DENIED:
        return meaning
    if understood.value is None:
        for start in islice(_PHONE_START.finditer(words), _MOST_STARTS):
            said = words[start.start() : start.start() + _LONGEST]
            understood = understand_phone(said, lang_of(state), desk.country or "DE")
            if understood.value is not None:
                break
    value, bad = understood.value, understood.ask
    if value:
        return meaning.but(phone=value, phone_words=understood.span.text if understood.span else words)
    if asked and bad and digits + spoken >= 2:
        flat = _NO_DIGIT.sub("", words)
        return replace(
            meaning, phone_bad=True, detail="emergency_number" if flat in ("110", "112") else meaning.detail
        )
    return meaning


_FIGURE = re.compile(
    r"\b(?:null|eins|zwei|zwo|drei|vier|fuenf|sechs|sieben|acht|neun|zero|oh|nought|one|two|three|"
    r"four|five|six|seven|eight|nine|double|plus)\b|(?:und)?(?:zwanzig|dreissig|vierzig|fuenfzig|"
    r"sechzig|siebzig|achtzig|neunzig)\b"
)
"""A word of a number that is dictated: 'null', 'einundzwanzig', 'double'."""
_OF_A_NUMBER = re.compile(
    r"\b(?:nummer|telefon\w*|handy\w*|mobil\w*|erreichbar|erreichen|number|phone|mobile|reach)\b"
)
_NO_DIGIT = re.compile(r"\D")
_LETTERS = re.compile(
    r"(?i)(?<![\w'’])(?=[a-zäöü][\s,.\-]+[a-zäöü][\s,.\-])(?:[a-zäöü][\s,.\-]+){2,}[a-zäöü](?![\w'’])"
)
_DICTATED = 3
"""So many digits beside letters: a number is said too."""


def _in_pieces(
    words: str, alone: str | None, state: CallState, desk: Desk, meaning: Meaning
) -> Meaning | None:
    """The number put together from the pieces of several turns, or how far it has come; None where the turn
    says a whole number, or no piece.
    """
    piece, little_else = digits_said(words, lang_of(state))
    begun, region = state.phone_begun, desk.country or "DE"
    if len(piece) <= _EXCLAIMED and not little_else:
        return None  # "oh, that's annoying" says no zero
    whole = piece[:1] in ("0", "+")
    if not piece:
        number = understand_phone(begun, "de", region).value if begun else None
        if number is None or not _THAT_IS_ALL.search(pack.fold(words)):
            return None
        return meaning.but(phone=number, phone_words=words)
    if whole and (alone is not None or not begun or piece.startswith(begun[:_PREFIX])):
        if alone is not None or len(piece) > _BEGINNING:
            return None
        return meaning.but(phone_bad=True, phone_begun=piece)
    both = begun + piece
    if not begun or not little_else or piece.startswith("+") or len(both) > _MOST_DIGITS:
        return None
    number = understand_phone(both, "de", region).value
    if number is not None and len(both) >= _USUAL:
        return meaning.but(phone=number, phone_words=words)
    return meaning.but(phone_bad=True, phone_begun=both)


_EXCLAIMED = 2
_PREFIX = 3
_BEGINNING = 8
"""A row of so many digits may be the beginning of a number; of a longer one it is said what is wrong."""
_USUAL = 10
"""So many digits, with the zero before them, make a number; fewer may be all there is of it, or not."""
_MOST_DIGITS = 14
_THAT_IS_ALL = re.compile(
    r"\b(?:that's (?:it|all|the|right)|that is (?:it|all)|nothing more|no more|das (?:war's|wars|"
    r"ist alles|ist sie|war alles|ist die)|mehr (?:ist|hab|kommt|gibt)|alles|fertig|komplett|complete|full)\b"
)


def bad_phone(meaning: Meaning) -> str:
    """What is asked after digits that make no number: for the rest of them, or for all of them again."""
    return "phone_more" if 0 < len(meaning.phone_begun) < _USUAL else "phone_bad"
