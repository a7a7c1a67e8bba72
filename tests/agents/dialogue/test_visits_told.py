"""What is told beside a wish takes nothing from it: visits of others, hours at other places."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from agents.dialogue.meaning import Intent
from agents.dialogue.state import Ask, CallState, Facts, Goal, OwnBooking
from agents.dialogue.turns import says_yes, understand_turn
from tests.agents.support import DESK, K1


@pytest.mark.parametrize(
    ("language", "text", "staff"),
    [
        (
            "de",
            "Haarschnitt bei der Lena freitag um elf, mein Mann war letzte Woche um fünf beim Mehmet",
            "p1",
        ),
        (
            "de",
            "einen Haarschnitt beim Mehmet, meine Frau ist Montag bei der Lena, ich könnte Dienstag um zehn",
            "p2",
        ),
        ("en", "A haircut with Mehmet, my wife's with Lena on Monday, I could do Tuesday at ten", "p2"),
    ],
)
def test_the_person_of_somebody_elses_visit_is_not_wished_for(language: str, text: str, staff: str) -> None:
    meaning = understand_turn(text, CallState(now=K1, ask=Ask.INTENT, language=language, turns=1), DESK)
    assert (meaning.staff_id, meaning.has(Intent.MOVE)) == (staff, False)
    assert meaning.when is not None
    assert len(meaning.when.windows) == 1


def test_what_comes_in_the_way_of_an_appointment_moves_it() -> None:
    text = "am Freitag um elf hätt ich Haarschnitt und da hab ich jetzt Schulung, Samstag um zehn ginge"
    meaning = understand_turn(text, CallState(now=K1, ask=Ask.INTENT, language="de", turns=1), DESK)
    assert meaning.has(Intent.MOVE)
    assert meaning.when is not None
    assert meaning.old is not None
    assert [window.start.isoformat() for window in meaning.when.windows] == ["2027-01-16T09:00:00+00:00"]
    assert [window.start.isoformat() for window in meaning.old.windows] == ["2027-01-15T10:00:00+00:00"]


@pytest.mark.parametrize(
    "text",
    ["Haarschnitt. Morgen. Vormittag.", "Haarschnitt Morgen Vormittag", "Dienstag Vormittag. Haarschnitt."],
)
def test_the_words_of_a_wish_are_no_name(text: str) -> None:
    meaning = understand_turn(text, CallState(now=K1, ask=Ask.INTENT, language="de", turns=1), DESK)
    assert (meaning.name, meaning.service_id) == (None, "s1")


@pytest.mark.parametrize(
    ("text", "yes"),
    [
        ("Ja, den Haarschnitt bitte absagen.", True),
        ("Ja, den Haarschnitt am Mittwoch absagen.", True),
        ("Ja, die Farbe bitte absagen.", False),
        ("Ja, den Haarschnitt am Donnerstag absagen.", False),
    ],
)
def test_a_yes_to_a_cancellation_names_that_very_appointment(text: str, yes: bool) -> None:
    own = OwnBooking("b1", "s1", "Haarschnitt", datetime(2027, 1, 13, 10, tzinfo=UTC), "p1", "Lena")
    state = CallState(now=K1, ask=Ask.CANCEL_CONFIRM, language="de", turns=2, goal=Goal.CANCEL)
    state = replace(state, target=own, own=(own,), facts=Facts(service_id="s1"))
    assert says_yes(text, state, DESK) is yes


def test_being_at_the_police_at_two_is_no_wrong_number() -> None:
    text = "Haarschnitt heute noch, um zwei bin ich bei der Polizei für die Anzeige, also um halb fünf"
    meaning = understand_turn(text, CallState(now=K1, ask=Ask.INTENT, language="de", turns=1), DESK)
    assert not meaning.has(Intent.WRONG_NUMBER)
    asked = understand_turn("bin ich da bei der Polizei", CallState(now=K1, language="de", turns=1), DESK)
    assert asked.has(Intent.WRONG_NUMBER)
