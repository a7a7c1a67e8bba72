"""Which service an answer means: its name, everyday words for it, or only what sets it apart.

Where two services fit, none is guessed: both are handed back, to be asked about. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from agents.dialogue.desk import Desk, DeskService
from agents.dialogue.hearing.advice_first import consultation_first
from agents.dialogue.hearing.basics import lang_of, plain
from agents.dialogue.hearing.services import is_enough_before, is_ruled_out_at, resolve_service, service_hits
from agents.dialogue.hearing.services_apart import by_own_words
from agents.dialogue.hearing.services_by_size import of_their_size
from agents.dialogue.hearing.services_for_persons import fit_for, for_whom, only_whom
from agents.dialogue.lexicon.words import word_set
from agents.dialogue.state import CallState
from agents.language.catalogue import CatalogueMatch, stem
from agents.language.durations import understand_duration
from agents.language.everyday import Everyday, everyday_things, tokens_of
from agents.language.text import LETTERS_OR_DIGITS

MOST = 4  # services that are named in one question
_SURE = 88  # of 100: a name of the catalogue that is said, and not just a part of it
_TIE = 8  # points between names that fit alike
_FEW = 6  # words of an answer that tells nothing but what sets a service apart
_RARE = 5  # letters of a word that points to a service by itself


@dataclass(frozen=True, slots=True)
class Said:
    """The service that is meant and further ones, or those of which one is."""

    id: str | None = None
    extra: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    unknown: str = ""
    """What it is to be done to, where nothing in the catalogue is done to that: 'beard'."""


def said_service(words: str, relation: str | None, state: CallState, desk: Desk, *, asked: bool) -> Said:
    """The service these words mean; `asked`: they answer the question which one it is to be."""
    words, foreign = _without_foreign(words, desk)
    named, extra = resolve_service(words, state, desk)
    everything = _things(words, desk)
    things = tuple(thing for thing in everything if not thing.trouble)
    first = consultation_first(words, named, extra, things, desk)
    if first is not None:
        return Said(first)
    hits = service_hits(words, state, desk)
    sure = is_named(named, words, state, desk)
    covered = named is not None and _is_covered(named, hits, things, words)
    if named is not None and not covered and (sure or not things):
        tied = (named,) if sure or extra else _tied(named, hits)
        return _one_of(
            tied, words, relation, desk, (*extra, *_joined_to(named, words, things, {hit.id for hit in hits}))
        )
    if things or everything:
        ids, more = _meant(words, things or everything)
        return _one_of(ids, words, relation, desk, more)
    if foreign:
        return Said(unknown=foreign)
    if known := _by_a_word(words, state, desk, asked=asked):
        return _one_of(known, words, relation, desk)
    return _only_apart(words, relation, state, desk) if asked else Said()


def is_named(service_id: str | None, words: str, state: CallState, desk: Desk) -> bool:
    """Whether a name of the service is said, and not just a part of it."""
    hits = service_hits(words, state, desk) if service_id is not None else ()
    return any(hit.id == service_id and hit.score >= _SURE for hit in hits)


_GROWN_OUT = word_set("rausgewachsen herausgewachsen grown")


def told_service(words: str, relation: str | None, desk: Desk) -> Said:
    """The service that a trouble calls for, where it is told in words that say enough: 'my tyre is flat'."""
    words, _ = _without_foreign(words, desk)
    things = _things(words, desk, told=True)
    if not things or max(thing.weight for thing in things) < _TELLING:
        return Said()
    return _one_of(_meant(words, things)[0], words, relation, desk)


_TELLING = 6
"""Letters of everyday words that tell what is needed though nothing is wished for."""


def _is_covered(named: str, hits: list[CatalogueMatch], things: tuple[Everyday, ...], words: str) -> bool:
    """'A lymph massage', where 'massage' is a service of its own: the longer words say which it is."""
    said = {tokens_of(hit.span.text) for hit in hits if hit.id == named}
    tokens = tokens_of(words)
    for thing in things:
        whole = tokens[thing.low : thing.high]
        if named not in thing.ids and any(len(part) > 0 and part == whole[1:] for part in said):
            return True
        if named not in thing.ids and not (_TELLS_MORE | _GROWN_OUT).isdisjoint(whole):
            return True
    return False


_TELLS_MORE = word_set("tune tuned tuning retuned verstimmt gestimmt stimmen key")
"""What is done to a thing, 'the piano is out of tune' wants no lesson."""


def _one_of(
    ids: Sequence[str], words: str, relation: str | None, desk: Desk, extra: tuple[str, ...] = ()
) -> Said:
    """The one that fits the person and the length that are told; else the choice."""
    if len(ids) == 1:
        one = for_whom(ids[0], words, relation, desk)
        lengths = _alike_in_length(one, desk)
        left = _of_length(lengths, words, desk) if len(lengths) > 1 else (one,)
    else:
        left = _of_length(of_their_size(fit_for(ids, words, relation, desk), words, desk), words, desk)
    if len(left) == 1:
        return Said(left[0], tuple(item for item in extra if item != left[0])[:2])
    return Said(choices=tuple(left[:MOST]))


# ---- everyday words -------------------------------------------------------------------------------
def _things(words: str, desk: Desk, *, told: bool = False) -> tuple[Everyday, ...]:
    entries = {item.id: (item.name, *item.aliases) for item in desk.services}
    tokens = tokens_of(words)
    found: list[Everyday] = []
    for thing in everyday_things(words, entries, told=told):
        before, after = " ".join(tokens[: thing.low]), " ".join(tokens[thing.high :])
        if is_enough_before(after):
            return (thing,)
        if not is_ruled_out_at(before, after):
            found.append(thing)
    return tuple(found)


_AND = word_set("und and plus sowie")
_BETWEEN = word_set("die das den der meine mein noch a the my some auch dann also")


def _meant(words: str, things: tuple[Everyday, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The services of what is said, and one that is joined with an 'and'."""
    best = max(things, key=lambda thing: (thing.weight, -thing.low))
    ids = best.ids
    for thing in things:
        if shared := tuple(key for key in ids if key in thing.ids):
            ids = shared
    others = [thing for thing in things if not set(thing.ids) & set(best.ids)]
    if not others:
        return ids, ()
    tokens = tokens_of(words)
    joined = [thing for thing in others if _joins(tokens, *sorted((best, thing), key=lambda item: item.low))]
    if joined and len(joined[0].ids) == 1:
        return ids, joined[0].ids
    if best.weight >= 2 * max(thing.weight for thing in others):
        return ids, ()  # "selbstständig machen, und hab von Steuern keine Ahnung"
    several = tuple(dict.fromkeys(key for thing in things for key in thing.ids))
    return (several if len(several) <= MOST else ids), ()


