"""Words about days that are no wish: a holiday said back, 'the second one' of two appointments. Pure."""

from __future__ import annotations

import re

from agents.dialogue.desk import Desk
from agents.dialogue.hearing.basics import plain
from agents.dialogue.hearing.days_named import names_a_day
from agents.dialogue.hearing.times_read import understood_times
from agents.dialogue.lexicon.words import word_set
from agents.dialogue.state import Ask, CallState

_AFTER_AN_ANSWER = (Ask.OFFER, Ask.WHEN, Ask.MOVE_WHEN, Ask.WAITLIST)
_REMEMBERS = word_set(
    """
    herrje ojee oje oh ach ah aha achso so ja jo na nee stimmt richtig genau klar logisch freilich natuerlich
    mensch logo das ist da ja auch of course right yes yeah well silly me sorry it's its that's is the
    a an bank public again then eh duh is'n mist schade shame blast doh bugger
    entschuldigung verzeihung wieder schon
    """
)
"""Words around the name of a holiday that one has just been told of."""
_SHUT = re.compile(
    r"(?i)^(?:(?:oh|ach|ah|so|ja|na|well|right|okay|ok|of|course)[,.]?\s+)*"
    r"(?:it's|you're|that's|ihr habt|sie haben|da (?:ist|habt ihr|haben sie)|ist(?: da)?|habt ihr)"
    r"\s+(?:\w+\s+){0,2}"
    r"(?:closed|shut|zu|geschlossen|feiertag|bank holiday|public holiday)\b[,.!]?\s+(?:duh[,.]?\s+)?"
)


def without_echo(text: str, state: CallState, desk: Desk) -> str:
    """The words after what was only said back, where a day of their own follows; else all of them."""
    if state.ask not in _AFTER_AN_ANSWER:
        return text
    shut = _SHUT.match(text)
    if shut is not None and names_a_day(plain(text[shut.end() :])):
        return text[shut.end() :]
    then = _THEN.search(text)
    head = text[: then.start()] if then is not None else text
    spans = understood_times(head, state, desk).spans
    if not spans or not spans[0].rule.startswith("day.feast"):
        return text
    rest = text[spans[0].end :]
    if set(plain(text[: spans[0].start]).split()) - _REMEMBERS or _JOINED.match(rest):
        return text
    return rest if names_a_day(plain(rest)) else text


_THEN = re.compile(r"(?i)\s(?=(?:dann|then|so)\s)")
_JOINED = re.compile(r"\s*(?:oder|or|und|and)\b")


_SECOND_ONE = re.compile(
    r"(?i)^(?P<lead>(?:(?:ja|und|dann|also|so|jetzt|okay|ok|genau|nun|noch|gern|gerne|"
    r"yes|and|then|well|right)[,.]?\s+)*)"
    r"(?:(?:für )?(?:den|der|einen)\s+(?:ersten|zweiten|dritten|nächsten|anderen)"
    r"(?:\s+(?:termin|bitte|dann|auch|gern|gerne))*|"
    r"(?:for )?the\s+(?:first|second|third|next|other)"
    r"(?:\s+(?:one|appointment|please|then))+)\b(?!\s+(?:um|at)\b)"
)
_MONTH = re.compile(
    r"(?i)^\s*(?:jan|jän|feb|mär|apr|mai|may|mar|jun|jul|aug|sep|okt|oct|nov|dez|dec)\w*|^\s*(?:ersten|zweiten|of)\b"
)


def without_place(text: str, state: CallState) -> str:
    """'Den zweiten dann am Donnerstag um neun', after the first is booked: its place in a row, no date."""
    if state.ask is not Ask.MORE and not state.facts.then_wanted:
        return text
    found = _SECOND_ONE.match(text)
    if found is None:
        return text
    rest = text[found.end() :]
    return found["lead"] + rest if names_a_day(plain(rest)) and _MONTH.match(rest) is None else text
