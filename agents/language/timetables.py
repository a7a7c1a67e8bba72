"""When a bus, a train or a flight goes, told beside a wish: "mein Bus ist um fünf vor halb am Isartor".

Used by `reasons` only.
"""

from __future__ import annotations

import re

_HOURS_DE = (
    r"(?:eins|ein|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|"
    r"(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|(?:ein|zwei|drei|vier)und?zwanzig|zwanzig|\d{1,2}(?::\d\d)?)"
)
_CLOCK_DE = (
    r"(?:um|gegen|kurz vor|kurz nach)\s+(?:(?:kurz|fünf|zehn|zwanzig|viertel|\d{1,2})\s+(?:vor|nach)\s+)?"
    rf"(?:(?:vor|nach|halb)\b(?:\s+{_HOURS_DE}\b)?|(?:drei\s?viertel|viertel)\s+{_HOURS_DE}\b|{_HOURS_DE}\b)"
    r"(?:\s+(?:vor|nach)\b(?!\s+(?:mir|uns))|\s+uhr\b(?:\s+\w*(?:zehn|zig|fünf|elf|zwölf)\b)?)?"
)
_RUNS_DE = re.compile(
    r"(?i)\b(?P<told>(?:(?:mein|meine|unser|unsere|der|die|da|dann)\s+){0,2}"
    r"(?:(?:bus|zug|flieger|flug|s-?\s?bahn|u-?\s?bahn|bahn|ice|tram|straßenbahn|fähre|regio|regionalbahn)\s+"
    r"(?:ist|is|kommt|kimmt|fährt|geht|landet|hält|startet)|"
    r"(?:ist|kommt|fährt|geht|landet|startet)\s+(?:mein|der|die|unser)\w*\s+"
    r"(?:bus|zug|flieger|flug|s-?\s?bahn|bahn|ice|tram))\b"
    rf"(?:\s+(?:ja|immer|nur|erst|schon|halt|so|dann|meistens|also))*\s+{_CLOCK_DE}"
    r"(?:\s+(?:an|ab|los|weg|da|ein|weiter|(?:am|in|im|von|vom)\s+\w+(?:\s+(?:an|ab|los|weg|ein))?))?)"
    r"(?=\s*(?:$|[,.;!?])|\s)"
)
_HOURS_EN = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|\d{1,2}(?:[:.]\d\d)?)"
)
_RUNS_EN = re.compile(
    r"(?i)\b(?P<told>(?:my|our|the)\s+(?:bus|train|flight|plane|tram|ferry|coach)"
    r"(?:['’]s|\s+(?:is|gets in|gets there|comes in|comes|arrives|leaves|goes|departs|lands|pulls in))"
    r"(?:\s+(?:in|only|always|usually|there))*\s+(?:(?:at|around|about|by)\s+)?"
    rf"(?:(?:five|ten|twenty|quarter|half|\d{{1,2}})\s+(?:past|to)\b(?:\s+{_HOURS_EN}\b)?|"
    rf"half\s+{_HOURS_EN}\b|{_HOURS_EN}\b(?:\s+(?:fifteen|thirty|forty|o'clock))?))"
)
_ANY_CLOCK = re.compile(
    rf"(?i)\b(?:{_CLOCK_DE}|{_HOURS_DE}\s+uhr|(?:at|around|about|past|half)\s+(?:half\s+)?{_HOURS_EN})\b"
)


def without_timetables(text: str) -> str:
    """The text with blanks for what a bus or train does, where another clock time is wished for beside it."""
    for pattern in (_RUNS_DE, _RUNS_EN):
        for found in pattern.finditer(text):
            start, end = found.span("told")
            rest = text[:start] + " " * (end - start) + text[end:]
            if _ANY_CLOCK.search(rest):
                text = rest
    return text