def _joins(tokens: tuple[str, ...], left: Everyday, right: Everyday) -> bool:
    between = set(tokens[left.high : right.low])
    return bool(between & _AND) and between <= (_AND | _BETWEEN)


def _joined_to(named: str, words: str, things: tuple[Everyday, ...], known: set[str]) -> tuple[str, ...]:
    """'A haircut and my roots': what is said with an 'and' before it, beside services named in full."""
    tokens = tokens_of(words)
    for thing in things:
        before = [word for word in tokens[max(0, thing.low - 3) : thing.low] if word not in _BETWEEN]
        if (
            named not in thing.ids
            and len(thing.ids) == 1
            and thing.ids[0] not in known
            and set(before[-1:]) & _AND
        ):
            return thing.ids
    return ()


def is_work(name: str, desk: Desk) -> bool:
    """Whether what sounds like a name is nothing but work of the trade: 'Pony und Spitzen'."""
    covered = {place for thing in _things(name, desk) for place in range(thing.low, thing.high)}
    tokens = tokens_of(name)
    return bool(tokens) and all(place in covered or tokens[place] in _AND for place in range(len(tokens)))


# ---- what a service is done to ---------------------------------------------------------------------
_ACTS = word_set(
    """
    cut trim cutting trimming trimmed clip wash washing dye dyeing colour color shape shave wax
    schneiden geschnitten schnitt stutzen trimmen kuerzen faerben gefaerbt waschen pflegen zupfen machen style
    """
)
_ELSEWHERE = (
    word_set("bart vollbart schnurrbart bartpflege beard moustache mustache goatee"),
    word_set("augenbraue augenbrauen brauen eyebrow eyebrows brows"),
    word_set("wimper wimpern eyelashes lashes"),
    word_set("naegel fingernaegel nagel fussnaegel zehennaegel nails toenails fingernails krallen claws"),
)
"""What is not hair of the head: cut, coloured or washed it is another service."""
_REACH = 3  # words between an act and what it is done to


