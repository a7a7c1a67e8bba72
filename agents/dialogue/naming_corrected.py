"""A name put right in the same breath, in the answer to the question for it. Pure.

'Darlene Novak, sorry, no, Darlene Kowalski': the name said last counts, letters spelled for it included.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agents.dialogue.naming import SPELLING, looks_like_name
from agents.language.name_corrected import bare, correction_in, joined


def corrected_name(words: str, taken: Sequence[str]) -> str:
    """The name that holds, where the one said first is taken back; empty where nothing is put right."""
    found = correction_in(words)
    if found is None:
        return ""
    if SPELLING.search(words):
        return _with_letters(words, found, taken)
    first, then = (_said(found.group(part), taken) for part in ("first", "then"))
    return joined(first, then, words[found.end() :]) if first and then else ""


def _with_letters(words: str, found: re.Match[str], taken: Sequence[str]) -> str:
    """'Hans Wolf, ich meine Hans Wolff mit zwei f': the letters stay with the name that holds."""
    rest = words[found.start("then") :]
    spelled = SPELLING.search(rest)
    if spelled is None or SPELLING.search(found.group("first")):
        return ""
    name = _said(rest[: spelled.start()].strip(" ,.;"), taken)
    return rest if " " in name and _said(found.group("first"), taken) else ""


def _said(part: str, taken: Sequence[str]) -> str:
    return looks_like_name(bare(part), taken, strict=False)
