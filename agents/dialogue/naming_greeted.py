"""'Berger, guten Tag', 'guten Tag, Berger, ich hätte gern …': a surname alone, said with the greeting. Pure.

Called by `hearing.own_names`; two words that are a name need no greeting beside them: `naming`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agents.dialogue.lexicon.names import GREETS
from agents.dialogue.lexicon.words import word_set
from agents.dialogue.naming import is_ordinary, listed, looks_like_name

_GREETING = (
    r"(?:(?:schönen |wunderschönen |einen )*guten (?:tag|morgen|abend)|(?:schönen )?ta(?:g|ch)|"
    r"hallo|hi|moin(?: moin)?|"
    r"servus|grüß (?:gott|sie|dich|euch)|grüezi(?: mitenand| miteinander)?|mahlzeit|hello|"
    r"good (?:morning|afternoon|evening))(?: zusammen| auch| miteinander)?"
)
_NAME = r"(?P<name>(?-i:[A-ZÄÖÜ])[\wäöüß]+(?:-(?-i:[A-ZÄÖÜ])[\wäöüß]+)?)"
_FIRST = r"(?i)^\W*(?:(?:ja|also|äh|ähm|oh|yes|well),? )*"
_NAME_FIRST = re.compile(
    rf"{_FIRST}{_NAME}(?:[,.;:!]| (?=guten |grüß )) ?{_GREETING}(?=\s*(?:$|[,.;:!]|(?:ich|wir|mein)\b))"
)
_NAME_NEXT = re.compile(
    rf"{_FIRST}{_GREETING}[,.!]? {_NAME}"
    r"(?=\s*[.!]?$|[,.;:!]\s+(?:und |also |äh |ähm )*(?:ich|wir|mein\w*|bei (?:mir|uns)|"
    r"es (?:geht|ist|wär\w*)|könn\w*|kann|haben|hätten|wann|gibt|gäb\w*|bräucht\w*|hab|hätt\w*|wollt\w*|"
    r"müsst\w*|wie|was|darf|dürft\w*|sagen sie|i|i'd|i'm|could|can|do you|have you)\b)"
)
_NOBODY = word_set(
    """
    leute team maedels jungs kinder herrschaften allerseits folgendes anliegen terminanfrage anfrage
    beschwerde verzeihung sorry schuppen zahn zaehne haare auto notfall reklamation wasserschaden rohrbruch
    heizung strom
    mama papa mutti vati oma opa schatz sir madam everyone everybody guys team emergency question
    """
)
"""What is announced or spoken to after a greeting, and is no name."""


def surname_greeted(words: str, taken: Sequence[str]) -> str:
    """The one word beside the greeting that can be nothing but a name; empty where there is none."""
    found = (pattern.match(words) for pattern in (_NAME_NEXT, _NAME_FIRST))
    return next((name for one in found if one and (name := _alone(one, taken))), "")


def _alone(found: re.Match[str], taken: Sequence[str]) -> str:
    name, word = found["name"], listed(found["name"])
    again = re.search(rf"(?i)\b{re.escape(name)}\b", found.string[found.end() :])
    if (
        word in _NOBODY
        or word in GREETS
        or _GOOD.fullmatch(word)
        or word in taken
        or is_ordinary(name)
        or again
        or word.endswith(_DIMINUTIVE)
    ):
        return ""
    return looks_like_name(name, taken, strict=False, mixed=True)


_GOOD = re.compile(r"(?:wunder)?(?:g[auo]+[dt]|gued|sch(?:oe|ee|ö)?n|j[uo]t|gr[ui]+)e?[nmrs]?")
"""'Gudn', 'Guude', 'Scheenen': the greeting itself, as it is said somewhere."""
_DIMINUTIVE = ("chen", "zeug", "schnitt")