def _without_foreign(words: str, desk: Desk) -> tuple[str, str]:
    """'Trim the beard' without the act, and 'beard', where nothing in the catalogue is about beards."""
    said = tokens_of(words)
    if not (strange := [group for group in _ELSEWHERE if not group.isdisjoint(said)]):
        return words, ""
    known = {word for item in desk.services for name in _names(item) for word in tokens_of(name)}
    foreign = ""
    for group in strange:
        if not any(word.startswith(tuple(group)) for word in known):
            words, foreign = _rid_of_acts(words, group), next(word for word in said if word in group)
    return words, next(
        (piece for piece in LETTERS_OR_DIGITS.findall(words) if plain(piece) == foreign), foreign
    )


_PIECE = re.compile(r"\w+|\W+")
"""A word, or what stands between two."""


def _rid_of_acts(words: str, group: frozenset[str]) -> str:
    """The words without the acts beside a thing."""
    pieces = _PIECE.findall(words)
    folded = ["".join(tokens_of(piece)) for piece in pieces]
    places = [index for index, piece in enumerate(folded) if piece in group]
    return "".join(
        piece
        for index, piece in enumerate(pieces)
        if folded[index] not in _ACTS or all(abs(index - place) > 2 * _REACH for place in places)
    )


# ---- of several names ------------------------------------------------------------------------------
def _tied(named: str, hits: Sequence[CatalogueMatch]) -> tuple[str, ...]:
    """The services whose names hold the word that was said alike: 'Probestunde' of piano and of guitar."""
    own = next((hit for hit in hits if hit.id == named), None)
    if own is None:
        return (named,)
    alike = [
        hit.id
        for hit in hits
        if (hit.span.start, hit.span.end) == (own.span.start, own.span.end)
        and abs(hit.score - own.score) <= _TIE
    ]
    return tuple(dict.fromkeys((named, *alike)))


_COMMON = word_set(
    """
    termin termine behandlung treatment session sitzung stunde lesson unterricht appointment beratung
    neu neue new klein kleine gross grosse small large full komplett professionelle medizinische check test
    first erste haare haaren service reparatur wechsel minuten stunden minutes hour hours
    haare hair hund kinder herren damen
    schneiden machen lassen change
    """
)


_BODY = word_set("haar hair")


def _by_a_word(words: str, state: CallState, desk: Desk, *, asked: bool) -> tuple[str, ...]:
    """The services in whose names one of the words stands whole: 'Massage' of thirty and of sixty minutes."""
    lang = lang_of(state)
    tokens = tokens_of(words)
    said = {
        stem(word, lang)
        for place, word in enumerate(tokens)
        if len(word) >= _RARE and not is_ruled_out_at(" ".join(tokens[:place]), " ".join(tokens[place + 1 :]))
    }
    common = {stem(word, lang) for word in _COMMON}
    fits: dict[str, list[str]] = {}
    for item in desk.services:
        for word in {stem(word, lang) for name in _names(item) for word in tokens_of(name)} & said:
            fits.setdefault(word, []).append(item.id)
    kept = [ids for word, ids in fits.items() if word not in common or (len(ids) > 1 and word not in _BODY)]
    if asked and not kept:
        kept = _by_a_part(said - common, desk)
    return tuple(min(kept, key=len)) if kept else ()


def _by_a_part(said: set[str], desk: Desk) -> list[list[str]]:
    """The services in whose names a word is a part: 'den Körper' of Ganzkörpermassage, 'das Display'."""
    fits = (
        [
            item.id
            for item in desk.services
            if any(word in token for name in _names(item) for token in tokens_of(name))
        ]
        for word in said
    )
    return [ids for ids in fits if 0 < len(ids) <= MOST]


def _names(service: DeskService | None) -> tuple[str, ...]:
    return (service.name, *service.aliases) if service is not None else ()


