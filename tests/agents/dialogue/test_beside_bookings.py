"""What is asked beside a booking: one's own appointments, the house, messages, and alarms told in passing."""

from __future__ import annotations

import pytest

from agents.dialogue.meaning import Intent
from agents.dialogue.state import Ask, CallState
from agents.dialogue.turns import understand_turn
from tests.agents.support import DESK, K1

_ASKED = {
    Intent.LOOKUP,
    Intent.MOVE,
    Intent.CANCEL,
    Intent.MESSAGE,
    Intent.CALLBACK,
    Intent.WAITLIST,
    Intent.PRIVACY,
    Intent.EMERGENCY,
    Intent.BOOK,
}


@pytest.mark.parametrize(
    ("language", "words", "asked"),
    [
        ("de", "Ich hab nächste Woche einen Termin bei Lena, wann muss ich denn da kommen?", Intent.LOOKUP),
        ("de", "Ich hab ne Farbe und nen Haarschnitt bei euch, wann ist das beides?", Intent.LOOKUP),
        ("en", "I'm booked in with Lena next week, what time was that for again?", Intent.LOOKUP),
        ("en", "I've a colour and a haircut with you, can you tell me when they both are?", Intent.LOOKUP),
        ("de", "Ich bräuchte einen Termin nächste Woche, wann muss ich da kommen?", Intent.BOOK),
        ("de", "Ich bin Montag um zehn beim Mehmet. Geht das auch ne Stunde später?", Intent.MOVE),
        ("en", "I'm seeing Lena on Friday at ten, could we make that eleven?", Intent.MOVE),
        ("en", "I've got a haircut meeting on Friday at ten. Can we make it a day later?", Intent.MOVE),
        ("en", "I need to change one of my appointments with you", Intent.MOVE),
        ("de", "Ich hatte für Freitag einen Termin, den sag ich hiermit ab.", Intent.CANCEL),
        ("de", "Das sag ich Ihnen, ab Montag hab ich Zeit", None),
        ("en", "I had a colour booked for Friday, I'm calling that off.", Intent.CANCEL),
        ("de", "i komm so zehn minuten z'spät sagn s ihr des bitte", Intent.MESSAGE),
        ("de", "Teilen Sie Lena bitte mit, dass ich nächstes Mal das Rezept mitbringe", Intent.MESSAGE),
        ("en", "Kindly inform Lena that I have a fresh prescription.", Intent.MESSAGE),
        ("en", "I'm running late for my haircut at nine", Intent.MESSAGE),
        ("en", "I'm maid of honour and I've left it late, I need a haircut on Friday at nine", None),
        (
            "de",
            "Ich hab am elften März einen bei Lena, den behalt ich. Wenn am Samstag jemand absagt, setzen "
            "Sie mich auf die Warteliste?",
            Intent.WAITLIST,
        ),
        ("en", "I want everything you've got on me deleted please", Intent.PRIVACY),
        ("de", "alles was ihr von mir habt soll bitte weg", Intent.PRIVACY),
        (
            "de",
            "ich ruf wegen meinem Termin an, aber ich hab seit zehn Minuten so einen Druck auf der Brust",
            Intent.EMERGENCY,
        ),
        ("de", "Nach meinem Herzinfarkt habe ich seit gestern ein Rezept", None),
        ("de", "Streichen Sie mich wieder von der Warteliste.", Intent.MESSAGE),
        ("en", "Take me off the waiting list please.", Intent.MESSAGE),
        ("en", "I never got a confirmation, am I booked in for Friday?", Intent.LOOKUP),
        ("de", "Was passiert, wenn ich zu kurzfristig absage?", None),
        ("de", "Bei wem bin ich am Freitag?", Intent.LOOKUP),
        ("en", "Is it ten or eleven I'm in on Friday?", Intent.LOOKUP),
        ("de", "nur zur Bestätigung: Freitag zehn Uhr steht noch, ja?", Intent.LOOKUP),
        ("de", "Freitag geht doch nicht. Was hätten Sie nächste Woche noch?", Intent.MOVE),
        ("en", "Take me off Friday and put me down for the Friday after, same time.", Intent.MOVE),
        ("de", "Der Freitag fällt flach, ich liege im Bett.", Intent.LOOKUP),
        ("en", "Hello, I had a missed call from this number.", Intent.CALLBACK),
        ("en", "Can you ring me if something comes up on Saturday?", Intent.WAITLIST),
        ("de", "Ich möchte am Donnerstag statt Farbe nur Haarschnitt.", Intent.MESSAGE),
        ("de", "Am Freitag kommt meine Schwester, nur dass Sie Bescheid wissen.", Intent.MESSAGE),
        ("de", "Nehmen Sie mich aus Ihrem Verteiler, ich will keine Werbe-SMS mehr.", Intent.PRIVACY),
    ],
)
def test_what_is_asked_beside_a_booking(language: str, words: str, asked: Intent | None) -> None:
    state = CallState(now=K1, ask=Ask.INTENT, language=language, turns=1)
    heard = understand_turn(words, state, DESK).intents
    assert heard & _ASKED == ({asked} if asked is not None else set())


