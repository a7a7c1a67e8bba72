"""Which service an answer means: everyday words, for whom it is, how long, and two that fit alike."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agents.dialogue.desk import DeskService
from agents.dialogue.hearing.persons_served import kind_served
from agents.dialogue.state import Ask, CallState, Facts, Goal
from agents.dialogue.turns import understand_turn
from tests.agents.support import DESK, K1

CATALOGUES = {
    "ladies": "Damenhaarschnitt, Herrenhaarschnitt, Kinderhaarschnitt, Färben, Föhnen, Bart trimmen",
    "plain": "Haarschnitt, Herrenhaarschnitt, Kinderhaarschnitt, Farbe, Waschen und Föhnen, Hochsteckfrisur",
    "barber": "Men's haircut, Beard trim, Boys' haircut",
    "massage": "Massage 30 Minuten, Massage 60 Minuten, Massage 90 Minuten, Fußreflexzonenmassage",
    "dentist": "Kontrolluntersuchung, Professionelle Zahnreinigung, Schmerzbehandlung, Bleaching",
    "vet": "Sprechstunde, Impfung, Krallen schneiden, Kastration",
    "garage": "Inspektion, Ölwechsel, Reifenwechsel, Hauptuntersuchung, Klimaservice",
    "bikes": "Inspektion, Reifenpanne, Bremsen einstellen",
    "optician": "Sehtest, Kontaktlinsenanpassung, Brille richten",
    "insurance": "Beratung, Schadensmeldung",
    "notary": "Beglaubigung, Testament, Kaufvertrag",
    "music": "Probestunde, Klavierstunde, Gitarrenstunde",
    "trials": "Probestunde Klavier, Probestunde Gitarre",
    "tattoo": "Beratungsgespräch, Tattoo, Nachstechen, Piercing",
    "photos": "Passfotos, Bewerbungsfotos, Familienshooting",
    "phones": "Displaytausch, Akkutausch, Datenrettung",
    "taxes": "Steuererklärung, Gründungsberatung, Jahresabschluss",
    "tailor": "Hose kürzen, Reißverschluss erneuern, Brautkleid ändern",
    "hearing": "Hörtest, Hörgerät anpassen, Gehörschutz",
    "rubs": "Rückenmassage, Ganzkörpermassage, Hot-Stone-Massage",
    "dogs": "Welpengruppe, Einzeltraining, Gruppenstunde",
    "nails": "Maniküre, Pediküre, Gelnägel, Auffüllen, Gesichtsbehandlung",
}


def heard(catalogue: str, language: str, answer: str, facts: Facts | None = None) -> str:
    """The name of the service that is meant, or those that are to be asked about."""
    services = tuple(DeskService(name, name) for name in CATALOGUES[catalogue].split(", "))
    state = CallState(
        now=K1, ask=Ask.SERVICE, goal=Goal.BOOK, turns=2, language=language, facts=facts or Facts()
    )
    meaning = understand_turn(answer, state, replace(DESK, services=services))
    return " + ".join(filter(None, (meaning.service_id, *meaning.extra_service_ids))) or " or ".join(
        meaning.service_choices
    )


@pytest.mark.parametrize(
    ("catalogue", "language", "answer", "service"),
    [
        ("phones", "de", "das Display muss neu", "Displaytausch"),
        ("phones", "en", "it's flat again by noon, the battery", "Akkutausch"),
        ("phones", "de", "die Scheibe vorne ist gesplittert", "Displaytausch"),
        ("rubs", "de", "den ganzen Körper, nicht bloß den Rücken", "Ganzkörpermassage"),
        ("rubs", "de", "Körper", "Ganzkörpermassage"),
        ("rubs", "en", "the one with the warm stones", "Hot-Stone-Massage"),
        (
            "taxes",
            "de",
            "ich will mich selbstständig machen, von Steuern hab ich keine Ahnung",
            "Gründungsberatung",
        ),
        ("optician", "de", "nur wieder gerade machen, die Gläser sind heil", "Brille richten"),
        ("optician", "de", "in der Ferne ist alles verschwommen", "Sehtest"),
        ("optician", "en", "road signs have gone blurry", "Sehtest"),
        ("tailor", "de", "die Jeans ist mir zu lang", "Hose kürzen"),
        ("hearing", "de", "mein Gerät pfeift dauernd", "Hörgerät anpassen"),
        ("hearing", "en", "my wife says the telly is too loud", "Hörtest"),
        (
            "dogs",
            "de",
            "er zieht an der Leine, mit dem brauch ich in keiner Gruppe auftauchen",
            "Einzeltraining",
        ),
        ("garage", "de", "da kommt nur noch warme Luft raus", "Klimaservice"),
        ("ladies", "en", "my roots are showing", "Färben"),
        ("ladies", "en", "can you trim my beard", "Bart trimmen"),
        ("plain", "de", "Pony und Spitzen bitte", "Haarschnitt"),
        ("plain", "de", "Ansatz und Spitzen", "Haarschnitt + Farbe"),
        ("plain", "de", "ich möcht gern dunkelbraun haben", "Farbe"),
        ("plain", "en", "something lighter, honey blonde", "Farbe"),
        ("plain", "de", "nicht färben, nur die Spitzen", "Haarschnitt"),
        ("plain", "en", "something with my hair up for the christening", "Hochsteckfrisur"),
        ("barber", "de", "den Bart in Form bringen", "Beard trim"),
        ("dentist", "en", "I need my teeth cleaned", "Professionelle Zahnreinigung"),
        ("dentist", "de", "ich hab Zahnweh", "Schmerzbehandlung"),
        ("vet", "en", "he needs his jabs", "Impfung"),
        ("garage", "en", "the yearly service", "Inspektion"),
        ("garage", "de", "der TÜV ist fällig", "Hauptuntersuchung"),
        ("bikes", "de", "ich hab einen Platten", "Reifenpanne"),
        ("optician", "de", "der Bügel ist verbogen", "Brille richten"),
        ("insurance", "de", "mir ist einer ins Auto gefahren", "Schadensmeldung"),
        ("notary", "en", "my will", "Testament"),
        ("music", "en", "a taster lesson", "Probestunde"),
        ("photos", "de", "Fotos für den Ausweis", "Passfotos"),
        ("nails", "de", "die Nägel an den Füßen", "Pediküre"),
        ("tattoo", "de", "ein kleines Motiv am Knöchel stechen lassen", "Tattoo"),
        (
            "tattoo",
            "de",
            "ich will was stechen lassen und würd erst mal zur Beratung kommen",
            "Beratungsgespräch",
        ),
        ("tattoo", "en", "I want a tattoo but a consultation first", "Beratungsgespräch"),
    ],
)
def test_everyday_words_name_the_service(catalogue: str, language: str, answer: str, service: str) -> None:
    assert heard(catalogue, language, answer) == service


@pytest.mark.parametrize(
    ("catalogue", "language", "answer", "service"),
    [
        ("ladies", "de", "Damen", "Damenhaarschnitt"),
        ("ladies", "de", "für meinen Mann einmal nachschneiden", "Herrenhaarschnitt"),
        ("ladies", "de", "die Haare schneiden, mein Bub ist fünf", "Kinderhaarschnitt"),
        ("ladies", "en", "just a trim for my wife", "Damenhaarschnitt"),
        ("plain", "de", "Damen.", "Haarschnitt"),
        ("plain", "de", "Tönung für meinen Mann", "Farbe"),
        ("plain", "en", "a gent's cut", "Herrenhaarschnitt"),
        ("plain", "en", "for my toddler", "Kinderhaarschnitt"),
        ("plain", "de", "Haarschnitt, mein Mann fährt mich hin", "Haarschnitt"),
        ("massage", "de", "eine Stunde Massage", "Massage 60 Minuten"),
        ("massage", "en", "the half hour massage", "Massage 30 Minuten"),
        ("massage", "de", "die lange Massage", "Massage 90 Minuten"),
    ],
)
def test_the_person_and_the_length_tell_variants_apart(
    catalogue: str, language: str, answer: str, service: str
) -> None:
    assert heard(catalogue, language, answer) == service


@pytest.mark.parametrize(
    ("catalogue", "answer", "choice"),
    [
        ("ladies", "Haarschnitt", "Damenhaarschnitt or Herrenhaarschnitt or Kinderhaarschnitt"),
        ("massage", "Massage", "Massage 30 Minuten or Massage 60 Minuten or Massage 90 Minuten"),
        ("trials", "eine Probestunde", "Probestunde Klavier or Probestunde Gitarre"),
    ],
)
def test_of_two_that_fit_none_is_guessed(catalogue: str, answer: str, choice: str) -> None:
    assert heard(catalogue, "de", answer) == choice


def test_which_of_those_asked_about() -> None:
    asked = Facts(service_choices=("Probestunde Klavier", "Probestunde Gitarre"))
    assert heard("trials", "de", "das zweite", asked) == "Probestunde Gitarre"
    assert heard("trials", "en", "the first one", asked) == "Probestunde Klavier"


@pytest.mark.parametrize("answer", ["Trim the beard", "Bart schneiden", "cut my nails", "Wimpern färben"])
def test_another_part_of_the_body_is_no_hair(answer: str) -> None:
    assert heard("plain", "en" if answer.isascii() and "schneiden" not in answer else "de", answer) == ""


@pytest.mark.parametrize(
    "text",
    [
        "hier ist Frau Meier, ich hätte gern einen Haarschnitt",
        "Haarschnitt bei Herrn Baumann",
        "a haircut while the kids are at school",
        "ich war seit zwei Jahren nicht da, Haarschnitt",
        "my husband says I need a haircut",
    ],
)
def test_who_is_only_mentioned_is_not_served(text: str) -> None:
    assert kind_served(text) is None
