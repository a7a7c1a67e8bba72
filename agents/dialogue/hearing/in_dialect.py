"""Small words of German dialects, as recognisers write them, said in everyday German: 'd' Mama hoaßt'.

Only what means nothing else, or stands where it can mean nothing else: 'I bin' and 'mei Name', but not the
letter i and not 'Mei, des is schad'. Days and hours are at home in `agents.language.de.dialect`. Pure.
"""

from __future__ import annotations

import re

from agents.dialogue.lexicon.dialect import (
    AFTER_I,
    FEMININE,
    KIN,
    MASCULINE,
    WORDS,
)

_SAID = re.compile(rf"(?<![\w'’\-])(?:{'|'.join(WORDS)})(?![\w'’\-])", re.IGNORECASE)
_AN_ADDRESS = re.compile(r"(?i)@|\b(?:punkt|klammeraffe|at|ät)\b|[a-zäöü]\.[a-zäöü]")
"""What is dictated as an address is left as it is: 'wat punkt müller at gmx punkt de'."""
_OF_THEIRS = re.compile(
    rf"(?:(?<=\b(?:der|die|für|mei|moi|mim|vom) )|(?<=\b(?:de|da|em|dr) )|"
    r"(?<=\b(?:mein|meim) )|(?<=\b(?:meine|unser) )|(?<=\b(?:meinen|meiner|meinem|unsere|unserm) ))"
    rf"(?:{'|'.join(KIN)})(?![\w'’\-])",
    re.IGNORECASE,
)
_I = re.compile(rf"(?<![\w'’\-.])[iI](?= (?:{AFTER_I})\b)|(?<=\bbin) i(?= (?:d(?:er|ie|e|a)|da|s)\b)")
_THE = re.compile(r"(?<![\w'’])[dD]['’]\s?(?=[A-ZÄÖÜ]\w)")
_MY = re.compile(
    rf"(?<![\w'’\-])(?P<my>[Mm](?:ei|oi|een|in|i))(?P<end>e?)(?: (?P<kind>liebe|kloane|alte|neue))? "
    rf"(?=(?:(?P<her>{FEMININE})|(?:{MASCULINE}))\b)"
)
_NAME_IS = re.compile(r"(?<![\w'’])([Nn]am(?:e|a)?) (?:is|isch)(?= )")
_HERE_IS = re.compile(
    r"(?i)^(?P<hello>(?:(?:ja|grüß (?:gott|sie|dich|ihnen)|griaß (?:gott|di|eich)|grüezi(?: mitenand)?|"
    r"grüessech|hoi|salü|gude|tach|servus|habe die ehre|hallo|"
    r"guten (?:tag|morgen|abend)|moin|äh)[\s,.!]+)*)"
    r"(?:da|do) (?:is|isch|ist|spricht) (?:(?:der|die|da|de) )?(?:herr |frau )?"
    r"(?=(?!termin|kurs|platz|\w*tag\b|mittwoch|\w*arzt\b|laden|chef)"
    r"[\w'’\-]{3,} [\w'’\-]{3,}(?:[,.!]|$| (?:ich|i|aus|wegen|ihr|wir)\b))"
)
"""'Servus, da is der Obermeier Hans': who speaks."""
_AM = re.compile(r"(?<![\w'’])([Ii]ch) (?:ben|bi|bün)(?![\w'’])")
_AM_THE = re.compile(r"(?<![\w'’])([Ii]ch bin) (?:da|dr)(?= (?:[A-ZÄÖÜ]|\w+ \w+\W*$))")
_ONE = re.compile(r"(?<![\w'’])(?:an|en|än|oan|oin|a|oinen)(?= Termin\b)", re.IGNORECASE)


def in_everyday_words(words: str) -> str:
    """The turn of a German call with such words put as others say them; capitals are kept."""
    words = _HERE_IS.sub(r"\g<hello>hier ist ", words)
    said = _THE.sub("die ", words)
    said = said if _AN_ADDRESS.search(said) else _SAID.sub(_as_usual, said)
    said = _OF_THEIRS.sub(_as_usual, said)
    said = _I.sub(lambda found: f" {_ME}" if found.group()[0] == " " else _ME, _MY.sub(_my, said))
    said = _AM_THE.sub(r"\1 der", _AM.sub(r"\1 bin", said))
    return _ONE.sub("einen", _NAME_IS.sub(r"Name ist", said))


_ME = "ich"
_KNOWN = tuple(
    (re.compile(rf"(?:{pattern})(?![\w'’\-])", re.IGNORECASE), usual)
    for pattern, usual in (*WORDS.items(), *KIN.items())
)


def _as_usual(found: re.Match[str]) -> str:
    word = found.group()
    usual = next((usual for pattern, usual in _KNOWN if _is_it(pattern, found)), word)
    return usual[:1].upper() + usual[1:] if word[:1].isupper() else usual


def _is_it(pattern: re.Pattern[str], found: re.Match[str]) -> bool:
    """Whether the word is this one, with what the pattern looks for before and behind it."""
    match = pattern.match(found.string, found.start())
    return match is not None and match.end() == found.end()


def _my(found: re.Match[str]) -> str:
    usual = "meine " if found["her"] else "mein "
    return usual.capitalize() if found["my"][0] == "M" else usual
