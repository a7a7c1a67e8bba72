"""Facts are spoken as words that nobody can mishear and no sentence tokenizer cuts."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from agents.language import Language, render, understand_duration, understand_phone

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2027, 1, 11)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("moment", "german", "english"),
    [
        ("2027-01-12T11:00", "elf Uhr", "eleven o'clock in the morning"),
        ("2027-01-12T11:15", "elf Uhr fünfzehn", "eleven fifteen in the morning"),
        ("2027-01-12T14:35", "vierzehn Uhr fünfunddreißig", "two thirty-five in the afternoon"),
        ("2027-01-12T13:00", "dreizehn Uhr", "one o'clock in the afternoon"),
        ("2027-01-12T12:00", "zwölf Uhr", "twelve noon"),
        ("2027-01-12T01:00", "ein Uhr nachts", "one o'clock in the morning"),
        ("2027-01-12T09:05", "neun Uhr fünf", "nine oh five in the morning"),
        ("2027-01-12T20:30", "zwanzig Uhr dreißig", "eight thirty in the evening"),
    ],
)
def test_a_time_of_day_is_said_in_full_words(moment: str, german: str, english: str) -> None:
    assert render.say_time(at(moment), "de") == german
    assert render.say_time(at(moment), "en") == english


def test_dates_are_words_with_the_weekday() -> None:
    tuesday = at("2027-01-12T11:00")
    assert render.say_date(tuesday, "de", MONDAY) == "morgen, Dienstag, den zwölften Januar"
    assert render.say_date(at("2027-03-17T11:00"), "de", MONDAY) == "Mittwoch, den siebzehnten März"
    assert render.say_date(tuesday, "en", MONDAY) == "tomorrow, Tuesday the twelfth of January"
    assert render.say_date(at("2028-01-12T11:00"), "de", MONDAY).endswith("zweitausendachtundzwanzig")


def test_day_and_time_make_the_middle_of_a_sentence() -> None:
    wednesday = at("2027-03-17T08:30")
    assert (
        render.say_datetime(wednesday, "de", MONDAY)
        == "am Mittwoch, den siebzehnten März, um acht Uhr dreißig"
    )
    assert render.say_datetime(wednesday, "en", MONDAY) == (
        "on Wednesday the seventeenth of March, at eight thirty in the morning"
    )


def test_times_of_one_day_share_the_date() -> None:
    spoken = render.say_slots(
        [at("2027-01-12T11:00"), at("2027-01-12T11:30"), at("2027-01-14T09:00")], "de", MONDAY
    )
    assert spoken.count("Dienstag") == 1
    assert spoken.endswith("oder am Donnerstag, den vierzehnten Januar, um neun Uhr")


@pytest.mark.parametrize("lang", ["de", "en"])
def test_nothing_spoken_has_a_digit_or_a_full_stop(lang: Language) -> None:
    spoken = [
        render.say_datetime(at("2027-12-24T14:35"), lang, MONDAY),
        render.say_phone("+4917112345678", lang),
        render.say_price("ab 35,50 €", lang),
        render.say_email("anna.schmidt88@web.de", lang),
        render.say_url("https://salon-linde.de/datenschutz", lang),
        render.say_duration(75, lang),
    ]
    for text in spoken:
        assert "." not in text
        assert not any(c.isdigit() for c in text)


@pytest.mark.parametrize("lang", ["de", "en"])
@pytest.mark.parametrize("number", ["+4917112345678", "+49301234567", "+436601234567", "+447911123456"])
def test_a_spoken_phone_number_is_understood_as_the_same_number(lang: Language, number: str) -> None:
    assert understand_phone(render.say_phone(number, lang), lang).value == number


@pytest.mark.parametrize("lang", ["de", "en"])
@pytest.mark.parametrize("minutes", [5, 15, 20, 30, 45, 60, 75, 90, 120, 150, 200])
def test_a_spoken_duration_is_understood_as_the_same_length(lang: Language, minutes: int) -> None:
    assert understand_duration(render.say_duration(minutes, lang), lang).value == minutes


@pytest.mark.parametrize(
    ("text", "german"),
    [
        ("35 Euro", "fünfunddreißig Euro"),
        ("1 Euro", "ein Euro"),
        ("12,50 €", "zwölf Euro fünfzig"),
        ("ab 35 Euro", "ab fünfunddreißig Euro"),
        ("1.200 €", "eintausendzweihundert Euro"),
        ("auf Anfrage", "auf Anfrage"),
    ],
)
def test_prices_are_words(text: str, german: str) -> None:
    assert render.say_price(text, "de") == german


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("26 pounds", "twenty-six pounds"),
        ("1 pound", "one pound"),
        ("from 35 GBP", "from thirty-five pounds"),
        ("£12.50", "twelve pounds fifty"),
        ("20 for two people", "twenty for two people"),
    ],
)
def test_prices_in_english_are_words(text: str, english: str) -> None:
    assert render.say_price(text, "en") == english


def test_numbers_are_words() -> None:
    assert [render.say_number(n, "de") for n in (0, 1, 16, 21, 101, 1984)] == [
        "null",
        "eins",
        "sechzehn",
        "einundzwanzig",
        "einhunderteins",
        "eintausendneunhundertvierundachtzig",
    ]
    assert [render.say_number(n, "en") for n in (0, 21, 101, 1984)] == [
        "zero",
        "twenty-one",
        "one hundred and one",
        "one thousand nine hundred and eighty-four",
    ]
