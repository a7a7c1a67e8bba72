"""Calls and messages as the pages show them. Pure: domain views in, plain shapes out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from caaisy_app.core.i18n import Lang
from caaisy_app.domain.calls.views import CallView, GapView, MessageView, TurnView
from caaisy_app.domain.tenants.views import BusinessView
from caaisy_app.ui import formats
from caaisy_app.ui.states.shapes import Conversation, Fact, LastCall, Message, Part, Question, Stage, Turn
from caaisy_app.ui.texts import text

STAGES = ("greeted", "request", "offer", "readback", "booked")
FACTS = ("request", "service", "when", "staff", "name", "phone", "booking", "callback")
NO_INSIGHTS: Mapping[int, list[Fact]] = {}
_SHOWN_TURNS = 60


def parts(words: str, spans: object) -> list[Part]:
    """Cut a turn into what was understood and what was not; spans that fit nowhere are ignored."""
    marks: list[tuple[int, int]] = []
    if isinstance(spans, list | tuple):
        for span in spans:
            match span:
                case [int(start), int(end)] | (int(start), int(end)) if 0 <= start < end <= len(words):
                    marks.append((start, end))
                case _:
                    continue
    pieces: list[Part] = []
    position = 0
    for start, end in sorted(marks):
        if start < position:
            continue
        if start > position:
            pieces.append(Part(text=words[position:start], mark=False))
        pieces.append(Part(text=words[start:end], mark=True))
        position = end
    if position < len(words) or not pieces:
        pieces.append(Part(text=words[position:], mark=False))
    return pieces


def turns(
    items: Sequence[TurnView], lang: Lang, insights: Mapping[int, list[Fact]] = NO_INSIGHTS
) -> list[Turn]:
    """What was said, in order, with `insights` by position; what tools did is no turn."""
    return [
        Turn(
            key=str(item.position),
            who=item.who,
            by=text(lang, f"call.by.{item.who}"),
            parts=parts(
                text(lang, "call.words_not_kept") if item.text is None else item.text,
                item.data.get("understood"),
            ),
            pending=False,
            insights=insights.get(item.position, []),
        )
        for item in items
        if item.who != "tool"
    ][-_SHOWN_TURNS:]


def conversation(
    call: CallView, business: BusinessView, now: datetime, lang: Lang, *, others: int = 0
) -> Conversation:
    """A running call for the desk."""
    return Conversation(
        id=call.id,
        heading=text(lang, "desk.running_test" if call.channel == "test" else "desk.running"),
        number=_number(call, business, lang),
        seconds=int((now - call.started_at).total_seconds()),
        turns=turns(call.turns, lang),
        facts=facts(call, business, lang),
        stages=stages(call.stage, lang),
        note=_note(call, business, lang),
        others="" if others == 0 else text(lang, "desk.other" if others == 1 else "desk.others", n=others),
    )


def facts(call: CallView, business: BusinessView, lang: Lang) -> list[Fact]:
    """What has been understood, in the order people ask for it."""
    known = {key: str(value) for key, value in call.facts.items() if value}
    if "phone" in known:
        known["phone"] = formats.phone_number(known["phone"], business.country)
    return [Fact(label=text(lang, f"fact.{key}"), value=known[key]) for key in FACTS if key in known]


def stages(stage: str, lang: Lang) -> list[Stage]:
    """The steps of a call with the current one."""
    current = STAGES.index(stage) if stage in STAGES else 1
    return [
        Stage(
            label=text(lang, f"stage.{name}"),
            at="done" if at < current else "now" if at == current else "later",
        )
        for at, name in enumerate(STAGES)
    ]


def last_call(call: CallView, business: BusinessView, now: datetime, lang: Lang) -> LastCall:
    """`heute 10:41, Anna Schmidt` and what came of it."""
    zone = ZoneInfo(business.timezone)
    began = call.started_at.astimezone(zone)
    day = formats.near_day(began.date(), now.astimezone(zone).date(), lang)
    who = call.facts.get("name") or _number(call, business, lang)
    return LastCall(
        text=text(lang, "desk.last", day=day, time=formats.clock_time(began), who=who),
        result=text(lang, f"outcome.{call.outcome or 'abandoned'}"),
    )


def message(item: MessageView, business: BusinessView, now: datetime, lang: Lang) -> Message:
    """An open message with what to do about it."""
    zone = ZoneInfo(business.timezone)
    at, today = item.created_at.astimezone(zone), now.astimezone(zone).date()
    day = "" if at.date() == today else formats.near_day(at.date(), today, lang) + " "
    who = item.name or (
        formats.phone_number(item.phone, business.country) if item.phone else text(lang, "message.somebody")
    )
    words = (
        item.text
        if not item.reachable
        else f"{item.text}\n{text(lang, 'message.reachable', when=item.reachable)}"
    )
    return Message(
        id=item.id,
        kind=item.kind,
        title=text(lang, f"message.title.{item.kind}", who=who),
        text=words,
        when=f"{day}{formats.clock_time(at)}",
        phone=formats.phone_number(item.phone, business.country) if item.phone else "",
        href=f"tel:{item.phone}" if item.phone else "",
        done_label=text(lang, "message.done_label", who=who),
    )


def question(item: GapView, business: BusinessView, now: datetime, lang: Lang) -> Question:
    """A question without an answer, and how often it was asked."""
    at, today = (
        item.last_at.astimezone(ZoneInfo(business.timezone)),
        now.astimezone(ZoneInfo(business.timezone)).date(),
    )
    day = "" if at.date() == today else formats.near_day(at.date(), today, lang) + " "
    title = text(lang, "gap.once") if item.asked == 1 else text(lang, "gap.often", n=item.asked)
    return Question(
        id=item.id,
        title=title,
        text=text(lang, "gap.quote", question=item.question),
        when=f"{day}{formats.clock_time(at)}",
        dismiss_label=text(lang, "gap.dismiss_label", question=item.question),
        answer_label=text(lang, "gap.answer_label", question=item.question),
    )


def _number(call: CallView, business: BusinessView, lang: Lang) -> str:
    if not call.caller_number:
        return text(lang, "call.withheld")
    return formats.phone_number(call.caller_number, business.country)


def _note(call: CallView, business: BusinessView, lang: Lang) -> str:
    if call.channel == "test":
        return text(lang, "desk.note_test")
    if business.settings.transcript or business.settings.recording:
        return text(lang, "desk.note_asked")
    return text(lang, "desk.note_nothing_kept")
