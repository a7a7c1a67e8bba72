"""What may come up at any moment of a call.

Emergency, privacy, a robot question, abuse, advice, a question. Pure.
"""

from __future__ import annotations

import re
from dataclasses import replace
from zoneinfo import ZoneInfo

from agents.dialogue import animals, message_flow
from agents.dialogue.desk import DeskService, DeskStaff
from agents.dialogue.events import (
    AskDay,
    DayKnown,
    End,
    OpenPrivacyRequest,
    RecordGap,
    SwitchLanguage,
)
from agents.dialogue.flow import Flow
from agents.dialogue.hearing.basics import plain
from agents.dialogue.lexicon.openings import STORY
from agents.dialogue.lexicon.prices import IN_GENERAL, IS_THERE, OF_A_TRIAL, OF_WHAT_WAS_BOOKED, TRIES_IT
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.opening import WEEKDAYS
from agents.dialogue.state import Ask, Goal, Stage

EMERGENCY_NUMBER = {"medical": "112", "gas": "112", "police": "110", "crisis": "112", "doctor": "116117"}


def emergency(flow: Flow, meaning: Meaning) -> None:
    """Name the right number at once, alert the business once, talk about nothing else."""
    if meaning.detail == "animal":
        animals.in_danger(flow, meaning)
        return
    kind = meaning.detail if meaning.detail in EMERGENCY_NUMBER else "medical"
    flow.drop_choice()
    animals.alert(flow, meaning)
    flow.set(stage=Stage.EMERGENCY, ask=Ask.NOTHING, goal=Goal.NONE, privacy_kind=kind)
    flow.say(f"emergency_{kind}{_abroad(flow, kind)}")


def _abroad(flow: Flow, kind: str) -> str:
    """The police and the listening line have numbers of their own in Britain; 112 is answered there too."""
    return "_gb" if flow.desk.country == "GB" and kind in ("police", "crisis") else ""


def emergency_goes_on(flow: Flow, meaning: Meaning | None = None) -> None:
    """The caller stays on the line after an emergency was named."""
    on_the_way = meaning is not None and meaning.has(Intent.THANKS, Intent.GOODBYE)
    if flow.state.privacy_kind == "animal" and on_the_way:
        goodbye(flow)
        return
    if flow.state.privacy_kind == "animal":
        animals.advise(flow)
        return
    kind = flow.state.privacy_kind
    number = "999" if _abroad(flow, kind) else EMERGENCY_NUMBER.get(kind, "112")
    flow.say("emergency_again", number=number)


def privacy(flow: Flow, kind: str) -> None:
    """A data subject request: open it, give the reference, read nothing out."""
    if flow.state.privacy_reference and flow.state.failures.get(f"privacy-{kind}"):
        flow.say("privacy_opened_again", reference=flow.state.privacy_reference)
        _after_privacy(flow)
        return
    flow.drop_choice()
    flow.set(goal=Goal.PRIVACY, stage=Stage.PRIVACY, privacy_kind=kind)
    if flow.state.phone is None and flow.facts.email is None and flow.state.failures.get("phone", 0) < 2:
        flow.ask(Ask.PRIVACY_CONTACT, "privacy_contact")
        return
    flow.do(OpenPrivacyRequest(kind, flow.state.phone or flow.facts.email, flow.facts.name))


def privacy_opened(flow: Flow, reference: str) -> None:
    """The request has a reference."""
    flow.outcome("privacy")
    flow.fail(f"privacy-{flow.state.privacy_kind}")
    flow.set(privacy_reference=reference, goal=Goal.NONE)
    flow.say("privacy_opened", reference=reference)
    _after_privacy(flow)


def _after_privacy(flow: Flow) -> None:
    flow.set(goal=Goal.NONE)
    flow.ask(Ask.MORE, "more")


def robot(flow: Flow) -> None:
    """'Are you a machine?' is answered truthfully and a human is offered; the thread goes on."""
    flow.say("robot_again" if flow.state.robot_asked else "robot")
    flow.set(robot_asked=True)
    flow.outcome("info")


def privacy_info(flow: Flow) -> None:
    """One sentence and a link; the call goes on."""
    flow.outcome("info")
    if flow.desk.privacy_url:
        flow.say("privacy_info", url=flow.desk.privacy_url)
    else:
        flow.say("privacy_info_plain")


def third_party(flow: Flow) -> None:
    """A question about another person is neither confirmed nor denied; a message is possible."""
    flow.say("third_party")
    message_flow.offer(flow)


def foreign_data(flow: Flow) -> None:
    """A demand for other people's data or an attempt to give orders to the machine: stay in role."""
    flow.outcome("info")
    flow.say("foreign_data" if not flow.state.said.get("foreign_data") else "off_topic")


