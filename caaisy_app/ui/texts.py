"""Texts of the pages, and in which language a page is being built.

Pages are built once per language when the front end is compiled, so their texts cost nothing at run
time: German under `/`, English under `/en/`. Handlers learn the language from the address of the page.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from caaisy_app.core.i18n import Lang, translate

_page_language: ContextVar[Lang] = ContextVar("page_language", default="de")


def page_language() -> Lang:
    """The language the current page is being built in."""
    return _page_language.get()


@contextmanager
def speaking(lang: Lang) -> Iterator[None]:
    """Build what is inside in `lang`."""
    token = _page_language.set(lang)
    try:
        yield
    finally:
        _page_language.reset(token)


def t(key: str, **params: object) -> str:
    """The text `key` of the catalogue `ui` in the language the page is being built in."""
    return translate("ui", key, page_language(), **params)


def language_of(path: str) -> Lang:
    """The language of a page by its address."""
    return "en" if path == "/en" or path.startswith("/en/") else "de"


def text(lang: Lang, key: str, **params: object) -> str:
    """The text `key` of the catalogue `ui` in `lang`, for handlers and view models."""
    return translate("ui", key, lang, **params)
