"""The words of mail: the facts, both languages, and nothing that could be misused."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caaisy_app.domain.notifications.letters import Draft, write_letter
from caaisy_app.domain.notifications.rules import (
    BACKOFF,
    Subject,
    next_try,
    reminder_at,
    without_link_secrets,
)
from tests.unit.domain.notifications.test_invitation import appointment, business

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
TAGS = frozenset(("html", "head", "meta", "title", "style", "body", "main", "h1", "p", "br", "footer", "a"))
TAGS |= {"table", "tr", "th", "td"}
SUBJECTS: tuple[Subject, ...] = get_args(Subject)


class _Page(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def letter(subject: Subject, language: str = "de", **changes: Any) -> Draft:
    return write_letter(
        subject,
        appointment(language=language, **changes),
        business(),
        link=None if subject == "cancelled" else "https://caaisy.example/t/abc",
        offered_until=NOW + timedelta(minutes=30) if subject == "offer" else None,
    )


@pytest.mark.parametrize("subject", SUBJECTS)
@pytest.mark.parametrize("language", ["de", "en"])
def test_text_and_page_say_the_same_facts(subject: Subject, language: str) -> None:
    draft = letter(subject, language)
    page = _Page(draft.html)
    for words in ("Anna Müller", "11:00", "11:30", "Waschen, Schneiden; Föhnen", "Lena", "35 Euro", "2026"):
        assert words in draft.text
        assert words in page.text
    assert "{" not in draft.text + draft.subject


@pytest.mark.parametrize("subject", SUBJECTS)
def test_the_page_fetches_nothing_and_can_be_read_aloud(subject: Subject) -> None:
    page = _Page(letter(subject, "en").html)
    assert {tag for tag, _ in page.tags} <= TAGS
    attributes = {name for _, given_ in page.tags for name in given_}
    assert not attributes & {"src", "srcset", "background", "onclick", "onload"}
    assert ("html", {"lang": "en"}) in page.tags
    assert [given_ for tag, given_ in page.tags if tag == "th"] == [{"scope": "row"}] * 5
    assert "url(" not in letter(subject).html


@given(text=st.text(max_size=80))
def test_what_a_person_says_stays_text_in_the_page(text: str) -> None:
    plain = _Page(letter("booked").html).tags
    draft = letter("booked", contact_name=f"<script>{text}", service_name=f"<img src=x>{text}&")
    found = _Page(draft.html).tags
    assert [tag for tag, _ in found if tag in ("script", "img")] == []
    assert [item for item in found if item[0] != "br"] == [item for item in plain if item[0] != "br"]


def test_the_repeated_hour_is_named() -> None:
    draft = letter("booked", start=datetime(2026, 10, 25, 1, 30, tzinfo=UTC))
    assert "02:30 (CET) bis" in draft.text


def test_secrets_of_links_can_be_taken_out_of_a_text() -> None:
    token = "AdXEJzNVdq8OGSyqXrmJXrZo3Gkow5xjx0QvND4njXw"
    kept = without_link_secrets(f"see https://a.example/t/{token}\nand /t/{token}.")
    assert kept == "see https://a.example/t/…\nand /t/…."


@given(
    start=st.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1)),  # noqa: DTZ001
    zone=st.sampled_from(("Europe/Berlin", "America/New_York", "Pacific/Apia", "Asia/Kathmandu")),
)
def test_a_reminder_comes_on_the_day_before_by_the_clock_of_the_business(start: datetime, zone: str) -> None:
    from zoneinfo import ZoneInfo

    instant = start.replace(tzinfo=UTC)
    moment = reminder_at(instant, zone, instant - timedelta(days=20))
    assert moment is not None
    there, begins = moment.astimezone(ZoneInfo(zone)), instant.astimezone(ZoneInfo(zone))
    assert there.date() == begins.date() - timedelta(days=1)
    assert (there.hour, there.minute) == (10, 0)
    assert reminder_at(instant, zone, moment - timedelta(hours=11)) is None


def test_tries_come_at_growing_pauses_and_end_after_about_three_days() -> None:
    assert list(BACKOFF) == sorted(BACKOFF)
    assert timedelta(days=2) < timedelta(seconds=sum(BACKOFF)) < timedelta(days=4)
    assert next_try(1, NOW) == NOW + timedelta(seconds=30)
    assert next_try(len(BACKOFF) + 1, NOW) is None
