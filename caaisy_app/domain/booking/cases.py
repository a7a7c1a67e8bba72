"""Worked cases of the slot engine as data: read a file, answer it, compare. Needs no database.

The format is `{"cases": [...]}`; every case names zone, query, now, weekly hours, service and busy
times, and may name the expected starts. Used by `caaisy slots --cases` and by the tests.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, cast

from caaisy_app.domain.booking.complaints import complaint
from caaisy_app.domain.booking.rules.errors import RuleViolation
from caaisy_app.domain.booking.rules.hours import OpeningRules, openings, parse_weekly, parse_windows
from caaisy_app.domain.booking.rules.offer import Claim, Grid, Member, Segment, ServiceRule, Situation
from caaisy_app.domain.booking.rules.plan import Plan, local_days, opening_days
from caaisy_app.domain.booking.rules.zone import Zone, epoch

_STAFF = "staff"


class MalformedCases(ValueError):
    """The file cannot be read as cases; names the case and the field. `rule`: the word of a broken rule."""

    def __init__(self, case_id: str | None, field: str, reason: str, rule: str | None = None) -> None:
        self.case_id, self.field, self.reason, self.rule = case_id, field, reason, rule
        where = f"case {case_id}: {field}" if case_id else field
        super().__init__(f"{where}: {reason}")

    def sentence(self, lang: str) -> str:
        """What to do about it; empty where the words above say it all."""
        return complaint(self.field, self.rule, lang) if self.rule else ""


@dataclass(frozen=True, slots=True)
class CaseAnswer:
    """The starts found for one case, and those expected if the case names any."""

    id: str
    starts: tuple[str, ...]
    expected: tuple[datetime, ...] | None
    found: tuple[datetime, ...]

    @property
    def passed(self) -> bool:
        """Whether found and expected starts are the same instants; true where nothing is expected."""
        return self.expected is None or self.expected == self.found


def answer_text(text: str) -> list[CaseAnswer]:
    """Answer every case of a file's text. `MalformedCases` for the first thing that cannot be read."""
    try:
        data: Any = json.loads(text)
    except ValueError as error:
        raise MalformedCases(None, "file", f"not JSON: {error}") from error
    cases = _as_mapping(data).get("cases") if isinstance(data, dict) else data
    if not isinstance(cases, list):
        raise MalformedCases(None, "cases", "missing or not a list")
    answers: list[CaseAnswer] = []
    seen: set[str] = set()
    for place, item in enumerate(cast(list[Any], cases)):
        if not isinstance(item, dict):
            raise MalformedCases(f"#{place + 1}", "case", "not an object")
        case = _as_mapping(cast(Any, item))
        case_id = case.get("id")
        if not isinstance(case_id, str) or not case_id:
            raise MalformedCases(f"#{place + 1}", "id", "missing or not a text")
        if case_id in seen:
            raise MalformedCases(case_id, "id", "appears twice")
        seen.add(case_id)
        try:
            answers.append(_answer(case_id, case))
        except RuleViolation as error:
            shown = "" if error.value is None else f" ({error.value!r:.80})"
            raise MalformedCases(case_id, error.field, error.reason + shown, error.reason) from error
    return answers


def _answer(case_id: str, case: Mapping[str, Any]) -> CaseAnswer:
    zone = Zone(_text(case, "zone"))
    query = case.get("query")
    if not isinstance(query, list) or len(cast(list[Any], query)) != 2:
        raise RuleViolation("query", "not_a_pair", cast(Any, query))
    from_ = _instant(query[0], "query", up=True)
    to = _instant(query[1], "query", up=True)
    now = _instant(case.get("now"), "now", up=True)
    until = case.get("bookable_until")
    situation = _situation(
        case, zone, now, from_, to, None if until is None else _instant(until, "bookable_until")
    )
    found = [zone.to_datetime(choice.start) for choice in Plan(situation, from_, to).starts()]
    expected = case.get("expect")
    if expected is not None and not isinstance(expected, list):
        raise RuleViolation("expect", "not_a_list", expected)
    return CaseAnswer(
        id=case_id,
        starts=tuple(moment.isoformat() for moment in found),
        expected=None
        if expected is None
        else tuple(_moment(item, "expect") for item in cast(list[Any], expected)),
        found=tuple(found),
    )


