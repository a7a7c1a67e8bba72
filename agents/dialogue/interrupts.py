"""What may come up at any moment of a call, and how the thread is taken up again afterwards.

`INTERRUPTS` is the table: an intent and who deals with it. Used by `routing` only. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from agents.dialogue import booking_flow, last_told, message_flow, noted_already, own_flow, side_flow
from agents.dialogue.events import Consent
from agents.dialogue.flow import Flow
from agents.dialogue.hearing.basics import plain
from agents.dialogue.lexicon.message_offered import ABOUT_WHAT
from agents.dialogue.lexicon.refusing import BREAKS_OFF, LETS_GO
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.state import MESSAGE_GOALS, OWN_GOALS, RECORDED, Ask, Goal, Stage


def learn_person(flow: Flow, meaning: Meaning) -> None:
    """Keep who is calling, whatever else the turn is about."""
    if meaning.name:
        flow.learn(name=meaning.name)
        about = ABOUT_WHAT.search(meaning.words) if flow.state.ask is Ask.MESSAGE_NAME else None
        if about is not None and flow.facts.message:
            flow.learn(message=f"{flow.facts.message}, {about.group().strip(' ,;.')}")
    if meaning.line:
        flow.learn(other_line=meaning.line == "other")
    if meaning.phone:
        flow.learn(phone=meaning.phone)
    if meaning.email:
        flow.learn(email=meaning.email)


def _withdraw(flow: Flow, meaning: Meaning) -> bool:
    if flow.state.consent in RECORDED:
        flow.do(Consent("withdrawn"))
        flow.set(consent="withdrawn")
        flow.say("consent_withdrawn")
    else:
        flow.say("consent_nothing")
    if meaning.service_id or meaning.when or meaning.name:
        return False  # "and stop the recording, please; Tuesday would be fine"
    return resume(flow)


def resume_after(flow: Flow, meaning: Meaning) -> None:
    """Ask what else there is where the turn held but a question, now answered; else go on as before.

    "Is this the vet? I call because of my dog" and "I'd like to learn German" have yet to come to the point.
    """
    state = flow.state
    asked = meaning.words.rstrip().endswith("?") and meaning.topic not in (
        None,
        "unknown",
        "reached",
        "spoken",
    )
    opens = state.goal is Goal.NONE and state.ask in (Ask.INTENT, Ask.NOTHING)
    if asked and opens and flow.facts.service_id is None:
        flow.ask(Ask.MORE, "more")
    else:
        resume(flow)


def greet_or_ask(flow: Flow, meaning: Meaning, spoke: bool) -> None:
    """Nothing to book yet: greet back, or ask what it is about."""
    message_flow.keep_what_was_told(flow, meaning)
    if flow.state.said.get("greet_back") or not (meaning.has(Intent.GREETING) or meaning.name):
        if spoke:
            resume_after(flow, meaning)
        else:
            flow.ask(Ask.INTENT, "ask_intent")
        return
    flow.ask(Ask.INTENT, "greet_back")


def resume(flow: Flow) -> bool:
    """Take the thread up again where it was."""
    ask = flow.state.ask
    if ask in (Ask.INTENT, Ask.NOTHING) and flow.state.goal is Goal.NONE and flow.facts.service_id:
        flow.ask(Ask.INTENT, "want_it")
    elif ask in (Ask.INTENT, Ask.NOTHING) and flow.state.goal is Goal.NONE:
        flow.ask(Ask.INTENT, "help")
    elif ask is Ask.MORE:
        flow.ask(Ask.MORE, "more")
    elif ask is Ask.CONSENT:
        flow.ask(Ask.CONSENT, "ask_consent")
    elif flow.state.goal in MESSAGE_GOALS:
        message_flow.proceed(flow)
    elif ask is Ask.MESSAGE_OFFER:
        flow.ask(ask, "offer_message")
    elif ask is Ask.PRIVACY_CONTACT:
        flow.ask(ask, "privacy_contact")
    elif flow.state.goal in (Goal.CANCEL, Goal.LOOKUP) or ask in (Ask.OWN_NAME, Ask.WHICH_OWN):
        own_flow.proceed(flow)
    else:
        booking_flow.restate(flow)
    return True


def _emergency(flow: Flow, meaning: Meaning) -> bool:
    side_flow.emergency(flow, meaning)
    return True


def _abuse(flow: Flow, _meaning: Meaning) -> bool:
    return side_flow.abuse(flow) or resume(flow)


def _privacy(flow: Flow, meaning: Meaning) -> bool:
    learn_person(flow, meaning)
    side_flow.privacy(flow, meaning.detail or "access")
    return True


def privacy_contact(flow: Flow, meaning: Meaning) -> None:
    """How somebody can be reached about their data, where that was asked."""
    learn_person(flow, meaning)
    if flow.state.phone is None and flow.facts.email is None:
        flow.fail("phone")
    side_flow.privacy(flow, flow.state.privacy_kind or "access")


def _foreign(flow: Flow, _meaning: Meaning) -> bool:
    side_flow.foreign_data(flow)
    return resume(flow)


def _third_party(flow: Flow, _meaning: Meaning) -> bool:
    side_flow.third_party(flow)
    return True


def _robot(flow: Flow, _meaning: Meaning) -> bool:
    side_flow.robot(flow)
    return False


def _privacy_info(flow: Flow, _meaning: Meaning) -> bool:
    side_flow.privacy_info(flow)
    return False


def _language(flow: Flow, meaning: Meaning) -> bool:
    before = flow.state.language
    side_flow.switch_language(flow, meaning.language or "")
    if flow.state.goal is Goal.CALLBACK:
        return True
    return flow.state.language == before and not flow.actions


def _human(flow: Flow, meaning: Meaning) -> bool:
    learn_person(flow, meaning)
    if flow.state.goal is Goal.CALLBACK and flow.state.ask is not Ask.MESSAGE_OFFER:
        return False
    if noted_already.wanted_again(flow, meaning):
        return True
    told = message_flow.said_at_once(flow, meaning, "callback")
    told = told or (meaning.words.strip() if meaning.staff_id else "")  # whom the caller asked for
    if told and flow.facts.message is None:
        flow.learn(message=told)
    message_flow.human(flow)
    return True


def _wrong_number(flow: Flow, _meaning: Meaning) -> bool:
    side_flow.wrong_number(flow)
    return True


def _solicitor(flow: Flow, _meaning: Meaning) -> bool:
    side_flow.solicitor(flow)
    return True


def _advice(flow: Flow, meaning: Meaning) -> bool:
    side_flow.advice(flow, meaning)
    if flow.state.goal in (Goal.NONE, Goal.BOOK) and flow.state.chosen is None:
        flow.set(ask=Ask.MESSAGE_OFFER, stage=Stage.MESSAGE, goal=Goal.NONE)
        return True
    return resume(flow)


def _later(flow: Flow, meaning: Meaning) -> bool:
    """'I have to ask my wife first': let the caller go; a held time is given back."""
    if meaning.choice == "none":
        meaning = meaning.but(choice=None)
    vague = meaning.when is not None and not any(window.exact for window in meaning.when.windows)
    lets_go = LETS_GO.search(plain(meaning.words)) is not None
    if lets_go or (vague and meaning.has(Intent.GOODBYE, Intent.THANKS, Intent.DECLINE)):
        meaning = meaning.but(when=None)  # "I'll ring again in autumn, thank you" asks for no time
    facts = meaning.facts
    arranges = flow.state.arranging and meaning.has(Intent.GOODBYE) and not meaning.has(Intent.CALLBACK)
    if facts or (flow.state.goal in (*MESSAGE_GOALS, *OWN_GOALS) and not arranges):
        return False
    if arranges:
        flow.learn(message=None)
        flow.set(goal=Goal.NONE, arranging=False)  # "machen Sie nichts fest, ich ruf wieder an"
    if meaning.has(Intent.QUESTION) and meaning.topic and not meaning.has(Intent.GOODBYE):
        side_flow.question(flow, meaning.but(when=None))  # "noch nichts buchen, wo sind Sie denn?"
        flow.ask(Ask.MORE, "more")
        return True
    broken_off = flow.state.goal is Goal.BOOK and BREAKS_OFF.search(plain(meaning.words)) is not None
    if not broken_off:
        flow.outcome("info")
    flow.say("bye_later")
    side_flow.end(flow)
    return True


_STILL_HERE = re.compile(r"(?i)\b(?:noch|still) (?:dran|da|am apparat|in der leitung|there|on the line)\b")


def _repeat(flow: Flow, meaning: Meaning) -> bool:
    again = flow.state.ask is Ask.MORE and last_told.told_again(flow, meaning)
    if again or last_told.asks_for_it_anew(flow, meaning):
        return True
    flow.say("still_here" if _STILL_HERE.search(meaning.words) else "repeat")
    return resume(flow)


def _wait(flow: Flow, _meaning: Meaning) -> bool:
    flow.say("wait")
    return True


Interrupt = Callable[[Flow, Meaning], bool]

INTERRUPTS: tuple[tuple[Intent, Interrupt], ...] = (
    (Intent.EMERGENCY, _emergency),
    (Intent.CONSENT_WITHDRAWN, _withdraw),
    (Intent.LANGUAGE, _language),
    (Intent.ABUSE, _abuse),
    (Intent.PRIVACY, _privacy),
    (Intent.FOREIGN_DATA, _foreign),
    (Intent.THIRD_PARTY, _third_party),
    (Intent.WRONG_NUMBER, _wrong_number),
    (Intent.SOLICITOR, _solicitor),
    (Intent.HUMAN, _human),
    (Intent.ADVICE, _advice),
    (Intent.ROBOT, _robot),
    (Intent.PRIVACY_INFO, _privacy_info),
    (Intent.LATER, _later),
    (Intent.REPEAT, _repeat),
    (Intent.WAIT, _wait),
)  # True = the turn is dealt with, False = read on

PART_OF_A_MESSAGE = frozenset(
    {
        Intent.ADVICE,
        Intent.THIRD_PARTY,
        Intent.HUMAN,
        Intent.ROBOT,
        Intent.PRIVACY_INFO,
        Intent.WAIT,
        Intent.SOLICITOR,
        Intent.LANGUAGE,
    }
)
