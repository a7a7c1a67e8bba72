"""From the words a tool received to a meaning, by code. Words the caller never said count for nothing.

A model may paraphrase; what is stored must have been heard. Where the words are not the caller's, the
caller's own last turn is read instead.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from agents.call.controller import CallController
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.turns import understand_turn
from agents.language import fold
from agents.language.text import LETTERS_OR_DIGITS

FIELDS: dict[str, tuple[str, ...]] = {
    "service": ("service_id", "service_words", "extra_service_ids", "service_choices", "unknown_service"),
    "when_words": ("when", "old", "shift"),
    "staff": ("staff_id", "staff_any", "staff_not", "staff_words", "unknown_staff"),
    "name_words": ("name", "name_words"),
    "phone_words": ("phone", "phone_words", "phone_bad", "line"),
    "email_words": ("email", "email_words"),
    "attendee_words": ("attendee", "attendee_relation", "attendee_words"),
}


def from_words(controller: CallController, words: Mapping[str, str]) -> Meaning:
    """The meaning of the fields given, as far as the caller's last turn has them."""
    heard = controller.last_meaning
    meaning = Meaning(words=heard.words, next_words=heard.next_words)
    for field, said in words.items():
        if not said.strip():
            continue
        source = heard
        if not _value(heard, field):
            if not was_said(said, heard.words):
                continue
            source = understand_turn(said, controller.state, controller.desk)
        meaning = replace(meaning, **{name: getattr(source, name) for name in FIELDS[field]})
    return meaning


def of_their_own(controller: CallController, meaning: Meaning) -> Meaning:
    """What goes with the words of a tool for an own appointment: whose it is, where that was just told
    ('meine Frau, Sabine Häberle, hat am Mittwoch …'), and a question asked in the same breath.
    """
    heard = controller.last_meaning
    if heard.attendee:
        meaning = replace(meaning, attendee=heard.attendee, attendee_words=heard.attendee_words)
    return with_its_question(meaning, heard) if heard.has(Intent.QUESTION) else meaning


def with_its_question(meaning: Meaning, heard: Meaning) -> Meaning:
    """The meaning with what the turn, as it was heard, asks about the business."""
    return replace(
        meaning,
        intents=meaning.intents | (heard.intents & {Intent.QUESTION}),
        topic=heard.topic,
        more_topics=heard.more_topics,
        question_words=heard.question_words,
    )


def _value(meaning: Meaning, field: str) -> bool:
    return any(bool(getattr(meaning, name)) for name in FIELDS[field] if not name.endswith("_words"))


def was_said(words: str, turn: str) -> bool:
    """Whether the words stand in the caller's turn, together and in this order."""
    said, heard = (" ".join(LETTERS_OR_DIGITS.findall(fold(text))) for text in (words, turn))
    return bool(said) and f" {said} " in f" {heard} "
