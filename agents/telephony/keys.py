"""Keys of the telephone: 0 a person, 1 yes, 2 no; digits of a number when one is asked for; # ends.

Keys are a second way, never the only one. Pure but for the timer that ends a number.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from agents.dialogue.state import Ask

NUMBERS_ASKED = frozenset({Ask.PHONE, Ask.MESSAGE_PHONE, Ask.PRIVACY_CONTACT})
_SHORTEST_NUMBER = 3
_WORDS = {
    "0": {
        "de": "Ich möchte bitte mit einem Menschen sprechen.",
        "en": "I would like to speak to a real person, please.",
    },
    "1": {"de": "Ja.", "en": "Yes."},
    "2": {"de": "Nein.", "en": "No."},
}


def words_of_key(key: str, language: str) -> str:
    """What a key says; empty for one without meaning."""
    return _WORDS.get(key, {}).get(language, "")


class Keys:
    """Collects the keys of a call. `ask` is the open question, `on_words` takes what they say.

    `on_end` is called for a # that ends something spoken. `pause` seconds without a key end a number.
    """

    def __init__(
        self,
        *,
        ask: Callable[[], Ask],
        language: Callable[[], str],
        on_words: Callable[[str], None],
        on_end: Callable[[], None],
        pause: float,
    ) -> None:
        self._ask = ask
        self._language = language
        self._on_words = on_words
        self._on_end = on_end
        self._pause = pause
        self._digits = ""
        self._timer: asyncio.TimerHandle | None = None

    @property
    def collecting(self) -> bool:
        """Whether a number has been begun."""
        return bool(self._digits)

    def press(self, key: str) -> None:
        """A key was pressed."""
        self.stop()
        if key == "#":
            if not self._finish():
                self._on_end()
        elif key.isdigit() and (self._digits or self._ask() in NUMBERS_ASKED):
            self._digits += key
            self._timer = asyncio.get_running_loop().call_later(self._pause, self._finish)
        elif words := words_of_key(key, self._language()):
            self._on_words(words)

    def stop(self) -> None:
        """Wait no longer for another digit."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _finish(self) -> bool:
        """The number is whole; a single digit is a key like any other. False where nothing was keyed."""
        digits, self._digits = self._digits, ""
        if not digits:
            return False
        if len(digits) >= _SHORTEST_NUMBER:
            self._on_words(digits)
        elif words := words_of_key(digits, self._language()):
            self._on_words(words)
        return True
