"""All pages of the app, each registered once per language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import reflex as rx

from caaisy_app.core.i18n import LANGUAGES, Lang
from caaisy_app.ui.components.states import CallsState, CallState, OutboxState, PhoneState, TodayState
from caaisy_app.ui.pages.call import call
from caaisy_app.ui.pages.calls import calls
from caaisy_app.ui.pages.kit import kit
from caaisy_app.ui.pages.not_found import not_found
from caaisy_app.ui.pages.outbox import outbox
from caaisy_app.ui.pages.phone import phone
from caaisy_app.ui.pages.public_registry import add_public_pages
from caaisy_app.ui.pages.today import today
from caaisy_app.ui.routes import CALL, CALLS, KIT, OUTBOX, PHONE, TODAY, Route
from caaisy_app.ui.texts import speaking, text


@dataclass(frozen=True, slots=True)
class _Page:
    route: Route
    draw: Callable[[], rx.Component]
    on_load: rx.event.EventType[()] | None = None


PAGES = (
    _Page(TODAY, today, TodayState.load),
    _Page(OUTBOX, outbox, [TodayState.load, OutboxState.load]),
    _Page(CALLS, calls, [TodayState.load, CallsState.load]),
    _Page(CALL, call, [TodayState.load, CallState.load]),
    _Page(PHONE, phone, [TodayState.load, PhoneState.load]),
    _Page(KIT, kit, TodayState.load),
)


def add_pages(app: rx.App) -> None:
    """Register every page under its German and its English address."""
    for page in PAGES:
        for lang in LANGUAGES:
            app.add_page(
                _drawn(page.draw, lang),
                route=page.route.path(lang).lstrip("/"),
                title=f"{text(lang, page.route.title_key)} – Caaisy",
                description=text(lang, "page.description"),
                image="favicon.svg",
                on_load=page.on_load,
                context={"sitemap": None},
            )
    add_public_pages(app)
    app.add_page(
        _drawn(not_found, "de"), route="404", title="Caaisy", image="favicon.svg", context={"sitemap": None}
    )


def _drawn(draw: Callable[[], rx.Component], lang: Lang) -> Callable[[], rx.Component]:
    def page() -> rx.Component:
        with speaking(lang):
            return draw()

    page.__name__ = f"{draw.__name__}_{lang}"
    return page
