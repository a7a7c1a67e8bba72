"""A trouble that is told calls for a service of the trade, though nothing is wished for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agents.dialogue.desk import Desk, DeskService
from agents.dialogue.state import Ask, CallState
from agents.dialogue.turns import understand_turn
from tests.agents.support import DESK, K1

TRADES = {
    "optician": ("Sehtest", "Kontaktlinsenanpassung", "Brillenberatung", "Brille richten"),
    "bicycles": ("Inspektion", "Reifenpanne", "Bremsen einstellen", "Schaltung einstellen"),
    "garage": ("Inspektion", "Räderwechsel", "Ölwechsel", "Hauptuntersuchung", "Klimaservice"),
    "dentist": ("Kontrolle", "Zahnreinigung", "Schmerztermin", "Füllung"),
    "vet": ("Sprechstunde", "Impfung", "Krallen schneiden", "Zahnsteinentfernung"),
    "nails": ("Maniküre", "Pediküre", "Gelnägel", "Auffüllen"),
    "cosmetics": ("Gesichtsbehandlung", "Augenbrauen zupfen", "Wimpernlifting"),
    "tax": ("Erstgespräch", "Steuererklärung", "Existenzgründungsberatung", "Lohnabrechnung"),
    "insurance": ("Beratung", "Schadensmeldung", "Vertragsprüfung"),
    "physio": ("Krankengymnastik", "Manuelle Therapie", "Lymphdrainage", "Massage"),
    "massage": ("Rückenmassage", "Ganzkörpermassage", "Fußreflexzonenmassage"),
    "cleaning": ("Fensterreinigung", "Grundreinigung", "Teppichreinigung", "Büroreinigung"),
    "tailor": ("Hose kürzen", "Änderung besprechen", "Reißverschluss erneuern"),
    "phones": ("Displaytausch", "Akkutausch", "Ladebuchse", "Datenrettung"),
    "photographer": ("Passbilder", "Bewerbungsfotos", "Familienshooting", "Hochzeitsreportage"),
}


def _desk(trade: str) -> Desk:
    return replace(DESK, services=tuple(DeskService(name, name) for name in TRADES[trade]))


def _service(trade: str, language: str, words: str) -> str | None:
    state = CallState(now=K1, ask=Ask.INTENT, language=language, turns=1)
    return understand_turn(words, state, _desk(trade)).service_id


@pytest.mark.parametrize(
    ("trade", "language", "words", "service"),
    [
        ("optician", "en", "Street signs have gone all blurry on me.", "Sehtest"),
        ("optician", "de", "Ich hab mich gestern auf die Brille gesetzt.", "Brille richten"),
        ("bicycles", "en", "I've got a flat on the front wheel.", "Reifenpanne"),
        ("bicycles", "de", "Beim Anfahren springt die Kette.", "Schaltung einstellen"),
        ("garage", "de", "Mein TÜV ist abgelaufen.", "Hauptuntersuchung"),
        ("garage", "en", "Our air con blows warm.", "Klimaservice"),
        ("dentist", "de", "Mir tut der Backenzahn so weh.", "Schmerztermin"),
        ("dentist", "en", "My filling's come out.", "Füllung"),
        ("vet", "en", "Our rabbit's claws are too long.", "Krallen schneiden"),
        ("vet", "de", "Der Hund humpelt seit heute früh.", "Sprechstunde"),
        ("nails", "en", "My gels have all grown out.", "Auffüllen"),
        ("cosmetics", "de", "Ich hab auf einmal so unreine Haut.", "Gesichtsbehandlung"),
        ("tax", "de", "Das Finanzamt hat mir geschrieben.", "Steuererklärung"),
        ("insurance", "en", "Somebody's reversed and drove into my car.", "Schadensmeldung"),
        ("physio", "de", "Mein Nacken ist ganz verspannt.", "Massage"),
        ("massage", "en", "My back's been killing me for weeks.", "Rückenmassage"),
        ("cleaning", "de", "Auf dem Teppich ist ein Weinfleck.", "Teppichreinigung"),
        ("tailor", "en", "These trousers are far too long.", "Hose kürzen"),
        ("phones", "de", "Das Handy ist mittags schon leer.", "Akkutausch"),
        ("photographer", "en", "We're getting married in May.", "Hochzeitsreportage"),
    ],
)
def test_a_trouble_calls_for_its_service(trade: str, language: str, words: str, service: str) -> None:
    assert _service(trade, language, words) == service


@pytest.mark.parametrize(
    ("trade", "language", "words"),
    [
        ("optician", "en", "You fitted my lenses last week and they sting."),
        ("optician", "de", "Ich hab meine Brille bei Ihnen liegen lassen."),
        ("bicycles", "de", "Ich hab die Rechnung für den Schlauch noch nicht."),
        ("tailor", "de", "Ist meine Hose schon fertig?"),
        ("vet", "en", "Should I bathe my dog when he's scratching himself?"),
    ],
)
def test_work_done_and_questions_for_advice_are_no_trouble(trade: str, language: str, words: str) -> None:
    assert _service(trade, language, words) is None


def test_when_a_trouble_began_is_no_wished_time() -> None:
    state = CallState(now=K1, ask=Ask.INTENT, language="de", turns=1)
    meaning = understand_turn("Seit Dienstag ist mein Hinterreifen platt.", state, _desk("bicycles"))
    assert (meaning.service_id, meaning.when) == ("Reifenpanne", None)
