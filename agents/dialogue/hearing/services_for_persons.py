"""The same service for a child, a man or a woman, where the business offers one of its own for them. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from agents.dialogue.desk import Desk, DeskService
from agents.dialogue.hearing.basics import plain


@dataclass(frozen=True, slots=True)
class _Persons:
    """A kind of persons: how a service made for them is named, and how a caller speaks of them."""

    named: re.Pattern[str]
    """Finds the thing in the name of a service: 'haarschnitt' in 'Kinderhaarschnitt'."""
    said: str


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

_CHILDREN = _Persons(
    re.compile(r"\b(?:kinder ?|child(?:ren)?(?:'?s)? |kid'?s'? )(?P<thing>\w.*)$"),
    r"kind(?:er|ern)?|kids?|child(?:ren)?",
)
_MEN = _Persons(
    re.compile(r"\b(?:herren ?|maenner ?|men'?s? |gents'? )(?P<thing>\w.*)$"),
    r"mann|maennern?|herrn|herren|men|man|gentlemen|gentleman|gents?",
)
_WOMEN = _Persons(
    re.compile(r"\b(?:damen ?|frauen ?|lad(?:y|ies)'?s? |wom[ae]n'?s? )(?P<thing>\w.*)$"),
    r"damen?|frauen|women|woman|lady|ladies",
)

_MALE = re.compile(
    r"(?i)\b(?:mann|vater|opa|großvater|schwiegervater|bruder|freund|nachbar|husband|dad|father|grandfather|granddad|grandad|"
    r"brother|boyfriend|uncle|father-in-law)$"
)
"""The relations of grown men, as they are spoken of."""
_ARTICLE = r"(?:(?:einen|einem|nen|ein|n|den|dem|das|der|die|eine|unseren|unsere|a|the) )?"
_FOR_MEN = re.compile(
    rf"\b(?:fuer|for) {_ARTICLE}(?:{_MEN.said})\b|"
    r"\b(?:ich bin|bin) (?:ja )?(?:ein |n )?mann\b"
)
_FOR_CHILDREN = re.compile(
    r"(?<!betreuung )(?<!sitter )(?<!aufsicht )(?<!minder )(?<!zeit )(?<!time )"
    rf"\b(?:fuer|for) (?:(?:ein|mein|unser|a|my|our) )?(?:{_CHILDREN.said})\b"
)
"""Not 'keine Betreuung für mein Kind'."""
_AND_FOR = re.compile(
    r"(?:(?:ah|aha|ach|ach so|ok|okay|gut|right|so|oh|i see|danke|thanks|thank you) )*"
    r"(?:(?:und|and) )?(?:(?:was|wie ?viel|what|how much) )?"
    r"(?:(?:wie|about|ist|is|it|es|das|that|waer\w*|kostet|denn|mit|dann|auch|then) )*"
    rf"(?:(?:fuer|bei|for|mit) )?{_ARTICLE}"
    rf"(?:(?P<children>{_CHILDREN.said})|(?P<men>{_MEN.said})|(?P<women>{_WOMEN.said}))"
    r"(?: (?:denn|dann|so|auch|bitte|das|es|kostet|kosten|then|please))*"
)
"""'Und für Kinder?', 'how much is it for kids?': nothing but other persons."""


def for_whom(service_id: str, folded: str, relation: str | None, desk: Desk) -> str:
    """'Kinderhaarschnitt' for a child of five, 'Herrenhaarschnitt' for the husband; else as said."""
    if _FOR_CHILDREN.search(folded) or (relation and _OF_A_CHILD.search(folded)):
        return _made_for(_CHILDREN, service_id, desk) or service_id
    if (relation and _MALE.search(relation)) or _FOR_MEN.search(folded):
        return _made_for(_MEN, service_id, desk) or service_id
    return service_id


def for_other_persons(service_id: str | None, folded: str, desk: Desk) -> str | None:
    """'Und für Kinder?' right after something of a service was told: the same thing for these persons."""
    said = _AND_FOR.fullmatch(folded) if service_id is not None else None
    if service_id is None or said is None:
        return None
    kind = _CHILDREN if said["children"] else _MEN if said["men"] else _WOMEN
    service = desk.service(service_id)
    if service is None or any(kind.named.search(name) for name in _names(service)):
        return service_id
    return _made_for(kind, service_id, desk, other=True)


def _made_for(kind: _Persons, service_id: str, desk: Desk, *, other: bool = False) -> str | None:
    """The same thing for these persons, where the business offers exactly one: 'Kinderhaarschnitt' for
    'Haarschnitt'; with `other` also for 'Herrenhaarschnitt'.
    """
    service = desk.service(service_id)
    if service is None:
        return None
    things = _names(service)
    if other:
        things |= {thing for persons in (_CHILDREN, _MEN, _WOMEN) for thing in _things(persons, service)}
    fits = [item.id for item in desk.services if item is not service and things & _things(kind, item)]
    return fits[0] if len(fits) == 1 else None


def _names(service: DeskService) -> set[str]:
    return {plain(name) for name in (service.name, *service.aliases)}


def _things(kind: _Persons, service: DeskService) -> set[str]:
    """What a service for these persons is: 'haarschnitt', 'schnitt'; empty where it is not for them."""
    found = (kind.named.search(name) for name in _names(service))
    return {match.group("thing") for match in found if match is not None}
