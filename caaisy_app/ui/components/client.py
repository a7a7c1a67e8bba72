"""Python names for the parts in `client/kit.jsx`: drawer, menu, running clock, composer."""

from __future__ import annotations

from typing import Any

import reflex as rx
from reflex.event import passthrough_event_spec


class _Kit(rx.Component):
    library = "$/components/caaisy/kit"


class Drawer(_Kit):
    """A sheet at the right edge; beside the page on wide screens, over it on small ones."""

    tag = "Drawer"
    open: rx.Var[bool]
    stage: rx.Var[str]
    title: rx.Var[str]
    note: rx.Var[str]
    close_label: rx.Var[str]
    close_icon: rx.Var[rx.Component]
    on_close: rx.EventHandler[rx.event.no_args_event_spec]


class MenuBox(_Kit):
    """A button and what it opens; the first child stands on the button."""

    tag = "MenuBox"
    side: rx.Var[str]


class MenuChoices(_Kit):
    """One of several in a menu; the current one is ticked. Entries are `{value, label}`."""

    tag = "MenuChoices"
    name: rx.Var[str]
    value: rx.Var[str]
    entries: rx.Var[list[dict[str, str]]]
    tick: rx.Var[rx.Component]
    on_pick: rx.EventHandler[passthrough_event_spec(str)]


class Elapsed(_Kit):
    """Seconds that go on counting, as `1:12`."""

    tag = "Elapsed"
    seconds: rx.Var[int]


class Follow(_Kit):
    """A log that stays at its end; `watch` tells it that something has arrived."""

    tag = "Follow"
    watch: rx.Var[Any]
    quiet: rx.Var[bool]
    label: rx.Var[str]


class Composer(_Kit):
    """Where one types as the caller. `reason` says why nothing can be sent right now."""

    tag = "Composer"
    label: rx.Var[str]
    placeholder: rx.Var[str]
    hint: rx.Var[str]
    send_label: rx.Var[str]
    send_icon: rx.Var[rx.Component]
    limit: rx.Var[int]
    too_long: rx.Var[str]
    reason: rx.Var[str]
    restore: rx.Var[dict[str, Any]]
    on_send: rx.EventHandler[passthrough_event_spec(str, str)]


class Copy(_Kit):
    """A button that puts `text` into the clipboard; `done` stands on it for a moment afterwards."""

    tag = "Copy"
    text: rx.Var[str]
    label: rx.Var[str]
    done: rx.Var[str]
    icon: rx.Var[rx.Component]


class Confirm(_Kit):
    """A question over the page; what has the attribute `data-first` gets the focus."""

    tag = "Confirm"
    open: rx.Var[bool]
    title: rx.Var[str]
    on_close: rx.EventHandler[rx.event.no_args_event_spec]


class ByAddress(_Kit):
    """The German or the English child, by the address of the page."""

    tag = "ByAddress"
    german: rx.Var[rx.Component]
    english: rx.Var[rx.Component]


class PlainLink(_Kit):
    """A link the browser follows itself: within the page, to a telephone, or with a full load."""

    tag = "PlainLink"
    href: rx.Var[str]
    lang: rx.Var[str]


class Placed(_Kit):
    """Something that stands at a place in a track: `at`, `long`, `part` and `hours` become CSS variables."""

    tag = "Placed"
    element: rx.Var[str]
    at: rx.Var[str]
    long: rx.Var[str]
    part: rx.Var[str]
    hours: rx.Var[str]
    title: rx.Var[str]
