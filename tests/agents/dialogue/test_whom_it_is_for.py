"""Somebody else's appointment: the wish before, behind or around the name, or only mentioned."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agents.dialogue.desk import DeskService
from agents.dialogue.state import Ask, CallState, Facts
from agents.dialogue.turns import understand_turn
from tests.agents.support import DESK, K1

HOUSE = replace(
    DESK,
    name="Haus Nord",
    services=(
        DeskService("drive", "Fahrstunde", ("driving lesson", "lesson"), 45, "60 Euro"),
        DeskService("test", "Einstufungstest", ("placement test",), 45, "0 Euro"),
        DeskService("rub", "Massage", ("massage",), 30, "38 Euro"),
    ),
)


@pytest.mark.parametrize(
    ("language", "text", "attendee"),
    [
        (
            "de",
            "Ute Kern hier, mein Enkel Jan Kern lernt bei Ihnen. Der will noch eine Fahrstunde",
            "Jan Kern",
        ),
        ("de", "Ich möchte für eine Kollegin einen Einstufungstest buchen, Aiko Sato", "Aiko Sato"),
        ("de", "Unser Azubi, der Tim Lorenz, bräuchte eine Massage", "Tim Lorenz"),
        ("de", "Es geht um Jana Seidel, meine Mieterin, sie hätte gern eine Massage", "Jana Seidel"),
        ("de", "Könnte meine Nichte am Freitag eine Fahrstunde haben? Lea Busch heißt sie", "Lea Busch"),
        ("de", "Ich bin die Betreuerin von Heinz Grube, er braucht eine Massage", "Heinz Grube"),
        (
            "en",
            "It's Sara Noor, my daughter drives with you, Mina Noor. She'd like another lesson",
            "Mina Noor",
        ),
        ("en", "A massage please, it's for one of my tenants, Paul Adler", "Paul Adler"),
        ("en", "I'd like to treat my neighbour to a massage, Hilda Brand", "Hilda Brand"),
        ("en", "Leo Fisher is my son and he needs a lesson", "Leo Fisher"),
        ("en", "My wife asked me to book her a massage, Julia Angel", "Julia Angel"),
    ],
)
def test_the_wish_of_another_person_is_theirs(language: str, text: str, attendee: str) -> None:
    state = CallState(now=K1, ask=Ask.INTENT, language=language, turns=1)
    assert understand_turn(text, state, HOUSE).attendee == attendee
    heard = understand_turn(text.lower().replace(",", "").replace(".", ""), state, HOUSE)
    assert heard.attendee_relation or heard.attendee


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Mein Sohn hat Sie empfohlen, ich hätte gern eine Massage"),
        ("de", "Mein Mann braucht das Auto am Freitag, also bitte eine Massage am Donnerstag"),
        ("de", "Ein Kollege von mir war bei Ihnen, und jetzt möchte ich auch eine Massage"),
        ("de", "Meine Tochter muss ich um vier abholen, ich bräuchte vorher eine Massage"),
        ("en", "My daughter is with you on Monday, I'd like a massage on Tuesday"),
        ("en", "My boss wants me back by three, so a massage at one please"),
        ("en", "My colleague said she'd love one too, but for now just a massage for me"),
        ("en", "My husband's minding the kids so I can come for a massage on Friday"),
    ],
)
def test_who_is_only_told_of_is_not_booked_for(language: str, text: str) -> None:
    meaning = understand_turn(text, CallState(now=K1, ask=Ask.INTENT, language=language, turns=1), HOUSE)
    assert (meaning.attendee, meaning.attendee_relation) == (None, None)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Ich bin Karl Brandt und der Termin ist für meine Tochter Ella Brandt"),
        ("en", "I'm Karl Brandt and it's for my daughter Ella Brandt"),
    ],
)
def test_two_names_in_one_answer_are_both_kept(language: str, text: str) -> None:
    meaning = understand_turn(text, CallState(now=K1, ask=Ask.NAME, language=language, turns=2), HOUSE)
    assert (meaning.name, meaning.attendee) == ("Karl Brandt", "Ella Brandt")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Sorry, I'm being awkward, could it be twelve instead?"),
        ("en", "I'm useless with dates, yes"),
        ("en", "sorry i'm dyslexic can you say that again"),
        ("en", "I'm Irish, yes"),
        ("de", "Ich bin nervig, ich weiß, aber geht auch zehn?"),
        ("de", "Ich bin Berufsschüler, da geht erst vier"),
        ("de", "ich bin doof donnerstag natürlich"),
    ],
)
def test_how_somebody_is_changes_no_name_at_the_read_back(language: str, text: str) -> None:
    state = CallState(now=K1, ask=Ask.READBACK, language=language, turns=5, facts=Facts(name="Grace Okafor"))
    assert understand_turn(text, state, HOUSE).name is None


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "No, I'm Sarah Miller", "Sarah Miller"),
        ("en", "no i'm joyce okafor", "Joyce Okafor"),
        ("de", "Nein, ich bin die Grete Okafor", "Grete Okafor"),
    ],
)
def test_a_name_given_anew_at_the_read_back_is_taken(language: str, text: str, name: str) -> None:
    state = CallState(now=K1, ask=Ask.READBACK, language=language, turns=5, facts=Facts(name="Grace Okafor"))
    assert understand_turn(text, state, HOUSE).name == name
