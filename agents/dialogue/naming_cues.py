"""The name after "my name is …", "hier ist …", "auf den Namen …", and before "am Apparat". Pure.

Called by `hearing.own_names`; names without such words are found by `naming`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agents.dialogue.lexicon import Lexicon, compiled
from agents.dialogue.lexicon.names import (
    BEFORE_A_NAME,
    FILLERS,
    GREETS,
    NOT_AFTER_CUE,
    NOT_INTRODUCED,
    PARENTS,
    PARTICLES,
    PLAIN,
    SECOND_NAMES,
    TITLES,
)
from agents.dialogue.lexicon.words import word_set
from agents.dialogue.naming import SPELLING, is_ordinary, leads_a_surname, listed
from agents.dialogue.naming_things import is_a_role, is_a_thing, points_at_a_thing, says_of_oneself
from agents.language import fold
from agents.language.text import WRITTEN_WORD, has_capitals


def after_cue(words: str, lex: Lexicon, taken: Sequence[str]) -> str:
    """The slice after 'my name is …', 'hier ist …', 'auf den Namen …' and before 'am Apparat'."""
    tokens = list(WRITTEN_WORD.finditer(words))
    flat = [fold(token.group()) for token in tokens]
    text = " ".join(flat)
    starts: list[int] = []
    position = 0
    for item in flat:
        starts.append(position)
        position += len(item) + 1
    best: tuple[int, str] | None = None
    for pattern in lex.name_cues:
        for match in compiled(pattern).finditer(text):
            rest = [index for index, start in enumerate(starts) if start >= match.end()]
            if not rest:
                continue
            loose = _LOOSE.fullmatch(match.group()) is not None
            first = tokens[rest[0]].group()
            if loose and (_no_introduction(first, text[: match.start()]) or _in_a_tale(words, first, match)):
                continue
            if loose and says_of_oneself([token.group() for token in tokens[rest[0] : rest[0] + 5]]):
                continue
            if points_at_a_thing(match.group(), flat[rest[0]], text[: match.start()]):
                continue
            slice_ = _slice(words, tokens, flat, rest[0], taken)
            if _BEING.match(match.group()) and is_a_role(slice_):
                continue
            if slice_ and _plausible(slice_, taken, mixed=has_capitals(words[1:])):
                rank = match.start()
                if best is None or rank > best[0]:
                    best = (rank, slice_)
    before = _before_cue(words, tokens, flat, text, starts, taken)
    if best is not None and not (" " in before and _is_his_name(fold(before), text)):
        return best[1]
    return before


def _is_his_name(name: str, text: str) -> bool:
    """'Petra Lang mein Name': said after the name, and not before another one."""
    return any(text.endswith(name, 0, found.start()) for found in _MY_NAME.finditer(text))


_MY_NAME = re.compile(r" mein name\b")
_LOOSE = re.compile(r"it's|i'm|i am|this is|ich bin")
_BEING = re.compile(r"i'm\b|i am\b|i(?:ch)? (?:\w+ )?bin\b")
_SUBORDINATE = re.compile(
    r"\b(?:when|if|course|because|cause|since|while|that|think|know|unless|until|whether|as|wenn|weil|dass|ob|da)$"
)


def _no_introduction(first: str, before: str) -> bool:
    """'When it's quiet', 'oh, it's closed then', 'I'm panicking': words about other things."""
    doing = first.islower() and len(first) > 5 and first.endswith("ing")
    return doing or _SUBORDINATE.search(before.strip()) is not None or fold(first) in NOT_INTRODUCED


_TALE = 4


def _in_a_tale(words: str, first: str, cue: re.Match[str]) -> bool:
    """'The maths is just, well, it's tears every evening', written with a capital and its marks."""
    told = cue.group() in ("it's", "this is") and cue.string.count(" ", 0, cue.start()) >= _TALE
    return told and first.islower() and words[:1].isupper() and _PAUSE.search(words) is not None


_BEFORE_CUE = re.compile(
    r"(?<![\w'\-])(?P<name>(?:[\w'\-]+ ){0,2}[\w'\-]+) "  # from a word's beginning: else long words cost
    r"(?:ist mein name|mein name|heissen wir|heisse? ich|ist unser name|unser name|is our name|"
    r"is the name|am apparat|hier|ist der name|is my name|speaking|here)\b"
)
"""'Petra Lang am Apparat', 'Tom Baker speaking'."""
_PAUSE = re.compile(r"[,;:.!?]")
_ENDS = re.compile(r"[.!?]")


