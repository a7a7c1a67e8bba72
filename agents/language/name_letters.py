"""Letters that are spelled for a name, and remarks about letters ("mit d t", "mit Ypsilon"). Used by `names`
and `email`.
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from agents.language.first_names import FIRST_NAMES
from agents.language.name_words import PARTICLES
from agents.language.plain import Word
from agents.language.spelling import Spelled, letter_at
from agents.language.text import fold, likeness

CLUSTERS = frozenset(
    [
        "tz",
        "th",
        "dt",
        "ck",
        "ph",
        "ey",
        "ei",
        "ai",
        "ay",
        "ss",
        "tt",
        "ie",
        "ah",
        "eh",
        "oh",
        "ll",
        "nn",
        "mm",
        "ff",
        "ae",
        "oe",
        "ue",
        "rr",
        "pp",
        "bb",
        "kk",
        "zz",
        "sch",
    ]
)


_EQUAL: tuple[tuple[str, ...], ...] = (
    ("eyer", "eier", "aier", "ayer"),
    ("ey", "ei", "ai", "ay"),
    ("dt", "tt", "th", "d", "t"),
    ("ck", "kk", "c", "k"),
    ("ff", "ph", "pf", "f", "v"),
    ("ss", "ß", "s"),
    ("tz", "zz", "z"),
    ("nn", "n"),
    ("mm", "m"),
    ("ll", "l"),
    ("rr", "r"),
    ("pp", "p"),
    ("bb", "b"),
    ("ie", "y", "i"),
    ("ae", "ä", "e"),
    ("oe", "ö", "o"),
    ("ue", "ü", "u"),
    ("ah", "aa", "a"),
    ("eh", "ee", "e"),
    ("oh", "oo", "o"),
)


def capital(word: str, *, first: bool) -> str:
    """The word with the capitals of a name; particles inside it stay small."""
    if not first and word.lower() in PARTICLES:
        return word.lower()
    if word.lower().startswith("mc") and len(word) > 3:
        return "Mc" + word[2:].capitalize()
    for mark in ("'", "’"):
        head, found, tail = word.partition(mark)
        if found and len(head) == 1:
            return head.upper() + mark + tail.capitalize()
    lowered = word.lower()
    return lowered[:1].upper() + lowered[1:]


def adjusted(name: str, letters: str, *, single: bool = False, last: bool = False) -> str:
    """A spoken name brought in line with a remark like "mit Ypsilon", "mit d t", "mit Doppel-L"; `single`:
    only one of it ("nur mit d"), `last`: at the end.
    """
    low = name.lower()
    if last and letters == "e" and low[-2:-1] == "e":
        return name  # "Petersen, mit e hinten": no o in its last syllable
    if last and len(letters) == 1 and letters in "aeiouhsn" and not low.endswith(letters):
        return name + letters
    if single and len(letters) == 1:
        for double in (f"{letters}t", letters * 2):
            if double in low and (double[0] == double[1] or letters == "d"):
                return capital(low.replace(double, letters, 1), first=True)
    if letters == "y" and "y" not in low:
        for old, new in (("ei", "ey"), ("ai", "ay"), ("i", "y")):
            if old in low:
                return capital(low.replace(old, new, 1), first=True)
    if letters == "i" and "y" in low:
        return capital(low.replace("y", "i", 1), first=True)
    if letters in low:
        return name
    for group in _EQUAL:
        if letters in group:
            for other in sorted(group, key=len, reverse=True):
                if other != letters and other in low:
                    place = low.rfind(other)
                    return capital(low[:place] + letters + low[place + len(other) :], first=True)
    return name + letters if letters == "e" else name


def is_variant(spelled: str, spoken: str) -> bool:
    """Whether one may have been heard for the other."""
    return SequenceMatcher(None, spelled.lower(), spoken.lower()).ratio() >= 0.5


def without_articles(words: Sequence[Word], runs: Sequence[Spelled]) -> list[Spelled]:
    """The runs without the "a" of "with a K", which is no letter."""
    found: list[Spelled] = []
    for run in runs:
        article = words[run.start].norm == "a" and run.start > 0 and words[run.start - 1].norm == "with"
        if not article:
            found.append(run)
        elif len(run.letters) > 2:  # "with a P H"; the letter of "with a K" stands alone
            found.append(Spelled(run.letters[1:], run.start + 1, run.end, run.strong))
    return found


def parted(words: Sequence[Word], run: Spelled) -> list[Spelled]:
    """ "Clark with an E, C L A R K E": the remark and the spelling that follows it as two runs."""
    before = run.start - (2 if words[run.start - 1].norm in _ARTICLES else 1)
    if before < 1 or words[before].norm not in {"with", "mit"}:
        return [run]
    names = [w.norm for w in words[max(0, before - _NEAR) : before] if w.is_word and len(w.norm) > 2]
    if fold(run.letters) in names:
        return [run]  # "Kaya mit K A Y A"
    letters, place = "", run.start
    while len(letters) < _REMARK:
        while place < run.end and letters and words[place].norm in _JOINTS:
            place += 1
        found = letter_at(words, place)
        if found is None:
            break
        letters, place = letters + found[0], place + found[1]
        begin = place + 1 if place < run.end and words[place].text in {",", "."} else place
        rest = run.letters[len(letters) :]
        alike = any(fold(rest)[:1] in (name[:1], letters) and is_variant(rest, name) for name in names)
        if len(rest) >= _REMARK and alike:
            return [Spelled(letters, run.start, place, True), Spelled(rest, begin, run.end, True)]
    return [run]


_ARTICLES = {"an", "a", "einem", "nem", "dem"}
_JOINTS = {"und", "and", ","}
_NEAR = 6
"""So many words before a remark the name it is about is looked for."""
_REMARK = 3
"""A remark is about so many letters at most; a spelling has as many at least."""


def spell(
    names: list[str], heard: list[list[int]], run: Spelled, words: Sequence[Word], *, last: bool
) -> str:
    """Puts spelled letters in their place among the names heard and returns the name of the rule."""
    before = [n for n, group in enumerate(heard) if group[-1] < run.start and n < len(names)]
    if _is_remark(words, run):
        if before:
            nearest = max(before, key=lambda n: heard[n][-1])
            lead = {w.norm for w in words[max(0, run.start - 3) : run.start]}
            single = bool(lead & {"nur", "only", "just", "einem", "einfachem"})
            names[nearest] = adjusted(names[nearest], run.letters, single=single, last=last)
        return "name.remark"
    if len(run.letters) < 2:
        return "name.remark"
    spelled = capital(run.letters, first=True)
    same = next((n for n, name in enumerate(names) if _letters(name) == fold(spelled)), None)
    kind = _label(words, run)
    if same is not None:
        if spelled.isascii():
            return "name.spelled"
        names[same] = spelled
    elif not names:
        names.extend(_known_first(run.letters) or [spelled])
    elif not kind and (split := _both_parts(run.letters, names)) is not None:
        names[:] = split
    elif kind == "first":
        if is_variant(spelled, names[0]):
            names[0] = spelled
        else:
            names.insert(0, spelled)
    else:
        scores = [SequenceMatcher(None, spelled.lower(), n.lower()).ratio() for n in names]
        best = max(range(len(names)), key=lambda i: (scores[i], i))
        if scores[best] >= 0.5:
            names[best] = spelled
        elif len(names) > 1:
            names[-1] = spelled
        elif heard and _leads(spelled, names[0], run, heard[0][0]):
            names.insert(0, spelled)
        else:
            names.append(spelled)
    return "name.spelled"


def _both_parts(letters: str, names: Sequence[str]) -> list[str] | None:
    """ "Tuan Pham, T U A N P H A M": first name and surname in one row of letters; None where it is one."""
    if len(names) != _PAIR or max(likeness(letters, name) for name in names) >= _SURELY:
        return None
    cuts = range(_PAIR, len(letters) - 1)
    scored = [
        (min(likeness(letters[:cut], names[0]), likeness(letters[cut:], names[1])), cut) for cut in cuts
    ]
    score, cut = max(scored, default=(0.0, 0))
    return [capital(letters[:cut], first=True), capital(letters[cut:], first=True)] if score >= 0.5 else None


def _known_first(letters: str) -> list[str]:
    """ "P A V E L N O V A K", of which nothing was said before: a known first name begins the row."""
    cuts = (cut for cut in range(len(letters) - 3, 2, -1) if fold(letters[:cut]) in FIRST_NAMES)
    cut = next(cuts, 0)
    return [capital(letters[:cut], first=True), capital(letters[cut:], first=True)] if cut else []


_PAIR = 2
_SURELY = 0.8
"""From here on the letters spell one part alone."""


def _leads(spelled: str, other: str, run: Spelled, place: int) -> bool:
    """Whether a part that was only spelled is the first name beside the `other` one, heard at a place:
    "J A N A Hollstein", "S V E A, Kröger"; "K R Ö G E R, Svea" is none.
    """
    if fold(other) in FIRST_NAMES:
        return False
    if fold(spelled) in FIRST_NAMES:
        return True
    return run.end == place


def _letters(name: str) -> str:
    """ "O'Brien" and "Hans-Peter" are spelled without their marks."""
    return "".join(letter for letter in fold(name) if letter.isalnum())


def _label(words: Sequence[Word], run: Spelled) -> str:
    for word in reversed(words[max(0, run.start - 4) : run.start]):
        if word.norm in {"vorname", "vornamen", "first"}:
            return "first"
        if word.norm in {"nachname", "nachnamen", "zuname", "familienname", "last", "surname", "family"}:
            return "last"
    return ""


def single_remarks(words: Sequence[Word], runs: Sequence[Spelled]) -> list[Spelled]:
    """One letter as a remark: "Meyer mit Ypsilon", "Clarke with an E", "Brandes, B wie Berta"."""
    found: list[Spelled] = []
    for place, word in enumerate(words):
        if len(word.text) == 1 and place + 1 < len(words) and words[place + 1].norm in {"wie", "as"}:
            hit = letter_at(words, place)
            if hit is not None and hit[1] > 1 and not any(r.start <= place < r.end for r in runs):
                end = place + hit[1]
                at = tuple(beside.norm for beside in words[end : end + 2])
                found.append(Spelled(hit[0], place, end + 2 if at in _AT else end, True))
        if word.norm not in {"mit", "with"}:
            continue
        begin = place + 1
        if begin < len(words) and words[begin].norm in {"einem", "nem", "an", "a", "dem"}:
            begin += 1
        hit = letter_at(words, begin)
        if begin < len(words) and words[begin].norm in CLUSTERS:
            hit = (words[begin].text.lower(), 1, True)
        if hit is not None and not any(r.start <= begin < r.end for r in runs):
            found.append(Spelled(hit[0], begin, begin + hit[1], True))
    return found


_AT = frozenset([("am", "anfang"), ("am", "ende"), ("am", "schluss")])


def _is_remark(words: Sequence[Word], run: Spelled) -> bool:
    """Whether the letters only comment on the name: "Meyer mit E Y"."""
    before = words[run.start - 1].norm if run.start > 0 else ""
    if before in _ARTICLES and run.start > 1:
        before = words[run.start - 2].norm
    if before in {"und", "and"} and len(run.letters) == 2 and len(set(run.letters)) == 1:
        return True  # "mit zwei f und zwei n"
    return before in {"mit", "with"} and len(run.letters) <= _REMARK


def written_out(word: str, *, first: bool) -> str:
    """The word with the capitals it should have; mixed case is kept as it was written."""
    if word[:1].isupper() and not word.isupper():
        return word
    if word.isupper() and len(word) <= 2:
        return word if len(word) == 1 else capital(word, first=first)
    return capital(word, first=first)


def join_case(name: str, *, first: bool) -> str:
    """A name of several parts, each with the capitals it should have."""
    pieces = name.split("-")
    return (
        "-".join(written_out(p, first=first and place == 0) for place, p in enumerate(pieces))
        if len(pieces) > 1
        else written_out(name, first=first)
    )
