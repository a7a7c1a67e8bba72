"""Messages, call-backs, the waiting list and being put through.

The way out of everything that cannot be done. Pure.
"""

from __future__ import annotations

import re

from agents.dialogue.desk import Desk
from agents.dialogue.dictation import announced_before, dictated, only_asks, told_later
from agents.dialogue.events import LeaveMessage, Transfer, Transferred
from agents.dialogue.flow import Flow
from agents.dialogue.hearing.basics import lang_of, plain
from agents.dialogue.hearing.message_added import what_about
from agents.dialogue.hearing.phones import bad_phone
from agents.dialogue.hearing.said_again import says_again
from agents.dialogue.lexicon.asked_of_own import JUST_TELLS
from agents.dialogue.lexicon.insisting import insists
from agents.dialogue.lexicon.new_details import hands_over, says_it
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.opening import is_open
from agents.dialogue.remarks import TOLD_ON, tells_on, tells_something
from agents.dialogue.state import Ask, CallState, Goal, Stage
from agents.language.yesno import understand_yesno

_YES_FIRST = re.compile(
    r"(?i)^\s*(?:ja|jo|gern|gerne|okay|ok|yes|yeah|sure)\b[,.!]?\s*(?:(?:bitte|gern|gerne|please|genau|"
    r"das wäre (?:gut|nett|super))\b[,.!]?\s*)?"
)
_BUT_LATER = re.compile(r"(?i)\b(?:but|aber)\b")
"""'Yes, but after five': hangs on what the message is about."""
_ADDS = re.compile(
    r"(?i)\b(?:about|tell|say|i'm|i am|it's (?!fine|okay|ok|good)|sagen sie|schreiben sie|richten sie|"
    r"es geht um|wegen|ich bin|bin ich|hab ich|erreich\w*)\b.* .*\w"
)
"""'Yes, it's about my colour', 'ja, ich bin bis fünf zu erreichen': belongs into the message."""
_LAUGHS = re.compile(r"(?i)\b(?:ha|hi|he){2,}h?\b")


def offer(flow: Flow) -> None:
    """Offer to take a message; a held time is given back."""
    flow.drop_choice()
    flow.ask(Ask.MESSAGE_OFFER, "offer_message")


def said_at_once(flow: Flow, meaning: Meaning, kind: str) -> str:
    """What the request itself already tells: a dictated text, or what a call back is about."""
    words = meaning.words.strip()
    if kind == "callback":
        before = flow.state.message_after
        told = words if len(words.split()) >= TELLS or _ABOUT.search(words) else ""
        return " ".join(part for part in (before if before != words else "", told) if part)
    if kind != "message":
        return ""
    if JUST_TELLS.search(plain(words)):
        return words
    if hands_over(folded := plain(words)):
        return words if says_it(folded) else ""
    if only_asks(words):
        return dictated(meaning)
    return words if len(words.split()) >= _SAYS else ""


def keep_what_was_told(flow: Flow, meaning: Meaning) -> None:
    """'The brakes squeal worse than before', before any wish: a call back asked for next is about that."""
    words = meaning.words.strip()
    if flow.state.goal is Goal.NONE and "?" not in words and len(words.split()) >= TELLS:
        before = flow.state.message_after if flow.state.ask is Ask.INTENT else ""
        flow.set(message_after=f"{before} {words}".strip()[:500])


_ABOUT = re.compile(
    r"(?i)\b(?:wegen|es geht (?:mir )?um|bezüglich|zu mein\w*|zum thema|"
    r"about (?:my|the|our|an?)|regarding|concerning)\b"
)
"""What a call back is to be about, said with the wish for it."""
TELLS = 9
"""A request to be called back of so many words says what it is about."""
_SAYS = 5
"""A turn of so many words is a message even without the word for one ("I'm running ten minutes late")."""


_ONLY_A_YES = 5
"""Words of 'Ja, das ist so korrekt', said where the message was asked for: it is none."""


