"""Texts in German and English from gettext catalogues.

The `.po` files are read as they are (with Babel), so there is no compile step that could be
forgotten. A message id is a key such as `booking.slot_taken`; placeholders are `{name}`.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal, get_args

from babel.messages.pofile import read_po

Lang = Literal["de", "en"]
LANGUAGES: tuple[Lang, ...] = get_args(Lang)
LOCALE_DIR = Path(__file__).resolve().parent.parent / "locale"


class MissingText(KeyError):
    """A key that a catalogue does not have: a mistake in the program, found by a test."""


@cache
def catalogue(domain: str, lang: str) -> dict[str, str]:
    """All texts of one domain in one language, by key."""
    path = LOCALE_DIR / lang / "LC_MESSAGES" / f"{domain}.po"
    with path.open("rb") as file:
        messages = read_po(file, locale=lang, domain=domain)
    texts: dict[str, str] = {}
    for message in messages:
        if message.id and isinstance(message.id, str) and isinstance(message.string, str):
            texts[message.id] = message.string
    return texts


def translate(domain: str, key: str, lang: str, **params: object) -> str:
    """The text of `key` in `lang`, with its placeholders filled.

    Raises `MissingText` where the catalogue lacks the key; an unknown language is German.
    """
    texts = catalogue(domain, lang if lang in LANGUAGES else "de")
    try:
        text = texts[key]
    except KeyError:
        raise MissingText(f"{domain}/{lang}: {key}") from None
    return text.format(**params) if params else text
