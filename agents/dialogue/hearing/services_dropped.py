"""A service put aside for another one in the same turn: 'scrap the blow-dry, I'll get the haircut'. Pure."""

from __future__ import annotations

import re

from agents.language.catalogue import CatalogueMatch

_PUT_ASIDE = re.compile(
    r"(?i)(?<!don't )(?<!not )(?<!nicht )(?<!never )\b"
    r"(?:scrap|drop|skip|ditch|bin|forget|scratch|lose|never mind|"
    r"vergess(?:en|t)|vergiss|streich\w*|lass\w*|statt|anstatt|anstelle)"
    r"(?:\s+(?:about|with|the|my|that|this|just|only|mit|von|wir|sie|ihr|mal|doch|nur|bloß|das|die|den|dem|der|zum|zu))*\s*$"
)
_EXCHANGED = re.compile(
    r"(?i)\b(?:swap|switch|change|exchange|trade|tausch\w*)(?:\s+(?:the|my|that|this|wir|sie|das|die|den))*\s*$"
)
_FOR = re.compile(r"(?i)^\s*(?:for|to|into|against|gegen|in)\b")
_PUT_ASIDE_AFTER = re.compile(
    r"(?i)^\s*(?:(?:can|could|kann|können|soll)\s+(?:wait|go|warten|weg|wegfallen|entfallen)\b|"
    r"(?:mach|hol|erledig|verschieb|lass)\w*\s+(?:ich|wir)\s+(?:(?:dann|mir|lieber|das)\s+)?(?:selber|selbst|woanders|am\s+automaten|daheim|zu\s*hause|"
    r"ein\s+ander(?:mal|es\s+mal)|später|nächstes\s+mal)\b|(?:i'll|i\s+will|i\s+can)\s+(?:do|get|have|leave)\s+(?:\w+\s+)?(?:myself|elsewhere|another\s+time|later|next\s+time)\b|"
    r"(?:streichen|vergessen|lassen)\s+(?:wir|sie)\b|(?:fällt|lass ich|lassen wir)\s+(?:\w+\s+)?weg\b)"
)
_AND = re.compile(r"(?i)^\s*(?:and|und|plus)\s+(?:the|a|an|my|das|die|den|eine?n?)?\s*$")


def only_one_put_aside(words: str, hits: list[CatalogueMatch]) -> str:
    """'Dann machen Sie ihn komplett statt nur baden': the words without the only service that was understood,
    where it is the one that is not wished for; else empty.
    """
    if len(hits) != 1 or not _INSTEAD_OF.search(words[: hits[0].span.start]):
        return ""
    return words[: hits[0].span.start] + " " + words[hits[0].span.end :]


_INSTEAD_OF = re.compile(
    r"(?i)\b(?:statt|anstatt|anstelle|instead of|rather than)"
    r"(?:\s+(?:just|only|the|a|nur|bloß|das|die|den|dem|der|zum))*\s*$"
)


def dropped_for_another(words: str, hit: CatalogueMatch, hits: list[CatalogueMatch]) -> bool:
    """Whether a verb of putting aside stands at one service, and another one is named apart from it."""
    start, end = hit.span.start, hit.span.end
    before, after = words[:start], words[end:]
    if not (
        _PUT_ASIDE.search(before)
        or _PUT_ASIDE_AFTER.match(after)
        or (_EXCHANGED.search(before) and _FOR.match(after))
    ):
        return False
    apart = [other for other in hits if other.span.end <= start or other.span.start >= end]
    return any(_AND.match(words[end : other.span.start]) is None for other in apart)
