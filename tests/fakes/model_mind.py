"""A model that proposes sensible tool calls from the words of a request alone, as a real one would have to.

It knows the services and people of the business and what stands in the messages: the sentences spoken, the
ids that tools returned, the caller's turns.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from agents.dialogue.desk import Desk
from agents.dialogue.state import Ask, CallState, Goal, Offer, ReadBack
from agents.receptionist.engine import Item, decide

_ASKED: tuple[tuple[str, Ask], ...] = (
    (r"(?i)stimmt das|passt das|richtig|is that right|correct\?", Ask.READBACK),
    (r"(?i)name", Ask.NAME),
    (r"(?i)nummer|number", Ask.PHONE),
    (r"(?i)ausrichten|pass on", Ask.MESSAGE_TEXT),
    (r"(?i)sonst noch|anything else", Ask.MORE),
    (r"(?i)wann|when", Ask.WHEN),
)
_OFFER = re.compile(r"\[offer (\S+): \w{3} (\d\d)\.(\d\d)\. (\d\d):(\d\d) ([^\]]*)\]")
_READBACK = re.compile(r"\[read-back (\S+)\]")


class Mind:
    """Sees messages, answers with a tool call."""

    def __init__(self, desk: Desk, now: datetime, language: str) -> None:
        self.meet(desk, now, language)

    def meet(self, desk: Desk, now: datetime, language: str) -> None:
        """Learn about the business of the next call: what its instructions say."""
        self._desk, self._now, self._language = desk, now, language

    def __call__(self, messages: list[dict[str, Any]]) -> tuple[str, dict[str, Any]]:
        """The tool for the last caller turn."""
        words = next(_text(item) for item in reversed(messages) if item["role"] == "user")
        before = [item for item in messages if item["role"] in ("assistant", "tool") and _text(item)]
        last = _text(before[-1]) if before else ""
        tools = [_text(item) for item in messages if item["role"] == "tool"]
        state = self._imagined(last, tools[-1] if tools else "")
        decision = decide(state, self._desk, [Item("user", words)])
        return decision.tool, dict(decision.arguments)

    def _imagined(self, last: str, result: str) -> CallState:
        zone = ZoneInfo(self._desk.zone)
        offers = tuple(
            Offer(
                name,
                self._desk.services[0].id,
                datetime(self._now.year, int(month), int(day), int(hour), int(minute), tzinfo=zone),
                "",
                staff,
            )
            for name, day, month, hour, minute, staff in _OFFER.findall(result)
        )
        read = _READBACK.search(result)
        ask = next((ask for pattern, ask in _ASKED if re.search(pattern, last)), Ask.INTENT)
        if ask is not Ask.READBACK and offers and not read:
            ask = Ask.OFFER
        return CallState(
            now=self._now,
            language=self._language,
            ask=ask,
            goal=Goal.BOOK if offers or read else Goal.NONE,
            offers=offers,
            readback=ReadBack(read.group(1), "", 0, played=True) if read else None,
            turns=1,
        )


def _text(message: dict[str, Any]) -> str:
    content = message.get("content") or ""
    if isinstance(content, str):
        return content
    return " ".join(part.get("text", "") for part in content)
