"""No pattern of the agents may try one word two ways within a loop: n such words would be tried 2^n ways."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from re import _constants as codes  # pyright: ignore[reportAttributeAccessIssue, reportPrivateUsage]
from re import _parser as parser  # pyright: ignore[reportAttributeAccessIssue, reportPrivateUsage]
from typing import Any

import pytest

import agents.dialogue
import agents.language
from agents.dialogue.lexicon.announced_messages import WHOSE
from agents.dialogue.lexicon.message_offered import PLEASED
from agents.dialogue.lexicon.refusing import GIVEN_UP, JUST_THANKS

LOOPS_FROM = 8


def _patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    for package in (agents.dialogue, agents.language):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            for name, value in vars(importlib.import_module(found.name)).items():
                for item in value if isinstance(value, (tuple, list)) else [value]:
                    if isinstance(item, re.Pattern) and isinstance(item.pattern, str):
                        yield f"{found.name}.{name}", item


def _said_twice(parsed: Any, *, loops: bool = False) -> Iterator[str]:
    """The alternatives that stand twice at one place of a loop."""
    for code, value in parsed:
        if code in (codes.MAX_REPEAT, codes.MIN_REPEAT):
            yield from _said_twice(value[2], loops=loops or value[1] > LOOPS_FROM)
        elif code is codes.SUBPATTERN:
            yield from _said_twice(value[3], loops=loops)
        elif code in (codes.ASSERT, codes.ASSERT_NOT):
            yield from _said_twice(value[1], loops=loops)
        elif code is codes.BRANCH:
            shapes = [repr(one.data) for one in value[1]]
            if loops:
                yield from (shape for shape in shapes if shapes.count(shape) > 1)
            for one in value[1]:
                yield from _said_twice(one, loops=loops)


def test_no_word_stands_twice_in_a_loop() -> None:
    twice = {name: next(_said_twice(parser.parse(one.pattern, one.flags)), "") for name, one in _patterns()}
    assert len(twice) > 500
    assert {name: shape for name, shape in twice.items() if shape} == {}


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (GIVEN_UP, "oh " * 400 + "x"),
        (JUST_THANKS, "danke trotzdem " * 200 + "x"),
        (PLEASED, "dankeschoen " * 200 + "x"),
        (WHOSE, "x von " + "a" * 300 + "!x"),
    ],
)
def test_words_said_over_and_over_come_to_an_end(pattern: re.Pattern[str], text: str) -> None:
    assert pattern.fullmatch(text) is None
