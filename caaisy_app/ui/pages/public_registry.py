"""The public pages, each registered once per language."""

from __future__ import annotations

from collections.abc import Callable

import reflex as rx

from caaisy_app.core.i18n import LANGUAGES, Lang
from caaisy_app.ui.pages.public_book import book
from caaisy_app.ui.pages.public_manage import manage
from caaisy_app.ui.public_routes import BOOK, MANAGE
from caaisy_app.ui.public_texts import public_text
from caaisy_app.ui.states.public_booking import BookState
from caaisy_app.ui.states.public_manage import ManageState
from caaisy_app.ui.texts import speaking

_PAGES = ((BOOK, book, BookState.load), (MANAGE, manage, ManageState.load))


def add_public_pages(app: rx.App) -> None:
    """Register the pages that need no account."""
    for route, draw, on_load in _PAGES:
        for lang in LANGUAGES:
            app.add_page(
                _drawn(draw, lang),
                route=route.path(lang).lstrip("/"),
                title=f"{public_text(lang, route.title_key)} – Caaisy",
                description=public_text(lang, "page.description"),
                on_load=on_load,
                context={"sitemap": None},
            )


def _drawn(draw: Callable[[], rx.Component], lang: Lang) -> Callable[[], rx.Component]:
    def page() -> rx.Component:
        with speaking(lang):
            return draw()

    page.__name__ = f"{draw.__name__}_{lang}"
    return page
