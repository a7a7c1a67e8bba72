"""Questions about the business: which topic, which knowledge entry. Pure."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from agents import language as pack
from agents.dialogue.desk import Desk
from agents.dialogue.hearing.basics import NAME_ASKS, plain
from agents.dialogue.lexicon import Lexicon, found
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.state import Ask, CallState, Window

_TOPIC_KEYS = {
    "directions": ("anfahrt", "weg", "directions", "getting", "bahn", "bus"),
    "address": ("adresse", "anschrift", "address", "ort", "anfahrt", "location", "wo"),
    "parking": ("park", "parking", "auto"),
    "payment": ("zahl", "bezahl", "karte", "payment", "pay", "card"),
    "access": ("barriere", "rollstuhl", "aufzug", "access", "wheelchair", "lift"),
}


_TOLD = re.compile(
    r"\b(?:\w+tags?|mittwochs?|sonnabends?|heute|morgen|da|dann|ja|feiertag\w*|\w+days?|today|tomorrow) "
    r"(?:haben|habt|hat|sind|seid|ist|you're|you are|are you) (?:sie|ihr|du|ja|doch)\b"
)
"""'Montags habt ihr zu': told, not asked."""


_NEXT_QUESTION = re.compile(
    r"(?i)\?\s*|[,;]?\s+(?:und|and)\s+(?=(?:(?:auch|noch|dann|also|then)\s+)?(?:wie|wo|was|wann|kann|gibt|haben|habt|darf|"
    r"muss|ist|sind|nehmen|how|where|what|when|can|is|are|do|may)\b)"
)


def read_topics(
    folded: str, lex: Lexicon, desk: Desk, meaning: Meaning, intents: set[Intent], state: CallState
) -> tuple[str, ...]:
    """Everything the turn asks about the business: 'wo sitzen Sie, und kann man parken?' asks twice."""
    parts = [part for part in _NEXT_QUESTION.split(meaning.words) if len(part.split()) >= 2]
    if len(parts) > 1:
        topics: list[str] = []
        for part in parts:
            asked = replace(meaning, words=part + "?")
            if found(lex.question_marks, plain(part)) is None:
                continue
            topic = read_topic(plain(part), lex, desk, asked, intents, state)
            if topic is not None and topic != "unknown" and topic not in topics:
                topics.append(topic)
        if len(topics) > 1:
            return tuple(topics)
    topic = read_topic(folded, lex, desk, meaning, intents, state)
    return (topic,) if topic is not None else ()


def read_topic(
    folded: str, lex: Lexicon, desk: Desk, meaning: Meaning, intents: set[Intent], state: CallState
) -> str | None:
    """What the turn asks about the business; None where it asks nothing."""
    if state.ask is Ask.MESSAGE_TEXT or intents & {Intent.PRIVACY, Intent.EMERGENCY}:
        return None
    if state.ask in NAME_ASKS and (meaning.name or meaning.attendee):
        return None
    for known in (meaning.name, meaning.attendee):
        folded = folded.replace(plain(known), " ") if known else folded
    asking = "?" in meaning.words or found(lex.question_marks, folded) is not None
    for topic, patterns in lex.topics.items():
        if not found(patterns, folded):
            continue
        if topic in _TOPIC_KEYS:
            if not asking and len(folded.split()) > 4:
                continue
            key = _knowledge_key(_TOPIC_KEYS[topic], desk)
            if key is None and topic == "directions":
                key = _knowledge_key(_TOPIC_KEYS["address"], desk)
            if key is not None:
                return f"knowledge:{key}"
            return "unknown" if asking else None
        if topic == "hours" and "?" not in meaning.words and _TOLD.search(folded):
            continue
        if topic == "hours":
            windows = meaning.when.windows if meaning.when is not None else ()
            day = len(windows) == 1 and _one_day(windows[0])
            return "hours_day" if day else "hours"
        if topic in ("services", "staff", "duration") and not asking:
            continue
        if topic == "staff" and Intent.FOREIGN_DATA in intents:
            continue
        return topic
    if not asking or Intent.MESSAGE in intents:
        return None
    for key in desk.knowledge:
        tokens = [token for token in plain(key).split() if len(token) >= 4]
        if any(token[: max(4, len(token) - 2)] in folded for token in tokens):
            return f"knowledge:{key}"
    if (
        meaning.facts
        or intents - {Intent.GREETING, Intent.THANKS, Intent.BOOK, Intent.WAIT}
        or state.ask in NAME_ASKS
    ):
        return None
    if meaning.yesno is not None and state.ask in (Ask.CANCEL_CONFIRM, Ask.READBACK):
        return None
    starts = re.match(
        r"(?:(?:und|ach|oh|aber|aehm|also|sagen sie(?: mal)?|sag mal|eine frage|noch eine frage|"
        r"entschuldigung|and|oh|sorry|but|by the way) )*(?:haben|habt|gibt|gibts|bieten|nehmen|nehmt|"
        r"muss|darf|verkauft|verkaufen|machen|macht|warum|wieso|wer|welche\w*|ist|sind|do|does|is|are|"
        r"must|may|how|why|who|which|what|was|wie) ",
        folded,
    )
    if Intent.BOOK in intents or (state.ask not in (Ask.INTENT, Ask.MORE, Ask.NOTHING) and not starts):
        return None
    if re.search(r"\b(?:englisch|english|deutsch|german)\b", folded) or len(folded.split()) < 3:
        return None
    return "unknown" if "?" in meaning.words or starts else None


def _one_day(window: Window) -> bool:
    return window.exact or (window.end is not None and window.end - window.start <= timedelta(hours=25))


def _knowledge_key(stems: tuple[str, ...], desk: Desk) -> str | None:
    for key in desk.knowledge:
        if any(pack.fold(key).startswith(stem) or stem in pack.fold(key).split() for stem in stems):
            return key
    for key in desk.knowledge:
        if any(stem in pack.fold(key) for stem in stems if len(stem) > 3):
            return key
    return None
