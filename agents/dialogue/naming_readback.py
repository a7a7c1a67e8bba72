"""A name put right where it was read back: 'Becker, nicht Baker', 'Tom. I said Tom, Tom Baker'. Pure.

The part that stays of the name that was read back shows that the other one is a name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agents.dialogue.lexicon.names import FILLERS, INTERJECTIONS, PARTICLES, PLAIN, SPOKEN_TO, TITLES
from agents.dialogue.lexicon.words import word_set
from agents.dialogue.naming import listed
from agents.language import fold
from agents.language.first_names import FIRST_NAMES
from agents.language.name_letters import written_out
from agents.language.text import NAME_PART, has_capitals, likeness

_WORD = NAME_PART.pattern
_INSTEAD = (
    re.compile(
        rf"(?i)(?P<right>{_WORD})(?: bitte| please)?[,;.]?\s+(?:und |and |it's |es ist )?(?:nicht|nich|"
        rf"net|not|statt|"
        rf"instead of)\s+"
        rf"(?:(?:die|der|mit)\s+)?(?P<wrong>{_WORD})"
    ),
    re.compile(
        rf"(?i)\b(?:nicht|nich|net|not)\s+(?:(?:die|der)\s+)?(?P<wrong>{_WORD})[,;.]?\s+"
        rf"(?:(?:sondern|but|it's|it is|es ist|das ist|ich bin|ich heiße|i'm|die|der)\s+)*(?P<right>{_WORD})"
    ),
)
_LETTERS = re.compile(r"(?<![\w'’])[^\W\d_](?:[\s,.\-]+[^\W\d_](?![\w'’])){2,}")
_LETTER = re.compile(r"[^\W\d_]")
_SAYS_NAMES = word_set(
    "name namen name's heisse heiss bin bin's ist is it's i'm please bitte say said gesagt put "
    "nicht not also und tochter "
    "sohn frau mann daughter son wife husband"
)
"""Stand before a name that is put right, where no capitals show it."""
_ALIKE = 0.75


def put_right(words: str, known: str, taken: Sequence[str]) -> str:
    """The whole name that holds now; empty where the one that was read back is not touched."""
    parts = known.split()
    if len(parts) == 1:
        return completed(words, known, taken)
    if len(parts) != 2:
        return ""
    if _LETTERS.search(words) is not None:
        return _spelled(words, parts)
    words = _COMPARED.sub("", words)
    return (
        _in_full(words, parts, taken)
        or _one_part(words, parts, taken)
        or _labelled(words, parts, taken)
        or _whole(words, parts, taken)
        or _lettered(words, parts, taken)
        or _alone(words, parts, taken)
    )


_FIRST = r"(?:first|given|christian)(?: name)?|fore ?name|vornamen?|rufname"
_LAST = r"(?:last|family) name|surname|nachnamen?|familienname|zuname"
_OTHER_PART = re.compile(
    rf"(?i)\b(?:(?P<first>{_FIRST})|(?P<last>{_LAST}))(?:'s)?"
    r"(?:[\s,:]+(?:is|ist|wäre|lautet|it's|that's|das ist|name|to that|dazu))*"
    rf"[\s,:]+(?P<word>{_WORD})\s*[.!]?$|"
    rf"\b(?P<before>{_WORD}),?\s+(?:is|ist|wäre|als|as)\s+(?:the\s+|my\s+|der\s+|mein\s+)?"
    rf"(?:(?P<is_first>{_FIRST})|(?P<is_last>{_LAST}))\b|"
    r"^(?:(?:yes|yeah|yep|ja|genau|right|correct|stimmt|no|nein|nee|sorry|oh|ach|well)[\s,.!]+)*"
    rf"(?:and|und|plus)[\s,]+(?:then|dann|noch)[\s,]+(?P<then>{_WORD})\s*[.!]?$"
)


def completed(words: str, known: str, taken: Sequence[str]) -> str:
    """'And then Hilary', 'the first name is Hilary', where 'Benbow' alone was read back: both of them."""
    found = _OTHER_PART.search(words)
    if found is None or "?" in words:
        return ""
    word = found["word"] or found["before"] or found["then"]
    if fold(word) == fold(known) or not _can_be(word, taken, mixed=has_capitals(words[1:])):
        return ""
    new = written_out(word, first=True)
    last = bool(found["last"] or found["is_last"]) or (found["then"] and fold(known) in FIRST_NAMES)
    return f"{known} {new}" if last else f"{new} {known}"


_COMPARED = re.compile(
    rf"(?i)[,;.]?\s+(?:(?:mit|with)\s+(?:(?:an?|nem|einem)\s+)?[a-zäöü]\s+(?:wie|as in|for|like|von)\s+"
    rf"(?:in\s+)?{_WORD}|(?:like|wie|as in|as)\s+(?:(?:the|der|die|das|in|im|beim?|a|ein\w*)\s+)*{_WORD}"
    r"(?:\s+(?-i:[A-ZÄÖÜ])[\w'’\-]+)?)(?=\s*(?:[,;.!?]|$|\b(?:and|und|not|nicht)\b))"
)
"""'Pam mit P wie Paula', 'Barclay, like the bank': what explains a name is no part of it."""


def _spelled(words: str, parts: Sequence[str]) -> str:
    """'Da fehlt ein r, Barker. B A R K E R.': the letters put that part right which they are most like."""
    rows = list(_LETTERS.finditer(words))
    letters = "".join(re.findall(r"[^\W\d_]", rows[0].group()))
    said = re.findall(_WORD, _DENIED.sub(" ", _LETTERS.sub(" ", words)))
    flat = [fold(word) for word in said]
    if len(rows) != 1 or len(letters) < _SHORTEST or fold(letters) not in flat:
        return ""
    known = [fold(part) for part in parts]
    if fold(letters) in known:
        return ""
    kept = [place for place, part in enumerate(known) if part in flat]
    alike = [likeness(letters, part) for part in parts]
    place = 1 - kept[0] if len(kept) == 1 else max(range(len(parts)), key=lambda index: alike[index])
    if len(kept) > 1 or (not kept and alike[place] < _HALF):
        return ""
    at = flat.index(fold(letters))
    beside = said[at - 1] if place and at else said[at + 1] if not place and at + 1 < len(said) else ""
    if beside and likeness(beside, parts[1 - place]) >= _HALF and fold(beside) != known[1 - place]:
        return ""  # "Sanne Bakker, S A N N E": both parts are put right
    return " ".join(
        written_out(letters.lower(), first=True) if n == place else part for n, part in enumerate(parts)
    )


_SHORTEST = 3
_DENIED = re.compile(rf"(?i)\b(?:nicht|not|statt|instead of)\s+(?:mit\s+)?{_WORD}")
_PART_SAID = re.compile(
    r"(?i)\b(?P<label>vornamen?|nachnamen?|familiennamen?|zunamen?|first name|christian name|given name|"
    r"last name|"
    r"surname|family name)(?:'s)?"
    r"(?:[\s,;:]+(?:nicht|falsch|wrong|but|aber|noch|stimmt|isn't|is|ist|der|das|that's|that|it's|it|which|"
    r"should|must|needs to|has to|ought to|be|sollte|soll|muss|müsste|lautet|wäre|heißt|actually|"
    r"eigentlich|double-barrelled|a|ein|doppelname|"
    rf"though|right|quite|ganz|to))*[\s,;:]+(?P<right>{_WORD})(?:\s+(?:sein|heißen|lauten))?"
    r"(?=\s*(?:[,.;!?]|$|and\b|und\b|not\b|nicht\b))"
)


def _labelled(words: str, parts: Sequence[str], taken: Sequence[str]) -> str:
    """'Everything bar the surname, that should be Walker'."""
    found = _PART_SAID.search(words)
    if found is None or "?" in words:
        return ""
    right, first = found["right"], fold(found["label"]).startswith(("vor", "first", "christian", "given"))
    if fold(right) in map(fold, parts) or not _can_be(right, taken, mixed=has_capitals(words[1:])):
        return ""
    new = written_out(right, first=True)
    return f"{new} {parts[1]}" if first else f"{parts[0]} {new}"


_NAME_SAID = re.compile(
    r"(?i)\b(?:bis auf|außer|nur|bloß|except|apart from|but|bar|only|aber)(?: für| for)? (?:der|den|dem|"
    r"the|my|mein\w*) "
    r"(?:namen?|name)(?:'s)?(?:[\s,;:]+(?:nicht|falsch|wrong|is|ist|der|das|that's|that|it's|it|should|"
    r"must|be|sollte|"
    r"soll|muss|lautet|heißt|ich|i'm|i|am|bin|heiße|heeße|hoaß|ick|isch|actually|eigentlich|though|right|"
    r"not|quite|ganz|verkehrt))*"
    rf"[\s,;:]+(?P<first>{_WORD}) (?P<last>{_WORD})(?=\s*(?:[,.;!?]|$))"
)


def _whole(words: str, parts: Sequence[str], taken: Sequence[str]) -> str:
    """'Everything's right except the name, it's Samira Bakir': both parts are other ones."""
    found = _NAME_SAID.search(words)
    if found is None or "?" in words:
        return ""
    said, mixed = (found["first"], found["last"]), has_capitals(words[1:].replace("Name", "name"))
    if {fold(word) for word in said} & {fold(part) for part in parts}:
        return ""
    if not all(_can_be(word, taken, mixed=mixed) for word in said):
        return ""
    return " ".join(written_out(word, first=True) for word in said)


_WITH_LETTERS = re.compile(
    rf"(?i)(?P<right>{_WORD}),?\s+(?:mit|with)\s+(?:(?:zwei|two|doppel|double|an?|einem|nem|one|just "
    rf"one)[\s\-]+)?"
    r"[a-zäöüß]{1,2}(?:'?s)?(?![\w'’\-])"
)


def _lettered(words: str, parts: Sequence[str], taken: Sequence[str]) -> str:
    """'It's Bakker with two Ks': a part said once more, with what tells it from the one read back."""
    found = _WITH_LETTERS.search(words)
    if found is None or "?" in words or fold(found["right"]) in map(fold, parts):
        return ""
    alike = [likeness(found["right"], part) for part in parts]
    place = max(range(len(parts)), key=lambda index: alike[index])
    if alike[place] < _HALF or not _can_be(found["right"], taken, mixed=has_capitals(words[1:])):
        return ""
    return " ".join(
        written_out(found["right"], first=True) if n == place else part for n, part in enumerate(parts)
    )