def no_reply(flow: Flow) -> None:
    """'No need to ring back': what was to be a call back is a message, and nobody is announced to call."""
    flow.set(no_reply=True)
    if flow.state.goal is Goal.CALLBACK:
        flow.set(goal=Goal.MESSAGE, message_kind="message")
        if flow.facts.message is None:
            flow.learn(message=summary(flow.state, flow.desk))


def begin(flow: Flow, kind: str) -> None:
    """The caller wants to leave a message, to be called back, or to be on the waiting list."""
    flow.drop_choice()
    flow.set(goal=Goal(kind), message_kind=kind, stage=Stage.MESSAGE)
    proceed(flow)


def proceed(flow: Flow) -> None:
    """Ask what is still missing for the message, then store it."""
    kind = flow.state.message_kind
    if kind == "message" and not flow.facts.message:
        flow.ask(Ask.MESSAGE_TEXT, "ask_message")
        return
    if flow.facts.name is None and flow.state.failures.get("name", 0) < 2:
        flow.ask(Ask.MESSAGE_NAME, "ask_message_name")
        return
    if flow.state.phone is None and not flow.state.no_reply and flow.state.failures.get("phone", 0) < 2:
        flow.ask(Ask.MESSAGE_PHONE, "ask_phone")
        return
    arranged = flow.state.arranging and bool(flow.facts.when_words)
    if kind == "callback" and flow.facts.callback_window is None and not arranged:
        flow.ask(Ask.CALLBACK_WINDOW, "ask_callback_window")
        return
    store(flow)


def store(flow: Flow) -> None:
    """Hand the message over to the journal."""
    state = flow.state
    window = state.facts.callback_window
    text = text_of(state, flow.desk)
    if state.message_kind == "waitlist" and text == state.listed:
        left(flow)  # the same wish once more is not noted twice
        return
    if state.message_kind == "message":
        if says_again(text, state.noted_text):
            left(flow)
            return
        flow.set(noted_text=f"{state.noted_text} {text}".strip())
    flow.set(listed=text if state.message_kind == "waitlist" else state.listed)
    flow.do(
        LeaveMessage(
            state.message_kind,
            text,
            state.facts.name,
            state.phone,
            window if window != NO_WINDOW else None,
            goes_on=state.message_kind == "message"
            and (state.noted == "callback" or (state.noted == "message" and announced_before(text))),
        )
    )


NO_WINDOW = "-"
"""The caller was asked when to be called back and named no time."""


def text_of(state: CallState, desk: Desk) -> str:
    """The text for the owner: what was dictated, or a line of what is known."""
    if state.facts.message and state.message_kind == "message":
        return state.facts.message
    return summary(state, desk)


def begun(state: CallState) -> bool:
    """Whether a caller who is gone leaves something to keep: a dictated text, or a call-back asked for."""
    if state.outcomes & {"message", "callback", "waitlist", "emergency", "transferred"}:
        return False
    if state.facts.message:
        return True
    return state.goal in (Goal.CALLBACK, Goal.WAITLIST) and bool(state.phone and state.facts.name)


def summary(state: CallState, desk: Desk) -> str:
    """What the caller wanted, in a line for the owner, where no message text was dictated."""
    facts = state.facts
    services = [desk.service(item) for item in (facts.service_id, *facts.extra_service_ids)]
    german = desk.language == "de"
    parts: list[str] = []
    parts += [service.name for service in services if service is not None]
    member = desk.staff_member(facts.staff_id)
    if member is not None:
        parts.append(member.name)
    if facts.message:
        parts.append(facts.message)
    elif facts.when_words and facts.when_words not in _NOT_WORDS:
        parts.append(_TAKEN_OUT.sub("", facts.when_words))
    elif facts.callback_window not in (None, NO_WINDOW):
        parts.append(str(facts.callback_window))
    wish = ", ".join(parts)
    labels = {
        "waitlist": ("Warteliste", "Waiting list"),
        "callback": ("Bitte um Rückruf", "Asks to be called back"),
        "message": ("Nachricht", "Message"),
    }
    label = labels.get(state.message_kind, labels["message"])[0 if german else 1]
    return f"{label}: {wish}" if wish else label