def advice(flow: Flow, meaning: Meaning) -> None:
    """Legal, medical or insurance advice is declined; an appointment or a message is offered."""
    flow.outcome("info")
    flow.set(message_after=meaning.words.strip()[:500])
    flow.say("advice")


def abuse(flow: Flow) -> bool:
    """One boundary, then the end. True when the call ends."""
    flow.set(abuse=flow.state.abuse + 1)
    flow.outcome("info")
    if flow.state.abuse >= 2:
        flow.say("abuse_end")
        end(flow)
        return True
    flow.say("abuse")
    return False


def wrong_number(flow: Flow) -> None:
    """A short, friendly exit that stores nothing."""
    flow.outcome("info")
    flow.say("wrong_number")
    end(flow)


def solicitor(flow: Flow) -> None:
    """Sales calls end politely."""
    flow.outcome("info")
    flow.say("solicitor")
    end(flow)


def switch_language(flow: Flow, language: str) -> None:
    """Speak the caller's language from here on, disclosure included.

    Offer a call-back for one we do not speak.
    """
    if language in ("de", "en"):
        if language == flow.state.language:
            return
        flow.set(language=language, said={})
        flow.do(SwitchLanguage(language))
        flow.say("disclosure")
        return
    flow.say("language_unsupported")
    flow.learn(callback_window=message_flow.NO_WINDOW)  # a question that would not be understood
    message_flow.begin(flow, "callback")


def question(flow: Flow, meaning: Meaning) -> None:
    """Answer from what the business told us; what has no answer becomes a gap that the owner sees."""
    flow.outcome("info")
    for topic in (meaning.topic or "", *meaning.more_topics):
        costs = topic.startswith("price") and flow.state.goal is Goal.CANCEL
        _answer(flow, meaning, "cancellation" if costs else topic)


def _answer(flow: Flow, meaning: Meaning, topic: str) -> None:
    desk = flow.desk
    if topic.startswith("knowledge:"):
        text = desk.knowledge.get(topic.removeprefix("knowledge:"), "").rstrip()
        text += "" if text.endswith((".", "!", "?", ":")) else "."
        flow.say("answer", text=text)
    elif topic == "cancellation" and desk.settings.late_cancel_text:
        flow.say("answer", text=desk.settings.late_cancel_text)
    elif topic in ("recording", "listening"):
        if topic == "listening":
            flow.say("listening")
        flow.say("consent_recorded" if flow.state.consent == "granted" else "consent_nothing")
    elif topic == "kept":
        flow.say("kept_recorded" if flow.state.consent == "granted" else "kept")
        privacy_info(flow)
    elif topic in ("reached", "spoken", "by_appointment"):
        flow.say(topic)
    elif topic == "hours":
        flow.say("hours_answer", hours="week")
    elif topic == "hours_day" and meaning.when is not None and (meaning.when.windows or meaning.when.exclude):
        day = (meaning.when.windows or meaning.when.exclude)[0]  # "what time do you shut on Saturdays"
        flow.set(asked_day=day.start)
        flow.do(AskDay(day))
    elif topic == "staff_day" and meaning.when is not None:
        day = (meaning.when.windows or meaning.when.exclude)[0]  # "arbeitet Lena am Freitag" excludes it
        if flow.state.chosen is None:
            flow.learn(staff_id=meaning.staff_id or flow.facts.staff_id, staff_any=False)
        flow.set(asked_day=day.start)
        flow.do(AskDay(day, meaning.staff_id or flow.facts.staff_id))
    elif topic.startswith("price") and meaning.unknown_service:
        flow.do(RecordGap(meaning.question_words or meaning.words))
    elif topic.startswith("price"):
        priced = [service for service in _asked_of(flow, meaning) if service.price_text]
        for service in priced:
            flow.say(_price_key(service.price_text or ""), service=service.id, price=service.price_text)
        if not priced:
            flow.say("price_unknown")
            flow.do(RecordGap(meaning.question_words or meaning.words))
    elif topic == "duration":
        asked = _asked_of(flow, meaning)
        for service in asked:
            flow.say("duration_answer", service=service.id, minutes=service.duration_minutes)
        if not asked:
            flow.say("no_answer")
    elif topic == "services":
        flow.say("services_answer")
    elif topic == "with_whom":
        talked_of = (flow.state.chosen,) if flow.state.chosen is not None else flow.state.offers
        if len(names := {offer.staff_name for offer in talked_of}) == 1:
            flow.say("with_whom", staff=names.pop())
    elif topic == "staff":
        flow.say("staff_answer")
    elif (offered := _asks_whether_offered(flow, meaning)) is not None:
        flow.say("yes_service", service=offered.id)
    else:
        flow.do(RecordGap(meaning.question_words or meaning.words))
        if flow.state.goal is Goal.NONE and flow.state.chosen is None:
            flow.set(message_after=(meaning.question_words or meaning.words).strip()[:500])
            flow.say("no_answer_short")
            if flow.state.turns <= 1 and STORY.search(meaning.words):
                flow.ask(Ask.INTENT, "what_about")
            else:
                message_flow.offer(flow)
        else:
            flow.say("no_answer")


