"""Phone lines in the words and shapes of their page. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TypedDict, cast
from zoneinfo import ZoneInfo

from caaisy_app.core.i18n import Lang
from caaisy_app.domain.lines.forwarding import CARRIERS, Situation, code, fits, situations
from caaisy_app.domain.lines.plan import Change
from caaisy_app.domain.lines.views import LineView
from caaisy_app.domain.tenants.views import BusinessView
from caaisy_app.ui import formats
from caaisy_app.ui.states.shapes import Choice
from caaisy_app.ui.texts import text

#: In this order people are asked when the reception should answer.
_ORDER: tuple[Situation, ...] = ("no_answer", "busy", "unreachable", "always", "off")
_LOOKS = {None: "pill", "paused": "pill warn"}


class LineCard(TypedDict):
    """A line with everything its part of the page shows; empty text where there is nothing to show."""

    id: str
    number: str
    provider: str
    last_call: str
    state: str
    look: str
    paused: bool
    own: str
    own_given: str
    own_problem: str
    dial: str
    carrier: str
    situation: str
    situations: list[Choice]
    code: str
    code_hint: str
    warning: str
    portal: str
    check: str
    check_text: str
    check_hint: str


def carriers() -> list[Choice]:
    """Whose customer a forwarding number may be."""
    return [Choice(value=key, label=carrier.name) for key, carrier in CARRIERS.items()]


def card(
    line: LineView,
    business: BusinessView,
    now: datetime,
    lang: Lang,
    chosen: str,
    *,
    refused: tuple[str, str] | None = None,
) -> LineCard:
    """A line; `chosen`: the situation whose code is shown; `refused`: a number that was given, and why."""
    own = formats.phone_number(line.forwards_from, business.country) if line.forwards_from else ""
    number = formats.phone_number(line.number, business.country)
    carrier = CARRIERS.get(line.carrier or "")
    possible = situations(line.carrier) if line.carrier and carrier else ()
    usual: Situation | None = "no_answer" if possible else None
    situation = cast("Situation", chosen) if chosen in possible else usual
    hint = "" if carrier is None or carrier.checked else text(lang, "phone.unchecked")
    warning = ""
    if line.carrier and line.forwards_from and carrier and not fits(line.carrier, line.forwards_from):
        warning = text(lang, f"phone.not_{carrier.kind}", number=own)
    portal = ""
    if carrier is not None and not possible:
        portal = text(lang, "phone.portal", carrier=carrier.name, number=number)
    check_text, check_hint = _check(line, business, now, lang, number, own)
    return LineCard(
        id=line.id,
        number=number,
        provider=text(lang, "phone.over", provider=line.provider),
        last_call=(
            text(lang, "phone.last_call", when=_moment(line.last_call_at, business, now, lang))
            if line.last_call_at
            else text(lang, "phone.no_call")
        ),
        state=text(lang, f"phone.state.{line.obstacle or 'answers'}"),
        look=_LOOKS.get(line.obstacle, "pill off"),
        paused=line.paused,
        own=own,
        own_given=refused[0] if refused else own,
        own_problem=refused[1] if refused else "",
        dial=text(lang, "phone.dial_at", number=own) if own else text(lang, "phone.dial"),
        carrier=line.carrier or "",
        situation=situation or "",
        situations=[
            Choice(value=item, label=text(lang, f"phone.situation.{item}"))
            for item in _ORDER
            if item in possible
        ],
        code=(
            code(line.carrier, situation, line.number, line.forwards_from).text
            if line.carrier and situation
            else ""
        ),
        code_hint=hint,
        warning=warning,
        portal=portal,
        check=line.check,
        check_text=check_text,
        check_hint=check_hint,
    )


def server_words(changes: Sequence[Change], lang: Lang) -> list[str]:
    """What keeps calls from arriving, in sentences; that something is being set up is said once."""
    words = [item.sentence(lang) for item in changes if item.action == "conflict"]
    if any(item.action != "conflict" for item in changes):
        words.append(text(lang, "phone.setting_up"))
    return words


def _check(
    line: LineView, business: BusinessView, now: datetime, lang: Lang, number: str, own: str
) -> tuple[str, str]:
    if line.check == "waiting" and line.check_until is not None:
        until = formats.clock_time(line.check_until.astimezone(ZoneInfo(business.timezone)))
        hint = "phone.check_waiting_own" if own else "phone.check_waiting_hint"
        return text(lang, "phone.check_waiting", time=until, number=number), text(lang, hint, number=own)
    if line.check == "verified" and line.verified_at is not None:
        when = _moment(line.verified_at, business, now, lang)
        return text(lang, "phone.check_verified"), text(lang, "phone.check_verified_hint", when=when)
    if line.check == "missed":
        return text(lang, "phone.check_missed"), text(lang, "phone.check_missed_hint")
    return "", text(lang, "phone.check_never_own" if own else "phone.check_never", number=own)


def _moment(at: datetime, business: BusinessView, now: datetime, lang: Lang) -> str:
    """`heute um 10:41 Uhr`, `today at 10:41`."""
    zone = ZoneInfo(business.timezone)
    there = at.astimezone(zone)
    day = formats.near_day(there.date(), now.astimezone(zone).date(), lang)
    return text(lang, "phone.moment", day=day, time=formats.clock_time(there))