_TAKEN_OUT = re.compile(r"(?:\s*[,;.])+\s*$|(?<=[?!,.])(?:\s*[,;])+")
"""Marks that are left where a name and a service were taken out of the words of a time."""
_NOT_WORDS = ("asap", "near", "later", "earlier", "other", "other_day")
"""What stands in `when_words` where code set it, not the caller."""


_NUMBER_TOLD = {"message_left_phone", "callback_left"}


def left(flow: Flow) -> None:
    """The message is stored."""
    kind = flow.state.message_kind
    phone = flow.state.phone
    flow.outcome(kind)
    if kind == "callback" and phone:
        flow.say("callback_left", phone=phone)
    elif kind == "waitlist":
        flow.say("waitlist_left")
    elif phone and not flow.state.no_reply and not _NUMBER_TOLD & flow.state.said.keys():
        flow.say("message_left_phone", phone=phone)
    else:
        flow.say("message_left")
    flow.learn(message=None, callback_window=None)
    if flow.state.arranging:  # a person arranges it: nothing of it is left to be booked
        flow.learn(service_id=None, extra_service_ids=(), windows=(), ambiguous=(), when_words="")
    flow.set(goal=Goal.NONE, arranging=False)
    if flow.state.waiting is None:
        flow.ask(Ask.MORE, "more")


def human(flow: Flow) -> None:
    """The caller wants a person: put through in hours, else a call-back with a time window. Never loops."""
    if flow.state.stage is Stage.TRANSFER:
        flow.say("transfer_wait")
        return
    flow.drop_choice()
    if can_put_through(flow):
        flow.set(stage=Stage.TRANSFER)
        flow.say("transfer")
        flow.do(Transfer())
        return
    flow.say("human_callback")
    begin(flow, "callback")


def can_put_through(flow: Flow) -> bool:
    """Whether there is a number to put callers through to, and somebody there at this hour."""
    settings = flow.desk.settings
    return (
        settings.transfer_number is not None
        and "transferred" not in flow.state.outcomes
        and not flow.state.failures.get("transfer")
        and is_open(flow.state.now, flow.desk, settings.transfer_hours)
    )


def transferred(flow: Flow, event: Transferred) -> None:
    """The connection to a person worked, or it did not: then a call-back."""
    if event.ok:
        flow.outcome("transferred")
        flow.set(ask=Ask.NOTHING, stage=Stage.TRANSFER)
        return
    flow.fail("transfer")
    flow.say("transfer_failed")
    begin(flow, "callback")


