"""Which services of the catalogue are named in words. Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from agents import language as pack
from agents.dialogue.desk import Desk, DeskService
from agents.dialogue.hearing.basics import lang_of, plain
from agents.dialogue.hearing.services_apart import begun_by
from agents.dialogue.hearing.services_dropped import dropped_for_another, only_one_put_aside
from agents.dialogue.state import CallState
from agents.language.catalogue import CatalogueMatch, match_catalogue, sets_apart
from agents.language.text import ends_of

_APPOINTMENT = re.compile(
    r"(?i)\b(\w{3,})(termin(?:e|s|chen)?|gespräch(?:e|s)?|sitzung(?:en)?|behandlung(?:en)?)\b"
)
"""'Massagetermin' names the massage, 'Beratungsgespräch' the advice."""


def resolve_service(words: str, state: CallState, desk: Desk) -> tuple[str | None, tuple[str, ...]]:
    """The service these words name (the first one, and further ones)."""
    hits = [hit for hit in service_hits(words, state, desk) if not _ruled_out(words, hit)]
    if (parted := _APPOINTMENT.sub(r"\1 \2", words)) != words:
        more = [hit for hit in service_hits(parted, state, desk) if not _ruled_out(parted, hit)]
        near = _by_stem(words, desk) if not hits and not more else None
        if near is not None:
            return near, ()
        if len(more) > len(hits):
            words, hits = parted, more
    done = _english_infinitives if state.language == "en" else infinitives
    if not hits and (other := done(words)) != words:
        hits = service_hits(other, state, desk)
    if not hits:
        return None, ()
    other_words = only_one_put_aside(words, hits)
    if other_words and (begun := begun_by(plain(other_words), desk)) not in (None, hits[0].id):
        return begun, ()
    hits = [hit for hit in hits if not dropped_for_another(words, hit, hits)] or hits
    hits = [hit for hit in hits if not _not_known(words, hit)] or hits
    enough = next((hit for hit in hits if _is_enough(words, hit)), None)
    if enough is not None:
        return enough.id, ()
    first = _corrected(words, hits) or _special(words, hits, state, desk) or hits[0]
    others = _beside(words, first, hits, state, desk)
    extra = [hit.id for hit in others if hit.score >= 75 and _joined(words, first, hit)]
    return first.id, tuple(extra[:2])


def _beside(
    words: str, first: CatalogueMatch, hits: list[CatalogueMatch], state: CallState, desk: Desk
) -> list[CatalogueMatch]:
    """The other services; one found inside the words of another counts where it is said again beside them.

    'A children's haircut and a haircut' names two, 'a men's cut and a kids' cut' no third one.
    """
    others = [hit for hit in hits if hit is not first]
    inside = [hit for hit in others if any(_holds(outer, hit) for outer in hits)]
    if not inside:
        return others
    rest = words
    for outer in hits:
        if outer not in inside:
            start, end = outer.span.start, outer.span.end
            rest = rest[:start] + " " * (end - start) + rest[end:]
    again = {hit.id: hit for hit in service_hits(rest, state, desk)}
    return [found for hit in others if (found := again.get(hit.id) if hit in inside else hit) is not None]


def _holds(outer: CatalogueMatch, inner: CatalogueMatch) -> bool:
    """Whether a service was found in words that name another one in full."""
    long, short = outer.span, inner.span
    return (
        outer.id != inner.id
        and long.start <= short.start
        and short.end <= long.end
        and (long.end - long.start > short.end - short.start or outer.score > inner.score)
    )


_NOT_WANTED = re.compile(
    r"(?i)(?:\b(?:no|not|nicht|without|ohne|kein(?:e[nrs]?)?|don't (?:want|need)|do not (?:want|need))|"
    r"\b(?:instead of|rather than|not for))"
    r"(?:\s+(?:any|the|a|an|new|neue|die|das|more|another))?(?:\s+(?:komplett\w*|ganze?|full|whole))?\s*$"
)


_NOT_WANTED_AFTER = re.compile(
    r"(?i)^\s*,?\s*(?:(?:brauch\w*|will|möchte|mag|muss|mach\w*|lass\w*) (?:ich |wir |man )?"
    r"(?:(?:diesmal|heute|jetzt|aber|dann|gar|das) )*(?:nicht|keine?[nrs]?|nich|net|weg|aus)\b|"
    r"(?:diesmal |heute |jetzt |aber |dann |lieber |bitte )*(?:nicht|nich|net)\s*(?:$|[,.;!]|"
    r"(?:diesmal|heute|mehr|nötig|dabei|und|aber|nur|bloß|die|der|das)\b)|"
    r"(?:i|we) (?:don't|do not|won't|wouldn't) (?:need|want|have)\b|"
    r"(?:\w+ )?(?:isn't|is not) (?:needed|necessary)|"
    r"not (?:this time|today|needed|necessary|now)\b)"
)
"""'Farbe nicht', 'färben brauch ich nicht', 'colour not this time'."""


_NOT_KNOWN = re.compile(
    r"(?i)^\w*\s+(?:\w+\s+){0,3}?"
    r"(?:(?:null|keine?n?|wenig|kaum)\s+(?:ahnung|plan|schimmer|erfahrung|durchblick)|"
    r"(?:nichts?|nix|net)\s+(?:verstehe?|aus\b|viel ahnung))"
)
_NOT_KNOWN_OF = re.compile(
    r"(?i)\b(?:no (?:idea|clue)|nothing|a clue|the first thing|know much|understand much)\s+"
    r"(?:about|of)\s+(?:the\s+)?$"
)


def _not_known(words: str, hit: CatalogueMatch) -> bool:
    """'Ich mache mich selbstständig und hab von Steuern null Ahnung': why advice is wanted."""
    after, before = words[hit.span.end :], words[: hit.span.start]
    return _NOT_KNOWN.match(after) is not None or _NOT_KNOWN_OF.search(before) is not None


def _ruled_out(words: str, hit: CatalogueMatch) -> bool:
    """'No colour, only cutting', 'ohne Waschen', 'Farbe nicht': named and not wanted."""
    return is_ruled_out_at(words[: hit.span.start], words[hit.span.end :])


def is_ruled_out_at(before: str, after: str) -> bool:
    """Whether a service that stands between these words is not wanted."""
    if _NOT_WANTED.search(before) is not None or _NOT_WANTED_AFTER.match(after) is not None:
        return True
    return _NOT_ALONE.search(before) is not None and _BUT_ALSO.search(after) is None


_NOT_ALONE = re.compile(
    r"(?i)\b(?:nicht|not) (?:blo(?:ß|ss)|nur|allein|lediglich|just|only|merely)"
    r"(?: (?:die|den|das|der|mein\w*|the|my|am|im))?\s*$"
)
_BUT_ALSO = re.compile(r"(?i)\b(?:sondern|auch|noch|und|but|also|too|as well|and)\b")
"""'Den ganzen Körper, nicht bloß den Rücken' wants the one, 'nicht nur schneiden, auch färben' both."""


def is_enough_before(after: str) -> bool:
    """Whether it is told of the service before these words that it is enough: 'schneiden reicht'."""
    return _ENOUGH.match(f" {after}") is not None


def _is_enough(words: str, hit: CatalogueMatch) -> bool:
    """'Färben und schneiden, ach, schneiden reicht': the one that is enough."""
    return any(_ENOUGH.match(words, end) for end in ends_of(hit.span.text, words))


_ENOUGH = re.compile(
    r"(?i)\s+(?:(?:mir|allein\w*|dann|auch|schon|alone|on its own)\s+)*"
    r"(?:reicht|genügt|langt|is enough|will do|would do|is fine)\b"
    r"(?!\s+(?:\w+\s+){0,2}(?:nicht|nich|net|nie)\b)"
)


_RATHER = re.compile(
    r"\b(?:nein|nee|ne|quatsch|falsch|sorry|entschuldigung|halt|stopp|moment|beziehungsweise|sondern|"
    r"mein(?:e|te)? ich|lieber|no|actually|wait|i mean|rather|or rather|scratch that)\b"
)


def _corrected(words: str, hits: list[CatalogueMatch]) -> CatalogueMatch | None:
    """'Föhnen, ach Quatsch, schneiden': of two services the one after the correction."""
    ordered = sorted(hits, key=lambda hit: hit.span.start)
    if len(ordered) < 2:
        return None
    between = words[ordered[0].span.end : ordered[-1].span.start]
    return ordered[-1] if _RATHER.search(pack.fold(between)) else None


def _special(words: str, hits: list[CatalogueMatch], state: CallState, desk: Desk) -> CatalogueMatch | None:
    """'Do you cut children's hair': the service whose name holds the name of the other one is meant, where
    more is said than that name; 'I need my bike serviced' says nothing of an e-bike.
    """
    if len(hits) < 2:
        return None
    names = {item.id: plain(item.name) for item in desk.services}
    plainly = next((item.name, *item.aliases) for item in desk.services if item.id == hits[0].id)
    for hit in hits[1:]:
        if not sets_apart(hit.span.text, hit.name, plainly, lang_of(state)):
            continue
        if hit.score >= _SURE and names[hits[0].id] in names[hit.id] and not _joined(words, hits[0], hit):
            return hit
    return None


_SURE = 90


def _by_stem(words: str, desk: Desk) -> str | None:
    """'Folgetermin' where the catalogue says 'Folgebehandlung': the one service that begins alike."""
    for match in _APPOINTMENT.finditer(words):
        stem = pack.fold(match.group(1)).removesuffix("s")
        fits = [
            item.id
            for item in desk.services
            if any(token.startswith(stem) for token in plain(" ".join((item.name, *item.aliases))).split())
        ]
        if len(stem) >= 4 and len(fits) == 1:
            return fits[0]
    return None


def _joined(words: str, one: CatalogueMatch, other: CatalogueMatch) -> bool:
    """Whether two services stand side by side with an 'and' between them."""
    left, right = sorted((one, other), key=lambda hit: hit.span.start)
    between = words[left.span.end : right.span.start]
    return left.span.end <= right.span.start and _AND.search(between) is not None


_AND = re.compile(r"(?i)\b(?:und|and|plus|sowie|\+)\b")


@lru_cache(maxsize=256)
def _matches(
    words: str, services: tuple[DeskService, ...], lang: pack.Language
) -> tuple[CatalogueMatch, ...]:
    """The catalogue in the words; several parts of hearing ask for the same words in a turn."""
    entries = {item.id: (item.name, *item.aliases) for item in services}
    return tuple(match_catalogue(words, entries, lang))


def service_hits(words: str, state: CallState, desk: Desk) -> list[CatalogueMatch]:
    """Catalogue entries named in the words; short and weak resemblances do not count."""
    corrects = _CORRECTS.search(pack.fold(words)) is not None
    least = 88 if state.facts.service_id and not corrects else 75
    matches = _matches(words, desk.services, lang_of(state))
    return [
        hit
        for hit in matches
        if hit.score >= (90 if len(hit.span.text) < 7 else least)
        and pack.fold(hit.span.text) not in _EXCLAMATIONS
    ]


def only_one_named(words: str, state: CallState, desk: Desk) -> str | None:
    """The one service that is named at all, wanted or not; None where there are none or several."""
    named = {hit.id for hit in service_hits(words, state, desk)}
    return named.pop() if len(named) == 1 else None


_EXCLAMATIONS = frozenset(("schade",))
"""'Ach schade' reports no damage ('Schaden')."""


_CORRECTS = re.compile(
    r"\b(?:nee|nein|ne|doch|lieber|nur|stattdessen|sondern|no|rather|instead|actually|just)\b"
)


_PARTICIPLES = {
    "geschnitten": "schneiden",
    "geschoren": "scheren",
    "gestochen": "stechen",
    "gewaschen": "waschen",
    "gezogen": "ziehen",
}


_ENGLISH_PARTICIPLES = {
    "washed": "wash",
    "dried": "dry",
    "coloured": "colour",
    "colored": "color",
    "dyed": "dye",
    "trimmed": "trim",
    "styled": "style",
    "bleached": "bleach",
    "shaved": "shave",
    "waxed": "wax",
    "permed": "perm",
    "cleaned": "clean",
    "checked": "check",
    "swept": "sweep",
    "serviced": "service",
    "repaired": "repair",
    "tuned": "tune",
    "approved": "approve",
}
_ENGLISH_PARTICIPLE = re.compile(rf"(?i)\b(?:{'|'.join(_ENGLISH_PARTICIPLES)})\b")


def _english_infinitives(words: str) -> str:
    """'Washed and blow dried' as 'wash and blow dry'."""
    return _ENGLISH_PARTICIPLE.sub(lambda match: _ENGLISH_PARTICIPLES[match.group().lower()], words)


_LOOKS_OVER = re.compile(
    r"(?i)\b(?:(?:durch|drüber|rüber|an|nach)(?:zu)?(?:ge)?(?:guck|schau|seh|geh|les)(?:en|t)|überprüf(?:en|t)|"
    r"check(?:en|t)|gecheckt|guck(?:en|t) (?:\w+ ){0,6}(?:durch|an|drüber)|"
    r"schau(?:en|t) (?:\w+ ){0,6}(?:durch|an|drüber))\b"
)
"""'Meine Verträge mal durchgucken': to look something over is to check it."""


_PARTICIPLE = re.compile(r"\bge\w{2,}t\b|\bge\w{3,}en\b")


def infinitives(words: str) -> str:
    """'gebadet' as 'baden', 'gefärbt' as 'färben', 'durchgucken' as 'prüfen', as the catalogue writes it."""

    def plain(match: re.Match[str]) -> str:
        word = match.group()
        known = _PARTICIPLES.get(pack.fold(word))
        if known is not None:
            return known
        stem = word[2:-2] if word.endswith("et") else word[2:-1]
        return f"{stem}en"

    looked_over = _LOOKS_OVER.sub("prüfen", words)
    return _PARTICIPLE.sub(plain, looked_over)
