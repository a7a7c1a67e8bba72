"""The caller's last name, where only a first name was said: it is asked for once. Pure.

Called by `booking_flow` before the read-back and by `merging` with the answer.
"""

from __future__ import annotations

from agents.dialogue.flow import Flow
from agents.dialogue.hearing.basics import plain
from agents.dialogue.state import Ask, CallState
from agents.language.first_names import FIRST_NAMES


def asks_for_surname(flow: Flow) -> bool:
    """Ask for the last name of a caller who has said a first name only; False where that was done, or
    nothing is missing.
    """
    if not lacks_surname(flow.state):
        return False
    flow.ask(Ask.NAME, "ask_surname")
    return True


def lacks_surname(state: CallState) -> bool:
    """Whether the last name has yet to be asked for."""
    name = state.facts.name
    return name is not None and not state.said.get("ask_surname") and plain(name) in FIRST_NAMES


def was_asked_for_surname(state: CallState) -> bool:
    """Whether the open question is the one for the last name."""
    return state.ask is Ask.NAME and state.facts.name is not None and bool(state.said.get("ask_surname"))


def with_first_name(name: str, state: CallState) -> str:
    """'Brennan', where Aoife was asked for the last name: both; a full name stays as it was said."""
    known = state.facts.name
    if known is None or not was_asked_for_surname(state) or " " in name or " " in known:
        return name
    return known if plain(name) == plain(known) else f"{known} {name}"
