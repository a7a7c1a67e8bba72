"""Random questions for the engine, and the same question in the engine's own terms."""

from __future__ import annotations

from datetime import date, timedelta
from typing import cast

from hypothesis import strategies as st

from caaisy_app.domain.booking.rules import (
    Claim,
    Member,
    OpeningRules,
    Segment,
    ServiceRule,
    Situation,
    Zone,
    openings,
)
from tests.unit.domain.booking.reference import Person, Question, Span, instant

MINUTE = 60
#: Zones with dates around which something happens: DST both ways, a skipped day, odd offsets.
DATES = {
    "Europe/Berlin": (date(2027, 3, 28), date(2027, 10, 31), date(2027, 6, 9)),
    "America/New_York": (date(2026, 3, 8), date(2026, 11, 1)),
    "Pacific/Apia": (date(2011, 12, 30), date(2012, 4, 1)),
    "Asia/Kathmandu": (date(1986, 1, 1), date(2026, 5, 4)),
    "Australia/Lord_Howe": (date(2027, 4, 4), date(2027, 10, 3)),
}
_steps = st.sampled_from([5, 7, 10, 15, 20, 25, 30, 40, 45, 50, 60, 90, 120])
_window_edges = st.sampled_from([0, 60, 90, 125, 150, 180, 365, 540, 570, 720, 780, 1080, 1170, 1320])


@st.composite
def _windows(draw: st.DrawFn) -> tuple[Span, ...]:
    kind = draw(st.integers(0, 9))
    if kind == 0:
        return ()
    if kind == 1:
        return ((0, 1440),)
    return tuple(
        (begin, min(2880, begin + draw(st.sampled_from([25, 60, 150, 240, 480, 720, 1000]))))
        for begin in draw(st.lists(_window_edges, min_size=1, max_size=3))
    )


@st.composite
def questions(draw: st.DrawFn) -> tuple[Question, dict[str, OpeningRules], int, int]:
    """A question, the opening rules behind its windows, and a query of up to 40 hours."""
    zone = draw(st.sampled_from(sorted(DATES)))
    center = draw(st.sampled_from(DATES[zone]))
    first = center + timedelta(days=draw(st.integers(-1, 1)))
    from_ = instant(zone, first, 0) + draw(st.sampled_from([0, 0, 37 * MINUTE, 600 * MINUTE]))
    to = from_ + draw(st.sampled_from([0, 60, 600, 1440, 1440, 2400])) * MINUTE
    days = [first + timedelta(days=n) for n in range(-8, 4)]

    segments: tuple[tuple[int, bool], ...] = ()
    duration = draw(st.sampled_from([5, 15, 20, 30, 45, 60, 90, 150])) * MINUTE
    if draw(st.integers(0, 4)) == 0:
        segments = ((20 * MINUTE, True), (25 * MINUTE, False), (15 * MINUTE, True))
        duration = 60 * MINUTE
    around = st.sampled_from([0, 0, 5, 15, 30, 120])

    def spans(most: int) -> st.SearchStrategy[list[Span]]:
        one = st.tuples(st.integers(-600, 2600), st.sampled_from([1, 5, 30, 60, 75, 240]))
        return st.lists(
            one.map(lambda item: (from_ + item[0] * MINUTE, from_ + (item[0] + item[1]) * MINUTE)),
            max_size=most,
        )

    people: dict[str, Person] = {}
    rules: dict[str, OpeningRules] = {}
    for name in draw(st.sampled_from([("a",), ("a", "b"), ("a", "b", "c")])):
        weekly = tuple(draw(st.lists(_windows(), min_size=7, max_size=7)))
        if draw(st.integers(0, 3)) == 0:
            weekly = (weekly[0],) * 7
        rule = OpeningRules(
            weekly,
            frozenset(draw(st.sets(st.sampled_from(days[7:]), max_size=2))),
            draw(st.dictionaries(st.sampled_from(days[7:]), _windows(), max_size=2)),
        )
        rules[name] = rule
        people[name] = Person(
            windows={day: rule.of_day(day)[0] for day in days},
            claims=[(begin, end, 0) for begin, end in draw(spans(5))],
            busy=draw(spans(2)),
            booked=[begin for begin, _ in draw(spans(4))],
            cap=draw(st.sampled_from([None, None, None, 1, 2])),
        )
    names = sorted(people)
    teams: list[tuple[str, ...]] = [(name,) for name in names]
    if len(names) > 1 and draw(st.booleans()):
        teams = [("a", "b")]
    teams = draw(st.permutations(teams))
    if draw(st.booleans()):
        lanes = draw(st.integers(1, 2))
        claims = [(begin, end, draw(st.integers(0, lanes - 1))) for begin, end in draw(spans(4))]
        people["room"] = Person(None, is_staff=False, lanes=lanes, claims=claims)
        teams = [(*team, "room") for team in teams]
    question = Question(
        zone=zone,
        now=from_ + draw(st.sampled_from([-5000, -5000, -5000, -60, 300])) * MINUTE,
        duration=duration,
        step=draw(_steps) * MINUTE,
        before=draw(around) * MINUTE,
        after=draw(around) * MINUTE,
        notice=draw(st.sampled_from([0, 0, 0, 60, 600])) * MINUTE,
        horizon_end=draw(st.sampled_from([None, None, None, instant(zone, first + timedelta(days=1), 0)])),
        inside=draw(st.booleans()),
        pack=draw(st.booleans()),
        people=people,
        teams=teams,
        segments=segments,
    )
    return question, rules, from_, to


def situation_of(question: Question, rules: dict[str, OpeningRules], from_: int, to: int) -> Situation:
    """The question as the engine takes it."""
    zone = Zone(question.zone)
    first, last = zone.local_date(from_), zone.local_date(max(from_, to - 1))
    opened = {
        name: openings(zone, rule, first - timedelta(days=8), last + timedelta(days=2))
        for name, rule in rules.items()
    }
    return Situation(
        zone=zone,
        now=question.now,
        service=ServiceRule(
            id="service",
            duration=question.duration,
            step=question.step,
            before=question.before,
            after=question.after,
            notice=question.notice,
            segments=tuple(Segment(seconds, busy) for seconds, busy in question.segments),
        ),
        members={
            name: Member(name, person.is_staff, opened.get(name), person.lanes)
            for name, person in question.people.items()
        },
        teams=tuple(question.teams),
        grid="pack" if question.pack else "anchored",
        buffer_inside_hours=question.inside,
        horizon_end=question.horizon_end,
        caps={
            name: cast(int, person.cap) for name, person in question.people.items() if person.cap is not None
        },
        claims={
            name: [Claim(begin, end, lane, "x") for begin, end, lane in person.claims]
            for name, person in question.people.items()
        },
        calendar={name: person.busy for name, person in question.people.items()},
        booked_starts={name: person.booked for name, person in question.people.items()},
    )
