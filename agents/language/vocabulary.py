"""Word lists as data: how the folders of the languages write them down, and what they hold for a yes or a
no.
"""

from __future__ import annotations

from dataclasses import dataclass

from agents.language.text import fold


def words(text: str) -> frozenset[str]:
    """The words of a block of text, folded."""
    return frozenset(fold(text).split())


def phrases(text: str) -> tuple[tuple[str, ...], ...]:
    """The phrases of a block of text, parted by commas, each as its folded words."""
    return tuple(tuple(fold(phrase).split()) for phrase in text.split(",") if phrase.strip())


@dataclass(frozen=True, slots=True)
class Consent:
    """What people say for yes and no; a soft phrase is a yes only where nothing else was said.

    `firm` words say yes whatever polite words follow; `fillers` may stand before them.
    """

    yes: frozenset[str]
    no: frozenset[str]
    unsure: frozenset[str]
    neutral: frozenset[str]
    yes_phrases: tuple[tuple[str, ...], ...]
    soft_phrases: tuple[tuple[str, ...], ...]
    no_phrases: tuple[tuple[str, ...], ...]
    unsure_phrases: tuple[tuple[str, ...], ...]
    firm: frozenset[str] = frozenset()
    fillers: frozenset[str] = frozenset()
    verdicts: frozenset[str] = frozenset()
    """Words of consent that a denial after them turns around: "passt mir leider nicht"."""
    degrees: frozenset[str] = frozenset()
    """What may stand between a verdict and its denial, or between a denial and what is denied."""
    unminding: tuple[tuple[str, ...], ...] = ()
    """A soft yes that is said with and without a no before it: "(nein,) das stört mich nicht"."""
    address: tuple[tuple[str, ...], ...] = ()
    """How one is spoken to or thanked in two words: "mein Lieber", "danke schön"; says nothing."""