_OF_TIMES_AND_PLACES = word_set("seit bis ab im in aus since until till in near")


def _before_cue(
    words: str,
    tokens: list[re.Match[str]],
    flat: list[str],
    text: str,
    starts: list[int],
    taken: Sequence[str],
) -> str:
    back = _BEFORE_CUE.search(text)
    if back is None:
        return ""
    indices = [i for i, start in enumerate(starts) if back.start("name") <= start < back.end("name")]
    for place in range(len(indices) - 1, 0, -1):
        gap = words[tokens[indices[place] - 1].end() : tokens[indices[place]].start()]
        if _PAUSE.search(gap) or flat[indices[place]] in TITLES:
            indices = indices[place:]
            break
    mixed = has_capitals(words)
    said = [token.group() for token in tokens]
    first = -1
    while indices and (
        flat[indices[0]] in FILLERS or flat[indices[0]] in TITLES or flat[indices[0]] in PLAIN
    ):
        if len(indices) > 1 and mixed and leads_a_surname(said, indices[0], taken, mixed=True):
            first = indices[0]
            break
        indices = indices[1:]
    if len(indices) == 1 and indices[0] and flat[indices[0] - 1] in _OF_TIMES_AND_PLACES:
        return ""  # "sie ist erst seit April hier"
    here = text[back.end("name") :].split()[0] in ("here", "hier")
    if here and len(indices) == 1 and not has_capitals(words) and set(flat[: indices[0]]) - GREETS - FILLERS:
        return ""  # "we just moved here" names nobody, "hallo schwarz hier" does
    if indices and indices[0] and is_a_thing(flat[indices[0] - 1], text[back.end() :]):
        return ""
    if not indices or any(flat[i] in PLAIN and i != first for i in indices):
        return ""
    slice_ = words[tokens[indices[0]].start() : tokens[indices[-1]].end()]
    if _ENDS.search(slice_) or any(fold(part) in taken for part in slice_.split()):
        return ""
    return (
        slice_
        if not mixed or all(tokens[i].group()[:1].isupper() or flat[i] in PARTICLES for i in indices)
        else ""
    )


_END = word_set(
    """
    und ich aber wir am um im bei zum fuer mit auf an wegen dass wo wann da and but we at in on for from
    with about to because or oder nicht not i i've i'd i'm i'll we've we'd we're
    """
)


def _slice(words: str, tokens: list[re.Match[str]], flat: list[str], first: int, taken: Sequence[str]) -> str:
    """From the first name-like word after a cue to the end of the name, spelling remarks included."""
    while first < len(tokens) and (
        flat[first] in BEFORE_A_NAME or flat[first] in PARENTS or _is_title(flat, first)
    ):
        first += 1
    if 0 < first < len(tokens) and flat[first - 1] in PARENTS and flat[first] in ("von", "vom", "of"):
        return ""  # "die Mutter von Lea" does not say her own name
    last = -1
    said, mixed = [token.group() for token in tokens], has_capitals(words[1:])
    for index in range(first, len(tokens)):
        if index == first and leads_a_surname(said, index, taken, mixed=mixed):
            last = index
            continue
        gap = words[tokens[index - 1].end() : tokens[index].start()] if index > first else ""
        if any(mark in gap for mark in ".!?;") and not (
            len(flat[index - 1]) <= 2 or flat[index - 1] in ("dr", "prof")
        ):
            follow = " ".join(flat[index : index + 3])
            if not _SPELLS_ON.match(follow):
                break
        rest = words[tokens[index].start() :]
        spelled = (
            bool(SPELLING.match(rest))
            or (last >= 0 and len(flat[index]) == 1 and not _goes_on_about(flat, index))
            or (flat[index] in ("mit", "wie", "with", "as") and SPELLING.search(rest[:24]))
        )
        if spelled:
            return words[tokens[first].start() : _spelled_end(words, tokens, index)]
        surname = (
            index > first
            and last >= 0
            and (tokens[index].group()[:1].isupper() or _ends_a_name(words, tokens, flat, index))
            and "," not in gap
            and index == last + 1
        )
        if flat[index] in PLAIN and flat[index] not in PARTICLES and not surname:
            break
        if flat[index] in _END and flat[index] not in PARTICLES:
            break
        again = flat[index : index + 3] == flat[first : first + 3]  # "von der Heide, Martha von der Heide"
        if flat[index] in PARTICLES and again and _leads_to_surname(tokens, flat, index, mixed):
            continue
        if flat[index] in PARTICLES and (
            index + 1 >= len(tokens) or flat[index + 1] in PLAIN or (flat[index] == "und")
        ):
            break
        if (
            "," in gap
            and index > first
            and (flat[index] in FILLERS or index - first >= 2 or flat[index] in taken)
        ):
            break
        if flat[index] in taken and index > first and len(flat[index]) > 3 and "," in gap:
            break
        last = index
        if sum(item not in PARTICLES for item in flat[first : index + 1]) > _MOST_PARTS:
            break
    return words[tokens[first].start() : tokens[last].end()] if last >= first else ""


