"""Word tables as readable blocks of text."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """The words of a block of text, separated by white space."""
    return frozenset(text.split())
