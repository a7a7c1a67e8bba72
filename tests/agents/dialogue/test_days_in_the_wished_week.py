"""A day named alone keeps the week and the hours that were wished for, an hour named alone its days; a bare
greeting is no time.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from agents.dialogue.hearing.greetings import greeted_in_full
from agents.dialogue.hearing.times import resolve_when
from agents.dialogue.state import Ask, CallState, Facts, Goal, Offer, OwnBooking, Window
from agents.dialogue.turns import understand_turn
from tests.agents.support import DESK

NOW = datetime(2027, 1, 11, 8, tzinfo=UTC)  # Monday, nine in Berlin


def _wished(*windows: tuple[int, int, int, str], language: str = "de") -> CallState:
    """While a time is looked for; a window by its day in January, its hours in Berlin, and its grain."""
    known = tuple(
        Window(
            datetime(2027, 1, day, start - 1, tzinfo=UTC), datetime(2027, 1, day, end - 1, tzinfo=UTC), grain
        )
        for day, start, end, grain in windows
    )
    facts = Facts(service_id="svc_cut", windows=known)
    return CallState(now=NOW, language=language, ask=Ask.OFFER, goal=Goal.BOOK, facts=facts, turns=3)


AFTER_WORK = _wished(*((day, 17, 22, "part_of_day") for day in (19, 20, 21, 22)))
AFTER_FIVE = replace(AFTER_WORK, language="en")
WEEK = _wished((18, 1, 23, "day"), (19, 1, 23, "day"), (24, 1, 23, "day"))
THIS_WEDNESDAY = _wished((13, 13, 18, "part_of_day"))


@pytest.mark.parametrize(
    ("state", "text", "day", "hours"),
    [
        (AFTER_WORK, "ja dann Donnerstag", 21, (17, 22)),
        (AFTER_FIVE, "Thursday then", 21, (17, 22)),
        (AFTER_WORK, "Donnerstag, Uhrzeit ist egal", 21, None),
        (AFTER_WORK, "diesen Donnerstag", 14, (17, 22)),
        (AFTER_WORK, "am Donnerstag um elf", 21, (11, 11)),
        (AFTER_WORK, "Donnerstag Vormittag", 21, (8, 12)),
        (AFTER_WORK, "am 28.", 28, (17, 22)),
        (WEEK, "Donnerstag", 21, None),
        (WEEK, "Donnerstag um elf", 21, (11, 11)),
        (THIS_WEDNESDAY, "oder lieber Donnerstag", 14, (13, 18)),
        (THIS_WEDNESDAY, "Dienstag", 12, (13, 18)),
    ],
)
def test_a_day_alone_keeps_week_and_hours(
    state: CallState, text: str, day: int, hours: tuple[int, int] | None
) -> None:
    when = resolve_when(text, state, DESK)
    assert when is not None
    (window,) = when.windows
    assert window.end is not None
    start, end = (moment.astimezone(UTC) for moment in (window.start, window.end))
    assert start.replace(hour=12).day == day or (start.hour == 23 and start.day == day - 1)
    if hours is None:
        assert window.grain == "day"
    else:
        assert (start.hour + 1, end.hour + 1) == hours


def test_a_chosen_time_is_not_moved_by_the_wish_before_it() -> None:
    open_wish = replace(AFTER_WORK, facts=Facts(windows=(Window(NOW, None, "range"),)))
    when = resolve_when("Donnerstag", open_wish, DESK)
    assert when is not None
    assert when.windows[0].grain == "day"
    assert when.windows[0].start < datetime(2027, 1, 15, tzinfo=UTC)


def test_the_day_of_the_appointment_that_is_moved_stays_where_it_is() -> None:
    friday = datetime(2027, 1, 15, 15, tzinfo=UTC)
    moving = replace(
        _wished((18, 1, 23, "day"), language="en"),
        goal=Goal.MOVE,
        target=OwnBooking("b1", "svc_cut", "Haircut", friday, "stf_lena", "Lena"),
    )
    when = resolve_when("at four, like on Friday", moving, DESK)
    assert when is not None
    assert all(item.start.day != 22 for item in when.windows)


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("de", "dann den Samstag drauf", 23),
        ("de", "lieber den darauffolgenden Samstag", 23),
        ("de", "den folgenden Samstag", 23),
        ("de", "den Dienstag danach", 19),
        ("en", "the Saturday after then", 23),
        ("en", "the following Saturday", 23),
        ("en", "the following Tuesday", 19),
    ],
)
@pytest.mark.parametrize("shifted", [False, True])
def test_the_weekday_after_the_one_offered_is_another_day(
    language: str, text: str, day: int, shifted: bool
) -> None:
    start = datetime(2027, 1, 16, 11, tzinfo=UTC)  # Saturday, noon in Berlin
    wish = (
        Window(start, None, "later")
        if shifted
        else Window(datetime(2027, 1, 15, 23, tzinfo=UTC), start, "day")
    )
    state = CallState(
        now=NOW,
        language=language,
        ask=Ask.OFFER,
        goal=Goal.BOOK,
        offers=(Offer("offer-1", "svc_cut", start, "stf_lena", "Lena"),),
        facts=Facts(service_id="svc_cut", windows=(wish,)),
        turns=3,
    )
    turn = understand_turn(text, state, DESK)
    assert turn.choice is None
    assert turn.when is not None
    assert [item.start.astimezone(ZoneInfo("Europe/Berlin")).day for item in turn.when.windows] == [day]


@pytest.mark.parametrize(
    ("language", "said", "heard"),
    [
        ("en", "Morning, any chance of Thursday?", "good Morning, any chance of Thursday?"),
        ("en", "hi, evening it's about my boiler", "hi, good evening it's about my boiler"),
        ("en", "morning or afternoon, I don't mind", None),
        ("en", "Afternoon please", None),
        ("de", "Morgen, Schmidt hier, Haarschnitt bitte", "guten Morgen, Schmidt hier, Haarschnitt bitte"),
        ("de", "Tag, ich bräuchte einen Termin", "guten Tag, ich bräuchte einen Termin"),
        ("de", "Morgen, um zehn, Haarschnitt", None),
        ("de", "morgen bräuchte ich einen Termin", None),
    ],
)
def test_a_bare_greeting_is_said_in_full(language: str, said: str, heard: str | None) -> None:
    begun = CallState(now=NOW, language=language, ask=Ask.INTENT, turns=1)
    assert greeted_in_full(said, begun) == (heard or said)
    assert greeted_in_full(said, replace(begun, ask=Ask.WHEN, goal=Goal.BOOK)) == said


NEXT_WEEK = _wished((18, 1, 24, "day"), (19, 1, 24, "day"), (20, 1, 24, "day"))


@pytest.mark.parametrize(
    ("text", "language", "begins", "ends"),
    [
        ("um drei", "de", 15, 15),
        ("ab vier", "de", 16, 24),
        ("vormittags", "de", 8, 12),
        ("nach der Arbeit", "de", 17, 22),
        ("at three", "en", 15, 15),
        ("in the morning", "en", 6, 12),
    ],
)
def test_hours_alone_are_those_of_the_days_that_were_wished_for(
    text: str, language: str, begins: int, ends: int
) -> None:
    zone = ZoneInfo("Europe/Berlin")
    when = resolve_when(text, replace(NEXT_WEEK, language=language), DESK)
    assert when is not None
    starts = [window.start.astimezone(zone) for window in when.windows]
    assert [(start.day, start.hour) for start in starts] == [(18, begins), (19, begins), (20, begins)]
    assert all(
        window.end is not None and window.end - window.start == timedelta(hours=ends - begins)
        for window in when.windows
    )


@pytest.mark.parametrize("text", ["heute um drei", "today at three", "morgen Nachmittag"])
def test_hours_with_a_day_of_their_own_leave_the_wished_days(text: str) -> None:
    language = "en" if text.startswith("today") else "de"
    when = resolve_when(text, replace(NEXT_WEEK, language=language), DESK)
    assert when is not None
    (window,) = when.windows
    assert window.start < datetime(2027, 1, 13, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("vormittags bin ich in der Arbeit", "de"),
        ("mornings I'm at work", "en"),
        ("ich arbeite vormittags", "de"),
    ],
)
def test_what_fills_hours_each_day_rules_them_out_in_every_week(text: str, language: str) -> None:
    zone = ZoneInfo("Europe/Berlin")
    when = resolve_when(text, replace(NEXT_WEEK, language=language), DESK)
    assert when is not None
    assert not when.windows
    in_three_weeks = datetime(2027, 2, 3, 8, 30, tzinfo=UTC)
    assert any(window.rules_out(in_three_weeks, zone) for window in when.exclude)
    assert not any(window.rules_out(in_three_weeks + timedelta(hours=6), zone) for window in when.exclude)


@pytest.mark.parametrize("text", ["Ich brauche drei Haarschnitte, Mittwoch und Donnerstag um neun"])
def test_how_many_there_are_is_no_hour(text: str) -> None:
    meaning = understand_turn(text, CallState(now=NOW, language="de", ask=Ask.INTENT, turns=1), DESK)
    assert meaning.when is not None
    assert {window.start.hour for window in meaning.when.windows} == {8}