@pytest.mark.parametrize(
    ("language", "words", "topic"),
    [
        ("de", "Moment mal, wer hört hier alles mit? Nehmen Sie das Gespräch auf?", "listening"),
        ("en", "Who is listening in?", "listening"),
        ("de", "Nehmen Sie das Gespräch auf?", "recording"),
        ("de", "Wie lange speichern Sie das?", "kept"),
        ("de", "Was passiert eigentlich mit meinen Daten?", "kept"),
        ("de", "Geben Sie meine Nummer weiter?", "kept"),
        ("en", "How long do you keep this?", "kept"),
        ("en", "Who gets to see what I say?", "kept"),
        ("en", "Do you keep my usual slot on Friday?", None),
        ("de", "Wenn ich den Termin am Samstag absagen würde, kostet das was?", "cancellation"),
        ("en", "I've got a haircut on Saturday, is there a fee if I cancel it?", "cancellation"),
        ("de", "Ich muss den Termin am Samstag absagen.", None),
        ("de", "Was haben Sie denn so im Angebot?", "services"),
        ("de", "Einen Haarschnitt, was haben Sie denn am Mittwoch so nachmittags?", None),
        ("en", "Before I say anything, is this being recorded?", "recording"),
        ("de", "Nehmen Sie noch neue Patienten auf?", "unknown"),
        ("de", "Ich hab Freitag Termin und wollt fragen, ob ich meinen Hund mitbringen darf.", "unknown"),
        ("en", "I was wondering if I could bring my dog along.", "unknown"),
        ("de", "Ich wollte nachfragen, ob Sie meine Mail bekommen haben.", "unknown"),
        ("de", "Und am Freitag, habt's ihr da auf?", "hours_day"),
        ("en", "And a haircut, what's that roughly?", "price"),
    ],
)
def test_what_the_house_is_asked(language: str, words: str, topic: str | None) -> None:
    state = CallState(now=K1, ask=Ask.INTENT, language=language, turns=1)
    assert understand_turn(words, state, DESK).topic == topic


def test_the_name_of_a_mother_in_law_is_hers() -> None:
    state = CallState(now=K1, ask=Ask.INTENT, language="en", turns=1)
    heard = understand_turn("A haircut for my mother-in-law, Ruth Coleman, on Friday.", state, DESK)
    assert (heard.attendee, heard.name) == ("Ruth Coleman", None)


def test_what_cancelling_would_cost_cancels_nothing() -> None:
    state = CallState(now=K1, ask=Ask.INTENT, language="de", turns=1)
    asked = understand_turn("Wenn ich am Samstag absagen würde, kostet das was?", state, DESK)
    demanded = understand_turn("Ich muss am Samstag absagen, kostet das was?", state, DESK)
    assert (asked.has(Intent.CANCEL), asked.when) == (False, None)
    assert demanded.has(Intent.CANCEL)


@pytest.mark.parametrize("words", ["yes dear that's right", "Yes, that's perfect.", "That's it, yeah."])
def test_a_yes_to_the_question_for_a_name_is_no_name_and_no_farewell(words: str) -> None:
    heard = understand_turn(words, CallState(now=K1, ask=Ask.NAME, language="en", turns=3), DESK)
    assert (heard.name, heard.has(Intent.GOODBYE)) == (None, False)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Ich hätte gern einen Termin bei Ihnen."),
        ("de", "Ich bräuchte einen Termin in Ihrem Salon"),
        ("de", "Ich möchte zu Ihnen kommen"),
        ("de", "Ich rufe wegen eines Termins an"),
        ("de", "Ich müsste mal wieder zum Friseur"),
        ("en", "I need to come and see you"),
        ("en", "Have you got any slots?"),
        ("en", "I was wondering whether you had any availability"),
    ],
)
def test_the_plainest_openings_ask_for_an_appointment(language: str, words: str) -> None:
    heard = understand_turn(words, CallState(now=K1, ask=Ask.INTENT, language=language, turns=1), DESK)
    assert heard.has(Intent.BOOK)
    assert not heard.has(Intent.GOODBYE)
    assert heard.unknown_service == ""


def test_who_asks_whether_a_person_listens_is_put_through_to_none() -> None:
    state = CallState(now=K1, ask=Ask.INTENT, language="de", turns=1)
    heard = understand_turn("Wer hört hier mit, ein Mensch oder eine Maschine?", state, DESK)
    assert (heard.topic, heard.has(Intent.HUMAN, Intent.ROBOT)) == ("listening", False)
