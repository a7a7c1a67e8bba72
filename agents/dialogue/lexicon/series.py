"""How the rest of a series of appointments is asked for, of which one is booked. Folded, both languages; read by `second_wish`."""

from __future__ import annotations

import re

REST_OF_THEM = re.compile(
    r"\b(?:die|den|der|das|fuer die|mit den) (?:anderen?|restlichen?|uebrigen?|weiteren?|naechsten?|folgenden?|zweiten?|dritten?|"
    r"vierten?|fuenften?|sechsten?)(?: (?:\w+ )?(?:termine?n?|behandlung(?:en)?|sitzung(?:en)?|male?|stunden?|massagen?))?"
    r"(?: (?:zwei|drei|vier|fuenf|sechs|sieben|acht|neun|elf|\d+))?(?: (?:auch|noch|dann|gleich|denn|termine|behandlungen|sitzungen))*$|"
    r"\b(?:the (?:other|remaining|next|rest|second|third|fourth|fifth)(?: of (?:them|it))?"
    r"(?: (?:two|three|four|five|six|seven|eight|nine|\d+|one|ones|session|sessions|appointments?|treatments?))*)(?: (?:too|as well|then))*$"
)
"""'Und die anderen fünf?', said when the first of a series is booked."""
