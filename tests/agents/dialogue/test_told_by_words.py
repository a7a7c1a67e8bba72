"""Questions that an owner's entry answers by its own words, at three dozen small businesses; and others."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from agents.dialogue.desk import Desk, DeskService
from agents.dialogue.state import Ask, CallState
from agents.dialogue.turns import understand_turn
from tests.agents.support import DESK, K1

BUSINESSES: list[dict[str, Any]] = yaml.safe_load(
    Path(__file__).with_name("owner_answers.yaml").read_text(encoding="utf-8")
)
QUESTIONS = [(place, question) for place, item in enumerate(BUSINESSES) for question in item["questions"]]


def _desk(item: dict[str, Any]) -> Desk:
    services = tuple(
        DeskService(f"s{place}", name, (), 30, "30 Euro") for place, name in enumerate(item["services"])
    )
    return replace(DESK, knowledge=item["knowledge"], services=services)


def _answers(language: str, words: str, desk: Desk) -> list[str]:
    meaning = understand_turn(words, CallState(now=K1, language=language, ask=Ask.INTENT, turns=1), desk)
    topics = [topic for topic in (meaning.topic, *meaning.more_topics) if topic]
    return [topic.removeprefix("knowledge:") for topic in topics if topic.startswith("knowledge:")]


@pytest.mark.parametrize(
    ("place", "question"),
    QUESTIONS,
    ids=[f"{place}-{question['words'][:40]}" for place, question in QUESTIONS],
)
def test_the_entry_that_is_asked_for_answers(place: int, question: dict[str, Any]):
    item = BUSINESSES[place]
    wanted = [question["key"]] if question["key"] else []
    assert _answers(item["lang"], question["words"], _desk(item)) == wanted


SHOP = replace(
    DESK,
    knowledge={
        "E-Bikes": "Wir reparieren auch E-Bikes, aber keine Motoren.",
        "Spanish": "Rosa speaks Spanish.",
        "Joint returns": "If you file jointly, both spouses need to be there to sign.",
    },
)


def test_a_bike_is_no_e_bike():
    words = "It's my brother's old road bike, could I bring it in tomorrow at ten?"
    assert _answers("en", words, SHOP) == []
    assert _answers("en", "Do you work on e-bikes?", SHOP) == ["E-Bikes"]


def test_what_was_told_right_before_is_what_the_question_is_about():
    assert _answers("en", "We file jointly. Does she have to be there?", SHOP) == ["Joint returns"]
    assert _answers("en", "I rang you last week. Does she have to be there?", SHOP) == []


def test_who_speaks_a_language_there_is_asked_without_changing_the_language_of_the_call():
    state = CallState(now=K1, language="en", ask=Ask.NAME, turns=2)
    words = "And somebody there speaks Spanish? My husband, he speaks only Spanish."
    meaning = understand_turn(words, state, SHOP)
    assert (meaning.topic, meaning.language, meaning.name) == ("knowledge:Spanish", None, None)
