"""Two appointments in one turn, each for somebody of their own; one beside the one that stands."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agents.dialogue.meaning import Intent
from agents.dialogue.state import Ask, CallState
from agents.dialogue.turns import understand_turn
from tests.agents.support import DESK as ONE_TONGUE
from tests.agents.support import K1

DESK = replace(
    ONE_TONGUE,
    services=tuple(
        replace(item, aliases=(*item.aliases, "colour")) if item.name == "Farbe" else item
        for item in ONE_TONGUE.services
    ),
)


def state(language: str) -> CallState:
    return CallState(now=K1, ask=Ask.INTENT, language=language, turns=1)


@pytest.mark.parametrize(
    ("language", "text", "rest"),
    [
        (
            "de",
            "Am Freitag bitte einen Haarschnitt für mich um zehn und eine Farbe für meine Tochter um elf.",
            "Freitag, eine Farbe für meine Tochter um elf.",
        ),
        (
            "en",
            "On Friday, for me and for my sister. A haircut for me at ten and a colour for her at eleven.",
            "Friday, a colour for my sister at eleven.",
        ),
        (
            "en",
            "A haircut on Thursday at ten and a colour on Friday at eleven please.",
            "a colour on Friday at eleven please.",
        ),
    ],
)
def test_the_second_of_two_appointments_is_kept(language: str, text: str, rest: str) -> None:
    meaning = understand_turn(text, state(language), DESK)
    assert meaning.next_words == rest
    assert meaning.extra_service_ids == ()
    assert meaning.attendee_relation is None
    assert meaning.when is not None
    assert [window.start.hour for window in meaning.when.windows] == [9]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Am Freitag bitte einen Haarschnitt und eine Farbe um elf."),
        ("de", "Am Freitag um zehn bitte Haarschnitt und Farbe für meine Tochter."),
        ("en", "A haircut and a colour for me on Friday at ten please."),
        ("en", "On Friday a haircut for me at ten and a colour for me at eleven."),
    ],
)
def test_two_services_for_one_person_stay_one_visit(language: str, text: str) -> None:
    meaning = understand_turn(text, state(language), DESK)
    assert meaning.next_words == ""
    assert meaning.extra_service_ids


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        (
            "de",
            "Ich hab am Freitag um zwei einen Haarschnitt, der bleibt auch so, aber ich würd gern gleich den "
            "nächsten ausmachen, vier Wochen danach, gleiche Zeit.",
            Intent.BOOK,
        ),
        (
            "en",
            "I've got a haircut on Friday at two, keep that please, I'd like another one four weeks later.",
            Intent.BOOK,
        ),
        (
            "en",
            "I've got a haircut on Friday at two, can I make it four weeks later, same time?",
            Intent.MOVE,
        ),
        ("de", "Mein Termin am Freitag um zwei, der bleibt, aber eine Stunde später.", Intent.MOVE),
    ],
)
def test_an_appointment_beside_the_one_that_stands(language: str, text: str, wanted: Intent) -> None:
    intents = understand_turn(text, state(language), DESK).intents
    assert intents & {Intent.BOOK, Intent.MOVE} == {wanted}
