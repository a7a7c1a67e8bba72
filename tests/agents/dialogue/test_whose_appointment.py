"""Whose appointment it is: the name it stands under, said by somebody else; small words of dialects."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agents.dialogue.desk import Desk, DeskService, DeskStaff
from agents.dialogue.hearing.in_dialect import in_everyday_words
from agents.dialogue.meaning import Intent
from agents.dialogue.state import Ask, CallState, Goal
from agents.dialogue.turns import understand_turn
from tests.agents.support import HOURS, K1

DESK = Desk(
    "Praxis",
    services=(DeskService("m", "Massage"), DeskService("k", "Krankengymnastik")),
    staff=(DeskStaff("l", "Lena"),),
    hours=HOURS,
)
STATE = CallState(now=K1, ask=Ask.INTENT, turns=1)
ASKED = replace(STATE, goal=Goal.CANCEL, ask=Ask.OWN_NAME, turns=2)


@pytest.mark.parametrize(
    ("words", "language", "name"),
    [
        ("Die Massage läuft auf Edith Kranz, ich bin der Sohn.", "de", "Edith Kranz"),
        ("Gebucht ist der Termin unter Olaf Brandt.", "de", "Olaf Brandt"),
        ("Das ist auf meine Frau eingetragen, die Nadja Weber.", "de", "Nadja Weber"),
        ("It's in my husband's name, Paul Keane, I'm his wife.", "en", "Paul Keane"),
        ("It's down as Priya Nair.", "en", "Priya Nair"),
        ("Das steht auf meiner Karte.", "de", None),
    ],
)
def test_the_name_it_stands_under(words: str, language: str, name: str | None) -> None:
    meaning = understand_turn(words, replace(ASKED, language=language), DESK)
    assert (meaning.name, meaning.attendee) == (name, None)


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Hier ist Jan Ott. Mein Mann, Ulf Reh, hat am Mittwoch Massage, das muss ich absagen.", "de"),
        ("Jan Ott here. My husband, Ulf Reh, has a massage on Wednesday and I need to cancel it.", "en"),
    ],
)
def test_whose_it_is_told_with_the_wish(words: str, language: str) -> None:
    meaning = understand_turn(words, replace(STATE, language=language), DESK)
    assert meaning.has(Intent.CANCEL)
    assert (meaning.name, meaning.attendee) == ("Jan Ott", "Ulf Reh")


def test_one_for_the_father_is_new_whatever_the_service_is_called() -> None:
    meaning = understand_turn("I bräucht für mein Vater an Termin für d' Krankengymnastik.", STATE, DESK)
    assert meaning.intents == {Intent.BOOK}
    assert meaning.attendee_relation == "Ihr Vater"


@pytest.mark.parametrize(
    ("words", "language", "name", "attendee"),
    [
        (
            "Seniorenheim Eiche, Ute Kern. Eine unserer Damen, Frau Ida Pohl, möchte zur Massage.",
            "de",
            "Ute Kern",
            "Ida Pohl",
        ),
        (
            "Blum, Kanzlei Blum. Für einen Mandanten von uns, Herrn Ali Can, eine Massage.",
            "de",
            None,
            "Ali Can",
        ),
        ("Sekretariat Roth, Eva Lenz am Apparat. Herr Roth benötigt eine Massage.", "de", "Eva Lenz", "Roth"),
        ("One of our residents, Mrs Edna Hill, needs a massage.", "en", None, "Edna Hill"),
        ("Frau Lange möchte ich sprechen.", "de", None, None),
    ],
)
def test_the_client_somebody_calls_for(
    words: str, language: str, name: str | None, attendee: str | None
) -> None:
    meaning = understand_turn(words, replace(STATE, language=language), DESK)
    assert (meaning.name, meaning.attendee) == (name, attendee)


def test_a_present_is_for_another_person_and_a_lesson_is_struck_out() -> None:
    given = understand_turn("Ich wollte meine Freundin mit einer Massage überraschen.", STATE, DESK)
    assert given.attendee_relation == "Ihre Freundin"
    assert understand_turn("Die am Freitag also bitte streichen.", STATE, DESK).has(Intent.CANCEL)


@pytest.mark.parametrize(
    ("words", "usual"),
    [
        (
            "Mei Name is Resi Lang, d' Mama hoaßt Anna Lang",
            "Mein Name ist Resi Lang, die Mama heißt Anna Lang",
        ),
        ("i ben der Mo, der Termin lauft auf sie", "ich bin der Mo, der Termin läuft auf sie"),
        ("M wie Martha, e, i, e, r", "M wie Martha, e, i, e, r"),
        ("Mei, des is schad, hier Vatter", "Mei, des is schad, hier Vatter"),
        ("und ob mr des ned, wenn mr ham Sie", "und ob man des nicht, wenn man haben Sie"),
        ("wat punkt meier at gmx punkt net", "wat punkt meier at gmx punkt net"),
        ("jut, schreiben Sie an wat@ned.de", "jut, schreiben Sie an wat@ned.de"),
    ],
)
def test_small_words_of_dialects(words: str, usual: str) -> None:
    assert in_everyday_words(words) == usual


@pytest.mark.parametrize(
    ("told", "words", "language", "attendee"),
    [
        (
            "Mein Sohn, der Jonas Wieland, sieht nichts mehr vor lauter Pony.",
            "Er ist sieben, also Massage bitte.",
            "de",
            "Jonas Wieland",
        ),
        (
            "My daughter, Mia Hart, has been sitting badly for weeks now.",
            "She's nine, so a massage, please.",
            "en",
            "Mia Hart",
        ),
        ("Mein Sohn, der Jonas Wieland, hat Sie mir empfohlen.", "Ich hätte gern eine Massage.", "de", None),
    ],
)
def test_who_was_told_of_before_the_wish_and_is_gone_on_about(
    told: str, words: str, language: str, attendee: str | None
) -> None:
    state = replace(STATE, language=language, message_after=told)
    assert understand_turn(words, state, DESK).attendee == attendee


def test_who_wants_to_be_rung_by_one_of_the_staff_asks_after_no_stranger() -> None:
    heard = understand_turn("Ist denn die Lena noch da? Sie soll mich bitte mal zurückrufen.", STATE, DESK)
    assert heard.has(Intent.CALLBACK)
    assert not heard.has(Intent.THIRD_PARTY)
