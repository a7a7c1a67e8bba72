"""The same service for other persons; who somebody is; a new address; the waiting list, wished for or not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agents.dialogue.desk import DeskService
from agents.dialogue.meaning import Intent
from agents.dialogue.state import Ask, CallState, Facts, Goal, Offer
from agents.dialogue.turns import understand_turn
from tests.agents.support import DESK, K1

SALON = replace(
    DESK,
    services=(
        DeskService(
            "all", "Haarschnitt", ("Haare schneiden", "Schnitt", "Damenhaarschnitt", "haircut"), 45, "48 Euro"
        ),
        DeskService("men", "Herrenhaarschnitt", ("Herrenschnitt", "men's haircut"), 30, "32 Euro"),
        DeskService("kids", "Kinderhaarschnitt", ("Kinderschnitt", "children's haircut"), 30, "22 Euro"),
        DeskService("dye", "Farbe", ("Färben", "colour"), 120, "ab 95 Euro"),
    ),
)


def state(language: str, ask: Ask = Ask.INTENT) -> CallState:
    return CallState(now=K1, ask=ask, language=language, turns=1)


@pytest.mark.parametrize(
    ("language", "text", "service"),
    [
        ("de", "Einmal Haare schneiden für den Herrn, ja?", "men"),
        ("de", "Haare schneiden für Herren bitte", "men"),
        ("de", "Haare schneiden für mein Kind bitte", "kids"),
        ("de", "Ich brauche einen Haarschnitt und hab keine Betreuung für mein Kind", "all"),
        ("de", "Haarschnitt für meine Tochter", "all"),
        ("de", "Was kostet ein Haarschnitt für Kinder?", "kids"),
        ("de", "Farbe für den Mann, geht das?", "dye"),
        ("en", "A haircut for the gentleman, please", "men"),
        ("en", "How much is a haircut for kids?", "kids"),
    ],
)
def test_whom_it_is_for_names_the_service(language: str, text: str, service: str) -> None:
    assert understand_turn(text, state(language), SALON).service_id == service


@pytest.mark.parametrize(
    ("language", "text", "asked", "service"),
    [
        ("de", "Aha. Und für Kinder?", "men", "kids"),
        ("de", "Und bei den Herren?", "kids", "men"),
        ("de", "Und für Damen?", "men", "all"),
        ("de", "Und was kostet es für Kinder?", "all", "kids"),
        ("en", "And for kids?", "men", "kids"),
        ("en", "What about men?", "all", "men"),
        ("de", "Und haben Sie Spielzeug für Kinder?", "men", None),
        ("de", "Und für Kinder?", "dye", None),
    ],
)
def test_the_next_price_is_asked_for_other_persons(
    language: str, text: str, asked: str, service: str | None
) -> None:
    price = "Das kostet zweiunddreißig Euro." if language == "de" else "That is thirty-two euros."
    told = replace(state(language), facts=Facts(service_id=asked), last_said=price)
    heard = understand_turn(text, told, SALON)
    assert heard.service_id == service
    assert (heard.topic == "price") is (service is not None)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "de",
            "Meine Schwester heiratet, und ich bin Trauzeugin, ja, und ich bräucht einen Haarschnitt",
            None,
        ),
        ("de", "Guten Tag, ich bin Lehrerin und brauche einen Haarschnitt", None),
        ("de", "Hallo, ich bin die Braut, einen Haarschnitt bitte", None),
        ("de", "Ich bin Allergikerin und heiße Petra Kunz, einen Haarschnitt bitte", "Petra Kunz"),
        ("de", "Hallo, ich bin Severin, einen Haarschnitt bitte", "Severin"),
        ("de", "Guten Tag, ich bin Christin Meier und hätte gern einen Haarschnitt", "Christin Meier"),
        ("de", "Guten Tag, ich bin Karin, einen Haarschnitt bitte", "Karin"),
        ("en", "Hi, I'm maid of honour and need a haircut", None),
        ("en", "Hi, I'm Valentin and I need a haircut", "Valentin"),
    ],
)
def test_what_somebody_is_is_no_name(language: str, text: str, name: str | None) -> None:
    assert understand_turn(text, state(language), DESK).name == name


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("de", "Ich bin umgezogen und wollt Ihnen nur meine neue Adresse durchgeben", Intent.MESSAGE),
        ("de", "Könnten Sie sich meine neue Anschrift notieren?", Intent.MESSAGE),
        ("de", "Ich bin umgezogen und wollte dass Sie meine Adresse ändern", Intent.PRIVACY),
        (
            "de",
            "Sie haben eine falsche Adresse gespeichert, ich wollte meine neue durchgeben",
            Intent.PRIVACY,
        ),
        ("en", "I've moved house and wanted to give you my new address", Intent.MESSAGE),
        ("en", "You've got my old address, could you update it", Intent.PRIVACY),
    ],
)
def test_a_new_address_is_a_message_and_a_wrong_one_a_claim(language: str, text: str, kind: Intent) -> None:
    heard = understand_turn(text, state(language), DESK).intents
    assert heard & {Intent.MESSAGE, Intent.PRIVACY} == {kind}


def test_a_new_number_told_with_a_wish_leaves_the_wish() -> None:
    text = "Einen Haarschnitt am Freitag bitte, und notieren Sie sich gleich meine neue Nummer"
    heard = understand_turn(text, state("de"), DESK)
    assert Intent.MESSAGE not in heard.intents
    assert heard.service_id == "s1"


@pytest.mark.parametrize(
    ("language", "text", "waits"),
    [
        ("de", "Nein, keine Warteliste, ich hätt lieber einen festen Termin", False),
        ("de", "Auf die Warteliste brauchen Sie mich nicht zu setzen", False),
        ("de", "Haben Sie keine Warteliste?", True),
        ("de", "Gibt es da keine Warteliste für Freitag?", True),
        ("de", "Können Sie mich nicht auf die Warteliste setzen?", True),
        ("en", "No waiting list, thanks, I'd rather have a fixed time", False),
        ("en", "I don't want to go on a waiting list", False),
        ("en", "Why don't you put me on the waiting list", True),
    ],
)
def test_the_waiting_list_is_asked_for_or_ruled_out(language: str, text: str, waits: bool) -> None:
    assert (Intent.WAITLIST in understand_turn(text, state(language), DESK).intents) is waits


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("Mir geht nur der Freitag. Können Sie mich auf die Warteliste setzen?", None),
        ("Den ersten nehm ich, und sonst bitte auf die Warteliste", "o1"),
        ("Freitag ist gut", "o1"),
    ],
)
def test_who_waits_for_a_day_picks_no_offer_on_it(text: str, choice: str | None) -> None:
    friday = Offer("o1", "s1", K1.replace(day=22, hour=9), "p1", "Lena")
    monday = Offer("o2", "s1", K1.replace(day=26, hour=9), "p1", "Lena")
    offered = replace(
        state("de", Ask.OFFER), goal=Goal.BOOK, facts=Facts(service_id="s1"), offers=(friday, monday)
    )
    assert understand_turn(text, offered, DESK).choice == choice


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Habt ihr am Mittwoch um elf noch einen Platz frei für mich?"),
        ("de", "Haben Sie am Freitag noch eine Lücke?"),
        ("de", "Haben Sie am Freitag um zehn noch einen Slot für mich?"),
        ("en", "I'd like a spot on Friday at ten"),
    ],
)
def test_a_place_that_is_free_is_no_service(language: str, text: str) -> None:
    heard = understand_turn(text, state(language), DESK)
    assert not heard.unknown_service
    assert heard.when is not None