_BESIDE_IT = re.compile(
    r"(?i)\b(?:sonst|ansonsten|der rest|alles andere|the rest|otherwise|everything else|apart from that)\b"
    r"[^.!?]*"
)


def _alone(words: str, parts: Sequence[str], taken: Sequence[str]) -> str:
    """'Parker. Sonst richtig.': one word that is almost a part of the name, and that the rest is right."""
    if _BESIDE_IT.search(words) is None or "?" in words:
        return ""
    said = re.findall(_WORD, _BESIDE_IT.sub(" ", words))
    names = [word for word in said if listed(word) not in FILLERS | _SAYS_NAMES and listed(word) not in PLAIN]
    if len(names) != 1 or fold(names[0]) in map(fold, parts):
        return ""
    alike = [likeness(names[0], part) for part in parts]
    place = max(range(len(parts)), key=lambda index: alike[index])
    if alike[place] < _HALF or not _can_be(names[0], taken, mixed=has_capitals(words[1:])):
        return ""
    return " ".join(written_out(names[0], first=True) if n == place else part for n, part in enumerate(parts))


def _in_full(words: str, parts: Sequence[str], taken: Sequence[str]) -> str:
    """'Samantha Baker' or 'Sam Baker-Jones' for Sam Baker, the one said last."""
    first, last = (fold(part) for part in parts)
    said = list(NAME_PART.finditer(words))
    mixed = has_capitals(words[1:])
    for place in range(len(said) - 2, -1, -1):
        one, other = said[place].group(), said[place + 1].group()
        if words[said[place].end() : said[place + 1].start()].strip():
            continue
        before = listed(said[place - 1].group()) if place else ""
        told = mixed or fold(one) in FIRST_NAMES or before in _SAYS_NAMES
        if fold(other) == last and fold(one) != first and told and _can_be(one, taken, mixed=mixed):
            return f"{written_out(one, first=True)} {parts[1]}"
        if fold(one) == first and fold(other) != last and _can_be(other, taken, mixed=mixed):
            likely = last in fold(other).split("-") or likeness(other, last) >= _HALF
            if likely:
                return f"{parts[0]} {'-'.join(written_out(piece, first=True) for piece in other.split('-'))}"
    return ""


