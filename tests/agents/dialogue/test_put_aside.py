"""A word of dropping that is ruled out or meant for another thing; an appointment only spoken about."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agents.dialogue.desk import Desk, DeskService, DeskStaff
from agents.dialogue.meaning import Intent
from agents.dialogue.state import Ask, CallState, Facts, Goal
from agents.dialogue.turns import understand_turn
from tests.agents.support import HOURS, K1

WHOLE_WEEK = {**HOURS, "mon": ("09:00-18:00",)}
DESK = Desk(
    "Salon",
    services=(
        DeskService("m", "Massage"),
        DeskService("h", "Haarschnitt", ("haircut", "trim")),
        DeskService("b", "Föhnen", ("blow-dry",)),
        DeskService("k", "Klavierstunde", ("lesson",)),
    ),
    staff=(DeskStaff("l", "Lena"),),
    hours=WHOLE_WEEK,
)
STATE = CallState(now=K1, ask=Ask.INTENT, turns=1)
CANCELLING = {"goal": Goal.CANCEL, "ask": Ask.OWN_NAME, "turns": 2}
LOOKING_UP = {"goal": Goal.LOOKUP, "ask": Ask.OWN_NAME, "turns": 2}
CHANGES = {Intent.MOVE, Intent.CANCEL, Intent.LOOKUP, Intent.BOOK}


def asked(language: str, text: str, **state: object) -> set[Intent]:
    at = replace(STATE, language=language, **state)  # type: ignore[arg-type]
    return set(understand_turn(text, at, DESK).intents & CHANGES)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Oh, before you cancel it. Could we switch it to Wednesday at ten?"),
        ("en", "Wait, don't cancel it just yet, could I come on Wednesday at ten instead?"),
        ("en", "Hang on, rather than cancelling, can we do Wednesday at ten?"),
        ("en", "Actually no, instead of calling it off, is Wednesday at ten any good?"),
        ("de", "Moment, bevor Sie was absagen: ginge auch Mittwoch um zehn?"),
        ("de", "Statt abzusagen, könnte ich den auf Mittwoch um zehn legen?"),
        ("de", "Ohne ihn gleich ganz zu streichen, geht's auch am Mittwoch um zehn?"),
    ],
)
def test_dropping_that_is_ruled_out_moves(language: str, text: str) -> None:
    assert asked(language, text, **CANCELLING) == {Intent.MOVE}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Could you not just cancel my massage on Thursday?"),
        ("en", "I'd like to cancel, not move it"),
        ("en", "I can't come on Thursday, so please cancel it"),
        ("de", "Können Sie den Termin am Freitag nicht einfach absagen?"),
        ("de", "Ich möchte den Termin nicht verschieben, sondern absagen"),
        ("de", "Ich muss die Massage am Freitag streichen, der Haarschnitt bleibt"),
    ],
)
def test_dropping_that_is_meant_cancels(language: str, text: str) -> None:
    assert asked(language, text) == {Intent.CANCEL}


@pytest.mark.parametrize(
    ("language", "text", "intent"),
    [
        ("en", "So if the Friday at the same hour would do you, it'd do me.", Intent.MOVE),
        ("en", "Friday at eleven would suit me better.", Intent.MOVE),
        ("de", "Wenn der Freitag um dieselbe Zeit ginge, wär's mir recht.", Intent.MOVE),
        ("de", "Freitag um elf würde mir besser passen.", Intent.MOVE),
        ("en", "So I'll have to drop it, I'm afraid.", Intent.CANCEL),
        ("en", "Let's just knock it on the head.", Intent.CANCEL),
        ("de", "Also muss ich ihn leider sausen lassen.", Intent.CANCEL),
        ("de", "Ich muss den ausfallen lassen.", Intent.CANCEL),
        ("en", "I think it's on Friday.", None),
        ("en", "Could you drop me a text?", None),
        ("en", "I'll drop it in to you on Friday", None),
        ("de", "Ich glaub, es ist am Freitag.", None),
    ],
)
def test_a_wish_beside_an_appointment_looked_up(language: str, text: str, intent: Intent | None) -> None:
    assert asked(language, text, **LOOKING_UP) == ({intent} if intent else set())


@pytest.mark.parametrize(
    ("text", "intents"),
    [
        ("Regarding my own lesson next week on Tuesday, my in-laws are landing that day.", {Intent.LOOKUP}),
        ("About my daughter's lesson this Thursday, she's got a school trip.", {Intent.LOOKUP}),
        ("Concerning our lesson on Thursday: could we come at two?", {Intent.MOVE}),
        ("It's about my back, I need a massage on Friday", set()),
        ("It's about my son's hair, a haircut on Friday at ten", set()),
        ("I'm ringing about a massage on Friday", set()),
    ],
)
def test_about_an_appointment_on_a_day(text: str, intents: set[Intent]) -> None:
    assert asked("en", text) == intents


@pytest.mark.parametrize(
    ("language", "text", "service"),
    [
        ("en", "D'you know what, scrap the blow-dry. I'll get the haircut instead.", "h"),
        ("en", "Could we swap the blow-dry for a haircut?", "h"),
        ("en", "The blow-dry can wait, give me a haircut", "h"),
        ("en", "I'll have a haircut and skip the blow-dry", "h"),
        ("en", "Drop the blow-dry", "b"),
        ("de", "Wissen Sie was, vergessen Sie das Föhnen, ich nehm den Haarschnitt.", "h"),
        ("de", "Statt Föhnen bitte Haarschnitt", "h"),
        ("de", "Das Föhnen streichen wir, machen Sie einen Haarschnitt draus", "h"),
        ("de", "Können wir das Föhnen gegen einen Haarschnitt tauschen?", "h"),
    ],
)
def test_a_service_put_aside_for_another(language: str, text: str, service: str) -> None:
    state = replace(STATE, language=language, goal=Goal.BOOK, ask=Ask.NAME, facts=Facts(service_id="b"))
    assert understand_turn(text, state, DESK).service_id == service


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Good morning. Former Royal Signals, so I shall be brief. A massage on Wednesday at two.", None),
        ("Good morning. Royal Mail, I'd like a massage on Wednesday at two.", None),
        ("Hello, Harold Pike, former Royal Navy. A massage on Wednesday at two.", "Harold Pike"),
    ],
)
def test_what_somebody_was_is_no_name(text: str, name: str | None) -> None:
    assert understand_turn(text, replace(STATE, language="en"), DESK).name == name


@pytest.mark.parametrize(
    ("language", "text", "rung"),
    [
        ("en", "Clive Winterbourne, and you can ring me back on the phone I'm calling from.", False),
        ("en", "Hello, Clive Winterbourne, you'll reach me on this number.", False),
        ("de", "Guten Tag, Winter, Sie können mich jederzeit unter dieser Nummer zurückrufen.", False),
        ("en", "It's about my bill, you can ring me back on this number.", True),
        ("en", "Could you ring me back on this number please?", True),
        ("en", "You could call me back this afternoon", True),
        ("de", "Können Sie mich unter dieser Nummer zurückrufen?", True),
        ("de", "Sie können mich unter dieser Nummer zurückrufen, es geht um meine Rechnung", True),
    ],
)
def test_which_number_to_use_is_no_wish_to_be_rung(language: str, text: str, rung: bool) -> None:
    intents = understand_turn(text, replace(STATE, language=language), DESK).intents
    assert (Intent.CALLBACK in intents) is rung


@pytest.mark.parametrize(
    ("text", "attendee", "name"),
    [
        (
            "It's about ma wee boy, he's seven, Finlay Buchanan, hair doon tae his eyes. "
            "I'm his mum, Eilidh Buchanan.",
            "Finlay Buchanan",
            "Eilidh Buchanan",
        ),
        ("It's for my daughter, she's nine, Isla Gordon. I'm Fiona Gordon.", "Isla Gordon", "Fiona Gordon"),
        ("It's about my boy, a haircut, Saturday at ten, I'm Eilidh Buchanan.", None, "Eilidh Buchanan"),
        ("My son needs a haircut, Sean Brennan speaking.", None, "Sean Brennan"),
    ],
)
def test_a_child_named_before_the_caller(text: str, attendee: str | None, name: str) -> None:
    meaning = understand_turn(text, replace(STATE, language="en"), DESK)
    assert (meaning.attendee, meaning.name, meaning.attendee_relation is not None) == (attendee, name, True)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "I am called Faith Wanjiru.", "Faith Wanjiru"),
        ("en", "They call me Grace Otieno.", "Grace Otieno"),
        ("en", "I am known as Peter Kamau", "Peter Kamau"),
        ("en", "I go by Sam Porter.", "Sam Porter"),
        ("en", "My names are Peter Kamau", "Peter Kamau"),
        ("de", "Man nennt mich Peter Kamau.", "Peter Kamau"),
        ("en", "I was called back by Sam Porter", None),
        ("en", "I am called away on Friday", None),
        ("en", "I called Sam Porter yesterday", None),
    ],
)
def test_what_somebody_is_called(language: str, text: str, name: str | None) -> None:
    meaning = understand_turn(text, replace(STATE, language=language, goal=Goal.BOOK, ask=Ask.NAME), DESK)
    assert meaning.name == name
    assert Intent.CALLBACK not in meaning.intents


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Quick question, are y'all open Saturdays, and till when?", "hours_day"),
        ("Are youse open on Saturday?", "hours_day"),
        ("And a blow-dry, what's that run?", "price"),
        ("What would a massage run me?", "price"),
        ("What's a lesson like", None),
        ("I'll run late", None),
    ],
)
def test_everyday_questions(text: str, topic: str | None) -> None:
    assert understand_turn(text, replace(STATE, language="en"), DESK).topic == topic
