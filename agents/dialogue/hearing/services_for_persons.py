"""The same service for a child or a man, where the business offers one of its own for them. Pure."""

from __future__ import annotations

import re

from agents.dialogue.desk import Desk
from agents.dialogue.hearing.basics import plain

_AGE = (
    r"(?:zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf|two|three|four|five|six|seven|eight|nine|ten|"
    r"eleven|twelve|[2-9]|1[0-2])"
)
_OF_A_CHILD = re.compile(
    rf"\b(?:er|sie|der|die|he|she)(?: ist| wird| is|'s) (?:jetzt |gerade |grad |erst |schon |now |just )*"
    rf"{_AGE}(?! uhr| minuten| o'clock)\b|"
    rf"\b{_AGE}(?: ?jaehrig\w*| jahre(?: alt)?| years? olds?)\b"
)
"""'Er ist sechs', 'my eight-year-old': the person it is for is a child."""
_CHILDREN = re.compile(r"\b(?:kinder ?|child(?:ren)?(?:'?s)? |kid'?s'? )(?P<thing>\w.*)$")


_MALE = re.compile(
    r"(?i)\b(?:mann|vater|opa|großvater|schwiegervater|bruder|freund|nachbar|husband|dad|father|grandfather|granddad|grandad|"
    r"brother|boyfriend|uncle|father-in-law)$"
)
"""The relations of grown men, as they are spoken of."""
_FOR_MEN = re.compile(
    r"\b(?:fuer|for) (?:(?:einen|nen|n|a) )?(?:mann|maenner|herren|men|man|gentlemen|gentleman|gents?)\b|"
    r"\b(?:ich bin|bin) (?:ja )?(?:ein |n )?mann\b"
)
_MEN = re.compile(r"\b(?:herren ?|maenner ?|men'?s? |gents'? )(?P<thing>\w.*)$")


def for_whom(service_id: str, folded: str, relation: str | None, desk: Desk) -> str:
    """'Kinderhaarschnitt' for a child of five, 'Herrenhaarschnitt' for the husband; else as said."""
    if relation and _OF_A_CHILD.search(folded):
        return _for_persons(service_id, desk, _CHILDREN)
    if (relation and _MALE.search(relation)) or _FOR_MEN.search(folded):
        return _for_persons(service_id, desk, _MEN)
    return service_id


def _for_persons(service_id: str, desk: Desk, kind: re.Pattern[str]) -> str:
    """The same thing for children or men, where the business offers one: 'Kinderhaarschnitt' for
    'Haarschnitt'.
    """
    service = desk.service(service_id)
    if service is None:
        return service_id
    names = {plain(name) for name in (service.name, *service.aliases)}
    fits = [
        item.id
        for item in desk.services
        if (match := kind.search(plain(item.name))) is not None and match.group("thing") in names
    ]
    return fits[0] if len(fits) == 1 else service_id