def _asks_whether_offered(flow: Flow, meaning: Meaning) -> DeskService | None:
    """'Gibt es da eine Probestunde?' of the service the call is about, named by a part of its name."""
    service = flow.desk.service(flow.facts.service_id)
    asked = plain(meaning.question_words or meaning.words)
    if service is not None and TRIES_IT.search(asked) and OF_A_TRIAL.search(plain(service.name)):
        return service
    if service is None or IS_THERE.search(asked) is None:
        return None
    named = {word for word in plain(service.name).split() if len(word) > _SHORT_WORD}
    return service if named & set(asked.split()) else None


_SHORT_WORD = 4


def _asked_of(flow: Flow, meaning: Meaning) -> list[DeskService]:
    """The services a question is about: those it names, else the one the call is about; what was just booked
    where it asks about 'that': no other thing gets its price.
    """
    state = flow.state
    own = state.target or (state.last_own if state.goal is not Goal.BOOK else None)
    if own is state.last_own and OF_WHAT_WAS_BOOKED.search(meaning.words) is None:
        own = None
    pending = plain(meaning.next_words or flow.facts.next_words)
    other = [service for service in flow.desk.services if plain(service.name) in pending]
    first = flow.desk.service(flow.facts.service_id)
    if other and first is not None and _BOTH.search(plain(meaning.words)):
        return [first, *other]
    meant = (
        (meaning.service_id, *meaning.extra_service_ids) if meaning.service_id else meaning.service_choices
    )
    known = flow.facts.service_id or (own.service_id if own is not None else None)
    found = [flow.desk.service(key) for key in meant or flow.facts.service_choices or (known,)]
    asked = [service for service in found if service is not None]
    if not asked and len(flow.desk.services) <= _FEW and IN_GENERAL.fullmatch(_bare(meaning)):
        return list(flow.desk.services)  # "how long would you be here for?", before it is known what for
    return asked


_FEW = 3


def _bare(meaning: Meaning) -> str:
    return plain(meaning.question_words or meaning.words)


_BOTH = re.compile(r"\b(?:beide\w*|zusammen|both|together|altogether)\b")
_FREE_OF_CHARGE = frozenset(
    {"kostenlos", "kostenfrei", "gratis", "umsonst", "frei", "free", "free of charge"}
)


def _price_key(price: str) -> str:
    """A price in figures is what it costs; in words ("kostenlos", "nach Aufwand") it is said as it stands."""
    if any(char.isdigit() for char in price):
        return "price_answer"
    return "price_free" if price.strip().casefold() in _FREE_OF_CHARGE else "price_words"


def day_known(flow: Flow, event: DayKnown) -> None:
    """Say the hours of one day, or that it is closed and why; with a person, whether they are in."""
    member = flow.desk.staff_member(event.staff_id)
    if member is not None and event.intervals:
        flow.say(
            "staff_in" if _is_in(member, event, flow.desk.zone) else "why_staff_absent",
            staff=member.name,
            window=replace(event.window, grain="day"),
        )
    elif event.intervals:
        flow.say("hours_day", window=replace(event.window, grain="day"), intervals=event.intervals)
    elif event.holiday:
        flow.say("why_holiday", window=event.window, detail=event.holiday)
    else:
        flow.say("hours_closed", window=event.window)


def _is_in(member: DeskStaff, event: DayKnown, zone: str) -> bool:
    """Whether a person works on a day on which the business is open, at least for a part of it."""
    weekday = WEEKDAYS[event.window.start.astimezone(ZoneInfo(zone)).weekday()]
    if member.hours is not None and not member.hours.get(weekday):
        return False
    return not all(
        any(since <= start and end <= until for since, until in member.absences)
        for start, end in event.intervals
    )


def end(flow: Flow) -> None:
    """Nothing more to say: give a hold back and hang up after playout."""
    flow.drop_choice()
    flow.set(ended=True, ask=Ask.NOTHING)
    flow.do(End())


def goodbye(flow: Flow) -> None:
    """The caller says goodbye."""
    if flow.state.outcomes & {"booked", "moved"}:
        flow.say("bye_booked")
    else:
        if not flow.state.outcomes:
            flow.outcome("info")
        flow.say("bye")
    end(flow)
