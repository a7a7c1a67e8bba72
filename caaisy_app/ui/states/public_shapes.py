"""The shapes that travel to the public pages: plain text that is already in the page's language."""

from __future__ import annotations

from typing import TypedDict

from caaisy_app.ui.states.shapes import Slip


class Shop(TypedDict):
    """A business as its customers see it."""

    name: str
    address: str
    phone: str
    phone_href: str
    hours: list[str]
    zone: str
    book_href: str
    purpose: str
    controller: str


class Offer(TypedDict):
    """Something to choose: a service or a person."""

    id: str
    name: str
    line: str


class DayChoice(TypedDict):
    """A day in the strip; `free` = it can be chosen."""

    date: str
    weekday: str
    day: str
    line: str
    label: str
    free: bool


class TimeChoice(TypedDict):
    """A free time; `start` is an instant in ISO 8601."""

    start: str
    time: str
    note: str
    label: str


class TimeGroup(TypedDict):
    """Free times of a part of the day."""

    name: str
    times: list[TimeChoice]


class Held(TypedDict):
    """The time that is kept for this visitor. `turn` counts on whenever the time left is new."""

    id: str
    visit: str
    start: str
    seconds: int
    turn: int
    when: str


class Errors(TypedDict):
    """What is wrong with an entry, by field; empty = nothing."""

    name: str
    phone: str
    email: str
    note: str
    all: str


class Focus(TypedDict):
    """Where the keyboard should be; a new turn moves it."""

    id: str
    turn: int


def no_shop() -> Shop:
    """Before the business is known."""
    return Shop(
        name="",
        address="",
        phone="",
        phone_href="",
        hours=[],
        zone="",
        book_href="",
        purpose="",
        controller="",
    )


def no_held() -> Held:
    """While nothing is kept."""
    return Held(id="", visit="", start="", seconds=0, turn=0, when="")


def no_errors() -> Errors:
    """Nothing is wrong."""
    return Errors(name="", phone="", email="", note="", all="")


def no_slip() -> Slip:
    """Before there is an appointment."""
    return Slip(
        id="",
        weekday="",
        day="",
        month="",
        time="",
        what="",
        who="",
        by_phone=False,
        state="held",
        fresh=False,
        date="",
        label="",
    )
