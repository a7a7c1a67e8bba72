"""Questions about what a cancellation would cost, which cancel nothing. Folded, both languages."""

from __future__ import annotations

import re

_COSTS = r"(?:kostet|kosten|koste|zahl\w*|bezahl\w*|gebuehr\w*|berechne\w*|in rechnung|charge\w*|cost|costs|fees?|pay|penalty)"
_DROPS = r"(?:ab(?:zu)?sag\w*|stornier\w*|absage|abgesagt|cancel\w*)"
_SUPPOSED = (
    r"(?:wenn ich|falls ich|wenn man|wuerde|wuerd|koennte ich|kann ich|kann man|muss ich (?:\w+ ){0,3}?(?:was|etwas) |"
    r"if i|if you|if one|would|could i|can i|do i|will i|is there)"
)
ASKS_FOR_COSTS = re.compile(
    rf"^(?=.*\b{_SUPPOSED})(?:.*\b{_DROPS}\b(?:\W+\w+){{0,8}}?\W+{_COSTS}\b|.*\b{_COSTS}\b(?:\W+\w+){{0,10}}?\W+{_DROPS}\b)|"
    rf"\b(?:was (?:passiert|geschieht|ist)|what happens|what if) (?:\w+ ){{0,2}}?(?:wenn |if )?(?:ich|man|i|you|we) (?:[\w']+ ){{0,7}}?{_DROPS}\b"
)
"""'Wenn ich absagen würde, kostet das was?', 'would there be a charge if I cancelled?'"""
DEMANDS = re.compile(
    r"\b(?:moechte|will|muss|wollte|bitte) (?:\w+ ){0,6}?(?:absagen|stornieren)\b(?! (?:wuerde|sollte|muesste))|"
    r"\b(?:i'd like|i want|i need|i have|i've got) to cancel\b|\bplease cancel\b|\bcancel (?:\w+ ){0,5}please\b"
)
"""'Ich muss absagen, kostet das was?' cancels and asks."""
