"""Names in turns without capitals and punctuation, and a name that is put right after the read-back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agents.dialogue.state import Ask, CallState
from agents.dialogue.turns import understand_turn
from tests.agents.support import DESK, K1

GREETED = CallState(now=K1, ask=Ask.INTENT, language="de", turns=1)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("guten tag margarete bühler ich soll zweimal im jahr kommen", "Margarete Bühler"),
        ("moin carstensen broder carstensen ich hab mittwoch um elf", "Broder Carstensen"),
        ("ja hi henrike stamm äh blöde geschichte", "Henrike Stamm"),
        ("schönen guten tag birgit nowak ich möchte was ausmachen", "Birgit Nowak"),
        ("guten tag junger mann ich wollt nur wissen was das kostet", None),
        ("hallo liebes team ich hätte gern einen haarschnitt", None),
        ("hallo haarschnitt bitte ich hab zeit am montag", None),
        ("ist der haarschnitt kostenlos", None),
        ("guten morgen zusammen ich bräuchte einen termin", None),
        ("moin jens-ole brinkmann mein name der sturm hat mir das dach abgedeckt", "Jens-Ole Brinkmann"),
        ("ich selber bin sabine fischer", "Sabine Fischer"),
        ("servus i bin da sepp huber", "Sepp Huber"),
        ("ich bin die mutter von lea nowak", None),
        ("ich bin nämlich auf eine hochzeit eingeladen", None),
        ("ich bin ja nämlich eingeladen", None),
        ("ich bin wahrscheinlich nicht da", None),
        ("ich bin samstags immer arbeiten", None),
        ("ich bin allergisch gegen das shampoo", None),
        ("guten tag ich bin fröhlich ich wollte einen termin", "Fröhlich"),
        ("ich bin wunderlich", "Wunderlich"),
        ("ich bin weber wegen morgen", "Weber"),
    ],
)
def test_a_name_beside_a_greeting(text: str, name: str | None) -> None:
    assert understand_turn(text, GREETED, DESK).name == name


@pytest.mark.parametrize(
    ("text", "attendee"),
    [
        ("meine tochter die elif demir hat zahnschmerzen", "Elif Demir"),
        ("ich möchte meine tochter lea nowak bei ihnen für den führerschein anmelden", "Lea Nowak"),
        ("mein sohn der paul richter müsste zum haarschnitt", "Paul Richter"),
        ("für meine mutter die hört so schlecht am telefon sie heißt hedwig kramer", "Hedwig Kramer"),
        ("für unsere tochter die mia sophie kern bitte einen haarschnitt", "Mia Sophie Kern"),
        ("ich bin die mutter von lea nowak", "Lea Nowak"),
        ("einen haarschnitt für meine tochter die mia mia komm her jetzt am samstag", "Mia"),
        ("Hallo, hier ist der Papa von Leon. Der bräuchte einen Haarschnitt.", "Leon"),
        ("für meinen mann der telefoniert nicht gern", None),
        ("für meine mutter die hört so schlecht", None),
    ],
)
def test_the_name_of_somebody_else(text: str, attendee: str | None) -> None:
    assert understand_turn(text, GREETED, DESK).attendee == attendee


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("i need a haircut i'm actually going to a wedding", None),
        ("i'm basically free all day", None),
        ("i'm presumably the only one", None),
        ("hi i'm kelly i need a haircut", "Kelly"),
        ("it's mary about my appointment", "Mary"),
        ("i'm reilly", "Reilly"),
    ],
)
def test_an_introduction_in_english(text: str, name: str | None) -> None:
    assert understand_turn(text, replace(GREETED, language="en"), DESK).name == name


def test_the_name_of_somebody_else_in_english() -> None:
    state = replace(GREETED, language="en")
    heard = understand_turn("i'm calling for my mother she's called hedwig kramer", state, DESK)
    assert heard.attendee == "Hedwig Kramer"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("nein der name nicht ganz maier mit a i also m a i e r", "Stefan Maier"),
        ("Nein, Maier mit a i.", "Stefan Maier"),
        ("Nein, der Vorname ist Steffen.", "Steffen Meier"),
        ("Nein, Anna Roth.", "Anna Roth"),
        ("nein nicht meier sondern maier", "Stefan Maier"),
        ("nein mein nachname ist krause", "Stefan Krause"),
    ],
)
def test_the_part_that_was_wrong_is_put_right(text: str, name: str) -> None:
    state = CallState(now=K1, ask=Ask.READBACK, language="de", turns=3)
    state = replace(state, facts=replace(state.facts, name="Stefan Meier"))
    assert understand_turn(text, state, DESK).name == name
