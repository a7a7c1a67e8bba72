"""After something was done: another wish, a change of what was just booked, or goodbye. Pure.

Called by `routing` only.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agents.dialogue import booking_flow, message_flow, own_flow, side_flow
from agents.dialogue.flow import Flow
from agents.dialogue.hearing.basics import plain
from agents.dialogue.hearing.standing import counted_from_own
from agents.dialogue.hearing.times import holds
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.merging import merge
from agents.dialogue.state import Ask, Goal, OwnBooking


def more(flow: Flow, meaning: Meaning, spoke: bool) -> None:
    """After something was done: another wish, or goodbye."""
    if _reached_elsewhere(flow, meaning):
        return
    if _changes_last(flow, meaning) or _last_is_wrong(flow, meaning) or own_flow.told_again(flow, meaning):
        return
    if _only_repeats(flow, meaning):
        meaning = replace(meaning, when=None)
        if not spoke:
            side_flow.goodbye(flow)  # "dann bin ich morgen um elf da"
            return
    wants = meaning.has(Intent.BOOK) or meaning.service_id or meaning.when or meaning.shift
    if (wants and merge(flow, meaning)) or meaning.has(Intent.BOOK):
        flow.set(goal=Goal.BOOK)
        booking_flow.proceed(flow)
    elif spoke and not meaning.has(Intent.GOODBYE) and (meaning.yesno != "no" or meaning.topic):
        flow.ask(Ask.MORE, "more")  # "no, but what does it cost?" is answered, and more may follow
    elif meaning.has(Intent.GOODBYE, Intent.THANKS, Intent.DECLINE) or meaning.yesno == "no":
        side_flow.goodbye(flow)
    elif meaning.yesno == "yes":
        if flow.fail("more") >= 2:
            side_flow.goodbye(flow)
        else:
            flow.ask(Ask.MORE, "help")
    elif flow.fail("more") >= 3:
        side_flow.goodbye(flow)
    else:
        flow.ask(Ask.MORE, "more")


def is_listed(flow: Flow, meaning: Meaning) -> bool:
    """'Nee, sagt einfach Bescheid, wenn was frei wird', once that is noted: nothing is noted twice."""
    listed = flow.state.ask is Ask.MORE and "waitlist" in flow.state.outcomes
    if not listed or meaning.facts or _NO_FIRST.match(meaning.words) is None:
        return message_flow.listed_already(flow, meaning)
    side_flow.goodbye(flow)
    return True


_NO_FIRST = re.compile(r"(?i)^\W*(?:nein|nee|ne|nö|no|nope|nah)\b")
_OF_ONE_MORE = frozenset({Intent.BOOK, Intent.MOVE, Intent.CANCEL, Intent.LOOKUP})


def _reached_elsewhere(flow: Flow, meaning: Meaning) -> bool:
    """'Ach so, die Nummer hier ist das Diensthandy, privat null eins sieben eins …', once it is booked: what
    was stored stands, and the team is told the number or the address.
    """
    number = meaning.phone if meaning.phone != flow.state.phone else None
    address = meaning.email if meaning.email != flow.facts.email else None
    if flow.state.last_own is None or not (number or address):
        return False
    if meaning.service_id or meaning.attendee or meaning.intents & _OF_ONE_MORE:
        return False
    plainly = ", ".join(part for part in (number, address) if part)
    flow.learn(
        phone=number or flow.facts.phone,
        email=address or flow.facts.email,
        message=f"{meaning.words.strip()} ({plainly})",
    )
    flow.set(no_reply=True)  # noted for the team, and nobody is announced to call
    message_flow.begin(flow, "message")
    return True


_ENDING = frozenset({Intent.GOODBYE, Intent.THANKS, Intent.GREETING, Intent.DECLINE, Intent.REPEAT})


def _only_repeats(flow: Flow, meaning: Meaning) -> bool:
    """'Oh great, Tuesday, thank you, bye': the day of the appointment just told, or of a farewell."""
    if meaning.when is None or meaning.service_id or meaning.attendee_relation or meaning.intents - _ENDING:
        return False
    last = flow.state.last_own
    told = (*flow.state.own, last) if last is not None else flow.state.own
    windows = meaning.when.windows
    if windows and all(any(holds(window, item.start) for item in told) for window in windows):
        return True
    ends = meaning.has(Intent.THANKS) or meaning.yesno == "no"
    if meaning.has(Intent.GOODBYE):
        return ends or _TILL.search(meaning.words) is not None
    return ends and _TILL_THEN.search(meaning.words) is not None


_TILL_WHEN = (
    r"\b(?:bis (?:dann|bald|heute|morgen|übermorgen|nächste\w*(?: woche)?|\w+tag|mittwoch)|"
    r"see you(?: (?:on|next|tomorrow|\w*day|week))*)\b"
)
_TILL = re.compile(rf"(?i){_TILL_WHEN}")
"""'Bis morgen, tschüss' wishes for no appointment tomorrow."""
_TILL_THEN = re.compile(rf"(?i){_TILL_WHEN}(?: (?:dann|also|früh|morgen|then))?\W*$")
"""'Nein, danke, bis morgen': the last words of the turn."""


def _changes_last(flow: Flow, meaning: Meaning) -> bool:
    """'Make that ten instead', right after the booking: the booking just made is meant, not a second one."""
    last = flow.state.last_own
    if last is None or meaning.service_id or not (meaning.when or meaning.shift):
        return False
    counted = meaning.shift is not None or counted_from_own(plain(meaning.words))  # "an hour later"
    counted = counted and not meaning.has(Intent.BOOK) and _AGAIN.search(meaning.words) is None
    if not (counted or meaning.has(Intent.MOVE) or _INSTEAD.search(meaning.words)):
        return False
    _move_last(flow, last)
    merge(flow, meaning)
    booking_flow.proceed(flow)
    return True


def _last_is_wrong(flow: Flow, meaning: Meaning) -> bool:
    """'No, hang on, that's the wrong day': noticed only now; what it should be is asked."""
    last = flow.state.last_own
    if last is None or meaning.service_id or meaning.when or not _WRONG_TIME.search(meaning.words):
        return False
    _move_last(flow, last)
    flow.ask(Ask.MOVE_WHEN, "ask_move_when")
    return True


def _move_last(flow: Flow, last: OwnBooking) -> None:
    flow.set(goal=Goal.MOVE, target=last, own=(last,), identified=True, ask=Ask.MOVE_WHEN)
    flow.learn(service_id=last.service_id, windows=())


_TIME = r"(?:tag|termin|datum|uhrzeit|zeit|woche|day|date|time|week|slot)"
_WRONG_TIME = re.compile(
    rf"(?i)\b(?:falsche[mnrs]?|verkehrte[mnrs]?|wrong) {_TIME}\b|"
    rf"\b{_TIME} (?:ist|war|is|was) (?:(?:aber|doch|ja|ganz|all|quite) )*(?:falsch|verkehrt|wrong)\b|"
    rf"\b{_TIME} stimmt (?:(?:aber|doch|ja|so|gar) )*nicht\b|"
    rf"\b{_TIME}(?:'s (?:all )?wrong| isn't (?:quite )?right)\b"
)


_AGAIN = re.compile(
    r"(?i)\b(?:nochmals?|noch (?:ein)?mal|wieder|noch eine[nr]?|again|another|one more|call|ring|"
    r"ruf\w*|meld\w*)\b"
)
_INSTEAD = re.compile(
    r"(?i)\b(?:lieber|doch|stattdessen|draus|ändern|instead|actually|rather|make (?:it|that))\b"
)
