"""What callers say beside the answer: people meant, places among offers, questions in between."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from agents.dialogue.meaning import Intent
from agents.dialogue.opening import is_open
from agents.dialogue.state import Ask, CallState, Facts, Goal, Offer
from agents.dialogue.turns import understand_turn
from tests.agents.support import DESK, K1

OFFERS = tuple(
    Offer(f"o{number}", "s1", K1 + timedelta(days=1, hours=2 * number), "p1", "Lena") for number in range(3)
)


def _turn(language: str, text: str, ask: Ask = Ask.INTENT):
    state = CallState(now=K1, language=language, ask=ask, turns=1)
    if ask is Ask.OFFER:
        state = replace(state, offers=OFFERS, goal=Goal.BOOK, facts=Facts(service_id="s1"))
    return understand_turn(text, state, replace(DESK, knowledge={"Parken": "Hinter dem Haus."}))


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("de", "Dann nehme ich den ersten, den Sie gesagt haben.", 0),
        ("de", "den letzten den sie gerade genannt haben bitte", 2),
        ("de", "das erste was sie vorgeschlagen haben passt mir gut", 0),
        ("de", "Der mittlere von Ihren Vorschlägen wäre gut", 1),
        ("de", "den ersten dann, da hab ich noch was vom tag", 0),
        ("en", "I'll take the first one you said", 0),
        ("en", "the second of the times you gave me please", 1),
        ("en", "the last time you mentioned would suit me best I think", 2),
    ],
)
def test_a_place_among_the_offers_is_no_day_of_a_month(language: str, text: str, place: int):
    assert _turn(language, text, Ask.OFFER).choice == f"o{place}"


def test_a_date_with_its_month_is_no_place_among_the_offers():
    said = _turn("de", "nein, erst am ersten Februar bitte, vorher bin ich noch im Urlaub", Ask.OFFER)
    assert said.choice is None


@pytest.mark.parametrize(
    ("text", "attendee", "relation"),
    [
        ("mein Kleiner braucht wieder was, für ihn einen Haarschnitt, Emil heißt er", "Emil", "Ihr Kind"),
        ("unser großer fängt an er bräuchte einen haarschnitt er heißt max bauer", "Max Bauer", "Ihr Kind"),
        (
            "Meine Mutter mag nicht, für sie hätt ich gern was, Rosa Lehmann heißt sie",
            "Rosa Lehmann",
            "Ihre Mutter",
        ),
        (
            "Hoffmann, ich rufe im Auftrag von meinem Chef an, Martin Scholz",
            "Martin Scholz",
            "Ihr Chef",
        ),
        ("Guten Tag, im Auftrag meines Chefs, Martin Scholz", "Martin Scholz", "Ihr Chef"),
    ],
)
def test_the_person_it_is_for_is_named_before_or_after(text: str, attendee: str, relation: str):
    said = _turn("de", text)
    assert (said.attendee, said.attendee_relation) == (attendee, relation)


@pytest.mark.parametrize(
    ("text", "name", "asks"),
    [
        ("lea fuchs, und wo kann mein papa da parken wenn er mich bringt?", "Lea Fuchs", True),
        ("Marie Preis, was kostet das eigentlich?", "Marie Preis", True),
        ("Ich heiße Tom Preis, also Preis wie das was man zahlt", "Tom Preis", False),
        ("Anna Parkinson", "Anna Parkinson", False),
    ],
)
def test_a_question_beside_the_name_is_heard(text: str, name: str, asks: bool):
    said = _turn("de", text, Ask.NAME)
    assert said.name == name
    assert said.has(Intent.QUESTION) is asks


@pytest.mark.parametrize(
    ("text", "switches"),
    [
        ("I've had a letter from you, it's all in German", None),
        ("the form is written in german and I can't read it", None),
        ("can we do this in German please", "de"),
    ],
)
def test_a_letter_in_another_language_is_no_wish_for_it(text: str, switches: str | None):
    assert _turn("en", text).language == switches


@pytest.mark.parametrize(
    "text",
    [
        "Can you tell me if my husband's got an appointment with you today?",
        "can you check if my husband is booked in for today",
        "what time my wife's appointment is, that's all I want to know",
    ],
)
def test_whether_somebody_else_comes_is_a_question_about_a_third_person(text: str):
    assert _turn("en", text).has(Intent.THIRD_PARTY)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("I will come maybe fifteen minutes too late, please say it to her", Intent.MESSAGE),
        ("I'm in a traffic jam", Intent.MESSAGE),
        ("is there somebody I could talk to", Intent.HUMAN),
        ("where would I leave the car, is there any parking?", Intent.QUESTION),
    ],
)
def test_plain_words_show_what_is_wanted(text: str, intent: Intent):
    assert intent in _turn("en", text).intents


def test_nobody_is_there_on_a_public_holiday():
    holiday = K1.replace(month=11, day=1, hour=10)  # Monday, All Saints' Day
    hours = dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), ("09:00-17:00",))
    desk = replace(DESK, hours=hours, federal_state="NW")
    assert not is_open(holiday, desk)
    assert not is_open(holiday, desk, hours)
    assert is_open(holiday, replace(desk, open_on_holidays=True))
    assert is_open(holiday, replace(desk, federal_state="BE"))
