"""Which number is meant, what is no foreign language, what alters an appointment that stands."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agents.dialogue.meaning import Intent
from agents.dialogue.state import Ask, CallState, Facts, Goal, Offer, Window
from agents.dialogue.turns import understand_turn
from tests.agents.support import DESK, K1


def state(language: str, ask: Ask = Ask.INTENT) -> CallState:
    return CallState(now=K1, ask=ask, language=language, turns=1)


@pytest.mark.parametrize(
    ("language", "text", "line"),
    [
        ("en", "I'm on the office phone, so please take down my mobile instead.", "other"),
        ("en", "Could you use my mobile number instead of this one?", "other"),
        ("en", "I'd rather give you my other number.", "other"),
        ("en", "Don't use this number, please.", "other"),
        ("en", "You can use my mobile, it's the number I'm calling from.", None),
        ("en", "I've lost my mobile, a haircut tomorrow at ten.", None),
        ("en", "You should have my mobile on file.", None),
        ("en", "Not the one coming, the one after.", None),
        ("de", "Ich ruf vom Büro an, nehmen Sie bitte lieber mein Handy.", "other"),
        ("de", "Ich geb Ihnen lieber eine andere Nummer.", "other"),
        ("de", "Können Sie da meine Privatnummer eintragen?", "other"),
        ("de", "Schreiben Sie nicht die Nummer auf, von der ich anrufe.", "other"),
        ("de", "Nehmen Sie meine Handynummer, die, von der ich gerade anrufe.", None),
        ("de", "Ich hab mein Handy bei Ihnen vergessen.", None),
        ("de", "Kann man mit dem Handy zahlen?", None),
    ],
)
def test_the_number_that_is_to_be_used(language: str, text: str, line: str | None) -> None:
    assert understand_turn(text, state(language), DESK).line == line


@pytest.mark.parametrize(
    ("language", "text", "other"),
    [
        ("en", "Do you speak Polish?", True),
        ("en", "Is there anyone who speaks Turkish?", True),
        ("en", "Could we do this in Spanish?", True),
        ("en", "Polish, please.", True),
        ("de", "Gibt es jemanden, der Polnisch spricht?", True),
        ("de", "Können Sie Türkisch?", True),
        ("en", "Hello, it's for a scale and polish.", False),
        ("en", "A French manicure, please.", False),
        ("en", "Do you do Russian lashes?", False),
        ("en", "Could I talk to someone about a nail polish?", False),
        ("de", "Kann ich französisch geflochtene Zöpfe bekommen?", False),
    ],
)
def test_a_language_is_wished_for_or_something_is_called_after_it(
    language: str, text: str, other: bool
) -> None:
    assert (understand_turn(text, state(language), DESK).language == "other") is other


@pytest.mark.parametrize(
    ("language", "text", "moves"),
    [
        ("en", "I've a haircut booked with you and I need to change it. Would Friday at eleven suit?", True),
        ("en", "I'm booked in for a haircut and I need to change that.", True),
        ("en", "My haircut has to change. Friday at eleven?", True),
        (
            "en",
            "I'm supposed to come in on Thursday at three and I can't. How about Friday instead?",
            True,
        ),
        ("en", "I was supposed to come in last week but I was sick, a haircut on Friday at ten?", False),
        ("de", "Ich hab einen Haarschnitt gebucht. Ich müsste das ändern. Ginge Freitag um elf?", True),
        ("de", "Mein Haarschnitt am Freitag, können wir den abändern?", True),
        ("de", "Am Donnerstag um eins soll ich zu Ihnen kommen, das klappt nicht. Einen Tag später?", True),
        ("de", "Ich soll zu Ihnen kommen am Freitag um eins, das geht nicht, ginge Samstag um elf?", True),
        ("de", "Ich muss am Freitag zum Haareschneiden zu Ihnen kommen, geht zehn Uhr?", False),
        ("de", "Ich bräuchte einen Haarschnitt, ich will was ändern.", False),
        ("de", "Letzten Freitag war ich krank. Haben Sie diesen Freitag was für einen Haarschnitt?", False),
    ],
)
def test_an_appointment_is_altered_or_a_new_one_wished_for(language: str, text: str, moves: bool) -> None:
    assert understand_turn(text, state(language), DESK).has(Intent.MOVE) is moves


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Ich komme am Donnerstag eine halbe Stunde später.", True),
        ("Ich komm heute zehn Minuten zu spät.", True),
        ("Am Freitag soll ich bei Ihnen sein, ich würde gern einen Tag später kommen.", False),
    ],
)
def test_who_comes_late_leaves_word(text: str, intent: bool) -> None:
    assert understand_turn(text, state("de"), DESK).has(Intent.MESSAGE) is intent


@pytest.mark.parametrize(
    ("language", "text", "relation", "name"),
    [
        (
            "de",
            "Ja, jetzt noch meine Tochter, die Mia Kurz: Haarschnitt um elf",
            "Ihre Tochter",
            "Mia Kurz",
        ),
        ("de", "Dann noch mein Sohn Jonas, um halb zwölf", "Ihr Sohn", "Jonas"),
        ("de", "Und dann noch meine Tochter, die ist sechs, Samstag um elf", "Ihre Tochter", None),
        ("de", "Dann holt mich meine Tochter ab, Samstag um elf.", None, None),
        ("de", "Ja, dann meine Tochter fährt mich am Samstag.", None, None),
        ("en", "Yes, and now my daughter, Mia Short: a haircut at eleven.", "your daughter", "Mia Short"),
        ("en", "Then my daughter picks me up, so Saturday at eleven", None, None),
    ],
)
def test_the_next_person_of_the_family(
    language: str, text: str, relation: str | None, name: str | None
) -> None:
    meaning = understand_turn(text, replace(state(language, Ask.WHEN), goal=Goal.BOOK), DESK)
    assert (meaning.attendee_relation, meaning.attendee) == (relation, name)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Ach so, schade. Und in der Woche drauf?"),
        ("de", "Und in der darauffolgenden Woche?"),
        ("de", "Eine Woche später vielleicht?"),
        ("en", "And the week after?"),
        ("en", "What about the week after that?"),
    ],
)
def test_the_week_after_the_one_that_is_full(language: str, text: str) -> None:
    monday = K1.replace(day=18)
    offer = Offer("o1", "s1", monday.replace(hour=9), "p1", "Lena")
    week = Window(K1, monday.replace(day=17, hour=23), "week")
    asked = replace(
        state(language, Ask.OFFER),
        goal=Goal.BOOK,
        offers=(offer,),
        facts=replace(Facts(), service_id="s1", windows=(week,)),
    )
    when = understand_turn(text, asked, DESK).when
    assert when is not None
    (window,) = when.windows
    assert (window.grain, window.start.day, window.end and window.end.day) == ("week", 17, 24)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Alright mate, what time do you shut on Saturdays?"),
        ("en", "Are you closed on Saturday?"),
        ("en", "What time do you close on a Saturday?"),
        ("de", "Habt ihr samstags geschlossen?"),
        ("de", "Wann macht ihr samstags zu?"),
    ],
)
def test_the_hours_of_one_day_are_asked_for(language: str, text: str) -> None:
    assert understand_turn(text, state(language), DESK).topic == "hours_day"


@pytest.mark.parametrize(
    ("language", "text", "message"),
    [
        ("en", "Could you just let Ms Keane know that the frames she ordered have come?", True),
        ("en", "Please let the doctor know that my results are here.", True),
        ("en", "Let your boss know the parcel is with us.", True),
        ("en", "I'll have to let my husband know.", False),
        ("en", "Let me know what you have.", False),
        ("de", "Können Sie der Frau Keane Bescheid geben, dass die Rahmen da sind?", True),
        ("de", "Könnten Sie Herrn Ahrens wissen lassen, dass die Ware da ist?", True),
        ("de", "Lassen Sie mich wissen, was Sie frei haben.", False),
    ],
)
def test_what_somebody_is_to_know_is_a_message(language: str, text: str, message: bool) -> None:
    assert (Intent.MESSAGE in understand_turn(text, state(language), DESK).intents) is message
