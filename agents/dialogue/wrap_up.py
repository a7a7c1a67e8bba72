"""After something was done: another wish, a change of what was just booked, or goodbye. Pure.

Called by `routing` only.
"""

from __future__ import annotations

import re

from agents.dialogue import booking_flow, message_flow, noted_already, side_flow
from agents.dialogue.flow import Flow
from agents.dialogue.hearing.basics import plain
from agents.dialogue.hearing.message_added import adds_to_it
from agents.dialogue.hearing.times import holds
from agents.dialogue.last_told import changes_last, last_is_wrong, told_again
from agents.dialogue.lexicon.asked_again import IN_WRITING
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.merging import merge
from agents.dialogue.state import Ask, Goal


def more(flow: Flow, meaning: Meaning, spoke: bool) -> None:
    """After something was done: another wish, or goodbye."""
    if _reached_elsewhere(flow, meaning):
        return
    if changes_last(flow, meaning) or last_is_wrong(flow, meaning) or told_again(flow, meaning):
        return
    if _only_repeats(flow, meaning):
        meaning = meaning.but(when=None)
        if not spoke:
            side_flow.goodbye(flow)  # "dann bin ich morgen um elf da"
            return
    if not spoke and _asks_of_it(flow, meaning):
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


def _asks_of_it(flow: Flow, meaning: Meaning) -> bool:
    """'Kann ich das Rad auch am Abend vorher bringen?', once it is booked: asked, and nobody here knows."""
    asks = "?" in meaning.words and _MAY_ONE.match(plain(meaning.words)) is not None
    if flow.state.last_own is None or not asks or meaning.service_id or meaning.has(Intent.BOOK, Intent.MOVE):
        return False
    side_flow.question(flow, meaning.but(topic="unknown", question_words=meaning.words))
    return True


_MAY_ONE = re.compile(
    r"^(?:(?:und|ach|aber|noch was|eine frage|sagen sie|sag mal|and|oh|but) )*"
    r"(?:kann|koennte|darf|muss|soll|sollte|can|could|may|must|should) (?:ich|wir|man|i|we) "
    r"(?!(?:\w+ ){0,3}(?:kommen|verschieben|absagen|haben|buchen|come|move|book|cancel|change|have)\b)"
)


def tells_on(flow: Flow, meaning: Meaning) -> bool:
    """'And the key is in your letterbox', 'das ist aber dringend, heute noch': noted beside the rest."""
    if flow.state.ask is Ask.MORE and noted_already.late_already(flow, meaning):
        return True
    if flow.state.ask is not Ask.MORE or not adds_to_it(meaning, flow.state):
        return False
    text = meaning.words.strip()
    if flow.state.noted == "callback":
        flow.learn(callback_window=" ".join(meaning.spans) or None)
    flow.learn(message=text)
    message_flow.begin(flow, "message")
    return True


def is_listed(flow: Flow, meaning: Meaning) -> bool:
    """'Nee, sagt einfach Bescheid, wenn was frei wird', once that is noted: nothing is noted twice."""
    listed = flow.state.ask is Ask.MORE and "waitlist" in flow.state.outcomes
    if not listed or meaning.facts or _NO_FIRST.match(meaning.words) is None:
        return noted_already.listed_already(flow, meaning)
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


def in_writing(flow: Flow, meaning: Meaning) -> bool:
    """'Könnten Sie mir eine Erinnerung schicken?', once it is booked: it comes by e-mail where an address is
    known; else the team is told.
    """
    state = flow.state
    if state.last_own is None or state.ask is not Ask.MORE or not meaning.intents <= _WRITES:
        return False
    if meaning.service_id or meaning.email or meaning.phone:
        return False
    if meaning.topic not in (None, "unknown") or IN_WRITING.search(plain(meaning.words)) is None:
        return False
    if flow.facts.email is not None:
        flow.say("in_writing")
        flow.ask(Ask.MORE, "more")
        return True
    flow.learn(message=meaning.words.strip())
    flow.set(no_reply=True)
    message_flow.begin(flow, "message")
    return True


_WRITES = frozenset(
    {
        Intent.QUESTION,
        Intent.BY_EMAIL,
        Intent.REPEAT,
        Intent.THANKS,
        Intent.GREETING,
        Intent.MESSAGE,
        Intent.BOOK,
    }
)
_ENDING = frozenset({Intent.GOODBYE, Intent.THANKS, Intent.GREETING, Intent.DECLINE, Intent.REPEAT})


def _only_repeats(flow: Flow, meaning: Meaning) -> bool:
    """'Oh great, Tuesday, thank you, bye': the day of the appointment just told, or of a farewell."""
    if meaning.when is None or meaning.service_id or meaning.attendee_relation or meaning.intents - _ENDING:
        return False
    if "?" in meaning.words or _WH.match(plain(meaning.words)):
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


_WH = re.compile(
    r"(?:(?:und|and|so|also|ok|okay) )*(?:wann|was|wie|wo|wer|welche\w*|what|when|which|who|where|how)\b"
)
_TILL_WHEN = (
    r"\b(?:bis (?:dann|bald|heute|morgen|übermorgen|nächste\w*(?: woche)?|\w+tag|mittwoch)|"
    r"see you(?: (?:on|next|tomorrow|\w*day|week))*)\b"
)
_TILL = re.compile(rf"(?i){_TILL_WHEN}")
"""'Bis morgen, tschüss' wishes for no appointment tomorrow."""
_TILL_THEN = re.compile(rf"(?i){_TILL_WHEN}(?: (?:dann|also|früh|morgen|then))?\W*$")
"""'Nein, danke, bis morgen': the last words of the turn."""
