"""Calls in the words and shapes of their pages. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TypedDict
from zoneinfo import ZoneInfo

from caaisy_app.core.i18n import Lang
from caaisy_app.domain.calls.measure_rules import percentile
from caaisy_app.domain.calls.measures import STAGES, MeasureView
from caaisy_app.domain.calls.recordings import RecordingView
from caaisy_app.domain.calls.views import CallView, ConsentView
from caaisy_app.domain.tenants.views import BusinessView
from caaisy_app.ui import formats
from caaisy_app.ui.routes import call_path
from caaisy_app.ui.states import conversation_view
from caaisy_app.ui.states.shapes import Fact, Part
from caaisy_app.ui.texts import text

_GOOD = {"booked", "moved", "cancelled", "info", "transferred", "waitlist"}
_OPEN = {"message", "callback", "privacy", "emergency"}
_ANSWER_LOOKS = {"granted": "pos", "refused": "", "withdrawn": "cau", "not_started": "cau", "stopped": "cau"}


class CallRow(TypedDict):
    """A call in the list."""

    id: str
    href: str
    when: str
    who: str
    kind: str
    length: str
    result: str
    look: str


class Said(TypedDict):
    """A turn with when it was said, counted from the start of the call."""

    key: str
    at: str
    who: str
    by: str
    parts: list[Part]


class Consent(TypedDict):
    """A row of the consent ledger."""

    key: str
    at: str
    what: str
    version: str
    answer: str
    look: str


class StageTime(TypedDict):
    """How long a stage took, as text; empty where it was not measured."""

    label: str
    p50: str
    p95: str


class Sound(TypedDict):
    """A recording; `source` is empty where it cannot be played."""

    id: str
    source: str
    words: str
    length: str
    deletable: bool


def row(call: CallView, business: BusinessView, now: datetime, lang: Lang) -> CallRow:
    """A call in the list."""
    result, look = _result(call, lang)
    return CallRow(
        id=call.id,
        href=f"{call_path(lang, call.id)}?b={business.slug}",
        when=moment(call.started_at, business, now, lang),
        who=who(call, business, lang),
        kind=text(lang, f"calls.kind.{call.channel}"),
        length="" if call.ended_at is None else formats.length(_seconds(call.started_at, call.ended_at)),
        result=result,
        look=look,
    )


def head(call: CallView, business: BusinessView, now: datetime, lang: Lang) -> list[str]:
    """Day and time, length, number: what stands under the name."""
    zone = ZoneInfo(business.timezone)
    began = call.started_at.astimezone(zone)
    day = formats.long_day(began.date(), now.astimezone(zone).date(), lang)
    known = [text(lang, "phone.moment", day=day, time=formats.clock_time(began))]
    if call.ended_at is not None:
        known.append(formats.length(_seconds(call.started_at, call.ended_at)))
    if call.facts.get("name"):
        known.append(_number(call, business, lang))
    return [*known, text(lang, f"calls.kind.{call.channel}")]


def who(call: CallView, business: BusinessView, lang: Lang) -> str:
    """The name, else the number."""
    return call.facts.get("name") or _number(call, business, lang)


def result(call: CallView, lang: Lang) -> tuple[str, str]:
    """What came of the call, and how that looks."""
    return _result(call, lang)


def said(call: CallView, lang: Lang) -> list[Said]:
    """What was said and done, in order; what tools did without a word for people is left out."""
    shown: list[Said] = []
    for turn in call.turns:
        if turn.who == "tool":
            continue
        words = text(lang, "call.words_not_kept") if turn.text is None else turn.text
        shown.append(
            Said(
                key=str(turn.position),
                at=formats.length(_seconds(call.started_at, turn.at)),
                who=turn.who,
                by=text(lang, f"call.by.{turn.who}"),
                parts=conversation_view.parts(words, turn.data.get("understood")),
            )
        )
    return shown


def facts(call: CallView, business: BusinessView, lang: Lang) -> list[Fact]:
    """What was understood."""
    return conversation_view.facts(call, business, lang)


def consents(call: CallView, ledger: Sequence[ConsentView], lang: Lang) -> list[Consent]:
    """The consent ledger, the AI notice first."""
    rows: list[Consent] = []
    if call.disclosed_at is not None:
        rows.append(
            Consent(
                key="disclosed",
                at=formats.length(_seconds(call.started_at, call.disclosed_at)),
                what=text(lang, "calls.disclosed"),
                version="",
                answer=text(lang, "calls.heard"),
                look="",
            )
        )
    for number, entry in enumerate(ledger):
        rows.append(
            Consent(
                key=str(number),
                at=formats.length(entry.offset_ms // 1000),
                what=text(lang, f"calls.consent.{entry.kind}"),
                version=text(lang, "calls.version", version=entry.wording_version),
                answer=text(lang, f"calls.answer.{entry.answer}"),
                look=_ANSWER_LOOKS.get(entry.answer, ""),
            )
        )
    return rows


def stage_times(measures: Sequence[MeasureView], lang: Lang) -> list[StageTime]:
    """Median and 95th percentile of the six stages; nothing for a call without measures."""
    if not measures:
        return []
    times: list[StageTime] = []
    for stage in STAGES:
        values = [value for item in measures if (value := getattr(item, stage)) is not None]
        times.append(
            StageTime(
                label=text(lang, f"calls.stage.{stage}"),
                p50=_milliseconds(percentile(values, 0.5)),
                p95=_milliseconds(percentile(values, 0.95)),
            )
        )
    return times


def sounds(
    recordings: Sequence[RecordingView], business: BusinessView, now: datetime, lang: Lang
) -> list[Sound]:
    """The recordings of a call: playable only while the business keeps recordings at all."""
    shown: list[Sound] = []
    for item in recordings:
        length = formats.length(item.duration_ms // 1000)
        if item.deleted_at is not None:
            words = text(lang, "calls.recording_deleted", when=moment(item.deleted_at, business, now, lang))
        elif not business.settings.recording:
            words = text(lang, "calls.recording_off")
        elif item.running:
            words = text(lang, "calls.recording_running")
        else:
            offset = formats.length(item.offset_ms // 1000)
            words = text(lang, "calls.recording_from", offset=offset, length=length)
        playable = item.deleted_at is None and not item.running and business.settings.recording
        shown.append(
            Sound(
                id=item.id,
                source=f"/recordings/{business.slug}/{item.id}.wav" if playable else "",
                words=words,
                length=length,
                deletable=item.deleted_at is None and not item.running,
            )
        )
    return shown


def moment(at: datetime, business: BusinessView, now: datetime, lang: Lang) -> str:
    """`heute 10:41`."""
    zone = ZoneInfo(business.timezone)
    there = at.astimezone(zone)
    day = formats.near_day(there.date(), now.astimezone(zone).date(), lang)
    return f"{day}{formats.NO_BREAK}{formats.clock_time(there)}"


def count(shown: int, most: int, lang: Lang) -> str:
    """How much is shown, in words."""
    if shown == 0:
        return text(lang, "calls.none")
    if shown >= most:
        return text(lang, "calls.newest", n=most)
    return text(lang, "calls.one" if shown == 1 else "calls.many", n=shown)


def _result(call: CallView, lang: Lang) -> tuple[str, str]:
    if call.ended_at is None:
        return (text(lang, "calls.lost"), "dan") if call.lost else (text(lang, "calls.running"), "acc")
    outcome = call.outcome or "abandoned"
    look = "pos" if outcome in _GOOD else "cau" if outcome in _OPEN else ""
    return text(lang, f"outcome.{outcome}"), look


def _number(call: CallView, business: BusinessView, lang: Lang) -> str:
    if not call.caller_number:
        return text(lang, "call.withheld")
    return formats.phone_number(call.caller_number, business.country)


def _seconds(start: datetime, end: datetime) -> int:
    return int((end - start).total_seconds())


def _milliseconds(value: int | None) -> str:
    return "" if value is None else f"{value}{formats.NO_BREAK}ms"
