"""What is said between the parts of a dictated e-mail address and is no part of it. Used by `email`.

Pauses that were written as commas, "dann die Zahl", "kleines k", "no dot", a word that is spelled right after
it was said.
"""

from __future__ import annotations

from collections.abc import Sequence

from agents.language.de import numbers as german
from agents.language.email_words import AT, DASH, DOT, FLAT, PLUS, UNDERSCORE
from agents.language.en import numbers as english
from agents.language.name_letters import CLUSTERS, is_variant
from agents.language.plain import Word
from agents.language.spelling import Spelled, letter_at, spelled_runs
from agents.language.text import fold
from agents.language.types import Language
from agents.language.vocabulary import words as word_set

_SIGNS = frozenset(AT | DOT | DASH | UNDERSCORE | PLUS)
_THEN = word_set("dann und danach noch then and")
_FILLERS = word_set("die the also ach so aeh aehm uh um er hm")
_ONE = word_set("a an ein eine einen der die das the")
_BETWEEN = word_set("dazwischen drin dabei between")
_A_NUMBER = word_set("zahl ziffer ziffern zahlen nummer number numbers digit digits")
_SIZES = word_set("kleines kleiner kleinem klein grosses grosser small little capital big lowercase")
_WITHOUT = word_set("no without ohne kein keinen not nicht")
_A = word_set("a an einem nem dem")
_ARTICLES = word_set("a an any the einen den dem irgendeinen")
_LEFT_OUT = DOT | DASH | UNDERSCORE | word_set("dots space spaces gap gaps leerzeichen hyphens dashes")
_INTRODUCES = word_set(
    "that's thats that is also das ist spelled spelt buchstabiert geschrieben schreibt sich"
)
_SPELLED = 3
"""Letters from which on a spelling says a whole word anew."""

DENIALS = word_set("nicht not wrong doch halt stopp stop vielmehr")
"""Said of what was just dictated: "stimmt nicht", "that's wrong". A correction only where more follows."""
_OF_SOMETHING = word_set("nicht not")
_LEADS_ON = word_set(
    "sondern but das that's that ist is war was es it it's ich i meine meinte mein mean meant lieber rather"
)


def after_denial(words: Sequence[Word], place: int) -> int:
    """Where the address said anew begins: after "nein, stimmt nicht", "not gmx," and "ich meinte"."""
    begin = place + 1
    named = begin + 1 < len(words) and (words[begin + 1].text == "," or words[begin + 1].norm in _LEADS_ON)
    if words[place].norm in _OF_SOMETHING and named and words[begin].is_word:
        begin += 2
    while begin < len(words):
        word = words[begin]
        led = word.norm in _LEADS_ON and begin + 1 < len(words) and not _is_sign(words[begin + 1])
        meant = word.norm in _LEADS_ON and words[begin - 1].norm in _LEADS_ON
        if word.norm in AT or ((word.is_word or word.is_digits) and not (led or meant)):
            break
        begin += 1
    return begin


def smooth(words: Sequence[Word], lang: Language) -> list[Word]:
    """The words without what only parts them."""
    said = _said_once(_without_left_out(_without_size(words)))
    return _without_pauses(_spelled_right(said if lang == "en" else _whole(said)), lang)


def _whole(words: list[Word]) -> list[Word]:
    """ "Sechs und siebzig" as one word."""
    for place in range(len(words) - 3, -1, -1):
        value = german.in_three_words([word.norm for word in words[place : place + 3]])
        if value is not None:
            number = words[place]._replace(text=str(value), norm=str(value), end=words[place + 2].end)
            words = [*words[:place], number, *words[place + 3 :]]
    return words


def is_flat(words: Sequence[Word], place: int) -> bool:
    """ "Alles klein", "all one word": a manner of writing. "One" alone is a number."""
    norm = words[place].norm
    if norm != "one":
        return norm in FLAT
    return place + 1 < len(words) and words[place + 1].norm == "word"


def _is_sign(word: Word) -> bool:
    return word.norm in _SIGNS and (word.is_word or word.text not in {".", "-"})


