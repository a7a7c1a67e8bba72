"""Whom somebody calls for by profession: 'für einen Kunden, Herrn Piotr Zieliński', 'Mr Vogt needs …'. Pure.

Called by `hearing.attendees`: a title before the name, or a word for the client, shows that it is not the
caller's.
"""

from __future__ import annotations

import re

_NAME = r"(?P<name>[A-ZÄÖÜŠŽ][\w'’\-]+(?:\s+(?:(?:von|van|de|der|zu|al|el)\s+)*[A-ZÄÖÜŠŽ][\w'’\-]+){0,2})"
_TITLE = r"(?:(?:[Ff]rau|[Hh]errn?|[Mm]rs|[Mm]r|[Mm]s|[Mm]iss|[Dd]r|[Dd]oktor|[Pp]rof|[Pp]rofessor)\.?\s+)"
_CLIENT = (
    r"(?:[Kk]und(?:en|in)|[Kk]lient(?:en|in)|[Mm]andant(?:en|in)|[Pp]atient(?:en|in)|[Bb]ewohner(?:in)?|[Gg]ast|"
    r"[Dd]amen?|[Hh]erren|[Mm]itarbeiter(?:in)?|[Mm]ieter(?:in)?|[Ss]chützling|[Bb]etreuten?|"
    r"clients?|customers?|residents?|patients?|guests?|tenants?|ladies|gentlemen|employees?|"
    r"colleagues?|staff)"
)
_NEEDS = (
    r"(?:möchte|benötigt|braucht|bräuchte|hätte gern\w*|müsste|soll|muss|würde gern\w*|wünscht|will|needs|"
    r"would like|'d like|wants|requires|is looking|has asked|would need)(?! ich\b| wir\b| I\b)"
)
_PATTERNS = (
    # eine unserer Damen, Frau Hannelore Berger, möchte; für einen Kunden von uns, Herrn Piotr Zieliński
    re.compile(
        rf"\b(?:[Ff]ür|[Ff]or|[Oo]ne of|[Ee]ine?[rns]?|[Oo]ur|[Uu]nsere?[rnm]?|[Aa]n?)\s+"
        rf"(?:\w+\s+){{0,2}}?{_CLIENT}\b"
        rf"(?:\s+(?:von uns|aus \w+|of ours|of mine|here|bei uns)\b)?[\s,:]+{_TITLE}*{_NAME}"
    ),
    # Herr Vogt benötigt eine Massage; Mrs Berger would like a pedicure
    re.compile(rf"\b{_TITLE}+{_NAME},?\s*{_NEEDS}"),
)


def client_named(words: str) -> str:
    """The name of the client, guest or superior the appointment is for; empty where none is named."""
    for pattern in _PATTERNS:
        found = pattern.search(words)
        if found is not None:
            return found["name"]
    return ""
