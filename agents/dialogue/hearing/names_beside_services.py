"""Where a name and a service stand side by side: the name ends where the service begins. Pure."""

from __future__ import annotations

from agents.dialogue.desk import Desk
from agents.dialogue.hearing.services import service_hits
from agents.dialogue.state import CallState


def without_services(words: str, state: CallState, desk: Desk) -> str:
    """'For my son arjun nair kids cut': the name ends where a service begins."""
    for hit in sorted(service_hits(words, state, desk), key=lambda hit: -hit.span.start):
        words = f"{words[: hit.span.start]} and {words[hit.span.end :]}"
    return words


def up_to_a_service(words: str, name_words: str, state: CallState, desk: Desk) -> str:
    """'This is lakshmi nair kids cut on saturday': a service that begins inside the name ends it."""
    start = words.find(name_words) if " " in name_words else -1
    if start < 0:
        return name_words
    end = start + len(name_words)
    for hit in service_hits(words, state, desk):
        if start < hit.span.start < end < hit.span.end:
            return words[start : hit.span.start].strip()
    return name_words