def _without_size(words: Sequence[Word]) -> list[Word]:
    """ "Kleines k" as "k"."""
    return [
        word
        for place, word in enumerate(words)
        if word.norm not in _SIZES or place + 1 == len(words) or len(words[place + 1].norm) != 1
        or not words[place + 1].is_word
    ]  # fmt: skip


def _without_left_out(words: Sequence[Word]) -> list[Word]:
    """ "Jane Hale, no dot, at ...": what is not in the address, with its commas."""
    kept: list[Word] = []
    place = 0
    while place < len(words):
        end = place + 1
        if words[place].norm in _WITHOUT and end < len(words):
            end += words[end].norm in _ARTICLES
            ended = end + 1 >= len(words) or not words[end + 1].is_word or words[end + 1].norm in AT
            no_letter = ended and end < len(words) and words[end].is_word and len(words[end].norm) == 1
            between = end + 1 < len(words) and words[end + 1].norm in _BETWEEN
            if end < len(words) and ((words[end].norm in _LEFT_OUT and (ended or between)) or no_letter):
                place = end + 1 + between
                continue
        elif words[place].norm in {"mit", "with"}:
            end += end < len(words) and words[end].norm in _A
            sign, after = (word.norm for word in words[end : end + 2]) if end + 1 < len(words) else ("", "")
            if sign in _LEFT_OUT and after in _BETWEEN:
                place = end + 2  # "mit Strich dazwischen" says once more what was dictated
                continue
        kept.append(words[place])
        place += 1
    return kept


def _said_once(words: Sequence[Word]) -> list[Word]:
    """ "Maren Punkt Dahl, Dahl mit h": the word is taken up only for the remark."""
    kept: list[Word] = []
    place = 0
    while place < len(words):
        following = [word.norm for word in words[place : place + 3]]
        if kept and following in ([",", kept[-1].norm, "mit"], [",", kept[-1].norm, "with"]):
            place += 2
            continue
        kept.append(words[place])
        place += 1
    return kept


def _spelled_right(words: list[Word]) -> list[Word]:
    """ "Reed, that's R E E D, at ...": the letters in place of the word they spell."""
    for run in reversed(spelled_runs(words)):
        said = _word_before(words, run)
        if said is None or not run.strong or len(run.letters) < _SPELLED:
            continue
        norm = words[said].norm
        if len(norm) > 1 and fold(run.letters)[:1] == norm[:1] and is_variant(run.letters, norm):
            spelled = words[said]._replace(text=run.letters, norm=fold(run.letters))
            words = [*words[:said], spelled, *words[run.end :]]
    return words


def _word_before(words: Sequence[Word], run: Spelled) -> int | None:
    """The place of the word that a comma or "that's" parts from its spelling."""
    place = run.start - 1
    while place >= 0 and (words[place].norm in _INTRODUCES or words[place].text == ","):
        place -= 1
    return place if 0 <= place < run.start - 1 and words[place].is_word else None


def _without_pauses(words: list[Word], lang: Language) -> list[Word]:
    """The words without commas and "dann die Zahl" before a sign, a number, or a remark on letters."""
    kept: list[Word] = []
    place = 0
    while place < len(words):
        end = place
        while end < len(words) and (
            words[end].text == ","
            or words[end].norm in _THEN | _FILLERS | _A_NUMBER
            or (end > place and is_flat(words, end))
            or (words[end].norm in _ONE and end + 1 < len(words) and _is_sign(words[end + 1]))
        ):
            end += 1
        gap = words[place:end]
        parts = any(word.text == "," or word.norm in _THEN | _A_NUMBER for word in gap)
        if parts and kept and end < len(words) and _goes_on(words, end, lang):
            place = end
            continue
        if kept and _is_sign(kept[-1]) and (words[place].text == "," or words[place].norm in _THEN):
            place += 1
            continue
        kept.append(words[place])
        place += 1
    return kept


def _goes_on(words: Sequence[Word], place: int, lang: Language) -> bool:
    """Whether an address that has begun goes on here."""
    word = words[place]
    if _is_sign(word) or word.is_digits:
        return True
    if word.norm in {"mit", "with"} and place + 1 < len(words):
        return words[place + 1].norm in CLUSTERS or letter_at(words, place + 1) is not None
    return (english if lang == "en" else german).cardinal(word.norm) is not None
