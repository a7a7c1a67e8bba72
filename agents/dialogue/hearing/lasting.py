"""A complaint that has been there for long is no alarm where an appointment for it is wished for. Pure.

'My son is four and still speaks so indistinctly, the nursery wants it looked at': the same words said of
somebody all of a sudden tell of a stroke. Only complaints that can last are read here; what nobody lives with
(no breath, no pulse, blood that does not stop, unconsciousness) is an alarm however long it is said to last.
"""

from __future__ import annotations

import re

from agents.dialogue.lexicon.lasting import (
    ACUTE,
    AFTER_ILLNESS,
    CHILD,
    JUST_NOW,
    SENT,
    SOMETIMES,
    WEEKS,
    WISHES,
    YEARS,
)


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})(?!\w)")


_CAN_LAST = (
    (
        re.compile(r"spricht|redet|lallt|slurr|speech|words|jumbled|garbled"),
        _words(rf"{WEEKS}|{AFTER_ILLNESS}|{SENT}|{CHILD}"),
    ),
    (re.compile(r"mund|gesicht|mouth|face|droop"), _words(rf"{YEARS}|{AFTER_ILLNESS}")),
    (re.compile(r"taub|gelaehmt|numb|verschluckt|chok"), _words(rf"{WEEKS}|{AFTER_ILLNESS}")),
    (re.compile(r"ohnm|umgekippt|pass\w* out|herz (?:\w+ )?stolpert|flutter|faint"), _words(WEEKS)),
    (re.compile(r"krampf|\bfit"), _words(SOMETIMES)),
    (re.compile(r"brust|chest|herz"), _words(YEARS)),
)
"""A complaint, by the words of the danger that it sounds like, and what shows that it is an old one."""
_NEAR = 6
"""Words on either side of the complaint in which 'now' belongs to it."""


def has_lasted(said: str, match: re.Match[str]) -> bool:
    """Whether the danger that `match` tells of is an old complaint for which an appointment is wished."""
    known = next((since for complaint, since in _CAN_LAST if complaint.search(match.group())), None)
    if known is None or known.search(said) is None:
        return False
    if WISHES.search(said) is None or ACUTE.search(said) is not None:
        return False
    before = said[: match.start()].split()[-_NEAR:]
    after = said[match.end() :].split()[:_NEAR]
    return JUST_NOW.search(" ".join((*before, match.group(), *after))) is None