def _situation(
    case: Mapping[str, Any], zone: Zone, now: int, from_: int, to: int, horizon_end: int | None
) -> Situation:
    service = _as_mapping(case.get("service"), "service")
    duration = _minutes(service, "duration", None, "service.")
    segments = tuple(_segment(part) for part in _sequence(service, "segments", "service."))
    rule = ServiceRule(
        id="service",
        duration=duration,
        step=_minutes(service, "step", duration, "service."),
        before=_minutes(service, "before", 0, "service."),
        after=_minutes(service, "after", 0, "service."),
        notice=_minutes(case, "notice_minutes", 0),
        segments=segments,
    )
    overrides = _as_mapping(case.get("overrides") or {}, "overrides")
    rules = OpeningRules(
        weekly=parse_weekly(case.get("weekly"), "weekly"),
        closed=frozenset(_date(day, "closed") for day in _sequence(case, "closed")),
        overrides={
            _date(day, "overrides"): parse_windows(windows, f"overrides.{day}")
            for day, windows in overrides.items()
        },
    )
    first, last = local_days(zone, from_, to)
    grid = case.get("grid", "anchored")
    claims: list[Claim] = []
    for pair in _sequence(case, "busy"):
        if not isinstance(pair, list) or len(cast(list[Any], pair)) != 2:
            raise RuleViolation("busy", "not_a_pair", cast(Any, pair))
        start, end = _instant(pair[0], "busy"), _instant(pair[1], "busy", up=True)
        if end < start:
            raise RuleViolation("busy", "end_before_start", cast(Any, pair))
        claims.append(Claim(start, end, 0, ""))
    return Situation(
        zone=zone,
        now=now,
        service=rule,
        members={_STAFF: Member(_STAFF, True, openings(zone, rules, *opening_days(first, last)))},
        teams=((_STAFF,),),
        grid=cast(Grid, grid),
        buffer_inside_hours=case.get("buffer_inside_hours") is True,
        horizon_end=horizon_end,
        claims={_STAFF: claims},
    )


def _as_mapping(value: Any, field: str = "file") -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise RuleViolation(field, "not_an_object", value)
    return cast(Mapping[str, Any], value)


def _segment(part: Any) -> Segment:
    if not isinstance(part, list) or len(cast(list[Any], part)) != 2:
        raise RuleViolation("service.segments", "not_a_pair", cast(Any, part))
    return Segment(_whole(part[0], "service.segments") * 60, part[1] is True)


def _sequence(case: Mapping[str, Any], field: str, prefix: str = "") -> Sequence[Any]:
    value: Any = case.get(field)
    if value is None:
        return ()
    if not isinstance(value, list):
        raise RuleViolation(prefix + field, "not_a_list", value)
    return cast(list[Any], value)


def _text(case: Mapping[str, Any], field: str) -> str:
    value = case.get(field)
    if not isinstance(value, str) or not value:
        raise RuleViolation(field, "missing_or_not_a_text", value)
    return value


def _whole(value: Any, field: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise RuleViolation(field, "not_a_whole_number", value)
    return value


def _minutes(case: Mapping[str, Any], field: str, default: int | None, prefix: str = "") -> int:
    """Minutes as seconds; `default` (seconds) where the key is missing, None where it must be there."""
    value = case.get(field)
    if value is None and default is not None:
        return default
    return _whole(value, prefix + field) * 60


def _moment(value: Any, field: str) -> datetime:
    if not isinstance(value, str):
        raise RuleViolation(field, "not_an_instant", value)
    try:
        moment = datetime.fromisoformat(value)
    except ValueError as error:
        raise RuleViolation(field, "not_an_instant", value) from error
    if moment.utcoffset() is None:
        raise RuleViolation(field, "no_offset", value)
    return moment


def _instant(value: Any, field: str, *, up: bool = False) -> int:
    return epoch(_moment(value, field), field, up=up)


def _date(value: Any, field: str) -> date:
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError) as error:
        raise RuleViolation(field, "not_a_date", value) from error
