"""How many of a thing are wished for, which is no hour: 'nächste Woche zwei Fahrstunden'. Pure."""

from __future__ import annotations

import re

_NUMBER = re.compile(
    r"(?i)\b(?:hab|habe|haben|hätte|hatte|ja|meine|unsere|die|woche|brauche?|bräuchte|brauchen|möchte|möchten|"
    r"will|wollen|nehme|buche|gleich|noch|got|have|had|my|our|the|week|need|want|like|book|take) "
    r"(?P<number>zwei|zwo|drei|vier|fünf|sechs|acht|zehn|two|three|four|five|six|eight|ten) $|"
    r"(?<!\bat )(?<!past )(?<!\bto )(?<!half )(?<!from )(?<!till )(?<!until )(?<!after )(?<!before )"
    r"(?<!about )(?<!around )(?<!day )(?<!days )(?<!tomorrow )(?<!today )(?<!tonight )\b(?P<one>one) $"
)


def without_number(text: str, span: str) -> str:
    """'Nächste Woche zwei Fahrstunden', 'one haircut, please': how many there are, and no hour once the
    service is taken away.
    """
    found = _NUMBER.search(text[: max(0, text.find(span))])
    if found is None:
        return text
    kind = "number" if found["number"] else "one"
    return f"{text[: found.start(kind)]}{'Termine ' if kind == 'number' else ''}{text[found.end() :]}"
