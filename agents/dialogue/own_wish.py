"""What a caller wanted with an appointment of their own, in a line for the owner.

Where nothing may be said or changed on the line (`own_flow`), a person calls back and reads this. Pure.
"""

from __future__ import annotations

import re
from zoneinfo import ZoneInfo

from agents.dialogue.desk import Desk
from agents.dialogue.state import CallState, Goal, Window

_OWN_WISHES = {
    Goal.MOVE: ("Termin verschieben", "Move an appointment"),
    Goal.CANCEL: ("Termin absagen", "Cancel an appointment"),
    Goal.LOOKUP: ("Frage nach einem eigenen Termin", "Asks about an own appointment"),
}

_ONTO = re.compile(r"(?i)\b(?:auf|nach|to|onto|lieber|statt\w*|rather|instead)\b|^$")
"""Without these a time beside 'meinen Termin verschieben' may be the old one as well as the new one."""


def own_wish(state: CallState, desk: Desk) -> str:
    """What the caller wanted with an appointment of their own, in a line for the owner."""
    german = desk.language == "de"
    parts = [_OWN_WISHES.get(state.goal, _OWN_WISHES[Goal.LOOKUP])[0 if german else 1]]
    service = desk.service(state.facts.service_id)
    if service is not None:
        parts.append(service.name)
    before = state.facts.old or (state.facts.windows if state.goal is not Goal.MOVE else ())
    if before:
        parts.append(("bisher " if german else "now ") + _dates(before, desk))
    if state.goal is Goal.MOVE and state.facts.windows:
        plain = bool(before) or _ONTO.search(state.facts.change_words) is not None
        label = ("neu " if german else "wanted ") if plain else ("genannt " if german else "named ")
        parts.append(label + _dates(state.facts.windows, desk))
    if state.facts.change_words:
        parts.append(
            f"„{state.facts.change_words[-250:]}“" if german else f'"{state.facts.change_words[-250:]}"'
        )
    return ", ".join(part for part in parts if part.strip())


def _dates(windows: tuple[Window, ...], desk: Desk) -> str:
    zone = ZoneInfo(desk.zone)
    shown: list[str] = []
    for window in windows[:3]:
        start = window.start.astimezone(zone)
        shown.append(start.strftime("%d.%m.%Y %H:%M" if window.exact else "%d.%m.%Y"))
    return (" oder " if desk.language == "de" else " or ").join(shown)
