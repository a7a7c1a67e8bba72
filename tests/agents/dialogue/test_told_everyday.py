"""Questions in roundabout words, as recognisers write them: which entry of the owner answers, or none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agents.dialogue.hearing.told import told
from tests.agents.support import DESK

DE = {
    "Gruppengröße": "In den Raum passen höchstens acht Personen.",
    "Mindestalter": "Ab zwölf Jahren, jüngere Kinder mit Begleitung.",
    "Anfahrtskosten": "In der Stadt ist die Anfahrt frei, sonst 15 Euro.",
    "Kostenvoranschlag": "Wir sehen es uns an und nennen den Preis vorher.",
    "Absagen": "Bis 24 Stunden vorher kostenlos absagen.",
    "Hygiene": "Alle Geräte werden nach jeder Person sterilisiert.",
    "Hunde": "Hunde warten bitte draußen.",
    "Schwangerschaft": "Ab dem vierten Monat behandeln wir nur nach Rücksprache.",
    "Ratenzahlung": "Ab 300 Euro sind drei Raten möglich.",
    "Gutscheine": "Gutscheine gibt es im Laden.",
}
EN = {
    "Levels": "No experience needed, we start with the basics.",
    "Weather": "We only cancel in a storm.",
    "Lockers": "There are lockers by the door.",
    "Clothing": "Wear something loose and trainers.",
    "Damage": "We are insured for anything that gets broken.",
    "Staff": "Everyone on the team is fully trained and checked.",
    "Neighbours": "We always talk to the neighbours first.",
    "Breakfast": "Breakfast is served from seven and is included.",
    "Car charging": "There is a wallbox in the yard.",
    "Confidentiality": "Only the technician sees your files.",
}


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("wie viele Freunde dürfen wir denn da mitbringen", "Gruppengröße"),
        ("unser Jüngster wird zehn, darf der da mit", "Mindestalter"),
        ("zahl ich extra für den Weg wenn Sie zu mir kommen", "Anfahrtskosten"),
        ("können Sie mir vorher sagen was das wird", "Kostenvoranschlag"),
        ("was ist wenn mir kurzfristig was dazwischenkommt", "Absagen"),
        ("wie sauber sind denn die Geräte bei Ihnen", "Hygiene"),
        ("unser Dackel müsste mit, wäre das schlimm", "Hunde"),
        ("ich bin schwanger, geht das trotzdem", "Schwangerschaft"),
        ("kann man das auch abstottern", "Ratenzahlung"),
        ("meine Schwester hat Geburtstag, kann ich ihr das schenken", "Gutscheine"),
        ("Am Freitag um elf bitte.", None),
        ("Ich hätte gern einen Termin für meinen Sohn, der ist zehn.", None),
        ("wem gehört denn der Laden eigentlich", None),
    ],
)
def test_a_question_in_everyday_german_finds_its_entry(words: str, key: str | None) -> None:
    _check(words, DE, key)


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("I've never done this before would I be out of my depth", "Levels"),
        ("what happens if it rains", "Weather"),
        ("is there somewhere safe to leave my bag", "Lockers"),
        ("what should I be wearing", "Clothing"),
        ("what happens if something gets smashed", "Damage"),
        ("are your people properly trained", "Staff"),
        ("what about the woman next door does she have a say", "Neighbours"),
        ("do we get anything to eat in the mornings", "Breakfast"),
        ("we're coming in an electric one could we plug it in overnight", "Car charging"),
        ("who gets to see what's on it", "Confidentiality"),
        ("Friday at eleven would be good.", None),
        ("do you sell second-hand ones", None),
    ],
)
def test_a_question_in_everyday_english_finds_its_entry(words: str, key: str | None) -> None:
    _check(words, EN, key)


def _check(words: str, knowledge: dict[str, str], key: str | None) -> None:
    assert told(words, replace(DESK, knowledge=knowledge)).keys == ((key,) if key else ())
