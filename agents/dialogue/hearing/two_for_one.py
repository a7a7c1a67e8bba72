"""'Meine Tochter muss zur Kontrolle, und ich auch': the same thing for two, one after the other. Pure.

The first is booked as if it had been asked for alone; the words of the other one are kept (`next_wish`).
Two who come to one talk together are `together`; two different services are `two_persons`.
"""

from __future__ import annotations

import re

from agents.dialogue.desk import Desk, DeskService
from agents.dialogue.hearing.basics import plain
from agents.dialogue.hearing.days_named import names_a_day
from agents.dialogue.hearing.services import service_hits
from agents.dialogue.hearing.times_read import understood_times
from agents.dialogue.hearing.together import one_visit
from agents.dialogue.hearing.two_persons import MORE_THAN_TWO
from agents.dialogue.lexicon import Lexicon
from agents.dialogue.lexicon import two_of_one as said
from agents.dialogue.lexicon.together import A_TALK
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.state import CallState, Goal
from agents.language.first_names import FIRST_NAMES

_PLURAL = re.compile(r"(?i)\b(müsst|bräucht|möcht|wollt|hätt|würd|brauch|sollt)en\b")


def two_for_one(
    words: str, meaning: Meaning, lex: Lexicon, state: CallState, desk: Desk
) -> tuple[str, str, bool] | None:
    """The words of the first wish alone, those of the second, and whether the first is somebody else's; None
    where it is not the same thing for two.
    """
    folded = plain(words)
    if state.goal not in (Goal.NONE, Goal.BOOK) or state.chosen is not None:
        return None
    if state.facts.next_words and said.EACH_OF_TWO.search(folded) is None:
        return None
    if said.MAY_BE_TWO.search(folded) is None or meaning.extra_service_ids:
        return None
    if meaning.has(
        Intent.MOVE, Intent.CANCEL, Intent.LOOKUP, Intent.MESSAGE, Intent.CALLBACK, Intent.WAITLIST
    ):
        return None
    if state.bookings_made + 2 > desk.settings.max_bookings_per_call:
        return None
    each = _two_by_name(words, state) is not None
    service = desk.service(meaning.service_id or state.facts.service_id)
    side_by_side = said.SAME_TIME.search(folded) is not None and _several_do(service, desk)
    if said.AT_ONCE.search(folded) and not each and not side_by_side:
        return None
    maybe = desk.services if service is None else (service,)
    if not each and any(said.SHARED.search(name) or A_TALK.search(name) for name in map(_first_name, maybe)):
        return None
    if MORE_THAN_TWO.search(folded) or one_visit(words, service.id if service else None, desk):
        return None
    hits = service_hits(words, state, desk)
    thing = hits[0].span.text if hits else service.name if service is not None else ""
    parted = _parted(words, folded, thing, lex, state, desk)
    if parted is not None and side_by_side and not each:
        own, other, theirs = parted
        then = "at the same time" if state.language == "en" else "zur selben Zeit"
        return said.AT_THE_SAME_TIME.sub(" ", own), f"{other} {then}", theirs
    if parted is not None or not hits or service is None:
        return parted
    number = said.TWO_OF_IT.search(words[: hits[0].span.start])
    if number is None or not said.ONCE_EACH.search(_first_name(service)):
        return None
    rest = words[hits[0].span.end :]
    return f"{words[: number.start()]}{service.name}{rest}", service.name, False


