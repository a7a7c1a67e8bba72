"""The verdict of the rules as a view with sentences in both languages."""

from __future__ import annotations

from datetime import date
from typing import cast

from babel.dates import format_date, format_datetime, format_time

from caaisy_app.domain.booking.lookout import holiday_of
from caaisy_app.domain.booking.rules.explain import Decision, RuleResult
from caaisy_app.domain.booking.rules.zone import Zone
from caaisy_app.domain.booking.situation import House, Loaded, as_utc
from caaisy_app.domain.booking.views import ExplanationView, RuleView

_LOCALES = (("de", "de_DE"), ("en", "en_GB"))
_DAY_FORMATS = {"de_DE": "EEEE, d. MMMM yyyy", "en_GB": "EEEE d MMMM yyyy"}


def explanation(loaded: Loaded, decision: Decision) -> ExplanationView:
    """A decision as a view."""
    holiday = holiday_of(loaded.house, decision)
    return ExplanationView(
        as_utc(decision.start),
        decision.bookable,
        decision.reason,
        *(holiday or (None, None)),
        rules=tuple(_rule(loaded, decision, result, holiday) for result in decision.rules),
    )


def _rule(
    loaded: Loaded, decision: Decision, result: RuleResult, holiday: tuple[str, str] | None
) -> RuleView:
    house, zone = loaded.house, loaded.house.zone
    reason = result.reason
    if reason == "holiday" and holiday is None:  # closed by an exception on a day that is no public holiday
        reason = "override_closed"
    params: dict[str, str] = {"service": loaded.service.name, "who": _who(house, decision)}
    for lang, locale in _LOCALES:
        params[f"day_{lang}"] = _day(zone.local_date(decision.start), locale)
        if holiday:
            params[f"holiday_{lang}"] = holiday[0] if lang == "de" else holiday[1]
        for name, value in result.params.items():
            params[f"{name}_{lang}"] = _shown(name, value, zone, locale, house)
    return RuleView(result.rule, result.ok, f"booking.rule.{result.rule}.{reason or 'ok'}", params)


def _who(house: House, decision: Decision) -> str:
    """The people and rooms that were looked at."""
    team = decision.team or ()
    rooms = {item.id: item.name for item in house.catalog.resources}
    names = [*house.staff_names(team), *(rooms[item] for item in team if item in rooms)]
    return ", ".join(names) or house.business.name


def _shown(name: str, value: object, zone: Zone, locale: str, house: House) -> str:
    if name in {"opens", "closes"} and isinstance(value, int):
        return str(format_time(zone.wall(value), "HH:mm", locale=locale))
    if name in {"earliest", "until", "now"} and isinstance(value, int):
        return str(format_datetime(zone.wall(value), f"{_DAY_FORMATS[locale]}, HH:mm", locale=locale))
    if name == "day" and isinstance(value, date):
        return _day(value, locale)
    if name == "member":
        names = {item.id: item.name for item in (*house.catalog.staff, *house.catalog.resources)}
        return names.get(str(value), "")
    if isinstance(value, list):
        return str(min(cast("list[int]", value), default=""))
    return str(value)


def _day(day: date, locale: str) -> str:
    return str(format_date(day, _DAY_FORMATS[locale], locale=locale))
