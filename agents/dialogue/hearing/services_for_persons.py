"""The same service for a child, a man or a woman, where the business offers one of its own for them. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agents.dialogue.desk import Desk, DeskService
from agents.dialogue.hearing.basics import plain
from agents.dialogue.hearing.persons_served import Kind, kind_served

_NAMED = {
    Kind.CHILD: re.compile(
        r"\b(?:kinder ?|child(?:ren)?(?:'?s)? |kid'?s?'? |boy'?s'? |girl'?s'? )(?P<thing>\w.*)$"
    ),
    Kind.MAN: re.compile(r"\b(?:herren ?|maenner ?|men'?s? |gent'?s?'? |gentlem[ae]n'?s? )(?P<thing>\w.*)$"),
    Kind.WOMAN: re.compile(r"\b(?:damen ?|frauen ?|lad(?:y|ies)'?s?'? |wom[ae]n'?s? )(?P<thing>\w.*)$"),
}
"""Finds the thing in the name of a service made for them: 'haarschnitt' in 'Kinderhaarschnitt'."""
_FOR_THEM = re.compile(
    r"^(?P<thing>.+?) (?:fuer |for |- |, |)?"
    r"(?:(?P<child>kinder|children|kids|kind)|(?P<man>herren|maenner|men|herr|mann)|"
    r"(?P<woman>damen|frauen|women|ladies|dame|frau))$"
)
"""'Haarschnitt Herren', 'Haircut for men'."""

_ARTICLE = r"(?:(?:einen|einem|nen|ein|n|den|dem|das|der|die|eine|unseren|unsere|a|the) )?"
_AND_FOR = re.compile(
    r"(?:(?:ah|aha|ach|ach so|ok|okay|gut|right|so|oh|i see|danke|thanks|thank you) )*"
    r"(?:(?:und|and) )?(?:(?:was|wie ?viel|what|how much) )?"
    r"(?:(?:wie|about|ist|is|it|es|das|that|waer\w*|kostet|denn|mit|dann|auch|then) )*"
    rf"(?:(?:fuer|bei|for|mit) )?{_ARTICLE}"
    r"(?:(?P<child>kind(?:er|ern)?|kids?|child(?:ren)?)|"
    r"(?P<man>mann|maennern?|herrn|herren|men|man|gentlemen|gentleman|gents?)|"
    r"(?P<woman>damen?|frauen|women|woman|lady|ladies))"
    r"(?: (?:denn|dann|so|auch|bitte|das|es|kostet|kosten|then|please))*"
)
"""'Und für Kinder?', 'how much is it for kids?': nothing but other persons."""


def for_whom(service_id: str, words: str, relation: str | None, desk: Desk) -> str:
    """'Kinderhaarschnitt' for a child of five, 'Herrenhaarschnitt' for the husband; else as said."""
    service = desk.service(service_id)
    if service is None or not any(_kinds(item) - {None} for item in desk.services):
        return service_id
    kind = kind_served(words, relation)
    if kind is None or kind in _kinds(service):
        return service_id
    if None in _kinds(service):
        return _made_for(kind, service, desk) or service_id
    made = _made_for(kind, service, desk, other=True)
    return made or service_id


def for_other_persons(service_id: str | None, folded: str, desk: Desk) -> str | None:
    """'Und für Kinder?' right after something of a service was told: the same thing for these persons."""
    said = _AND_FOR.fullmatch(folded) if service_id is not None else None
    if service_id is None or said is None:
        return None
    kind = next(kind for kind in Kind if said[kind.value])
    service = desk.service(service_id)
    if service is None or kind in _kinds(service):
        return service_id
    return _made_for(kind, service, desk, other=True)


def fit_for(ids: Sequence[str], words: str, relation: str | None, desk: Desk) -> tuple[str, ...]:
    """Those of some services that are for the person it is for; without a word about that the plain ones."""
    kinds = {key: _kinds(service) for key in ids if (service := desk.service(key)) is not None}
    if not any(found - {None} for found in kinds.values()):
        return tuple(ids)
    kind = kind_served(words, relation)
    fits = tuple(key for key in ids if kind is not None and kind in kinds[key])
    everyone = tuple(key for key in ids if None in kinds[key])
    return fits or everyone or tuple(ids)


def only_whom(words: str, relation: str | None, ids: Sequence[str], desk: Desk) -> tuple[str, ...]:
    """What is for the person, where an answer tells no more than that: 'Damen', 'für meinen Mann'."""
    kind = kind_served(words, relation)
    services = [service for key in ids if (service := desk.service(key)) is not None]
    made = {item.id: _kinds(item) for item in services}
    if kind is None or not any(found - {None} for found in made.values()):
        return ()
    own = tuple(key for key, found in made.items() if kind in found)
    if own or kind is Kind.CHILD:
        return own
    others = {thing for item in services for other in Kind for thing in _things(other, item)}
    return tuple(item.id for item in services if None in made[item.id] and others & _names(item))


def _made_for(kind: Kind, service: DeskService, desk: Desk, *, other: bool = False) -> str | None:
    """The same thing for these persons, where the business offers exactly one: 'Kinderhaarschnitt' for
    'Haarschnitt'; with `other` also for 'Herrenhaarschnitt'.
    """
    things = _names(service)
    if other:
        things |= {thing for one in Kind for thing in _things(one, service)}
    fits = [item.id for item in desk.services if item is not service and things & _things(kind, item)]
    return fits[0] if len(fits) == 1 else None


def _names(service: DeskService) -> set[str]:
    return {plain(name) for name in (service.name, *service.aliases)}


def _things(kind: Kind, service: DeskService) -> set[str]:
    """What a service for these persons is: 'haarschnitt', 'schnitt'; empty where it is not for them."""
    return {thing for name in _names(service) for one, thing in (_parted(name),) if one is kind}


def _kinds(service: DeskService) -> set[Kind | None]:
    """Whom a service is for, None among them where one of its names tells nobody.

    What it is called first counts: 'Men's haircut' with the alias 'fade' is for men alone.
    """
    first, _ = _parted(plain(service.name))
    told = {kind for name in _names(service) if (kind := _parted(name)[0]) is not None}
    return told | ({None} if first is None else set[Kind | None]())


def _parted(name: str) -> tuple[Kind | None, str]:
    for kind, pattern in _NAMED.items():
        if (found := pattern.search(name)) is not None:
            return kind, found["thing"]
    if (after := _FOR_THEM.match(name)) is not None:
        return next(kind for kind in Kind if after[kind.value]), after["thing"]
    return None, name
