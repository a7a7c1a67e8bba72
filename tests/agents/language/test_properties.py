"""Promises of the understanders that hold for every input: no crash, no delay, no dependence on the
machine.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time as machine_time
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from agents.language import (
    Language,
    TimeContext,
    render,
    understand_duration,
    understand_email,
    understand_name,
    understand_number,
    understand_phone,
    understand_time,
    understand_yesno,
)
from agents.language.de.words import LEXICON as GERMAN
from agents.language.en.words import LEXICON as ENGLISH
from tests.agents.language import corpus
from tests.support.nonsense import LONGEST

BERLIN = ZoneInfo("Europe/Berlin")
NOON = datetime(2027, 1, 11, 9, 0, tzinfo=BERLIN)
HOURS: Mapping[str, tuple[str, ...]] = dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), ("09:00-18:00",))
LEAP_YEAR = 2028
PLAIN: Mapping[Language, str] = {
    "de": "Guten Tag, ich hätte gern einen Termin am nächsten Dienstag um halb neun. ",
    "en": "Hello, I would like an appointment next Tuesday at half past eight. ",
}
#: How many times as long; milliseconds are measured by `benchmarks/receptionist.py`.
NONSENSE_AT_MOST = 6

_glue = st.sampled_from(
    [
        "um",
        "ab",
        "bis",
        "vor",
        "nach",
        "zwischen",
        "und",
        "oder",
        "nicht",
        "nein",
        ",",
        ".",
        "in",
        "den",
        "am",
        "at",
        "to",
        "from",
    ]
)
_german_words = st.lists(
    st.one_of(st.sampled_from(sorted(GERMAN.words)), _glue, st.integers(0, 99).map(str)), max_size=25
)
_english_words = st.lists(
    st.one_of(st.sampled_from(sorted(ENGLISH.words)), _glue, st.integers(0, 99).map(str)), max_size=25
)
_texts = st.one_of(st.text(max_size=300), _german_words.map(" ".join), _english_words.map(" ".join))


def _answers(text: str, lang: Language, context: TimeContext) -> list[object]:
    return [
        understand_time(text, lang, context),
        understand_phone(text, lang),
        understand_name(text, lang),
        understand_email(text, lang),
        understand_yesno(text, lang),
        understand_number(text, lang),
        understand_duration(text, lang),
    ]


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=_texts, lang=st.sampled_from(["de", "en"]), opened=st.booleans(), told=st.booleans())
@example(text="24 bis 0 Uhr", lang="de", opened=False, told=False)
def test_no_text_makes_an_understander_fail(text: str, lang: Language, opened: bool, told: bool) -> None:
    context = TimeContext(
        now=NOON,
        federal_state="BE",
        opening=HOURS if opened else None,
        reference=NOON + timedelta(days=1) if told else None,
    )
    first = _answers(text, lang, context)
    assert first == _answers(text, lang, context)
    found = understand_time(text, lang, context)
    for reading in found.readings:
        assert reading.start is None or reading.start.utcoffset() is not None
        assert reading.end is None or reading.start is None or reading.start <= reading.end
        assert 0 < reading.confidence <= 1
    assert found.ask == (found.relation == "ambiguous")
    for span in found.spans:
        assert text[span.start : span.end] == span.text


@pytest.mark.parametrize("lang", ["de", "en"])
@pytest.mark.parametrize("text", LONGEST, ids=lambda t: t[:16])
def test_the_longest_nonsense_takes_little_more_than_as_much_plain_talk(text: str, lang: Language) -> None:
    context = TimeContext(now=NOON, opening=HOURS, federal_state="BE")
    nonsense, plain = _seconds_in_turn([text, PLAIN[lang] * 20], lang, context)
    assert nonsense < NONSENSE_AT_MOST * plain


def _seconds_in_turn(texts: list[str], lang: Language, context: TimeContext) -> list[float]:
    """The least processor time of several for each: a busy or slow machine does not count."""
    best = [float("inf")] * len(texts)
    for _ in range(5):
        for place, text in enumerate(texts):
            start = machine_time.process_time()
            understand_time(text, lang, context)
            best[place] = min(best[place], machine_time.process_time() - start)
    return best


def _quarters(step: int) -> list[datetime]:
    first = datetime(LEAP_YEAR, 1, 1, tzinfo=BERLIN).astimezone(UTC)
    count = 366 * 96
    return [(first + timedelta(minutes=15 * n)).astimezone(BERLIN) for n in range(1, count, step)]


def _comes_back(moment: datetime, lang: Literal["de", "en"]) -> bool:
    now = datetime(LEAP_YEAR, 1, 1, tzinfo=BERLIN)
    spoken = render.say_datetime(moment, lang)
    found = understand_time(spoken, lang, TimeContext(now=now))
    return moment.isoformat() in {
        r.start.isoformat() for r in found.readings if r.start is not None and r.grain == "minute"
    } and (
        len(found.readings) == 1 or moment.replace(fold=0).utcoffset() != moment.replace(fold=1).utcoffset()
    )


@pytest.mark.parametrize("lang", ["de", "en"])
def test_a_spoken_time_is_understood_as_the_same_time_all_through_a_leap_year(
    lang: Literal["de", "en"],
) -> None:
    """A prime step visits every quarter of the day and nearly every day; the full year runs with
    CAAISY_FULL_YEAR=1.
    """
    step = 1 if os.environ.get("CAAISY_FULL_YEAR") == "1" else 47
    wrong = [m.isoformat() for m in _quarters(step) if not _comes_back(m, lang)]
    assert wrong == []


@pytest.mark.parametrize("lang", ["de", "en"])
def test_every_quarter_of_a_day_comes_back_with_today_and_tomorrow(lang: Literal["de", "en"]) -> None:
    today = datetime(2027, 1, 11, 0, 1, tzinfo=BERLIN)
    for n in range(96 * 3):
        moment = (today.replace(minute=0) + timedelta(minutes=15 * n)).replace(tzinfo=BERLIN)
        if moment < today:
            continue
        spoken = render.say_datetime(moment, lang, today.date())
        found = understand_time(spoken, lang, TimeContext(now=today))
        assert [r.start for r in found.readings] == [moment], spoken


def test_the_answer_does_not_depend_on_the_zone_of_the_process() -> None:
    program = (
        "import sys; from tests.agents.language import corpus\n"
        "print([corpus.difference(p, corpus.meaning(p)) for p in corpus.phrases('de_clock.yaml')])"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "TZ": zone},
            capture_output=True,
            text=True,
            check=True,
            cwd=corpus.CORPUS.parents[2],
        ).stdout
        for zone in ("UTC", "America/Los_Angeles", "Asia/Tokyo")
    }
    assert len(outputs) == 1
