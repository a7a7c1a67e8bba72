"""Cue words of both languages: which wording shows which intent. Matched on folded text (see `agents.language.fold`)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import lru_cache
from typing import cast

from agents.dialogue.lexicon.cue_index import CUES
from agents.dialogue.meaning import Intent


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The cues of one language; every pattern is matched on folded text and compiled once."""

    intents: Mapping[Intent, tuple[str, ...]]
    privacy_kinds: Mapping[str, tuple[str, ...]]
    emergencies: Mapping[str, tuple[str, ...]]
    danger_signs: Mapping[str, tuple[str, ...]]
    harmless: tuple[str, ...]
    animals: tuple[str, ...]
    people: tuple[str, ...]
    topics: Mapping[str, tuple[str, ...]]
    later: tuple[str, ...]
    earlier: tuple[str, ...]
    other_day: tuple[str, ...]
    other: tuple[str, ...]
    none_of_them: tuple[str, ...]
    ordinals: Mapping[int, tuple[str, ...]]
    any_staff: tuple[str, ...]
    name_cues: tuple[str, ...]
    relations: Mapping[str, str]
    relation_cues: tuple[str, ...]
    service_frames: tuple[str, ...]
    question_marks: tuple[str, ...]
    stop_words: frozenset[str]


@lru_cache(maxsize=4096)
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern with word boundaries around it."""
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")


def found(patterns: tuple[str, ...], folded: str) -> re.Match[str] | None:
    """The first match of the first pattern that has one; only those are tried that the turn may hold."""
    for cue in CUES.possible(patterns, folded):
        if (match := compiled(cue).search(folded)) is not None:
            return match
    return None


def compile_cues(language: str) -> None:
    """Compile every cue of a language now: a tenth of a second that no caller should wait for."""
    known = lexicon(language)
    for name in (field.name for field in fields(known) if field.name not in _NO_CUES):
        value: object = getattr(known, name)
        kinds = cast("Mapping[object, object]", value).values() if isinstance(value, Mapping) else (value,)
        for patterns in kinds:
            if isinstance(patterns, tuple):
                _compile(cast("tuple[str, ...]", patterns))


_NO_CUES = (
    "relation_cues",
    "service_frames",
)  # patterns that something is put into, or that are read otherwise


def _compile(patterns: tuple[str, ...]) -> None:
    CUES.learn(patterns)
    for pattern in patterns:
        compiled(pattern)


@lru_cache(maxsize=8)
def lexicon(language: str) -> Lexicon:
    """The lexicon of a language; German for anything but English."""
    from agents.dialogue.lexicon import de, en

    return en.LEXICON if language == "en" else de.LEXICON
