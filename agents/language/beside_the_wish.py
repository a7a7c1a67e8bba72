"""What is said beside a wish and names no time for it: that one is up at five, that it is on the way to work.

`understanding` leaves it out; all places in the text stay.
"""

from __future__ import annotations

import re

from agents.language.clock_words import CLOCK_DE, CLOCK_EN

_ON_THE_WAY = re.compile(
    r"(?i)(?<=,)\s*(?:(?:gleich|direkt|so|just|right)\s+)?(?:auf\s+(?:dem|meinem)\s+\w*weg|on\s+(?:my|the)\s+way)"
    r"(?:\s+(?:zur|zum|ins|in die|nach|von der|vom|to|home|back|from|into)"
    r"(?:\s+(?:the|my))?(?:\s+\w+)?)?(?=\s*(?:$|[,.;!?]))"
)
"""'Friday at ten, on my way to work': nothing that keeps one from it."""
_AGAIN = re.compile(
    rf"(?i)(?<=day)\s+again\b,?(?=\s+(?:{CLOCK_EN})\s+again\b)|"
    rf"(?<=tag|och)\s+wieder\b,?(?=\s+(?:um\s+)?(?:{CLOCK_DE})\s+wieder\b)"
)
"""'Thursday again, ten again'."""

_ALL_WEEK = re.compile(
    r"(?i)(?:\b(?:weil|da|denn|because|as|cos|since)\s+)?\b(?:"
    r"(?:unter|während)\s+der\s+woche\s+(?:[\wäöüß'’]+\s+){1,6}?(?:nicht|nie|keine\s+zeit|kaum|nix|net|schlecht)(?:\s+(?:zeit|weg|frei))?|"
    r"(?:wochentags|werktags)\s+(?:[\wäöüß'’]+\s+){1,5}?(?:nicht|nie|keine\s+zeit|kaum|nix|net|schlecht)(?:\s+(?:zeit|weg|frei))?|"
    r"(?:ich|wir)\s+arbeiten?\s+(?:ja\s+)?(?:unter\s+der|die\s+ganze)\s+woche|"
    r"(?:i|we)(?:['’]m|['’]re)?\s+(?:work|working|at\s+work)\s+(?:all|during\s+the|in\s+the|through\s+the)\s+week|"
    r"(?:i|we)\s+(?:can['’]t|cannot|never)\s+(?:do|make|get\s+away|come)(?:\s+it)?\s+(?:during|in)\s+the\s+week)\b"
)
"""'Saturday please, I work all week', 'Samstag, unter der Woche schaff ich es nie': why it is the weekend."""
_ELSE_NOT = re.compile(
    r"(?i)\b(?:(?:or\s+)?else|otherwise)\s+(?:i|we|it)\s+(?:can['’]t|cannot|won['’]t|can\s+not)\s+\w+(?:\s+it)?\b|"
    r"\bsonst\s+(?:schaff|kann|geht|klappt|pack|wird)\w*\s+(?:[\wäöüß'’]+\s+){0,4}?(?:nicht|nix|nichts|net)\b"
)
"""'Saturday at nine, else I can't make it'."""
_AWAKE = re.compile(
    rf"(?i)\b(?:(?:ich|i|wir)\s+)?(?:bin|sind|steh\w*)\s+(?:(?:ich|eh|sowieso|immer|schon|ja|meistens|eigentlich|jeden\s+tag)\s+){{0,4}}"
    rf"(?:um|seit|ab|vor)\s+(?:{CLOCK_DE})\s+(?:(?:schon|immer|eh)\s+)?(?:wach|auf|munter)\b|"
    rf"\b(?:i|we)(?:['’]m|['’]re|\s+am)\s+(?:(?:always|usually|already|only)\s+){{0,2}}(?:up|awake)\s+(?:at|by|from|since|before)\s+(?:{CLOCK_EN})|"
    rf"\b(?:i|we)\s+(?:(?:always|usually)\s+)?(?:get|wake)\s+up\s+(?:at|before)\s+(?:{CLOCK_EN})"
)
"""'I'm always up at five': no hour to come at."""
_ASKS_ANEW = re.compile(
    r"(?i)(?<=nicht)\s(?=(?:wie\s+(?:wär['’]?e?s?|wäre\s+es)\s+(?:denn\s+)?(?:mit|am)|was\s+ist\s+(?:denn\s+)?mit|wie\s+(?:sieht|schaut)['’]?s?\s+)\b)"
)
"""'Morgen gar nicht wie wär's mit Mittwoch': a new sentence."""

_FEASTS = (
    r"birthday|wedding|party|christening|funeral|anniversary|exam|interview|graduation|concert|"
    r"geburtstag|hochzeit|party|feier|taufe|beerdigung|prüfung|vorstellungsgespräch|konzert|konfirmation|kommunion"
)
_FEAST_NEXT_DAY = re.compile(
    r"(?i)\b(?:(?:it|that)(?:['’]s|\s+is)|(?:i|we)(?:['’]ve|\s+have)(?:\s+got)?)\s+"
    rf"(?:(?!on\b|at\b)[\w'’]+\s+){{0,3}}?(?:{_FEASTS})\s+(?:on\s+)?the\s+(?:(?:next|following)\s+day|day\s+(?:after|before))\b|"
    r"\b(?:ich|wir|da|es)\s+(?:habe?n?|ist|feiern?)\s+(?:ja\s+)?(?:am|der|einen)\s+"
    r"(?:tag\s+(?:danach|drauf|darauf|davor|später|vorher)|nächsten\s+tag)\s+"
    rf"(?:\w+\s+){{0,2}}?(?:{_FEASTS})\b"
)
"""'Saturday at twelve it's my birthday the day after': no time belongs to the birthday."""
_NOT_SINCE = re.compile(
    r"(?i)(?<=n['’]t )(?:been|had|done|seen|come)\b[^,.;!?]{0,40}?\bin\s+"
    r"(?:(?:over|about|nearly|almost)\s+)?(?:\w+|a\s+few)\s+(?:weeks|months|years)\b"
)
"""'I haven't had my eyes checked in four years': how long it is ago."""

_BLANKED = (
    (("again", "wieder"), _AGAIN),
    (("weg", "way"), _ON_THE_WAY),
    (("woche", "tags", "week"), _ALL_WEEK),
    (("else", "otherwise", "sonst"), _ELSE_NOT),
    (("wach", "auf", "munter", "up", "awake"), _AWAKE),
    (("day", "tag"), _FEAST_NEXT_DAY),
    (("weeks", "months", "years"), _NOT_SINCE),
)
"""Each with words of which it holds one: without them it need not be looked for."""


def without_asides(text: str) -> str:
    """The text with blanks in place of such words, and a border before a question right behind a denial."""
    folded = text.lower()
    for words, pattern in _BLANKED:
        if any(word in folded for word in words):
            text = pattern.sub(lambda found: " " * len(found.group()), text)
    return _ASKS_ANEW.sub(";", text) if "nicht w" in folded else text
