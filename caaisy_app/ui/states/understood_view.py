"""What the reception understood of a caller turn and did about it, in words an owner knows. Pure.

The journal keeps readings, steps and what was left aside with the turns; here they become short lines under
the caller turn they belong to.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from caaisy_app.core.i18n import Lang, catalogue
from caaisy_app.domain.calls.views import TurnView
from caaisy_app.ui import formats
from caaisy_app.ui.states.shapes import Fact
from caaisy_app.ui.texts import text

_INVENTED = frozenset({"email", "phone", "digits", "time", "date", "day", "price", "number", "done"})


def lines(turns: Sequence[TurnView], zone: ZoneInfo, now: datetime, lang: Lang) -> dict[int, list[Fact]]:
    """By the position of a caller turn: its readings, then what was done until the next caller turn."""
    found: dict[int, list[Fact]] = {}
    current: list[Fact] = []
    for turn in turns:
        if turn.who == "caller":
            current = found[turn.position] = _heard(turn.data, zone, now, lang)
        elif turn.who == "tool":
            current += _did(turn.data, lang)
    return found


def _heard(data: Mapping[str, Any], zone: ZoneInfo, now: datetime, lang: Lang) -> list[Fact]:
    wishes = _words("wish", data.get("intents"), lang)
    times = [_reading(item, zone, now, lang) for item in _mappings(data.get("readings"))]
    return [
        Fact(label=text(lang, f"insight.{name}"), value=value)
        for name, value in (("wish", ", ".join(wishes)), ("time", "; ".join(filter(None, times))))
        if value
    ]


def _reading(reading: Mapping[str, Any], zone: ZoneInfo, now: datetime, lang: Lang) -> str:
    """`Di, 12. Januar, 11:00`, a day, or from when until when."""
    start, end = _instant(reading.get("start"), zone), _instant(reading.get("end"), zone)
    if start is None:
        return ""
    today = now.astimezone(zone).date()
    day = formats.short_day(start.date(), today, lang)
    if reading.get("grain") == "minute":
        return f"{day}, {formats.clock_time(start)}"
    if reading.get("grain") == "day":
        return day
    since = text(lang, "insight.from", day=day, time=formats.clock_time(start))
    if end is None:
        return since
    until = formats.clock_time(end)
    if end.date() != start.date():
        until = f"{formats.short_day(end.date(), today, lang)}, {until}"
    return text(lang, "insight.until", start=since, end=until)


def _did(data: Mapping[str, Any], lang: Lang) -> list[Fact]:
    if "guard" in data:
        reason = str(data["guard"])
        kind = "invented" if reason in _INVENTED else reason
        value = _words("guard", [kind], lang) or _words("guard", ["useless"], lang)
        return [Fact(label=text(lang, "insight.guard"), value=value[0])]
    return [
        Fact(label=text(lang, f"insight.{name}"), value=", ".join(dict.fromkeys(values)))
        for name, values in (
            ("did", _words("did", data.get("did"), lang)),
            ("ask", _words("ask", [data.get("ask")], lang)),
        )
        if values
    ]


def _words(group: str, names: object, lang: Lang) -> list[str]:
    """The texts of those names for which there are words; others mean nothing to an owner."""
    texts = catalogue("ui", lang)
    return [texts[key] for name in _texts(names) if (key := f"insight.{group}.{name}") in texts]


def _instant(value: object, zone: ZoneInfo) -> datetime | None:
    if not isinstance(value, str):
        return None
    try:
        return datetime.fromisoformat(value).astimezone(zone)
    except ValueError:
        return None


def _texts(value: object) -> list[str]:
    return [item for item in value if isinstance(item, str)] if isinstance(value, list | tuple) else []


def _mappings(value: object) -> list[Mapping[str, Any]]:
    return [item for item in value if isinstance(item, Mapping)] if isinstance(value, list | tuple) else []
