"""The shapes that travel to the browser: plain text that is already in the page's language."""

from __future__ import annotations

from typing import TypedDict


class Choice(TypedDict):
    """An entry to choose from."""

    value: str
    label: str


class Part(TypedDict):
    """A piece of a turn; `mark` = these words were understood."""

    text: str
    mark: bool


class Fact(TypedDict):
    """Something that was understood."""

    label: str
    value: str


class Turn(TypedDict):
    """One turn of a conversation; `insights`: what was understood of a caller turn and done about it."""

    key: str
    who: str
    by: str
    parts: list[Part]
    pending: bool
    insights: list[Fact]


class Stage(TypedDict):
    """A step of a call: done, now or later."""

    label: str
    at: str


class Conversation(TypedDict):
    """A call as the desk shows it."""

    id: str
    heading: str
    number: str
    seconds: int
    turns: list[Turn]
    facts: list[Fact]
    stages: list[Stage]
    note: str
    others: str


class LastCall(TypedDict):
    """The last call in one line."""

    text: str
    result: str


class Message(TypedDict):
    """An open message."""

    id: str
    kind: str
    title: str
    text: str
    when: str
    phone: str
    href: str
    done_label: str


class Question(TypedDict):
    """A question that the reception could not answer."""

    id: str
    title: str
    text: str
    when: str
    dismiss_label: str
    answer_label: str


class Slip(TypedDict):
    """A booking as the card a front desk hands over."""

    id: str
    weekday: str
    day: str
    month: str
    time: str
    what: str
    who: str
    by_phone: bool
    state: str
    fresh: bool
    date: str
    label: str


class Bar(TypedDict):
    """A booking or busy time in a lane: where it begins and how long it is, in per cent."""

    id: str
    name: str
    start: str
    end: str
    service: str
    initials: str
    look: str
    at: str
    long: str
    phone: bool
    past: bool
    fresh: bool
    label: str


class Gap(TypedDict):
    """Closed time in a lane, in per cent."""

    at: str
    long: str


class Lane(TypedDict):
    """The day of one member of staff."""

    id: str
    name: str
    initials: str
    colour: str
    bars: list[Bar]
    closed: list[Gap]


class Hour(TypedDict):
    """A full hour on the axis."""

    label: str
    at: str


class Day(TypedDict):
    """The shown day."""

    date: str
    title: str
    lanes: list[Lane]
    agenda: list[Bar]
    axis: list[Hour]
    hours: str
    now: str
    now_part: str
    closed: str
    next_free: str
    next_free_of: str


class Toast(TypedDict):
    """A sentence that confirms; `action` names what its button does, empty = none."""

    id: str
    level: str
    text: str
    action: str
    action_label: str
    subject: str


def no_conversation() -> Conversation:
    """The desk while nobody calls."""
    return Conversation(
        id="", heading="", number="", seconds=0, turns=[], facts=[], stages=[], note="", others=""
    )


def no_day() -> Day:
    """The day before it is loaded."""
    return Day(
        date="",
        title="",
        lanes=[],
        agenda=[],
        axis=[],
        hours="10",
        now="",
        now_part="0",
        closed="",
        next_free="",
        next_free_of="",
    )
