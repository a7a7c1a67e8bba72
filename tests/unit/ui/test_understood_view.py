"""What stands below a turn of the caller: plain words in the page's language, never data."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, get_args
from zoneinfo import ZoneInfo

import pytest

from caaisy_app.core.i18n import Lang, catalogue
from caaisy_app.domain.calls.views import TurnView
from caaisy_app.ui.states.understood_view import lines

NOW = datetime(2027, 1, 11, 8, 0, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")
LANGS: tuple[Lang, ...] = get_args(Lang)


def shown(*data: tuple[str, dict[str, Any]], lang: Lang = "de") -> dict[int, list[tuple[str, str]]]:
    turns = [TurnView(place, who, "x", content, NOW) for place, (who, content) in enumerate(data)]  # pyright: ignore[reportArgumentType]  # plain words in tests
    return {
        key: [(fact["label"], fact["value"]) for fact in facts]
        for key, facts in lines(turns, BERLIN, NOW, lang).items()
    }


def reading(start: str, end: str | None, grain: str) -> dict[str, Any]:
    return {"start": start, "end": end, "grain": grain}


def test_wish_time_steps_and_the_next_question_stand_below_the_turn_they_belong_to():
    facts = shown(
        ("agent", {}),
        (
            "caller",
            {
                "intents": ["book", "greeting"],
                "readings": [reading("2027-01-12T10:00:00+00:00", "2027-01-12T10:00:00+00:00", "minute")],
            },
        ),
        ("tool", {"tool": "find_times", "did": ["FindTimes", "Hold"], "ask": "name"}),
        ("agent", {}),
        ("caller", {"intents": []}),
    )

    assert facts == {
        1: [
            ("Anliegen", "Termin vereinbaren, Gruß"),
            ("Zeit", "Di, 12. Januar, 11:00"),
            ("Getan", "freie Zeiten gesucht, Zeit zurückgelegt"),
            ("Danach gefragt", "Name"),
        ],
        4: [],
    }


@pytest.mark.parametrize(
    ("grain", "start", "end", "words"),
    [
        ("day", "2027-01-11T23:00:00+00:00", "2027-01-12T23:00:00+00:00", "Di, 12. Januar"),
        ("range", "2027-01-12T13:00:00+00:00", None, "Di, 12. Januar ab 14:00"),
        (
            "part_of_day",
            "2027-01-12T08:00:00+00:00",
            "2027-01-12T11:00:00+00:00",
            "Di, 12. Januar ab 9:00 bis 12:00",
        ),
    ],
)
def test_a_reading_is_a_time_as_people_write_it(grain: str, start: str, end: str | None, words: str):
    facts = shown(("caller", {"intents": [], "readings": [reading(start, end, grain)]}))

    assert facts[0] == [("Zeit", words)]


@pytest.mark.parametrize("lang", LANGS)
def test_what_a_model_was_not_allowed_is_said_in_words(lang: Lang):
    for reason in ("digits", "done", "against_reading", "several_tools", "unknown_tool", "something new"):
        facts = shown(("caller", {}), ("tool", {"guard": reason, "length": 3}), lang=lang)[0]
        assert len(facts) == 1
        assert facts[0][1].endswith(".")
        assert reason not in facts[0][1]


def test_what_has_no_words_or_no_sense_is_left_out():
    facts = shown(
        ("tool", {"did": ["Hold"]}),
        ("caller", {"intents": ["hexerei", 7], "readings": [{"start": "gestern"}, "x", {}]}),
        ("tool", {"did": ["Explode"], "ask": "nothing"}),
    )

    assert facts == {1: []}


@pytest.mark.parametrize("lang", LANGS)
def test_every_kind_of_wish_step_and_question_of_the_reception_has_words(lang: Lang):
    from agents.dialogue import events
    from agents.dialogue.meaning import Intent
    from agents.dialogue.state import Ask

    texts = catalogue("ui", lang)
    silent = {"Say", "End"}
    steps = {kind.__name__ for kind in get_args(events.Action)} - silent
    missing = [f"insight.wish.{item.value}" for item in Intent]
    missing += [f"insight.did.{name}" for name in steps]
    missing += [f"insight.ask.{item.value}" for item in Ask if item is not Ask.NOTHING]
    assert [key for key in missing if key not in texts] == []
