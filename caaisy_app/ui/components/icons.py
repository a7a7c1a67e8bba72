"""Lucide icons (ISC licence) as inline SVG, so that no icon font and no request is needed.

Only the drawings that a page uses are listed; each is a list of SVG elements as in Lucide 1.62.
"""
# ruff: noqa: E501 - the drawings are data

from __future__ import annotations

from typing import Any

import reflex as rx

_DRAWINGS: dict[str, tuple[tuple[str, dict[str, str]], ...]] = {
    "house": (
        ("path", {"d": "M15 21v-8a1 1 0 0 0-1-1h-4a1 1 0 0 0-1 1v8"}),
        (
            "path",
            {
                "d": "M3 10a2 2 0 0 1 .709-1.528l7-6a2 2 0 0 1 2.582 0l7 6A2 2 0 0 1 21 10v9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z"
            },
        ),
    ),
    "notebook-pen": (
        ("path", {"d": "M13.4 2H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-7.4"}),
        ("path", {"d": "M2 6h4"}),
        ("path", {"d": "M2 10h4"}),
        ("path", {"d": "M2 14h4"}),
        ("path", {"d": "M2 18h4"}),
        (
            "path",
            {
                "d": "M21.378 5.626a1 1 0 1 0-3.004-3.004l-5.01 5.012a2 2 0 0 0-.506.854l-.837 2.87a.5.5 0 0 0 .62.62l2.87-.837a2 2 0 0 0 .854-.506z"
            },
        ),
    ),
    "mail": (
        ("path", {"d": "m22 7-8.991 5.727a2 2 0 0 1-2.009 0L2 7"}),
        ("rect", {"x": "2", "y": "4", "width": "20", "height": "16", "rx": "2"}),
    ),
    "phone": (
        (
            "path",
            {
                "d": "M13.832 16.568a1 1 0 0 0 1.213-.303l.355-.465A2 2 0 0 1 17 15h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2A18 18 0 0 1 2 4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-.8 1.6l-.468.351a1 1 0 0 0-.292 1.233 14 14 0 0 0 6.392 6.384"
            },
        ),
    ),
    "phone-off": (
        (
            "path",
            {
                "d": "M10.1 13.9a14 14 0 0 0 3.732 2.668 1 1 0 0 0 1.213-.303l.355-.465A2 2 0 0 1 17 15h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2 18 18 0 0 1-12.728-5.272"
            },
        ),
        ("path", {"d": "M22 2 2 22"}),
        (
            "path",
            {
                "d": "M4.76 13.582A18 18 0 0 1 2 4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-.8 1.6l-.468.351a1 1 0 0 0-.292 1.233 14 14 0 0 0 .244.473"
            },
        ),
    ),
    "check": (("path", {"d": "M20 6 9 17l-5-5"}),),
    "x": (
        ("path", {"d": "M18 6 6 18"}),
        ("path", {"d": "m6 6 12 12"}),
    ),
    "chevron-down": (("path", {"d": "m6 9 6 6 6-6"}),),
    "chevron-left": (("path", {"d": "m15 18-6-6 6-6"}),),
    "chevron-right": (("path", {"d": "m9 18 6-6-6-6"}),),
    "circle-alert": (
        ("circle", {"cx": "12", "cy": "12", "r": "10"}),
        ("line", {"x1": "12", "x2": "12", "y1": "8", "y2": "12"}),
        ("line", {"x1": "12", "x2": "12.01", "y1": "16", "y2": "16"}),
    ),
    "triangle-alert": (
        ("path", {"d": "m21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3"}),
        ("path", {"d": "M12 9v4"}),
        ("path", {"d": "M12 17h.01"}),
    ),
    "info": (
        ("circle", {"cx": "12", "cy": "12", "r": "10"}),
        ("path", {"d": "M12 16v-4"}),
        ("path", {"d": "M12 8h.01"}),
    ),
    "mic": (
        ("path", {"d": "M12 19v3"}),
        ("path", {"d": "M19 10v2a7 7 0 0 1-14 0v-2"}),
        ("rect", {"x": "9", "y": "2", "width": "6", "height": "13", "rx": "3"}),
    ),
    "send": (
        (
            "path",
            {
                "d": "M14.536 21.686a.5.5 0 0 0 .937-.024l6.5-19a.496.496 0 0 0-.635-.635l-19 6.5a.5.5 0 0 0-.024.937l7.93 3.18a2 2 0 0 1 1.112 1.11z"
            },
        ),
        ("path", {"d": "m21.854 2.147-10.94 10.939"}),
    ),
    "calendar-check": (
        ("path", {"d": "M8 2v3"}),
        ("path", {"d": "M16 2v3"}),
        ("rect", {"x": "3", "y": "3", "width": "18", "height": "18", "rx": "2"}),
        ("path", {"d": "M3 9h18"}),
        ("path", {"d": "m9 15 2 2 4-4"}),
    ),
    "circle-check": (
        ("circle", {"cx": "12", "cy": "12", "r": "10"}),
        ("path", {"d": "m16 9-5.5 5.5L8 12"}),
    ),
    "languages": (
        ("path", {"d": "m5 8 6 6"}),
        ("path", {"d": "m4 14 6-6 2-3"}),
        ("path", {"d": "M2 5h12"}),
        ("path", {"d": "M7 2h1"}),
        ("path", {"d": "m22 22-5-10-5 10"}),
        ("path", {"d": "M14 18h6"}),
    ),
    "store": (
        ("path", {"d": "M15 21v-5a1 1 0 0 0-1-1h-4a1 1 0 0 0-1 1v5"}),
        (
            "path",
            {
                "d": "M17.774 10.31a1.12 1.12 0 0 0-1.549 0 2.5 2.5 0 0 1-3.451 0 1.12 1.12 0 0 0-1.548 0 2.5 2.5 0 0 1-3.452 0 1.12 1.12 0 0 0-1.549 0 2.5 2.5 0 0 1-3.77-3.248l2.889-4.184A2 2 0 0 1 7 2h10a2 2 0 0 1 1.653.873l2.895 4.192a2.5 2.5 0 0 1-3.774 3.244"
            },
        ),
        ("path", {"d": "M4 10.95V19a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-8.05"}),
    ),
    "siren": (
        ("path", {"d": "M7 18v-6a5 5 0 1 1 10 0v6"}),
        ("path", {"d": "M5 21a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-1a2 2 0 0 0-2-2H7a2 2 0 0 0-2 2z"}),
        ("path", {"d": "M21 12h1"}),
        ("path", {"d": "M18.5 4.5 18 5"}),
        ("path", {"d": "M2 12h1"}),
        ("path", {"d": "M12 2v1"}),
        ("path", {"d": "m4.929 4.929.707.707"}),
        ("path", {"d": "M12 12v6"}),
    ),
    "hourglass": (
        ("path", {"d": "M5 22h14"}),
        ("path", {"d": "M5 2h14"}),
        ("path", {"d": "M17 22v-4.172a2 2 0 0 0-.586-1.414L12 12l-4.414 4.414A2 2 0 0 0 7 17.828V22"}),
        ("path", {"d": "M7 2v4.172a2 2 0 0 0 .586 1.414L12 12l4.414-4.414A2 2 0 0 0 17 6.172V2"}),
    ),
    "wifi-off": (
        ("path", {"d": "M12 20h.01"}),
        ("path", {"d": "M8.5 16.429a5 5 0 0 1 7 0"}),
        ("path", {"d": "M5 12.859a10 10 0 0 1 5.17-2.69"}),
        ("path", {"d": "M19 12.859a10 10 0 0 0-2.007-1.523"}),
        ("path", {"d": "M2 8.82a15 15 0 0 1 4.177-2.643"}),
        ("path", {"d": "M22 8.82a15 15 0 0 0-11.288-3.764"}),
        ("path", {"d": "m2 2 20 20"}),
    ),
    "copy": (
        ("rect", {"width": "14", "height": "14", "x": "8", "y": "8", "rx": "2"}),
        ("path", {"d": "M4 16c-1.1 0-2-.9-2-2V4c0-1.1.9-2 2-2h10c1.1 0 2 .9 2 2"}),
    ),
    "phone-forwarded": (
        ("path", {"d": "M14 6h8"}),
        ("path", {"d": "m18 2 4 4-4 4"}),
        (
            "path",
            {
                "d": "M13.832 16.568a1 1 0 0 0 1.213-.303l.355-.465A2 2 0 0 1 17 15h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2A18 18 0 0 1 2 4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-.8 1.6l-.468.351a1 1 0 0 0-.292 1.233 14 14 0 0 0 6.392 6.384"
            },
        ),
    ),
    "message-square": (
        (
            "path",
            {
                "d": "M22 17a2 2 0 0 1-2 2H6.828a2 2 0 0 0-1.414.586l-2.202 2.202A.71.71 0 0 1 2 21.286V5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2z"
            },
        ),
    ),
}