_HALF = 0.5


def _one_part(words: str, parts: Sequence[str], taken: Sequence[str]) -> str:
    """'Becker, nicht Baker': the part that is denied is replaced."""
    mixed = has_capitals(words[1:])
    for pattern in _INSTEAD:
        for found in pattern.finditer(words):
            right, alike = found["right"], [likeness(found["wrong"], part) for part in parts]
            place = max(range(len(parts)), key=lambda index: alike[index])
            if alike[place] < _ALIKE or fold(right) in map(fold, parts):
                continue
            if _can_be(right, taken, mixed=mixed):
                return " ".join(
                    written_out(right, first=True) if n == place else part for n, part in enumerate(parts)
                )
    return ""


def _can_be(word: str, taken: Sequence[str], *, mixed: bool) -> bool:
    flat = listed(word)
    if mixed and not word[:1].isupper():
        return False
    no_name = flat in PLAIN or flat in FILLERS or flat in TITLES or flat in INTERJECTIONS or flat in PARTICLES
    return not (
        no_name or flat in taken or flat in SPOKEN_TO or flat in _SAYS_NAMES or word.endswith(("'s", "’s"))
    )


_LABEL = re.compile(
    r"(?i)\b(?:(?:der|mein|the|my)\s+)?(?:(?:vor|nach|familien|zu)name|first name|last name|"
    r"surname|family name)"
    r"(?:'s|\s+(?:ist|is|lautet|wäre))\s+"
)


