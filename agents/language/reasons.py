"""A reason behind a limit: "after five, I don't finish work till quarter to". It explains the limit and is
no time of its own; `understanding` leaves it out.
"""

from __future__ import annotations

import re

_CLOSES_EN = r"(?=\s*(?:$|[,.;!?])|\s+(?:and|but|so|on|could|can|if|would)\b)"
_CLOSES_DE = r"(?=\s*(?:$|[,.;!?])|\s+(?:und|aber|also|am|ginge|geht|könnte|kann|wenn|haben)\b)"

WORK_EN = re.compile(
    r"(?i)\b(?:after|past|from)\s+(?:[\w']+,?\s+){1,6}?"
    r"(?P<reason>(?:(?:because|'?cause|cos|as|since)\s+)?(?:i|we)(?:['’]m|['’]re|\s+am|\s+are)?\s+"
    r"(?:(?:only|usually|normally|don['’]?t|do not|never|always)\s+)*"
    r"(?:finish|work|get (?:off|out|home|back)|(?:knock|clock) off|at work|in the office|at school|on "
    r"shift)\b(?:\s+(?:work|early|in town|the office|from work|each day|every day))?\s+"
    rf"(?:till?|until|at|by|before)(?:\s+[\w']+){{1,4}}?){_CLOSES_EN}"
)
WORK_DE = re.compile(
    r"(?i)\b(?:nach|ab)\s+(?:[\w']+,?\s+){1,6}?"
    r"(?P<reason>(?:(?:weil|da|denn|vorher|davor|bis dahin)\s+)*"
    r"(?:(?:ich|wir)\s+(?:(?:arbeite|arbeiten|habe?|haben|bin|mache?|muss|müssen)\s+)?|"
    r"(?:arbeite|arbeiten|habe?|bin|muss)\s+(?:ich|wir)\s+)"
    r"(?:(?:ja|noch|immer|meistens?|eh|auch|normal|normalerweise)\s+)*(?:bis|erst (?:um|gegen|ab))"
    r"(?:\s+(?:\w{3,8}|\d{1,2}|um)){1,4}?"
    r"(?:\s+(?:feierabend|arbeiten?|arbeite|aus|fertig|im büro|in der arbeit|auf arbeit|im dienst|schluss))?"
    rf"(?:\s+(?:habe?|bin|muss|mache))?){_CLOSES_DE}"
)
_WORK = re.compile(
    r"(?i)\b(?:arbeit\w*|feierabend|dienst|büro|schluss|finish|work|office|shift|school|off)\b"
)


def without_reason(text: str, pattern: re.Pattern[str]) -> str:
    """The text with blanks in place of the reason, so that all places stay as they are."""
    found = pattern.search(text)
    if found is None or _WORK.search(found.group("reason")) is None:
        return text
    start, end = found.span("reason")
    return text[:start] + " " * (end - start) + text[end:]
