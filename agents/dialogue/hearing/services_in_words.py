"""A service told of in the words of its name, but in other forms and apart. Pure."""

from __future__ import annotations

from agents.dialogue.desk import Desk
from agents.language.everyday import tokens_of


def in_its_words(words: str, desk: Desk) -> str | None:
    """The one service of which a whole name is said, if in other forms and apart: 'we've had a wood burner
    put in, and somebody has to approve it' of 'wood burner approval'.
    """
    said = {word[:_STEM] for word in tokens_of(words) if len(word) >= _SHORTEST}
    found = {
        item.id
        for item in desk.services
        for name in (item.name, *item.aliases)
        if len(own := {word[:_STEM] for word in tokens_of(name) if len(word) >= _SHORTEST}) >= _SEVERAL
        and own <= said
    }
    return found.pop() if len(found) == 1 else None


_SHORTEST, _STEM, _SEVERAL = 4, 5, 3
"""Letters of a word that counts, those by which it is known, and so many words make a name sure."""
