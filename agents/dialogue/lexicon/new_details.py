"""A new address or number that a caller hands over to be passed on: a message. Folded, both languages."""

from __future__ import annotations

import re

_THING = (
    r"(?:adresse|anschrift|wohnadresse|postadresse|bankverbindung|bankdaten|kontodaten|kontonummer|iban|"
    r"\w*nummer|e ?mail(?: ?adresse)?|mailadresse|kontaktdaten|"
    r"(?:home |postal |email |e ?mail )?address|(?:\w+ )?number|e ?mail|(?:bank|contact) details)"
)
_NEW = re.compile(
    rf"\b(?:neue[nrs]?|new) {_THING}\b|\b(?:umgezogen|moved (?:house|home|flat))\b(?: \w+){{0,12}}? {_THING}\b"
)
_HANDED = re.compile(
    r"\b(?:durchgeben|durchzugeben|durchgebe|mitteilen|mitzuteilen|durchsagen|weitergeben|weiterzugeben|hinterlassen|"
    r"notier\w*|aufschreib\w*|vermerk\w*|bekannt ?geben|geb\w* (?:ihnen|euch|dir)|schreib\w* (?:sie |ihr )?(?:\w+ ){0,4}auf|"
    r"giv(?:e|ing) you|let(?:ting)? you (?:have|know)|pass(?:ing)? (?:\w+ ){0,4}on|leav(?:e|ing) you|"
    r"(?:note|write|take|jot|get) (?:\w+ ){0,4}down|make a note|take a note|note of)\b"
)
_PUT_RIGHT = re.compile(
    r"\b(?:berichtig\w*|korrigier\w*|falsch\w*|verkehrt\w*|gespeichert\w*|speicher\w*|datenschutz\w*|dsgvo|loesch\w*|"
    r"wrong|incorrect|stored|gdpr|privacy|delet\w*|eras\w*|rectif\w*)\b"
)
_SAID = re.compile(
    r"\d|\b\w*(?:strasse|str|weg|gasse|allee|platz|ring|ufer|damm|chaussee|hof)\b(?= \w+)|"
    r"\b(?:street|road|lane|avenue|close|drive|terrace|crescent|gardens|square|place|way)\b|"
    r"\b(?:null|oh|zero|plus)(?: \w+){5,}|\b(?:at|punkt|dot)\b(?: \w+){1,4} \b(?:com|de|net|org|uk)\b|"
    r"\b(?:adresse|anschrift|address)(?: (?:ist|lautet|is|jetzt|nun|now|die|der|das))+ \w+ \w+"
)


def hands_over(folded: str) -> bool:
    """'Ich wollte Ihnen nur meine neue Adresse durchgeben': to be written down, no claim under the law."""
    return (
        _NEW.search(folded) is not None
        and _HANDED.search(folded) is not None
        and _PUT_RIGHT.search(folded) is None
    )


def says_it(folded: str) -> bool:
    """Whether the new address or number itself is in the words."""
    return _SAID.search(folded) is not None
