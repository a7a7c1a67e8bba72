"""What is said between a name and its letters: "Linh Nguyen, ich buchstabier das besser: L I N H ...".

Used by `names` only.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from agents.language.name_words import NOISE
from agents.language.plain import Word, words_of
from agents.language.spelling import spelled_runs
from agents.language.text import fold
from agents.language.vocabulary import words as vocabulary

_SPELLS = re.compile(
    r"(?:vor)?buchstabier\w*|spell(?:s|ed|ing)?|spelt|(?:auf|mit)?(?:zu)?schreib(?:e|en|t|st|'s)?|geschrieben|"
    r"buchstaben?|letters?"
)
_BESIDE = vocabulary(
    """
    besser lieber besten am soll sollte muss musst muessen muesste wohl vielleicht schnell kurz moment sekunde
    langsam schwierig schwer kompliziert einfacher sicherheit sicherheitshalber zum zur mal ihnen dir euch
    ihnen's buchstabe buchstaben ruhig gleich eben erst aus warte warten noch einmal bevor wird werden kann
    koennen darf eigentlich vorsichtshalber diktiere diktier
    better best let's let let's shall should must may if out will want wanted have has gotta got need needs
    sag's sags you'll you'd he'll quickly slowly one letter letters by i'd i'll i'm can could
    before safer easier usually always people everybody probably maybe perhaps ought had 'd
    """
)
"""What stands beside a verb of spelling."""
_LABELS = vocabulary(
    "vorname vornamen nachname nachnamen zuname familienname first last surname family given"
)
_LETTERS = 3
"""So many letters are a spelling; fewer are a remark on one of them."""
_SURELY = 0.75


def without_announcement(text: str) -> str:
    """The text without what only announces the letters of a name that was said before them.

    "Linh Nguyen ich buchstabier das besser N G U Y E N" as "Linh Nguyen, N G U Y E N". What says which part
    is spelled stays.
    """
    words = words_of(text)
    run = next((run for run in spelled_runs(words) if run.strong and len(run.letters) >= _LETTERS), None)
    if run is None or run.start == 0:
        return text
    before = words[: run.start]
    begin = _from_the_verb(before, run.letters)
    if begin is None:
        begin = _behind_the_part(before, run.letters)
    if begin is None or not any(_is_a_part(word) for word in before[:begin]):
        return text
    kept = [word.text for word in before[begin:] if word.norm in _LABELS or word.norm == "name"]
    label = " ".join(kept) if set(map(fold, kept)) & _LABELS else ""
    return f"{text[: before[begin].start].rstrip(' ,.')}, {label} {text[words[run.start].start :]}"


def _from_the_verb(before: Sequence[Word], letters: str) -> int | None:
    """Where the clause with a verb of spelling begins; None where there is none right before the letters."""
    verbs = [
        n for n, word in enumerate(before) if _SPELLS.fullmatch(word.norm) and not _is_said(word, letters)
    ]
    verb = verbs[-1] if verbs else None
    if verb is None or not all(_says_nothing(word) for word in before[verb + 1 :]):
        return None
    begin = verb
    while begin and _says_nothing(before[begin - 1]) and not _is_said(before[begin - 1], letters):
        begin -= 1
    return begin


def _behind_the_part(before: Sequence[Word], letters: str) -> int | None:
    """Where something is said of a part ("das ist polnisch") between it and its letters."""
    for place in range(len(before) - 1, -1, -1):
        if not _is_said(before[place], letters):
            continue
        begin = place + 1
        leads = not any(_is_a_part(word) for word in before[:place])
        if leads and begin < len(before) and _is_a_part(before[begin]):
            begin += 1  # "Svea Kröger, S V E A"
        said = [word for word in before[begin:] if word.is_word]
        return begin if len(said) > 1 and _starts_anew(before[begin:]) else None
    return None


def _starts_anew(rest: Sequence[Word]) -> bool:
    """'das ist …', "it's …", 'der Name ist …': a clause about the name, in which no other name is said."""
    said = [word for word in rest if word.is_word]
    cased = any(word.text[:1].isupper() for word in said[1:] if word.norm not in _LABELS)
    return said[0].norm in _ABOUT and not cased and not {word.norm for word in said} & _LABELS


_ABOUT = vocabulary("das der es ist it's its that's it that the only a tricky langsam zum slowly")


def _says_nothing(word: Word) -> bool:
    return not word.is_word or word.norm in NOISE or word.norm in _BESIDE or word.norm in _LABELS


def _is_a_part(word: Word) -> bool:
    return word.is_word and word.norm not in NOISE | _BESIDE | _LABELS and len(word.norm) > 1


def _is_said(word: Word, letters: str) -> bool:
    """Whether the letters, or the first or last of them, spell this word."""
    if not _is_a_part(word):
        return False
    spelled, size = fold(letters), len(word.norm)
    return any(
        SequenceMatcher(None, part, word.norm).ratio() >= _SURELY
        for part in (spelled, spelled[:size], spelled[-size:])
    )
