"""Turns of longer talks: a question where a yes is asked for, a remark where a name is, a pet."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.state import Ask, CallState, Facts, Goal, Offer, OwnBooking
from agents.dialogue.turns import understand_turn
from tests.agents.support import DESK, K1

OWN = OwnBooking("o1", "s1", "Haarschnitt", K1 + timedelta(days=3), "p1", "Lena")
OFFERS = tuple(
    Offer(f"o{hour}", "s1", K1.replace(hour=hour), "p1", "Lena") for hour in (13, 15, 16)
)  # two, four and five o'clock in Berlin


def _turn(language: str, words: str, **known: object) -> Meaning:
    state = CallState(now=K1, language=language, turns=3)
    return understand_turn(words, replace(state, **known), DESK)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "and is there a charge for cancelling i hope i'm calling early enough"),
        ("de", "und kostet mich die absage was ich hoffe ich bin früh genug dran"),
    ],
)
def test_a_question_about_the_cost_of_cancelling_confirms_nothing(language: str, words: str):
    meaning = _turn(language, words, ask=Ask.CANCEL_CONFIRM, goal=Goal.CANCEL, own=(OWN,), target=OWN)
    assert (meaning.topic, meaning.yesno) == ("cancellation", None)


def test_an_hour_that_is_cutting_it_fine_is_not_the_one_that_is_taken():
    words = "ach ne warte vier wird knapp mit dem bus lieber halb fünf"
    meaning = _turn("de", words, ask=Ask.OFFER, goal=Goal.MOVE, offers=OFFERS)
    assert meaning.choice is None
    assert meaning.when is not None
    assert [window.start.minute for window in meaning.when.windows] == [30]


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "brilliant and what would a colour cost"), ("de", "super und was kostet das Färben")],
)
def test_who_is_pleased_and_asks_on_has_told_no_name(language: str, words: str):
    assert _turn(language, words, ask=Ask.NAME, goal=Goal.BOOK, facts=Facts(service_id="s1")).name is None


def test_it_is_the_daughter_who_has_the_lesson():
    words = "i'm joanne priestley and it's imogen who's having the lesson"
    facts = Facts(service_id="s1", attendee_relation="your daughter")
    meaning = _turn("en", words, ask=Ask.ATTENDEE, goal=Goal.BOOK, facts=facts)
    assert (meaning.name, meaning.attendee) == ("Joanne Priestley", "Imogen")


def test_a_pet_is_meant_and_not_the_neighbour_who_moved_away():
    words = "My neighbour moved to Arizona and now the cat's ours. We've a cat, and she should get a haircut."
    assert _turn("en", words, ask=Ask.INTENT, turns=1).attendee_relation is None


def test_the_learner_car_with_automatic_gears_is_no_robot():
    meaning = _turn("de", "kann man bei euch auch auf Automatik lernen", ask=Ask.INTENT, turns=1)
    assert Intent.ROBOT not in meaning.intents


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Servus, da is der Obermeier Hans, ich bräucht einen Haarschnitt", "Hans Obermeier"),
        ("Grüß Gott, da ist die Huber Resi, ich bräuchte einen Haarschnitt", "Resi Huber"),
    ],
)
def test_in_the_south_the_surname_comes_first(words: str, name: str):
    assert _turn("de", words, ask=Ask.INTENT, turns=1).name == name


@pytest.mark.parametrize(
    "words",
    [
        "I have a stroke lesson this Thursday and my son's come down with an ear infection",
        "we'd like to work on his swimming stroke",
    ],
)
def test_a_stroke_that_is_swum_is_no_emergency(words: str):
    assert Intent.EMERGENCY not in _turn("en", words, ask=Ask.INTENT, turns=1).intents


def test_a_stroke_that_is_suffered_is_one():
    assert Intent.EMERGENCY in _turn("en", "I think my husband is having a stroke", ask=Ask.INTENT).intents


def test_the_first_lot_of_jabs_picks_no_offer():
    words = "does she need all her jabs done before we come cos she's only had the first lot"
    assert _turn("en", words, ask=Ask.OFFER, goal=Goal.BOOK, offers=OFFERS).choice is None


def test_the_child_told_of_in_a_story_is_the_one_who_may_come():
    words = "Mein Sohn, der Emil, der sieht aus wie ein Wischmopp. Kann der noch zum Haarschnitt kommen?"
    meaning = _turn("de", words, ask=Ask.INTENT, turns=1)
    assert (meaning.attendee, meaning.attendee_relation) == ("Emil", "Ihr Sohn")


def test_me_daughter_is_my_daughter():
    words = "I'm after a haircut for me daughter she's five"
    assert _turn("en", words, ask=Ask.INTENT, turns=1).attendee_relation == "your daughter"


def test_call_it_eleven_is_an_hour_and_call_it_a_day_is_none():
    chosen = OFFERS[0]
    meaning = _turn("en", "that's fine call it eleven then", ask=Ask.NAME, goal=Goal.BOOK, chosen=chosen)
    assert meaning.when is not None
    assert _turn("en", "let's call it a day", ask=Ask.NAME, goal=Goal.BOOK, chosen=chosen).when is None


def test_the_entry_whose_heading_is_said_goes_before_one_with_a_common_word():
    desk = replace(
        DESK,
        knowledge={
            "Handtuch": "Bitte ein großes Handtuch mitbringen.",
            "Rezept": "Das Rezept brauchen wir nur beim ersten Termin.",
        },
    )
    state = CallState(now=K1, language="de", ask=Ask.INTENT, turns=1)
    meaning = understand_turn("Muss ich das Rezept noch mal mitbringen?", state, desk)
    assert meaning.topic == "knowledge:Rezept"


@pytest.mark.parametrize(
    "words", ["Could I get Saturday the twenty-fifth at four?", "saturday the twenty fifth at four please"]
)
def test_a_written_out_date_is_not_the_day_that_is_offered(words: str):
    saturday = K1 + timedelta(days=(5 - K1.weekday()) % 7)
    offers = tuple(Offer(f"o{hour}", "s1", saturday.replace(hour=hour), "p1", "Lena") for hour in (9, 15))
    meaning = _turn("en", words, ask=Ask.OFFER, goal=Goal.BOOK, offers=offers)
    assert meaning.choice is None
    assert meaning.when is not None
    assert meaning.when.windows[0].start.day == 25


def test_a_yes_to_the_question_for_the_name_ends_nothing_and_a_farewell_does():
    for words in ("aye that's it", "yes thanks, that's it", "perfect, yeah"):
        assert not _turn("en", words, ask=Ask.NAME, goal=Goal.BOOK).has(Intent.GOODBYE)
    assert _turn("en", "no that's all, bye", ask=Ask.NAME, goal=Goal.BOOK).has(Intent.GOODBYE)
    assert _turn("de", "ja danke das wars", ask=Ask.NAME, goal=Goal.BOOK).name is None


@pytest.mark.parametrize(
    ("words", "cancels"),
    [
        ("Moin, sagen Sie mal, ab welchem Alter dürfen die Kinder mit?", False),
        ("Sagen Sie, ab wann haben Sie denn morgens auf?", False),
        ("Sagen Sie den Termin bitte ab, ich bin krank.", True),
    ],
)
def test_from_when_on_is_asked_and_nothing_cancelled(words: str, cancels: bool):
    assert _turn("de", words, ask=Ask.INTENT).has(Intent.CANCEL) is cancels


def test_who_quotes_a_chatty_colleague_is_not_rude():
    assert not _turn("en", "My coworker would not shut up about you guys.", ask=Ask.INTENT).has(Intent.ABUSE)
    assert _turn("en", "Oh, just shut up.", ask=Ask.INTENT).has(Intent.ABUSE)
