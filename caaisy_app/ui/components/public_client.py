"""Python names for the parts in `client/public.jsx`."""

from __future__ import annotations

from typing import Any

import reflex as rx
from reflex.event import passthrough_event_spec


class _Public(rx.Component):
    library = "$/components/caaisy/public"


class PageFacts(_Public):
    """Language and title of the document."""

    tag = "PageFacts"
    lang: rx.Var[str]
    title: rx.Var[str]


class FocusOn(_Public):
    """Moves the keyboard to the element `target` at each new `turn`."""

    tag = "FocusOn"
    target: rx.Var[str]
    turn: rx.Var[int]


class HoldClock(_Public):
    """The time left of a hold in words; `on_active` fires now and then while somebody types or clicks."""

    tag = "HoldClock"
    seconds: rx.Var[int]
    turn: rx.Var[int]
    words: rx.Var[dict[str, Any]]
    on_active: rx.EventHandler[rx.event.no_args_event_spec]


class Visit(_Public):
    """Keeps the secret of a visit in the tab and hands an earlier one in."""

    tag = "Visit"
    name: rx.Var[str]
    visit: rx.Var[str]
    done: rx.Var[bool]
    on_arrive: rx.EventHandler[passthrough_event_spec(str)]


class Ask(_Public):
    """A question over the page; the child marked `data-first` gets the focus."""

    tag = "Ask"
    open: rx.Var[bool]
    title: rx.Var[str]
    on_close: rx.EventHandler[rx.event.no_args_event_spec]


class CopyLink(_Public):
    """A button that copies an address of this site."""

    tag = "CopyLink"
    href: rx.Var[str]
    label: rx.Var[str]
    done: rx.Var[str]