# ---- how long it takes -----------------------------------------------------------------------------
_LENGTH = re.compile(r"(?i)\b(\d{1,3})(?:\s*|-)?(?:min(?:uten|utes|\.)?|m|')?(?!\w)")
_LONGER = word_set("lange langen laengere laengeren laengste laengsten grosse grossen longer longest long")
_SHORTER = word_set("kurze kurzen kuerzere kuerzeren kuerzeste kleine kleinen shorter shortest short")
_HOW_LONG = re.compile(r"(?i)\b(?:wie lange?|how long|(?:take|need)s? long|dauert (?:\w+ )?lange?)\b")
_UNITS = word_set("minuten minute minutes min stunde stunden hour hours h std")


def _minutes_named(service: DeskService) -> int | None:
    """The length in the name of a service: 'Massage 60 Minuten', 'Massage (1 Stunde)'."""
    for name in _names(service):
        told = understand_duration(name, "de").value or understand_duration(name, "en").value
        if told:
            return told
        if (number := _LENGTH.search(name)) is not None and int(number[1]) >= 10:
            return int(number[1])
    return None


def _bare(service: DeskService) -> str:
    """The name without its length."""
    words = [word for word in tokens_of(service.name) if word not in _UNITS and not word.isdigit()]
    return " ".join(words)


def _alike_in_length(service_id: str, desk: Desk) -> tuple[str, ...]:
    """The services that are the same but for the length in their names."""
    service = desk.service(service_id)
    if service is None or _minutes_named(service) is None:
        return (service_id,)
    return tuple(
        item.id
        for item in desk.services
        if _bare(item) == _bare(service) and _minutes_named(item) is not None
    )


def _of_length(ids: tuple[str, ...], words: str, desk: Desk) -> tuple[str, ...]:
    """Those that take as long as is told; all of them where nothing is."""
    takes = {
        key: minutes for key in ids if (found := desk.service(key)) and (minutes := _minutes_named(found))
    }
    if len(takes) < 2:
        return ids
    tokens = set(tokens_of(_HOW_LONG.sub(" ", words)))
    if tokens & _LONGER:
        return (max(takes, key=takes.__getitem__),)
    if tokens & _SHORTER:
        return (min(takes, key=takes.__getitem__),)
    return tuple(key for key, minutes in takes.items() if minutes in _told_minutes(words)) or ids


def _told_minutes(words: str) -> set[int]:
    lengths = (understand_duration(words, "de").value, understand_duration(words, "en").value)
    numbers = {int(number[1]) for number in _LENGTH.finditer(words)}
    return {value for value in (*lengths, *numbers, *_in_words(words)) if value}


_NUMBERS = {
    "dreissig": 30, "dreissiger": 30, "fuenfundvierzig": 45, "sechzig": 60, "sechziger": 60, "neunzig": 90,
    "neunziger": 90, "thirty": 30, "sixty": 60, "ninety": 90, "zwanzig": 20, "twenty": 20,
}  # fmt: skip


def _in_words(words: str) -> Iterator[int]:
    for token in tokens_of(words):
        if token in _NUMBERS:
            yield _NUMBERS[token]


# ---- only what sets it apart -----------------------------------------------------------------------
_ORDINALS = (
    word_set("erste ersten ersteres first former"),
    word_set("zweite zweiten letzteres zwote second latter"),
    word_set("dritte dritten third"),
)


def _only_apart(words: str, relation: str | None, state: CallState, desk: Desk) -> Said:
    """'Damen', 'für meinen Mann', 'die sechzig Minuten', 'the second one': of those that were asked about."""
    asked = state.facts.service_choices
    ids = asked or tuple(item.id for item in desk.services)
    tokens = tokens_of(words)
    if asked and len(tokens) <= _FEW:
        for ordinal, key in zip(_ORDINALS, asked, strict=False):
            if set(tokens) & ordinal:
                return Said(key)
        if len(own := by_own_words(tokens, asked, desk)) == 1:
            return Said(own[0])
    if len(left := only_whom(words, relation, ids, desk)) == 1:
        return Said(left[0])
    if left:
        return Said(choices=left[:MOST])
    left = _of_length(ids, words, desk) if len(tokens) <= _FEW else ids
    return Said(left[0]) if len(left) == 1 and len(ids) > 1 else Said()
