"""What is asked about the price, the length and the existence of a service, and of what was just booked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agents.dialogue.desk import DeskService
from agents.dialogue.lexicon.prices import OF_WHAT_WAS_BOOKED
from agents.dialogue.meaning import Intent
from agents.dialogue.state import Ask, CallState
from agents.dialogue.turns import understand_turn
from tests.agents.support import DESK, K1

SERVICES = (
    DeskService("advice", "Beratung", ("Beratungsgespräch",)),
    DeskService("cut", "Haarschnitt", ("Haircut", "cut")),
    DeskService("men", "Herrenhaarschnitt", ("Men's haircut",)),
    DeskService("colour", "Farbe", ("Haare färben", "colour")),
    DeskService("half", "Massage 30 Minuten"),
    DeskService("hour", "Massage 60 Minuten"),
    DeskService("trial", "Trial lesson", ("taster lesson", "try a lesson")),
    DeskService("private", "Private lesson", ("one to one lesson",)),
)
STATE = CallState(now=K1, ask=Ask.INTENT, turns=1)


def _heard(language: str, text: str) -> tuple[str | None, str]:
    desk = replace(DESK, services=SERVICES)
    meaning = understand_turn(text, replace(STATE, language=language), desk)
    assert not meaning.has(Intent.LOOKUP)
    return meaning.topic, meaning.service_id or " or ".join(meaning.service_choices)


@pytest.mark.parametrize(
    ("language", "text", "topic", "service"),
    [
        ("de", "Ich wollt mal hören, was so 'ne Beratung bei euch kostet", "price", "advice"),
        ("de", "Mich tät interessieren, was ihr für 'n Haarschnitt nehmt", "price", "cut"),
        (
            "de",
            "Ich denk drüber nach, ob ich mir die Haare färben lasse, was kostet das bei Ihnen?",
            "price",
            "colour",
        ),
        ("de", "Wie viel ist denn eine Farbe?", "price", "colour"),
        ("de", "Wie teuer ist bei Ihnen eine Massage?", "price", "half or hour"),
        ("de", "Wie lange dauert eine Massage?", "duration", "half or hour"),
        ("de", "Wie lang muss ich für die Farbe einplanen?", "duration", "colour"),
        ("en", "And what's a men's haircut at yours?", "price", "men"),
        ("en", "Is the trial lesson free?", "price", "trial"),
        ("en", "how long's a colour?", "duration", "colour"),
        ("en", "What's a private lesson like", None, "private"),
        ("en", "A neighbour says you give taster lessons, I'd like to try one", None, "trial"),
        ("en", "Could I have a massage", None, "half or hour"),
        ("en", "Could you do my roots?", None, "colour"),
        ("de", "Kann ich eine Massage bekommen?", None, "half or hour"),
    ],
)
def test_what_is_asked_and_of_which_service(language: str, text: str, topic: str | None, service: str):
    assert _heard(language, text) == (topic, service)


@pytest.mark.parametrize(
    ("text", "is_that"),
    [
        ("Nein, aber was kostet das eigentlich?", True),
        ("Und wie lange dauert's?", True),
        ("How much is it, by the way?", True),
        ("Was kosten eigentlich Strähnchen?", False),
        ("Was kostet das Glätten?", False),
        ("Could you tell me what highlights cost?", False),
    ],
)
def test_only_what_was_booked_has_the_price_of_what_was_booked(text: str, is_that: bool):
    assert (OF_WHAT_WAS_BOOKED.search(text) is not None) is is_that