_MOST_PARTS = 5


def _is_title(flat: list[str], place: int) -> bool:
    """'Dr. van der Berg': a title with a name behind it, which is stored without it."""
    return flat[place] in TITLES and place + 1 < len(flat) and flat[place + 1] not in PLAIN - PARTICLES


def _leads_to_surname(tokens: list[re.Match[str]], flat: list[str], first: int, mixed: bool) -> bool:
    """'Frau von der Heide', 'Dr. van der Berg', and not 'der von der Werkstatt': two particles begin it."""
    if first == 0 or flat[first - 1] in ("der", "die", "das") or first + 2 >= len(flat):
        return False
    if flat[first] not in ("von", "van", "de") or flat[first + 1] not in ("der", "den", "dem", "la", "las"):
        return False
    word = tokens[first + 2].group()
    return flat[first + 2] not in PLAIN and not is_ordinary(word) and (not mixed or word[:1].isupper())


def _ends_a_name(words: str, tokens: list[re.Match[str]], flat: list[str], index: int) -> bool:
    """'Ich bin katrin lange und …': a plain word after a first name that nothing but a new clause follows."""
    if flat[index] not in SECOND_NAMES:
        return False
    after = words[tokens[index].end() :].lstrip()
    return not after or after[0] in ",.;!" or (index + 1 < len(flat) and flat[index + 1] in _NEW_CLAUSE)


_NEW_CLAUSE = word_set("und ich aber wir and i i'm i'd but we mein my")


def _goes_on_about(flat: list[str], index: int) -> bool:
    """'Maureen Flood, I think …', 'Bev, a friend of …': a word of one letter, no letter of the name."""
    after = flat[index + 1] if index + 1 < len(flat) else ""
    return flat[index] in ("i", "a") and len(after) > 1 and after not in ("as", "for", "like", "double")


_NO_LETTER = word_set(
    """
    ich und and i morgen bitte wir moechte i'd i'm i've i'll i'll could can would for please on at the we
    """
)


_SPELLS_ON = re.compile(r"(?:mit|wie|also|ohne|with|as in|spelt|spelled|geschrieben|doppel|[a-z]\b)")
"""Begins a sentence that goes on with the name: 'Meier. Mit e i'."""
_PART_SPELLED = re.compile(r"(?i)(?:and )?(?:then )?[\w'-]+[,:]? (?:is |mit |with )?(?:[a-z]\b[\s,-]*){2,}")
"""'And then Reid, R E I D': the next part of a name that is spelled."""


def _spelled_end(words: str, tokens: list[re.Match[str]], start: int) -> int:
    for index in range(start + 1, len(tokens)):
        word, before = fold(tokens[index].group()), tokens[index - 1]
        gap = words[before.end() : tokens[index].start()]
        new_sentence = any(mark in gap for mark in ".!?") and len(word) > 2 and len(before.group()) > 1
        more = _PART_SPELLED.match(words[tokens[index].start() :])
        after = tokens[index + 1].group() if index + 1 < len(tokens) else ""
        letter = word == "i" and len(before.group()) == 1 and len(after) <= 1  # "K O W A L S K I"
        if ((word in _NO_LETTER and not letter) or new_sentence) and more is None:
            return before.end()
    return tokens[-1].end()


def _plausible(slice_: str, taken: Sequence[str], *, mixed: bool) -> bool:
    parts = WRITTEN_WORD.findall(slice_)
    flat = [listed(part) for part in parts]
    if mixed and not parts[0][:1].isupper() and flat[0] not in PARTICLES:
        return False
    if flat and flat[0] in NOT_AFTER_CUE:
        return False
    return (
        bool(flat)
        and not (len(flat) == 1 and flat[0] in taken)
        and not all(part in PLAIN or part in FILLERS for part in flat)
    )