_BELL = (
    (
        "path",
        {
            "d": "M12 3.25a1.6 1.6 0 0 1 .9 2.92V7.3a9 9 0 0 1 8.1 8.45H3A9 9 0 0 1 11.1 7.3V6.17A1.6 1.6 0 0 1 12 3.25Z"
        },
    ),
    ("rect", {"x": "2", "y": "17.5", "width": "20", "height": "2.75", "rx": "1.375"}),
)

_ELEMENTS = {
    "path": rx.el.path,
    "circle": rx.el.circle,
    "rect": rx.el.rect,
    "line": rx.el.line,
}


def _draw(drawing: tuple[tuple[str, dict[str, str]], ...], class_name: str) -> rx.Component:
    parts: list[Any] = [_ELEMENTS[tag](**attributes) for tag, attributes in drawing]
    return rx.el.svg(*parts, view_box="0 0 24 24", aria_hidden="true", class_name=class_name)


def icon(name: str, *, small: bool = False, class_name: str = "") -> rx.Component:
    """The Lucide drawing called `name`, 20 px, or 16 px with `small`. Decoration: a word stands beside it."""
    return _draw(_DRAWINGS[name], f"icon {'s ' if small else ''}{class_name}".strip())


def bell() -> rx.Component:
    """The mark of Caaisy. It stands for the product and for nothing else."""
    return _draw(_BELL, "bell")
