"""Which of several own appointments is meant, where one is taken back; later on the same day."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from agents.dialogue.hearing.changes import read_change
from agents.dialogue.hearing.near_days import near_day
from agents.dialogue.hearing.own_picked import picked
from agents.dialogue.meaning import Intent, When
from agents.dialogue.state import Ask, CallState, Goal, OwnBooking, Window
from agents.dialogue.turns import understand_turn
from tests.agents.support import DESK, K1

ZONE = ZoneInfo("Europe/Berlin")
OWN = tuple(
    OwnBooking(key, "s1", "Haarschnitt", datetime(2027, 1, day, 14, tzinfo=UTC), "p1", "Lena")
    for key, day in (("tuesday", 12), ("thursday", 14))
)
STATE = CallState(now=K1, ask=Ask.INTENT, turns=1)


def days(when: When | None) -> list[str]:
    """The days of a time as two digits."""
    return [] if when is None else [w.start.astimezone(ZONE).strftime("%d") for w in when.windows]


@pytest.mark.parametrize(
    ("language", "words", "old", "new"),
    [
        (
            "de",
            "den am Donnerstag müsst ich verschieben, nee quatsch, Donnerstag passt ja, "
            "den am Dienstag mein ich, den bräucht ich am Freitag um vier",
            "12",
            "15",
        ),
        (
            "de",
            "den am Mittwoch muss ich verlegen, nein halt, der Mittwoch bleibt, "
            "den am Dienstag meine ich, auf Freitag",
            "12",
            "15",
        ),
        ("de", "den am Donnerstag möcht ich verschieben, ach nein, den am Dienstag, auf Freitag", "12", "15"),
        ("de", "den am Donnerstag möcht ich auf Freitag um vier verschieben, Freitag passt gut", "14", "15"),
        (
            "en",
            "the one on Thursday I need to move, no wait, Thursday's fine, it's the one on Tuesday I mean, "
            "could I have that on Friday at four",
            "12",
            "15",
        ),
        ("en", "I'd like to move my haircut on Thursday, sorry, the one on Tuesday, to Friday", "12", "15"),
        ("en", "move the Thursday appointment, no, the Tuesday one, to Friday at four", "12", "15"),
    ],
)
def test_the_one_named_last_is_to_be_moved(language: str, words: str, old: str, new: str) -> None:
    change = read_change(words, replace(STATE, language=language), DESK)
    assert (days(change.old), days(change.new)) == ([old], [new])


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Ja, den vom Dienstag auf Freitag um sechzehn Uhr."),
        ("en", "The one on Tuesday, to Friday at four please."),
    ],
)
def test_which_one_and_where_to_are_said_in_one_answer(language: str, words: str) -> None:
    asked = CallState(now=K1, ask=Ask.WHICH_OWN, goal=Goal.MOVE, language=language, turns=3, own=OWN)
    meaning = understand_turn(words, asked, DESK)
    assert meaning.choice == "tuesday"
    assert days(meaning.when) == ["15"]


def test_how_many_appointments_there_are_is_no_hour() -> None:
    words = "Ich hab nächste Woche zwei Haarschnitte, den am Dienstag verschieben wir auf Freitag um vier"
    meaning = understand_turn(words, STATE, DESK)
    assert days(meaning.old) == ["19"]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("etwas später, donnerstags arbeite ich, so gegen sechs", "14"),
        ("am Donnerstag etwas früher, um zehn", "14"),
        ("den Donnerstag danach", "21"),
        ("lieber später, am Mittwoch", "20"),
    ],
)
def test_later_on_the_same_weekday_is_the_same_day(words: str, day: str) -> None:
    about = datetime(2027, 1, 14, 14, tzinfo=UTC)
    said = datetime(2027, 1, 13 if "Mittwoch" in words else 14, 17, tzinfo=UTC)
    when = near_day(When(words, (Window(said, said, "minute"),)), words, about, K1, DESK)
    assert days(when) == [day]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Meinen Haarschnitt am Donnerstag, könnt man den auf fünf legen, ich steh sonst im Stau"),
        ("de", "ich hab am Donnerstag Haarschnitt, geht's auch um fünf, sonst komm ich wieder zu spät"),
        ("en", "I've a haircut on Thursday at four, could we do five, otherwise I'm stuck in traffic"),
    ],
)
def test_why_another_time_is_wished_for_is_no_message(language: str, words: str) -> None:
    meaning = understand_turn(words, replace(STATE, language=language), DESK)
    assert meaning.has(Intent.MOVE)
    assert not meaning.has(Intent.MESSAGE)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "ich komm heute zu spät, ich steh im Stau"),
        ("en", "I'm going to be late, I'm stuck in traffic"),
    ],
)
def test_who_is_late_leaves_a_message(language: str, words: str) -> None:
    assert understand_turn(words, replace(STATE, language=language), DESK).has(Intent.MESSAGE)


@pytest.mark.parametrize(
    ("words", "attendee"),
    [
        ("Ich rufe wegen meinem Enkel an, dem Jonas Albrecht, der soll einen Haarschnitt bekommen", True),
        ("ich ruf an wegen meinem Enkel, dem Jonas Albrecht, er braucht einen Haarschnitt", True),
        ("ich rufe wegen meinem Enkel an, ich muss seinen Termin absagen", False),
    ],
)
def test_about_whom_one_calls_is_for_whom_it_is(words: str, attendee: bool) -> None:
    meaning = understand_turn(f"Hier ist Hanna Albrecht, {words}", STATE, DESK)
    assert (meaning.name, meaning.attendee) == ("Hanna Albrecht", "Jonas Albrecht" if attendee else None)


def test_being_at_the_right_place_asks_for_no_appointment_that_stands() -> None:
    unsure = understand_turn("Ich weiß nicht, ob ich bei Ihnen richtig bin, ich brauche Farbe", STATE, DESK)
    assert not unsure.has(Intent.LOOKUP)
    asks = understand_turn("Ich weiß nicht, ob ich am Freitag bei Ihnen einen Termin habe", STATE, DESK)
    assert asks.has(Intent.LOOKUP)


def test_that_day_is_the_day_told_before_it() -> None:
    words = "Meine Schwester heiratet am Freitag, drum bräuchte ich an dem Tag einen Haarschnitt um halb zehn"
    assert days(understand_turn(words, STATE, DESK).when) == ["15"]


TWO = tuple(
    OwnBooking(key, "s1", "Haarschnitt", start, "p1", "Lena")
    for key, start in (
        ("thursday", datetime(2027, 1, 14, 9, tzinfo=UTC)),
        ("tuesday", datetime(2027, 1, 26, 14, 30, tzinfo=UTC)),
    )
)


@pytest.mark.parametrize(
    ("language", "words", "choice"),
    [
        ("en", "the tues one", "tuesday"),
        ("en", "the morning one please", "thursday"),
        ("en", "Tuesday half three, that one", "tuesday"),
        ("en", "the one that's coming up next", "thursday"),
        ("en", "I can do Tuesday but not Thursday", "thursday"),
        ("en", "Thursday. My sister works then and can't have the baby.", "thursday"),
        ("en", "I'll be there this week, so it's the other one", "tuesday"),
        ("en", "just the Thursday, not both", "thursday"),
        ("en", "don't cancel the second one, it's the first that's a problem", "thursday"),
        ("en", "you can leave them both, we've sorted it", "keep"),
        ("de", "den um halb vier", "tuesday"),
        ("de", "der vormittags", "thursday"),
        ("de", "26.", "tuesday"),
        ("de", "Der Dienstag bleibt, der andere muss raus", "thursday"),
        ("de", "Donnerstag muss ich arbeiten, Dienstag nicht", "thursday"),
        ("de", "na den Dienstag, ach nee, den Donnerstag", "thursday"),
        ("de", "den danach, am Donnerstag komm ich gern", "tuesday"),
        ("de", "keinen von beiden, die passen jetzt doch", "keep"),
    ],
)
def test_what_is_said_to_stay_is_not_the_one_to_be_cancelled(language: str, words: str, choice: str) -> None:
    asked = CallState(now=K1, ask=Ask.WHICH_OWN, goal=Goal.CANCEL, language=language, turns=3, own=TWO)
    meaning = understand_turn(words, asked, DESK)
    assert (meaning.choice, meaning.when) == (choice, None)


@pytest.mark.parametrize(
    ("language", "words", "other"),
    [
        ("en", "no, the other one", "tuesday"),
        ("en", "yes please, I'll come to the other one", None),
        ("de", "nein, nicht den, den am Dienstag", "tuesday"),
        ("de", "ja den, den anderen nicht", None),
    ],
)
def test_the_other_one_is_not_the_one_that_was_read_back(
    language: str, words: str, other: str | None
) -> None:
    asked = CallState(
        now=K1, ask=Ask.CANCEL_CONFIRM, goal=Goal.CANCEL, language=language, own=TWO, target=TWO[0]
    )
    assert picked(words, asked, DESK, TWO[0]) in ((other,) if other else (None, "thursday"))
