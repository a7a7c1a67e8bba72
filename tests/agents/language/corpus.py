"""Reads the phrase corpus and says what each phrase must mean.

Notation of an expected reading (local time of the group's zone):
`2027-01-12T11:00` a minute, `2027-01-12` a day, `2027-01-12 08:00-12:00` a part of a day, `week 2027-01-18`,
`month 2027-02`, `A..B` a range (`A..` has an open end; a date stands for its midnight).
A phrase maps to one reading, to a list (`any`: alternatives), or to a mapping with `any`, `ask`, `is`,
`not`, `problem`.
`none` means that the phrase is no time.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import yaml

from agents.language import TimeContext, TimeUnderstanding, understand_time

CORPUS = Path(__file__).parents[1] / "corpus"
Bounds = tuple[str, datetime | None, datetime | None]


@dataclass(frozen=True)
class Phrase:
    """One phrase of the corpus with what it must mean."""

    file: str
    text: str
    lang: Any
    context: TimeContext
    readings: tuple[Bounds, ...] = ()
    ask: bool = False
    relation: str | None = None
    exclude: tuple[tuple[datetime, datetime | None], ...] = ()
    problem: str | None = None
    zone: ZoneInfo = field(default=ZoneInfo("Europe/Berlin"))

    @property
    def name(self) -> str:
        """Readable test id."""
        return f"{self.file}-{self.context.now:%m%dT%H%M}-{self.text[:70]}"


def _edge(text: str, zone: ZoneInfo) -> datetime:
    moment = datetime.fromisoformat(text.strip())
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)


def _bounds(text: str, zone: ZoneInfo) -> Bounds:
    text = text.strip()
    if ".." in text:
        low, _, high = text.partition("..")
        return ("range", _edge(low, zone), _edge(high, zone) if high.strip() else None)
    if text.startswith("week "):
        start = date.fromisoformat(text[5:].strip())
        return ("week", _edge(start.isoformat(), zone), _edge((start + timedelta(days=7)).isoformat(), zone))
    if text.startswith("month "):
        year, month = (int(p) for p in text[6:].split("-"))
        after = date(year + month // 12, month % 12 + 1, 1)
        return ("month", _edge(date(year, month, 1).isoformat(), zone), _edge(after.isoformat(), zone))
    if " " in text:
        day, _, window = text.partition(" ")
        low, _, high = window.partition("-")
        if high == "24:00" or high < low:
            end = date.fromisoformat(day) + timedelta(days=1)
            stop = _edge(f"{end}T{'00:00' if high == '24:00' else high}", zone)
        else:
            stop = _edge(f"{day}T{high}", zone)
        return ("part_of_day", _edge(f"{day}T{low}", zone), stop)
    if "T" in text:
        return ("minute", _edge(text, zone), _edge(text, zone))
    start = date.fromisoformat(text)
    return ("day", _edge(text, zone), _edge((start + timedelta(days=1)).isoformat(), zone))


def _many(value: Any) -> list[str]:
    if value is None or value == "none":
        return []
    return [str(v) for v in value] if isinstance(value, list) else [str(value)]


def phrases(pattern: str = "*.yaml") -> list[Phrase]:
    """All time phrases of the corpus files that match."""
    found: list[Phrase] = []
    for path in sorted(CORPUS.glob(pattern)):
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        if not isinstance(content, dict) or "times" not in content:
            continue
        hours = content.get("hours", {})
        for group in content["times"]:
            zone = ZoneInfo(group.get("zone", "Europe/Berlin"))
            reference = group.get("reference")
            opening = hours[group["open"]] if "open" in group else None
            context = TimeContext(
                now=_edge(str(group["now"]), zone),
                zone=str(zone),
                federal_state=group.get("state"),
                opening=None if opening is None else {k: tuple(v) for k, v in opening.items()},
                reference=None if reference is None else _edge(str(reference), zone),
            )
            for text, expected in group["phrases"].items():
                found.append(_phrase(path.stem, str(text), content["lang"], context, expected, zone))
    return found


def _phrase(file: str, text: str, lang: str, context: TimeContext, expected: Any, zone: ZoneInfo) -> Phrase:
    if isinstance(expected, list):
        expected = {"any": expected}
    if not isinstance(expected, dict):
        expected = {"is": expected}
    unknown = set(expected) - {"is", "any", "ask", "not", "problem"}
    if unknown:
        raise ValueError(f"{file}: {text!r}: unknown {unknown}")
    readings = _many(expected.get("is")) + _many(expected.get("any")) + _many(expected.get("ask"))
    excluded = [_bounds(t, zone) for t in _many(expected.get("not"))]
    relation = "ambiguous" if "ask" in expected else "any" if len(readings) > 1 else None
    windows: list[tuple[datetime, datetime | None]] = []
    for grain, start, end in excluded:
        assert start is not None
        windows.append((start, start + timedelta(minutes=1) if grain == "minute" else end))
    return Phrase(
        file,
        text,
        lang,
        context,
        tuple(_bounds(t, zone) for t in readings),
        "ask" in expected,
        relation,
        tuple(windows),
        expected.get("problem"),
        zone,
    )


def meaning(phrase: Phrase) -> TimeUnderstanding:
    """What the understander says."""
    return understand_time(phrase.text, phrase.lang, phrase.context)


def difference(phrase: Phrase, found: TimeUnderstanding) -> list[str]:
    """What is not as expected, in words; empty when everything is."""
    wrong: list[str] = []
    got = tuple((r.grain, r.start, r.end) for r in found.readings)
    wanted = tuple((g, s, e) for g, s, e in phrase.readings)
    if _naive(got) != _naive(wanted):
        wrong.append(f"readings {_show(got)} instead of {_show(wanted)}")
    if found.ask != phrase.ask:
        wrong.append(f"ask is {found.ask}")
    if found.relation != phrase.relation:
        wrong.append(f"relation is {found.relation}")
    if found.problem != phrase.problem:
        wrong.append(f"problem is {found.problem} instead of {phrase.problem}")
    excluded = tuple((w.start, w.end) for w in found.exclude)
    if [(str(a), str(b)) for a, b in excluded] != [(str(a), str(b)) for a, b in phrase.exclude]:
        wrong.append(f"exclude {[f'{a:%a %d.%m. %H:%M}' for a, _ in excluded]}")
    return wrong


def _naive(bounds: tuple[tuple[Any, Any, Any], ...]) -> list[tuple[str, str, str]]:
    return [(str(g), str(s), str(e)) for g, s, e in bounds]


def _show(bounds: tuple[tuple[Any, Any, Any], ...]) -> str:
    return (
        "; ".join(
            f"{g} {s:%a %Y-%m-%d %H:%M}"
            + (f" to {e:%a %m-%d %H:%M}" if e is not None and e != s else " open" if e is None else "")
            for g, s, e in bounds
        )
        or "nothing"
    )
