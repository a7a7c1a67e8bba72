"""How dates, times and numbers are written."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from caaisy_app.ui import formats

TODAY = date(2027, 3, 23)


@pytest.mark.parametrize(
    ("day", "lang", "written"),
    [
        (date(2027, 3, 23), "de", "Dienstag, 23. März"),
        (date(2027, 3, 23), "en", "Tuesday 23 March"),
        (date(2028, 3, 23), "de", "Donnerstag, 23. März 2028"),
    ],
)
def test_long_days_name_the_year_only_when_it_differs(day, lang, written):
    assert formats.long_day(day, TODAY, lang) == written


@pytest.mark.parametrize(
    ("day", "lang", "written"),
    [
        (date(2027, 3, 23), "de", "heute"),
        (date(2027, 3, 24), "de", "morgen"),
        (date(2027, 3, 22), "en", "yesterday"),
        (date(2027, 3, 25), "de", "Do, 25. März"),
        (date(2027, 3, 25), "en", "Thu 25 March"),
    ],
)
def test_near_days_have_a_word_of_their_own(day, lang, written):
    assert formats.near_day(day, TODAY, lang) == written


def test_times_have_no_leading_zero_and_ranges_an_en_dash():
    start, end = datetime(2027, 3, 23, 9, 0), datetime(2027, 3, 23, 10, 30)  # noqa: DTZ001 - already local

    assert formats.time_range(start, end) == "9:00–10:30"


@pytest.mark.parametrize(
    ("number", "written"),
    [
        ("+491729925904", "0172 992 59 04"),
        ("+4917604069031", "0176 04 06 90 31"),
        ("+493012345678", "030 12 34 56 78"),
        ("+436641234567", "+43 664 1234567"),
        ("anonymous", "anonymous"),
    ],
)
def test_phone_numbers_are_grouped_for_reading(number, written):
    assert formats.phone_number(number, "DE") == written


@pytest.mark.parametrize(("seconds", "written"), [(9, "0:09"), (72, "1:12"), (3723, "1:02:03"), (-4, "0:00")])
def test_lengths_are_minutes_and_seconds(seconds, written):
    assert formats.length(seconds) == written


@pytest.mark.parametrize(("name", "letters"), [("Miriam Voss", "MV"), ("Jana", "Ja"), ("", "?")])
def test_initials(name, letters):
    assert formats.initials(name) == letters
