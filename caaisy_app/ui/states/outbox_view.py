"""Mail of the outbox in the words and shapes of its page. Pure."""

from __future__ import annotations

from datetime import datetime
from typing import TypedDict
from zoneinfo import ZoneInfo

from caaisy_app.core.i18n import Lang
from caaisy_app.domain.notifications.invitation_facts import invitation_facts
from caaisy_app.domain.notifications.views import MailView
from caaisy_app.ui import formats
from caaisy_app.ui.states.shapes import Fact
from caaisy_app.ui.texts import text

_KINDS = ("booked", "moved", "cancelled", "reminder", "offer")
_LOOKS = {"waits": "acc", "stays": "", "sent": "pos", "failed": "dan"}


class MailRow(TypedDict):
    """A mail in the list; `look` colours its state."""

    id: str
    when: str
    who: str
    kind: str
    subject: str
    state: str
    look: str
    problem: str


class Letter(TypedDict):
    """A mail as it is read; `language` is that of its text, `invitation` is empty where it carries none."""

    subject: str
    note: str
    language: str
    state: str
    look: str
    problem: str
    facts: list[Fact]
    text: str
    has_html: bool
    invitation: list[Fact]
    invitation_words: str


def no_letter() -> Letter:
    """The drawer before a mail is opened."""
    return Letter(
        subject="",
        note="",
        language="de",
        state="",
        look="",
        problem="",
        facts=[],
        text="",
        has_html=False,
        invitation=[],
        invitation_words="",
    )


def row(mail: MailView, zone: ZoneInfo, now: datetime, lang: Lang, *, leaves: bool) -> MailRow:
    """A mail in the list. `leaves`: a mail server is set, so waiting mail will go."""
    state = _state(mail, leaves)
    return MailRow(
        id=mail.id,
        when=_moment(mail.created_at, zone, now, lang),
        who=mail.recipient,
        kind=_kind(mail, lang),
        subject=mail.subject,
        state=text(lang, f"outbox.state.{state}"),
        look=_LOOKS[state],
        problem=_problem(mail, state, lang),
    )


def letter(mail: MailView, zone: ZoneInfo, now: datetime, lang: Lang, *, leaves: bool) -> Letter:
    """A mail as it is read, with what its invitation tells a calendar."""
    state = _state(mail, leaves)
    facts = [
        Fact(label=text(lang, "outbox.to"), value=mail.recipient),
        Fact(label=text(lang, "outbox.written"), value=_moment(mail.created_at, zone, now, lang)),
    ]
    if mail.sent_at is not None:
        facts.append(Fact(label=text(lang, "outbox.sent"), value=_moment(mail.sent_at, zone, now, lang)))
    invitation, words = _invitation(mail, zone, now, lang)
    return Letter(
        subject=mail.subject,
        note=_kind(mail, lang),
        language=mail.language,
        state=text(lang, f"outbox.state.{state}"),
        look=_LOOKS[state],
        problem=_problem(mail, state, lang),
        facts=facts,
        text=mail.text,
        has_html=mail.html is not None,
        invitation=invitation,
        invitation_words=words,
    )


def framed_html(html: str) -> str:
    """The HTML version for a frame without scripts: its links open in a window of their own."""
    return html.replace("<head>", '<head><base target="_blank">', 1)


def count(shown: int, most: int, lang: Lang) -> str:
    """How much is shown, in words."""
    if shown >= most:
        return text(lang, "outbox.newest", n=most)
    if shown == 0:
        return text(lang, "outbox.none")
    return text(lang, "outbox.one" if shown == 1 else "outbox.many", n=shown)


def _invitation(mail: MailView, zone: ZoneInfo, now: datetime, lang: Lang) -> tuple[list[Fact], str]:
    if mail.calendar is None:
        return [], ""
    said = invitation_facts(mail.calendar)
    start, end = said.start.astimezone(zone), said.end.astimezone(zone)
    facts = [
        Fact(label=text(lang, "outbox.invitation.what"), value=said.summary),
        Fact(
            label=text(lang, "outbox.invitation.day"),
            value=formats.long_day(start.date(), now.astimezone(zone).date(), lang),
        ),
        Fact(label=text(lang, "outbox.invitation.time"), value=formats.time_range(start, end)),
        Fact(label=text(lang, "outbox.invitation.place"), value=said.place),
    ]
    return [fact for fact in facts if fact["value"]], text(lang, f"outbox.invitation.{said.method}")


def _state(mail: MailView, leaves: bool) -> str:
    if mail.status == "queued":
        return "waits" if leaves else "stays"
    return mail.status


def _problem(mail: MailView, state: str, lang: Lang) -> str:
    return text(lang, f"outbox.problem.{mail.problem}") if mail.problem and state != "stays" else ""


def _kind(mail: MailView, lang: Lang) -> str:
    return text(lang, f"outbox.kind.{mail.kind if mail.kind in _KINDS else 'other'}")


def _moment(moment: datetime, zone: ZoneInfo, now: datetime, lang: Lang) -> str:
    there = moment.astimezone(zone)
    day = formats.near_day(there.date(), now.astimezone(zone).date(), lang)
    return f"{day}{formats.NO_BREAK}{formats.clock_time(there)}"
