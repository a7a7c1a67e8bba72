"""Expressions that count within the week, or the day, that is talked about. Folded, both languages."""

from __future__ import annotations

import re

LATER_IN_WEEK = re.compile(
    r"\blater (?:on )?(?:in|that) (?:the |that |the same )?(?:same )?week\b|"
    r"\b(?:spaeter|weiter hinten|etwas spaeter|gegen ende) (?:in )?(?:der|derselben|dieser|die) (?:gleichen |selben )?woche\b"
)
EARLIER_IN_WEEK = re.compile(
    r"\b(?:earlier|sooner) (?:on )?(?:in|that) (?:the |that |the same )?(?:same )?week\b|"
    r"\b(?:frueher|eher|weiter vorn\w*) (?:in )?(?:der|derselben|dieser|die) (?:gleichen |selben )?woche\b"
)

LATER_ON = re.compile(
    r"(?i)[.?!,;]?\s+(?:(?:a )?bit |maybe |perhaps |somewhat |but |eher |etwas |aber )*"
    r"(?:(?P<en>later on(?: in the day)?|later in the day|late in the day)|später am tag|gegen später)"
    r"(?:,? like)?(?=\s*(?:$|[.,!?;]))"
)
"""'Friday instead? Later on, like.': as written."""
