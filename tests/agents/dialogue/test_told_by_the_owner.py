"""Questions that an owner's entry answers, in other words and the other language; and those it does not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agents.dialogue.desk import DeskService
from agents.dialogue.hearing.told import told
from agents.dialogue.state import Ask, CallState, Facts, Goal
from agents.dialogue.turns import understand_turn
from tests.agents.support import DESK, K1

WORKSHOP = {
    "Adresse": "Am Markt 3, 99084 Erfurt.",
    "Abholung": "Sie bekommen alles nach fünf Werktagen fertig zurück.",
    "Anfahrt": "Innerhalb von Erfurt ist die Anfahrt frei.",
    "Gebiet": "Wir fahren bis Gotha und Weimar.",
    "Abfall": "Den Schnitt nehmen wir mit und entsorgen ihn.",
    "Eingang": "Zwei Stufen, eine Rampe liegt bereit.",
    "Leihrad": "Für die Zeit der Reparatur gibt es ein Leihrad, 8 Euro am Tag.",
    "Parken": "Im Hof hinter dem Haus.",
}
PRACTICE = {
    "Begleitung": "Zwei Personen dürfen mitkommen.",
    "Kinderwagen": "Der Kinderwagen kann im Flur stehen.",
    "Insurance": "We treat patients with statutory and with private insurance.",
    "Beginn der Kurse": "Neue Kurse beginnen jeden zweiten Dienstag.",
    "Digitale Bilder": "Die Bilder gibt es auch als Datei.",
    "Age": "From sixteen with a parent, from eighteen alone.",
    "Invoice": "The invoice comes by post.",
}
FURNITURE = {
    "Abholung": "Wir holen Möbel bei Ihnen ab, das kostet 30 Euro.",
    "Warten": "Es gibt einen Warteraum.",
}


def _topics(language: str, text: str, knowledge: dict[str, str], ask: Ask = Ask.INTENT) -> tuple[str, ...]:
    state = CallState(now=K1, language=language, ask=ask, turns=1)
    if ask is not Ask.INTENT:
        state = replace(state, goal=Goal.BOOK, facts=Facts(service_id="s1"), turns=3)
    services = (*DESK.services, DeskService("s3", "Passbilder", ("Passbild",), 15, "15 Euro"))
    meaning = understand_turn(text, state, replace(DESK, services=services, knowledge=knowledge))
    return tuple(topic for topic in (meaning.topic, *meaning.more_topics) if topic)


@pytest.mark.parametrize("ask", [Ask.INTENT, Ask.NAME, Ask.READBACK])
@pytest.mark.parametrize(
    ("language", "text", "knowledge", "key"),
    [
        ("de", "Und wann krieg ich die Hose wieder?", WORKSHOP, "Abholung"),
        ("en", "How soon could I collect it?", WORKSHOP, "Abholung"),
        (
            "de",
            "Kommt bei Ihnen noch was für die Anreise obendrauf, berechnen Sie Anfahrt?",
            WORKSHOP,
            "Anfahrt",
        ),
        ("en", "You do travel out as far as Gotha, I hope?", WORKSHOP, "Gebiet"),
        ("en", "Who gets rid of the clippings?", WORKSHOP, "Abfall"),
        ("en", "I take it there aren't any steps?", WORKSHOP, "Eingang"),
        ("en", "Is there a bike I could borrow in the meantime?", WORKSHOP, "Leihrad"),
        ("en", "Whereabouts can I leave the van?", WORKSHOP, "Parken"),
        ("de", "Dürfte meine Schwester da auch mitkommen?", PRACTICE, "Begleitung"),
        ("en", "How many friends can I bring?", PRACTICE, "Begleitung"),
        ("en", "Is there a spot for the pushchair?", PRACTICE, "Kinderwagen"),
        ("de", "Ich bin bei der AOK, behandeln Sie auch Kassenpatienten?", PRACTICE, "Insurance"),
        ("de", "Ab wann geht denn der nächste Kurs los?", PRACTICE, "Beginn der Kurse"),
        ("en", "Could I get the pictures as files too?", PRACTICE, "Digitale Bilder"),
        ("de", "Meine Tochter ist erst siebzehn, ist sie alt genug?", PRACTICE, "Age"),
        ("de", "Zahle ich gleich vor Ort oder schicken Sie eine Rechnung per Post?", PRACTICE, "Invoice"),
    ],
)
def test_an_entry_answers_in_other_words_and_in_the_other_language(
    ask: Ask, language: str, text: str, knowledge: dict[str, str], key: str
):
    assert _topics(language, text, knowledge, ask) == (f"knowledge:{key}",)


@pytest.mark.parametrize(
    ("language", "text", "knowledge"),
    [
        ("de", "Wann kann ich das Sofa wieder abholen?", FURNITURE),
        ("de", "Muss ich lange warten?", FURNITURE),
        ("de", "Haben Sie auch Passbilder für Babys?", PRACTICE),
        ("de", "Kostet der Parkplatz was?", WORKSHOP),
        ("de", "Darf mein Hund mit rein?", PRACTICE),
        ("en", "Could my mother have the slot on Friday at ten?", PRACTICE),
        ("de", "Können Sie am Mittwoch um zehn zu uns kommen?", WORKSHOP),
        ("en", "How long does a fitting take?", WORKSHOP),
        (
            "en",
            "I had the card come through the door and my son can only drive me Friday, is ten any good?",
            {"Payment": "Cash or card."},
        ),
    ],
)
def test_an_entry_that_only_shares_a_word_answers_nothing(
    language: str, text: str, knowledge: dict[str, str]
):
    assert not any(topic.startswith("knowledge:") for topic in _topics(language, text, knowledge))


def test_the_price_of_what_is_no_service_is_not_that_of_one():
    assert _topics("de", "Kostet der Parkplatz was?", WORKSHOP) == ("unknown",)


def test_a_question_after_a_story_and_one_beside_another_are_both_answered():
    text = "Unsere Hecke ragt über den Zaun. Nehmen Sie die Zweige auch mit? Und was kostet das?"
    assert _topics("de", text, WORKSHOP) == ("knowledge:Abfall", "price")
    asked = told(text, replace(DESK, knowledge=WORKSHOP))
    assert "Zweige" not in asked.rest
    assert "Zaun" in asked.rest


def test_a_story_that_only_tells_of_the_matter_asks_nothing():
    told_only = "Ich bin die Treppe runtergefallen und brauche am Freitag um zehn einen Haarschnitt."
    assert not any(t.startswith("knowledge:") for t in _topics("de", told_only, WORKSHOP))


UPHOLSTERER = {
    "Marderschäden": "Marderschäden reparieren wir auch.",
    "Bezahlen": "Bar oder mit Girocard.",
    "Kosten": "Eine Eckbank kostet zwischen 300 und 500 Euro.",
    "Kleidung": "Bitte feste Schuhe anziehen.",
}


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Reparieren Sie eigentlich Marderschäden?", "Marderschäden"),
        ("Was kostet denn so eine Eckbank, neu gepolstert?", "Kosten"),
        ("Muss ich vorher noch Geld abheben?", "Bezahlen"),
        ("What should I wear?", "Kleidung"),
    ],
)
def test_what_is_done_worn_and_paid_is_told(text: str, key: str):
    assert told(text, replace(DESK, knowledge=UPHOLSTERER)).keys == (key,)


def test_no_price_and_no_repair_of_another_thing_is_told():
    desk = replace(DESK, knowledge=UPHOLSTERER)
    for text in (
        "Was kostet ein Haarschnitt?",
        "Reparieren Sie Fahrräder?",
        "Brauche ich den Anzug am Freitag?",
    ):
        assert told(text, desk).keys == ()
