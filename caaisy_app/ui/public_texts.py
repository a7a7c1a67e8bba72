"""Texts of the public pages: the catalogue `public`, in the language a page is being built in or shown in."""

from __future__ import annotations

from caaisy_app.core.i18n import Lang, translate
from caaisy_app.ui.texts import page_language


def p(key: str, **params: object) -> str:
    """The text `key` in the language the page is being built in."""
    return translate("public", key, page_language(), **params)


def public_text(lang: Lang, key: str, **params: object) -> str:
    """The text `key` in `lang`, for handlers and view models."""
    return translate("public", key, lang, **params)
