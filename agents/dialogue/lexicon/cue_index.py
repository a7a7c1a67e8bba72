"""Which cues a turn can hold: looked up by the letters of its words, once for all lists of cues.

A turn is held against some two thousand cues and holds two or three of them. `agents.dialogue.lexicon.found`
asks here which of a list are worth trying.
"""

from __future__ import annotations

from collections.abc import Iterable

from agents.dialogue.lexicon.cue_letters import letters_in, letters_of

_TEXTS = 64
"""Texts remembered: one turn is held against the cues in some ten wordings."""


class CueIndex:
    """Lists of cues by the letters with which each of their cues may begin."""

    def __init__(self) -> None:
        self._lists: dict[tuple[str, ...], int] = {}
        self._anyhow: list[tuple[int, ...]] = []
        """Of each list, the places of the cues that may begin with anything."""
        self._by_letters: dict[str, list[tuple[int, int]]] = {}
        """List and place of the cues that may begin so."""
        self._in_text: dict[str, dict[int, list[int]]] = {}

    def learn(self, cues: tuple[str, ...]) -> int:
        """Take a list of cues in, unless it is known; its number."""
        known = self._lists.get(cues)
        if known is not None:
            return known
        number, anyhow = len(self._lists), list[int]()
        for place, cue in enumerate(cues):
            letters = letters_of(cue)
            if letters is None:
                anyhow.append(place)
            for piece in letters or ():
                self._by_letters.setdefault(piece, []).append((number, place))
        self._lists[cues] = number
        self._anyhow.append(tuple(anyhow))
        self._in_text.clear()
        return number

    def possible(self, cues: tuple[str, ...], folded: str) -> Iterable[str]:
        """Those cues of a list, in their order, of which the text may hold a match."""
        number = self._lists.get(cues)
        if number is None:
            number = self.learn(cues)
        known = self._in_text.get(folded)
        places = (self._look_up(folded) if known is None else known).get(number)
        anyhow = self._anyhow[number]
        if places is None:
            return [cues[place] for place in anyhow] if anyhow else ()
        return [cues[place] for place in sorted({*places, *anyhow})]

    def _look_up(self, folded: str) -> dict[int, list[int]]:
        if len(self._in_text) >= _TEXTS:
            self._in_text.clear()
        found: dict[int, list[int]] = {}
        for piece in letters_in(folded) & self._by_letters.keys():
            for number, place in self._by_letters[piece]:
                found.setdefault(number, []).append(place)
        self._in_text[folded] = found
        return found


CUES = CueIndex()
"""Of both languages; a cue of the other one costs a look at its letters."""
