"""The language pack: what a sentence means and how a fact is spoken, in German and English, without any
model.

Pure: no I/O, no clock of its own, no import from the domain. The dialogue, `caaisy understand` and the
tests call the functions exported here; everything else in the package is its inside.
"""

from __future__ import annotations

from agents.language.catalogue import CatalogueMatch, match_catalogue
from agents.language.durations import understand_duration
from agents.language.email import understand_email
from agents.language.names import understand_name
from agents.language.phone import understand_phone
from agents.language.quantities import understand_number
from agents.language.text import fold
from agents.language.types import (
    Answer,
    Grain,
    Language,
    Problem,
    Reading,
    Relation,
    Span,
    TimeContext,
    TimeUnderstanding,
    Understood,
    Window,
)
from agents.language.understanding import understand_time
from agents.language.yesno import understand_yesno

__all__ = [
    "Answer",
    "CatalogueMatch",
    "Grain",
    "Language",
    "Problem",
    "Reading",
    "Relation",
    "Span",
    "TimeContext",
    "TimeUnderstanding",
    "Understood",
    "Window",
    "fold",
    "match_catalogue",
    "understand_duration",
    "understand_email",
    "understand_name",
    "understand_number",
    "understand_phone",
    "understand_time",
    "understand_yesno",
]
