"""Names of persons: what is left when greetings, introductions and titles are taken away; spelled letters
win.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from agents.language.first_names import FIRST_NAMES
from agents.language.marks import (
    in_natural_order,
    joined_by_hyphen,
    without_denied_letters,
    without_marks,
    without_place,
)
from agents.language.name_announced import without_announcement
from agents.language.name_corrected import bare, correction_in, joined
from agents.language.name_frames import first_name_apart, labelled, without_errand, without_frame
from agents.language.name_letters import (
    is_variant,
    join_case,
    parted,
    single_remarks,
    spell,
    without_articles,
)
from agents.language.name_lines import without_line
from agents.language.name_loose import name_begun_twice
from agents.language.name_order import in_order, with_first_name_first, without_repeats
from agents.language.name_possible import can_be_a_name
from agents.language.name_questions import asks_back
from agents.language.name_remarks import only_a_remark, without_remarks
from agents.language.name_requests import without_request
from agents.language.name_said_again import with_said_again
from agents.language.name_said_apart import without_talk_of_writing
from agents.language.name_told import told_name
from agents.language.name_turned import given_name_first
from agents.language.name_words import (
    AFTER_DA,
    ARTICLES,
    DENIALS,
    INTRODUCTIONS,
    NO_MORE,
    NOISE,
    PARTICLES,
    QUESTIONS,
    STOP,
    TITLES,
)
from agents.language.plain import Word, words_of
from agents.language.spelling import spelled_runs
from agents.language.text import has_capitals, spelled_out, without_clock
from agents.language.types import Language, Span, Understood


def understand_name(text: str, lang: Language) -> Understood[str]:
    """The person's name in `text` as it should be stored: without titles, with capitals and diacritics.

    Letters that were spelled replace what was heard. "Schmidt, Anna" is turned around. None with `ask` when
    no name is left; a sentence that does not introduce anybody has no name. The vocabulary of introductions
    is one for both languages: callers mix them.
    """
    found = _understood(text, lang)
    if lang == "de" and found.value is not None:
        return replace(found, value=given_name_first(found.value))
    return found


def _understood(text: str, lang: Language) -> Understood[str]:
    text = without_talk_of_writing(text)
    text = without_clock(spelled_out(text)) if lang == "en" else text
    if len(text) > _LONGEST:
        return _said(text)
    text = without_errand(text)
    told = told_name(text)
    if told == text and only_a_remark(text):
        return Understood(None, True)
    text = told
    text = without_remarks(name_begun_twice(text) or text)
    text = with_said_again(without_denied_letters(without_line(without_request(text))))
    text = without_announcement(text)
    apart = first_name_apart(text)
    if apart is not None:
        last = understand_name(apart[0], lang)
        if last.value is not None and set(apart[1].split()) <= set(last.value.split()):
            return replace(last, value=with_first_name_first(last.value, apart[1]))
        if last.value is not None and _is_surname(last.value):
            return replace(last, value=f"{apart[1]} {last.value}", ask=False)
    both = labelled(text)
    if both is not None:
        return _said(text.replace(both[0], both[1]))
    right = _put_right(text)
    if right is not None:
        return right
    text = without_frame(text)
    changed = _mended(text)
    return changed if changed is not None else _said(text)


def _is_surname(name: str) -> bool:
    """One word, with the particles before it."""
    *before, _ = name.split()
    return all(word.lower() in PARTICLES for word in before)


_REMARK = 3
"""Letters of a remark; more of them spell a name."""
_PARTS = 3
"""Words of a name: more of them say something about it."""


def _put_right(text: str) -> Understood[str] | None:
    """ "Darlene Novak, sorry, no, Darlene Kowalski": the name said last; None where nothing is put right."""
    found = correction_in(text)
    if found is None or any(run.strong for run in spelled_runs(words_of(text))):
        return None
    first, then = (_said(bare(found.group(part))) for part in ("first", "then"))
    if first.value is None or first.ask or " " not in first.value:
        return None
    if has_capitals(text[1:]) and not bare(found.group("then"))[:1].isupper():
        return first  # "Tom Reed, sorry, could you repeat that?" goes on about something else
    if then.value is None or then.ask or len(bare(found.group("then")).split()) > _PARTS:
        return None
    name = joined(first.value, then.value, text[found.end() :])
    return replace(then, value=name) if name else None


def _said(text: str) -> Understood[str]:
    """The name without a look at corrections."""
    text, at_end = without_place(in_natural_order(text))
    text, marks = without_marks(text)
    text = joined_by_hyphen(text)
    words = words_of(text)
    strong = [r for r in without_articles(words, spelled_runs(words)) if r.strong]
    runs = [part for run in strong for part in parted(words, run)]
    runs.extend(single_remarks(words, runs))
    runs.sort(key=lambda r: r.start)
    taken = {i for r in runs for i in range(r.start, r.end)}
    heard = in_order(without_repeats(heard_groups(words, taken), words), words, taken)
    rules: list[str] = ["name.heard"] if heard else []
    names: list[str] = []
    for place, group in enumerate(heard):
        written = "-".join(words[i].text for i in group)
        particle = words[group[0]].norm in PARTICLES and words[group[0]].norm not in FIRST_NAMES
        leads = place == 0 and (len(heard) == 1 or not particle)
        names.append(join_case(written, first=leads))
    if len(names) > 2 and names[0] == names[-1]:
        # "Catherine Jones, Catherine with a C"
        explained = any(0 < run.start - heard[-1][-1] <= 3 for run in runs)
        kept = slice(0, -1) if explained else slice(1, None)
        names, heard = names[kept], heard[kept]
    rules.extend(spell(names, heard, run, words, last=at_end) for run in runs)
    names = [n for n in names if n]
    if not names:
        return Understood(None, True)
    used = [i for g in heard for i in g] + sorted(taken)
    start, end = words[min(used)].start, words[max(used)].end
    whole = any(len(run.letters) > _REMARK for run in runs)
    for mark in marks:
        if whole and not mark.combining and mark.letter != "ss":
            continue  # the letters that were spelled tell what is not among them
        place = names.index(mark.after) if mark.after in names else -1
        names[place] = mark.over(names[place])
    return Understood(" ".join(names), False, Span(start, end, text[start:end], rules[-1]), tuple(rules))


_CORRECTS = re.compile(
    r"(?i)(?:^|[\s,;.])(?:nicht|not)\s+(?P<wrong>[^,;.]+?)[\s,;.]+(?:sondern|but|it's|"
    r"es ist)\s+(?P<right>.+)$|"
    r"^(?:it's |es ist )?(?:not|nicht)\s+(?P<wrong3>[\w'’\-]+)[,;.]\s*(?P<right3>.+)$|"
    r"^(?P<before>.*\w.*?)[\s,;.]+(?:nein|nee|quatsch|falsch|sorry|no|i mean|"
    r"entschuldigung)[\s,;.]+(?P<right2>.+)$"
)
_LONGEST = 200
"""Characters of an answer that is looked through for corrections."""
_NOT_THAT = re.compile(
    r"(?i)^(?P<right>[^,;]*[^\s,;])\s*[,;]\s*(?:und |and )?(?:nicht|not)\s+[\w'’\-]+[.!]?$"
)


def _mended(text: str) -> Understood[str] | None:
    """ "nicht Becker, sondern Bäcker", "Becker, nein, Bäcker", "Schulze, nicht Schulz": the right one; a
    first name said before stays. None where nobody corrects anything.
    """
    kept = _NOT_THAT.match(text)
    if kept is not None:
        return _said(kept.group("right"))
    found = _CORRECTS.search(text)
    if found is None:
        return None
    right = found.group("right") or found.group("right2") or found.group("right3")
    again = _CORRECTS.search(right)
    right = (again.group("right") or again.group("right2") or again.group("right3")) if again else right
    new = _said(right)
    if new.value is None:
        return None
    earlier = found.group("before")
    old = _said(earlier).value if earlier else None
    if old is not None and " " in old and " " not in new.value:
        *first, last = old.split()
        if is_variant(new.value, last):
            return replace(new, value=" ".join([*first, new.value]))
    return new


def heard_groups(words: Sequence[Word], taken: set[int]) -> list[list[int]]:
    """Indexes of the words that are the name, hyphenated parts together; empty when the sentence names
    nobody.
    """
    for length in (4, 3, 2, 1):
        for place in range(len(words)):
            if not any(
                len(i) == length and tuple(w.norm for w in words[place : place + length]) == i
                for i in INTRODUCTIONS
            ):
                continue
            begin = place + length
            if words[place].norm in {"auf", "for", "fuer", "unter", "under"} and place > 3:
                continue
            if words[place].norm == "bin" and place and can_be_a_name(words, place - 1):
                continue  # "Ahmad bin Yusof"
            while begin < len(words) and (
                words[begin].norm in ARTICLES or words[begin].norm in TITLES or _dotted(words, begin)
            ):
                begin += 1
            groups = _stretches(words, begin, taken)
            if groups:
                return groups
    return _bare(words, taken)


def _dotted(words: Sequence[Word], place: int) -> bool:
    return words[place].text == "." and place > 0 and words[place - 1].norm in TITLES


def _stretches(words: Sequence[Word], begin: int, taken: set[int]) -> list[list[int]]:
    """The name from a place on: a run of name words, and more of them after commas or spelled letters."""
    groups: list[list[int]] = []
    place = begin
    while place < len(words):
        found, end = _stretch(words, place, taken)
        if groups and (not found or not _closed(words, end, taken)):
            break
        if not found:
            break
        groups.extend(found)
        place = end
        while place < len(words) and (
            place in taken
            or words[place].norm
            in {
                ",",
                "-",
                "also",
                "please",
                "bitte",
                "genau",
                "vorname",
                "nachname",
                "mit",
                "with",
                "that's",
                "an",
                "a",
            }
        ):
            place += 1
        if place == end:
            break
    return groups


def _closed(words: Sequence[Word], end: int, taken: set[int]) -> bool:
    """Whether a stretch ends the utterance, a clause or at spelled letters."""
    return (
        end >= len(words)
        or not words[end].is_word
        or end in taken
        or words[end].norm in {"mit", "with", "bitte", "please"}
    )


def _stretch(words: Sequence[Word], place: int, taken: set[int]) -> tuple[list[list[int]], int]:
    """One run of name words: its groups and the place after it."""
    groups: list[list[int]] = []
    while place < len(words) and place not in taken and len(groups) < 6:
        word = words[place]
        cased = bool(groups) and words[groups[0][0]].text[:1].isupper()
        hyphen = word.text == "-" and groups and place + 1 < len(words) and place + 1 not in taken
        if hyphen and can_be_a_name(words, place + 1) and words[place - 1].end == word.start:
            groups[-1].append(place + 1)
            place += 2
            continue
        if word.norm in TITLES or _dotted(words, place) or (not groups and _is_article(words, place)):
            place += 1
            continue
        if word.text == "." and groups and len(words[place - 1].text) == 1:
            place += 1
            continue
        if (word.norm in PARTICLES and _particle_fits(words, place, bool(groups))) or (
            can_be_a_name(words, place) and not (groups and cased and not word.text[:1].isupper())
        ):
            groups.append([place])
        else:
            break
        place += 1
    while (
        groups and place < len(words) and words[place].norm in STOP and words[groups[-1][0]].norm in PARTICLES
    ):
        groups.pop()
    return groups, place


def _bare(words: Sequence[Word], taken: set[int]) -> list[list[int]]:
    """The name where nothing introduces it: "Anna Schmidt", "Schmidt mein Name", "ja, Brandt"."""
    if any(w.norm in QUESTIONS or w.text == "?" for w in words):
        return []
    if asks_back([w.norm for w in words]) or any(_denies(words, n) for n in range(len(words))):
        return []
    groups: list[list[int]] = []
    place = 0
    while place < len(words):
        found, end = _stretch(words, place, taken)
        groups.extend(found)
        place = end if end > place else place + 1
        if groups and place < len(words) and words[place].norm in STOP:
            break
    said = [words[i] for g in groups for i in g]
    cased = any(w.text[:1].isupper() for w in said)
    if cased and sum(place - 1 not in taken for place in taken) == 1:
        groups = [
            g for g in groups if words[g[0]].text[:1].isupper() or words[g[0]].norm in PARTICLES
        ]  # the spelling shows that a name is said; the small words around it are none
        said = [words[i] for g in groups for i in g]
    if len(said) > 5 or (cased and any(w.text[:1].islower() and w.norm not in PARTICLES for w in said)):
        return []
    return groups


def _denies(words: Sequence[Word], place: int) -> bool:
    """ "Das tut nichts zur Sache", but not "Meier, sonst nichts"."""
    beside = {word.norm for word in (*words[max(0, place - 1) : place], *words[place + 1 : place + 2])}
    return words[place].norm in DENIALS and not beside & NO_MORE


def _is_article(words: Sequence[Word], place: int) -> bool:
    """ "da Huber Xaver", south of the Danube; "da Silva" is a surname."""
    following = words[place + 1] if words[place].text == "da" and place + 1 < len(words) else None
    return following is not None and following.text[:1].isupper() and following.norm not in AFTER_DA


def _particle_fits(words: Sequence[Word], place: int, started: bool) -> bool:
    """ "von" and "de" belong to a name when a name follows, and stand after one or after a title."""
    if place + 1 >= len(words) or not words[place + 1].is_word or words[place + 1].norm in NOISE - PARTICLES:
        return False
    before = words[place - 1] if place else None
    if words[place + 1].norm in TITLES:
        return False
    if started:
        return words[place].norm not in {"das", "der", "die", "du"} or (
            before is not None and before.norm in PARTICLES
        )
    return (
        before is None
        or before.norm in TITLES
        or (words[place].norm in {"von", "van", "al", "el", "di", "de", "la", "le"} and place <= 4)
    )
