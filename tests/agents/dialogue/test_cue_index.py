"""Cues are looked up by their letters, and what is found is what trying each of them would find."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agents.dialogue.hearing.basics import plain
from agents.dialogue.lexicon import compiled, found, lexicon
from agents.dialogue.lexicon.cue_index import CueIndex
from agents.dialogue.lexicon.cue_letters import letters_of
from agents.dialogue.meaning import Meaning
from agents.simulation.spec import load
from tests.agents.support import SCENARIOS


def _lists(language: str) -> list[tuple[str, ...]]:
    known = lexicon(language)
    values: list[object] = []
    for field in fields(known):
        value: object = getattr(known, field.name)
        values.extend(
            cast("Mapping[object, object]", value).values() if isinstance(value, Mapping) else (value,)
        )
    return [
        cast("tuple[str, ...]", value)
        for value in values
        if isinstance(value, tuple) and "{" not in "".join(cast("tuple[str, ...]", value)).replace("{0,", "")
    ]


def _written_turns(language: str) -> list[str]:
    said = [item.scenario.say for item in load([SCENARIOS]) if item.scenario.lang == language]
    return [say.text for turns in said for say in turns if say.text]


def _first(cues: tuple[str, ...], folded: str) -> tuple[int, int] | None:
    for cue in cues:
        if (match := compiled(cue).search(folded)) is not None:
            return match.span()
    return None


@pytest.mark.parametrize("language", ["de", "en"])
def test_what_callers_say_is_found_as_if_every_cue_were_tried(language: str) -> None:
    lists = _lists(language)
    assert len(lists) > 40
    for turn in _written_turns(language)[::40]:
        folded = plain(turn)
        for cues in lists:
            match = found(cues, folded)
            assert (match.span() if match else None) == _first(cues, folded), (cues, folded)


@given(st.text(alphabet="abcß äö'-.19", max_size=24))
def test_any_text_is_searched_as_if_every_cue_were_tried(text: str) -> None:
    cues = ("a(?:b|c)+", "(?:a )?b", r"c\w* a", "[ab]{2}c?", "(?<!a )ß", "(?:ab|ba){1,2}", "1(?:9)?", "-a")
    match = found(cues, text)
    assert (match.span() if match else None) == _first(cues, text)


@pytest.mark.parametrize(
    ("cue", "letters"),
    [
        ("(?:no|not)", {"no", "not"}),
        ("ab?c", {"abc", "ac"}),
        ("x(?:yz){2}", {"xyzyz"}),
        (r"ab\w+", {"ab"}),
        ("(?<!no )yes(?! sir)", {"yes"}),
        (r"\w+ab", None),
        ("(?:a )?", None),
        ("-a", None),
    ],
)
def test_the_letters_of_a_cue(cue: str, letters: set[str] | None) -> None:
    assert letters_of(cue) == (None if letters is None else frozenset(letters))


def test_few_cues_may_begin_with_anything() -> None:
    cues = [cue for language in ("de", "en") for cues in _lists(language) for cue in cues]
    assert sum(letters_of(cue) is None for cue in cues) / len(cues) < 0.03


def test_a_list_is_known_after_it_was_asked_for() -> None:
    index = CueIndex()
    assert list(index.possible(("eins", "zwei"), "zwei oder drei")) == ["zwei"]
    assert list(index.possible(("drei", r"\w+i"), "zwei oder drei")) == ["drei", r"\w+i"]
    assert list(index.possible(("vier",), "zwei oder drei")) == []


def test_a_turn_with_fields_changed_keeps_the_others_and_knows_no_other_field() -> None:
    turn = Meaning(words="ja", yesno="yes")
    assert turn.but(topic="hours") == Meaning(words="ja", yesno="yes", topic="hours")
    assert turn == Meaning(words="ja", yesno="yes")
    with pytest.raises(TypeError, match=re.escape("no field of a turn: topics")):
        turn.but(topics=())
