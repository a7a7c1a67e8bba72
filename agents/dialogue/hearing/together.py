"""Two who come to one talk: 'my fiancée and I want to look at wedding rings' is one appointment. Pure.

Called by `turns` once the service is known. Two haircuts, and three people with whatever wish, stay several.
"""

from __future__ import annotations

from agents.dialogue.desk import Desk
from agents.dialogue.hearing.basics import plain
from agents.dialogue.lexicon.together import A_TALK, MORE_THAN_ONE_VISIT, TALKS, TWO


def one_visit(words: str, service_id: str | None, desk: Desk) -> bool:
    """Whether two people speak of coming to one talk, viewing or advice together."""
    folded = plain(words)
    if TWO.search(folded) is None or MORE_THAN_ONE_VISIT.search(folded) is not None:
        return False
    service = desk.service(service_id)
    if service is None:
        return TALKS.search(folded) is not None
    return any(A_TALK.search(plain(name)) for name in (service.name, *service.aliases))
