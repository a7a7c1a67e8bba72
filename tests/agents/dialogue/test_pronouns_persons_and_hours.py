"""What is no hour, no group, no lateness and no other language; how the open hours are asked for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agents.dialogue.meaning import Intent
from agents.dialogue.state import Ask, CallState, Facts, Goal, Offer
from agents.dialogue.turns import says_yes, understand_turn
from tests.agents.support import DESK, K1

CHOSEN = Offer("o1", "s1", K1.replace(day=12, hour=16), "p1", "Lena")


def state(language: str, ask: Ask = Ask.INTENT, goal: Goal = Goal.NONE) -> CallState:
    return CallState(now=K1, ask=ask, language=language, goal=goal, turns=1)


@pytest.mark.parametrize(
    ("text", "agrees"),
    [
        ("Aye, that's the very one.", True),
        ("yes that's the right one", True),
        ("yes, that one", True),
        ("yes, a good one", True),
        ("no, make it one", False),
        ("yes, but at one please", False),
        ("the one o'clock one was better", False),
    ],
)
def test_one_is_an_hour_or_what_was_read_back(text: str, agrees: bool) -> None:
    asked = replace(
        state("en", Ask.READBACK, Goal.BOOK),
        chosen=CHOSEN,
        facts=Facts(service_id=CHOSEN.service_id, name="Ann Lee"),
        last_said="Is that correct?",
    )
    assert says_yes(text, asked, DESK) is agrees
    wished = understand_turn(text, asked, DESK).when
    assert (wished is None) is agrees


@pytest.mark.parametrize(
    ("language", "text", "group"),
    [
        ("en", "I hurt my back and I need a massage on Friday", False),
        ("en", "There's water damage in my kitchen and I want to report it", False),
        ("en", "My wife and I want haircuts on Friday", True),
        ("en", "My best friend and I would like to come on Friday", True),
        ("en", "My hair and my nails together, please", True),
        ("de", "Da ist was mit meiner Schulter und ich bräuchte einen Termin", False),
        ("de", "Es geht um mein Rezept und ich brauche einen Termin", False),
        ("de", "Meine Frau und ich bräuchten einen Termin", True),
        ("de", "Meine kleine Schwester und ich wollen zum Haare schneiden kommen", True),
    ],
)
def test_who_comes_along_is_a_person(language: str, text: str, group: bool) -> None:
    meaning = understand_turn(text, state(language), DESK)
    assert (meaning.has(Intent.GROUP) or bool(meaning.next_words)) is group


@pytest.mark.parametrize(
    ("language", "text", "goal", "message"),
    [
        ("de", "Falls ich mich verspäte, wie lange haben Sie denn geöffnet?", Goal.BOOK, False),
        ("de", "Und wenn ich ein paar Minuten zu spät komme, ist das schlimm?", Goal.BOOK, False),
        ("de", "Sollte ich mich verspäten, wo kann ich parken?", Goal.NONE, False),
        ("en", "And if I'm running late, how long are you open?", Goal.BOOK, False),
        ("de", "Ich verspäte mich um zehn Minuten.", Goal.NONE, True),
        ("de", "Ich komme heute eine Viertelstunde zu spät.", Goal.NONE, True),
        ("en", "I'm running ten minutes late.", Goal.NONE, True),
    ],
)
def test_who_might_be_late_leaves_no_word(language: str, text: str, goal: Goal, message: bool) -> None:
    ask = Ask.NAME if goal is Goal.BOOK else Ask.INTENT
    assert (Intent.MESSAGE in understand_turn(text, state(language, ask, goal), DESK).intents) is message


@pytest.mark.parametrize(
    ("language", "text", "tongue"),
    [
        ("en", "I call for a trial lesson in German", None),
        ("en", "A course in French, please", None),
        ("de", "Ich möchte eine Probestunde in Englisch", None),
        ("de", "Nachhilfe auf Englisch bitte", None),
        ("en", "Could we speak in German, please?", "de"),
        ("de", "Geht das auch auf Englisch?", "en"),
        ("en", "Could we do this in French?", "other"),
    ],
)
def test_what_is_taught_is_no_wish_to_speak_it(language: str, text: str, tongue: str | None) -> None:
    assert understand_turn(text, state(language), DESK).language == tongue


@pytest.mark.parametrize(
    "text",
    [
        "On Saturdays you people are open or not?",
        "You're open Saturdays, are you?",
        "Saturdays you are open or closed?",
        "Is it open on Sunday also or not?",
        "Your shop will be open on Saturday, no?",
        "Do you guys open on Saturday?",
    ],
)
def test_the_open_hours_are_asked_for_in_many_ways(text: str) -> None:
    assert understand_turn(text, state("en"), DESK).topic == "hours_day"


@pytest.mark.parametrize(
    "text",
    [
        "I'm open on Saturday, could I have a haircut then?",
        "I know you are open on Saturday, a haircut at ten please",
        "I'm open to any day",
        "Is the slot open?",
    ],
)
def test_open_is_said_of_other_things_too(text: str) -> None:
    assert understand_turn(text, state("en"), DESK).topic not in ("hours", "hours_day")


@pytest.mark.parametrize(
    ("language", "text", "robot", "human"),
    [
        ("de", "Sitzt da ein echter Mensch oder quatsch ich mit 'nem Rechner?", True, False),
        ("de", "Unterhalte ich mich hier mit einem Programm?", True, False),
        ("en", "Am I chatting with some software here?", True, False),
        ("de", "Ich will mit einem Menschen reden, nicht mit einem Rechner.", False, True),
        ("en", "Can I speak to a live agent, please? It's about a refund.", False, True),
        ("en", "I want a live agent", False, True),
        ("en", "Get me a real operator", False, True),
    ],
)
def test_a_machine_is_asked_about_or_a_human_wanted(
    language: str, text: str, robot: bool, human: bool
) -> None:
    intents = understand_turn(text, state(language), DESK).intents
    assert (Intent.ROBOT in intents, Intent.HUMAN in intents) == (robot, human)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "de",
            "Hallo, hier ist Frau von Hagen, Leonore von Hagen. Morgen um neun.",
            "Leonore von Hagen",
        ),
        ("de", "hallo hier ist frau von hagen leonore von hagen morgen um neun bitte", "Leonore von Hagen"),
        ("de", "hier ist frau von der heide martha von der heide", "Martha von der Heide"),
        ("de", "Hier ist Frau von der Heide, ein Haarschnitt morgen um neun bitte", "von der Heide"),
        ("de", "Hier spricht Dr. van der Berg, Pieter van der Berg, morgen um neun", "Pieter van der Berg"),
        ("de", "Hier ist Müller von der Agentur Nord", "Müller"),
        ("en", "Hello, this is Mrs de la Cruz, Maria de la Cruz", "Maria de la Cruz"),
        ("en", "real quick a haircut tomorrow at five name's martin osei use this number", "Martin Osei"),
    ],
)
def test_surnames_with_particles_and_words_about_the_line(language: str, text: str, name: str) -> None:
    meaning = understand_turn(text, state(language), DESK)
    assert meaning.name == name
    assert Intent.THIRD_PARTY not in meaning.intents


@pytest.mark.parametrize(
    ("language", "text", "stranger"),
    [
        ("de", "Ist Frau von der Heide heute da?", True),
        ("de", "Sagen Sie, ist heute Frau Krause bei Ihnen?", True),
        ("en", "Is Mrs Smith there today?", True),
        ("de", "Hier ist Frau Krause, ein Haarschnitt morgen", False),
        ("en", "This is Dr Smith speaking, a haircut tomorrow", False),
    ],
)
def test_who_is_on_the_line_is_no_stranger(language: str, text: str, stranger: bool) -> None:
    assert (Intent.THIRD_PARTY in understand_turn(text, state(language), DESK).intents) is stranger


@pytest.mark.parametrize(
    ("language", "text", "hour"),
    [
        ("en", "no sorry it has to be five not four", 17),
        ("en", "not four, five", 17),
        ("en", "five instead of four", 17),
        ("en", "why not five?", 17),
        ("en", "four is no good, five", 17),
        ("en", "I can't do four", None),
        ("de", "nein es muss fünf sein nicht vier", 17),
        ("de", "fünf statt vier", 17),
        ("de", "vier geht doch nicht, fünf", 17),
        ("de", "geht nicht fünf?", 17),
        ("de", "fünf ist nicht schlecht", 17),
        ("de", "nicht vier", None),
    ],
)
def test_the_bare_hour_that_is_meant(language: str, text: str, hour: int | None) -> None:
    asked = replace(
        state(language, Ask.READBACK, Goal.BOOK),
        chosen=CHOSEN,
        facts=Facts(service_id=CHOSEN.service_id, name="Ann Lee"),
    )
    when = understand_turn(text, asked, DESK).when
    hours = [window.start.hour + 1 for window in when.windows] if when is not None else []
    assert hours == ([] if hour is None else [hour])