def answer(flow: Flow, meaning: Meaning) -> None:
    """A turn while a message is being taken."""
    ask = flow.state.ask
    if ask is Ask.MESSAGE_OFFER:
        _answer_offer(flow, meaning)
        return
    if ask is Ask.MESSAGE_TEXT:
        if meaning.yesno == "no" and len(meaning.words.split()) <= 4:
            flow.set(goal=Goal.NONE)
            flow.ask(Ask.MORE, "more")
            return
        if meaning.yesno == "yes" and len(meaning.words.split()) <= _ONLY_A_YES:
            flow.ask(Ask.MESSAGE_TEXT, "ask_message")
            return
        text = meaning.message or meaning.words
        if meaning.name and meaning.name_words.strip() == text.strip(" .!,"):
            flow.ask(Ask.MESSAGE_TEXT, "ask_message")
            return
        if text.strip():
            flow.learn(message=text.strip())
    elif ask is Ask.MESSAGE_NAME and meaning.name and meaning.when is not None and flow.state.arranging:
        _take_time(flow, meaning)
    elif ask is Ask.MESSAGE_NAME and not flow.facts.name:
        told_on = not flow.state.arranging and tells_on(meaning) and flow.fail("told_on") < TOLD_ON
        if meaning.when is not None and flow.facts.callback_window is None and not told_on:
            _take_time(flow, meaning)
        more = _told_on(meaning) if flow.state.message_kind == "message" else ""
        if told_on:
            flow.learn(message=" ".join(filter(None, (flow.facts.message, meaning.words.strip()))))
            flow.say("i_see")
        elif more:
            flow.learn(message=" ".join(part for part in (flow.facts.message, more) if part))
        else:
            flow.fail("name")
    elif ask is Ask.MESSAGE_PHONE and not flow.state.phone:
        wishes_it = meaning.has(Intent.CALLBACK) or meaning.line == "other"
        if not (wishes_it and not meaning.phone_bad and flow.fail("line_told") < 2):
            flow.fail("phone")  # "on my mobile, please" has yet to say the number
        if meaning.phone_bad:
            flow.set(phone_begun=meaning.phone_begun)
            flow.ask(Ask.MESSAGE_PHONE, bad_phone(meaning))
            return
    elif ask is Ask.CALLBACK_WINDOW and flow.facts.callback_window is None:
        window = _window_said(meaning)
        if (
            meaning.when is not None
            and flow.state.failures.get("own_call_back")
            and _ONTO.search(window or "")
        ):
            flow.learn(message=", ".join(filter(None, (flow.facts.message, f"„{window}“"))))
            window = NO_WINDOW  # the new time of the appointment, and no hour to be called at
        if window is None and flow.fail("window") < 2:
            if meaning.has(Intent.HUMAN):
                flow.say("human_callback")
            flow.ask(Ask.CALLBACK_WINDOW, "ask_callback_window")
            return
        tells = len(meaning.words.split()) >= TELLS and _TELLS_TOO.search(meaning.words)
        if tells and window not in (None, NO_WINDOW):
            # "Would you tell him that the vendor is pulling out, and would he ring me back today?"
            flow.learn(message=" ".join(filter(None, (flow.facts.message, meaning.words.strip()))))
            window = _only_the_time(meaning) or window
        flow.learn(callback_window=window or NO_WINDOW)
    if ask is Ask.MESSAGE_NAME and flow.state.message_kind == "callback" and not flow.facts.message:
        flow.learn(message=what_about(meaning.words) or flow.facts.message)
    proceed(flow)


def _told_on(meaning: Meaning) -> str:
    """More of the message, said where the name was asked for: 'er ist aus Silber mit einem Stein'."""
    beside = meaning.name or meaning.yesno or meaning.phone or "?" in meaning.words
    tells = not beside and len(meaning.words.split()) >= _A_STATEMENT and tells_something(meaning)
    return meaning.words.strip() if tells else told_later(meaning)


_A_STATEMENT = 5


def _take_time(flow: Flow, meaning: Meaning) -> None:
    """A time said while the name was asked for: that of the visit to be arranged, or of the call back."""
    if flow.state.arranging:
        told = " ".join(part for part in (flow.facts.message, meaning.words) if part)
        flow.learn(when_words=meaning.words, message=told)
    elif flow.state.message_kind == "callback":
        flow.learn(callback_window=meaning.words.strip())


_ONTO = re.compile(
    r"(?i)\bauf (?:den|heute|morgen|übermorgen|nächste\w*|kommende\w*|\w+tag|mittwoch|sonnabend|\d+|"
    r"\w+ uhr)\b|"
    r"^\W*(?:please )?(?:move it )?to \w+|\b(?:verschieben|verlegen|reschedule)\b"
)
"""'Auf Donnerstag um vier': said of the appointment that is to be moved, whatever was asked."""


