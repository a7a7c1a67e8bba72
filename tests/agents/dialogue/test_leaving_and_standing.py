"""Words of leaving, agreeing with one small word, a name spelled in part, and appointments that stand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.state import Ask, CallState, Facts, Goal
from agents.dialogue.turns import understand_turn
from tests.agents.dialogue.test_changes import DESK, NOW, starts

STATE = CallState(now=NOW, ask=Ask.INTENT, turns=1)


def _turn(language: str, text: str, ask: Ask = Ask.INTENT, **said: object) -> Meaning:
    turns = 1 if ask is Ask.INTENT else 6
    return understand_turn(text, replace(STATE, language=language, ask=ask, turns=turns, **said), DESK)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No, that's all, see you later!"),
        ("en", "Great. No, that's all, see you Tuesday."),
        ("en", "Great, see you Thursday at three"),
        ("en", "perfect, till Tuesday then"),
        ("de", "Nein, das war's, bis später!"),
        ("de", "bis Dienstag dann"),
        ("de", "Nein, bis morgen um drei dann"),
        ("de", "Das war alles, wir sehen uns dann am Dienstag"),
    ],
)
def test_who_takes_leave_wishes_for_no_time(language: str, text: str):
    meaning = _turn(language, text, Ask.MORE)
    assert meaning.has(Intent.GOODBYE)
    assert meaning.when is None
    assert meaning.shift is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I see you have something on Tuesday"),
        ("en", "I need it on Tuesday, see you then"),
        ("de", "nein, ich hab nur bis drei Zeit"),
    ],
)
def test_a_time_that_is_wished_for_is_no_leave(language: str, text: str):
    assert _turn(language, text, Ask.MORE).when is not None


@pytest.mark.parametrize(
    ("text", "name", "yes"),
    [
        ("Yes, it's exact, yes.", None, True),
        ("yes it's noted", None, True),
        ("yes it's chouette", None, False),
        ("No, it's Marchant", "Camille Marchant", False),
    ],
)
def test_one_small_word_after_a_yes_is_no_other_name(text: str, name: str | None, yes: bool):
    facts = Facts(service_id="m", name="Camille Marchand")
    asked = "Let me read that back: Massage, for Camille Marchand. Is that correct?"
    meaning = _turn("en", text, Ask.READBACK, facts=facts, goal=Goal.BOOK, last_said=asked)
    assert (meaning.name, meaning.yesno == "yes") == (name, yes)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "en",
            "It's Megan Kowalczyk. The last name is K, O, W, A, L, C, Z, Y, K.",
            "Megan Kowalczyk",
        ),
        ("en", "Jon Clark, odd spelling. First name J-O-H-N, surname C-L-A-R-K-E.", "John Clarke"),
        ("en", "this is helen MacLennan", "Helen MacLennan"),
        ("en", "Megan. Last name is Kowalczyk, K O W A L C Z Y K", "Megan Kowalczyk"),
        ("de", "Mein Name ist Petra Maier, Nachname M A Y R", "Petra Mayr"),
    ],
)
def test_the_letters_of_one_part_keep_the_other(language: str, text: str, name: str):
    assert _turn(language, text, Ask.NAME, goal=Goal.BOOK).name == name


@pytest.mark.parametrize(
    ("language", "text", "intent"),
    [
        ("en", "I'm scheduled for a massage on Tuesday with Lena, but I'm out of town.", Intent.LOOKUP),
        ("en", "That's when I'm in with Lena for my massage. Would Friday at ten be all right?", Intent.MOVE),
        ("en", "I can't tell you when I'm meant to be in, it'll have to go to Thursday at two.", Intent.MOVE),
        ("de", "Ich bin am Dienstag für Massage bei Lena eingeplant, da bin ich verreist.", Intent.LOOKUP),
        ("de", "Keine Ahnung, wann ich dran bin, es muss auf Donnerstag um elf gehen.", Intent.MOVE),
        ("en", "I don't need appointment, only a message. Please tell Lena I lost it.", Intent.MESSAGE),
        ("de", "Bitte sagen Sie der Lena, die Papiere sind unterwegs", Intent.MESSAGE),
    ],
)
def test_what_is_wanted_with_an_appointment_that_stands(language: str, text: str, intent: Intent):
    meaning = _turn(language, text)
    assert intent in meaning.intents
    assert not meaning.has(Intent.BOOK, Intent.CANCEL)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Morning. Massage for my neck, tomorrow at ten if you can."),
        ("de", "Moin. Massage für meinen Nacken morgen um zehn, wenn's geht."),
    ],
)
def test_what_it_is_for_is_no_appointment_that_stands(language: str, text: str):
    assert not _turn(language, text).has(Intent.MOVE, Intent.LOOKUP)


def test_a_wish_taken_back_is_not_what_the_appointment_is_moved_to():
    words = "I have a massage on Friday and need to change it to Monday at two, no, sorry, Monday I'm away, "
    assert starts(words + "Wednesday, Wednesday at two", language="en") == ("16.04.", "14.04. 14:00")


@pytest.mark.parametrize(
    ("language", "text", "attendee"),
    [
        ("en", "a massage for my young fella, Cillian, on Saturday", "Cillian"),
        ("en", "a massage for my eldest daughter, Emma", "Emma"),
        ("de", "Massage für meinen Stiefsohn, Leon", "Leon"),
    ],
)
def test_more_words_for_whom_it_is(language: str, text: str, attendee: str):
    assert _turn(language, text).attendee == attendee


@pytest.mark.parametrize(
    ("language", "known", "text"),
    [
        ("de", "Stefan Wirtz", "Ja, bestens."),
        ("de", "Marvin Grande", "ja astrein"),
        ("de", "Klara Klaas", "Ja. Klasse."),
        ("de", "Ida Bestmann", "ja festmachen"),
        ("de", "Toby Tipp", "Tip Top"),
        ("de", "Stefan Wirtz", "Ja, wie im Bilderbuch"),
        ("en", "Dean Deffner", "Yes. Deal."),
        ("en", "Stella Stern", "yes stellar"),
        ("en", "Camille Marchand", "Correct, grand."),
    ],
)
def test_a_word_of_agreement_after_the_readback_is_no_name(language: str, known: str, text: str):
    asked = f"Ich lese zurück: Massage, für {known}. Ist das richtig?"
    facts = Facts(service_id="m", name=known)
    meaning = _turn(language, text, Ask.READBACK, facts=facts, goal=Goal.BOOK, last_said=asked)
    assert meaning.name in (None, known)
    assert meaning.attendee is None


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [("de", "Ja, aber Meyer mit y", "Stefan Meyer"), ("en", "yes but it's Meyer", "Stefan Meyer")],
)
def test_a_yes_that_takes_something_back_puts_the_name_right(language: str, text: str, name: str):
    facts = Facts(service_id="m", name="Stefan Meier")
    assert _turn(language, text, Ask.READBACK, facts=facts, goal=Goal.BOOK).name == name
