"""What people add to their name to explain it: a maiden name, whose name it is, where a letter stands.

Used by `name_frames`.
"""

from __future__ import annotations

import re

from agents.language.name_words import NOISE
from agents.language.text import NAME_PART, fold

WORD = NAME_PART.pattern
SO = r"(?:(?:ja|na|also|dann|gut|okay|ok|bitte|äh|ähm|mal|einfach|well|yes|right|um|uh|just|please)[\s,]+)*"
"""What people say before they come to it."""
KIN = (
    r"(?:ehe)?mann|gatte|ehefrau|gattin|tochter|sohn|mutter|vater|mama|papa|mami|papi|mutti|vati|oma|opa|"
    r"gro(?:ß|ss)mutter|gro(?:ß|ss)vater|schwester|bruder|enkel(?:in|sohn|tochter)?|tante|onkel|nichte|neffe|"
    r"schwieger(?:mutter|vater|sohn|tochter)|schwägerin|schwager|lebensgefährt(?:e|in)|partner(?:in)?|"
    r"freund(?:in)?|nachbar(?:in)?|betreuer(?:in)?|pfleger(?:in)?|kolleg(?:e|in)|sekretärin|assistent(?:in)?|"
    r"husband|wife|mother|father|mum|mummy|mom|dad|daddy|son|daughter|sister|brother|partner|"
    r"grand(?:mother|father|son|daughter)|aunt|uncle|niece|nephew|carer|neighbou?r|assistant|"
    r"(?:mother|father|son|daughter)-in-law"
)
"""Who somebody is to somebody else."""
_MAIDEN = re.compile(
    r"(?i)[\s,(]*(?<![\w'’])(?:(?:(?:eine|die|a) )?geborene[rn]?|geb\.|née|maiden name|früher|vormals|"
    rf"ehemals|formerly|previously)\s+(?P<maiden>{WORD})\)?(?:\W*$|[\s,]+(?:bitte|please)\W*$)"
)
_NOW = re.compile(r"(?i)^\W*(?:jetzt|inzwischen|heute|now)\s+(?:heiß ich |ist das )?")
_UNDER_KIN = re.compile(
    rf"(?i)^\W*{SO}(?:(?:das|der|es|it|that)(?:'s| läuft| ist| steht| is)?\s+)?(?:auf|unter|under|in)\s+"
    r"(?:(?:de[nm]|the)\s+namen?\s+(?:of\s+)?)?(?:meine?[rsnm]?|unsere?[rsnm]?|my|our|vo[nm] meine[rm]?)\s+"
    rf"(?:{KIN}|frau|firma|chefs?|chefin)(?:(?:e?s|'s|’s)\b)?(?:\s+name\b)?[\s,:]+(?=\w)"
)
_IN_THE_MIDDLE = re.compile(
    r"(?i)\b(?P<letter>(?:mit|with)\s+(?:(?:an?|einem|nem|doppel|double|zwei|two|zwo)\s+)?"
    r"(?:ypsilon|eszett|umlaut|[a-zäöüß]{1,2}(?:'?s)?(?:\s[a-zäöüß](?!\w))?))"
    r"\s+(?:in der mitte|mittendrin|dazwischen|in the middle(?: of (?:it|the name))?|vorne?|am anfang|"
    r"at the (?:start|front|beginning))\b"
)
_MIDDLE = re.compile(
    r"(?i)(?:,\s+(?:(?:an?|ein|doppel|double|zwei|two)[\s-]+)?(?:ypsilon|eszett|[a-zäöüß]{1,2}))?"
    r",?\s+(?:so |genau |ganz |right )?(?:in der mitte|mittendrin|in the middle(?: of (?:it|the name))?)\b"
)
"""Where a letter stands is no part of a name, whatever was said of the letter."""
_LIKE_SOMEBODY = re.compile(
    rf"(?i)(?<![\w'’\-])(?P<name>{WORD})[,;]?\s+(?:as in|like|wie)\s+(?:{WORD}\s+){{1,2}}(?P=name)\b"
)
""" "Hughes, as in Ted Hughes": only the surname is the caller's."""


_BY_NOW = re.compile(
    r"(?i)^.*(?:\b(?:jetzt|aber|nun|heute|inzwischen|mittlerweile|seitdem|dann|seit(?: \w+){1,4})"
    r" hei(?:ß|ss)e? ich|"
    r"\bich hei(?:ß|ss)e?(?= (?:aber|jetzt|nun|inzwischen|mittlerweile|seit)\b))"
    r"(?: (?:aber|jetzt|nun|ja|nämlich|inzwischen|mittlerweile))*\s+(?=\w)"
)
"""'Geboren bin ich eine Wimmer, aber seit der Hochzeit heiße ich …': the name that holds comes last."""

_GREETS = re.compile(
    r"(?i)[\s,.]*\b(?:(?:(?:schönen\s+)?guten\s+(?:tag|morgen|abend)|hallo|grüß\s+gott|servus|moin|tag|"
    r"hello|hi|hey|good\s+(?:morning|afternoon|evening))"
    r"(?:\s+(?:auch\s+|erst\s+)?(?:nochmal|nochmals|noch\s+(?:ein\s?)?mal|wieder|again))|"
    r"bitte\s+(?:schön|sehr))\b[\s,.]*"
)
"""'Hellwig, Stefan Hellwig, guten Tag nochmal': greets anew once a name is asked for."""


_ONLY_THAT = re.compile(
    rf"(?i)^\W*{SO}(?P<name>{WORD}),?(?:\s+(?:einfach|nur|bloß|bitte|ja|just|only|simply|yeah|plain|please)"
    r"){1,3},?\s+(?P=name)\W*$"
)


def only_that(text: str) -> str:
    """ "Lea, einfach nur Lea" as "Lea"."""
    return _ONLY_THAT.sub(r"\g<name>", text)


def without_aside(text: str) -> str:
    """The answer without what only explains the name.

    "Sabine Krause, geborene Müller" as "Sabine Krause", "auf meine Mutter, Gerda Vogt" as "Gerda Vogt",
    "Meyer mit y in der Mitte" as "Meyer mit y". A maiden name alone is the name.
    """
    text = _GREETS.sub(" ", text).strip() or text
    text = _LIKE_SOMEBODY.sub(r"\g<name>", text)
    text = _BY_NOW.sub("", text)
    text = _IN_THE_MIDDLE.sub(r"\g<letter>", _UNDER_KIN.sub("", text))
    text = _MIDDLE.sub("", text)
    maiden = _MAIDEN.search(text)
    if maiden is None:
        return text
    before = _NOW.sub("", text[: maiden.start()])
    if {fold(word) for word in NAME_PART.findall(before)} - NOISE:
        return before
    return f"{before} {maiden.group('maiden')}".strip()
