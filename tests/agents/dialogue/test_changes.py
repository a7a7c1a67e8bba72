"""Which time of a turn is the old one, which the wished one; what is wanted with an own appointment."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from agents.dialogue.desk import Desk, DeskService, DeskStaff
from agents.dialogue.hearing.changes import read_change
from agents.dialogue.meaning import Intent
from agents.dialogue.state import Ask, CallState, Goal
from agents.dialogue.turns import understand_turn

ZONE = ZoneInfo("Europe/Berlin")
NOW = datetime(2027, 4, 12, 8, 20, tzinfo=ZONE)  # a Monday
DESK = Desk(
    "Praxis",
    services=(DeskService("m", "Massage"), DeskService("k", "Kontrolle"), DeskService("f", "Fahrstunde")),
    staff=(DeskStaff("l", "Lena"), DeskStaff("t", "Tarek")),
    hours=dict.fromkeys(("mon", "tue", "wed", "thu", "fri", "sat"), ("08:00-19:00",)),
)
STATE = CallState(now=NOW, ask=Ask.INTENT, turns=1)


def starts(words: str, booking: datetime | None = None, language: str = "de") -> tuple[str, str]:
    """The old and the wished time, as day and clock."""
    change = read_change(words, replace(STATE, language=language), DESK, booking)
    return tuple(
        ""
        if when is None
        else ",".join(
            window.start.astimezone(ZONE).strftime("%d.%m. %H:%M" if window.exact else "%d.%m.")
            for window in when.windows
        )
        for when in (change.old, change.new)
    )  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("words", "old", "new"),
    [
        (
            "ich hab am mittwoch um halb fünf massage ginge das auch eine stunde später",
            "14.04. 16:30",
            "14.04. 17:30",
        ),
        (
            "Ich hab am Freitag um zehn Massage, kann man das auf Donnerstag vorziehen?",
            "16.04. 10:00",
            "15.04.",
        ),
        (
            "Massage vom Dienstag bitte auf Donnerstag um elf",
            "13.04.",
            "15.04. 11:00",
        ),
        (
            "am freitag hab ich massage da kann ich nicht geht es donnerstag auch",
            "16.04.",
            "15.04.",
        ),
        (
            "Statt Mittwoch lieber Freitag um neun",
            "14.04.",
            "16.04. 09:00",
        ),
        (
            "Meine Massage morgen um neun, ginge die auch um zehn?",
            "13.04. 09:00",
            "13.04. 10:00",
        ),
        (
            "ich hab Donnerstag um drei Massage. Gleiche Uhrzeit eine Woche später?",
            "15.04. 15:00",
            "22.04. 15:00",
        ),
    ],
)
def test_the_old_time_finds_the_booking_and_the_other_one_is_the_wish(words: str, old: str, new: str) -> None:
    assert starts(words) == (old, new)


@pytest.mark.parametrize(
    ("language", "words", "old", "new"),
    [
        (
            "en",
            "I've a massage with Lena on Thursday at three. Could I come earlier that day, at eleven?",
            "15.04. 15:00",
            "15.04. 11:00",
        ),
        ("en", "I'm booked in for Friday at two, could we do ten that day?", "16.04. 14:00", "16.04. 10:00"),
        (
            "en",
            "My massage is on Thursday at three, could we do five that day?",
            "15.04. 15:00",
            "15.04. 17:00",
        ),
        ("en", "I've a massage on Thursday. Could it be at eleven that day?", "15.04.", "15.04. 11:00"),
        (
            "en",
            "I've a massage on Thursday at three, can I make it Friday at ten?",
            "15.04. 15:00",
            "16.04. 10:00",
        ),
        (
            "en",
            "I've a massage on Thursday at three, I'm away that day, could I do Friday at eleven?",
            "15.04. 15:00",
            "16.04. 11:00",
        ),
        (
            "de",
            "Ich hab am Donnerstag um drei Massage, könnte ich an dem Tag schon um elf kommen?",
            "15.04. 15:00",
            "15.04. 11:00",
        ),
        ("de", "Ich hab am Donnerstag Massage. Könnte ich um elf kommen?", "15.04.", "15.04. 11:00"),
        (
            "de",
            "Ich bin eingetragen für Freitag um zwei, ginge an diesem Tag auch zehn Uhr?",
            "16.04. 14:00",
            "16.04. 10:00",
        ),
        ("de", "Ich hab am Donnerstag was, so gegen vier, könnte das auf Freitag?", "15.04. 16:00", "16.04."),
        (
            "de",
            "Ich hab am Donnerstag um drei Massage, an dem Tag kann ich nicht, ginge Freitag um elf?",
            "15.04. 15:00",
            "16.04. 11:00",
        ),
    ],
)
def test_another_time_on_the_day_of_the_appointment(language: str, words: str, old: str, new: str) -> None:
    assert starts(words, language=language) == (old, new)


def test_a_bare_weekday_is_the_one_near_the_booking() -> None:
    booking = datetime(2027, 4, 30, 10, 0, tzinfo=ZONE)  # a Friday in more than two weeks
    assert starts("auf Donnerstag vorziehen bitte", booking)[1] == "29.04."
    assert starts("lieber am Montag um vier", booking)[1] == "03.05. 16:00"


@pytest.mark.parametrize(
    ("words", "intent"),
    [
        ("die Massage muss bitte auf Samstag um zehn", Intent.MOVE),
        ("ich hab am donnerstag massage ich kann da nicht freitag wäre besser", Intent.MOVE),
        ("Wir haben übermorgen um neun die Kontrolle. Könnten wir Donnerstag kommen?", Intent.MOVE),
        ("Die Massage möchte ich absagen und dafür am Samstag kommen", Intent.MOVE),
        ("Die Massage macht jetzt wer anders, die können Sie rausnehmen", Intent.CANCEL),
        ("wann hab ich diese woche nochmal fahrstunden", Intent.LOOKUP),
        ("ich weiß nimmer, wann wir mit dem Hund dran sind", Intent.LOOKUP),
    ],
)
def test_an_own_appointment_is_spoken_about_without_its_verb(words: str, intent: Intent) -> None:
    intents = understand_turn(words, STATE, DESK).intents
    assert intents & {Intent.MOVE, Intent.CANCEL, Intent.LOOKUP, Intent.BOOK} == {intent}


@pytest.mark.parametrize(
    "words",
    [
        "Ich hätte gern am Freitag um zehn eine Massage",
        "ich hab ein Rezept für Massage und wollt fragen ob am Mittwoch noch was geht",
        "Ich habe am Freitag Zeit für eine Massage, um zehn oder um elf",
        "es geht um den Bello, der müsste zur Kontrolle, Donnerstag um zehn",
    ],
)
def test_a_wish_for_a_new_appointment_is_none_about_an_old_one(words: str) -> None:
    assert not understand_turn(words, STATE, DESK).intents & {Intent.MOVE, Intent.CANCEL, Intent.LOOKUP}


@pytest.mark.parametrize(
    ("words", "moves"),
    [
        (
            "I'm booked in for a massage on Thursday and I can't make it so the week after would suit better",
            True,
        ),
        ("I've got a massage on Thursday and I can't make it could I come on Friday", True),
        (
            "I'm meant to have a massage with Lena on the third at ten but we're away could we do the tenth",
            True,
        ),
        ("can Lena do my massage on Wednesday I finish early so like half past one", False),
    ],
)
def test_another_time_asked_for_in_english(words: str, moves: bool) -> None:
    intents = understand_turn(words, replace(STATE, language="en"), DESK).intents
    assert intents & {Intent.MOVE, Intent.CANCEL, Intent.LOOKUP} == ({Intent.MOVE} if moves else set())


@pytest.mark.parametrize(
    ("language", "words", "moves"),
    [
        ("en", "I'd like to move my massage.", True),
        ("en", "Can you change that to eleven?", False),
        ("de", "Ich möchte meine Massage verlegen.", True),
    ],
)
def test_the_wish_for_a_time_was_a_change(language: str, words: str, moves: bool) -> None:
    state = replace(STATE, language=language, goal=Goal.BOOK, ask=Ask.SERVICE, turns=2)
    assert (Intent.MOVE in understand_turn(words, state, DESK).intents) is moves