def after_the_label(words: str) -> str:
    """'stimmt alles, nur der Nachname ist Barker': the part that is put right, and what follows."""
    found = _LABEL.search(words)
    return words[found.end() :] if found is not None else words


def spelled_besides(words: str, known: str) -> str:
    """'moses nwosu n w o s u', where 'Moses' is known and something else was asked: the name "
    "with its letters."""
    row = _LETTERS.search(words)
    if row is None:
        return ""
    letters = "".join(_LETTER.findall(row.group()))
    said = NAME_PART.findall(words[: row.start()])
    flat = [fold(word) for word in said]
    parts = [fold(part) for part in known.split()]
    if not set(parts) & set(flat) or fold(letters) in ("", *parts):
        return ""
    near = next((n for n, word in enumerate(flat) if likeness(word, letters) >= _ALIKE), None)
    if near is None:
        return ""
    begin = min(n for n, word in enumerate(flat) if word in parts)
    if not begin < near <= begin + _PARTS:
        return ""
    start = [found.start() for found in NAME_PART.finditer(words)][begin]
    return words[start : row.end()]


_PARTS = 2


_I_AM = re.compile(r"(?i)\b(?:i'm|i am|im|ich bin|bin ich|i bin)\s+(?P<rest>.*)")
_NAMES_ITSELF = re.compile(
    r"(?i)\b(?:(?:vor|nach|familien)?name\w*|surname|name's|heiße?|heisse?|called|spell)\b"
)
_DENIES = re.compile(
    r"(?i)^\W*(?:(?:oh|ah|ach|äh|um|sorry|well|also)\W+)*(?:no|nope|not|nein|nee|ne|nicht|falsch|wrong)\b"
)


def tells_of_oneself(words: str, said: str, known: str) -> bool:
    """'Sorry, I'm being a pain', 'ich bin spät dran', where a name is known: `said` is none.

    A name that takes its place is like it, is said in full, or comes with a no ("no, I'm Sarah").
    """
    found = _I_AM.search(words)
    if found is None or not said or said not in found["rest"] or _NAMES_ITSELF.search(words):
        return False
    parts = said.split()
    if any(likeness(part, piece) >= _HALF for part in parts for piece in known.split()):
        return False
    if fold(parts[0]) in FIRST_NAMES:
        return False
    written = all(part[:1].isupper() for part in parts)
    return not (written and (len(parts) > 1 or _DENIES.search(words)))
