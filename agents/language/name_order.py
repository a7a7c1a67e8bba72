"""The parts of a name as they were heard: first name before last, nothing twice. Used by `names`.

A group is a list of places of words: one word, or the words that a hyphen joins.
"""

from __future__ import annotations

from collections.abc import Sequence

from agents.language.first_names import FIRST_NAMES
from agents.language.name_letters import CLUSTERS
from agents.language.name_words import PARTICLES
from agents.language.plain import Word
from agents.language.text import fold

_GOES_ON = frozenset((",", ".", "and", "then", "und", "dann", "danach", "after", "that", "noch"))


def in_order(groups: list[list[int]], words: Sequence[Word], spelled: set[int]) -> list[list[int]]:
    """First name before last name: "Prien, Wolfgang" and "Schmitt, Vorname Horst" are turned around."""
    for place, group in enumerate(groups):
        label = [w.norm for w in words[max(0, group[0] - 3) : group[0]]]
        apart = place > 0 and group[0] != groups[place - 1][-1] + 1
        if apart and {"vorname", "vornamen"} & set(label):
            end = place + 1
            while end < len(groups) and groups[end][0] == groups[end - 1][-1] + 1:
                end += 1
            return [*groups[place:end], *groups[:place], *groups[end:]]
    for cut in range(1, len(groups)):
        between = words[groups[cut - 1][-1] + 1 : groups[cut][0]]
        plain = [
            w.text
            for place, w in enumerate(between, groups[cut - 1][-1] + 1)
            if place not in spelled
            and ((w.norm not in {"mit", "with", *CLUSTERS} and len(w.norm) != 1) or w.text == ",")
        ]
        letters = sum(place in spelled for place in range(groups[cut - 1][-1] + 1, groups[cut][0]))
        if letters > 1 and not plain and between[-1].text == ".":
            plain = [","]  # "Kowalski. K O W A L S K I. Jan."
        if letters > 1 and plain and {fold(word) for word in plain} <= _GOES_ON:
            plain = [","]  # "Kowalski, K O W A L S K I, and then Jan"
        if letters > 1 and any(place < groups[0][0] for place in spelled):
            continue  # "X H E S I K A, Xhesika, H O X H A, Hoxha": both are spelled, in their order
        spelled_after = any(w.is_word and len(w.norm) == 1 for w in words[groups[cut][-1] + 1 :])
        alone = plain == [","] and not letters  # without any spelling
        turned = alone or (set(plain) == {","} and not spelled_after)
        if not turned or cut + 1 != len(groups):
            continue
        surnames = [g for g in groups[:cut] if words[g[0]].norm not in PARTICLES]
        if (
            letters
            and words[groups[0][0]].norm in FIRST_NAMES
            and words[groups[cut][0]].norm not in FIRST_NAMES
        ):
            continue  # "Jana, J A N A, Hollstein"
        if len(surnames) == 1:
            return [*groups[cut:], *groups[:cut]]
    return groups


def with_first_name_first(name: str, first: str) -> str:
    """ "Huber Alois", of which Alois is the first name, as "Alois Huber"."""
    parts, said = name.split(), first.split()
    if len(parts) <= len(said) or parts[-len(said) :] != said:
        return name
    return " ".join([*said, *parts[: -len(said)]])


def without_repeats(groups: list[list[int]], words: Sequence[Word]) -> list[list[int]]:
    """ "Jürgen, Jürgen Hoffmann" is one name: a stretch that a later one says in full is dropped."""
    stretches: list[list[list[int]]] = []
    for group in groups:
        broken = stretches and any(
            not w.is_word for w in words[stretches[-1][-1][-1] + 1 : group[0]] if w.text != "-"
        )
        filled = stretches and group[0] - stretches[-1][-1][-1] > 1
        if not stretches or broken or filled:
            stretches.append([])
        stretches[-1].append(group)
    said = [{words[i].norm for g in s for i in g} for s in stretches]
    kept = [
        s
        for place, s in enumerate(stretches)
        if not any(
            (said[place] < other or (said[place] == other and place > n))
            for n, other in enumerate(said)
            if n != place
        )
    ]
    return [g for s in kept for g in s]
