"""What runs out, falls due or begins on a day of its own: "my passport expires next week, so Friday".

Beside another day it is no part of the wish; `understanding` leaves it out, and all places stay as they are.
"""

from __future__ import annotations

import re

from agents.language.types import Language

_LOOK = {
    "de": re.compile(
        r"(?i)\b(?:l[äa]uft|laufen|(?:ab|aus)l[äa]uf\w+|enden?t?|verf[äa]ll\w+|fällig|fängt|beginnt|startet|anfängt)\b"
    ),
    "en": re.compile(r"(?i)\b(?:expir\w+|out|up|due|ends?|ending|starts?|begins?|starting)\b"),
}
_DAY_DE = r"(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend"
_DAY_EN = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTH_DE = (
    r"(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|monats?|jahres)"
)
_MONTH_EN = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|month|year)"
)
_WHEN_DE = (
    rf"(?:(?:am|nächsten|kommenden|diesen)\s+(?:{_DAY_DE})|(?:schon\s+)?(?:über)?nächste[nr]?\s+(?:woche|monat)|"
    rf"diese\s+woche|diesen\s+monat|(?:über)?morgen|(?:schon\s+)?in\s+\w+\s+(?:tagen|wochen|monaten?|woche)|"
    rf"(?:zum|am|bis|mit)?\s*(?:ende|anfang|mitte)\s+(?:(?:des|diesen|nächsten)\s+)?(?:der\s+woche|{_MONTH_DE})|"
    rf"im\s+{_MONTH_DE})(?!\s+(?:am\s+)?(?:{_DAY_DE}))"
)
_WHEN_EN = (
    rf"(?:(?:on|this|next|coming)\s+(?:{_DAY_EN})|(?:the\s+)?(?:next|this|coming)\s+(?:week|month)|"
    rf"the\s+week\s+after\s+next|tomorrow|in\s+(?:an?|\w+|a\s+few)\s+(?:days?|weeks?|months?)|"
    rf"(?:at\s+|by\s+)?(?:the\s+)?(?:end|start|beginning)\s+of\s+(?:the\s+|this\s+|next\s+)?(?:week|{_MONTH_EN})|"
    rf"in\s+{_MONTH_EN})(?!\s+(?:on\s+)?(?:{_DAY_EN}))"
)
_TASK_DE = r"job|arbeit|schule|ausbildung|studium|semester|stelle|praktikum|kur|reha|kindergarten|kita|uni"
_TASK_EN = r"job|school|work|uni|university|college|term|course|placement|nursery"
_THING_EN = (
    r"(?:my|our|the|his|her)\s+(?!appointment|booking|slot|visit)(?:[\w-]+\s+)?(?!appointment|booking|slot|visit)"
    r"[\w-]+?"
)
_ENDS_EN = (
    r"\s+(?:expires?|runs?\s+out|ends?)|(?:['’]s|\s+is|\s+are)\s+(?:(?:only|already|due|about|nearly|going)\s+)*"
    r"(?:up|due|running\s+out|expiring|ending|to\s+(?:expire|run\s+out))"
)
_FEW = r"(?:\s+[\w'’-]+)"

_TOLD = {
    "de": (
        rf"(?:{_WHEN_DE}\s+)?l[äa]uf(?:t|en){_FEW}{{1,7}}?\s+(?:ab|aus)\b(?!\s+(?:\d|{_DAY_DE}|\w+\s+uhr))",
        rf"{_WHEN_DE}{_FEW}{{0,3}}?\s+(?:(?:ab|aus)l[äa]uf(?:t|en)|(?:endet|verfällt)|fällig\s+(?:ist|wird|sind))",
        rf"(?:endet|enden|verfällt|verfallen){_FEW}{{0,3}}?\s+{_WHEN_DE}",
        rf"(?:ist|wird|sind)(?:\s+\w+){{0,3}}?\s+(?:{_WHEN_DE}{_FEW}{{0,2}}?\s+fällig|fällig\s+{_WHEN_DE})",
        rf"{_WHEN_DE}\s+(?:ist|wird|sind|endet|enden|verfällt)(?:\s+[\w-]+){{1,4}}?(?:\s+fällig)",
        rf"{_WHEN_DE}\s+(?:fängt|beginnt|startet)(?:\s+[\w-]+){{1,3}}?\s?(?:{_TASK_DE})(?:\s+(?:wieder\s+)?an)?",
        rf"(?:{_TASK_DE})\s+(?:fängt|beginnt|startet)\s+(?:ja\s+|wieder\s+)?{_WHEN_DE}(?:\s+(?:wieder\s+)?an)?",
    ),
    "en": (
        rf"{_THING_EN}(?:{_ENDS_EN})(?:\s+already)?\s+{_WHEN_EN}",
        rf"{_WHEN_EN},?\s+{_THING_EN}(?:{_ENDS_EN})",
        rf"(?:(?:i|we|he|she)(?:['’]m|['’]re|['’]s|\s+am)?\s+|{_THING_EN}\s+)?(?:start|starts|starting|begins?|beginning)"
        rf"(?:\s+(?:my|our|the|a|his|her|back|at|again|new)){{0,4}}\s+(?:(?:{_TASK_EN})\s+)?{_WHEN_EN}",
        rf"(?:{_TASK_EN})\s+(?:starts|begins)(?:\s+(?:back|again))?\s+{_WHEN_EN}",
    ),
}
_PATTERNS = {
    lang: tuple(re.compile(rf"(?i)\b(?:{p})\b") for p in patterns) for lang, patterns in _TOLD.items()
}
_ANOTHER = {
    "de": re.compile(rf"(?i)\b(?:{_DAY_DE}|morgen|übermorgen|heute)\b|\bam\s+\w+(?:ten|sten)\b"),
    "en": re.compile(rf"(?i)\b(?:{_DAY_EN}|tomorrow|today)\b|\bon\s+the\s+\w+(?:th|st|nd|rd)\b"),
}


def without_running_out(text: str, lang: Language) -> str:
    """The text with blanks where a thing is only said to run out or begin, if another day stands beside."""
    if _LOOK[lang].search(text) is None:
        return text
    for pattern in _PATTERNS[lang]:
        found = pattern.search(text)
        if found is None:
            continue
        before, after = text[: found.start()], text[found.end() :]
        if _ANOTHER[lang].search(before) or _ANOTHER[lang].search(after):
            text = before + " " * len(found.group()) + after
    return text