def _parted(
    words: str, folded: str, thing: str, lex: Lexicon, state: CallState, desk: Desk
) -> tuple[str, str, bool] | None:
    index = 1 if state.language == "en" else 0
    for_ = "for" if index else "für"
    me = "me" if index else "mich"
    if thing and (pair := _two_by_name(words, state)):
        day = _day_of(words, state, desk)
        kin = ("my child" if index else "mein Kind") if _CHILDREN.search(folded) else ""
        if kin or not index:
            for_kin = f"{for_} {kin}".strip()
            first, second = (
                f"{thing} {day} {pair[at]} {for_kin} {pair[who]}"
                for who, at in (("one", "at"), ("other", "then"))
            )
            return first, second, True
    if pair := said.BOTH_CHILDREN[index].search(words):
        one = said.ONE_OF_THE_CHILDREN[pair["who"].lower()]
        rest = words[pair.end() :] if index else _of_one(words[pair.end() :])
        return f"{words[: pair.start()]}{one}{rest}", f"{thing} {for_} {as_object(one)}", True
    if (pair := said.FOR_ME_AND[index].search(words)) and _is_person(pair["other"], lex):
        own = f"{words[: pair.start()]}{pair['own']}{words[pair.end() :]}"
        other = f"{thing} {for_} {pair['other']}"
        if pair["at"]:
            other = f"{_day_of(own, state, desk)} {other}{pair['at']}"
        return own, other, False
    if (pair := said.ME_AT_THEM_AT[index].search(words)) and _is_person(pair["other"], lex):
        own = f"{_of_me(words[: pair.start()], index)}{pair['at']}{words[pair.end() :]}"
        other = " ".join(filter(None, (as_object(pair["other"]), pair["name"])))
        return own, f"{_day_of(own, state, desk)} {thing} {for_} {other} {pair['then']}", False
    if pair := said.FOR_THEM_AND_ME[index].search(words):
        them = pair["own"].split(" ", 1)[1]
        if _is_person(them, lex):
            return f"{words[: pair.start()]}{pair['own']}{words[pair.end() :]}", f"{thing} {for_} {me}", True
    if (pair := said.THEY_AND_I[index].search(words)) and said.BOTH_WISH.search(folded):
        them = pair["other"] or pair["other_last"]
        if _is_person(them, lex):
            rest = words[: pair.start()] + ("I" if index else "ich") + words[pair.end() :]
            return _PLURAL.sub(r"\1e", rest), f"{thing} {for_} {as_object(them)}", False
    if pair := said.ME_TOO[index].search(words):
        return words[: pair.start()] + words[pair.end() :], f"{thing} {for_} {me}", True
    for pair in said.THEY_TOO[index].finditer(words):
        if _is_person(pair["other"], lex):
            own = words[: pair.start()] + words[pair.end() :]
            return own, f"{thing} {for_} {as_object(pair['other'])}", False
    return None


def _two_by_name(words: str, state: CallState) -> re.Match[str] | None:
    """'Finn at four and Ella at half past four'; 'Freitag um vier und Samstag um fünf' are days."""
    pair = said.NAMES_AT[1 if state.language == "en" else 0].search(words)
    known = pair is not None and FIRST_NAMES.issuperset({plain(pair["one"]), plain(pair["other"])})
    return pair if known else None


def _several_do(service: DeskService | None, desk: Desk) -> bool:
    """Whether two members of staff do it, so that two can have it side by side."""
    return service is not None and len(service.staff_ids or desk.staff) >= len({"own", "other"})


_CHILDREN = re.compile(
    r"\b(?:kids?|children|boys?|girls?|sons?|daughters?|twins|kinder\w*|jungs?|maedchen|soehne|toechter|zwillinge|geschwister)\b"
)


def _of_me(before: str, index: int) -> str:
    """'Mein Mann und ich, wir bräuchten beide': the wish of the one who speaks."""
    alone = said.THEY_AND_I[index].sub("I" if index else "ich", before)
    alone = re.sub(r"(?i)\b(?:(?<=ich), wir|(?<=I), we|beide|both)\b", " ", alone)
    return _PLURAL.sub(r"\1e", alone)


def _of_one(rest: str) -> str:
    """'(Mein Sohn) brauchen' as it is said of one."""
    return re.sub(r"(?i)^( (?:\w+ )?)(brauch|bräucht|möcht|müsst|sollt|hätt|woll)en\b", _singular, rest)


def _singular(found: re.Match[str]) -> str:
    return f"{found[1]}{found[2]}{'t' if found[2].lower() == 'brauch' else 'e'}"


def _is_person(phrase: str, lex: Lexicon) -> bool:
    """Whether a phrase names a relation: 'meinen kleinen Bruder Tim'."""
    nouns = [plain(part) for part in phrase.split()[1:]]
    return any(noun in lex.relations or noun.removesuffix("n") in lex.relations for noun in nouns)


def _first_name(service: DeskService) -> str:
    return plain(service.name)


def for_me_too(words: str, language: str) -> bool:
    """'Und ich bräuchte auch einen', 'and one for me': nothing but that."""
    pattern = said.ME_TOO[1 if language == "en" else 0]
    found = pattern.search(f" {words}")
    return found is not None and len(words[: max(0, found.start() - 1)].split()) <= _BEFORE_IT


_BEFORE_IT = 2
"""'Ach ja, und ich auch': so many words may stand before it."""


def as_object(phrase: str) -> str:
    """'Mein Sohn' as it stands behind 'für': 'meinen Sohn'."""
    return re.sub(r"(?i)^(mein|unser)(?= )", r"\1en", phrase)


def _day_of(words: str, state: CallState, desk: Desk) -> str:
    spans = understood_times(words, state, desk).spans
    return next((span.text for span in spans if names_a_day(plain(span.text))), "")
