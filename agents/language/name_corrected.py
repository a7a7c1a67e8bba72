"""A name put right in the same breath: "Darlene Novak, sorry, no, Darlene Kowalski". Used by `names` and by
whoever looks for the name in a turn.
"""

from __future__ import annotations

import re

_STRONG = (
    r"(?:no|nope|nein|nee|ne|quatsch|bloedsinn|blödsinn|unsinn|falsch|stimmt (?:gar |ja )?nicht|"
    r"i mean|ich meine?|i meant|actually|rather|vielmehr|scratch that|strike that|make that|not any ?more|"
    r"what am i saying|was (?:sag|rede?|erzähl)e? ich(?: da)?|"
    r"(?:it's|that's) (?:my|the) (?:maiden|old|married) name|"
    r"(?:so|wie) hieß ich früher|wait|moment|halt|stopp|sorry|pardon|entschuldigung|verzeihung)"
)
_WEAK = (
    r"(?:oh|ach|äh|ähm|aeh|uh|um|er|well|na|ja|doch|so|gosh|god|gott|mensch|of course|i should say|"
    r"it's|it is|that's|ich heiße|ich heiß|ich bin|i'm|i am|my name is|mein name ist|es ist|"
    r"now|jetzt|inzwischen|mittlerweile)"  # each in one way only: else a stammer is read in all combinations
)
_CORRECTION = re.compile(
    rf"(?i)^(?P<first>[^,.;!?–]+?)[\s,.;!?–-]+"
    rf"(?P<mark>(?:{_WEAK}[\s,.;!?–-]+)*{_STRONG}[\s,.;!?–-]+(?:(?:{_STRONG}|{_WEAK})[\s,.;!?–-]+)*)"
    r"(?P<then>[^,.;!?–]+)"
)
_MARRIED_NOW = re.compile(
    r"(?i)^(?P<first>[^,.;!?–]+?)[\s,.;!?–-]+(?:(?:oh|ach|well|na|but|aber)[\s,.]+)*"
    r"(?:it's|that's|i'm|das (?:ist|heißt)|ich (?:heiße?|bin)|heiße? ich)\s+"
    r"(?P<now>(?:now|(?:ja |doch )?(?:jetzt|inzwischen|mittlerweile))\s+)?"
    r"(?P<then>[^,.;!?–]+?)(?P<later>\s+(?:now|jetzt|inzwischen|these days))?(?=\s*[,.;!?–]|\s*$)"
)
"""'Mary Brown, well, it's White now'."""
_FRAME = re.compile(
    r"(?i)^(?:(?:ja|also|yes|well|so|hello|hallo|the|der|my|mein)\s+)*"
    r"(?:name(?:'s| is| ist)|ich bin|ich heiße|it's|i'm|i am|"
    r"this is|hier ist|das ist)\s+(?:die |der )?"
)
_NOW = re.compile(r"(?i)\s+(?:jetzt|now|bitte|please|inzwischen)$")


def correction_in(text: str) -> re.Match[str] | None:
    """The groups `first` and `then`: what was said first, and what was said in its place."""
    found = _CORRECTION.match(text)
    if found is not None:
        return found
    found = _MARRIED_NOW.match(text)
    return found if found is not None and (found.group("now") or found.group("later")) else None


def bare(part: str) -> str:
    """One side of a correction without the words around the name."""
    return _NOW.sub("", _FRAME.sub("", part.strip()))


def joined(first: str, then: str, rest: str) -> str:
    """The name that holds: "Darlene Novak, no, Kowalski" is Darlene Kowalski. Empty where `rest`, the words
    after both, says it in full.
    """
    if " " in then:
        return then
    if " " in first:
        return f"{first.rsplit(' ', 1)[0]} {then}"
    return "" if then in rest else then
