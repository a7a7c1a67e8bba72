"""A service under other words, its price, its word in a refusal; a cut told as a reason."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agents.dialogue.desk import DeskService
from agents.dialogue.hearing.basics import plain
from agents.dialogue.hearing.dangers import danger_in
from agents.dialogue.lexicon import lexicon
from agents.dialogue.meaning import Intent
from agents.dialogue.state import Ask, CallState
from agents.dialogue.turns import understand_turn
from tests.agents.support import DESK, K1

OFFICE = replace(
    DESK,
    name="Büro Nord",
    services=(
        DeskService(
            "talk", "Beratung", ("Versicherungsberatung", "Gespräch", "consultation"), 60, "kostenlos"
        ),
        DeskService("claim", "Schadensmeldung", ("Schaden melden", "Schaden", "claim"), 30, "kostenlos"),
        DeskService("check", "Vertragsprüfung", ("Verträge prüfen", "policy review"), 90, "80 Euro"),
    ),
)


def state(language: str, ask: Ask = Ask.INTENT) -> CallState:
    return CallState(now=K1, ask=ask, language=language, turns=3)


@pytest.mark.parametrize(
    ("language", "text", "service"),
    [
        (
            "en",
            "I've a box of contracts and no idea what I own. A policy review, please, just not Monday",
            "check",
        ),
        ("en", "I'd like somebody to go through my contracts", "check"),
        ("de", "Ich möchte meine Versicherungen überprüfen lassen", "check"),
        ("en", "I'd like to discuss car insurance", "talk"),
        ("de", "Ich wollte eine Schadenanzeige machen", "claim"),
    ],
)
def test_what_callers_say_for_a_service(language: str, text: str, service: str) -> None:
    meaning = understand_turn(text, state(language, Ask.SERVICE), OFFICE)
    assert (meaning.service_id, meaning.extra_service_ids) == (service, ())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "What's a consultation for a family, roughly?"),
        ("en", "what would a consultation be for a small firm"),
        ("de", "Was ist denn so eine Vertragsprüfung ungefähr?"),
    ],
)
def test_a_price_asked_for_without_its_word(language: str, text: str) -> None:
    assert understand_turn(text, state(language), OFFICE).topic == "price"


@pytest.mark.parametrize("text", ["What's a policy review like?", "What's a good time for a policy review?"])
def test_another_question_about_a_service_asks_for_no_price(text: str) -> None:
    assert understand_turn(text, state("en"), OFFICE).topic != "price"


@pytest.mark.parametrize(
    ("language", "text", "ends"),
    [
        ("de", "Nee, sonst hab ich keine Schäden", True),
        ("de", "Das war der einzige Schaden", True),
        ("en", "No, no more claims, thanks", True),
        ("de", "Nein, noch eine Beratung bitte", False),
        ("en", "No wait, I need another consultation", False),
    ],
)
def test_a_refusal_with_the_word_of_a_service_ends_the_call(language: str, text: str, ends: bool) -> None:
    meaning = understand_turn(text, state(language, Ask.MORE), OFFICE)
    assert (Intent.GOODBYE in meaning.intents, meaning.service_id is None) == (ends, ends)


@pytest.mark.parametrize(
    ("language", "text"),
    [("de", "Nein, bitte nichts aufnehmen"), ("en", "No, please don't record anything")],
)
def test_not_to_take_it_down_refuses_the_message_that_was_offered(language: str, text: str) -> None:
    meaning = understand_turn(text, state(language, Ask.MESSAGE_OFFER), OFFICE)
    assert (meaning.yesno, meaning.intents) == ("no", frozenset())


@pytest.mark.parametrize(
    ("text", "danger"),
    [
        ("I need to cancel Friday, I've cut my left hand open", None),
        ("I've sliced my finger open", "medical"),
        ("Cancel it, I've cut my hand open and it won't stop bleeding", "medical"),
        ("I have to cancel, I've chopped my finger off", "medical"),
        ("Cancel my lesson, my son has cut his hand open", "medical"),
    ],
)
def test_a_cut_told_as_a_reason_is_no_emergency_by_itself(text: str, danger: str | None) -> None:
    assert danger_in(plain(text), lexicon("en")) == danger
