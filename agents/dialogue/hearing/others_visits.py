"""Visits of somebody else told beside a wish of one's own: "meine Frau ist Montag schon bei Lena". Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from agents.dialogue.desk import Desk
from agents.dialogue.hearing.basics import plain
from agents.dialogue.hearing.days_named import names_a_day
from agents.dialogue.hearing.services import service_hits
from agents.dialogue.hearing.times_read import understood_times
from agents.dialogue.lexicon.changes import ADDRESSED
from agents.dialogue.state import CallState, Goal

_KIN = (
    r"(?:mann|frau|sohn|tochter|kind|kinder|junge|mutter|vater|mama|papa|oma|opa|schwester|bruder|"
    r"schwager|schwägerin|schwiegermutter|schwiegervater|schwiegertochter|schwiegersohn|freund|freundin|kollege|kollegin|nachbar|nachbarin|partner|partnerin|"
    r"cousin|cousine|tante|onkel|chef|chefin|husband|wife|son|daughter|mother|father|mum|mom|dad|sister|brother|"
    r"(?:sister|brother|mother|father|son|daughter)-in-law|friend|colleague|neighbour|partner|boss|kids?)"
)
_GOES_ON = (
    r"(?:ich|mich|mir|wir|jetzt|und|aber|and|but|i|i'd|i'm|we|now|hätte?|könnte|möchte|kann|haben|geht|ginge|gibt|"
    r"could|can|would|is there|have you)"
)
_WHO_WAS = (
    rf"(?:(?:mein|meine|unser|unsere|der|die|das|my|our|the)\s+{_KIN}(?:['’]s|\s+(?:war|ist|kommt|geht|hat|was|is|comes|came|goes|went|has))|"
    r"(?:der|die|er|sie|he|she)\s+(?:war|was|came|went))"
)
_CHANGES = re.compile(
    r"\b(?:verschieb\w*|verleg\w*|absag\w*|stornier\w*|umbuch\w*|tausch\w*|schaff\w*|krank|verhindert|"
    r"(?:sag\w*|sagen) (?:\w+ ){0,4}ab|nicht kommen|statt\w*|anstelle|cancel\w*|move|"
    r"reschedul\w*|can't|cannot|swap|change|instead|ill|sick|für sie|für ihn|for her|for him)\b"
)
_ONESELF = re.compile(r"\b(?:ich|mich|mir|i|i'd|i'm|me|my turn)\b")


_IS_OVER = re.compile(r"(?i)\b(?:war|was|came|went)\b")


@lru_cache(maxsize=64)
def _visit(names: tuple[str, ...]) -> re.Pattern[str]:
    """'Mein Mann war letzte Woche beim Mehmet': somebody's visit to one of these people, or to the house."""
    staff = "|".join(map(re.escape, names)) or "Ihnen"
    here = (
        rf"(?:(?:bei|beim|zu|zum|zur|with)\s+(?:(?:der|dem|den|frau|herrn?|mrs?|ms)\s+)*(?:{staff}|ihnen|euch|you)|"
        r"at yours|at your place|to you|here)"
    )
    when = r"(?:\s+(?:on|at|am|um)\s+\w+){0,2}"
    return re.compile(rf"(?i)\b{_WHO_WAS}(?:\s+(?!{_GOES_ON}\b)[\w'’-]+){{0,7}}?\s+{here}\b{when}")


_EVERY_WEEK = re.compile(
    r"(?i)\b(?:(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs|sonnabends|(?:immer|jeden|jede) \w+|"
    r"(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days|every \w+day)\b"
)
_OF_OTHERS = re.compile(
    rf"(?i)\b(?:mein|meine|unser|unsere|der|die|my|our|the)\s+{_KIN}\b|\b(?:er|sie|he|she)\s+(?:geht|hat|ist|muss|arbeitet|goes|has|is|works)\b|"
    r"\b(?:geht|hat|ist|muss|arbeitet)\s+(?:er|sie)\b"
)
_SENTENCES = re.compile(r"[^.!?;]+[.!?;]*")


def without_others_weeks(words: str, state: CallState, desk: Desk) -> str:
    """'Montags geht meine Mutter zur Gymnastik. Dienstag um halb drei?': without the mother's Mondays, where
    another sentence names a day.
    """
    if _EVERY_WEEK.search(words) is None:
        return words
    parts = _SENTENCES.findall(words)
    kept = [
        part
        for part in parts
        if "?" in part
        or _EVERY_WEEK.search(part) is None
        or _OF_OTHERS.search(part) is None
        or (service_hits(part, state, desk) and _ONESELF.search(plain(part)))
    ]
    rest = "".join(kept).strip()
    return rest if len(kept) < len(parts) and names_a_day(plain(rest)) else words


def without_others_visits(words: str, state: CallState, desk: Desk) -> str:
    """The turn without what is told of somebody else's visit, where a wish of one's own stands beside it with
    its service and its time: "mein Mann war letzte Woche beim Mehmet, Haarschnitt bei der Lena um elf".
    """
    if state.goal not in (Goal.NONE, Goal.BOOK) or _CHANGES.search(plain(words)):
        return words
    words = without_others_weeks(words, state, desk)
    told = _visit(tuple(ADDRESSED.sub("", member.name) for member in desk.staff))
    rest = told.sub(", ", words)
    if rest == words:
        return words
    over = all(_IS_OVER.search(part) for part in told.findall(words))
    if not over and not (_ONESELF.search(plain(rest)) and names_a_day(plain(rest))):
        return words
    own = service_hits(rest, state, desk) and understood_times(rest, state, desk).spans
    return rest if own else words