_ABOUT_THE_NUMBER = re.compile(
    r"(?i)\b(?:nummer|anrufe?|telefon|handy|number|calling from|durchstellen|stell\w*|verbind\w*|"
    r"put me through)\b"
)
_WHENEVER = re.compile(r"(?i)\b(?:egal|gleich|wurs(?:ch)?t|jederzeit|immer|any ?time|whenever|don't mind)\b")


def _window_said(meaning: Meaning) -> str | None:
    """When the caller can be reached, in their words; "-" where it does not matter, None if not said."""
    words = meaning.words.strip()
    if meaning.has(Intent.GOODBYE, Intent.ANY_TIME, Intent.DECLINE) and meaning.when is None:
        return words if meaning.has(Intent.ANY_TIME) else NO_WINDOW
    if meaning.when is not None or _WHENEVER.search(words):
        return words
    if meaning.phone or meaning.phone_bad:
        return NO_WINDOW
    if meaning.has(Intent.HUMAN) or (meaning.yesno is not None and len(words.split()) <= 3):
        return None
    return NO_WINDOW if _ABOUT_THE_NUMBER.search(words) else words or None


_TELLS_TOO = re.compile(
    r"(?i)\b(?:tell (?:him|her|them)|let (?:him|her|them) know|say (?:that|to (?:him|her))|"
    r"(?:a|this|the) message|that (?:the|i|we|my|our|it|he|she)|(?:about|regarding) (?:the|my|our)|"
    r"nachricht|ausricht\w*|richten sie|"
    r"sag\w* (?:sie )?(?:ihm|ihr|ihnen|dem|der)|dass|geht (?:\w+ )?um|wegen)\b"
)
"""More than when, said where the hour of a call back was asked for."""


def _only_the_time(meaning: Meaning) -> str:
    """The words for the hour out of a longer turn; empty where they do not stand apart."""
    return ", ".join(meaning.when.said) if meaning.when is not None else ""


def _answer_offer(flow: Flow, meaning: Meaning) -> None:
    if flow.state.said.get("third_party") and meaning.yesno is None and insists(meaning.words):
        flow.say("third_party")
        offer(flow)
        return
    if flow.state.said.get("advice") and meaning.yesno is None and insists(meaning.words):
        flow.say("advice")
        return
    if meaning.has(Intent.CALLBACK, Intent.HUMAN):
        begin(flow, "callback")
    elif meaning.yesno == "yes" or (len(meaning.words.split()) >= 5 and _YES_FIRST.match(meaning.words)):
        plainly = understand_yesno(meaning.words, lang_of(flow.state)).value == "yes"
        rest = "" if plainly or len(meaning.words.split()) < 5 else _YES_FIRST.sub("", meaning.words).strip()
        if len(rest.split()) >= 3:
            of_it = _BUT_LATER.search(rest) or flow.state.said.get("cannot_see")
            before = flow.state.message_after if of_it else ""
            flow.learn(message=" ".join(part for part in (before, rest) if part))
        elif flow.state.message_after or meaning.yesno == "yes":
            told = _YES_FIRST.sub("", meaning.words).strip() if meaning.yesno == "yes" else ""
            parts = (flow.state.message_after, told if _ADDS.search(told) else "")
            flow.learn(message=" ".join(part for part in parts if part) or None)
        begin(flow, "message")
    elif meaning.yesno == "no" or meaning.has(Intent.DECLINE):
        flow.set(goal=Goal.NONE)
        flow.outcome("info")
        flow.ask(Ask.MORE, "more")
    elif len(meaning.words.split()) >= 4 and "?" not in meaning.words and not _LAUGHS.search(meaning.words):
        of_it = flow.state.failures.get("complaint") or flow.state.said.get("cannot_see")
        told = flow.state.message_after if of_it else ""
        flow.learn(message=" ".join(part for part in (told, meaning.words.strip()) if part))
        begin(flow, "message")
    elif flow.fail("message_offer") >= 2:
        flow.outcome("info")
        flow.ask(Ask.MORE, "more")
    else:
        flow.ask(Ask.MESSAGE_OFFER, "offer_message")
