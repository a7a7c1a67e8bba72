"""Appointments of other people, a child's age, and alarms that are none: what whole calls told."""

from __future__ import annotations

import pytest

from agents.dialogue.meaning import Intent
from agents.dialogue.state import Ask, CallState
from agents.dialogue.turns import understand_turn
from tests.agents.support import DESK, K1


def _intents(language: str, words: str) -> frozenset[Intent]:
    state = CallState(now=K1, ask=Ask.INTENT, language=language, turns=1)
    return understand_turn(words, state, DESK).intents


@pytest.mark.parametrize(
    ("language", "words", "alarm"),
    [
        (
            "de",
            "oh gott das ist ein notfall ich hab mir die haare selber gefärbt und jetzt sind die grün",
            False,
        ),
        ("de", "das ist echt ein notfall mein pony ist total schief", False),
        ("de", "es ist ein absoluter frisurennotfall ich heirate morgen und die haare sind orange", False),
        ("de", "ich hab einen notfall mein gelnagel ist abgebrochen", False),
        ("de", "das ist ein notfall mein mann hat farbe im auge", True),
        ("de", "das ist ein notfall", True),
        ("de", "das ist ein notfall meine haare brennen", True),
        (
            "de",
            "das ist ein notfall ich hab die blondierung auf die kopfhaut bekommen und das brennt so",
            True,
        ),
        ("de", "das ist ein notfall mein kind liegt da", True),
        ("en", "it's an emergency my hair has gone green", False),
        ("en", "this is an emergency I've dyed my hair and it's orange", False),
        ("en", "this is an emergency", True),
        ("en", "it's an emergency, my hair is on fire", True),
    ],
)
def test_looks_alone_are_no_emergency(language: str, words: str, alarm: bool) -> None:
    assert (Intent.EMERGENCY in _intents(language, words)) is alarm


@pytest.mark.parametrize(
    ("language", "words", "private"),
    [
        ("de", "wann hat denn mein mann morgen bei ihnen massage der rolf", True),
        ("de", "um wie viel uhr hat mein mann morgen termin", True),
        ("de", "ich wollte fragen wann meine frau morgen dran ist", True),
        ("de", "sagen sie mir wann mein mann den termin hat", True),
        ("de", "wissen sie wann mein bruder kommt", True),
        ("de", "wann ist denn die frau weber dran", True),
        ("de", "wann hat mein mann wieder zeit für sie", True),
        ("de", "wann kann mein mann kommen", False),
        ("de", "wann könnte meine frau einen termin haben", False),
        ("de", "mein mann braucht einen termin am montag", False),
        ("de", "wann hätten sie zeit für meinen mann", False),
        ("de", "meine frau muss zum friseur wann geht es", False),
        ("de", "wann soll mein mann denn kommen", True),
        ("en", "what time is my husband's appointment tomorrow", True),
        ("en", "when is my husband booked in", True),
        ("en", "what time is my wife coming in", True),
        ("en", "when could my husband come in", False),
        ("de", "Hat Erika Müller am Montag einen Termin bei Ihnen?", True),
        ("de", "Unsere Luna hat am Montag früh den Termin wegen der Zähne", False),
        ("de", "Ich hatte für Samstag einen Termin wegen der Jacke", False),
        ("en", "Does Anna Smith have an appointment on Monday?", True),
        ("en", "Our Luna has an appointment on Monday about her teeth", False),
    ],
)
def test_when_somebody_else_has_an_appointment_is_private(language: str, words: str, private: bool) -> None:
    assert (Intent.THIRD_PARTY in _intents(language, words)) is private


@pytest.mark.parametrize(
    ("words", "attendee"),
    [
        ("mein Sohn Jonas bräuchte mal wieder einen Haarschnitt, er ist sechs.", "Jonas"),
        ("meine frau die petra krause bräuchte einen haarschnitt", "Petra Krause"),
        ("mein mann wollte am montag kommen", None),
        ("mein vater würde gern am freitag kommen", None),
    ],
)
def test_who_needs_it_is_the_person_it_is_for(words: str, attendee: str | None) -> None:
    state = CallState(now=K1, ask=Ask.INTENT, language="de", turns=1)
    heard = understand_turn(words, state, DESK)
    assert heard.attendee_relation is not None
    assert heard.attendee == attendee


@pytest.mark.parametrize(
    ("language", "words", "relation"),
    [
        ("en", "a haircut for me please my husband wants one too but he'll ring you himself", None),
        ("en", "just for me not for my husband a haircut on Friday", None),
        ("en", "my husband wants a haircut but he can't make the call himself", "your husband"),
        ("de", "einen haarschnitt für mich bitte mein mann will auch einen aber der ruft selber an", None),
        ("de", "einen haarschnitt für meinen mann der ruft ja selbst nie an", "Ihr Mann"),
    ],
)
def test_who_rings_himself_is_not_the_person_it_is_for(
    language: str, words: str, relation: str | None
) -> None:
    state = CallState(now=K1, ask=Ask.INTENT, language=language, turns=1)
    assert understand_turn(words, state, DESK).attendee_relation == relation
