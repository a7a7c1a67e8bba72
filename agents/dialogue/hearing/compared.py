"""Several services whose prices are asked for at once, and the cheaper of them, which is taken. Pure."""

from __future__ import annotations

import re

from agents.dialogue.desk import Desk, DeskService
from agents.dialogue.hearing.basics import plain
from agents.dialogue.hearing.services import service_hits
from agents.dialogue.hearing.services_apart import by_own_words
from agents.dialogue.lexicon.comparing import COMPARES, OF_BOTH, OR_ELSE, TAKES_LESS
from agents.dialogue.lexicon.prices import PRICE_SAID
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.state import CallState, Goal

_TWO = 2
_MOST = 4
"""Prices told in one breath."""
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")


def with_compared(
    words: str, folded: str, meaning: Meaning, intents: set[Intent], state: CallState, desk: Desk
) -> Meaning:
    """The turn with every service whose price it asks for; none of them is wished for by that."""
    if intents & {Intent.PRIVACY, Intent.MESSAGE, Intent.CANCEL}:
        return meaning
    if _asks_which_is_needed(words, folded, meaning, intents, state, desk):
        intents.discard(Intent.BOOK)
        intents.add(Intent.QUESTION)
        bare = meaning.but(service_id=None, service_words="", extra_service_ids=(), service_choices=())
        return bare.but(topic=meaning.topic or "unknown", question_words=meaning.question_words or words)
    asked = _compared(words, folded, meaning, state, desk) or _both(folded, meaning, state)
    asked = asked or _next_one(folded, meaning, intents, state, desk)
    if len(asked) == 1 and (one := desk.service(asked[0])) is not None:
        intents.add(Intent.QUESTION)
        return meaning.but(service_id=one.id, service_words=one.name, topic="price", question_words=words)
    if asked:
        intents.add(Intent.QUESTION)
        return meaning.but(
            service_id=None,
            extra_service_ids=(),
            service_choices=asked,
            topic="price",
            question_words=words,
        )
    cheaper = _cheaper_taken(folded, state, desk) if meaning.service_id is None else None
    if cheaper is None:
        return meaning
    return meaning.but(service_id=cheaper, service_choices=(), service_words=words)


def _asks_which_is_needed(
    words: str, folded: str, meaning: Meaning, intents: set[Intent], state: CallState, desk: Desk
) -> bool:
    """'Can a chip be repaired or is it a whole new windscreen?', before any service is wished for."""
    wished = state.facts.service_id is not None or meaning.when is not None or meaning.name
    if wished or meaning.service_id is None or intents - {Intent.BOOK, Intent.QUESTION, Intent.GREETING}:
        return False
    asked = [plain(part) for part in _QUESTION.findall(words)] if "?" in words else [folded]
    found = next((found for part in asked if (found := OR_ELSE.search(part)) is not None), None)
    return found is not None and bool(service_hits(found["else"], state, desk))


_QUESTION = re.compile(r"[^.!?]+\?")


def _compared(words: str, folded: str, meaning: Meaning, state: CallState, desk: Desk) -> tuple[str, ...]:
    """The services whose prices a question holds against each other; none where it compares nothing."""
    if COMPARES.search(folded) is None:
        return ()
    named = _named(words, folded, meaning, state, desk)
    if len(named) < _TWO:
        named = state.facts.service_choices
    return named[:_MOST] if len(named) >= _TWO else ()


def _both(folded: str, meaning: Meaning, state: CallState) -> tuple[str, ...]:
    """The service wished so far and the one named beside it, where the price of both is asked for."""
    before = state.facts.service_id
    if before is None or meaning.topic != "price" or meaning.service_id in (None, before):
        return ()
    if OF_BOTH.search(folded) is None:
        return ()
    return (before, *(key for key in (meaning.service_id, *meaning.extra_service_ids) if key))


def _next_one(
    folded: str, meaning: Meaning, intents: set[Intent], state: CallState, desk: Desk
) -> tuple[str, ...]:
    """'And the full one?', right after a price: that one, and the one that is looked for, to choose from."""
    if state.goal not in (Goal.NONE, Goal.BOOK) or intents - {Intent.QUESTION}:
        return ()
    if meaning.when is not None or meaning.name or meaning.extra_service_ids:
        return ()
    if PRICE_SAID.search(state.last_said) is None or _AND_THE.match(folded) is None:
        return ()
    before = state.facts.service_id if state.goal is Goal.BOOK else None
    if meaning.service_id:
        named = (meaning.service_id,) if before is not None else ()  # else it is asked as one alone
    else:
        named = by_own_words(folded.split(), [service.id for service in desk.services], desk)
    if len(named) != 1 or named[0] == before:
        return ()
    return (before, named[0]) if before is not None else named


_AND_THE = re.compile(
    r"(?:(?:ah|ach|ok|okay|gut|aha) )?(?:und|and|what about|how about|wie (?:ist|sieht|schaut) es mit) "
    r"(?:\w+ ){1,3}\w+$"
)


def _cheaper_taken(folded: str, state: CallState, desk: Desk) -> str | None:
    """The one of least price among those that were spoken of, where the caller takes 'the cheaper one'."""
    if TAKES_LESS.search(folded) is None:
        return None
    told = plain(state.last_said)
    ids = state.facts.service_choices or tuple(item.id for item in desk.services if plain(item.name) in told)
    prices = {key: price for key in ids if (price := _price(desk.service(key))) is not None}
    if len(ids) < _TWO or len(prices) < len(ids):
        return None
    cheapest = [key for key, price in prices.items() if price == min(prices.values())]
    return cheapest[0] if len(cheapest) == 1 else None


def _named(words: str, folded: str, meaning: Meaning, state: CallState, desk: Desk) -> tuple[str, ...]:
    """The services named in full or by a word that only they have: 'die kleine Inspektion oder die große'."""
    hits = {hit.id for hit in service_hits(words, state, desk)}
    hits |= {key for key in (meaning.service_id, *meaning.extra_service_ids, *meaning.service_choices) if key}
    ids = tuple(service.id for service in desk.services)
    hits |= {*by_own_words(folded.split(), ids, desk)}
    return tuple(key for key in ids if key in hits)


def _price(service: DeskService | None) -> float | None:
    found = _NUMBER.search(service.price_text or "") if service is not None else None
    return float(found.group().replace(",", ".")) if found is not None else None
