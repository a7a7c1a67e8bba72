"""Services and people are found inside a sentence, and only when they were named."""

from __future__ import annotations

import pytest

from agents.language import fold, match_catalogue
from agents.language.text import ends_of

SERVICES = {
    "cut": ("Haarschnitt", "Haare schneiden", "Schnitt"),
    "colour": ("Färben", "Farbe", "Haare färben"),
    "nails": ("Maniküre",),
    "tips": ("Spitzen schneiden", "die Spitzen"),
    "beard": ("Bartpflege", "Bart"),
}
STAFF = {"lena": ("Lena",), "mehmet": ("Mehmet", "Herr Yılmaz"), "mueller": ("Frau Müller",)}


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("Guten Tag, ich hätte gern morgen um elf einen Termin zum Haareschneiden.", "cut"),
        ("ich möchte mir die haare schneiden lassen", "cut"),
        ("einmal Haarschnit bitte", "cut"),
        ("zum Färben", "colour"),
        ("ich will meine Haare färben", "colour"),
        ("eine Manikuere", "nails"),
        ("nur die Spitzen schneiden", "tips"),
        ("Bart trimmen", "beard"),
    ],
)
def test_a_service_is_found_in_the_words_of_a_caller(sentence: str, wanted: str) -> None:
    matches = match_catalogue(sentence, SERVICES, "de")
    assert matches
    assert matches[0].id == wanted
    span = matches[0].span
    assert sentence[span.start : span.end] == span.text


@pytest.mark.parametrize(
    "sentence", ["", "morgen um elf", "Anna Schmidt", "Wo kann ich parken?", "eine Zahnreinigung"]
)
def test_nothing_is_found_where_nothing_was_named(sentence: str) -> None:
    assert match_catalogue(sentence, SERVICES, "de") == ()


def test_two_services_in_one_sentence_are_both_found() -> None:
    assert {m.id for m in match_catalogue("Haare schneiden und Maniküre", SERVICES, "de")} == {"cut", "nails"}


def test_people_are_found_by_name() -> None:
    assert [m.id for m in match_catalogue("bei Lena bitte", STAFF, "de")] == ["lena"]
    assert [m.id for m in match_catalogue("am liebsten bei frau mueller", STAFF, "de")] == ["mueller"]


def test_folding_makes_spellings_equal() -> None:
    assert fold("Müller") == fold("Mueller") == fold("MÜLLER")
    assert fold("Groß") == fold("gross")
    assert fold("Szczepański") == fold("Szczepanski")


def test_what_a_catalogue_remembers_changes_no_answer() -> None:
    sentences = [
        f"{word} {other}"
        for word in ("Haare", "Bart", "Spitzn", "Lena")
        for other in ("schneiden", "faerben")
    ]
    fresh = [match_catalogue(sentence, dict(SERVICES), "de") for sentence in sentences]
    for number in range(5000):  # more words than are remembered
        match_catalogue(f"wort{number}", SERVICES, "de")
    assert [match_catalogue(sentence, SERVICES, "de") for sentence in sentences] == fresh


@pytest.mark.parametrize(
    ("part", "text", "ends"),
    [
        ("Meier", "meier hier, Peter Meier", [5, 23]),
        ("Meier", "Meiers Meierei", []),
        ("Waschen und Föhnen", "ach, waschen und föhnen reicht", [23]),
        ("", "nichts", []),
        ("İnci", "hier ist İnci", [13]),
    ],
)
def test_a_part_is_found_where_it_stands_as_whole_words(part: str, text: str, ends: list[int]) -> None:
    assert list(ends_of(part, text)) == ends


@pytest.mark.parametrize("ids", [("a", "b"), ("b", "a")])
def test_of_two_named_alike_the_one_said_last_is_first_whatever_they_are_called_inside(
    ids: tuple[str, str],
) -> None:
    entries = {ids[0]: ("Check-up", "check up"), ids[1]: ("Professional cleaning", "cleaning")}
    found = match_catalogue("I had the check up in March, it's the cleaning I need", entries, "en")
    assert [item.id for item in found] == [ids[1], ids[0]]


CLASSES = {"alone": ("Einzelstunde", "one-to-one"), "trial": ("Probestunde", "trial class", "taster")}


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("one of your trial classes", ["trial"]),
        ("two tasters, for me and the lad", ["trial"]),
        ("one for me at one", []),
        ("I'd rather have one to ones", ["alone"]),
    ],
)
def test_a_number_names_no_service_and_several_of_one_kind_do(sentence: str, wanted: list[str]) -> None:
    assert [match.id for match in match_catalogue(sentence, CLASSES, "en")] == wanted
