"""Two who come to one talk: 'my fiancée and I want to look at wedding rings' is one appointment. Pure.

Called by `turns` once the service is known. Two haircuts, and three people with whatever wish, stay several.
"""

from __future__ import annotations

from agents.dialogue.desk import Desk
from agents.dialogue.hearing.basics import plain
from agents.dialogue.lexicon.together import (
    A_TALK,
    EACH_ALONE,
    FOR_SEVERAL,
    MORE_THAN_ONE_VISIT,
    ONE_PLACE,
    TALKS,
    TO_SOMEBODY,
    TWO,
)


def one_visit(words: str, service_id: str | None, desk: Desk) -> bool:
    """Whether several people come to one visit: two to a talk or a viewing, a family to a family portrait."""
    folded = plain(words)
    service = desk.service(service_id)
    if service is not None and any(FOR_SEVERAL.search(plain(n)) for n in (service.name, *service.aliases)):
        return EACH_ALONE.search(folded) is None
    if TWO.search(folded) is None or MORE_THAN_ONE_VISIT.search(folded) is not None:
        return False
    if ONE_PLACE.search(folded):
        return True
    if service is None:
        return TALKS.search(folded) is not None
    return any(A_TALK.search(plain(name)) for name in (service.name, *service.aliases))


def for_many(service_id: str | None, desk: Desk) -> bool:
    """Whether a service is one for families or groups: nobody alone is the one it is for."""
    service = desk.service(service_id)
    return service is not None and FOR_SEVERAL.search(plain(service.name)) is not None


def talks_it_over(folded: str, service_id: str | None, desk: Desk) -> bool:
    """'Ich will nur mit jemandem über den Schaden sprechen', of a service that is such a talk: no call is to
    be put through.
    """
    service = desk.service(service_id)
    if service is None or A_TALK.search(plain(service.name)) is None:
        return False
    return TO_SOMEBODY.search(folded) is not None
